"""What can be said of a text without knowing the story: is it plain, and does it tell anything?"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from game.content import codes, written
from game.content.readability import PLAIN, Reading, reading, words
from game.content.schema.life import LifeFile
from game.content.schema.rulebook import RulebookFile
from game.content.yaml_source import Key, Source

MOST_GRADE = 8
PLAIN_SENTENCE = 12
"""Words to a sentence in plain English."""
MUCH = 2
"""Grades above plain English from which long sentences, or long words, are said to be a reason."""
ALT_WORDS = 3
_PADDING = frozenset(
    ("a", "an", "the", "of", "at", "in", "on", "and", "picture", "image", "photo", "view", "scene")
)


def check_life_texts(source: Source, life: LifeFile) -> None:
    """Report texts that are hard to read, a picture's description that describes nothing, and a
    life that does not say what may upset a player."""
    names = name_parts(person.name for person in life.people)
    for key, text in _read(life):
        check_grade(source, key, text, names)
    for place, scene in enumerate(life.scenes):
        _check_alt(source, ("scenes", place, "alt"), scene.alt, f"{scene.title} {scene.place}")
    for place, ending in enumerate(life.endings):
        if seen := ending.picture:
            key = ("endings", place, "picture", "alt")
            _check_alt(source, key, seen.alt, f"{ending.title} {seen.place}")
    if "content_note" not in life.model_fields_set:
        message = "'content_note' is missing here: what may upset a player is said beforehand."
        hint = 'If there is nothing to say, write content_note: "".'
        source.report(codes.NO_CONTENT_NOTE, (), message, hint=hint)


def check_rulebook_texts(source: Source, rulebook: RulebookFile) -> None:
    """Report an `about` that is hard to read. All else is in the scheme's own words."""
    check_grade(source, ("about",), rulebook.about)


def name_parts(names: Iterable[str]) -> frozenset[str]:
    """The single words of names."""
    return frozenset(part for name in names for part in words(name))


def _read(life: LifeFile) -> Iterator[tuple[Key, str]]:
    """Every text that a player reads at some length."""
    yield ("blurb",), life.blurb
    for place, scene in enumerate(life.scenes):
        yield from written.texts(("scenes", place), scene)
    for place, ending in enumerate(life.endings):
        yield from written.texts(("endings", place), ending)
    for key, choice in written.choices(life):
        yield (*key, "happened"), choice.happened


def check_grade(source: Source, key: Key, text: str, names: Collection[str] = ()) -> None:
    """Report a text that is above the grade for players of twelve; `names` weigh less."""
    measured = reading(text, names)
    grade = int(measured.grade)
    if measured.grade > MOST_GRADE:
        shown = grade if grade > MOST_GRADE else f"a little over {MOST_GRADE}"
        message = f"this reads at grade {shown}; for players of twelve, {MOST_GRADE} is the most."
        source.report(codes.HARD_TO_READ, key, message, value=text[:40], hint=_easier(measured))


def _easier(measured: Reading) -> str:
    """What would make the text easier: shorter sentences, shorter words, or both."""
    by_sentences = 0.39 * (measured.words / measured.sentences - PLAIN_SENTENCE)
    parts = [(by_sentences, _longest_sentence(measured))]
    if measured.hardest:
        by_words = 11.8 * (measured.syllables / measured.words - PLAIN)
        parts.append((by_words, _longest_words(measured)))
    most = max(weight for weight, _ in parts)
    return " ".join(said for weight, said in parts if weight == most or weight > MUCH)


def _longest_sentence(measured: Reading) -> str:
    first = " ".join(measured.longest[:4])
    return f"Its longest sentence has {len(measured.longest)} words; it begins '{first}'."


def _longest_words(measured: Reading) -> str:
    quoted = ", ".join(f"'{word}'" for word in measured.hardest)
    more = len(measured.hardest) > 1
    return f"Its longest words are {quoted}." if more else f"Its longest word is {quoted}."


def _check_alt(source: Source, key: Key, said: str, beside: str) -> None:
    """`beside` is what can be read next to the picture anyway."""
    alt = words(said.lower())
    told = set(words(beside.lower())) | _PADDING
    if len(alt) < ALT_WORDS:
        number = len(alt)
        message = f"'{said}' is {number} word{'s' * (number != 1)}; that describes no picture."
    elif told.issuperset(alt):
        message = "this only repeats the title or the place."
    else:
        return
    hint = "Say in a sentence what can be seen, for those who cannot see it."
    source.report(codes.POOR_ALT, key, message, value=re.sub(r"\s+", " ", said)[:40], hint=hint)
