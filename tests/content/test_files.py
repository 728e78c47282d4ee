"""Files that are no content at all: each is one finding, in bounded time."""

from __future__ import annotations

import resource
import time
from pathlib import Path

import pytest

from game.content import codes
from game.content.codes import Code
from game.content.diagnostics import ContentError, Diagnostic, Span
from game.content.reading import MOST_BYTES
from game.content.yaml_source import read
from tests.content.small import found, text, written

START = Span(1, 1)
LAUGHS = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{here}: &{here} [{','.join(['*' + before] * 9)}]\n"
    for before, here in zip("abcdefghijklm", "bcdefghijklmn", strict=True)
)


def only_finding(path: Path) -> Diagnostic:
    with pytest.raises(ContentError) as caught:
        read(path)
    (finding,) = caught.value.diagnostics
    return finding


@pytest.mark.parametrize(
    ("raw", "code", "span", "words"),
    [
        (b"", codes.BAD_YAML, START, "the file is empty"),
        (b"# nothing\n\n", codes.BAD_YAML, START, "the file is empty"),
        ("a: b\nc: é".encode("latin-1"), codes.UNREADABLE, Span(2, 4), "UTF-8"),
        (text("life").encode("utf-16"), codes.UNREADABLE, START, "UTF-8"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), codes.UNREADABLE, START, "UTF-8"),
        (b"a: b\nc: d\x07\n", codes.BAD_YAML, Span(2, 5), "delete it"),
        (b"a: [b\n", codes.BAD_YAML, Span(1, 4), "opened here is not closed with ']'"),
        (b"a: 'b\n", codes.BAD_YAML, Span(1, 4), "opened here is not closed"),
        (b"a: b: c\n", codes.BAD_YAML, Span(1, 5), "quotation marks"),
        (b'a: "C:\\dir"\n', codes.BAD_YAML, Span(1, 8), "\\"),
        (b"a: &x b\nc: *x\n", codes.ALIAS, Span(1, 4), "Write the text out"),
        (b"a: &x b\nc: &x d\n", codes.ALIAS, Span(1, 4), "Write the text out"),
        (b"a: *x\n", codes.BAD_YAML, Span(1, 4), "'*'"),
        (LAUGHS.encode(), codes.ALIAS, Span(1, 4), "Write the text out"),
        (b"x: " + b"[" * 60 + b"]" * 60, codes.TOO_LARGE, Span(1, 44), "40 levels"),
        (b"- " * 10_000 + b"x", codes.TOO_LARGE, Span(1, 83), "40 levels"),
        (b"a: b\n" * MOST_BYTES, codes.TOO_LARGE, START, "larger than 300 kB"),
        (b"a: b\nc: d" + b"d" * 2_000, codes.TOO_LARGE, Span(2, 4), "2,001 characters"),
        (b"a: b\nc: " + b"d " * 2_600, codes.TOO_LARGE, Span(2, 4), "longer than 5,000"),
        (b"a: b\n" * 6_001, codes.TOO_LARGE, Span(6000, 4), "more than 12,000 entries"),
        (b"!!python/object/apply:os.system [ls]", codes.BAD_YAML, START, "'!'"),
    ],
    ids=lambda value: str(value)[:24] if isinstance(value, bytes) else "",
)
def test_what_is_no_content_is_one_finding(
    raw: bytes, code: Code, span: Span, words: str, tmp_path: Path
) -> None:
    path = tmp_path / "life.yaml"
    path.write_bytes(raw)
    finding = only_finding(path)
    assert (finding.code, finding.span) == (code, span)
    assert words in finding.message


@pytest.mark.parametrize("sign", ["\\e", "\\0", "\\u202E", "\\ud800", "\\u2028"])
@pytest.mark.parametrize("written_as", ['title: "«A{} Life"', '"«ti{}tle": A Life'])
def test_what_steers_a_screen_is_no_text(sign: str, written_as: str, tmp_path: Path) -> None:
    made = text("life").replace("title: A Small Life", written_as.format(sign), 1)
    finding = next(each for each in found(written(tmp_path, life=made)) if each.span.line == 3)
    assert finding.code is codes.BAD_YAML
    assert "cannot be shown" in finding.message


def test_only_some_of_very_many_unknown_names_are_compared(tmp_path: Path) -> None:
    gates = ", ".join(f"fery-{n}" for n in range(60))
    findings = found(written(tmp_path, life=text("life").replace("[ferry, school]", f"[{gates}]")))
    hints = [each.hint for each in findings if each.code is codes.UNKNOWN_GATE]
    assert len(hints) == 60
    assert sum("'ferry'" in hint for hint in hints) == 20


@pytest.mark.slow
def test_ten_thousand_levels_cost_neither_time_nor_memory(tmp_path: Path) -> None:
    path = tmp_path / "deep.yaml"
    path.write_text("x: " + "[" * 10_000 + "]" * 10_000, encoding="utf-8")
    began, before = time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert only_finding(path).code is codes.TOO_LARGE
    assert time.process_time() - began < 20
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 200_000


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("nowhere.yaml", "there is no such file"),
        ("folder", "it is a folder"),
        ("life.yaml/life.yaml", "there is no such file"),
        ("a" * 300 + ".yaml", "its name is too long"),
        ("circle.yaml", "its links lead round in a circle"),
    ],
)
def test_a_file_that_cannot_be_opened_says_why(name: str, words: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "life.yaml").touch()
    (tmp_path / "circle.yaml").symlink_to("circle.yaml")
    finding = only_finding(tmp_path / name)
    assert finding.code is codes.UNREADABLE
    assert finding.message == f"{words}."


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no device without an end here")
def test_a_device_without_an_end_is_not_read_to_it() -> None:
    assert only_finding(Path("/dev/zero")).code is codes.UNREADABLE


@pytest.mark.parametrize("raw", [b"- a\n- b\n", b"hello", b"12", b"[]", b"null"])
def test_a_file_of_another_kind_is_one_finding(raw: bytes, tmp_path: Path) -> None:
    findings = found(written(tmp_path, life=raw))
    assert [each.span for each in findings] == [START]
    assert findings[0].code in (codes.WRONG_TYPE, codes.BAD_YAML)


@pytest.mark.parametrize("mark", [b"\xef\xbb\xbf", b""])
@pytest.mark.parametrize("ending", [b"\r\n", b"\n"])
def test_what_other_editors_leave_behind_does_no_harm(
    mark: bytes, ending: bytes, tmp_path: Path
) -> None:
    raw = mark + text("life").encode().replace(b"\n", ending)
    assert found(written(tmp_path, life=raw)) == []
