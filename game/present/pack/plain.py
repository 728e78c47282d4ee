"""A debate pack as plain text, or with the few marks of Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import wrap

from game.present.pack import words
from game.present.pack.model import Card, Citation, Exhibit, Exhibits, Matter, Pack

WIDTH = 78
_MARKS = re.compile(r"([\\`*_\[\]<>#|])")


@dataclass(frozen=True, slots=True)
class _Marks:
    """How headings, lines and items are written."""

    markdown: bool

    def heading(self, text: str, level: int) -> str:
        """A heading with the empty line after it; level 1 is the page's."""
        if self.markdown:
            return f"{'#' * level} {self.safe(text)}\n"
        rule = {1: "=", 2: "="}.get(level, "-")
        lines = wrap(text, WIDTH)
        return "\n".join((*lines, rule * max(map(len, lines)), ""))

    def text(self, text: str) -> str:
        """A paragraph with the empty line after it."""
        return f"{self.safe(text)}\n" if self.markdown else "\n".join((*wrap(text, WIDTH), ""))

    def item(self, text: str, level: int = 0) -> str:
        """A line of a list."""
        indent = "  " * level
        if self.markdown:
            return f"{indent}- {self.safe(text)}"
        wrapped = wrap(
            text,
            WIDTH,
            initial_indent=f"{indent}- ",
            subsequent_indent=f"{indent}  ",
            break_long_words=False,
            break_on_hyphens=False,
        )
        return "\n".join(wrapped)

    def address(self, name: str, url: str) -> str:
        """An inner line of a list that ends in a web address, which stays as it is."""
        if self.markdown:
            return f"  - {self.safe(name)} <{url}>"
        return self.item(f"{name} {url}", 1)

    def command(self, command: str) -> str:
        """A command, in one line so that it can be copied."""
        return f"    {command}\n"

    def safe(self, text: str) -> str:
        """The text with nothing in it that Markdown would obey."""
        return _MARKS.sub(r"\\\1", text)


def plain(pack: Pack, *, markdown: bool = False) -> str:
    """The whole pack as text; the lines of plain text have at most `WIDTH` characters, but for
    addresses and commands."""
    return "\n".join(_lines(pack, _Marks(markdown))).rstrip() + "\n"


def _lines(pack: Pack, m: _Marks) -> Iterator[str]:
    yield m.heading(pack.text, 1)
    yield m.text(words.lead(pack))
    for name, case in ((words.FOR, pack.case_for), (words.AGAINST, pack.case_against)):
        yield m.heading(name, 2)
        yield m.text(case)
    yield m.text(words.NEITHER)
    if pack.terms:
        yield m.heading(words.TERMS, 2)
        yield m.text(words.TERM_ABOUT)
        yield from (m.item(f"{t.word}: {t.means} {t.dispute}") for t in pack.terms)
        yield ""
    yield from _evidence(pack, m)
    for group in pack.groups:
        yield m.heading(group.name, 2)
        yield m.text(group.about)
        for card in group.cards:
            yield from _card(card, m)
    if pack.matters:
        yield m.heading(words.MATTERS, 2)
        yield m.text(words.MATTERS_ABOUT)
        for matter in pack.matters:
            yield from _matter(matter, m)
    if pack.exhibits:
        yield from _exhibits(pack.exhibits, m)
    yield m.heading(words.QUESTIONS, 2)
    yield from map(m.item, pack.questions)


def _evidence(pack: Pack, m: _Marks) -> Iterator[str]:
    yield m.heading(words.EVIDENCE, 2)
    yield from map(m.text, (words.strength(pack), *pack.balance, pack.right))
    for name, serves in words.SIDES:
        if codes := pack.codes(*serves):
            yield m.item(f"{name}: {', '.join(codes)}")
    yield ""
    yield m.heading(words.READING, 3)
    yield from map(m.text, words.HOW)
    yield from (m.item(f"{name}: {means}") for name, means in words.statuses(pack))
    yield ""


def _card(card: Card, m: _Marks) -> Iterator[str]:
    yield m.heading(f"{card.code}  {card.tag}", 3)
    yield from map(m.text, card.before)
    yield m.text(card.statement)
    yield m.item(f"Status: {card.stands}.")
    if card.as_of:
        yield m.item(f"As of {card.as_of}.")
    if card.counted:
        yield m.item(f"Counted: {card.counted}")
    yield m.item(words.SERVES[card.serves])
    for citation in card.citations:
        yield m.item("Source:")
        yield from _citation(citation, m)
    yield ""


def _citation(each: Citation, m: _Marks) -> Iterator[str]:
    yield m.item(f"Published by: {each.publisher}", 1)
    yield m.item(f"Title: {each.title}", 1)
    yield m.item(f"Date: {each.date}", 1)
    if each.address:
        yield m.address("Address:", each.address)
    else:
        yield m.item(f"Address: {words.NO_ADDRESS}", 1)
    yield m.item(f"Read: {each.read}", 1)


def _matter(matter: Matter, m: _Marks) -> Iterator[str]:
    yield m.heading(f"{matter.code}  {matter.about}", 3)
    yield from (m.item(f"{who}: {said}.") for who, said in matter.says)
    yield m.item(f"{words.FOUND} {', '.join(matter.cards)}.")
    yield ""


# --- Exhibits --------------------------------------------------------------------------


def _exhibits(exhibits: Exhibits, m: _Marks) -> Iterator[str]:
    yield m.heading(words.EXHIBITS, 2)
    yield from map(m.text, words.made_up(exhibits))
    if not exhibits.shown:
        yield m.text(words.NO_EXHIBITS)
    for exhibit in exhibits.shown:
        yield from _exhibit(exhibit, m)
    yield m.text(words.TO_REPLAY)
    yield m.command(exhibits.command)


def _exhibit(exhibit: Exhibit, m: _Marks) -> Iterator[str]:
    yield m.heading(f"{exhibit.code}  {exhibit.title}", 3)
    if exhibit.bears:
        yield m.text(words.BEARS)
    for found in exhibit.found:
        yield m.item(f"{found.name}:")
        yield from (m.item(each, 1) for each in found.items)
    yield ""
    yield m.text(words.TO_CHECK)
    yield m.command(exhibit.command)
