"""`evidence`: a debate pack for each motion, in each form, and one sentence for what is wrong."""

from __future__ import annotations

import json
import re
import shlex
from html import unescape
from pathlib import Path

import pytest

from game.content.catalogue import Catalogue
from tests.cli.conftest import Command
from tests.cli.pages import checked

MOTIONS = [f"H{number:02}" for number in range(1, 15)]
CHOICES = "back-him,ask-why,sign,boat-and-cancel,say-nobody"


def _written(good_standing: Command, *words: str) -> None:
    outcome = good_standing("evidence", *words)
    assert (outcome.status, outcome.out, outcome.err) == (0, "", "")


def _save(good_standing: Command) -> None:
    words = ["--json", "--seed", "3", "--choices", CHOICES, "--save", "s.json"]
    assert good_standing("play", "night-ferry:kiosk", *words).json["ending"]


@pytest.mark.parametrize("motion", MOTIONS)
def test_every_motion_is_written_in_every_form(
    motion: str, good_standing: Command, catalogue: Catalogue
) -> None:
    harm = catalogue.evidence.harm[motion]
    for kind in ("html", "md", "txt", "json"):
        _written(good_standing, "--motion", motion, "-o", f"pack.{kind}")
    page = Path("pack.html").read_text(encoding="utf-8")
    words = " ".join("".join(checked(page).words).split())
    document = json.loads(Path("pack.json").read_text(encoding="utf-8"))
    for text in (harm.motion.text, harm.motion.strongest_for, harm.motion.strongest_against):
        assert text in words
    for card in document["cards"]:
        assert card["statement"] == catalogue.evidence.claim[card["claim"]].say
        assert card["statement"] in words
        assert f'id="{card["code"]}"' in page
        for cited in card["citations"]:
            assert set(cited) == {"publisher", "title", "date", "address", "read"}
            assert cited["address"] in unescape(page)


def test_both_cases_weigh_the_same_on_paper(good_standing: Command) -> None:
    _written(good_standing, "--motion", "H04", "-o", "pack.html")
    page = Path("pack.html").read_text(encoding="utf-8")
    cases = page.split('<div class="cases">')[1].split("</div>\n</div>")[0]
    assert cases.count("<div>") == cases.count("<h3>") == cases.count("<p>") == 2
    assert cases.index("case for") < cases.index("case against")
    # Nothing is told by a colour, so that a copier loses nothing.
    style = page.split("<style>")[1].split("</style>")[0]
    assert set(re.findall(r"#\w+", style)) <= {"#111", "#fff", "#888"}
    assert not re.search(r"rgb|hsl|url", style)
    assert "@page { size: A4;" in style


def test_what_is_never_printed_is_in_no_pack(good_standing: Command, catalogue: Catalogue) -> None:
    never = [each for each in catalogue.evidence.claims if each.debrief == "do-not-use"]
    assert never
    for motion in MOTIONS:
        _written(good_standing, "--motion", motion, "-o", "pack.json")
        text = Path("pack.json").read_text(encoding="utf-8")
        for claim in never:
            assert claim.paraphrase not in text
            assert f"-{claim.id}" not in text


def test_the_list_names_each_motion_and_its_harm(
    good_standing: Command, catalogue: Catalogue
) -> None:
    outcome = good_standing("evidence", "--list")
    assert (outcome.status, outcome.err) == (0, "")
    lines = outcome.out.splitlines()
    for line, harm in zip(lines, catalogue.evidence.harms, strict=True):
        assert line == f"{harm.id}  {harm.motion.text}  ({harm.name})"


def test_the_document(good_standing: Command) -> None:
    _written(good_standing, "--motion", "h01", "-o", "pack.json")
    document = json.loads(Path("pack.json").read_text(encoding="utf-8"))
    assert document["schema"] == 1
    assert set(document) == {
        "schema", "motion", "cases", "terms", "right", "strength", "balance", "cards",
        "disagreements", "questions", "exhibits",
    }  # fmt: skip
    assert document["motion"]["id"] == "H01"
    assert document["exhibits"] is None
    card = next(each for each in document["cards"] if each["code"] == "H01-C06")
    assert set(card) == {
        "code", "claim", "group", "serves", "tag", "told", "statement", "status", "where", "as_of",
        "counted", "citations",
    }  # fmt: skip
    assert (card["serves"], card["group"], card["as_of"]) == ("for", "china", "2019-07")
    assert "not for low scores" in card["counted"]
    assert "H01-C06" in document["balance"]["for"]
    assert "H01-C06" not in document["balance"]["against"]


def test_an_exhibit_is_what_its_command_prints(good_standing: Command) -> None:
    _save(good_standing)
    _written(good_standing, "--motion", "H01", "-o", "pack.json", "--save", "s.json")
    shown = json.loads(Path("pack.json").read_text(encoding="utf-8"))["exhibits"]
    kinds = set()
    for exhibit in shown["shown"]:
        name, *words = shlex.split(exhibit["command"])
        assert name == "good-standing"
        document = good_standing(*words).json
        at = (exhibit["who"], exhibit["turn"], exhibit["day"])
        kinds.add(exhibit["kind"])
        if exhibit["kind"] == "door":
            answers = [
                each["open"]
                for each in document["gates"]
                if (each["who"], each["turn"], each["day"]) == at
                and each["gate"] == exhibit["gate"]
            ]
            assert answers == [False]
        else:
            lines = [
                each["true"]
                for each in document["recorded"]
                if (each["who"], each["turn"], each["day"]) == at
                and each["signal"] == exhibit["signal"]
            ]
            assert False in lines
    assert kinds == {"door", "line"}


def test_exhibits_stand_on_paper_too(good_standing: Command) -> None:
    _save(good_standing)
    for kind in ("html", "md", "txt", "json"):
        _written(good_standing, "--motion", "H03", "-o", f"pack.{kind}", "--save", "s.json")
    exhibits = json.loads(Path("pack.json").read_text(encoding="utf-8"))["exhibits"]
    page = Path("pack.html").read_text(encoding="utf-8")
    words = " ".join(" ".join(checked(page).words).split())
    plain = Path("pack.txt").read_text(encoding="utf-8")
    marked = Path("pack.md").read_text(encoding="utf-8")
    for exhibit in exhibits["shown"]:
        for text in (words, plain, marked):
            assert exhibit["code"] in text
            assert exhibit["command"] in text


@pytest.mark.parametrize(
    ("words", "says", "status"),
    [
        ("--motion H15 -o a.html", "Did you mean 'H14', 'H13' or 'H12'? There are: H01, H02", 2),
        ("--motion travel -o a.html", "There is no motion 'travel'. There are: H01", 2),
        ("--motion H01 -o no/a.html", "'no/a.html' could not be written: there is no such", 1),
        ("--motion H01 -o folder.html", "could not be written: it is a folder", 1),
        ("--motion H01 -o a.html --save nowhere.json", "'nowhere.json' cannot be read", 1),
        ("--motion H01 -o a.html --save text.json", "is damaged", 1),
    ],
)
def test_what_is_wrong_is_one_sentence(
    words: str, says: str, status: int, good_standing: Command
) -> None:
    Path("folder.html").mkdir()
    Path("text.json").write_text("no save", encoding="utf-8")
    outcome = good_standing("evidence", *words.split())
    assert says in outcome.sentence
    assert outcome.status == status
    assert not Path("a.html").exists()


def test_a_saved_season_is_never_written_over(good_standing: Command) -> None:
    _save(good_standing)
    before = Path("s.json").read_bytes()
    outcome = good_standing("evidence", "--motion", "H01", "-o", "s.json")
    assert "'s.json' is a saved season" in outcome.sentence
    assert Path("s.json").read_bytes() == before
    _written(good_standing, "--motion", "H01", "-o", "pack.json")
    _written(good_standing, "--motion", "H02", "-o", "pack.json")
    assert json.loads(Path("pack.json").read_text(encoding="utf-8"))["motion"]["id"] == "H02"
