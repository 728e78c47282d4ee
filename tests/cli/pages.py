"""Reads a page that a command wrote, as strictly as a browser is lenient."""

from __future__ import annotations

import re
from html.parser import HTMLParser

VOID = {"meta", "br", "hr", "img", "link", "input", "col", "wbr"}
FETCHES = {"src", "href", "srcset", "action", "data", "poster", "background"}


class Page(HTMLParser):
    """Reads a page, and notes whatever is not closed or would be fetched."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.wrong: list[str] = []
        self.tags: list[str] = []
        self.words: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag not in VOID:
            self.open.append(tag)
        self.wrong += [f"{tag} fetches {value}" for name, value in attrs if name in FETCHES]
        self.wrong += [f"{tag} runs {name}" for name, _ in attrs if name.startswith("on")]
        if tag in ("script", "iframe", "object", "embed"):
            self.wrong.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def checked(text: str) -> Page:
    page = Page(text)
    assert text.startswith("<!doctype html>")
    assert (page.wrong, page.open) == ([], [])
    for tag in ("html", "head", "title", "body", "h1"):
        assert page.tags.count(tag) == 1
    assert not re.search(r"url\(|@import", text)
    assert '<html lang="en">' in text
    return page
