"""What can be seen of a life without playing it: each finding, where it stands, and near misses."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.content import codes, places
from game.content.codes import Code
from game.content.diagnostics import Diagnostic
from game.content.library import load_named
from game.content.loading import load
from tests.content.small import Edit, edited, found, marked_places, text, written

CODES = (
    codes.UNHEARD_APPEAL,
    codes.NOBODY_NAMED,
    codes.UNREAD_FLAG,
    codes.NOT_TO_BE_STAGED,
    codes.HARD_TO_READ,
    codes.NO_CONTENT_NOTE,
    codes.POOR_ALT,
    codes.COSTLESS_WORDS,
    codes.NOT_WORDS,
    codes.UNASKED_GATE,
)
ALT = "alt: A crossing with a camera on a pole."
LATE = "does: [{set: {late: 1}}]"
VOICE = "        does:\n          - act: {signal: spoke-up, by: []}\n"
CAN_CROSS = "sometimes: {ending: across}"
HARD = (
    "The administrative authority responsible for the crossing has communicated that its "
    "temporary regulation necessitates immediate documentation of individual circumstances."
)
LONG = (
    "You ran and ran, past the shop and the bank and the school and the old red house by the "
    "hill, till the tram came by and you got on it at last."
)


def findings_of(tmp_path: Path, *edits: Edit) -> tuple[list[Diagnostic], str]:
    made = edited("life", *edits)
    return [each for each in found(written(tmp_path, life=made)) if each.code in CODES], made


@pytest.mark.parametrize(
    ("code", "old", "new", "words"),
    [
        (codes.UNHEARD_APPEAL, "{id: correction, signal: crossed-on-red}",
         "{id: correction, signal: «loitering}", ("'loitering'", "'crossed-on-red'")),
        (codes.NOBODY_NAMED, "{signal: separated, about: ben}", "{signal: «separated}",
         ("'separated'", "'about:'")),
        (codes.UNREAD_FLAG, "set: {signed: 1}", "set: {signed: 1, «angry: 1}", ("'angry'",)),
        (codes.UNREAD_FLAG, "- set: {signed: 1}", "- set: {signed: 1}\n          - add: {«mood: 1}",
         ("'mood'",)),
        (codes.UNREAD_FLAG, "when: {flag: late}", "when: {flag: signed}", ("'late'",)),
        (codes.HARD_TO_READ, "text: The tram is early. The light is red.", f"text: «{HARD}",
         ("grade 22", "8 is the most", "19 words", "'documentation'")),
        (codes.HARD_TO_READ, "blurb: A crossing, a queue and a boat.", f"blurb: «{HARD}",
         ("grade",)),
        (codes.HARD_TO_READ, "happened: You ran across for the tram.", f"happened: «{LONG}",
         ("'You ran and ran'", "33 words")),
        (codes.HARD_TO_READ, "text: The boat leaves at ten past. Ben is not on the quay.",
         f"text: «{HARD}", ("grade",)),
        (codes.HARD_TO_READ, "    kiosk: true\n    choices:\n      - id: run",
         f"    kiosk: true\n    kiosk_text: «{HARD}\n    choices:\n      - id: run", ("grade",)),
        (codes.HARD_TO_READ, "text: Your father had kept the soup warm.", f'text: «"{HARD}"',
         ("grade",)),
        (codes.HARD_TO_READ, "text: The tram is early. The light is red.",
         "text: «Administrative authorities necessitate immediate documentation.",
         ("'Administrative'", "longest words")),
        # Long words are named where there are any, and long sentences where those weigh.
        (codes.HARD_TO_READ, "text: The tram is early. The light is red.",
         "text: «" + "Weekly parcel orders enter under paper cover. " * 4, ("sentence", "7 words")),
        (codes.POOR_ALT, ALT, "alt: «A crossing.", ("'A crossing.'", "2 words")),
        (codes.POOR_ALT, ALT, "alt: «Crossing.", ("1 word;",)),
        (codes.POOR_ALT, ALT, "alt: «The corner of Mill Street.", ("title or the place",)),
        (codes.POOR_ALT, ALT, "alt: «A picture of the corner", ("title or the place",)),
        (codes.COSTLESS_WORDS, VOICE, "", ("nothing is done",)),
        (codes.COSTLESS_WORDS, VOICE, VOICE.replace("spoke-up, by: []", "helped-stranger"),
         ("'helped-stranger'", "costs nothing")),
        (codes.NOT_WORDS, CAN_CROSS, "sometimes: {unsaid: «corner/help}",
         ("'corner/help'", "'voice: true'", "{not: {chosen: corner/help}}")),
        (codes.NOT_WORDS, CAN_CROSS,
         "sometimes: {any: [{before: {first: {unsaid: «quay/home}, then: {opened: ferry}}}]}",
         ("'quay/home'",)),
    ],
)  # fmt: skip
def test_it_is_found_where_it_stands_and_said_in_plain_words(
    code: Code, old: str, new: str, words: tuple[str, ...], tmp_path: Path
) -> None:
    (finding,), made = findings_of(tmp_path, (old, new))
    assert finding.code is code
    if "«" in new:
        assert [finding.span] == marked_places(made)
    said = str(finding)
    assert all(word in said for word in words), said


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("{signal: separated, about: ben}", "{signal: spoke-up}"),
        ("- set: {signed: 1}", "- add: {signed: 1}"),
        # A paper that a desk of the rulebook asks for is asked about, though not by the life.
        ("set: {has-proof: 1}", "add: {has-proof: 1}"),
        ("text: The tram is early. The light is red.", "text: Administration."),
        ("text: The tram is early. The light is red.",
         "text: Alexandrina Featherstonehaugh-Cholmondeley was early. The light is red."),
        (ALT, "alt: The corner at dawn."),
        (ALT, "alt: Mill Street in the rain."),
        (VOICE, VOICE.replace("spoke-up", "kin-spoke").replace("[]", "[clerk]")
         .replace("kin-spoke", "separated, about: ben")),
        (VOICE, VOICE.replace("spoke-up", "no-visit")),
        (CAN_CROSS, "sometimes: {unsaid: counter/stand}"),
        (CAN_CROSS, "sometimes: {unsaid: anything}"),
        (CAN_CROSS, "sometimes: {not: {chosen: corner/help}}"),
        # It is asked by another person, or at the very end.
        ("- ask: school\n    choices", "- ask: {gate: school, who: ben}\n    choices"),
        ("arrives: [{act: {signal: visited}}]", "arrives: [{ask: school}]"),
    ],
)  # fmt: skip
def test_what_is_much_like_it_is_let_be(old: str, new: str, tmp_path: Path) -> None:
    assert findings_of(tmp_path, (old, new))[0] == []


@pytest.mark.parametrize(
    "asked",
    [
        "kiosk_then: [{to: ashore, when: {flag: angry}}, {to: ashore}]",
        "then: [{to: ashore, when: {not: {flag: angry}}}, {to: ashore}]",
    ],
)
def test_a_flag_that_any_way_on_asks_about_is_read(asked: str, tmp_path: Path) -> None:
    ways = asked if asked.startswith("then") else f"{asked}\n        then: ashore"
    edits = (("{signed: 1}", "{signed: 1, angry: 1}"),
             ("happened: You went home.\n        then: ashore",
              f"happened: You went home.\n        {ways}"))  # fmt: skip
    assert findings_of(tmp_path, *edits)[0] == []


def test_a_flag_that_only_a_promise_asks_about_is_read(tmp_path: Path) -> None:
    promise = "sometimes: {all: [{ending: across}, {ever: {flag: angry}}]}"
    edits = (("{signed: 1}", "{signed: 1, angry: 1}"), (CAN_CROSS, promise))
    assert findings_of(tmp_path, *edits)[0] == []


def test_an_unread_flag_is_said_once_where_it_is_first_set(tmp_path: Path) -> None:
    (finding,), made = findings_of(
        tmp_path, (LATE, "does: [{set: {late: 1, «mood: 1}}]"), ("{signed: 1}", "{mood: 2}"),
        ("when: {flag: signed}", "when: {flag: late}"),
    )  # fmt: skip
    assert [finding.span] == marked_places(made)


def test_a_life_that_says_nothing_of_what_may_upset_is_told_how_to(tmp_path: Path) -> None:
    (finding,), _ = findings_of(tmp_path, ('content_note: ""\n', ""))
    assert finding.code is codes.NO_CONTENT_NOTE
    assert 'content_note: ""' in finding.hint


def test_a_warning_keeps_no_life_from_being_played(tmp_path: Path) -> None:
    folder = written(tmp_path, life=edited("life", ('content_note: ""\n', "")))
    content = load([folder / "rulebook.yaml"], [folder / "life.yaml"])
    assert [each.code.severity for each in content.findings] == ["warning"]
    assert content.season("small-life") is not None


OBJECTED = (
    "  - {id: objected, name: Objection, code: X-1, points: 0, topic: civic, sensors: [clerk]}"
)
PERK = "- {id: quick-queue, name: Quick queue, when: {standing: {at_least: 1010}}"


@pytest.mark.parametrize(
    ("costs", "old", "new"),
    [
        (False, "name: Objection", "name: An objection"),
        (True, "name: Objection, code: X-1, points: 0", "name: Objection, code: X-1, points: -1"),
        (False, "name: Objection, code: X-1, points: 0", "name: Objection, code: X-1, points: 1"),
        (True, "topics: [speech]", "topics: [speech, civic]"),
        (True, PERK, PERK.replace("{standing: {at_least: 1010}}", "{recorded: objected}")),
        (True, PERK, PERK.replace("{standing: {at_least: 1010}}", "{not: {recorded: civic}}")),
        (True, "needs: {flag: has-proof}", "needs: {not: {recorded: objected}}"),
        (True, "sensors: [clerk]}\nlinks", "sensors: [clerk], severs: sibling}\nlinks"),
    ],
)
def test_words_cost_what_the_rulebook_makes_of_them(
    costs: bool, old: str, new: str, tmp_path: Path
) -> None:
    scheme = edited("rulebook", ("links:\n", f"{OBJECTED}\nlinks:\n"), (old, new))
    life = edited("life", (VOICE, VOICE.replace("spoke-up, by: []", "objected, about: ben")))
    findings = found(written(tmp_path, life=life, rulebook=scheme))
    assert (codes.COSTLESS_WORDS not in {each.code for each in findings}) is costs


def test_a_mechanism_that_is_only_told_of_may_not_be_played(tmp_path: Path) -> None:
    scheme = edited("rulebook", ("sensors: [clerk]}", "sensors: [clerk], mechanisms: [«M2, M1]}"))
    life = text("life") + "mechanisms: [M1, «M2]\n"
    folder = written(tmp_path, life=life, rulebook=scheme)
    ids = {"mechanism": frozenset(("M1", "M2")), "reported": frozenset(("M2",))}
    findings = load([folder / "rulebook.yaml"], [folder / "life.yaml"], ids).findings
    assert {each.code for each in findings} == {codes.NOT_TO_BE_STAGED}
    assert [each.span for each in findings if each.file.name == "life.yaml"] == marked_places(life)
    assert [each.span for each in findings if each.file.name != "life.yaml"] == marked_places(
        scheme.replace("sensors: [clerk], mechanisms: [«M2, M1], severs", "")
    )


@pytest.mark.slow
def test_the_mechanism_of_the_shipped_evidence_that_is_only_told_of(tmp_path: Path) -> None:
    folder = written(tmp_path, life=text("life") + "mechanisms: [M129, M128]\n")
    findings = load_named(places.scenarios(), [folder]).findings
    assert [(each.code, each.value) for each in findings] == [(codes.NOT_TO_BE_STAGED, "M129")]


UNASKED = (
    ("Ben wrote to the paper.}\n      - ask: school\n", "Ben wrote to the paper.}\n"),
    ("about: ben}\n          - ask: school\n", "about: ben}\n"),
)
NO_DOOR = ("doors: [ferry, school]", "doors: [ferry]")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("doors: [ferry, school]", "doors: [ferry, «school]"),
        ("when: {flag: late}", "when: {any: [{flag: late}, {not: {gate_open: «school}}]}"),
        ("{when: {gate_open: ferry}, to", "{when: {gate_closed: «school}, to"),
        (CAN_CROSS, "sometimes: {not: {opened: «school}}"),
        (CAN_CROSS, "never: {refused: {gate: «school, who: ben}}"),
        (CAN_CROSS, "sometimes: {ever: {gate_open: «school}}"),
    ],
)
def test_a_gate_that_nobody_asks_is_found_wherever_something_looks_at_it(
    old: str, new: str, tmp_path: Path
) -> None:
    edits = (*UNASKED, (old, new), *(() if old == NO_DOOR[0] else (NO_DOOR,)))
    findings, made = findings_of(tmp_path, *edits)
    own = [each for each in findings if each.code is codes.UNASKED_GATE]
    assert [each.span for each in own] == marked_places(made)
    assert all("'school'" in each.message and "'ask: school'" in each.hint for each in own)


def test_a_declared_gate_that_nobody_asks_is_left_to_the_proof(tmp_path: Path) -> None:
    declared = "one_way_gates: [{gate: school, always: closed, why: So it is.}]\nkiosk:"
    assert (
        findings_of(tmp_path, *UNASKED, NO_DOOR, ("kiosk: {start", f"{declared} {{start"))[0] == []
    )


@pytest.mark.parametrize(
    ("old", "new"), [(NO_DOOR[0], "doors: [shool]"), ("ask: ferry", "ask: fery")]
)
def test_of_a_gate_that_the_rulebook_does_not_know_only_that_is_said(
    old: str, new: str, tmp_path: Path
) -> None:
    folder = written(tmp_path, life=edited("life", (old, new)))
    assert [each.code for each in found(folder)] == [codes.UNKNOWN_GATE]


def test_without_any_words_nothing_can_be_left_unsaid(tmp_path: Path) -> None:
    promise = (CAN_CROSS, "sometimes: {unsaid: «anything}")
    (finding,), made = findings_of(tmp_path, promise, ("        voice: true\n", ""))
    assert (finding.code, [finding.span]) == (codes.NOT_WORDS, marked_places(made))
    assert "no choice of this life" in finding.message
    assert "'voice: true'" in finding.hint
