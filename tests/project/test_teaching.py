"""The teacher's pack, docs/teaching, held to the game: a page that a teacher trusts must be so."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from math import ceil
from pathlib import Path

import pytest

from game.cli.arguments import parser
from game.cli.choosing import coded, with_choices
from game.content.catalogue import Catalogue
from game.content.readability import reading
from game.core.evidence import NEVER_PRINTED, Claim, Evidence, Harm
from game.core.playthrough import Run, start
from game.debrief.columns import Row
from game.debrief.model import Debrief, debrief
from game.present import claims
from game.present.pages.debrief import STEPS

ROOT = Path(__file__).parents[2]
PACK = ROOT / "docs" / "teaching"
PAGES = {path.name: path.read_text(encoding="utf-8") for path in sorted(PACK.glob("*.md"))}
WHOLE = "\n".join(PAGES.values())
GUIDE, NOTES, SEASONS = (
    PAGES[f"{name}.md"] for name in ("debrief-guide", "content-notes", "seasons")
)

TYPED = re.compile(r"`(good-standing [^`]+)`|^\$ (good-standing .+)$", re.MULTILINE)
WITH_MAKE = re.compile(r'make play ARGS="([^"]+)"')
ON_WINDOWS = re.compile(r"py tools\\bootstrap\.py play ([^`]+)`")
CLAIM = re.compile(r"\bC\d\d\b")
CLAIM_LINE = re.compile(r"^- (C\d\d) \(.+?(?=^- |^$)", re.MULTILINE | re.DOTALL)
LIFE_NOTE = re.compile(
    r"^### ([^\n]+) \(`([a-z-]+)`, (\d+) minutes\)\n(.+?)(?=^### |\Z)", re.MULTILINE | re.DOTALL
)
SEASON = re.compile(r"^\| \*(.+)\* \| \*(.+)\* \| (\d+) of (\d+) \| (.+) \|$", re.MULTILINE)

LINE, TWO_SIDES = 95, 110
"""Letters to a line, and lines to two sides of A4, in a browser's own type."""


def flat(text: str) -> str:
    """A text as one line."""
    return " ".join(text.split())


def commands() -> Iterator[list[str]]:
    """The words of every command on any page, without the program's name."""
    for span, line in TYPED.findall(WHOLE):
        yield shlex.split(span or line)[1:]
    for found in (*WITH_MAKE.findall(WHOLE), *ON_WINDOWS.findall(WHOLE)):
        yield shlex.split(found)


@pytest.fixture(scope="module")
def evidence(catalogue: Catalogue) -> Evidence:
    return catalogue.evidence


@pytest.fixture(scope="module")
def seasons(catalogue: Catalogue) -> dict[str, tuple[Run, Debrief]]:
    """The seasons that stand ready to be shown, by their lives, each with its debrief."""
    made = {}
    for words in (shlex.split(line)[1:] for _, line in TYPED.findall(SEASONS) if line):
        given = parser().parse_args(words)
        run = with_choices(start(catalogue.season(given.life), given.seed), given.choices)
        made[given.life] = (run, debrief(run, lambda: None))
    return made


def test_every_page_is_reached_from_the_way_in_and_every_link_leads_somewhere() -> None:
    assert "(docs/teaching/README.md)" in (ROOT / "README.md").read_text(encoding="utf-8")
    linked = set(re.findall(r"\(([a-z0-9-]+\.md)\)", PAGES["README.md"]))
    assert linked == set(PAGES) - {"README.md"}
    for target in re.findall(r"\]\(([^)#]+)\)", WHOLE):
        assert (PACK / target).exists(), target


@pytest.mark.parametrize("page", sorted(set(PAGES) - {"debrief-guide.md"}))
def test_a_page_takes_no_more_than_two_sides(page: str) -> None:
    lines = PAGES[page].split("\n")
    assert sum(ceil(len(line) / LINE) if line.strip() else 0.5 for line in lines) <= TWO_SIDES


def prose(page: str) -> str:
    """A page's sentences, without tables, commands, addresses and marks."""
    text = re.sub(r"^```.*?^```$", "", page, flags=re.MULTILINE | re.DOTALL)
    text = re.sub(r"^[|#].*$|<[^>]+>", "", text, flags=re.MULTILINE)
    text = re.sub(r"\[([^]]+)\]\([^)]+\)", r"\1", re.sub(r"`[^`]*`", "it", text))
    return re.sub(r"^\s*(?:-|\d\.) ", "\n", text.replace("*", ""), flags=re.MULTILINE)


@pytest.mark.parametrize("page", sorted(set(PAGES) - {"standards.md", "pupil-sheet.md"}))
def test_a_page_is_as_easy_to_read_as_the_game(page: str) -> None:
    assert reading(prose(PAGES[page])).grade <= 8


def test_every_command_can_be_typed_and_every_choice_is_on_offer(catalogue: Catalogue) -> None:
    typed = list(commands())
    assert {words[0] for words in typed} == {"play", "lives", "debrief", "evidence"}
    for words in typed:
        given = parser().parse_args(words)
        if given.command == "play" and given.code:
            assert coded(catalogue, given.code).choices
        elif given.command == "play" and given.life:
            run = start(catalogue.season(given.life), given.seed or 1)
            with_choices(run, given.choices or ())


def test_every_life_has_a_note_and_it_is_named_as_the_game_names_it(catalogue: Catalogue) -> None:
    noted = {(title, id, int(minutes)) for title, id, minutes, _ in LIFE_NOTE.findall(NOTES)}
    assert noted == {(c.life.title, c.life.id, c.life.minutes) for c in catalogue.cards()}
    for _, id, _, note in LIFE_NOTE.findall(NOTES):
        assert {"**Suits:**", "**Speaks for it:**", "**Harms:**"} <= set(
            re.findall(r"\*\*[A-Z][a-z ]+:\*\*", note)
        ), id


def test_the_guide_has_the_steps_as_the_game_shows_them() -> None:
    shown = [f"### {number}. {step.name}" for number, step in enumerate(STEPS, 1)]
    assert re.findall(r"^### \d\. .+$", GUIDE, re.MULTILINE) == shown


def section(harm: Harm) -> str:
    """The guide's section on a harm."""
    heading = f"### {harm.id} {harm.name}\n"
    assert GUIDE.count(heading) == 1, heading
    return GUIDE.split(heading)[1].split("\n### ")[0]


def test_every_harm_is_in_the_guide_with_its_question_and_its_other_side(
    evidence: Evidence,
) -> None:
    for harm in evidence.harms:
        text = flat(section(harm))
        assert f'*"{harm.questions[0]}"*' in text
        assert flat(harm.motion.strongest_against) in text
        for part in ("After", "You may hear", "Ask", "A fair check beside it", "Met in"):
            assert f"**{part}:**" in text, harm.id
        assert set(CLAIM_LINE.findall(section(harm))) == set(harm.claims)


def test_no_harm_and_no_claim_is_named_that_is_not_there(evidence: Evidence) -> None:
    assert set(re.findall(r"\bH\d\d\b", WHOLE)) == set(evidence.harm)
    named = set(CLAIM.findall(WHOLE))
    assert named <= set(evidence.claim)
    assert named == set(CLAIM_LINE.findall(WHOLE)), "a claim is named and nowhere printed"


def line_of(claim: Claim) -> str:
    """How a claim is printed: its status, its place, its date, and what may be said."""
    date = f", as of {claim.as_of}" if claim.as_of else ""
    return f"- {claim.id} ({claims.status(claim)}{date}): {claims.quoted(claim)}"


def test_a_claim_is_printed_as_it_may_be_with_its_status_and_its_date(evidence: Evidence) -> None:
    for found in CLAIM_LINE.finditer(WHOLE):
        claim = evidence.claim[found[1]]
        assert claim.debrief != NEVER_PRINTED
        assert flat(found[0]) == flat(line_of(claim))


def test_every_motion_stands_in_the_debate_hour(evidence: Evidence) -> None:
    rows = re.findall(r"^\| (H\d\d) (.+?) \| (.+) \|$", PAGES["debate-hour.md"], re.MULTILINE)
    assert rows == [(harm.id, harm.name, flat(harm.motion.text)) for harm in evidence.harms]


@pytest.mark.slow
def test_a_season_that_is_ready_to_be_shown_ends_as_the_page_says(
    seasons: dict[str, tuple[Run, Debrief]], catalogue: Catalogue
) -> None:
    told = {title: rest for title, *rest in SEASON.findall(SEASONS)}
    assert set(seasons) == {card.life.id for card in catalogue.cards()}
    for run, explained in seasons.values():
        life = run.season.life
        assert run.world.ending is not None
        shut = sum(not door.answer.open for door in explained.doors)
        harms = ", ".join(explained.harms[:4])
        ending = life.ending[run.world.ending].title
        assert told[life.title] == [ending, str(shut), str(len(explained.doors)), harms]
        note = next(text for title, _, _, text in LIFE_NOTE.findall(NOTES) if title == life.title)
        assert f"**Harms:** {harms}." in flat(note)


@pytest.mark.parametrize("before", ["wait,back-him,ring,load", "lamp,tooth,shift,fenn"])
def test_with_seed_1_all_have_the_luck_that_the_lesson_tells_of(
    catalogue: Catalogue, before: str
) -> None:
    told = flat(PAGES["lesson-45.md"])
    assert "*Standing about without purpose*, minus 10" in told
    assert "the clerk missed it" in told
    choices = (*before.split(","), "ask-why", "bags", "walk")
    run = with_choices(start(catalogue.season("night-ferry"), 1), choices)
    rows = debrief(run, lambda: None).rows
    carried, asked = _row(rows, "bags upstairs", "sixth floor"), _row(rows, "boy of six")
    (line,) = carried.lines
    name = run.season.rulebook.signal[line.record.signal].name
    assert (name, line.record.points) == ("Standing about without purpose", -10)
    assert asked.unseen
    assert not asked.lines


@pytest.mark.parametrize(
    ("seed", "name", "points"),
    [(1, "Standing about without purpose", -10), (3, "Consideration towards a resident", 3)],
)
def test_two_seeds_read_one_kindness_as_the_page_on_running_says(
    catalogue: Catalogue, seed: int, name: str, points: int
) -> None:
    told = flat(PAGES["running.md"])
    assert f"*{name}*, {'minus' if points < 0 else 'plus'} {abs(points)}" in told
    (typed,) = re.findall(
        rf"^\$ good-standing (play .+ --seed {seed} .+bags)$", PAGES["running.md"], re.MULTILINE
    )
    given = parser().parse_args(shlex.split(typed))
    run = with_choices(start(catalogue.season(given.life), seed), given.choices)
    (line,) = _row(debrief(run, lambda: None).rows, "sixth floor").lines
    assert (run.season.rulebook.signal[line.record.signal].name, line.record.points) == (
        name,
        points,
    )


def _row(rows: tuple[Row, ...], *words: str) -> Row:
    """The row whose words hold one of these."""
    return next(row for row in rows if any(word in row.text for word in words))
