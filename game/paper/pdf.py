"""Draws a document as a PDF: A4, black, tagged, its fonts in it, the same bytes each time."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from fpdf import FPDF, ViewerPreferences
from fpdf.enums import PageMode

from game.paper import lettering
from game.paper.lettering import Lettering
from game.paper.model import LEFT, RIGHT, Document, Mark, Page, Placed, Rule, Style, Words
from game.paper.tags import Tags

_CREATOR = "Good Standing"
_SMALL = Style("people", 8.5)
_CODE = Style("mono", 8)
_HEAD_Y, _FOOT_Y = 14.0, 287.0
# A date would make two prints of one season differ. The day from which computers count is none.
_NO_DATE = datetime(1970, 1, 1, tzinfo=UTC)


def pdf(document: Document, letters: Lettering, fonts: Path) -> bytes:
    """The document as the bytes of a file. `fonts` is the folder of the fonts."""
    drawn, tags = _opened(document), Tags()
    drawn.struct_builder = tags
    with lettering.fonts(drawn, fonts):
        for number, page in enumerate(document.pages, 1):
            drawn.add_page()
            of = f"page {number} of {len(document.pages)}"
            _furniture(drawn, document, letters, of)
            _page(drawn, tags, page)
        return bytes(drawn.output())


def _opened(document: Document) -> FPDF:
    drawn = FPDF(unit="mm", format="A4")
    drawn.set_auto_page_break(auto=False)
    drawn.set_lang("en")
    drawn.set_title(document.title)
    drawn.set_creator(_CREATOR)
    drawn.set_creation_date(_NO_DATE)
    drawn.page_mode = PageMode.USE_OUTLINES
    drawn.viewer_preferences = ViewerPreferences(display_doc_title=True)
    return drawn


def _furniture(drawn: FPDF, document: Document, letters: Lettering, of: str) -> None:
    """What stands on every page, and is no part of what is read."""
    right = RIGHT - letters.width(of, _SMALL)
    marks = (
        Words(LEFT, _HEAD_Y, letters.drawable(document.head, _SMALL), _SMALL),
        Words(right, _HEAD_Y, of, _SMALL),
        Words(LEFT, _FOOT_Y, letters.drawable(document.foot, _CODE), _CODE),
    )
    for mark in marks:
        _ornament(drawn, mark, 0)


def _page(drawn: FPDF, tags: Tags, page: Page) -> None:
    for placed in page:
        if placed.strip.outline:
            _outline(drawn, placed, *placed.strip.outline)
        for mark in placed.strip.marks:
            match mark:
                case Words(tag=tag) if tag is not None:
                    number, on_page = tags.mark(tag, drawn.page)
                    drawn.pages[drawn.page].struct_parents = on_page
                    drawn._out(f"/{tag.kind} <</MCID {number}>> BDC")
                    _words(drawn, mark, placed.y)
                    drawn._out("EMC")
                case _:
                    _ornament(drawn, mark, placed.y)


def _outline(drawn: FPDF, placed: Placed, level: int, name: str) -> None:
    drawn.set_y(placed.y)
    drawn.start_section(name, level)


def _ornament(drawn: FPDF, mark: Mark, top: float) -> None:
    drawn._out("/Artifact BMC")
    match mark:
        case Words():
            _words(drawn, mark, top)
        case Rule(x, y, to_x, to_y, weight):
            # Filled, for a line that is drawn has ends that stick out where two of them meet.
            across, down = (0, weight) if to_x == x else (weight, 0)
            left, up = (
                min(x, to_x) - (weight - across) / 2,
                top + min(y, to_y) - (weight - down) / 2,
            )
            drawn.rect(
                left, up, abs(to_x - x) + weight - across, abs(to_y - y) + weight - down, "F"
            )
    drawn._out("EMC")


def _words(drawn: FPDF, words: Words, top: float) -> None:
    drawn.set_font(words.style.face, size=words.style.size)
    drawn.text(words.x, top + words.y, words.text)
