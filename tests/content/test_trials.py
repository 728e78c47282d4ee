"""Tests beside a life: what they can expect, and what is said when it is not so."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.cli.trials import run_trials
from game.content import places, trials
from game.content.diagnostics import Diagnostic, in_order
from game.content.folders import files_of
from game.content.library import load_folder
from game.content.loaded import Content
from game.content.loading import load
from game.content.trial_text import text_of_trial
from game.content.trials import load_trials, trial_files
from game.core.playthrough import Run, replay
from game.core.season import Season
from game.present.taken import trial_of
from game.present.trial import try_out
from tests.content.small import MARK, marked_places, written

GOOD = """\
schema: 1
life: small-life
says: Who signs gets the school place, and misses the boat.
seed: 1
choices: [run, sign, board]
then:
  ending: ashore
  standing: 955
  gates:
    - {gate: school, answers: [closed, open]}
    - {gate: ferry, open: false}
    - {gate: ferry, who: ben, answers: []}
  records: [crossed-on-red, street, {what: was-named, who: ben}]
  no_records: [kin-spoke, {what: crossed-on-red, who: ben}]
  lists: [{list: watch, who: ben}]
  not_on_lists: [watch]
  words:
    - The boat leaves at ten past. Ben is not on the quay.
    - "You rang
      instead."
  no_words: [Your father had kept the soup warm.]
  not_offered: [board]
"""


def with_tests(folder: Path, **files: str | bytes) -> Content:
    """The small life with these tests beside it."""
    written(folder)
    (folder / "tests").mkdir(exist_ok=True)
    for name, text in files.items():
        raw = text if isinstance(text, bytes) else text.replace(MARK, "").encode()
        (folder / "tests" / f"{name}.yaml").write_bytes(raw)
    return load([folder / "rulebook.yaml"], [folder / "life.yaml"])


def found(folder: Path, **files: str | bytes) -> list[Diagnostic]:
    loaded, findings = load_trials(with_tests(folder, **files))
    return in_order([*findings, *run_trials(loaded)])


def one(folder: Path, text: str) -> Diagnostic:
    """The only finding, which must stand at the mark."""
    (finding,) = found(folder, one=text)
    assert [finding.span] == marked_places(text)
    return finding


def edited(old: str, new: str) -> str:
    assert old in GOOD, f"{old!r} is not in the test"
    return GOOD.replace(old, new, 1)


def test_a_test_of_what_is_so_finds_nothing(tmp_path: Path) -> None:
    assert found(tmp_path, one=GOOD, two=GOOD) == []


EXPECTATIONS = [
    (
        "ending: ashore",
        "ending: «across",
        "expected the ending 'across', found the ending 'ashore'",
    ),
    ("ending: ashore", "ending: «none", "expected a season that is not over yet, found the ending"),
    ("standing: 955", "standing: «960", "a standing of 960 for 'ana', found 955"),
    (
        "standing: 955",
        "standing: «{at_least: 956}",
        "a standing of 956 or more for 'ana', found 955",
    ),
    ("standing: 955", "standing: «{who: ben, at_most: 879}", "879 or less for 'ben', found 880"),
    ("standing: 955", "standing: «{at_least: 1, at_most: 9}", "of 1 to 9 for 'ana', found 955"),
    (
        "- {gate: school, answers: [closed, open]}",
        "- «{gate: school, answers: [open]}",
        "expected 'open' as all answers of 'school' to 'ana', found 'closed', 'open'",
    ),
    (
        "- {gate: ferry, open: false}",
        "- «{gate: ferry, open: true}",
        "expected 'open' as the last answer of 'ferry' to 'ana', found 'closed'",
    ),
    (
        "- {gate: ferry, open: false}",
        "- «{gate: ferry, who: ben, open: false}",
        "expected 'closed' as the last answer of 'ferry' to 'ben', found none",
    ),
    (
        "records: [",
        "records: [«visited, ",
        "a record of 'visited' on the file of 'ana', found none",
    ),
    (
        "records: [",
        "records: [«{what: street, at_least: 2}, ",
        "2 or more records of 'street' on the file of 'ana', found 1",
    ),
    (
        "no_records: [",
        "no_records: [«family, ",
        "expected no record of 'family' on the file of 'ana', found 1",
    ),
    ("lists: [", "lists: [«watch, ", "expected 'ana' on the list 'watch', found 'ana' not on"),
    (
        "not_on_lists: [",
        "not_on_lists: [«{list: watch, who: ben}, ",
        "expected 'ben' not on the list 'watch', found 'ben' on the list",
    ),
    ("  words:", "  words:\n    - «Ben waves.", "'Ben waves.' on some screen, found it on none"),
    (
        "  words:",
        "  words:\n    - «you rang instead",
        "'you rang instead' on some screen, found only 'You rang instead. He said the ...'",
    ),
    (
        "no_words: [",
        "no_words: [«soup would, ",
        "'soup would' on no screen, found it in '... He said the soup would keep.'",
    ),
    (
        "not_offered: [board]",
        "offered: [«board]",
        "'board' on offer, found that the season is over",
    ),
]


@pytest.mark.parametrize(("old", "new", "says"), EXPECTATIONS)
def test_what_is_not_so_is_said_where_it_is_expected(
    old: str, new: str, says: str, tmp_path: Path
) -> None:
    finding = one(tmp_path, edited(old, new))
    assert finding.code.id == "GS401"
    assert says in finding.message
    assert finding.hint == 'The test holds: "Who signs gets the school place, and misses the boat."'


def test_all_that_is_not_so_is_said_at_once(tmp_path: Path) -> None:
    text = edited("ending: ashore", "ending: across").replace("955", "900")
    assert len(found(tmp_path, one=text, two=text)) == 4


def test_a_choice_on_offer_before_the_end_can_be_expected(tmp_path: Path) -> None:
    text = "schema: 1\nlife: small-life\nsays: On.\nseed: 1\nchoices: [wait]\nthen:\n  "
    assert found(tmp_path, one=f"{text}offered: [sign, stand]\n  not_offered: [appeal]\n") == []
    finding = one(tmp_path, f"{text}not_offered: [«sign]\n")
    assert finding.message == "expected 'sign' not on offer, found sign, stand."


def test_a_record_that_was_struck_is_not_on_file(tmp_path: Path) -> None:
    # The clerk corrects the crossing: the line is still to be seen, and no longer counts.
    text = "schema: 1\nlife: small-life\nsays: On.\nseed: 1\nchoices: [run, appeal, home]\nthen:\n"
    assert found(tmp_path, one=f"{text}  records: [corrected]\n  no_records: [street]\n") == []


@pytest.mark.parametrize(
    ("choices", "says"),
    [
        (
            "[run, «sing, board]",
            "'sing' is not on offer in 'counter'; on offer: sign, stand, appeal.",
        ),
        ("[wait, «appeal]", "'appeal' is not on offer in 'counter'; on offer: sign, stand."),
        ("[run, sign, home, «board]", "'board' comes after the end: the season is over by then."),
    ],
)
def test_a_choice_that_is_not_on_offer_stops_the_test(
    choices: str, says: str, tmp_path: Path
) -> None:
    finding = one(tmp_path, edited("[run, sign, board]", choices))
    assert (finding.code.id, finding.message) == ("GS402", says)


def test_a_slip_in_a_choice_is_met_with_the_nearest(tmp_path: Path) -> None:
    finding = one(tmp_path, edited("[run, sign, board]", "[run, «sing]"))
    assert finding.hint == "Did you mean 'sign'?"


@pytest.mark.parametrize(
    ("old", "new", "slug"),
    [
        ("life: small-life", "life: «small-live", "unknown-life"),
        ("life: small-life", "life: «small-life:kisok", "bad-value"),
        ("ending: ashore", "ending: «ashor", "unknown-ending"),
        ("gate: school", "gate: «skool", "unknown-gate"),
        ("records: [crossed-on-red", "records: [«crossed-on-rad", "unknown-heading"),
        ("what: was-named, who: ben", "what: was-named, who: «bne", "unknown-person"),
        ("lists: [{list: watch", "lists: [{list: «wach", "unknown-list"),
        ("not_offered: [board]", "not_offered: [«bord]", "unknown-choice"),
        ("standing: 955", "standing: «high", "wrong-type"),
        ("answers: [closed, open]", "answers: [«shut]", "not-an-option"),
        ("{gate: ferry, open: false}", "«{gate: ferry}", "one-of"),
        ("  ending: ashore", "  «endings: ashore", "unknown-key"),
    ],
)
def test_slips_in_a_test_are_found_at_their_place(
    old: str, new: str, slug: str, tmp_path: Path
) -> None:
    assert one(tmp_path, edited(old, new)).code.slug == slug


def test_a_test_that_expects_nothing_could_never_fail(tmp_path: Path) -> None:
    text = GOOD[: GOOD.index("then:")]
    assert "could never fail" in one(tmp_path, f"{text}then: «{{words: []}}\n").message


def test_the_kiosk_cut_has_tests_of_its_own(tmp_path: Path) -> None:
    cut = edited("life: small-life", "life: small-life:kiosk")
    assert found(tmp_path, one=cut) == []
    (tmp_path / "b").mkdir()
    content = with_tests(tmp_path / "b", one=cut)
    life = tmp_path / "b" / "life.yaml"
    life.write_text(
        life.read_text(encoding="utf-8").replace("kiosk: {start: corner, minutes: 1}", "")
    )
    content = load([tmp_path / "b" / "rulebook.yaml"], [life])
    _, (finding,) = load_trials(content)
    assert finding.code.id == "GS115"


def test_tests_of_other_lives_beside_it_wait_for_these(tmp_path: Path) -> None:
    # Of two lives in a folder one alone may be asked for, or be sound.
    other = (tmp_path / "life.yaml", tmp_path / "other.yaml")
    with_tests(tmp_path, one=edited("life: small-life", "life: other-life"))
    text = other[0].read_text(encoding="utf-8").replace("id: small-life", "id: other-life")
    other[1].write_text(text.replace("minutes: 2", "minutes: long"), encoding="utf-8")
    content = load([tmp_path / "rulebook.yaml"], [other[0]])
    assert load_trials(content) == ([], [])
    content = load([tmp_path / "rulebook.yaml"], other)
    assert "other-life" not in content.lives
    assert load_trials(content) == ([], [])


@pytest.mark.parametrize(
    "raw", [b"", b"life: [", b"\xff\xfe", b"a: " + b"[" * 100 + b"]" * 100, b"x" * 400_000]
)
def test_files_that_are_no_tests_are_findings_and_no_errors(raw: bytes, tmp_path: Path) -> None:
    findings = found(tmp_path, good=GOOD, bad=raw)
    assert findings
    assert {finding.file.name for finding in findings} == {"bad.yaml"}
    assert {finding.code.id[:3] for finding in findings} == {"GS0"}


def test_hidden_files_and_folders_in_tests_are_passed_over(tmp_path: Path) -> None:
    with_tests(tmp_path, good=GOOD)
    (tmp_path / "tests" / ".good.yaml").write_text("nonsense: [", encoding="utf-8")
    (tmp_path / "tests" / "folder.yaml").mkdir()
    assert found(tmp_path, good=GOOD) == []
    assert [file.name for file in trial_files([tmp_path / "life.yaml"])] == ["good.yaml"]


def test_tests_without_end_are_not_played(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trials, "MOST_FILES", 1)
    (finding,) = found(tmp_path, a=GOOD, b=GOOD, c=edited("955", "900"))
    assert (finding.code.slug, finding.file.name) == ("too-large", "b.yaml")


def test_tests_are_not_taken_for_lives(tmp_path: Path) -> None:
    with_tests(tmp_path, good=GOOD)
    assert not any("tests" in file.parts[-2:] for file in files_of(tmp_path))
    shipped = load_folder(places.scenarios())
    assert all(life.source.path.parent.name == "lives" for life in shipped.lives.values())


def test_the_tests_that_ship_hold() -> None:
    content = load_folder(places.scenarios())
    shipped, findings = load_trials(content)
    assert findings == []
    assert run_trials(shipped) == []
    assert {"night-ferry", "night-ferry:kiosk"} <= {each.trial.life for each in shipped}


# --- Taken from what was played --------------------------------------------------------

PLAYED = [
    (("run", "sign", "board"), 1),
    (("wait", "stand", "board"), 1),
    (("run", "appeal", "home"), 1),
    (("run",), 2),
]


def taken(small: Season, choices: tuple[str, ...], seed: int) -> tuple[Run, str]:
    run = replay(small, seed, choices)
    return run, text_of_trial(trial_of(run), small.life.citizen)


@pytest.mark.parametrize(("choices", "seed"), PLAYED)
def test_a_test_that_was_taken_holds_and_reads_back_the_same(
    choices: tuple[str, ...], seed: int, small: Season, tmp_path: Path
) -> None:
    run, text = taken(small, choices, seed)
    (loaded,), findings = load_trials(with_tests(tmp_path, taken=text))
    assert findings == []
    assert loaded.trial == trial_of(run)
    assert try_out(small, loaded.trial) == ()


def test_a_test_that_was_taken_fails_when_something_else_comes_of_it(small: Season) -> None:
    trial = trial_of(replay(small, 1, ("run", "sign", "board")))
    assert try_out(small, type(trial)(trial.life, "", 2, trial.choices, trial.expectations)) != ()


def test_what_is_written_reads_as_if_a_person_had_written_it(small: Season) -> None:
    _, text = taken(small, ("run", "sign", "board"), 1)
    assert "says: \"The season of Ana Reed ends with 'Ashore'.\"" in text
    assert "  ending: ashore\n  standing: 955\n" in text
    assert "    - {gate: ferry, open: false}\n" in text
    assert '  words:\n    - "Ashore"\n' in text
