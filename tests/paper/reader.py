"""Reads a PDF as another program would: pages, the words on them and where they stand, the tree."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass

_ESCAPES = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_SHOWN = re.compile(
    rb"/F(?P<font>\d+) (?P<size>[\d.]+) Tf|(?P<x>[\d.]+) (?P<y>[\d.]+) Td "
    rb"\((?P<text>(?:\\.|[^\\()])*)\) Tj|/(?P<tag>\w+) (?:<</MCID \d+>> BDC|BMC)",
    re.S,
)
_PAIR = re.compile(rb"<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>")


@dataclass(frozen=True)
class Shown:
    """Words on a page: where they begin, in points from the lower left, and what they are."""

    x: float
    y: float
    text: str
    tag: str


class Pdf:
    """What a file holds."""

    def __init__(self, data: bytes) -> None:
        assert data.startswith(b"%PDF-")
        assert data.rstrip().endswith(b"%%EOF")
        self.objects = {
            int(number): body
            for number, body in re.findall(rb"(\d+) 0 obj\n(.*?)\nendobj", data, re.S)
        }
        self.pages = [body for body in self.objects.values() if b"/Type /Page\n" in body]
        self.streams = [self._content(page) for page in self.pages]
        self.shown = [self._shown(*pair) for pair in zip(self.pages, self.streams, strict=True)]

    def text(self, *, ornament: bool = False) -> str:
        """All words in the order of reading, with single spaces; without what is mere ornament."""
        words = (
            each.text for page in self.shown for each in page if ornament or each.tag != "Artifact"
        )
        return " ".join(" ".join(words).split())

    def kinds(self) -> list[str]:
        """The kinds of all that stands in the tree of the document."""
        elements = (body for body in self.objects.values() if b"/Type /StructElem" in body)
        return [_found(rb"/S /(\w+)", body) for body in elements]

    def language(self) -> str:
        """That of the document."""
        return _found(rb"/Lang \((\w+)\)", self._one(b"/Type /Catalog"))

    def title(self) -> str:
        """What the document calls itself."""
        return _text(re.search(rb"/Title \((.*?)\)\s", self._one(b"/CreationDate"), re.S))

    def _one(self, mark: bytes) -> bytes:
        (body,) = (body for body in self.objects.values() if mark in body)
        return body

    def outline(self) -> list[str]:
        """The names in the outline."""
        items = (body for body in self.objects.values() if b"/Dest " in body and b"/Title" in body)
        return [_text(re.search(rb"/Title \((.*)\)\s", each, re.S)) for each in items]

    # --- Pages -----------------------------------------------------------------------------

    def _content(self, page: bytes) -> bytes:
        return self._stream(_number(rb"/Contents (\d+)", page))

    def _stream(self, number: int) -> bytes:
        found = re.search(rb"stream\n(.*)\nendstream", self.objects[number], re.S)
        assert found
        raw = found[1]
        return zlib.decompress(raw) if b"FlateDecode" in self.objects[number] else raw

    def _shown(self, page: bytes, content: bytes) -> list[Shown]:
        fonts = self._fonts(page)
        shown, font, tag = [], {}, ""
        for each in _SHOWN.finditer(content):
            if each["font"]:
                font = fonts[int(each["font"])]
            elif each["tag"]:
                tag = each["tag"].decode()
            else:
                raw = _unescaped(each["text"])
                letters = [font[raw[at : at + 2]] for at in range(0, len(raw), 2)]
                shown.append(Shown(float(each["x"]), float(each["y"]), "".join(letters), tag))
        return shown

    def _fonts(self, page: bytes) -> dict[int, dict[bytes, str]]:
        """By the number of a font, what its signs stand for."""
        resources = self.objects[_number(rb"/Resources (\d+)", page)]
        return {
            int(name): self._meanings(int(number))
            for name, number in re.findall(rb"/F(\d+) (\d+) 0 R", resources)
        }

    def _meanings(self, font: int) -> dict[bytes, str]:
        meanings = self._stream(_number(rb"/ToUnicode (\d+)", self.objects[font]))
        return {
            bytes.fromhex(sign.decode()): bytes.fromhex(letter.decode()).decode("utf-16-be")
            for sign, letter in _PAIR.findall(meanings)
        }


def _number(pattern: bytes, body: bytes) -> int:
    return int(_found(pattern, body))


def _found(pattern: bytes, body: bytes) -> str:
    found = re.search(pattern, body)
    assert found, (pattern, body)
    return found[1].decode()


def _text(found: re.Match[bytes] | None) -> str:
    assert found
    raw = _unescaped(found[1])
    return raw.decode("utf-16") if raw.startswith(b"\xfe\xff") else raw.decode("latin-1")


def _unescaped(raw: bytes) -> bytes:
    return re.sub(rb"\\(.)", lambda found: _ESCAPES.get(found[1], found[1]), raw, flags=re.S)
