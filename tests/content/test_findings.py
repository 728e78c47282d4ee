"""Each slip of the pen is found where it stands, once, and said in a writer's words."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.content import codes
from game.content.codes import Code
from game.content.loading import load
from tests.content.small import Edit, edited, found, marked_places, text, written
from tests.walks import finished


@dataclass(frozen=True)
class Slip:
    """An edit, the finding it must bring, and words that must be in it."""

    name: str
    code: Code
    edits: tuple[Edit, ...]
    words: tuple[str, ...]
    file: Literal["life", "rulebook"] = "life"


def life(name: str, code: Code, old: str, new: str, *words: str) -> Slip:
    return Slip(name, code, ((old, new),), words)


def rulebook(name: str, code: Code, old: str, new: str, *words: str) -> Slip:
    return Slip(name, code, ((old, new),), words, "rulebook")


def line_of(words: str) -> int:
    """The only line of the small life with these words in it."""
    (line,) = (at for at, each in enumerate(text("life").split("\n"), 1) if words in each)
    return line


WHEN = "when: {recorded: crossed-on-red}"
LATE = "does: [{set: {late: 1}}]"
LAST = "- {to: ashore}"
FERRY = "id: standing, name: Standing 960 or above, wants: {standing: {at_least: 960}}"
CORNER_TEXT = "text: The tram is early. The light is red."
ONE_CHOICE = text("life")[text("life").index("      - id: help") :].split("  - id: counter")[0]
CAMERA = "name: Street camera, kind: camera, miss: 25, misread: 10"
ASHORE = next(each + "\n" for each in text("life").splitlines() if "{id: ashore" in each)
DOUBLE = 'title: "Now" «he said'

SLIPS = (
    # Keys
    life("duplicate key", codes.DUPLICATE_KEY, "question:", "«blurb: Again.\nquestion:", "'blurb'",
         "line 5"),
    life("missing key", codes.MISSING, "id: corner\n    title: The corner\n", "«id: corner\n",
         "'title' is missing"),
    life("unknown key", codes.UNKNOWN_KEY, "stage: street", "«stge: street\n    stage: street",
         "'stge'", "Did you mean 'stage'"),
    life("unknown key, none near", codes.UNKNOWN_KEY, "age: 30", "«zzz: 30", "'zzz'", "Keys here:",
         "portrait"),
    life("unknown key at the top", codes.UNKNOWN_KEY, "kiosk: {start", "«kiosks: 1\nkiosk: {start",
         "'kiosks'", "'kiosk'"),
    life("brackets before a colon", codes.UNKNOWN_KEY, "doors: [ferry, school]", "? «[a, b]\n: x",
         "quotation marks"),
    life("nothing before a colon", codes.UNKNOWN_KEY, "doors: [ferry, school]", "«: x",
         "before the colon"),
    # Ids
    life("no as an id", codes.AMBIGUOUS_ID, "id: run", "id: «no", "'no' reads as", "another id"),
    life("yes as an id", codes.AMBIGUOUS_ID, "id: run", "id: «yes", "'yes' reads as"),
    life("no as a flag", codes.AMBIGUOUS_ID, "set: {late: 1}", "set: {«no: 1}", "'no' reads as"),
    life("off as the id of a life", codes.AMBIGUOUS_ID, "id: small-life", "id: «off", "'off'"),
    life("true as an id", codes.WRONG_TYPE, "id: run", "id: «true", "must be text", "found true"),
    life("a number as an id", codes.WRONG_TYPE, "id: run", "id: «12", "must be text", "found 12"),
    life("bad id", codes.BAD_ID, "id: run", "id: «Run Away", "'Run Away' is no id", "a-z"),
    life("bad flag", codes.BAD_ID, "set: {late: 1}", "set: {«Too Late: 1}", "'Too Late' is no id"),
    life("a person called self", codes.BAD_ID, "{id: dad, name: Carl Reed, role: their father}",
         "{id: dad, name: Carl Reed, role: their father}\n  - {id: «self, name: A, role: b}",
         "'self'"),
    life("two people of one id", codes.DUPLICATE_ID, "- {id: dad,",
         "- {id: «ana, name: A, role: b}\n  - {id: dad,", "'ana' is used a second time"),
    life("two people of one id on one line", codes.DUPLICATE_ID,
         "promises:\n  - id: boat-needs-standing\n    says: Nobody crosses on a watch list.\n"
         "    never: {all: [{ending: across}, {on_list: watch}]}\n"
         "  - id: can-cross\n    says: The boat can be reached.\n    sometimes: {ending: across}",
         "promises: [{id: a, says: b, never: {flag: late}},"
         "{id: «a, says: b, never: {flag: late}}]",
         "'a' is used a second time"),
    life("two choices of one id", codes.DUPLICATE_ID, "id: help", "id: «run", "'run'"),
    life("an ending called as a scene", codes.DUPLICATE_ID, "endings:\n",
         "endings:\n" + ASHORE.replace("id: ashore", "id: «quay"), "'quay' is used a second time"),
    rulebook("two signals of one id", codes.DUPLICATE_ID, "signals:\n",
             "signals:\n  - {id: kin-spoke, name: A, code: B, points: 0, topic: street}\n"
             "  - {id: extra, name: A, code: B, points: 0, topic: street}\n", "'kin-spoke'"),
    rulebook("two checks of one id", codes.DUPLICATE_ID, "id: watch, name: No",
             "id: «standing, name: No", "'standing'"),
    rulebook("two bands of one letter", codes.DUPLICATE_ID, "{id: B,", "{id: «A,", "'A'"),
    # Kinds of value
    rulebook("a word for a number", codes.WRONG_TYPE, FERRY, FERRY.replace("960}}", "«lots}}"),
             "'at_least' must be a whole number", "found 'lots'"),
    life("true for a number", codes.WRONG_TYPE, "set: {late: 1}", "set: {late: «true}",
         "whole number", "found true"),
    life("a fraction", codes.WRONG_TYPE, "days: 10", "days: «1.5", "whole number", "1.5"),
    life("endless", codes.WRONG_TYPE, "days: 10", "days: «.inf", "whole number", ".inf"),
    life("not a number", codes.WRONG_TYPE, "days: 10", "days: «.nan", "whole number", ".nan"),
    life("a number of 1,900 digits", codes.WRONG_TYPE, "days: 10", "days: «" + "9" * 1900,
         "whole number", "..."),
    life("a number for a text", codes.WRONG_TYPE, "title: The corner", "title: «1984",
         "must be text, found 1984", "quotation marks"),
    life("a text for a list", codes.WRONG_TYPE, LATE, "does: «wait", "must be a list", "'wait'"),
    life("a text for an effect", codes.WRONG_TYPE, LATE, "does: [«wait]", "an entry of 'does'",
         "'wait'"),
    life("a list for a text", codes.WRONG_TYPE, "title: The corner", "title: «[a]", "must be text",
         "found a list"),
    life("nothing for a text", codes.WRONG_TYPE, "    title: The corner\n", "    «title:\n",
         "nothing stands after 'title'"),
    life("nothing for a condition", codes.WRONG_TYPE, WHEN, "«when:", "nothing stands after"),
    life("nothing in a condition", codes.WRONG_TYPE, WHEN, "when: {«recorded: }", "'recorded'"),
    life("nothing in an effect", codes.WRONG_TYPE, LATE, "does: [{«act: }]", "'act'"),
    rulebook("a percentage", codes.WRONG_TYPE, "miss: 25", "miss: «25%", "whole number", "'25%'"),
    # Bounds
    life("too small", codes.OUT_OF_RANGE, "minutes: 2", "minutes: «0", "must be 1 or more", "0"),
    life("too great", codes.OUT_OF_RANGE, "days: 10", "days: «4000", "must be 400 or less", "4000"),
    life("an empty text", codes.OUT_OF_RANGE, "title: The corner", "title: «''", "'title'",
         "must not be empty"),
    life("no way on", codes.OUT_OF_RANGE, "then: ashore", "then: «[]", "'then'", "1 or more"),
    life("a day after the last", codes.OUT_OF_RANGE, "day: 8", "day: «11", "11", "10 days"),
    rulebook("more than a hundred in a hundred", codes.OUT_OF_RANGE, "miss: 25", "miss: «250",
             "100 or less", "250"),
    rulebook("a true rumour without a rule", codes.BAD_VALUE,
             "  - {id: hats-count, says: They count hats., truth: not-so",
             "  - «{id: hats-count, says: They count hats., truth: so", "needs 'rules'"),
    rulebook("a rule behind what is not so", codes.BAD_VALUE,
             "  - {id: kin-counts, says: They count your brother., truth: so",
             "  - «{id: kin-counts, says: They count your brother., truth: unknown",
             "only a rumour that is so"),
    rulebook("more than a hundred together", codes.BAD_VALUE, "- {id: camera, " + CAMERA,
             "- «{id: camera, " + CAMERA.replace("25", "95"), "'miss' and 'misread'"),
    rulebook("a band of two letters", codes.BAD_VALUE, "{id: B,", "{id: «BB,", "one capital letter",
             "'BB'"),
    life("no such hour", codes.BAD_VALUE, '"07:10"', '«"25:00"', "a time such as", "'25:00'"),
    life("no such word", codes.NOT_AN_OPTION, "stage: street", "stage: «stret", "'stret'",
         "Did you mean 'street'"),
    life("a small letter", codes.NOT_AN_OPTION, "first_weekday: Monday", "first_weekday: «monday",
         "'Monday'"),
    life("a number in quotation marks", codes.NOT_AN_OPTION, "schema: 1", 'schema: «"1"',
         "without quotation marks"),
    life("another schema", codes.NOT_AN_OPTION, "schema: 1", "schema: «2", "Allowed: 1"),
    # Conditions and effects
    life("two keys in a condition", codes.ONE_OF, WHEN,
         "when: «{recorded: crossed-on-red, flag: late}", "'recorded' and 'flag'"),
    life("no key in a condition", codes.ONE_OF, WHEN, "when: «{}", "exactly one of", "on_list"),
    life("two keys in an effect", codes.ONE_OF, LATE, "does: [«{set: {late: 1}, ask: ferry}]",
         "'set' and 'ask'"),
    life("an unknown condition", codes.UNKNOWN_KEY, WHEN, "when: {«recordd: crossed-on-red}",
         "'recordd'", "'recorded'"),
    life("an unknown effect", codes.UNKNOWN_KEY, LATE, "does: [{«sett: {late: 1}}]", "'sett'",
         "'set'"),
    life("a key inside a condition", codes.UNKNOWN_KEY, WHEN,
         "when: {recorded: {what: street, «wo: ana}}", "'wo'", "'who'"),
    life("a standing without bounds", codes.BAD_VALUE, WHEN, "when: {standing: «{who: ana}}",
         "'at_least' or 'at_most'"),
    life("bounds that shut everything out", codes.BAD_VALUE, WHEN,
         "when: {standing: «{at_least: 10, at_most: 5}}", "10 or more", "5 or less"),
    life("a promise of two kinds", codes.ONE_OF, "- id: can-cross",
         "- «id: can-cross\n    never: {ending: across}", "always, never, sometimes"),
    # References
    life("signal", codes.UNKNOWN_SIGNAL, "signal: helped-stranger", "signal: «helped-strnger",
         "no signal 'helped-strnger'", "Did you mean 'helped-stranger'"),
    life("sensor", codes.UNKNOWN_SENSOR, "{signal: helped-stranger}",
         "{signal: helped-stranger, by: [«camra]}", "no sensor 'camra'", "'camera'"),
    life("list", codes.UNKNOWN_LIST, "{on_list: watch}", "{on_list: «wach}", "'wach'", "'watch'"),
    life("gate", codes.UNKNOWN_GATE, "gate_open: ferry", "gate_open: «fery", "'fery'", "'ferry'"),
    life("door", codes.UNKNOWN_GATE, "doors: [ferry,", "doors: [«fery,", "no gate 'fery'"),
    life("appeal", codes.UNKNOWN_APPEAL, "id: correction", "id: «corection", "'correction'"),
    life("perk", codes.UNKNOWN_PERK, WHEN, "when: {perk: «quick-que}", "'quick-queue'"),
    life("person", codes.UNKNOWN_PERSON, "about: ben", "about: «bem", "'bem'", "'ben'"),
    life("scene", codes.UNKNOWN_SCENE, "{to: ashore}", "{to: «ashor}", "'ashor'", "'ashore'"),
    life("start", codes.UNKNOWN_SCENE, "start: corner\ndoors", "start: «corna\ndoors", "'corner'"),
    life("ending", codes.UNKNOWN_ENDING, "sometimes: {ending: across}",
         "sometimes: {ending: «acros}", "no ending 'acros'", "'across'"),
    life("flag", codes.UNKNOWN_FLAG, WHEN, "when: {flag: «lat}", "no flag 'lat'", "'late'"),
    life("tie", codes.UNKNOWN_TIE, "kind: sibling", "kind: «siblin", "'siblin'", "'sibling'"),
    life("tie, none near", codes.UNKNOWN_TIE, "kind: sibling", "kind: «zzz",
         "'zzz'", "Its rulebook knows parent, sibling."),
    life("a tie to oneself", codes.BAD_VALUE, "other: dad}", "other: «ana}",
         "'ana' is tied to 'ana'", "the same person"),
    life("a tie of the citizen to the citizen", codes.BAD_VALUE, "other: dad}", "other: «self}",
         "'ana' is tied to 'self'", "the same person"),
    life("heading", codes.UNKNOWN_HEADING, WHEN, "when: {recorded: «crossed-on-rd}",
         "no signal or topic 'crossed-on-rd'", "'crossed-on-red'"),
    life("rulebook", codes.UNKNOWN_RULEBOOK, "rulebook: small", "rulebook: «smal",
         "no rulebook 'smal-scheme'", "'small-scheme'"),
    rulebook("a rulebook's own sensor", codes.UNKNOWN_SENSOR, "sensors: [camera], misread_as",
             "sensors: [«camra], misread_as", "'camra'", "'camera'"),
    # The story
    life("unreachable ending", codes.UNREACHABLE_SCENE, "endings:\n",
         "endings:\n" + ASHORE.replace("id: ashore", "id: «lost"), "the ending 'lost'"),
    life("unreachable scene", codes.UNREACHABLE_SCENE, "endings:\n",
         "  - id: «lost\n    title: A\n    day: 9\n    time: 07:10\n    place: B\n"
         "    stage: quay\n    alt: C\n    text: D.\n    choices:\n"
         "      - {id: a, text: A, happened: A., then: ashore}\n"
         "      - {id: b, text: A, happened: A., then: ashore}\nendings:\n", "the scene 'lost'"),
    life("loop", codes.LOOP, "happened: You went home.\n        then: ashore",
         "happened: You went home.\n        then: «corner", "leads back", "'corner'", "'quay'"),
    life("a scene that leads to itself", codes.LOOP,
         "happened: You went home.\n        then: ashore",
         "happened: You went home.\n        then: «quay", "leads back", "'quay'"),
    life("loop of the cut alone", codes.LOOP, "happened: You went home.\n        then: ashore",
         "happened: You went home.\n        then: ashore\n        kiosk_then: «counter",
         "leads back", "'counter'"),
    Slip("days that run back", codes.TIME_RUNS_BACK,
         (("then: quay", "then: «quay"), ("day: 8", "day: 3")),
         (f"'quay' is on day 3 (line {line_of('day: 8')})", f"day 4 (line {line_of('day: 4')})")),
    life("no last route", codes.NO_LAST_ROUTE, LAST, "- «{when: {flag: late}, to: ashore}",
         "without 'when'"),
    life("long scene", codes.TOO_LONG, CORNER_TEXT, "text: «" + "word " * 61, "61 words", "60"),
    life("long choice", codes.TOO_LONG, "text: Run for it", "text: «" + "run " * 13, "13", "12"),
    life("long text of an ending in the cut", codes.TOO_LONG, ASHORE,
         ASHORE.replace("}\n", ", kiosk_text: «" + "word " * 121 + "}\n"), "121 words", "120"),
    life("long text of a variant in the cut", codes.TOO_LONG, "text: You come late.",
         "kiosk_text: «" + "word " * 61 + "\n        text: You come late.", "61 words", "60"),
    life("one choice", codes.CHOICE_COUNT, ONE_CHOICE, "", "1 choice;", "2 to 4"),
    Slip("one choice in the cut", codes.CHOICE_COUNT,
         (("id: run\n", "id: run\n        kiosk: false\n"),
          ("id: wait\n", "id: wait\n        kiosk: false\n")),
         ("keeps 1 of its choices", "'kiosk: false'")),
    Slip("a cut that leads out", codes.CUT_LEADS_OUT,
         (("then: counter", "then: «counter"), ("everyone says at home. The form asks whose house "
          "he lives in.\n    kiosk: true", "everyone says at home. The form asks."),
          ("kiosk: {start: corner", "kiosk: {start: corner")), ("'counter'", "'kiosk_then'")),
    Slip("a cut that starts outside", codes.CUT_LEADS_OUT,
         (("kiosk: {start: corner", "kiosk: {start: «corner"),
          (CORNER_TEXT + "\n    kiosk: true", CORNER_TEXT)),
         ("starts at 'corner'", "'kiosk: true'")),
    # YAML itself
    life("a colon in a text", codes.BAD_YAML, "title: The corner", "title: The corner«: again",
         "colon", "quotation marks"),
    life("a tab", codes.BAD_YAML, "    title: The corner", "«\ttitle: The corner", "tab", "spaces"),
    life("an indent too short", codes.BAD_YAML, "    title: The corner", "   «title: The corner",
         "indented"),
    life("words after a quotation", codes.BAD_YAML, "title: The corner", DOUBLE, "quotation mark"),
    life("a bracket never closed", codes.BAD_YAML,
         "{signal: helped-stranger}\n        then: counter",
         "«{signal: helped-stranger\n        then: counter", "bracket opened here", "'}'"),
    life("an @", codes.BAD_YAML, "title: The corner", "title: «@corner", "'@'", "quotation marks"),
    life("a *", codes.BAD_YAML, "title: The corner", "title: «*corner", "'*'", "quotation marks"),
    life("a !", codes.BAD_YAML, "title: The corner", "title: «!corner", "'!'", "quotation marks"),
    life("a character that is none", codes.BAD_YAML, "Ana Reed", "«\0na Reed", "delete it"),
    life("an anchor", codes.ALIAS, "title: The corner", "title: «&a The corner", "Write the text"),
    life("a second document", codes.BAD_YAML, "kiosk: {start: corner, minutes: 1}",
         "kiosk: {start: corner, minutes: 1}\n«---\na: b", "'---'", "one"),
)  # fmt: skip

PYTHON = re.compile(
    r"Traceback|Error\b|\b(None|NoneType|True|False|dict|str|int|bool|tuple|object at|Node)\b"
    r"|pydantic|ruamel|Input |\^|\$|block mapping|scalar|validation"
)


@pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: slip.name)
def test_a_slip_is_found_where_it_stands_in_words_that_a_teacher_knows(
    slip: Slip, tmp_path: Path
) -> None:
    made = edited(slip.file, *slip.edits)
    findings = found(written(tmp_path, **{slip.file: made}))
    meant = [each for each in findings if each.code is slip.code]
    assert {each.file for each in meant} == {tmp_path / f"{slip.file}.yaml"}
    assert [each.span for each in meant] == (marked_places(made) or [meant[0].span])
    assert all(word in str(each) for each in meant for word in slip.words), meant
    for finding in findings:
        assert not PYTHON.search(finding.message + finding.hint), str(finding)
        assert finding.message.endswith(".")
        assert len(finding.message) < 240
        assert "\n" not in str(finding)
        json.dumps(finding.to_json())


def test_the_small_life_itself_is_sound(tmp_path: Path) -> None:
    assert found(written(tmp_path)) == []


def test_every_slip_is_found_at_once_and_in_order(tmp_path: Path) -> None:
    made = edited(
        "life",
        ("question:", "«blurb: Again.\nquestion:"),
        ("age: 30", "age: «old"),
        ("id: run", "id: «Run"),
        ("signal: helped-stranger", "signal: «helped-strnger"),
        ("stage: office", "stage: «offce"),
        ("about: ben", "about: «bem"),
        (WHEN, "when: {flag: «lat}"),
        ("gate_open: ferry", "gate_open: «fery"),
    )  # fmt: skip
    findings = found(written(tmp_path, life=made))
    assert [each.span for each in findings] == marked_places(made)
    assert [each.code for each in findings] == [
        codes.DUPLICATE_KEY,
        codes.WRONG_TYPE,
        codes.BAD_ID,
        codes.UNKNOWN_SIGNAL,
        codes.NOT_AN_OPTION,
        codes.UNKNOWN_PERSON,
        codes.UNKNOWN_FLAG,
        codes.UNKNOWN_GATE,
    ]


def test_a_slip_in_the_rulebook_hides_none_in_the_life(tmp_path: Path) -> None:
    scheme = edited("rulebook", ("points: -30", "points: «lots"))
    made = edited("life", ("gate_open: ferry", "gate_open: «fery"))
    findings = found(written(tmp_path, rulebook=scheme, life=made))
    assert [each.span for each in findings] == [*marked_places(made), *marked_places(scheme)]


def test_a_life_without_its_rulebook_is_checked_as_far_as_it_goes(tmp_path: Path) -> None:
    made = edited("life", ("rulebook: small", "rulebook: «other"), ("about: ben", "about: «bem"))
    findings = found(written(tmp_path, life=made))
    assert [each.code for each in findings] == [codes.UNKNOWN_RULEBOOK, codes.UNKNOWN_PERSON]
    assert [each.span for each in findings] == marked_places(made)


def test_a_second_use_says_where_the_first_is(tmp_path: Path) -> None:
    made = edited("life", ("id: help", "id: «run"))
    (finding,) = found(written(tmp_path, life=made))
    line = text("life").splitlines().index("      - id: run") + 1
    assert finding.message.endswith(f"the first is on line {line}.")


def test_one_loop_is_one_finding(tmp_path: Path) -> None:
    made = edited("life", ("text: Go home", "text: Go home\n        kiosk_then: ashore"),
                  ("home.\n        then: ashore", "home.\n        then: «corner"))  # fmt: skip
    assert [each.span for each in found(written(tmp_path, life=made))] == marked_places(made)


PIECES = [
    *("no", "true", "null", "[]", "{}", "''", "12", "1.5", "-1", ".inf", "[a]", "&a"),
    *("ana", "self", "corner", "quay", "across", "ferry", "watch", "late"),
]


@pytest.mark.slow
@settings(max_examples=40)
@given(data=st.data(), name=st.sampled_from(["life", "rulebook"]))
def test_whatever_is_written_is_found_or_plays(
    data: st.DataObject, name: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    made = text(name)
    for _ in range(data.draw(st.integers(1, 3))):
        words = list(re.finditer(r"[\w.-]+", made))
        word = data.draw(st.sampled_from(words))
        made = made[: word.start()] + data.draw(st.sampled_from(PIECES)) + made[word.end() :]
    folder = written(tmp_path_factory.mktemp("odd"), **{name: made})
    content = load([folder / "rulebook.yaml"], [folder / "life.yaml"])
    assert content.findings or content.lives
    for life in content.lives.values():
        for season in life.seasons:
            assert finished(season, 1, ()).world.ending


def test_codes_are_unique_and_every_one_says_what_it_means() -> None:
    every = codes.all_codes()
    assert len({each.slug for each in every}) == len({each.id for each in every}) == len(every)
    assert all(re.fullmatch(r"GS\d{3}", each.id) and each.means.endswith(".") for each in every)
