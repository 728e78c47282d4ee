"""What the debrief says, held against the run it was made from."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest

from game.content.catalogue import Catalogue
from game.core import events as e
from game.core.evidence import Evidence, Harm
from game.core.playthrough import drawn, replay
from game.core.season import Season
from game.debrief.columns import columns
from game.present import claims, explain
from game.present.claims import IN_SHORT
from game.present.depth import WHOLE as WHOLE_DEPTH
from game.present.handout import handout, parts_here
from game.present.pages.steps.file import file
from game.present.pages.steps.happened import happened
from game.present.pages.steps.known import known
from game.present.pages.steps.touched import MOST_IN_PASSING
from game.present.paper import page as page_of
from game.present.screen import Node
from game.present.settings import Settings
from game.present.table import Table
from tests.content.small import shelf_in
from tests.present.pilot import MemoryShelf, Pilot
from tests.walks import finished

WHOLE = [pytest.param((seed, False), marks=pytest.mark.slow) for seed in range(4)]


@pytest.fixture(params=[(1, True), (2, True), (3, True), *WHOLE], scope="module", ids=str)
def ended(catalogue: Catalogue, request: pytest.FixtureRequest) -> Pilot:
    """A season lived to its end, each with its own luck and its own way of choosing."""
    seed, short = request.param
    pilot = Pilot(MemoryShelf(catalogue, seed=seed))
    pilot.begin(short=short)
    turn = seed
    while pilot.screen.id != "ending":
        if pilot.screen.id == "gate":
            pilot.press("go-on")
        else:
            choices = [id for id in pilot.can() if id.startswith("choice-")]
            pilot.press(choices[turn % len(choices)])
            turn += seed + 1
    return pilot.explain()


def test_the_file_is_uncovered_line_by_line(ended: Pilot) -> None:
    ended.press("step-file")
    run = ended.shell.table.season
    records = [node for node in ended.node("body").walk() if node.role == "record"]
    assert not [node for node in records if "redacted" in node.state]
    shown = [node for node in records if node.name != "Nothing recorded"]
    made = [record for _, record in run.ledger.of(e.RecordMade)]
    assert len(shown) == len(made)
    for record in made:
        assert run.season.rulebook.signal[record.signal].name in ended.words()


def test_every_line_that_is_not_the_whole_truth_says_why(ended: Pilot) -> None:
    ended.press("step-file")
    for node in ended.node("body").walk():
        if node.role == "record" and {"false", "no-field", "missed"} & set(node.state):
            assert node.children, node.name
            assert node.children[0].role == "note"


def test_every_closed_door_is_explained_once(ended: Pilot) -> None:
    ended.press("step-doors")
    run = ended.shell.table.season
    closed = [(entry, a) for entry, a in run.ledger.of(e.Answered) if not a.open]
    days = [int(day) for day in re.findall(r", (?:day \d+ and )*day (\d+)", ended.words())]
    groups = [node for node in ended.node("body").children if node.role == "group"]
    named = [n.name for g in groups for n in g.walk() if n.role == "gate"]
    assert sum(name.count("day ") for name in named) == len(closed)
    assert days or not closed
    for group in groups:
        ends = ("-one", "-both", "-three", "-same", "-cause-none")
        causes = [node for node in group.walk() if node.id.endswith(ends)]
        assert causes
        assert all(node.children or node.role == "text" for node in causes)


def test_quotes_say_how_well_they_are_known_and_where_from(ended: Pilot) -> None:
    ended.press("step-known")
    quotes = [node for node in ended.node("body").walk() if node.role == "quote"]
    assert quotes
    for quote in quotes:
        assert quote.value
        assert "(" in quote.detail
    assert "not what it is like to live it" in ended.words()


def test_the_step_begins_with_what_is_so_in_short(ended: Pilot) -> None:
    ended.press("step-known")
    evidence, first = ended.shelf.evidence(), ended.node("body").children[0]
    (said,) = [node for node in first.children if node.role == "quote"]
    assert said.name.startswith("China has had no single national score")
    assert said.name == " ".join(evidence.claim[id].say for id in IN_SHORT)
    for id in IN_SHORT:
        assert evidence.sources_of(evidence.claim[id])[0].title in said.detail


def test_where_firms_keep_pages_the_step_begins_with_firms() -> None:
    pilot = Pilot(MemoryShelf(Catalogue())).begin("somewhere-else", short=True).finish()
    pilot.press("debrief", "step-known")
    said = next(node for node in pilot.node("in-short").children if node.role == "quote")
    assert said.name.startswith("In the US credit files can be wrong")
    assert "China has had no single national score" in said.name


def test_a_status_never_reads_as_if_the_words_beside_it_were_out_of_date(ended: Pilot) -> None:
    evidence = ended.shelf.evidence()
    assert claims.quoted(evidence.claim["C51"]) == (
        "It was said: Outside China profiles are used mainly for adverts and are not yet linked, "
        "so you can go elsewhere. That is out of date. What is so: Data already moves between "
        "parts of life in many countries, often through brokers."
    )
    assert claims.status(evidence.claim["C51"]) == "what was said is out of date, elsewhere"
    ended.press("step-known")
    for node in ended.node("body").walk():
        if node.role == "quote" and node.value.startswith("what "):
            claim = evidence.claim[node.id.rpartition("-")[2]]
            assert node.name.index(claim.as_told) < node.name.index(claim.say)


def test_articles_that_contradict_each_other_stand_side_by_side(ended: Pilot) -> None:
    ended.press("step-known")
    met = {
        claim
        for id in ended.shell.table.explained().mechanisms
        for claim in ended.shelf.evidence().mechanism[id].claims
    }
    shown = [node for node in ended.node("matters").children if node.role == "group"]
    assert 1 <= len(shown) <= 2
    for node in shown:
        matter = ended.shelf.evidence().contradiction[node.id.removeprefix("matter-")]
        assert met & set(matter.claims)
        sides = [each for each in node.walk() if "beside" in each.state]
        assert [side.name for side in sides[0].children] == [p.holds for p in matter.positions]
        assert all(each.children for each in sides[0].children)
        said = [each.name for part in node.walk() if part.role == "list" for each in part.children]
        assert len(said) == len(set(said)) == len(matter.says)
        below = [each.role for each in node.children[1:] if each.name != "In between, or both"]
        assert below[0] == "quote"


@pytest.mark.parametrize("cut", ["", ":kiosk"])
def test_every_harm_that_a_season_touched_is_named_with_both_places(
    catalogue: Catalogue, cut: str
) -> None:
    evidence = catalogue.evidence
    for card in catalogue.cards():
        season = catalogue.season(card.life.id + cut)
        for seed in range(6):
            table = Table(MemoryShelf(catalogue), Settings(), counts=False)
            table.run = finished(season, seed, [seed + n * (seed + 1) for n in range(16)])
            nodes = {node.id: node for top in known(table) for node in top.walk()}
            for id in table.explained().harms[: WHOLE_DEPTH.harms + MOST_IN_PASSING]:
                shown = nodes.get(f"harm-{id}") or nodes[f"harm-{id}-lightly"]
                assert shown.name.startswith(evidence.harm[id].name)
                if shown.role == "group":
                    _shows_both_places(evidence, evidence.harm[id], shown)


def _shows_both_places(evidence: Evidence, harm: Harm, node: Node) -> None:
    """Or says where on the page the rest of it stands."""
    quoted = [n.id.rpartition("-")[2] for n in node.children if n.role == "quote"]
    above = any(n.id.endswith("-above") for n in node.children)
    places = {evidence.claim[id].where for id in harm.claims}
    assert above or {evidence.claim[id].where for id in quoted} == places, harm.id
    assert (0 if above else 2) <= len(quoted) <= 3
    assert claims.right(harm) in [n.name for n in node.children]
    dated = [evidence.claim[id] for id in quoted if evidence.claim[id].as_of]
    assert all(f"As of {claim.as_of}." in _detail(node, claim.id) for claim in dated)


def test_no_case_is_told_twice_and_the_nearest_stand_first(catalogue: Catalogue) -> None:
    for card in catalogue.cards():
        table = Table(MemoryShelf(catalogue), Settings(), counts=False)
        table.run = finished(catalogue.season(card.life.id), 3, [3 + n * 4 for n in range(16)])
        quoted = [n for top in known(table) for n in top.walk() if n.role == "quote"]
        claims_quoted = [n.id.rpartition("-")[2] for n in quoted]
        assert len(claims_quoted) == len(set(claims_quoted)), card.life.id
        near = [n.id for n in quoted if n.id.startswith("claim-nearest-")]
        assert near, card.life.id


@pytest.mark.parametrize(
    ("life", "claim"),
    [
        ("night-ferry", "C20"),
        ("subject-to-enforcement", "C35"),
        ("wrong-face", "C33"),
        ("somewhere-else", "C49"),
        ("the-desk", "C49"),
        ("fit-and-proper", "C42"),
    ],
)
def test_what_moved_the_doors_stands_nearest_whatever_its_status(
    catalogue: Catalogue, life: str, claim: str
) -> None:
    for seed in range(1, 4):
        table = Table(MemoryShelf(catalogue), Settings(), counts=False)
        table.run = drawn(catalogue.season(life), seed)
        quoted = [n.id for top in known(table) for n in top.walk() if n.role == "quote"]
        near = [id for id in quoted if id.startswith("claim-nearest-")]
        assert f"claim-nearest-{claim}" in near, f"seed {seed}: {near}"
        assert sum(id.endswith(f"-{claim}") for id in quoted) == 1, "it is told again below"


def _detail(node: Node, claim: str) -> str:
    return next(n.detail for n in node.children if n.id.endswith(f"-{claim}"))


def test_nothing_that_may_not_be_printed_is_printed(ended: Pilot) -> None:
    evidence = ended.shelf.evidence()
    page = unescape(page_of(handout(ended.shell.table)))
    for claim in evidence.claims:
        if not evidence.printable(claim):
            assert claim.paraphrase not in page
        elif claim.is_myth and claim.paraphrase in page:
            assert claim.say in page


def test_the_questions_are_open_and_the_motion_has_two_sides(ended: Pilot) -> None:
    ended.press("step-ask")
    questions = [n for n in ended.node("body").children if n.id.startswith("question-")]
    assert len(questions) >= 2
    assert all(question.name.endswith("?") for question in questions)
    if ended.shell.table.explained().harms:
        sides = ended.node("motion").children
        assert [side.name.split(":")[0] for side in sides] == ["For", "Against"]


def test_the_page_on_paper_says_all_that_the_screens_say(ended: Pilot) -> None:
    page = unescape(re.sub(r"<[^>]+>", " ", page_of(handout(ended.shell.table))))
    for step in ("happened", "file", "doors", "else", "known", "ask"):
        ended.press(f"step-{step}")
        marks = {
            mark for n in ended.node("body").walk() if n.role == "chart" for mark in n.children
        }
        for node in ended.node("body").walk():
            if (
                node not in marks
                and not node.actions
                and not any(child.actions for child in node.children)
                and node.role not in ("group", "pair", "screen")
                and node.name
            ):
                # On paper the sides of the motion have boxes of their own.
                said = re.sub("^(For|Against): ", "", node.name)
                for part in on_paper(said):
                    assert part in page, (step, node.id)


def on_paper(said: str) -> list[str]:
    """What paper has in the place of something that it has said already: a line by its number,
    what is counted beside its bar, and a check that was passed with the others."""
    if re.match("Day \\d+, .* file: ", said):
        line = said.split(": ", 1)[1].rsplit(", ", 1)[0]
        return [re.sub(r" \(from '.*', day \d+\)$", "", line)]
    if counted := re.match("(.*): asked in (.*) ways, open in (.*) of them.$", said):
        return ["{}: {} of {}.".format(*counted.group(1, 3, 2))]
    if counted := re.match("(.*) In (.*) ways.$", said):
        return [counted[1], counted[2]]
    if counted := re.match("This season can go (.*) ways with your luck", said):
        return [counted[1]]
    if said.startswith("The same "):
        return []
    return [said]


def test_the_page_fetches_nothing(ended: Pilot) -> None:
    page = page_of(handout(ended.shell.table))
    assert not re.search(r"(src|href)\s*=|url\(|@import|<script", page)
    assert page.startswith("<!doctype html>")


def test_a_line_that_somebody_else_brought_about_names_what_did(small: Season) -> None:
    """Whatever it was: an app used, or a form signed."""
    run = replay(small, 1, ("wait", "sign", "home"))
    lines = [line for row in columns(run.ledger) for line in row.lines]
    (named,) = [line for line in lines if line.record.signal == "was-named"]
    said = explain.parting(small, named)
    assert said == "'Separate household' went into your file. Nobody looked at what Ben had done."


def test_what_people_said_is_sorted_by_what_the_rules_say(tmp_path: Path) -> None:
    shelf = MemoryShelf(Catalogue(shelf_in(tmp_path), tmp_path / "cache"))
    pilot = Pilot(shelf).begin("small-life")
    pilot.press("choice-wait").pass_gates().finish().explain().press("step-known")
    said = {node.id: node for node in pilot.node("rumours-list").children}
    hats, kin = said["rumour-hats-count"], said["rumour-kin-counts"]
    assert "Not true by the rules here. No sensor looks at hats." in hats.name
    assert "True by the rules here. There is a link" in kin.name
    assert (hats.detail, kin.detail) == ("", "You acted on it.")


# --- Seasons in which readers could not say why ----------------------------------------------

NOT_REMOVED = "cup,tree,circle,tap,petra,margin,tooth,fund,glue,remove,back,stir,later"
BY_BOAT = "run,tooth,ring,load,show-tooth,mild,bus,short-leg,boat,sit,carry"
REFUSED = "run,tooth,cross,window,load,show-tooth,argue,bus,short-leg,stay,post,sign"
CLEARED = "pin,gerda-signs,paste,page,red,hum,ring,round,go,tern,thank,again"
CLOSED = "pin,appeal,moustache,shout,come,hum,darts,hands,up,tern,thank,bruno"
CHAIR = "hour,both,pay,review,door,stop,hide,who,his,round,write"
SELECTED = "teach,bread,change,freeport,once,mine,said,wait,sums,pass,cart"
RUNG_UP = "home,accept,rule,right,run,report,note,eat,leave,up,boat"


def _lived(catalogue: Catalogue, life: str, seed: int, choices: str) -> Table:
    table = Table(MemoryShelf(catalogue), Settings(), counts=False)
    table.run = replay(catalogue.season(life), seed, tuple(choices.split(",")))
    return table


def _file(catalogue: Catalogue, life: str, seed: int, choices: str) -> list[Node]:
    """The pairs of the whole file."""
    table = _lived(catalogue, life, seed, choices)
    return [node for node in file(table) if node.role == "pair"]


def _said(pairs: list[Node], begins: str) -> list[str]:
    """What is said of lines and of what left none, where it begins so."""
    notes = (node.name for pair in pairs for node in pair.walk() if node.role == "note")
    return [note for note in notes if note.startswith(begins)]


def test_what_no_rule_writes_down_says_so_and_is_counted(catalogue: Catalogue) -> None:
    pairs = _file(catalogue, "exemplary", 3, NOT_REMOVED)
    margin = next(p for p in pairs if "margin" in p.children[0].name)
    assert margin.children[1].state == ("none",)
    assert [note.name for note in margin.children[1].children] == ["No rule writes this down."]
    (fact,) = (
        node.name
        for top in happened(_lived(catalogue, "exemplary", 3, NOT_REMOVED))
        for node in top.walk()
        if node.name.startswith("Things you did")
    )
    assert "missed: 0." in fact
    assert "no rule writes down: 9." in fact


def test_a_line_is_not_vouched_for_by_a_label(catalogue: Catalogue) -> None:
    pairs = _file(catalogue, "exemplary", 3, NOT_REMOVED)
    assert not _said(pairs, "True")
    notes = _said(pairs, "The form has no box")
    assert any(said.endswith("His mother had gone.") for said in notes)


def test_a_misreading_says_what_it_really_was(catalogue: Catalogue) -> None:
    said = _said(_file(catalogue, "wrong-face", 2, CLOSED), "Misread.")
    assert any(each.endswith("It was a poster.") for each in said)


def test_a_duty_is_told_with_the_day_on_which_it_was_done_or_refused(catalogue: Catalogue) -> None:
    done = _said(_file(catalogue, "night-ferry", 3, BY_BOAT), "It was done, on day 20.")
    assert done
    refused = [
        node
        for pair in _file(catalogue, "night-ferry", 1, REFUSED)
        for node in pair.walk()
        if node.role == "record"
        and any("'Night ferry' was shut to you on day " in note.name for note in node.children)
    ]
    assert [(node.detail, node.state) for node in refused] == [
        ("Day 16, standing 947", ("no-field",)),
        ("Day 26, standing 902", ("no-field",)),
    ]


def test_nobody_looked_at_what_came_from_somebodys_word(catalogue: Catalogue) -> None:
    pairs = _file(catalogue, "off-the-lead", 6, RUNG_UP)
    said = "'Report of another resident' went into your file."
    assert f"{said} Nobody looked at what Hendrik had done." in _said(pairs, said)


def test_a_correction_names_every_line_that_it_strikes(catalogue: Catalogue) -> None:
    said = _said(_file(catalogue, "wrong-face", 3, CLEARED), "This gives back")
    assert any("of days 1, 4 and 11" in each for each in said)
    events = [pair.children[0].name for pair in _file(catalogue, "wrong-face", 3, CLEARED)]
    upheld = "Your appeal was upheld: Review of a mistaken identity."
    assert f"{upheld} 3 entries were struck out in your file." in events


def test_a_copy_of_a_struck_line_says_that_it_had_been_struck(catalogue: Catalogue) -> None:
    said = _said(_file(catalogue, "player-two", 1, CHAIR), "It came from Vera's file")
    assert any("It no longer counted there, since day 5." in each for each in said)


def test_an_appeal_that_was_closed_and_a_register_stand_in_the_file(catalogue: Catalogue) -> None:
    closed = _file(catalogue, "wrong-face", 2, CLOSED)
    assert any(p.children[0].name.startswith("Your appeal was closed: ") for p in closed)
    assert any("It wanted an entry" in each for each in _said(closed, "Name Desk: "))
    selected = _file(catalogue, "fit-and-proper", 1, SELECTED)
    register = "Register of Businesses for Closer Inspection."
    assert _said(selected, "Entered on") == [f"Entered on: {register}"]


def test_what_a_line_did_to_a_register_is_no_parting_on_paper(catalogue: Catalogue) -> None:
    pairs = _file(catalogue, "fit-and-proper", 1, SELECTED)
    for pair in pairs:
        notes = [n.id for record in pair.children for n in record.children]
        if notes and all(id.startswith(("listed-", "delisted-")) for id in notes):
            assert not parts_here(pair)
