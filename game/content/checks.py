"""All that is looked for in a file that is well-formed and whole."""

from __future__ import annotations

from collections.abc import Collection

from game.content import codes
from game.content.contradictions import check_life_conditions, check_rulebook_conditions
from game.content.deeds import check_deeds
from game.content.schema.base import Model, Ref, marked
from game.content.schema.life import LifeFile
from game.content.schema.rulebook import RulebookFile
from game.content.scheme import check_scheme
from game.content.story import check_story
from game.content.texts import check_life_texts, check_rulebook_texts
from game.content.ties import check_ties
from game.content.usage import check_flags, check_gates
from game.content.yaml_source import Source
from game.core.rulebook import Rulebook


def check_rulebook(source: Source, file: RulebookFile) -> None:
    """Report what is wrong with a rulebook by itself."""
    check_scheme(source, file)
    check_rulebook_conditions(source, file)
    check_rulebook_texts(source, file)


def check_life(source: Source, file: LifeFile, rulebook: Rulebook | None) -> None:
    """Report what is wrong with a life; with its rulebook, also what it does under it."""
    check_story(source, file)
    check_life_conditions(source, file)
    check_life_texts(source, file)
    check_ties(source, file)
    if rulebook:
        check_deeds(source, file, rulebook)
        check_flags(source, rulebook)
        check_gates(source, rulebook)


def check_staged(source: Source, model: type[Model], reported: Collection[str]) -> None:
    """Report mechanisms that are told of in a debrief and never acted out."""
    for mark, value, key in marked(model, source.data):
        if isinstance(mark, Ref) and mark.kind == "mechanism" and value in reported:
            message = f"'{value}' is told of in the debrief and never played."
            hint = "Take it out of this list."
            source.report(codes.NOT_TO_BE_STAGED, key, message, value=value, hint=hint)
