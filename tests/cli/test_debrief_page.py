"""`debrief`: one page that stands alone, is well-formed, and holds what the season was."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.cli.conftest import Command

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


def page_of(good_standing: Command, life: str, *choices: str) -> str:
    typed = good_standing
    typed("play", life, "--json", "--seed", "3", "--choices", ",".join(choices), "--save", "s.json")
    outcome = typed("debrief", "s.json", "-o", "out.html")
    assert (outcome.status, outcome.out, outcome.err) == (0, "", "")
    return Path("out.html").read_text(encoding="utf-8")


def checked(text: str) -> Page:
    page = Page(text)
    assert text.startswith("<!doctype html>")
    assert (page.wrong, page.open) == ([], [])
    for tag in ("html", "head", "title", "body", "h1"):
        assert page.tags.count(tag) == 1
    assert not re.search(r"url\(|@import", text)
    assert '<html lang="en">' in text
    return page


@pytest.mark.usefixtures("small_shelf")
@pytest.mark.parametrize("choices", [(), ("run",), ("run", "sign", "board"), ("wait", "2", "2")])
def test_a_page_at_any_point_of_a_season(choices: tuple[str, ...], good_standing: Command) -> None:
    page = checked(page_of(good_standing, "small-life", *choices))
    assert "A Small Life" in page.words
    if choices[:1] == ("run",):
        assert "You ran across for the tram." in page.words


@pytest.mark.usefixtures("small_shelf")
def test_words_are_words_and_never_markup(small_shelf: Path, good_standing: Command) -> None:
    path = small_shelf / "lives" / "small.yaml"
    text = path.read_text(encoding="utf-8")
    bold = r"You ran <b>across & under</b> the \"tram\"."
    path.write_text(text.replace("You ran across for the tram.", f'"{bold}"'), encoding="utf-8")
    made = page_of(good_standing, "small-life", "run", "sign", "home")
    assert 'You ran <b>across & under</b> the "tram".' in "".join(checked(made).words)


@pytest.mark.slow
def test_the_page_of_the_shipped_life(good_standing: Command) -> None:
    page = checked(page_of(good_standing, "night-ferry:kiosk", "1", "1", "1"))
    words = " ".join(page.words)
    assert "--seed 3" in words
    assert page.tags.count("section") == 6
