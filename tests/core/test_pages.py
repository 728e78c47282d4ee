"""Numbers that are kept apart, each under a topic of its own, until they are joined."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.core.conditions import PageIs, StandingIs
from game.core.events import Answered, Told
from game.core.playthrough import Run, replay
from game.core.rules import Check, Joining, Page
from game.core.season import Season
from game.present.pages.standing import standing
from game.proof.promises import prove

STREET = Page("street", "The street's page", 50, "The street has looked at you.")


@pytest.fixture
def paged(small: Season) -> Season:
    """The small scheme with a page for the street, and a ferry that asks there."""
    sure = tuple(replace(each, miss=0, misread=0) for each in small.rulebook.sensors)
    ferry = replace(
        small.rulebook.gate["ferry"], checks=(Check("page", "Page", PageIs("street", at_least=30)),)
    )
    gates = (ferry, *(each for each in small.rulebook.gates if each.id != "ferry"))
    others = Page("household", "The household's page", 10)
    return replace(
        small,
        rulebook=replace(small.rulebook, sensors=sure, gates=gates, pages=(STREET, others)),
    )


def _ferry(run: Run) -> bool:
    (answer,) = [a for _, a in run.ledger.of(Answered) if a.gate == "ferry"]
    return answer.open


def _shown(run: Run) -> dict[str, str]:
    return {node.name: node.value for node in standing(run).children}


def test_a_page_adds_up_its_own_topic_and_nothing_else(paged: Season) -> None:
    waits, runs = (replay(paged, 1, (first, "sign", "board")) for first in ("wait", "run"))
    assert _shown(waits) == {"The street's page": "50", "The household's page": "10"}
    assert _shown(runs)["The street's page"] == "20"
    assert (_ferry(waits), _ferry(runs)) == (True, False)


def test_a_page_has_words_of_its_own(paged: Season) -> None:
    told = [each.text for _, each in replay(paged, 1, ("run",)).ledger.of(Told)]
    assert STREET.told in told
    assert paged.rulebook.told not in told


def test_the_pages_give_way_to_one_number_once_they_are_joined(paged: Season) -> None:
    joined = replace(paged.rulebook, joining=Joining("watch", "The One Page"))
    watch = replace(joined.list["watch"], enters=StandingIs(at_most=980), leaves=None)
    season = replace(paged, rulebook=replace(joined, lists=(watch,)))
    before, after = replay(season, 1, ("wait",)), replay(season, 1, ("run",))
    assert standing(before).role == "list"
    node = standing(after)
    assert (node.role, node.name, node.value) == ("meter", "The One Page", "970")


def test_every_way_is_proved_with_pages_too(paged: Season) -> None:
    proof = prove(paged)
    (ferry,) = [gate for gate in proof.gates if gate.gate == "ferry"]
    assert ferry.opens.ways > 0
    assert ferry.closes.ways > 0
