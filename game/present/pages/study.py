"""The study, where it is turned on: eight questions before a life and eight after its debrief,
offered once and never forced. There is no score, here or anywhere."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from game.core.study import Moment, Sitting, Study, StudyItem
from game.present.pages.page import ACTIVATE, Go, Page, Plain, button, heading, text
from game.present.screen import Node
from game.present.survey import Asked
from game.present.table import Table

_OFFER: dict[Moment, tuple[str, ...]] = {
    "before": (
        "Eight short questions first?",
        "They take two minutes, and nobody's name. You can leave them at any time, and the season "
        "is the same with or without them.",
        "Whoever runs the game here wants to know what people learn from it. Kept on this machine "
        "are your answers, the week, which life you lived, and a random number that ties them to "
        "eight more questions at the end.",
    ),
    "after": (
        "Eight more questions?",
        "They are like those before, with other cases, and take two minutes. You can leave them at "
        "any time.",
    ),
}
_THANKS: dict[Moment, str] = {
    "before": "There are no marks for this, and the season can begin.",
    "after": "There are no marks for this: answers only say something about many people together.",
}


def offered(table: Table, moment: Moment, onward: Go) -> Page | Go:
    """To the offer of the questions, if there are any for this moment, else onward."""
    study = table.survey.study() if table.survey and _due(table, moment) else None
    return OfferPage(study, moment, onward) if study else onward


def _due(table: Table, moment: Moment) -> bool:
    """Whether somebody may be asked: once before a season, and after it only who answered then."""
    if table.playthrough is None:
        return False
    asked = table.asked
    mine = asked is not None and asked.about(table.playthrough)
    if moment == "before":
        return not mine and not table.playthrough.choices
    over = table.season.world.ending is not None
    return over and mine and asked is not None and asked.still == "after"


def _noted(table: Table, tie: int, still: Literal["after", "nothing"]) -> None:
    if (season := table.playthrough) is not None:
        table.asked = Asked(season.life, season.seed, tie, still)


@dataclass(frozen=True)
class OfferPage(Plain):
    """What would be asked and what would be kept, and both answers to that."""

    study: Study
    moment: Moment
    onward: Go
    id: str = "study-offer"

    def title(self, table: Table) -> str:
        """The offer in a line."""
        return _OFFER[self.moment][0]

    def root(self, table: Table) -> Node:
        """The offer; taking it and passing it by are one press each."""
        name, *words = _OFFER[self.moment]
        nodes = (
            heading("heading", name),
            *(text(f"offer-{place}", said) for place, said in enumerate(words, 1)),
            button("study-begin", "Answer eight questions"),
            button("study-decline", "Go on without them"),
        )
        # Neither answer is marked: nobody takes part by pressing on.
        return Node("root", "screen", name, state=("unmarked",), children=nodes)

    def activate(self, table: Table, target: str) -> Page | Go:
        """To the first question, or past them all."""
        if target == "study-begin" and table.survey:
            before = table.asked if self.moment == "after" else None
            return QuestionPage(self, before.tie if before else table.survey.fresh())
        return self.back(table) if target == "study-decline" else self

    def back(self, table: Table) -> Page | Go:
        """Past them; nobody is asked again in this season."""
        _noted(table, 0, "nothing")
        return self.onward


@dataclass(frozen=True)
class QuestionPage(Plain):
    """One practice, and six answers from fair to not fair."""

    offer: OfferPage
    tie: int
    answers: tuple[int, ...] = ()
    id: str = "study-question"

    @property
    def _items(self) -> tuple[StudyItem, ...]:
        return self.offer.study.asked(self.tie, self.offer.moment)

    def title(self, table: Table) -> str:
        """Which of the questions it is."""
        return f"Question {len(self.answers) + 1} of {len(self._items)}"

    def root(self, table: Table) -> Node:
        """The practice, the answers, and the ways back and out."""
        item, study = self._items[len(self.answers)], self.offer.study
        answers = tuple(
            Node(f"answer-{place}", "choice", words, value=str(place), actions=ACTIVATE)
            for place, words in enumerate(study.scale, 1)
        )
        nodes = [
            heading("heading", self.title(table)),
            text("practice", item.text),
            Node("answers", "list", study.question, state=("unmarked",), children=answers),
        ]
        nodes.append(button("leave", "Leave the questions"))
        if self.answers:
            nodes.append(button("previous", "One question back"))
        return Node("root", "screen", self.title(table), children=tuple(nodes))

    def activate(self, table: Table, target: str) -> Page | Go:
        """To the next question, one back, or out of them; what was answered is then let go."""
        match target:
            case "previous":
                return self.back(table)
            case "leave":
                return self.offer.back(table)
        for place in range(1, len(self.offer.study.scale) + 1):
            if target == f"answer-{place}":
                return self._answered(table, (*self.answers, place))
        return self

    def back(self, table: Table) -> Page | Go:
        """One question back; from the first one to the offer."""
        return replace(self, answers=self.answers[:-1]) if self.answers else self.offer

    def _answered(self, table: Table, answers: tuple[int, ...]) -> Page | Go:
        if len(answers) < len(self._items):
            return replace(self, answers=answers)
        moment = self.offer.moment
        if table.survey and table.playthrough:
            form = self.offer.study.form_at(self.tie, moment)
            given = {item.id: each for item, each in zip(self._items, answers, strict=True)}
            ratings = tuple((item.id, given[item.id]) for item in form.items)
            life = table.playthrough.life
            table.survey.keep(Sitting(self.tie, moment, form.id, life, ratings))
        _noted(table, self.tie, "after" if moment == "before" else "nothing")
        return ThanksPage(moment, self.offer.onward)


@dataclass(frozen=True)
class ThanksPage(Plain):
    """Thanks, and on. What was right is not said: it would be learnt for the second form."""

    moment: Moment
    onward: Go
    id: str = "study-thanks"

    def title(self, table: Table) -> str:
        """Thanks."""
        return "Thank you"

    def root(self, table: Table) -> Node:
        """One sentence, and no score."""
        nodes = (
            heading("heading", "Thank you"),
            text("thanks", _THANKS[self.moment]),
            button("go-on", "Go on"),
        )
        return Node("root", "screen", "Thank you", children=nodes)

    def activate(self, table: Table, target: str) -> Page | Go:
        """On."""
        return self.onward if target == "go-on" else self

    def back(self, table: Table) -> Page | Go:
        """On as well: there is nothing to go back to."""
        return self.onward
