"""How hard a text is to read: the Flesch-Kincaid grade of plain English.

docs/decisions/0012-reading-grade.md says how it is measured, and why here.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from game.content.syllables import syllables

FEW_WORDS = 25
"""A text of fewer words is measured as if plain words filled it up to so many."""
PLAIN = 1.3
"""Syllables to a word in plain English."""
NAME_SYLLABLES = 2
"""All that counts of a name: whoever has read it once knows it again by its shape."""
LONG_WORD = 3
"""Syllables from which a word is a long one."""

_WORD = re.compile(r"[^\W_]+(?:['’.,:-][^\W_]+)*")
_TITLE = re.compile(r"\b(Mr|Mrs|Ms|Dr|St)\.")
_STOP = re.compile(r"(?<![.!?…])[.!?…]++[\"'”’)\]]*(?=\s|$)|\n\s*\n")
_OPENING = tuple("\"'“‘([")


@dataclass(frozen=True, slots=True)
class Reading:
    """A text, measured.

    `grade` is a year of American school: 6 is read at about twelve years. `longest` holds the words
    of the longest sentence, `hardest` up to three long words, the longest first.
    """

    words: int
    sentences: int
    syllables: int
    grade: float
    longest: tuple[str, ...]
    hardest: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    syllables: int


def reading(text: str, names: Collection[str] = ()) -> Reading:
    """Measure a text. `names` are words known to be names; others are known by their capital."""
    said = [list(_words(each, names)) for each in sentences(text)]
    every = [word for sentence in said for word in sentence]
    number = sum(word.syllables for word in every)
    return Reading(
        words=len(every),
        sentences=len(said),
        syllables=number,
        grade=_grade(len(every), len(said), number),
        longest=tuple(word.text for word in max(said, key=len, default=[])),
        hardest=_hardest(every),
    )


def words(text: str) -> list[str]:
    """The words of a text; what a hyphen or an apostrophe holds together is one."""
    return _WORD.findall(text)


def sentences(text: str) -> list[str]:
    """The sentences of a text; `"Why?" says Pim.` is one, for it goes on in a small letter."""
    text = _TITLE.sub(r"\1", text)
    out, start = [], 0
    for stop in _STOP.finditer(text):
        if stop.group().strip() and text[stop.end() :].lstrip()[:1].islower():
            continue
        out.append(text[start : stop.end()].strip())
        start = stop.end()
    out.append(text[start:].strip())
    return [each for each in out if _WORD.search(each)]


def _words(sentence: str, names: Collection[str]) -> Iterator[_Word]:
    for found in _WORD.finditer(sentence):
        text, before = found.group(), sentence[: found.start()].rstrip()
        opens = not _WORD.search(before) or before.endswith(_OPENING)
        name = re.sub("['’]s$", "", text) in names or (text[0].isupper() and not opens)
        number = syllables(text)
        yield _Word(text, min(number, NAME_SYLLABLES) if name else number)


def _grade(words: int, number_of_sentences: int, number_of_syllables: int) -> float:
    """The formula. One long word in a line of five makes nothing hard to read, so the syllables of
    a short text are thinned out with plain words."""
    if not words:
        return 0.0
    missing = max(0, FEW_WORDS - words)
    to_a_word = (number_of_syllables + PLAIN * missing) / (words + missing)
    return 0.39 * words / number_of_sentences + 11.8 * to_a_word - 15.59


def _hardest(every: list[_Word]) -> tuple[str, ...]:
    long = {word.text.lower(): word for word in every if word.syllables >= LONG_WORD}
    ordered = sorted(long.values(), key=lambda word: (-word.syllables, -len(word.text)))
    return tuple(word.text for word in ordered[:3])
