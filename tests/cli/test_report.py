"""How findings look to a person: where, what, the line itself, and a mark under the place."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from game.cli.report import MOST, ROOM, report
from game.content import codes
from game.content.diagnostics import Diagnostic, Span
from tests.cli.conftest import Command
from tests.content.small import edited, written


class Terminal(io.StringIO):
    """A stream that says of itself that it is a terminal."""

    def isatty(self) -> bool:
        return True


def finding(
    line: int = 1,
    column: int = 1,
    value: str = "",
    file: str = "life.yaml",
    code: codes.Code = codes.UNKNOWN_SIGNAL,
) -> Diagnostic:
    message = f"there is no signal '{value}'."
    return Diagnostic(code, Path(file), Span(line, column), message, value, "Look again.")


def printed(text: str | bytes, *findings: Diagnostic) -> list[str]:
    """The lines of a report about the file `life.yaml` where it holds this text."""
    raw = text if isinstance(text, bytes) else text.encode()
    Path("life.yaml").write_bytes(raw)
    stream = io.StringIO()
    report(findings, stream)
    return stream.getvalue().splitlines()


def marked(text: str | bytes, *findings: Diagnostic) -> str:
    """The part of the source line over the carets."""
    _, line, carets = printed(text, *findings)
    start, end = carets.index("^"), carets.rindex("^") + 1
    return line[start:end]


def test_a_finding_stands_over_its_line_with_a_mark_under_the_place() -> None:
    assert printed("id: a\nact: {signal: helpd}\n", finding(2, 15, "helpd")) == [
        "life.yaml:2:15: error GS101 unknown-signal: there is no signal 'helpd'. Look again.",
        "    2 | act: {signal: helpd}",
        "      |               ^^^^^",
    ]


def test_findings_come_in_the_order_of_the_file_and_each_once() -> None:
    lines = printed("a: b\nc: d\n", finding(2), finding(1, 4), finding(1), finding(2))
    where = [line.split(": ")[0] for line in lines if line.startswith("life")]
    assert where == ["life.yaml:1:1", "life.yaml:1:4", "life.yaml:2:1"]


def test_the_mark_is_one_sign_where_the_value_does_not_stand_in_the_line() -> None:
    assert printed("id: [a, b]\n", finding(1, 5, "a list"))[2].endswith("|     ^")


def test_the_mark_may_stand_after_the_end_of_the_line() -> None:
    assert printed("id: a\n", finding(1, 99))[2] == "      |      ^"


@pytest.mark.parametrize(
    ("line", "column", "value"),
    [("\tid:\tMille", 6, "Mille"), ("a\tb\tc", 5, "c"), ("éè: e\u0301a bcd", 9, "bcd")],
    ids=["tabs", "a tab after a letter", "accents of two signs"],
)
def test_the_mark_stands_under_the_place_whatever_is_before_it(
    line: str, column: int, value: str
) -> None:
    _, shown, carets = printed(f"{line}\n", finding(1, column, value))
    before = shown.replace("\u0301", "")[: carets.index("^")]
    assert shown.replace("\u0301", "")[len(before) :] == value
    assert "\t" not in shown


def test_wide_signs_take_two_columns() -> None:
    _, line, carets = printed("名前: 東京 x\n", finding(1, 5, "東京"))
    assert line == "    1 | 名前: 東京 x"
    assert carets == "      | " + " " * 6 + "^^^^"


@pytest.mark.parametrize("before", [0, 3, 150, 5000])
@pytest.mark.parametrize("after", [0, 3, 150, 200_000])
def test_a_long_line_is_cut_around_the_place(before: int, after: int) -> None:
    text = "a" * before + "HERE" + "b" * after
    _, line, _ = printed(text, finding(1, before + 1, "HERE"))
    assert marked(text, finding(1, before + 1, "HERE")) == "HERE"
    assert len(line) <= len("    1 | ") + ROOM + 2
    assert line.startswith("    1 | …") is (before + 4 + after > ROOM and before > 3)
    assert line.endswith("…") is (before + 4 + after > ROOM and after > 3)


@pytest.mark.parametrize("sign", ["\x1b", "\x07", "\x7f", "\x9b", "\u202e", "\u200b", "\u2028"])
def test_nothing_in_a_file_can_command_a_terminal(sign: str) -> None:
    value = f"a{sign}[31mb"
    lines = printed(f"id: {value}\n", finding(1, 5, value), finding(1, 1, value, f"x{sign}.yaml"))
    assert all(each.isprintable() for each in lines)
    assert any("id: a\ufffd[31mb" in each for each in lines)


@pytest.mark.parametrize("breaks", ["\n", "\r\n", "\r"])
def test_lines_are_counted_as_the_reader_of_the_file_counts_them(breaks: str) -> None:
    text = breaks.join(("\ufeffa: x\u2028y", "b: z\x0c", "c: here", ""))
    assert marked(text, finding(3, 4, "here")) == "here"


@pytest.mark.parametrize("raw", [b"\x89PNG\0\x1a\n", "id: a\n".encode("utf-16"), b"", b"\n\n"])
def test_of_a_file_that_is_no_text_no_line_is_shown(raw: bytes) -> None:
    assert len(printed(raw, finding(1, 1))) == 1


def test_of_a_file_that_is_not_there_no_line_is_shown() -> None:
    stream = io.StringIO()
    Path("folder.yaml").mkdir()
    report([finding(file="gone.yaml"), finding(file="folder.yaml"), finding(7, 1, "", "")], stream)
    assert len(stream.getvalue().splitlines()) == 3


def test_a_line_in_another_encoding_is_shown_as_far_as_it_can_be_read() -> None:
    _, line, carets = printed("a: b\nc: éd\n".encode("latin-1"), finding(2, 4))
    assert line == "    2 | c: \ufffdd"
    assert line[carets.index("^")] == "\ufffd"


def test_a_file_below_the_current_folder_is_named_from_there(tmp_path: Path) -> None:
    inside, outside = Path.cwd() / "lives" / "a.yaml", tmp_path / "b.yaml"
    stream = io.StringIO()
    report([finding(file=str(inside)), finding(file=str(outside))], stream)
    names = {line.split(":1:1: ")[0] for line in stream.getvalue().splitlines()}
    assert names == {str(Path("lives/a.yaml")), str(outside)}


def test_of_very_many_findings_the_first_are_shown_and_the_rest_is_counted() -> None:
    lines = printed("", *(finding(number) for number in range(1, MOST + 4)))
    assert len(lines) == MOST + 1
    assert lines[-2].startswith(f"life.yaml:{MOST}:1:")
    assert lines[-1] == "… and 3 more findings."
    assert len(printed("", *(finding(number) for number in range(1, MOST + 1)))) == MOST


def test_no_findings_print_nothing() -> None:
    assert printed("a: b\n") == []


@pytest.mark.parametrize(
    ("stream", "environment", "coloured"),
    [
        (Terminal, {"TERM": "xterm"}, True),
        (Terminal, {"TERM": "dumb"}, False),
        (Terminal, {"TERM": "xterm", "NO_COLOR": "1"}, False),
        (io.StringIO, {"TERM": "xterm"}, False),
    ],
)
def test_colour_is_for_a_terminal_that_wants_it(
    stream: type[io.StringIO],
    environment: dict[str, str],
    coloured: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    Path("life.yaml").write_text("id: a\n", encoding="utf-8")
    made = stream()
    report([finding(), finding(code=codes.UNUSED_SIGNAL)], made)
    assert ("\x1b[" in made.getvalue()) is coloured
    if coloured:
        error, warning = (each for each in made.getvalue().splitlines() if "life.yaml" in each)
        assert error.split("error")[0][-5:] != warning.split("warning")[0][-5:]
        assert made.getvalue().count("\x1b[0m") * 2 == made.getvalue().count("\x1b[")


def test_a_stream_that_is_closed_is_passed_over(tmp_path: Path) -> None:
    stream = (tmp_path / "closed").open("w", encoding="utf-8")
    stream.close()
    report([finding()], stream)
    report([finding()], None)
    read, write = os.pipe()
    os.close(write)
    with os.fdopen(read, encoding="utf-8") as unwritable:
        report([finding()], unwritable)


def test_a_life_with_errors_is_not_played_and_its_lines_are_shown(
    small_folder: Path, good_standing: Command
) -> None:
    written(small_folder, life=edited("life", ("about: ben", "about: bem")))
    outcome = good_standing("play", "small/life.yaml", "--json")
    assert (outcome.status, outcome.out) == (1, "")
    said, line, carets, last = outcome.err.splitlines()
    assert said.startswith("small/life.yaml:")
    assert line[carets.index("^") : carets.rindex("^") + 1] == "bem"
    assert last == "The content has errors; they are listed above."
