"""The PDF of a debrief holds all that its tree does, within the margins, and no colour."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from game.content.catalogue import Catalogue
from game.core import events as e
from game.paper import handout as laid
from game.paper.blocks import HALVES, WRITING
from game.paper.lettering import Lettering
from game.paper.model import BOTTOM, HEIGHT, LEFT, POINT, RIGHT, TOP, Rule, Words
from game.paper.press import press_handout
from game.present.blanks import lines_after
from game.present.handout import Handout, Part, handout
from game.present.numbered import numbered
from game.present.pages.steps.doors import alike
from game.present.screen import Node
from tests.paper.conftest import FONTS, Printed, lived, printed

MOST_PAGES = 12
"""So many pages a class can be handed: the longest lives need them all."""


def plain(text: str) -> str:
    return " ".join(text.split())


def words_of(node: Node) -> list[str]:
    """What a reader must find of a node; names of groups stand in their headings."""
    if node.role == "group":
        return []
    value = "" if lines_after(node) else node.value
    # A record's second line repeats its day; a gate's value is part of a sentence.
    detail = "" if node.role == "event" or node.id.startswith("record-") else node.detail
    said = [node.name, value[:1].upper() + value[1:] if node.role == "quote" else value, detail]
    return [plain(each) for each in said if each]


def test_every_word_of_the_tree_is_in_the_file(season: Printed) -> None:
    text = season.pdf.text()
    for said in (season.made.title, season.made.lead, *(part.name for part in season.made.parts)):
        assert said in text
    for part in season.made.parts:
        nodes = [node for top in part.body for node in top.walk()]
        marks = {mark for node in nodes if node.role == "chart" for mark in node.children}
        for node in (node for node in nodes if node not in marks):
            for said in words_of(node):
                assert said in text, (part.id, node.id, said)


def test_all_that_happened_and_was_recorded_is_told_in_order(season: Printed) -> None:
    text, run = season.pdf.text(), season.table.season
    at = text.index("Here is the file")
    for row in season.table.explained().rows:
        if row.text:
            at = text.index(plain(row.text), at)
    for _, record in run.ledger.of(e.RecordMade):
        signal = run.season.rulebook.signal[record.signal]
        assert plain(f"{signal.code} {signal.name}") in text


def test_each_claim_stands_with_its_status_and_its_sources(season: Printed) -> None:
    evidence, text = season.table.shelf.evidence(), season.pdf.text()
    quotes = [
        n for p in season.made.parts for top in p.body for n in top.walk() if n.role == "quote"
    ]
    assert quotes
    named = [(quote, quote.id.rsplit("-", 1)[1]) for quote in quotes]
    for quote, claim in (
        (quote, evidence.claim[id]) for quote, id in named if id in evidence.claim
    ):
        said, after = re.escape(plain(quote.name)), [plain(quote.value).lower()]
        publishers = [each.publisher for each in evidence.sources_of(claim)[:2]]
        after += [re.split(r" \(|;", plain(each))[0].lower() for each in publishers]
        spots = [text[m.start() : m.start() + 900].lower() for m in re.finditer(said, text)]
        assert any(all(each in spot for each in after) for spot in spots), quote.id


def test_pages_are_a4_and_numbered(season: Printed) -> None:
    pdf = season.pdf
    number = len(pdf.pages)
    assert number == len(season.document.pages)
    assert 3 <= number <= MOST_PAGES
    boxes = re.findall(rb"/MediaBox \[([\d. ]+)\]", season.data)
    assert set(boxes) == {b"0 0 595.28 841.89"}
    for at, shown in enumerate(pdf.shown, 1):
        ornaments = [each.text for each in shown if each.tag == "Artifact"]
        assert f"page {at} of {number}" in ornaments
        assert f"Good Standing. {season.made.title}: the debrief" in ornaments
        assert season.made.code in ornaments


def test_no_word_and_no_line_is_outside_the_margins(season: Printed, letters: Lettering) -> None:
    for page in season.document.pages:
        for placed in page:
            for mark in placed.strip.marks:
                match mark:
                    case Words(x, y, text, style):
                        ends = x + letters.width(text.rstrip(" "), style)
                        assert x >= LEFT - 0.01
                        assert ends <= RIGHT + 0.01, text
                        assert TOP <= placed.y + y <= BOTTOM
                    case Rule(x, y, to_x, to_y):
                        assert min(x, to_x) >= LEFT - 0.01
                        assert max(x, to_x) <= RIGHT + 0.01
                        assert placed.y + min(y, to_y) >= TOP - 2
                        assert placed.y + max(y, to_y) <= BOTTOM + 0.01


def test_words_are_where_they_were_laid(season: Printed) -> None:
    """What was measured is what is drawn: the file agrees with the layout."""
    for page, shown in zip(season.document.pages, season.pdf.shown, strict=True):
        laid_out = [
            (mark.x / POINT, (HEIGHT - placed.y - mark.y) / POINT, mark.text)
            for placed in page
            for mark in placed.strip.marks
            if isinstance(mark, Words) and mark.tag
        ]
        read = [(each.x, each.y, each.text) for each in shown if each.tag != "Artifact"]
        assert [text for *_, text in read] == [text for *_, text in laid_out]
        for there, here in zip(read, laid_out, strict=True):
            assert there[:2] == pytest.approx(here[:2], abs=0.02)


def test_strips_do_not_lie_over_one_another(season: Printed) -> None:
    """Neither on the whole page nor in either of two columns."""
    for page in season.document.pages:
        ends, side = [TOP, TOP], 0
        for placed in (each for each in page if each.strip.marks):
            if placed.strip.half:
                side = int(min(mark.x for mark in placed.strip.marks) >= HALVES[1].left)
            for each in [side] if placed.strip.half else [0, 1]:
                assert placed.y >= ends[each] - 0.01
                ends[each] = placed.y + placed.strip.height


def test_a_row_is_on_one_page(season: Printed) -> None:
    rows: dict[int, set[int]] = {}
    for number, page in enumerate(season.document.pages):
        for placed in page:
            for mark in placed.strip.marks:
                if isinstance(mark, Words) and mark.tag and mark.tag.kind == "TD":
                    rows.setdefault(id(mark.tag.within), set()).add(number)
    pairs = [node for part in season.made.parts for node in part.body if node.role == "pair"]
    assert len(rows) == len(pairs)
    assert all(len(pages) == 1 for pages in rows.values())


def test_no_heading_is_the_last_of_a_page(season: Printed) -> None:
    for page in season.document.pages:
        words = [mark for placed in page for mark in placed.strip.marks if isinstance(mark, Words)]
        tags = [mark.tag for mark in words if mark.tag]
        assert not tags or tags[-1].kind not in ("H1", "H2", "H3", "TH")


def test_nothing_has_a_colour(season: Printed) -> None:
    for stream in season.pdf.streams:
        code = re.sub(rb"\((?:\\.|[^\\()])*\)", b"()", stream)
        assert not re.search(rb"\b(rg|RG|k|K|scn|SCN|cs|CS|sh|Do|gs)\s", code)
        assert set(re.findall(rb"([\d.]+) [gG]\s", code)) <= {b"0"}


def test_the_document_says_what_it_is(season: Printed) -> None:
    pdf, kinds = season.pdf, season.pdf.kinds()
    assert pdf.language() == "en"
    assert pdf.title() == f"{season.made.title}: the debrief"
    assert kinds.count("H1") == 1
    assert kinds.count("H2") >= len(season.made.parts)
    pairs = [node for part in season.made.parts for node in part.body if node.role == "pair"]
    assert kinds.count("Table") == 2
    assert kinds.count("TR") == len(pairs) + 2
    assert {"P", "L", "LI", "TH", "TD", "BlockQuote", "Code"} <= set(kinds)
    names = pdf.outline()
    assert [name for name in names if name in {part.name for part in season.made.parts}] == [
        part.name for part in season.made.parts
    ]


def test_there_are_lines_to_write_on_after_each_question(season: Printed) -> None:
    asked = [n for p in season.made.parts for top in p.body for n in top.walk() if lines_after(n)]
    assert len([node for node in asked if node.name.endswith("?")]) >= 3
    pages = [
        mark
        for page in season.document.pages
        for placed in page
        for mark in placed.strip.marks
        if isinstance(mark, Rule) and placed.strip.height == pytest.approx(WRITING)
    ]
    in_boxes = [node for node in asked if node.id.startswith("motion-")]
    assert len(pages) == sum(map(lines_after, asked)) - sum(map(lines_after, in_boxes))


def test_the_same_season_gives_the_same_bytes(season: Printed) -> None:
    assert press_handout(season.made, FONTS) == season.data
    assert b"19700101" in season.data
    assert not re.search(rb"/ModDate|20[2-9]\d[01]\d[0-3]\d", season.data)


def test_a_season_that_is_not_over_is_printed_too(catalogue: Catalogue, letters: Lettering) -> None:
    table = lived(catalogue, "night-ferry:kiosk", 1, 0)
    table.undo()
    unfinished = printed(table, letters)
    assert "What you chose" in unfinished.pdf.text()
    table.begin("night-ferry:kiosk")
    begun = printed(table, letters)
    assert "What you chose" not in begun.pdf.text()
    assert begun.made.code in begun.pdf.text()


@pytest.mark.slow
def test_the_sheet_with_the_motion_is_one_page_for_every_harm(
    catalogue: Catalogue, letters: Lettering
) -> None:
    table = lived(catalogue, "night-ferry:kiosk", 1, 0)
    told = table.explained()
    for harm in catalogue.evidence.harms:
        table._debrief = replace(told, harms=(harm.id,))
        (motion,) = (part for part in handout(table).parts if part.id == "motion")
        made = Handout("A Life", "", "code", (motion,))
        pages = laid.document(made, letters).pages
        # The title alone, and the sheet.
        assert len(pages) == 2, harm.id
        text = "".join(
            mark.text
            for placed in pages[1]
            for mark in placed.strip.marks
            if isinstance(mark, Words)
        )
        assert plain(harm.motion.strongest_for).split()[0] in text


def test_words_that_are_too_long_and_signs_that_are_unknown(letters: Lettering) -> None:
    body = (Node("a", "text", "x" * 4000), Node("b", "text", "Frost \u2603, Ж and ü."))
    document = laid.document(Handout("T", "", "c", (Part("p", "P", body),)), letters)
    marks = [m for page in document.pages for placed in page for m in placed.strip.marks]
    drawn = [mark.text for mark in marks if isinstance(mark, Words)]
    assert "".join(drawn).count("x") == 4000
    assert any("Frost ?, ? and ü." in text for text in drawn)


def test_a_row_that_no_page_can_hold_goes_on(letters: Lettering) -> None:
    told = " ".join(f"word{n}" for n in range(2500))
    cells = (Node("e", "event", told), Node("r", "record", "A line", "-5", tone="machine"))
    part = Part("file", "The file", (Node("p", "pair", "Day 1", children=cells),), ("A", "B", "C"))
    document = laid.document(Handout("T", "", "c", (part,)), letters)
    assert len(document.pages) > 2
    drawn = " ".join(
        mark.text
        for page in document.pages
        for placed in page
        for mark in placed.strip.marks
        if isinstance(mark, Words) and mark.tag
    )
    assert plain(drawn).count("word") == 2500
    heads = [
        mark.text
        for placed in document.pages[-1]
        for mark in placed.strip.marks
        if isinstance(mark, Words) and mark.text in ("A", "B", "C")
    ]
    assert heads == ["A", "B", "C"]


# --- Once, and by its number from then on --------------------------------------------------


def test_each_line_is_told_once_and_named_by_its_number_at_the_doors(season: Printed) -> None:
    table = season.table
    numbers, told, text = numbered(table), table.explained(), season.pdf.text()
    file = next(part for part in season.made.parts if part.id == "file")
    shown = {node.id: node for pair in file.body for node in pair.children}
    for id, number in numbers.records.items():
        assert shown[id].name.startswith(f"{number}. ")
    closed = [door for door in told.doors if not door.answer.open]
    assert all(
        entry.id in numbers.lines
        for door in closed
        for _, entries in door.because
        for entry in entries
        if isinstance(entry.event, e.RecordMade)
    )
    for number, same in enumerate(alike(closed, told.ways), 1):
        gate = table.season.season.rulebook.gate[same[0].answer.gate]
        assert f"Door {number}: {gate.name}" in text
        for finding, entries in same[0].because:
            own = {numbers.lines[each.id] for each in entries if each.id in numbers.lines}
            if not finding.passed and own:
                assert numbers.named(table.season, entries) in text
                assert all(number in numbers.counted[line] for line in own)


def test_a_source_is_named_in_full_before_it_is_named_in_short(season: Printed) -> None:
    evidence, part = (
        season.table.shelf.evidence(),
        next(part for part in season.made.parts if part.id == "known"),
    )
    quotes = [node for top in part.body for node in top.walk() if node.role == "quote"]
    cited = " ".join(node.detail for node in quotes)
    for quote in quotes:
        if claim := evidence.claim.get(quote.id.rsplit("-", 1)[1]):
            for source in evidence.sources_of(claim)[:2]:
                assert source.publisher.split(" (")[0].split(";")[0] in quote.detail
                assert source.title in cited
