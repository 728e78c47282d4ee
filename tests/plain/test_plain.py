"""The plain front end: all that is on a screen is said, and a season is lived by reading alone."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from game.cli.shelf import DiskShelf
from game.content.catalogue import Catalogue
from game.plain.render import WIDTH, actions, render
from game.plain.run import HELP, run
from game.present.screen import Activate, Node, Screen
from game.present.shell import Shell
from tests.content.small import shelf_in

NUMBERED = re.compile(r"^\s*(\d+)\. (.*)$", re.M)
DRAWN = re.compile(r"[\u2500-\u259f\u2800-\u28ff\t\x1b\x07]")


@pytest.fixture
def shell(tmp_path: Path) -> Callable[[], Shell]:
    """Opens the game at its title, over and over, with the same saves."""
    catalogue = Catalogue(shelf_in(tmp_path / "scenarios"), tmp_path / "cache")
    return lambda: Shell(DiskShelf(catalogue, tmp_path / "data", seed=4))


def played(shell: Shell, typed: str) -> str:
    """What is printed in answer to these lines, and then to the end of the input."""
    out = io.StringIO()
    run(shell, io.StringIO(typed), out)
    return out.getvalue()


def answers(shell: Shell, *typed: str) -> list[str]:
    """What is printed at first, and after each line typed."""
    return played(shell, "\n".join(typed) + "\n").split("\n> ")


INTO_THE_LIFE = ("lives", "life-small-life", "begin")


def numbered(text: str) -> list[tuple[str, str]]:
    """What may be done; a sentence that happens to go on with a number on a new line is none."""
    found: list[tuple[str, str]] = []
    for number, words in NUMBERED.findall(text):
        if int(number) == len(found) + 1:
            found.append((number, words))
    return found


# --- What is typed ---------------------------------------------------------------------


def test_numbers_and_ids_do_the_same(shell: Callable[[], Shell]) -> None:
    by_id = answers(shell(), *INTO_THE_LIFE, "choice-run")
    assert answers(shell(), *INTO_THE_LIFE, "run")[4] == by_id[4]
    assert answers(shell(), *INTO_THE_LIFE, "1")[4] == by_id[4]
    assert answers(shell(), *INTO_THE_LIFE, "  1.  ")[4] == by_id[4]
    assert answers(shell(), *INTO_THE_LIFE, "RUN")[4] == by_id[4]


def test_b_goes_back_and_r_reads_again(shell: Callable[[], Shell]) -> None:
    title, lives, again, once_more, back = answers(shell(), "lives", "r", "READ", "b")[:5]
    assert "1. Choose a life" in title
    assert "Ana Reed" in lives
    assert lives == again == once_more
    assert back == title


@pytest.mark.parametrize("word", ["q", "quit", "Q", " q "])
def test_q_leaves(word: str, shell: Callable[[], Shell]) -> None:
    assert played(shell(), f"{word}\nlives\n").endswith("> \n")


@pytest.mark.parametrize("typed", ["", "lives", "lives\nlife-small-life"])
def test_the_end_of_the_input_leaves(typed: str, shell: Callable[[], Shell]) -> None:
    assert played(shell(), typed).endswith("\n> \n")


@pytest.mark.parametrize("typed", ["b\n", "leave\n"])
def test_leaving_by_the_game_ends_it(typed: str, shell: Callable[[], Shell]) -> None:
    game = shell()
    played(game, typed)
    assert game.closed


@pytest.mark.parametrize(
    "word", ["xyzzy", "0", "99", "-1", "9" * 500, "1 2", "+", "-", "²", "\x1b[2J", "é" * 5000, ".."]
)
def test_nonsense_is_answered_and_changes_nothing(word: str, shell: Callable[[], Shell]) -> None:
    title, answer, again = answers(shell(), word, "r")[:3]
    assert answer.endswith(HELP)
    assert "not one of 1 to 4" in answer or answer == HELP
    assert all(len(line) <= WIDTH for line in answer.splitlines())
    assert "\x1b" not in answer
    assert again == title


def test_an_empty_line_says_what_may_be_typed(shell: Callable[[], Shell]) -> None:
    assert answers(shell(), "", "   ")[1:3] == [HELP, HELP]


def test_sliders_go_up_and_down(shell: Callable[[], Shell]) -> None:
    game = shell()
    played(game, "settings\n")
    slider = next(node for node in actions(game.screen()) if "adjust" in node.actions)
    number = actions(game.screen()).index(slider) + 1
    played(game, f"{number}+\n{number}+\n{slider.id}-\n")
    assert game.settings.text_scale == 125
    played(game, f"{number}-\n{number}-\n{number}-\n")
    assert game.settings.text_scale == 100


# --- What is printed -------------------------------------------------------------------


def screens(shell: Shell) -> Iterator[Screen]:
    """Every screen of a season that takes the first way on, and those to the side of it."""
    for target in ("settings", "back", *INTO_THE_LIFE):
        shell.handle(Activate(shell.screen().sequence, target))
        yield shell.screen()
    for _ in range(60):
        targets = [node.id for node in actions(shell.screen())]
        onward = [each for each in targets if each not in ("menu", "previous")]
        onward = [each for each in onward if not each.startswith("step-")]
        if onward == ["finish"]:
            return
        shell.handle(Activate(shell.screen().sequence, onward[0]))
        yield shell.screen()


def said(node: Node) -> Iterator[str]:
    """All words of a screen, but for the names of pictures and for what was read out before.

    A group that is empty has nothing to name, and one that begins with a heading has its name.
    Whose portrait it is stands beside it.
    """
    if node.id.endswith("portrait") or (node.role in ("list", "group") and not node.children):
        return
    running = any("new" in child.state for child in node.children)
    if node.role not in ("list", "group") or node.children[0].role != "heading":
        yield node.name
    yield node.detail
    if node.role == "chart" and "bars" not in node.state:
        # Its marks are what the file says line by line.
        return
    if node.role not in ("image", "choice"):
        yield node.value
    for child in node.children:
        if not running or "new" in child.state:
            yield from said(child)


def test_everything_on_every_screen_is_printed(shell: Callable[[], Shell]) -> None:
    seen = set()
    for screen in screens(shell()):
        seen.add(screen.id)
        text = re.sub(r"\s+", " ", " ".join(render(screen))).lower()
        for child in screen.active.children:
            for words in filter(None, said(child)):
                plain = re.sub(r"\s+", " ", words).strip().lower()
                assert plain in text, f"{plain!r} is not said on '{screen.id}'"
    assert seen >= {"settings", "lives", "note", "play", "gate", "ending", "debrief"}


def test_lines_are_short_and_nothing_is_drawn(shell: Callable[[], Shell]) -> None:
    for screen in screens(shell()):
        lines = render(screen)
        assert [line for line in lines if len(line) > WIDTH] == []
        assert not DRAWN.search("\n".join(lines))
        assert all(line == line.rstrip() for line in lines)
        assert not re.search(r"\n\n\n|\?:|::|\bNone\b", "\n".join(lines))


def test_every_thing_that_may_be_done_has_its_own_number(shell: Callable[[], Shell]) -> None:
    for screen in screens(shell()):
        lines = NUMBERED.findall("\n".join(render(screen)))
        assert [number for number, _ in lines] == [
            str(place) for place in range(1, len(actions(screen)) + 1)
        ]


def test_the_way_on_has_one_number_on_every_page_of_the_debrief(
    shell: Callable[[], Shell],
) -> None:
    """One who presses 1 again and again gets through it and out."""
    season = (*INTO_THE_LIFE, "wait", "go-on", "stand", "home")
    pages = answers(shell(), *season, *["1"] * 7)
    ways_on = [numbered(page)[0][1] for page in pages if "(you are here)" in page]
    assert ways_on == [*["Next"] * 5, "Finish"]


def test_what_shows_a_page_otherwise_is_read_where_it_stands_and_pressed_below(
    shell: Callable[[], Shell],
) -> None:
    season = (*INTO_THE_LIFE, "wait", "go-on", "stand", "home", "debrief", "step-else")
    before, flipped = answers(shell(), *season, "switch-no-links")[-3:-1]
    for page, value in ((before, "off"), (flipped, "on")):
        assert f"- No links and no copies: {value}" in page
        actions_of = [words for _, words in numbered(page)]
        assert actions_of[:3] == ["Next", "Finish", "Back"]
        assert f"No links and no copies: {value}" in actions_of
        assert "What happened" in actions_of[-6]
    number = next(n for n, words in numbered(before) if words.startswith("No links"))
    assert "As it would be: Open." in flipped
    assert "As it would be" not in before
    assert answers(shell(), *season, number)[-2] == flipped


def test_every_ending_is_read_with_its_count(shell: Callable[[], Shell]) -> None:
    season = (*INTO_THE_LIFE, "wait", "go-on", "stand", "home", "debrief", "step-else")
    page = re.sub(r"\s+", " ", answers(shell(), *season)[-2])
    counted = re.findall(r"- (Across|Ashore): .*? In (\d+) of (\d+) ways", page)
    assert [name for name, _, _ in counted] == ["Across", "Ashore"]
    assert sum(int(number) for _, number, _ in counted) == int(counted[0][2])


def test_choices_have_the_numbers_that_choices_takes(shell: Callable[[], Shell]) -> None:
    for screen in screens(shell()):
        choices = [node for node in actions(screen) if node.role == "choice"]
        assert [node.value for node in choices] == [str(n + 1) for n in range(len(choices))]
        assert list(actions(screen)[: len(choices)]) == choices


def test_a_long_word_is_kept_whole_and_the_rest_is_wrapped() -> None:
    address = "https://example.org/" + "a" * 90
    text = Node("text", "text", f"{'word ' * 30}{address}")
    lines = render(Screen("s", "S", 1, Node("root", "screen", "S", children=(text,))))
    assert address in lines
    assert max(len(line) for line in lines if line != address) <= WIDTH


def test_while_a_dialog_is_open_only_it_is_read(shell: Callable[[], Shell]) -> None:
    paused = answers(shell(), *INTO_THE_LIFE, "b")[4]
    assert "PAUSED" in paused
    assert "Mill Street" not in paused


# --- A season by reading alone ---------------------------------------------------------


class Reader(io.StringIO):
    """Reads what is printed, and answers with a number that stands before the words it wants."""

    def __init__(self, *wanted: str) -> None:
        super().__init__()
        self.printed = io.StringIO()
        self.wanted = wanted
        self.heard: list[str] = []

    def readline(self, *_: object) -> str:  # type: ignore[override]
        new = self.printed.getvalue()[sum(map(len, self.heard)) :]
        self.heard.append(new)
        assert len(self.heard) < 80, "this goes round in a circle"
        offered = numbered(new)
        for wanted in self.wanted:
            for number, words in offered:
                if words.startswith(wanted):
                    return f"{number}\n"
        return f"{offered[0][0]}\n"


def lived(shell: Shell) -> list[str]:
    reader = Reader("Leave", "Choose a life", "Begin", "The short", "Go on", "See what", "Next")
    reader.wanted = reader.wanted[1:]
    run(_until_finished(shell), reader, reader.printed)
    return reader.heard


def _until_finished(shell: Shell) -> Shell:
    """The same game, which is over once the last step of the debrief has been read."""
    handle = shell.handle

    def watched(intent: object) -> None:
        if shell.screen().title == "Questions":
            shell.table.closed = True
        handle(intent)  # type: ignore[arg-type]

    shell.handle = watched  # type: ignore[method-assign]
    return shell


def test_a_whole_season_to_the_end_of_the_debrief(shell: Callable[[], Shell]) -> None:
    text = "".join(lived(shell()))
    for words in (
        "A Small Life",
        "The light is red.",
        "Standing: 1000 (Band B)",
        "NIGHT FERRY",
        "Withheld",
        "Happened: You ran across for the tram.",
        "Recorded: ",
        "Why each door closed (you are here)",
        "Questions (you are here)",
    ):
        assert words in text


@pytest.mark.slow
def test_the_shipped_life_to_the_end_of_the_debrief(catalogue: Catalogue, tmp_path: Path) -> None:
    text = "".join(lived(Shell(DiskShelf(catalogue, tmp_path, seed=3))))
    assert "Questions (you are here)" in text
    assert [line for line in text.splitlines() if len(line) > WIDTH and "http" not in line] == []
    assert not DRAWN.search(text)


def test_a_season_broken_off_is_gone_on_with(shell: Callable[[], Shell]) -> None:
    played(shell(), "\n".join((*INTO_THE_LIFE, "help", "go-on")) + "\n")
    title, resumed = answers(shell(), "resume")[:2]
    assert "Continue: A Small Life" in title
    assert "Family Office" in resumed


def test_a_choice_taken_back(shell: Callable[[], Shell]) -> None:
    last = answers(shell(), *INTO_THE_LIFE, "help", "go-on", "menu", "undo")[-2]
    assert "The light is red." in last


def test_a_save_that_cannot_be_kept_is_said_and_the_season_goes_on(
    shell: Callable[[], Shell], tmp_path: Path
) -> None:
    (tmp_path / "data").write_text("a file where the folder would be")
    text = "".join(lived(shell()))
    assert "could not be saved" in text
    assert "Questions (you are here)" in text


def test_damaged_saves_stay_as_they_are(shell: Callable[[], Shell], tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "season.json").write_bytes(b'{"game": "Good')
    (data / "settings.json").write_bytes(b'{"text_scale": "huge", "sound": 3}')
    assert "Continue" not in played(shell(), "")
    played(shell(), "\n".join((*INTO_THE_LIFE, "help")) + "\n")
    assert (data / "season.json").read_bytes() == b'{"game": "Good'
    assert (data / "season-2.json").exists()
    assert "Continue: A Small Life" in played(shell(), "")
