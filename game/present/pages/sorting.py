"""Sorting what was met, one statement at a time, before the answer is shown. There is no score."""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.debrief.sorting import Answer
from game.present.pages.page import ACTIVATE, Go, Page, Plain, button, heading, text
from game.present.screen import Node
from game.present.sorting import ANSWERS, MEANS, Card, cards
from game.present.table import Table

_QUESTION = "Where does it belong?"
_DONE = "What you sorted"
_SAME = "You put it there too."
_OTHER = "You put it under: {answer}."
_ALL = (
    "You sorted {same} of {all} as the evidence has them. Look again at those that surprised you."
)


@dataclass(frozen=True)
class SortingPage(Plain):
    """One statement, its answer, or what came of all. `home` is where it leads back to.

    `given` are the answers so far; `told` is whether the last of them is being answered.
    """

    home: Page
    given: tuple[Answer, ...] = ()
    told: bool = False
    id: str = "sorting"

    def title(self, table: Table) -> str:
        """Which statement it is."""
        made = cards(table)
        return _DONE if self._is_over(made) else self._count(made)

    def root(self, table: Table) -> Node:
        """The statement with its five answers; or where it belongs; or what came of all."""
        made = cards(table)
        if self._is_over(made):
            name, nodes = _DONE, _over(made, self.given)
        elif self.told:
            name, nodes = self._count(made), self._answered(made)
        else:
            name, nodes = self._count(made), self._asked(made)
        return Node("root", "screen", name, children=(heading("heading", name), *nodes))

    def _is_over(self, made: tuple[Card, ...]) -> bool:
        return len(self.given) >= len(made) and not self.told

    def _count(self, made: tuple[Card, ...]) -> str:
        return f"Statement {len(self.given) + (not self.told)} of {len(made)}"

    def _asked(self, made: tuple[Card, ...]) -> tuple[Node, ...]:
        card = made[len(self.given)]
        choices = tuple(
            Node(
                f"sort-{answer}",
                "choice",
                name,
                value=str(place),
                detail=MEANS[answer],
                actions=ACTIVATE,
            )
            for place, (answer, name) in enumerate(ANSWERS.items(), 1)
        )
        back = (button("previous", "Back"),) if self.given else ()
        return (
            text("about", f"{card.about}:"),
            text("statement", card.says),
            Node("belongs", "list", _QUESTION, state=("unmarked",), children=choices),
            button("leave", "Skip the sorting"),
            *back,
        )

    def _answered(self, made: tuple[Card, ...]) -> tuple[Node, ...]:
        card, given = made[len(self.given) - 1], self.given[-1]
        same = given == card.statement.answer
        last = len(self.given) == len(made)
        return (
            text("about", f"{card.about}:"),
            text("statement", card.says),
            *_answer(card),
            Node("yours", "note", _SAME if same else _OTHER.format(answer=ANSWERS[given])),
            button("go-on", "What you sorted" if last else "Next statement"),
            button("leave", "Skip the sorting"),
            button("previous", "Back"),
        )

    def activate(self, table: Table, target: str) -> Page | Go:
        """To the answer, to the next statement, one step back, or home."""
        match target:
            case "leave" | "home":
                return self.home
            case "previous":
                return self.back(table)
            case "go-on":
                return replace(self, told=False)
        for answer in ANSWERS:
            if target == f"sort-{answer}":
                return replace(self, given=(*self.given, answer), told=True)
        return self

    def back(self, table: Table) -> Page | Go:
        """One step back; from the first statement to where it was begun."""
        if self.told:
            return replace(self, given=self.given[:-1], told=False)
        return replace(self, told=True) if self.given else self.home


def _answer(card: Card) -> tuple[Node, ...]:
    """Where it belongs and what is told of it; nothing twice, where the statement is all of it."""
    if card.told == card.says:
        return (Node("answer", "quote", card.why, value=card.status, detail=card.source),)
    told = Node("answer", "quote", card.told, value=card.status, detail=card.source)
    return told, text("why", card.why)


def _over(made: tuple[Card, ...], given: tuple[Answer, ...]) -> tuple[Node, ...]:
    """How many were sorted as the evidence has them, and where each of them belongs."""
    pairs = tuple(zip(made, given, strict=False))
    same = sum(card.statement.answer == answer for card, answer in pairs)
    items = tuple(
        Node(f"sorted-{place}", "item", f"{card.about}: {card.says}", detail=_placed(card, answer))
        for place, (card, answer) in enumerate(pairs, 1)
    )
    return (
        text("came-of-it", _ALL.format(same=same, all=len(made))),
        Node("sorted", "list", "Where they belong", children=items),
        button("home", "Back to what is known"),
        button("previous", "Back"),
    )


def _placed(card: Card, given: Answer) -> str:
    if given == card.statement.answer:
        return f"{card.status}."
    return f"{card.status}. You put it under: {ANSWERS[given]}."
