"""A debate pack as a document: the same words as its HTML page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from game.paper import blocks
from game.paper.blocks import Column, Inside
from game.paper.lettering import Lettering
from game.paper.model import Document, Span, Strip, Style, Tag
from game.paper.pages import paged
from game.paper.sheet import (
    BOLD,
    ITALIC,
    LEAD,
    MACHINE_BOLD,
    PAGE,
    SMALL,
    SMALL_BOLD,
    TEXT,
    Box,
    Row,
    Sheet,
    columns,
)
from game.present.pack import words
from game.present.pack.model import Card, Citation, Exhibit, Exhibits, Group, Matter, Pack

_MOTION = Style("display", 22, 1.15)
_CODE = Style("mono-bold", 12, 1.3)
_SAYS = Style("people", 12, 1.35)
_ANSWER = 3  # lines to write on after a question
_SIDES = columns(36, 136)


def document(made: Pack, letters: Lettering) -> Document:
    """The pages of a debate pack."""
    setter = _Setter(Sheet(letters))
    strips = [
        *setter.head(made),
        *(setter.terms(made) if made.terms else ()),
        *setter.evidence(made),
        *(strip for group in made.groups for strip in setter.group(group)),
        *(setter.matters(made.matters) if made.matters else ()),
        *(setter.exhibits(made.exhibits) if made.exhibits else ()),
        *setter.questions(made.questions),
    ]
    foot = f"good-standing evidence --motion {made.id}"
    return Document(words.title(made), f"Good Standing. Debate pack {made.id}", foot, paged(strips))


@dataclass(frozen=True, slots=True)
class _Setter:
    sheet: Sheet

    def head(self, pack: Pack) -> list[Strip]:
        """The motion, and both cases side by side."""
        sides = ((words.FOR, pack.case_for), (words.AGAINST, pack.case_against))
        return [
            *self.sheet.title(pack.text, _MOTION),
            *self.sheet.paragraph([Span(words.lead(pack), LEAD)]),
            *self.sheet.beside([Box(name, self._case(case)) for name, case in sides]),
            *self._text(words.NEITHER),
        ]

    def _case(self, case: str) -> Inside:
        return lambda column: self._text(case, column)

    def _text(self, said: str, column: Column = PAGE, style: Style = TEXT) -> list[Strip]:
        return self.sheet.paragraph([Span(said, style)], column=column)

    def terms(self, pack: Pack) -> list[Strip]:
        """Words in dispute, each with what it may mean and what is left to argue."""
        items = [
            (
                Span(f"{term.word}: ", BOLD),
                Span(f"{term.means} ", TEXT),
                Span(term.dispute, ITALIC),
            )
            for term in pack.terms
        ]
        about = self._text(words.TERM_ABOUT)
        return [*self.sheet.part(words.TERMS), *about, *self.sheet.points(items)]

    def evidence(self, pack: Pack) -> list[Strip]:
        """How the cards fall to the sides, and how one is read."""
        said = " ".join((words.strength(pack), *pack.balance, pack.right))
        means = [
            (Span(f"{name}: ", BOLD), Span(means, TEXT)) for name, means in words.statuses(pack)
        ]
        return [
            *self.sheet.part(words.EVIDENCE),
            *self._text(said),
            *self._sides(pack),
            *self.sheet.name(words.READING),
            *(strip for each in words.HOW for strip in self._text(each)),
            *self.sheet.points(means),
        ]

    def _sides(self, pack: Pack) -> list[Strip]:
        table = Tag("Table")
        rows = [
            self._side(name, ", ".join(codes), Tag("TR", table))
            for name, serves in words.SIDES
            if (codes := pack.codes(*serves))
        ]
        return self.sheet.table(("Side", "Cards"), rows, _SIDES, table) if rows else []

    def _side(self, name: str, codes: str, row: Tag) -> Row:
        return Row(
            [
                self.sheet.paragraph([Span(name, BOLD)], Tag("TH", row), _SIDES[0]),
                self.sheet.paragraph([Span(codes, MACHINE_BOLD)], Tag("TD", row), _SIDES[1]),
            ]
        )

    # --- Cards -----------------------------------------------------------------------------

    def group(self, group: Group) -> list[Strip]:
        """Cards of one kind, under its name."""
        about = blocks.glued(self._text(group.about), onward=True)
        cards = [strip for card in group.cards for strip in self._card(card)]
        return [*self.sheet.part(group.name), *about, *cards]

    def _card(self, card: Card) -> list[Strip]:
        return self.sheet.boxed(lambda column: self._on_card(card, column))

    def _on_card(self, card: Card, column: Column) -> list[Strip]:
        told = [strip for each in card.before for strip in self._text(each, column)]
        sources = [strip for each in card.citations for strip in self._source(each, column)]
        return [
            *self._coded(card.code, card.tag, column),
            *told,
            *self._text(card.statement, column, _SAYS),
            *self._facts(card, column),
            *sources,
        ]

    def _coded(self, code: str, name: str, column: Column) -> list[Strip]:
        return self.sheet.paragraph([Span(f"{code}  ", _CODE), Span(name, SMALL)], column=column)

    def _facts(self, card: Card, column: Column) -> list[Strip]:
        as_of = f" As of {card.as_of}." if card.as_of else ""
        counted = f" Counted: {card.counted}" if card.counted else ""
        status = f"{card.stands[:1].upper()}{card.stands[1:]}."
        facts = f"{as_of}{counted} {words.SERVES[card.serves]}"
        return self.sheet.paragraph([Span(status, SMALL_BOLD), Span(facts, SMALL)], column=column)

    def _source(self, each: Citation, column: Column) -> list[Strip]:
        """A source in its five fields."""
        fields = (
            ("Published by", each.publisher),
            ("Title", each.title),
            ("Date", each.date),
            ("Read", each.read),
        )
        said = [
            span
            for name, value in fields
            for span in (Span(f"{name}: ", SMALL_BOLD), Span(f"{_ended(value)} ", SMALL))
        ]
        # Last, and without a stop that might be taken for a part of it.
        address = Span("Address: ", SMALL_BOLD), Span(each.address or words.NO_ADDRESS, SMALL)
        return self.sheet.points([[*said, *address]], column)

    def matters(self, matters: Iterable[Matter]) -> list[Strip]:
        """What the articles disagree on."""
        boxes = [strip for each in matters for strip in self._matter(each)]
        about = blocks.glued(self._text(words.MATTERS_ABOUT), onward=True)
        return [*self.sheet.part(words.MATTERS), *about, *boxes]

    def _matter(self, matter: Matter) -> list[Strip]:
        says = [[Span(f"{who}: {said}.", SMALL)] for who, said in matter.says]
        found = f"{words.FOUND} {', '.join(matter.cards)}."
        return self.sheet.boxed(
            lambda column: [
                *self._coded(matter.code, matter.about, column),
                *self.sheet.points(says, column),
                *self._text(found, column),
            ]
        )

    # --- Exhibits and questions ------------------------------------------------------------

    def exhibits(self, exhibits: Exhibits) -> list[Strip]:
        """What a season shows, and how it is lived again."""
        shown = [strip for each in exhibits.shown for strip in self._exhibit(each)]
        again = self.sheet.boxed(
            lambda column: [
                *self._text(words.TO_REPLAY, column),
                *self.sheet.typed(exhibits.command, column),
            ]
        )
        made_up = [strip for each in words.made_up(exhibits) for strip in self._text(each)]
        none = self._text(words.NO_EXHIBITS)
        return [*self.sheet.part(words.EXHIBITS), *made_up, *(shown or none), *again]

    def _exhibit(self, exhibit: Exhibit) -> list[Strip]:
        return self.sheet.boxed(lambda column: self._shown(exhibit, column))

    def _shown(self, exhibit: Exhibit, column: Column) -> list[Strip]:
        found = [
            strip
            for each in exhibit.found
            for strip in (
                *self._text(f"{each.name}:", column, SMALL_BOLD),
                *self.sheet.points([[Span(item, SMALL)] for item in each.items], column),
            )
        ]
        return [
            *self._coded(exhibit.code, exhibit.title, column),
            *(self._text(words.BEARS, column) if exhibit.bears else ()),
            *found,
            *self._text(words.TO_CHECK, column, SMALL),
            *self.sheet.typed(exhibit.command, column),
        ]

    def questions(self, asked: Iterable[str]) -> list[Strip]:
        """Questions, each with lines to answer on."""
        answers = [strip for each in asked for strip in self.sheet.to_write(each, _ANSWER)]
        return [*self.sheet.part(words.QUESTIONS), *answers]


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith((".", "?", "!")) else f"{sentence}."
