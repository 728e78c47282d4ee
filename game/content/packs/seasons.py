"""The lives of one pack: read on their own, checked, and named after the pack.

A pack's life is called `pack/life`, which no life of ours can be called; so nothing in a pack can
stand in for something that ships with the game, nor a rulebook in it reach a life outside it.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from game.content.diagnostics import ContentError, Diagnostic, in_order
from game.content.packs.contents import Contents, Refused, shown
from game.content.packs.growth import MOST_RECORDS, records
from game.core.evidence import Evidence
from game.core.season import Season

if TYPE_CHECKING:
    from game.content.yaml_source import Source

MOST_VALUES = 30_000
"""Values in all files of a pack; each takes its part of a millisecond to read and check."""
_MOST_SAID = 300


def seasons(
    pack: str, held: Contents, rulebooks: tuple[Source, ...], evidence: Evidence
) -> dict[str, Season]:
    """The seasons in a pack by their full names, kiosk cuts included; `rulebooks` are the shipped
    ones, for lives that are written for them.

    Raises:
        Refused: with the first error, if there is one, or if there is no life in it.
    """
    from game.content.loading import load_read

    ours = [replace(rulebook, findings=[]) for rulebook in rulebooks]
    content = load_read(ours, _sources(held), evidence)
    _check_sound(content.findings, held)
    if not content.lives:
        raise Refused("there is no life in it")
    made = [season for loaded in content.lives.values() for season in loaded.seasons]
    for season in made:
        if records(season) > MOST_RECORDS:
            raise Refused(
                f"one season of {shown(season.life.id)} can bring more than {MOST_RECORDS:,} "
                "records with it"
            )
    return {f"{pack}/{each.life.id}": _named(pack, each) for each in made}


def _sources(held: Contents) -> list[Source]:
    """The files read one by one. The first with an error ends it, so that many cost no more."""
    from game.content.yaml_source import read

    sources: list[Source] = []
    for name, raw in held.files.items():
        try:
            source = read(Path(name), raw)
        except ContentError as error:
            raise Refused(_said(error.diagnostics[0], held)) from None
        _check_sound(source.findings, held)
        sources.append(source)
        if sum(len(each.spans) for each in sources) > MOST_VALUES:
            raise Refused(f"its files have more than {MOST_VALUES:,} values in all")
    return sources


def _check_sound(findings: list[Diagnostic], held: Contents) -> None:
    errors = in_order(each for each in findings if each.code.severity == "error")
    if errors:
        raise Refused(_said(errors[0], held, len(errors) - 1))


def _said(finding: Diagnostic, held: Contents, more: int = 0) -> str:
    """A finding as the end of a sentence about its pack."""
    message = f"{finding.message} {finding.hint}".strip()
    if len(message) > _MOST_SAID:
        message = f"{message[:_MOST_SAID]}..."
    others = f" There {'is' if more == 1 else 'are'} {more} more." if more else ""
    where = f"in {shown(finding.file.as_posix())} " if len(held.files) > 1 else ""
    return f"{where}on line {finding.span.line}, {message}{others}"


def _named(pack: str, season: Season) -> Season:
    return Season(replace(season.life, id=f"{pack}/{season.life.id}"), season.rulebook)
