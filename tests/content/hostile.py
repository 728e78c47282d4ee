"""Packs and files made to do harm, or by somebody whose disk did: each is written by a function.

Every one of them must come to one sentence, or to a life that is no worse than any other.
"""

from __future__ import annotations

import io
import os
import struct
import warnings
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path

from game.content.reading import MOST_BYTES
from tests.content.small import text

FULL = MOST_BYTES - 1_000


def _filled(piece: str, before: str = "", after: str = "") -> str:
    """As often as it goes into the largest file there may be."""
    return before + piece * ((FULL - len(before) - len(after)) // len(piece.encode())) + after


def _counted(pattern: str, before: str = "", after: str = "", step: int = 1) -> str:
    """The pattern with a number in it, one after the other, up to the largest file."""
    parts, length, number = [before], len(before) + len(after), 0
    while length < FULL:
        parts.append(pattern.replace("#", str(number)))
        length += len(parts[-1])
        number += step
    return "".join((*parts[:-1], after))


def _laughs() -> str:
    names = "abcdefghijklmnopqrst"
    pairs = zip(names, names[1:], strict=False)
    lines = (f"{here}: &{here} [{','.join([f'*{before}'] * 9)}]\n" for before, here in pairs)
    return f"a: &a [{','.join('x' * 9)}]\n" + "".join(lines)


YAML: dict[str, Callable[[], str | bytes]] = {
    "a million laughs": _laughs,
    "aliases by the thousand": lambda: _filled("*a , ", "a: &a x\nb: [", "]"),
    "anchors by the thousand": lambda: _counted("- &a# x\n"),
    "a text of 100 MB": lambda: b"a: " + b"x" * 100_000_000,
    "a text of 300 kB": lambda: _filled("x", "a: "),
    "a text of short words": lambda: _filled("x ", "a: "),
    "a text of lines": lambda: _filled("x\n  ", "a: "),
    "a block of lines": lambda: _filled("  x\n", "a: |\n"),
    "a text of line breaks": lambda: _filled("\n", 'a: "', '"'),
    "10,000 levels of [": lambda: "x: " + "[" * 10_000 + "]" * 10_000,
    "levels of [ to the end": lambda: _filled("[", "x: "),
    "levels of [ with spaces": lambda: _filled("[ ", "x: "),
    "levels of {": lambda: _filled("{"),
    "levels of {a:": lambda: _filled("{a: "),
    "levels of -": lambda: _filled("- "),
    "levels of ?": lambda: _filled("? "),
    "levels of ? [": lambda: _filled("? [ "),
    "levels by indenting": lambda: "".join(f"{' ' * deep}a:\n" for deep in range(750)),
    "a million keys on one line": lambda: _filled("a, ", "{", "}"),
    "keys on one line": lambda: _counted("k#: 1, ", "{", "}"),
    "keys by the thousand": lambda: _counted("k#: 1\n"),
    "one key by the thousand": lambda: _filled("a: 1\n"),
    "entries by the thousand": lambda: _filled("- a\n"),
    "empty entries": lambda: _filled("-\n"),
    "lists in lists": lambda: "x:\n" + f"- {'[ ' * 38}{'] ' * 38}\n" * 1_900,
    "pairs in a list": lambda: _filled("a: b, ", "x: [", "]"),
    "no keys in a mapping": lambda: _filled("? [a]\n: b\n"),
    "keys of 900 letters": lambda: _counted(f"{'k' * 900}#: 1\n"),
    "a tag": lambda: "!!python/object/apply:os.system [touch was-here]",
    "tags by the thousand": lambda: _filled("- !!str a\n"),
    "a tag of 300 kB": lambda: _filled("x", "a: !", " b"),
    "only exclamation marks": lambda: _filled("!"),
    "only colons": lambda: _filled(":"),
    "only dashes": lambda: _filled("-"),
    "only question marks": lambda: _filled("?"),
    "only quotation marks": lambda: _filled("'"),
    "only blank lines": lambda: _filled("\n"),
    "only notes": lambda: _filled("#\n"),
    "a mark at every letter": lambda: _filled("\N{ZERO WIDTH NO-BREAK SPACE}"),
    "directives": lambda: _counted("%TAG !a#! tag:a,2000:\n", after="--- a"),
    "documents": lambda: _filled("--- a\n"),
    "no UTF-8": lambda: b"a: " + bytes(range(128, 256)) * 2_000,
    "UTF-16": lambda: _filled("a: b\n").encode("utf-16")[:FULL],
    "a number of 200,000 digits": lambda: "a: " + "9" * 200_000,
    "a number in hexadecimal": lambda: "a: 0x" + "f" * 1_900,
    "a number beyond all numbers": lambda: "a: 1e999999",
    "a number in sixties": lambda: _filled("1:", "a: ", "1"),
    "numbers with dots": lambda: _filled("1.", "a: "),
    "dates": lambda: _filled("- 2001-12-14t21:59:43.10-05:00\n"),
    "a date with a tail": lambda: _filled("0", "a: 2001-01-01 00:00:00."),
    "an escape of the terminal": lambda: 'a: "\\e[2J\\e[31m"',
    "a text that runs backwards": lambda: 'a: "\\u202Elife"',
    "half a character": lambda: 'a: "\\ud800"',
    "a NUL": lambda: 'a: "\\0"',
}
"""Files that are no life at all."""


# --- Lives that are well-formed -----------------------------------------------------------


def _scene(name: str, on: str) -> str:
    choices = "".join(
        f'{{id: {id}, text: "Go", happened: "You went.", then: {on}}}, ' for id in ("a", "b")
    )
    return (
        f'  - {{id: {name}, title: "T", day: 1, time: "07:10", place: "P", stage: street, '
        f'alt: "A", text: "W", choices: [{choices}]}}\n'
    )


def _life(scenes: str, start: str = "s0", more: str = "", **given: str) -> str:
    words = {"title": "A Life", "blurb": "B", "question": "Q", "note": "", **given}
    return (
        f"schema: 1\nid: hostile\ntitle: {words['title']}\nrulebook: small-scheme\n"
        f"blurb: {words['blurb']}\nquestion: {words['question']}\nminutes: 2\ndays: 10\n"
        f"content_note: '{words['note']}'\nfirst_weekday: Monday\nstart: {start}\n"
        "people:\n  - {id: ana, name: Ana, role: baker}\n"
        f"scenes:\n{scenes}endings:\n"
        f'  - {{id: end, title: "E", day: 9, text: "W", gloss: "G"}}\n{more}'
    )


def _many_scenes(number: int) -> str:
    names = [f"s{n}" for n in range(number)]
    return _life("".join(map(_scene, names, [*names[1:], "end"])))


def _unknown_ids() -> str:
    """Every id is nearly another one, and none of them is there."""
    long = "-".join("abcdefghijklmnopqrstuvwxyz"[n:] for n in range(0, 9, 3))[:54]
    names = [f"{long}-{n:04}" for n in range(200)]
    scenes = (_scene(name, f"{name[::-1]}") for name in names)
    return _life("".join(scenes), start=names[0])[: MOST_BYTES - 1]


def _nested(deep: int, wide: int) -> str:
    condition = "{flag: late}"
    for _ in range(deep):
        others = ", ".join(["{flag: late}"] * (wide - 1))
        condition = f"{{any: [{others}, {condition}]}}"
    scene = _scene("s0", "end").replace("then: end", f"when: {condition}, then: end", 1)
    return _life(scene.replace('text: "W"', 'text: "W", arrives: [{set: {late: 1}}]'))


def _unknown_keys() -> str:
    keys = ", ".join(f"k{n}: 1" for n in range(5_000))
    return _life(_scene("s0", "end")) + f"kiosk: {{{keys}}}\n"


LIVES: dict[str, Callable[[], str]] = {
    "two hundred scenes": lambda: _many_scenes(200),
    "thousands of scenes": lambda: _many_scenes(1_300),
    "ids of 60 letters by the thousand": _unknown_ids,
    "a condition nested deep": lambda: _nested(8, 4),
    "a condition nested 39 deep": lambda: _nested(39, 4),
    "unknown keys by the thousand": _unknown_keys,
    "doors that are not there": lambda: _life(
        _scene("s0", "end"), more=f"doors: [{', '.join(f'gate-{n}' for n in range(5_000))}]\n"
    ),
    "flags by the thousand": lambda: _life(
        _scene("s0", "end").replace(
            'text: "W"',
            f'text: "W", arrives: [{{set: {{{", ".join(f"f{n}: 1" for n in range(4_000))}}}}}]',
        )
    ),
    "one word of 1,900 letters": lambda: _life(
        _scene("s0", "end").replace('text: "W"', f'text: "{"W" * 1_900}"'),
        title="T" * 1_900,
        blurb="B" * 1_900,
        note="N" * 1_900,
    ),
    "titles of many lines": lambda: _life(_scene("s0", "end"), title='"' + "T \\n" * 600 + 'T"'),
    "a content note of 4,900 letters": lambda: _life(_scene("s0", "end"), note="note " * 980),
}
"""Files that look like lives: they are refused, or shown like any other."""


def multiplying_rulebook() -> str:
    """Everything that is recorded of one is recorded of all the others on the next day."""
    return text("rulebook").replace(
        "links:",
        "links:\n"
        "  - {id: echo, name: Echo, tie: sibling, topics: [street], share: 50,"
        " delay: 1, signal: crossed-on-red}",
        1,
    )


def crowded_life(people: int = 10) -> str:
    """A life in which everybody is everybody's sibling."""
    names = ["ana", "ben", *(f"p{n}" for n in range(people))]
    crowd = "".join(f"  - {{id: {n}, name: {n.title()}, role: guest}}\n" for n in names[2:])
    ties = "".join(
        f"  - {{person: {a}, kind: sibling, other: {b}, both: true}}\n"
        for at, a in enumerate(names)
        for b in names[at + 1 :]
        if (a, b) != ("ana", "ben")
    )
    return text("life").replace("ties:\n", f"{crowd}ties:\n{ties}", 1)


# --- Zips ----------------------------------------------------------------------------------


def zipped(
    files: Iterable[tuple[str | zipfile.ZipInfo, str | bytes]], kind: int = zipfile.ZIP_DEFLATED
) -> bytes:
    """A zip of these files, which may have any name."""
    raw = io.BytesIO()
    with warnings.catch_warnings(action="ignore"), zipfile.ZipFile(raw, "w", kind) as archive:
        for name, data in files:
            archive.writestr(name, data)
    return raw.getvalue()


def named(name: str, mode: int = 0) -> zipfile.ZipInfo:
    """An entry with just this name, and the kind of file in `mode`."""
    info = zipfile.ZipInfo("x")
    info.filename = info.orig_filename = name
    info.external_attr = mode << 16
    return info


def _patched(raw: bytes, at: int, data: bytes) -> bytes:
    return raw[:at] + data + raw[at + len(data) :]


def _locked() -> bytes:
    """The flag of encryption set in the header of the file and in the directory."""
    raw = zipped([("a.yaml", "a: b")])
    raw = _patched(raw, raw.index(b"PK\x03\x04") + 6, b"\x01\x00")
    return _patched(raw, raw.index(b"PK\x01\x02") + 8, b"\x01\x00")


def _method(number: int) -> bytes:
    raw = zipped([("a.yaml", "a: b")])
    raw = _patched(raw, raw.index(b"PK\x03\x04") + 8, struct.pack("<H", number))
    return _patched(raw, raw.index(b"PK\x01\x02") + 10, struct.pack("<H", number))


def _liar() -> bytes:
    """Ten bytes by its own account, 100 MB in truth."""
    raw = zipped([("a.yaml", b"\n" * 100_000_000)])
    small = struct.pack("<I", 10)
    raw = _patched(raw, raw.index(b"PK\x03\x04") + 22, small)
    return _patched(raw, raw.index(b"PK\x01\x02") + 24, small)


def _crowd(entries: int) -> bytes:
    """A directory of empty files, and nothing else that would take room."""
    row = (
        struct.pack("<4s4B4HL2L5H2L", b"PK\x01\x02", *[0] * 4, *[0] * 4, 0, 0, 0, 1, *[0] * 6)
        + b"a"
    )
    tail = struct.pack(
        "<4s4H2LH",
        b"PK\x05\x06",
        0,
        0,
        entries % 65_536,
        entries % 65_536,
        len(row) * entries,
        0,
        0,
    )
    return row * entries + tail


ZIPS: dict[str, Callable[[], bytes]] = {
    "a bomb": lambda: zipped([("a.yaml", b"\n" * 100_000_000)]),
    "a bomb that says it is small": _liar,
    "many files of 290 kB": lambda: zipped(
        (f"a{n}.yaml", b"a: b\n" + b"# x\n" * 72_000) for n in range(40)
    ),
    "a zip in a zip": lambda: zipped([("b.zip", zipped([("a.yaml", text("life"))]))]),
    "out of its folder": lambda: zipped([(named("../a.yaml"), "a: b")]),
    "out of its folder, further in": lambda: zipped([(named("lives/../../a.yaml"), "a: b")]),
    "an absolute path": lambda: zipped([(named("/etc/a.yaml"), "a: b")]),
    "a drive letter": lambda: zipped([(named("C:/a.yaml"), "a: b")]),
    "a backslash": lambda: zipped([(named("..\\a.yaml"), "a: b")]),
    "a NUL": lambda: zipped([(named("a.yaml\0.txt"), "a: b")]),
    "an escape in a name": lambda: zipped([(named("\x1b[2Ja.yaml"), "a: b")]),
    "a name of 60,000 letters": lambda: zipped([(named("a" * 60_000 + ".yaml"), "a: b")]),
    "no name": lambda: zipped([(named("/"), "a: b")]),
    "a link": lambda: zipped([(named("a.yaml", 0o120777), "/etc/passwd")]),
    "a device": lambda: zipped([(named("a.yaml", 0o020666), "")]),
    "a pipe": lambda: zipped([(named("a.yaml", 0o010666), "")]),
    "a password": _locked,
    "an unknown packing": lambda: _method(97),
    "bzip2": lambda: zipped([("a.yaml", text("life"))], kind=zipfile.ZIP_BZIP2),
    "lzma": lambda: zipped([("a.yaml", text("life"))], kind=zipfile.ZIP_LZMA),
    "one name twice": lambda: zipped([("a.yaml", "a: b"), ("a.yaml", text("life"))]),
    "names that differ in capitals": lambda: zipped([("a.yaml", "a: b"), ("A.yaml", "a: c")]),
    "a file that is a folder too": lambda: zipped([("lives", "x"), ("lives/a.yaml", "a: b")]),
    "100,000 entries": lambda: _crowd(100_000),
    "300 entries": lambda: _crowd(300),
    "401 entries": lambda: _crowd(401),
    "100 files": lambda: zipped((f"a{n}.txt", "") for n in range(100)),
    "70 folders": lambda: zipped([("a.txt", ""), *((f"{n}/", "") for n in range(70))]),
    "folders in folders": lambda: zipped([("b.txt", ""), ("/".join("abcdefgh") + "/a.yaml", "a")]),
    "6 MB of nothing": lambda: os.urandom(6_000_000),
    "nothing": lambda: b"",
    "no zip": lambda: text("life").encode(),
    "the end of a zip alone": lambda: b"PK\x05\x06" + bytes(18),
    "half a zip": lambda: zipped([("a.yaml", text("life"))])[:-60],
    "a zip with a hole": lambda: _patched(zipped([("a.yaml", text("life"))]), 200, bytes(60)),
    "a programme": lambda: zipped([("setup.py", "import os"), ("run.exe", "MZ")]),
}


def into(folder: Path, name: str, raw: str | bytes) -> Path:
    """A file with this in it."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(raw.encode() if isinstance(raw, str) else raw)
    return path
