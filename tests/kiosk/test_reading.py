"""All that is wrong with an operator file is said at once, in plain words."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.content.catalogue import Catalogue
from game.kiosk.findings import Finding, OperatorError
from game.kiosk.lives import offered
from game.kiosk.operator import Operator
from game.kiosk.reading import examined, read
from game.kiosk.writing import operator_text

SIZE = "[screen]\nwidth_mm = 476\nheight_mm = 268\n"


def found(tmp_path: Path, text: str | bytes, *, head: str = "version = 1\n") -> list[Finding]:
    path = tmp_path / "kiosk.toml"
    raw = text if isinstance(text, bytes) else (head + text).encode()
    path.write_bytes(raw)
    return list(examined(path).findings)


def only(tmp_path: Path, text: str) -> Finding:
    """The one finding about a file that is otherwise in order."""
    text = text if "[screen]" in text else SIZE + text
    (finding,) = found(tmp_path, text)
    return finding


def test_a_file_that_says_little_has_the_defaults_elsewhere(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text(f'version = 1\n{SIZE}[visit]\nlives = ["wrong-face"]\nidle_seconds = 90\n')
    operator = read(path)
    assert operator.visit.lives == ("wrong-face",)
    assert operator.visit.idle_seconds == 90
    assert operator.sound == Operator().sound


def test_the_file_to_begin_from_says_what_the_game_does_anyway(tmp_path: Path) -> None:
    text = operator_text("kiosk.toml")
    assert found(tmp_path, text, head="") == []
    assert read(tmp_path / "kiosk.toml") == Operator()


def test_the_file_to_begin_from_has_a_note_for_every_table_and_key() -> None:
    lines = operator_text("kiosk.toml").split("\n")
    days = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}
    for above, line in zip(lines, lines[1:], strict=False):
        if line and not line.startswith("#") and line.split(" ")[0] not in days:
            assert above.startswith("# "), line
    assert max(map(len, lines)) <= 100


def test_all_that_is_wrong_is_said_at_once_with_its_line(tmp_path: Path) -> None:
    text = """\
[place]
id = "Hall 2"
[screen]
width_mm = 268
height_mm = 476
widht = 3
[visit]
lives = ["night-fery"]
idle_seconds = 10
[hours]
monday = 10:00-17:00
tuesday = "25:00-26:00"
[staff]
pin = 4711
[heartbeet]
"""
    findings = found(tmp_path, text)
    assert [each.line for each in findings] == [3, 4, 7, 9, 10, 12, 13, 15, 16]
    said = " ".join(each.said(tmp_path) for each in findings)
    for words in ("'Hall 2'", "Did you mean 'width_mm'", "Did you mean 'night-ferry'",
                  'monday = "10:00-17:00"', "Did you mean 'heartbeat'"):  # fmt: skip
        assert words in said


VALUES = [
    ("[visit]\nidle_seconds = 10", "must be 30 or more, found 10"),
    ("[visit]\nidle_seconds = 60.5", "must be a whole number, found 60.5"),
    ('[visit]\nidle_seconds = "60"', "Write the number without quotation marks"),
    ("[visit]\nidle_seconds = 60\nwarning_seconds = 60", "'idle_seconds' is 60"),
    ('[visit]\nlanguage = "de"', "does not ship in the language 'de'. There is: en"),
    ('[visit]\nlives = "night-ferry"', 'Write it like ["one", "two"]'),
    ('[visit]\nlives = ["nigth-ferry"]', "Did you mean 'night-ferry'"),
    ('[visit]\nlives = ["the-desk"]', "opens only after another life"),
    ('[visit]\nlives = ["night-ferry", 3]', "an entry of 'lives' in [visit] must be text"),
    ("[look]\ntext_scale = 130", "must be 100, 125, 150, 175 or 200, found 130"),
    ('[look]\nlarge = "true"', "Write it without quotation marks"),
    ("[sound]\ndone = false", "must be a whole number, found false"),
    ("[input]\nscan_seconds = nan", "must be a number, found nan"),
    ("[input]\nscan_seconds = 0.01", "must be 0.3 or more"),
    ('[input]\nvoice_key = "F99"', "must be the name of a key, found 'F99'"),
    ('[input]\nvoice_key = "Space"', "'switch_key' and 'voice_key' are the same key"),
    ('[input]\nscanning = true\nswitch_key = ""', "'switch_key' names no key"),
    ('[hours]\nrestart = "late"', 'must be a time such as "06:30"'),
    ('[hours]\nscreen_off = ["true"]', "nothing turns it on again"),
    ('[hours]\nmondey = "closed"', "Did you mean 'monday'"),
    ("[heartbeat]\nseconds = 0", "must be 1 or more"),
    ('[heartbeat]\nfile = "beat.json"', "must be a whole path"),
    ('[heartbeat]\nurl = "ftp://hub/"', "begins with http:// or https://"),
    ('[heartbeat]\nurl = "http://"', "begins with http:// or https://"),
    ('[heartbeat]\nurl = "http://a:port/"', "begins with http:// or https://"),
    ('[statistics]\nurl = "somewhere"', "is no address of a database"),
    ('[statistics]\nurl = "oracel://a:b@c/d"', "unknown kind of database"),
    ("[logs]\nmegabytes = 0", "must be 1 or more"),
    ('[screen]\nwidth_mm = 268\nheight_mm = 476', 'write orientation = "portrait"'),
    ("[screen]\nwidth_mm = 21\nheight_mm = 268", "must be 80 or more, found 21"),
    ("[[screen]]\nwidth_mm = 476", "between single brackets: [screen]"),
    ("idle_seconds = 60\n[screen]\nwidth_mm = 476\nheight_mm = 268", "It belongs below [visit]"),
    ("[visit.lives]", "'lives' in [visit] must be a list"),
]  # fmt: skip
ODD = [
    ("[screen]\ndistance_mm = 700", "taken to be 476 mm wide and 268 mm high"),
    ("[screen]\nwidth_mm = 2000\nheight_mm = 268", "an odd shape"),
    ('[visit]\nlives = ["night-ferry", "night-ferry:kiosk"]', "stands twice"),
    ('[hours]\nmonday = "closed"\nrestart = ""', "open all day: Tuesday, Wednesday"),
    ('[hours]\nscreen_on = ["true"]', "that nothing turns off"),
    ('[staff]\npin = "0000"', "among the first that somebody would try"),
    ('[staff]\npin = "98765"', "among the first that somebody would try"),
    ('[heartbeat]\nfile = "/nowhere/at/all/beat.json"', "There is no folder '/nowhere/at/all'"),
    ('[logs]\nfolder = "/nowhere/at/all"', "There is no folder '/nowhere/at/all'"),
]


@pytest.mark.parametrize("text, words", VALUES)
def test_an_error_says_what_would_be_right(tmp_path: Path, text: str, words: str) -> None:
    finding = only(tmp_path, text)
    assert words in finding.said(tmp_path)
    assert finding.line and not finding.warning


@pytest.mark.parametrize("text, words", ODD)
def test_what_is_only_odd_is_a_warning_and_keeps_nothing_from_running(
    tmp_path: Path, text: str, words: str
) -> None:
    finding = only(tmp_path, text)
    assert words in finding.said(tmp_path)
    assert finding.warning and finding.line
    assert read(tmp_path / "kiosk.toml")


def week(hours: str, **others: str) -> str:
    days = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    lines = (f'{day} = "{others.get(day, hours)}"' for day in days)
    return "\n".join(("[hours]", *lines, ""))


def test_a_kiosk_that_never_opens_is_odd(tmp_path: Path) -> None:
    assert "closed all week" in only(tmp_path, week("closed")).message


def test_a_restart_among_visitors_is_odd(tmp_path: Path) -> None:
    finding = only(tmp_path, week("10:00-17:00", friday="06:00-20:00") + 'restart = "06:30"')
    assert finding.message.endswith("within opening hours: Friday.")
    assert finding.warning


def test_where_it_never_closes_any_restart_will_do(tmp_path: Path) -> None:
    assert found(tmp_path, SIZE + week("00:00-24:00")) == []


@pytest.mark.parametrize("pin", ['"hunter2"', '"123"', "4711", '"١٢٣٤"', '["4711"]'])
def test_a_pin_is_never_repeated(tmp_path: Path, pin: str) -> None:
    said = only(tmp_path, f"[staff]\npin = {pin}").said(tmp_path)
    assert "'pin' in [staff] must be" in said
    assert pin.strip('[]"') not in said


def test_a_password_is_never_repeated(tmp_path: Path) -> None:
    for url in ("postgres//me:s3cret@host/db", "mysterysql://me:s3cret@host/db"):
        assert "s3cret" not in only(tmp_path, f'[statistics]\nurl = "{url}"').said(tmp_path)


def test_a_version_is_needed_and_a_newer_one_refused(tmp_path: Path) -> None:
    (missing,) = found(tmp_path, SIZE, head="")
    assert "Write 'version = 1' above the first table" in missing.said(tmp_path)
    (newer,) = found(tmp_path, SIZE, head="version = 2\n")
    assert "for a newer game" in newer.message
    for odd in ("true", "1.0", '"1"', "0"):
        (finding,) = found(tmp_path, SIZE, head=f"version = {odd}\n")
        assert "'version' must be" in finding.message


# --- What is no TOML -------------------------------------------------------------------

SLIPS = [
    ("[hours]\nrestart = 06:30", 6, 'Write restart = "06:30"'),
    ("[hours]\nrestart = 06:30:00", 6, "Put it in quotation marks"),
    ("[place]\nid = hall", 6, 'Write id = "hall"'),
    ("[place]\nid = “hall”", 6, 'Use " on both sides'),
    ('[place]\nid = "hall', 6, "A quotation mark is not closed"),
    ("[place]\nid =", 6, "Nothing stands after 'id ='"),
    ("[place]\nid = # later\n\n", 6, "Nothing stands after 'id ='"),
    ("[look]\nlarge = True", 6, "Write true or false, in small letters"),
    ("[visit]\nidle_seconds = 60s", 6, "without a unit"),
    ("[input]\nscan_seconds = 1,5", 6, "is no number"),
    ('[logs]\nfolder = "C:\\kiosk"', 6, "as 'C:\\kiosk'"),
    ("[visit]\nidle_seconds = 60\nidle_seconds = 70", 7, "for the second time"),
    ("[visit]\nidle_seconds: 60", 6, "Write it like: key = value"),
    ('[visit]\nlives = ["wrong-face",\nidle_seconds = 60', 6, "A list that begins with ["),
    ('[visit]\nlives = ["wrong-face"', 6, "A list that begins with ["),
    ('[visit]\nlives = [\n  "wrong-face",\n  exemplary\n]', 6, "A list that begins with ["),
    ("[visit\nidle_seconds = 60", 5, "Write it like [screen]"),
    ("[screen]\nwidth_mm = 1", 5, "for the second time"),
    ("[visit]\nidle_seconds = " + "9" * 3900, 6, "must be 600 or less"),
]


@pytest.mark.parametrize("text, line, words", SLIPS)
def test_a_slip_of_the_pen_is_told_in_plain_words(
    tmp_path: Path, text: str, line: int, words: str
) -> None:
    (finding,) = found(tmp_path, SIZE + text)
    assert words in finding.said(tmp_path)
    assert finding.line == line


def test_a_slip_does_not_hide_what_is_wrong_elsewhere(tmp_path: Path) -> None:
    text = f"{SIZE}[place]\nid = hall\n[look]\nlarge = yes\n[visit]\nidle_seconds = 5\n"
    assert [each.line for each in found(tmp_path, text)] == [6, 8, 10]


def test_what_a_slip_took_away_is_not_said_to_be_missing(tmp_path: Path) -> None:
    (finding,) = found(tmp_path, "[screen]\nwidth_mm = 47,6\nheight_mm = 268", head="version = 1\n")
    assert finding.line == 3
    (finding,) = found(tmp_path, SIZE, head="version = one\n")
    assert finding.line == 1


@pytest.mark.parametrize(
    "raw, words",
    [
        (b"", "The file is empty."),
        (b"# only a note\n", "The file is empty."),
        (b"\x7fELF\x00\x01\x02", "It is no text."),
        ("version = 1".encode("utf-16"), "It is no text."),
        (b'version = 1\n[place]\nid = "caf\xe9"', "A letter here is not in UTF-8."),
        (b"#" * 64_001, "larger than 64 kB"),
        (b"a = " + b"[" * 60_000, "more than 4000 characters"),
        (b"a = " + b"[" * 3_000, "deep"),
        (b".".join([b"a"] * 1_000) + b" = 1", "deep"),
        (b"a = [[[[[1]]]]]", "deep"),
    ],
)
def test_what_is_no_operator_file_is_refused_in_a_sentence(
    tmp_path: Path, raw: bytes, words: str
) -> None:
    (finding,) = found(tmp_path, raw)
    assert words in finding.message
    assert not finding.warning


def test_a_mark_that_editors_put_first_is_passed_over(tmp_path: Path) -> None:
    assert found(tmp_path, b"\xef\xbb\xbfversion = 1\r\n" + SIZE.encode()) == []


def test_what_is_no_file_is_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "circle").symlink_to(tmp_path / "circle")
    os.mkfifo(tmp_path / "pipe")
    for name, words in [
        ("nowhere", "there is no such file"),
        ("folder", "it is a folder"),
        ("circle", "round in a circle"),
        ("pipe", "a pipe or a device"),
        ("n" * 300, "its name is too long"),
        ("a\0b", "its name cannot be used"),
    ]:
        with pytest.raises(OperatorError, match=words):
            read(tmp_path / name)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=300) | st.text("[]{}\"'=.#\n \\ax1,:-", max_size=200).map(str.encode))
def test_no_bytes_at_all_are_more_than_a_finding(tmp_path: Path, raw: bytes) -> None:
    assert found(tmp_path, raw)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.data())
def test_a_line_changed_at_random_is_read_or_refused_with_a_line(
    tmp_path: Path, data: st.DataObject
) -> None:
    lines = operator_text("kiosk.toml").split("\n")
    place = data.draw(st.integers(0, len(lines) - 1))
    lines[place] = data.draw(st.text(max_size=40).filter(lambda text: "\x00" not in text))
    raw = "\n".join(lines).encode(errors="replace")
    for finding in found(tmp_path, raw):
        assert "\n" not in finding.said(tmp_path)


def test_nothing_that_a_terminal_would_obey_is_repeated(tmp_path: Path) -> None:
    said = only(tmp_path, '[place]\nid = "a\\u001b[2J\\nb"').said(tmp_path)
    assert said.isprintable()


# --- Lives -----------------------------------------------------------------------------


def test_a_kiosk_offers_every_short_life_that_opens_without_another(catalogue: Catalogue) -> None:
    lives = offered(Operator(), catalogue)
    assert "night-ferry:kiosk" in lives
    assert "the-desk:kiosk" not in lives
    assert all(each.endswith(":kiosk") for each in lives)


def test_lives_are_offered_in_the_operators_order(tmp_path: Path, catalogue: Catalogue) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text(f'version = 1\n{SIZE}[visit]\nlives = ["wrong-face", "exemplary:kiosk"]\n')
    assert offered(read(path), catalogue) == ("wrong-face:kiosk", "exemplary:kiosk")
