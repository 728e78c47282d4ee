"""Files that nothing reads: what is left out of the search for causes is none."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from game.content.catalogue import Catalogue
from game.core import events as e
from game.core.playthrough import drawn
from game.debrief.changes import NoRecord, changed
from game.debrief.unread import unread

CATALOGUE = Catalogue()
LIVES = sorted(card.life.id for card in CATALOGUE.cards())


def test_copies_are_read_where_he_works_and_nowhere_else() -> None:
    nowhere = unread(CATALOGUE.season("wrong-face"))
    assert {"bank", "reel"} <= nowhere
    assert not {"teo", "tramways"} & nowhere


@settings(max_examples=30)
@given(st.sampled_from(LIVES), st.integers(1, 10**6))
def test_without_their_lines_every_door_answers_as_it_did(life: str, seed: int) -> None:
    run = drawn(CATALOGUE.season(life), seed)
    nowhere = unread(run.season)
    season = run.season
    for entry, record in run.ledger.of(e.RecordMade):
        if record.who in nowhere:
            season = changed(season, NoRecord((entry.scene, record.who, record.signal)))
    again = drawn(season, seed)
    assert [each for _, each in again.ledger.of(e.Answered)] == [
        each for _, each in run.ledger.of(e.Answered)
    ]
