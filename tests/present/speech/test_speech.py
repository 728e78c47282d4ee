"""What is said of a screen, and what of the next."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.content.catalogue import Catalogue
from game.present.screen import Action, Meter, Node, Screen
from game.present.speech import Heard, listen, spoken, spoken_focus
from game.present.speech.plainly import plainly, utterances
from tests.present.speech.transcripts import (
    LIVES,
    OTHERS,
    again,
    kept,
    others,
    transcript,
)
from tests.soak.seasons import season
from tests.soak.spoken import faults

PRESS: tuple[Action, ...] = ("activate",)


def screen(*nodes: Node, title: str = "The lock", modal: Node | None = None) -> Screen:
    return Screen("sample", title, 1, Node("root", "screen", title, children=nodes), modal)


def button(id: str, name: str) -> Node:
    return Node(id, "button", name, actions=PRESS)


def choices(*names: str) -> Node:
    made = tuple(
        Node(f"choice-{n}", "choice", name, str(n), actions=PRESS) for n, name in enumerate(names)
    )
    return Node("choices", "list", "What do you do?", children=made)


# --- words ---


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("+3 points", "plus 3 points"),
        ("\u221260", "minus 60"),
        ("75 %", "75 percent"),
        ("Code E-12", "Code E 12"),
        ("C7-1", "C7 1"),
        ("Thursday 15:30", "Thursday, 3 30 in the afternoon"),
        ("at 20:00", "at 8 o'clock in the evening"),
        ("00:05", "12 oh 5 in the morning"),
        ("41,212 ways", "41212 ways"),
        ("6.5 \u00d7 10^24", "6.5 times 10 to the power of 24"),
        ("2018-07-26", "26 July 2018"),
        ("2020-03", "March 2020"),
        ("\u00a7 12", "section 12"),
        ("school \u2192 ferry", "school, then ferry"),
        ("a door (the third): shut", "a door, the third: shut"),
        ("\u201cMild,\u201d says Pim.", '"Mild," says Pim.'),
        ("[[h@'loU]] <b>x</b>", "h 'loU, b x, b"),
        ("one\ntwo\x07", "one two"),
        ("made-up", "made-up"),
        ("Running for 1 h 20 min", "Running for 1 hour 20 minutes"),
        (
            "(Declaration of Human Rights, 16 and 20)",
            "Declaration of Human Rights, articles 16 and 20",
        ),
        ("(UN Convention, 2)", "UN Convention, 2"),
        ("(Rights of the Child, 2(2)).", "Rights of the Child, article 2, paragraph 2."),
    ],
)
def test_signs_become_words(written: str, said: str) -> None:
    assert plainly(written) == said


def test_a_long_text_is_said_in_parts_and_nothing_of_it_is_lost() -> None:
    text = " ".join(f"This is sentence {n}, and it goes on for a while." for n in range(30))
    parts = utterances(text, 120)
    assert max(map(len, parts)) <= 120
    assert " ".join(parts) == text
    endless = "word " * 200
    assert max(map(len, utterances(endless, 100))) <= 100
    assert "".join("".join(utterances("x" * 500, 100))) == "x" * 500


# --- one thing ---


def test_a_choice_is_said_with_its_place() -> None:
    made = screen(choices("Wait.", "Ask Mara for the key", "Go."))
    assert spoken_focus(made, "choice-1") == "Choice 2 of 3: Ask Mara for the key. Button."


def test_switches_and_sliders_say_how_they_stand() -> None:
    toggle = Node("sound", "toggle", "Sound", "off", actions=PRESS)
    slider = Node("size", "slider", "Text size", "125 %", actions=PRESS, meter=Meter(125, 100, 200))
    made = screen(toggle, slider)
    assert spoken_focus(made, "sound") == "Sound: off. Switch."
    assert spoken_focus(made, "size") == "Text size: 125 percent. From 100 to 200. Slider."
    assert spoken_focus(made, "nothing-like-it") == ""


def test_what_is_withheld_and_how_one_stands_is_said_in_words() -> None:
    record = Node("r", "record", "Withheld", "\u22125", "Day 2, Monday", ("redacted",))
    event = Node("e", "event", "You crossed.", detail="Day 2, Monday")
    pair = Node("p", "pair", "Day 2, Monday", state=("new",), children=(record, event))
    standing = Node("s", "meter", "Standing", "995", "Band B", meter=Meter(995, 0, 1100))
    told = spoken(screen(pair, standing))
    assert "Day 2, Monday. You crossed. Recorded: withheld, minus 5." in told
    assert "Standing 995, band B." in told


def test_a_line_on_a_page_says_whose_page_it_is() -> None:
    def line(where: str) -> str:
        record = Node("r", "record", "EV-3 Harsh braking", "\u22128", where)
        return spoken(screen(Node("p", "pair", "Day 1, Monday", children=(record,))))[1]

    assert line("Day 1, Evermore Cover").endswith("minus 8. On the page of Evermore Cover.")
    assert line("Day 4, Evermore Cover").endswith("minus 8. Day 4, on the page of Evermore Cover.")
    assert line("Day 1, standing 990").endswith("minus 8. Standing 990.")
    assert line("In Jo's file").endswith("Recorded in Jo's file: EV 3 Harsh braking, minus 8.")


def test_the_tracks_of_a_season_say_where_they_part_and_what_the_doors_answered() -> None:
    marks = (
        Node("a", "pair", "Day 3", state=("parted",)),
        Node("b", "pair", "Day 3", state=("parted",)),
        Node("c", "pair", "Day 5", state=("unrecorded",)),
        Node("d", "gate", "Ferry", "closed", "Day 9", ("closed",)),
        Node("e", "pair", "Day 11", state=("parted",)),
    )
    tracks = Node("t", "chart", "Two tracks", "", "They part 3 times.", children=marks)
    assert spoken(screen(tracks))[1] == (
        "Two tracks. They part 3 times. They part on days 3 and 11. Doors: Ferry, day 9, closed."
    )


def test_doors_are_told_by_what_they_answered() -> None:
    doors = Node(
        "doors",
        "list",
        "Doors",
        children=(
            Node("a", "gate", "Ferry", "closed", state=("closed",)),
            Node("b", "gate", "School", "not asked", state=("unasked",)),
        ),
    )
    assert "Doors, closed: Ferry. Not asked yet: 1." in spoken(screen(doors))
    assert spoken_focus(screen(doors), "doors").endswith("Not asked yet: School.")


def test_doors_with_a_comma_in_their_name_are_told_from_each_other() -> None:
    names = ("Cab Seven (drivers' desk)", "Ferry")
    made = (Node(name, "gate", name, "open", state=("open",)) for name in names)
    told = spoken(screen(Node("doors", "list", "Doors", children=tuple(made))))
    assert "Doors, open: Cab Seven, drivers' desk; Ferry." in told


def test_the_title_is_not_said_again_by_its_heading() -> None:
    made = screen(Node("h", "heading", "The lock"), button("b", "Back"))
    assert spoken(made) == ("The lock.", "1 button.", "Back.")


def test_under_a_modal_nothing_is_said_but_how_to_get_out() -> None:
    dialog = Node("d", "dialog", "Paused", children=(button("go", "Continue"),))
    told = spoken(screen(Node("t", "text", "A secret."), title="Paused", modal=dialog))
    assert told == (
        "Over the page: Paused.",
        "1 button.",
        "Continue.",
        "If there is an Escape key, it closes this too.",
    )


# --- from one screen to the next ---


def test_of_the_same_screen_only_what_changed_is_said() -> None:
    off = Node("sound", "toggle", "Sound", "off", actions=PRESS)
    on = replace(off, value="on", state=("on",))
    first, second = screen(off, button("b", "Back")), again(screen(on, button("b", "Back")))
    _, heard = listen(Heard(), first)
    assert listen(heard, second, pressed=True)[0] == ("Sound: on.",)


def test_a_press_that_changes_nothing_is_answered() -> None:
    made = screen(button("b", "Back"))
    _, heard = listen(Heard(), made)
    assert listen(heard, made)[0] == ()
    assert listen(heard, again(made), pressed=True)[0] == spoken(made)


def test_a_countdown_is_said_sparsely() -> None:
    said, heard = [], Heard()
    for left in range(30, 0, -1):
        modal = Node(
            "idle",
            "dialog",
            "Are you there?",
            children=(Node("left", "text", f"It ends in {left} seconds."), button("stay", "Yes")),
        )
        told, heard = listen(heard, screen(title="Are you there?", modal=modal))
        said.append((left, told))
    spoken_at = [left for left, told in said if told]
    assert spoken_at == [30, 20, 10, 5, 3, 2, 1]
    assert said[20] == (10, ("It ends in 10 seconds.",))


def test_back_from_a_dialog_the_text_is_not_read_again_but_the_choices_are() -> None:
    scene = screen(Node("t", "text", "The brake slips."), choices("Go.", "Stay."))
    dialog = Node("d", "dialog", "Paused", children=(button("go", "Continue"),))
    _, heard = listen(Heard(), scene)
    _, heard = listen(heard, replace(scene, title="Paused", modal=dialog), pressed=True)
    told, _ = listen(heard, scene, pressed=True)
    assert "The brake slips." not in told
    assert "Choice 2 of 2: Stay." in told


def test_back_from_a_dialog_no_alert_is_said_again_and_no_bare_heading() -> None:
    news = Node("news", "alert", "Your standing has been updated.")
    scene = screen(Node("h", "heading", "What happened"), news, button("b", "Go on"))
    dialog = Node("d", "dialog", "Paused", children=(button("go", "Continue"),))
    first, heard = listen(Heard(), scene)
    assert {"What happened.", news.name} <= set(first)
    _, heard = listen(heard, replace(scene, title="Paused", modal=dialog), pressed=True)
    assert listen(heard, scene, pressed=True)[0] == ("The lock.", "1 button.", "Go on.")
    told, _ = listen(heard, replace(scene, title="The gate"), pressed=True)
    assert news.name in told


def test_what_is_always_at_hand_is_read_once_and_again_when_it_is_otherwise() -> None:
    def page(title: str, size: str) -> Screen:
        shown = Node("size", "button", "Text size", size, actions=PRESS)
        foot = Node("foot", "group", "On every page", children=(shown, button("a", "Start again")))
        return replace(screen(button("b", "Go on"), title=title), foot=foot)

    told, heard = listen(Heard(), page("One", "100 %"))
    assert told[-3:] == ("Always at hand.", "Text size: 100 percent.", "Start again.")
    told, heard = listen(heard, page("Two", "100 %"), pressed=True)
    assert told == ("Two.", "1 button.", "Go on.")
    told, heard = listen(heard, page("Two", "125 %"), pressed=True)
    assert told == ("Text size: 125 percent.",)
    told, heard = listen(heard, page("Three", "125 %"), pressed=True)
    assert told == ("Three.", "1 button.", "Go on.")
    told, heard = listen(heard, page("Four", "150 %"), pressed=True)
    assert told[-1] == "Text size: 150 percent."


def test_the_parts_of_a_whole_are_named_once() -> None:
    def part(here: int) -> Screen:
        tabs = tuple(
            Node(f"p{n}", "tab", name, state=("selected",) if n == here else (), actions=PRESS)
            for n, name in enumerate(("The file", "The doors"))
        )
        steps = Node("steps", "list", "The debrief", children=tabs)
        return screen(Node("t", "text", f"Text {here}."), steps, title=f"Part {here}")

    told, heard = listen(Heard(), part(0))
    assert told[-2:] == ("1: The file.", "2: The doors.")
    told, heard = listen(heard, part(1), pressed=True)
    assert told == ("Part 1. Part 2 of 2.", "Text 1.", "2 parts to go to.")
    assert spoken_focus(part(1), "p1") == "2: The doors. You are here. Part 2 of 2. Button."


def test_what_was_done_is_heard_in_full_at_the_gate_and_in_short_after_it() -> None:
    done = "You folded the form and put it under the leg."
    pair = Node("p", "pair", "Day 2", children=(Node("e", "event", done),))
    _, heard = listen(Heard(), screen(Node("t", "text", done), title="Ferry"))
    told, _ = listen(heard, screen(pair), pressed=True)
    assert "Day 2. What you did then." in told


def test_of_a_page_without_end_it_is_said_each_time_how_to_get_past_it() -> None:
    def page(name: str, sentences: int) -> Screen:
        made = (Node(f"t{n}", "text", f"{name} {n} goes on for long.") for n in range(sentences))
        return screen(*made, title=name)

    told, heard = listen(Heard(), page("One", 60))
    assert told[1].startswith("This one is long.")
    told, heard = listen(heard, page("Two", 60), pressed=True)
    assert not told[1].startswith("This one is long.")
    told, _ = listen(heard, page("Three", 200), pressed=True)
    assert told[1].startswith("This one is long.")


def test_of_a_long_list_the_first_are_read_and_all_can_be_gone_to() -> None:
    items = tuple(Node(f"i{n}", "item", f"Thing {n}") for n in range(9))
    made = screen(Node("l", "list", "Things", children=items))
    assert spoken(made)[-1] == "And 6 more; down reads them."
    assert spoken_focus(made, "i8") == "Thing 8."


def test_of_a_long_list_ones_own_is_read_wherever_it_stands() -> None:
    items = tuple(
        Node(f"i{n}", "item", f"Thing {n}", state=("selected",) if n == 6 else ()) for n in range(9)
    )
    told = spoken(screen(Node("l", "list", "Things", children=items)))
    assert told[-2:] == ("Thing 6.", "And 5 more; down reads them.")


# --- the lives ---


@pytest.mark.parametrize("life", LIVES)
def test_what_is_heard_in_a_short_season_is_as_it_was(catalogue: Catalogue, life: str) -> None:
    """`make golden` renews these; read what changed."""
    screens = tuple(season(catalogue, life, short=True))
    assert [fault for each in screens for fault in faults(each)] == []
    assert transcript(screens) == kept(life).read_text(encoding="utf-8")


def test_what_is_heard_elsewhere_is_as_it_was(catalogue: Catalogue) -> None:
    screens = tuple(others(catalogue))
    assert [fault for each in screens for fault in faults(each)] == []
    assert transcript(screens) == kept(OTHERS).read_text(encoding="utf-8")


@pytest.mark.parametrize("life", LIVES[::3])
def test_every_screen_of_a_whole_season_is_said_well(catalogue: Catalogue, life: str) -> None:
    assert [f for each in season(catalogue, life, 1) for f in faults(each)] == []
