"""`check` and `lives`: for people, and for programs."""

from __future__ import annotations

import json
import os
import re
import shlex
from pathlib import Path

import pytest

from tests.cli.conftest import Command
from tests.content.small import edited, marked_places, text, written

pytestmark = pytest.mark.usefixtures("small_shelf")


def test_sound_content_is_status_0_and_says_what_was_proved(good_standing: Command) -> None:
    outcome = good_standing("check")
    assert (outcome.status, outcome.err) == (0, "")
    first, second, last = outcome.out.splitlines()
    assert first.startswith("small-life: ")
    assert second.startswith("small-life:kiosk: ")
    assert "2 promises hold" in first
    assert last == "No findings."


def test_proofs_show_endings_gates_and_promises(good_standing: Command) -> None:
    out = good_standing("check", "--proofs").out
    for word in ("across", "ashore", "ferry", "boat-needs-standing", "can-cross"):
        assert word in out


def test_the_document_has_what_was_found_and_what_was_proved(good_standing: Command) -> None:
    document = good_standing("check", "--json").json
    assert (document["schema"], document["findings"]) == (1, [])
    life, cut = document["lives"]
    assert (life["life"], cut["life"]) == ("small-life", "small-life:kiosk")
    assert life["ways"] == sum(life["endings"].values())
    assert life["proved"] == ["boat-needs-standing", "can-cross"]
    assert life["broken"] == []


@pytest.mark.parametrize("path", ["small", "small/life.yaml", "./small", "small/rulebook.yaml"])
def test_a_writers_own_files(path: str, small_folder: Path, good_standing: Command) -> None:
    outcome = good_standing("check", path)
    assert (outcome.status, outcome.err) == (0, "")


def test_every_finding_at_once_in_order_with_its_place(
    small_folder: Path, good_standing: Command
) -> None:
    life = edited("life", ("id: run", "id: «Run"), ("stage: office", "stage: «offce"),
                  ("about: ben", "about: «bem"))  # fmt: skip
    scheme = edited("rulebook", ("points: -30", "points: «lots"))
    written(small_folder, life=life, rulebook=scheme)
    outcome = good_standing("check", "small")
    assert outcome.status == 1
    assert [line.split(": ")[0] for line in outcome.err.splitlines() if ": error " in line] == [
        f"{path}:{span.line}:{span.column}"
        for path, made in (("small/life.yaml", life), ("small/rulebook.yaml", scheme))
        for span in marked_places(made)
    ]
    assert outcome.out.splitlines()[-1] == "4 findings."
    document = json.loads(good_standing("check", "--json", "small").out)
    assert [each["code"] for each in document["findings"]] == ["GS015", "GS014", "GS109", "GS012"]
    assert set(document["findings"][0]) == {
        "code", "slug", "severity", "file", "line", "column", "message", "value", "hint"
    }  # fmt: skip
    assert document["lives"] == []


def test_one_finding_is_one_finding(small_folder: Path, good_standing: Command) -> None:
    written(small_folder, life=edited("life", ("about: ben", "about: bem")))
    assert good_standing("check", "small").out.splitlines()[-1] == "1 finding."


def test_a_missing_file_is_a_finding(good_standing: Command) -> None:
    outcome = good_standing("check", "nowhere.yaml")
    assert outcome.status == 1
    assert outcome.err.startswith("nowhere.yaml:1:1: error GS001")
    document = json.loads(good_standing("check", "nowhere.yaml", "--json").out)
    assert [each["file"] for each in document["findings"]] == ["nowhere.yaml"]


def test_a_broken_promise_stands_at_its_line_with_a_way_to_replay_it(
    small_folder: Path, good_standing: Command
) -> None:
    life = edited("life", ("sometimes: {ending: across}", "never: {ending: across}"))
    written(small_folder, life=life)
    outcome = good_standing("check", "small")
    line = text("life").split("\n").index("  - id: can-cross") + 1
    first = outcome.err.splitlines()[0]
    assert outcome.status == 1
    assert first.startswith(f"small/life.yaml:{line}:9: error GS305 broken-promise: ")
    command = first.split("Replay: good-standing ")[1].replace("--plain", "--json")
    replayed = good_standing(*shlex.split(command)).json
    assert replayed["life"] == "small-life"
    assert replayed["ending"]["id"] == "across"


def test_lives_for_people_and_for_programs(good_standing: Command) -> None:
    shown = good_standing("lives")
    assert (shown.status, shown.err) == (0, "")
    for words in ("A Small Life  (small-life)", "Ana Reed", "2 minutes, 3 scenes", ":kiosk"):
        assert words in shown.out
    document = good_standing("lives", "--json").json
    (life,) = document["lives"]
    assert document["schema"] == 1
    assert life | {"short": None} == {
        "id": "small-life",
        "title": "A Small Life",
        "citizen": "Ana Reed",
        "minutes": 2,
        "scenes": 3,
        "content_note": "",
        "opens_after": 0,
        "ours": True,
        "pack": None,
        "short": None,
    }
    assert life["short"] == {"id": "small-life:kiosk", "minutes": 1, "scenes": 3}


def test_what_has_not_changed_is_not_proved_again(
    small_folder: Path, good_standing: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    from game.cli import proving

    first = good_standing("check", "small", "--proofs")
    with monkeypatch.context() as patch:
        patch.setattr(proving, "prove", lambda season: pytest.fail("proved again"))
        again = good_standing("check", "small", "--proofs")
        assert "unchanged since it was proved" in again.out
        assert again.out.splitlines()[1:4] == first.out.splitlines()[1:4]
        # A comment makes another file of it, and yet the same life.
        life = small_folder / "life.yaml"
        life.write_text(f"# Mine.\n{life.read_text(encoding='utf-8')}", encoding="utf-8")
        assert good_standing("check", "small").status == 0
    written(small_folder, life=edited("life", ("sometimes: {ending", "never: {ending")))
    assert good_standing("check", "small").status == 1
    written(small_folder)
    assert good_standing("check", "small").status == 0


def test_findings_that_were_kept_are_printed_as_before(
    small_folder: Path, good_standing: Command
) -> None:
    written(small_folder, life=edited("life", ("about: ben", "about: bem")))
    first, again = good_standing("check", "small"), good_standing("check", "small")
    assert first.err == again.err
    assert first.status == again.status == 1


def test_a_slip_in_a_rulebook_beside_is_seen_though_only_the_life_is_named(
    small_folder: Path, good_standing: Command
) -> None:
    assert good_standing("check", "small/life.yaml").status == 0
    scheme = edited("rulebook", ("id: crossed-on-red", "id: crossed-on-blue"))
    written(small_folder, rulebook=scheme)
    assert good_standing("check", "small/life.yaml").status == 1


ROUTES = """        then:
          - {when: {gate_open: ferry}, to: across}
          - {to: ashore}
"""
DEAD = """        then:
          - {when: {flag: {name: late, at_least: 2}}, to: across}
          - {when: {gate_open: ferry}, to: across}
          - {to: ashore}
"""


@pytest.mark.parametrize(
    ("old", "new", "at", "words"),
    [
        (ROUTES, DEAD, "- {when: {flag: {name: late", "never leads to 'across'"),
        ("when: {flag: signed}", "when: {flag: {name: signed, at_least: 5}}",
         "- when: {flag: {name: signed", "wording of 'quay' is never read"),
        ("at_least: 960}}}", "at_least: 9600}}}", "does: [{ask: ferry}]", "'ferry' is closed"),
    ],
)  # fmt: skip
def test_what_the_proof_finds_stands_at_its_line(
    old: str, new: str, at: str, words: str, small_folder: Path, good_standing: Command
) -> None:
    name = "rulebook" if "9600" in new else "life"
    written(small_folder, **{name: edited(name, (old, new))})
    outcome = good_standing("check", "small")
    lines = (small_folder / "life.yaml").read_text(encoding="utf-8").splitlines()
    number = next(place for place, line in enumerate(lines, 1) if at in line)
    said = [line for line in outcome.err.splitlines() if words in line]
    assert said[0].startswith(f"small/life.yaml:{number}:")


def test_the_rulebook_above_counts_from_wherever_the_life_is_named(
    tmp_path: Path, good_standing: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also from the life's own folder, where the folder above has no name."""
    lives = written(tmp_path) / "lives"
    lives.mkdir()
    (tmp_path / "life.yaml").rename(lives / "life.yaml")
    made = edited("rulebook", ("start: 1000", "start: 970"))
    (tmp_path / "rulebook.yaml").write_text(made, encoding="utf-8")
    monkeypatch.chdir(lives)
    seen = [
        good_standing("check", name, "--json").out
        for name in (Path("life.yaml"), lives / "life.yaml")
    ]
    here, there = (json.loads(each)["lives"][0]["shares"] for each in seen)
    assert here == there
    run = good_standing("play", "life.yaml", "--json", "--choices", "wait", "--seed", "1").json
    assert run["standing"]["start"] == 970
    (tmp_path / "rulebook.yaml").write_text(
        edited("rulebook", ("start: 1000", "start: 0")), encoding="utf-8"
    )
    assert good_standing("check", "life.yaml").status == 1


def test_what_is_no_file_holds_nothing_up(small_folder: Path, good_standing: Command) -> None:
    """A pipe beside the life, which nobody writes to, and a device without end."""
    os.mkfifo(small_folder / "pipe.yaml")
    assert good_standing("check", small_folder / "life.yaml").status == 0
    assert good_standing("check", "/dev/zero").status == 1
    assert good_standing("check", small_folder).status == 1


def test_shares_are_exact_and_add_up(good_standing: Command) -> None:
    from fractions import Fraction

    life, _ = good_standing("check", "--json").json["lives"]
    endings = {ending: Fraction(share) for ending, share in life["shares"]["endings"].items()}
    assert set(endings) == set(life["endings"])
    assert sum(endings.values()) == 1
    assert Fraction(life["shares"]["gates"]["ferry"]["opens"]) == endings["across"]


def test_a_kiosk_cut_is_checked_with_its_life(small_folder: Path, good_standing: Command) -> None:
    whole = good_standing("check", "small/life.yaml", "--json").json
    cut = good_standing("check", "small/life.yaml:kiosk", "--json").json
    assert [each["life"] for each in cut["lives"]] == ["small-life", "small-life:kiosk"]
    assert {each["life"]: each["ways"] for each in cut["lives"]} == {
        each["life"]: each["ways"] for each in whole["lives"]
    }


@pytest.mark.parametrize("options", [(), ("--json",), ("--coverage",)])
def test_a_file_named_without_its_ending(
    options: tuple[str, ...], small_folder: Path, good_standing: Command
) -> None:
    said = good_standing("check", "small/life", *options).sentence
    assert said == "There is no file 'small/life'. Did you mean 'small/life.yaml'?"
    assert good_standing("check", "small/lief").err.startswith("small/lief:1:1: error GS001")


def test_a_choice_that_is_never_on_offer_stands_at_its_condition(
    small_folder: Path, good_standing: Command
) -> None:
    made = edited("life", ("when: {recorded: crossed-on-red}", "when: «{recorded: separated}"))
    written(small_folder, life=made)
    (place,) = marked_places(made)
    where = f"small/life.yaml:{place.line}:{place.column}: error GS303"
    assert good_standing("check", "small").err.startswith(where)


QUAY_ONLY = (
    ("kiosk: {start: corner", "kiosk: {start: quay"),
    ("The light is red.\n    kiosk: true", "The light is red."),
    ("    kiosk: true\n    arrives", "    arrives"),
)
RAN = "{chosen: corner/run}"
AT_THE_CORNER = f"{{any: [{RAN}, {{chosen: corner/help}}, {{chosen: corner/wait}}]}}"


@pytest.mark.parametrize(
    ("promise", "only_the_cut"),
    [(f"always: {AT_THE_CORNER}", True), (f"sometimes: {RAN}", True), (f"always: {RAN}", False)],
)
def test_a_promise_that_only_the_cut_breaks_may_be_kept_from_it(
    promise: str, only_the_cut: bool, small_folder: Path, good_standing: Command
) -> None:
    def broken(*more: tuple[str, str]) -> list[str]:
        made = edited("life", *QUAY_ONLY, ("sometimes: {ending: across}", promise), *more)
        written(small_folder, life=made)
        return [line for line in good_standing("check", "small").err.split("\n") if "GS305" in line]

    (line,) = broken()
    assert ("give it 'kiosk: false'" in line) is only_the_cut
    assert ("small-life:kiosk:" in line) is only_the_cut
    if promise.startswith("always"):
        assert re.search(r"Replay: good-standing \S.* --choices [a-z,]+$", line)
    if only_the_cut:
        assert broken((promise, f"{promise}\n    kiosk: false")) == []
