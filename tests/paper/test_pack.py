"""The PDF of a debate pack holds every card with its sources, and cards stay whole."""

from __future__ import annotations

import pytest

from game.content.catalogue import Catalogue
from game.debrief.model import debrief
from game.paper import pack as laid
from game.paper.lettering import Lettering
from game.paper.model import BOTTOM, LEFT, RIGHT, TOP, Words
from game.paper.press import press_pack
from game.present.pack import words
from game.present.pack.build import pack
from game.present.pack.exhibits import exhibits
from game.present.pack.model import Pack
from tests.paper.conftest import FONTS, lived
from tests.paper.reader import Pdf

FEW = ["H01", "H07"]
MOTIONS = [
    pytest.param(id, marks=() if id in FEW else pytest.mark.slow)
    for id in (f"H{number:02}" for number in range(1, 15))
]


@pytest.fixture(scope="module", params=MOTIONS)
def made(request: pytest.FixtureRequest, catalogue: Catalogue) -> Pack:
    run = lived(catalogue, "night-ferry:kiosk", 1, 0).season
    harm = catalogue.evidence.harm[request.param]
    return pack(
        catalogue.evidence, harm, exhibits("night-ferry:kiosk", debrief(run, lambda: None), harm)
    )


@pytest.fixture(scope="module")
def pressed(made: Pack) -> bytes:
    """The pack as a file."""
    return press_pack(made, FONTS)


def squeezed(text: str) -> str:
    """Without spaces: an address may be broken over lines."""
    return "".join(text.split())


def test_every_card_is_there_with_its_five_fields(made: Pack, pressed: bytes) -> None:
    text = squeezed(Pdf(pressed).text())
    for card in made.cards:
        for said in (card.code, card.statement, card.told, card.as_of, card.counted):
            assert squeezed(said) in text
        for cited in card.citations:
            for field in (cited.publisher, cited.title, cited.date, cited.address, cited.read):
                assert squeezed(field) in text
    for said in (made.text, made.case_for, made.case_against, made.right, *made.questions):
        assert squeezed(said) in text
    for term in made.terms:
        assert squeezed(f"{term.word}: {term.means} {term.dispute}") in text
    for matter in made.matters:
        assert squeezed(matter.about) in text
        assert all(squeezed(said) in text for _, said in matter.says)


def test_every_exhibit_is_there_with_its_command(made: Pack, pressed: bytes) -> None:
    text = squeezed(Pdf(pressed).text())
    assert made.exhibits
    assert made.exhibits.shown
    for exhibit in made.exhibits.shown:
        for said in (exhibit.code, exhibit.title, exhibit.command):
            assert squeezed(said) in text
        for found in exhibit.found:
            assert all(squeezed(item) in text for item in found.items)
    assert squeezed(made.exhibits.command) in text


def test_a_card_is_on_one_page_and_within_the_margins(made: Pack, letters: Lettering) -> None:
    document = laid.document(made, letters)
    pages = [
        squeezed(
            " ".join(
                mark.text
                for placed in page
                for mark in placed.strip.marks
                if isinstance(mark, Words)
            )
        )
        for page in document.pages
    ]
    for card in made.cards:
        first = squeezed(f"{card.code}  {card.tag}")
        last = squeezed(card.citations[-1].title) if card.citations else squeezed(card.statement)
        assert any(first in page and last in page for page in pages), card.code
    for page in document.pages:
        for placed in page:
            assert placed.y >= TOP
            assert placed.y + placed.strip.height <= BOTTOM + 0.01
            for mark in placed.strip.marks:
                if isinstance(mark, Words):
                    wide = letters.width(mark.text.rstrip(" "), mark.style)
                    assert mark.x >= LEFT - 0.01
                    assert mark.x + wide <= RIGHT + 0.01, mark.text


def test_the_same_pack_gives_the_same_bytes(made: Pack, pressed: bytes) -> None:
    assert press_pack(made, FONTS) == pressed
    assert Pdf(pressed).title() == words.title(made)


def test_both_cases_weigh_the_same(made: Pack, letters: Lettering) -> None:
    """The two boxes stand side by side, in one size of letters."""
    first = laid.document(made, letters).pages[0]
    names = [
        (placed.y + mark.y, mark.style)
        for placed in first
        for mark in placed.strip.marks
        if isinstance(mark, Words) and mark.text in (words.FOR, words.AGAINST)
    ]
    assert len(names) == 2
    assert names[0] == names[1]
