"""A sheet as text, as a table for a spreadsheet and as a picture."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given

from game.content import places
from game.kiosk.counts.hide import FEWEST
from game.kiosk.counts.picture import WIDE, png, svg
from game.kiosk.counts.sheet import OTHERS, Sheet, sheet
from game.kiosk.counts.strokes import CARD, INK, PAPER, SOFT
from game.kiosk.counts.tally import Outcome, Tally
from game.kiosk.counts.text import csv_text, text
from game.kiosk.counts.words import Names
from game.window.theme import contrast
from tests.kiosk.counts.test_sheet import KNOWN, counted, few, spread

NAMES = Names({"a": "A & <B>", "b": "x" * 80}, {("a", "s"): "The peg"}, {("a", "e"): "Mild"})
NUMBER = re.compile(r"(?<![\w:-])\d[\d,]*(?![\w:-])")
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def museum() -> Sheet:
    outcomes = {
        Outcome("hall", "a", "idle", "s", ""): 20,
        Outcome("yard", "a", "left", "t", ""): 10,
        Outcome("yard", "b", "left", "s", ""): 7,
        Outcome("hall", "c", "left", "t", ""): 6,
        Outcome("hall", "a", "finished", "", "e"): 12,
        Outcome("yard", "a", "left", "debrief-2", "f"): 1006,
        Outcome("yard", "b", "finished", "", "f"): 8,
    }
    whole = sum(outcomes.values())
    minutes = Counter(dict.fromkeys(range(40), 6)) + Counter({2: whole - 240})
    hours = Counter({10: 3, 11: 400, 12: whole - 406, 17: 3})
    tally = Tally(Counter(outcomes), hours, Counter({0: whole}), minutes, Counter({"en": whole}))
    tally.modes.update({"voice": 30, "switch": 3, "touch": whole - 2})
    return sheet(tally, KNOWN)


def rows_of(shown: Sheet) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(csv_text(shown, NAMES))))


def texts(picture: str) -> list[str]:
    return [each.text or "" for each in ElementTree.fromstring(picture).iter(f"{SVG}text")]


def test_the_text_has_every_table_with_names_and_the_sum_of_what_may_be_summed(
    museum: Sheet,
) -> None:
    lines = list(text(museum, NAMES))
    assert re.fullmatch(r"All visits +1,069", lines[0])
    squeezed = [re.sub(r" {2,}", "  ", line) for line in lines]
    assert "Lives  visits  to an ending  left before" in squeezed
    assert "  A & <B>  1,048  1,018  30" in squeezed
    assert {"  All others  8", "  c  6"} < set(squeezed), "what only one of both shows has no sum"
    assert "  The peg  20" in squeezed
    assert "  One switch  fewer than 5" in squeezed
    assert "  Touch  nearly all" in squeezed
    assert "  00:00 to 11:59  403" in squeezed
    assert "Half of the visits are below or at  2" in squeezed
    assert max(map(len, lines)) <= 130


def test_the_table_has_one_line_for_each_row_and_names_it_by_id_and_word(museum: Sheet) -> None:
    rows = rows_of(museum)
    assert rows[0]["visits"] == "1069"
    assert len(rows) == 1 + sum(len(part.lines) for part in museum.parts)
    peg = next(row for row in rows if row["name"] == "The peg")
    assert [peg[name] for name in ("table", "of", "life", "row")] == ["places", "before", "a", "s"]
    hour = next(row for row in rows if row["table"] == "hours")
    assert (hour["from"], hour["to"], hour["visits"]) == ("0", "11", "403")
    switch = next(row for row in rows if row["row"] == "switch")
    assert (switch["visits"], switch["said"]) == ("", "few")


@given(spread | few)
def test_no_form_has_a_small_number_in_it(outcomes: dict[Outcome, int]) -> None:
    shown = sheet(counted(outcomes), KNOWN)
    for row in rows_of(shown):
        assert not row["visits"] or int(row["visits"]) >= FEWEST
    for line in text(shown, Names()):
        number = line[52:].split()
        if line.startswith("  ") and not re.match(r" +\d", line):
            found = [int(each.replace(",", "")) for each in number if NUMBER.fullmatch(each)]
            assert all(each >= FEWEST for each in found) or "fewer than" in line, line


def test_too_few_visits_show_nothing_in_any_form() -> None:
    nothing = Sheet()
    assert list(text(nothing, NAMES)) == ["There were fewer than 5 visits, so nothing is shown."]
    assert rows_of(nothing) == []
    assert "fewer than 5 visits" in " ".join(texts(svg(nothing, NAMES, "today")))


def test_the_picture_has_all_numbers_of_the_table(museum: Sheet) -> None:
    drawn = set(texts(svg(museum, NAMES, "today")))
    late = [row for row in rows_of(museum) if row["table"] == "minutes"][23:]
    for row in rows_of(museum):
        if row["visits"] and row not in late:
            assert f"{int(row['visits']):,}" in drawn, row
    assert f"{sum(int(row['visits']) for row in late):,}" in drawn, "the last stand together"


def test_the_picture_stays_within_its_edges_and_needs_no_colour(museum: Sheet) -> None:
    root = ElementTree.fromstring(svg(museum, NAMES, "today"))
    high = int(root.attrib["height"])
    fills = set()
    for each in root.iter():
        x, y = int(each.get("x", 0)), int(each.get("y", 0))
        assert 0 <= x <= x + float(each.get("width", 0)) <= WIDE
        assert 0 <= y <= y + float(each.get("height", 0)) <= high
        fills.add(each.get("fill"))
    assert fills == {None, CARD, INK, SOFT, PAPER, "url(#hatch)"}
    assert min(contrast(INK, CARD), contrast(SOFT, CARD), contrast(PAPER, INK)) >= 4.5


def test_names_of_any_length_and_with_any_signs_are_drawn(museum: Sheet) -> None:
    drawn = texts(svg(museum, NAMES, "today"))
    assert "A & <B>" in drawn
    assert max(map(len, drawn[:-1])) <= 60
    assert OTHERS not in drawn


def test_the_same_sheet_makes_the_same_picture_and_it_can_be_a_png(
    museum: Sheet, tmp_path: Path
) -> None:
    picture = svg(museum, NAMES, "today")
    assert picture == svg(museum, NAMES, "today")
    assert png(picture, places.assets() / "fonts").startswith(b"\x89PNG")
