"""Sample screens of every kind, with words as long as they really get."""

from __future__ import annotations

from game.present.screen import Action, Meter, Node, Screen
from tests.window import otherwise

PRESS: tuple[Action, ...] = ("activate",)


def button(node_id: str, name: str, detail: str = "") -> Node:
    return Node(node_id, "button", name, detail=detail, actions=PRESS)


def _screen(screen_id: str, *nodes: Node, modal: Node | None = None) -> Screen:
    return Screen(screen_id, screen_id.title(), 7, Node("root", "screen", children=nodes), modal)


def title() -> Screen:
    return _screen(
        "title",
        Node("wordmark", "heading", "Good Standing"),
        Node("tagline", "text", "A city where every act is worth a number. Live a month in it."),
        button("lives", "Choose a life"),
        button("resume", "Continue: The Night Ferry", "Day 9 of 30"),
        button("settings", "Settings"),
        button("leave", "Leave"),
        Node(
            "fiction",
            "text",
            "The city and its people are made up. The rules are put together from what is written "
            "about real schemes; the debrief says from where.",
        ),
    )


def _life(node_id: str, name: str, who: str, blurb: str, face: str) -> Node:
    return Node(
        node_id,
        "card",
        name,
        value=who,
        detail=blurb,
        actions=PRESS,
        children=(
            Node(f"portrait-{face}", "image", f"Portrait of {who}", value=face),
            Node(f"minutes-{node_id}", "text", "About 10 minutes, 12 scenes"),
            Node(f"content-{node_id}", "text", "A child is shut out; a parent is ill."),
        ),
    )


def lives() -> Screen:
    return _screen(
        "lives",
        Node("heading", "heading", "Whose month?"),
        Node(
            "lives",
            "list",
            children=(
                _life(
                    "night-ferry",
                    "The Night Ferry",
                    "Ilse Maren, parcel courier",
                    "Her father is ill across the water, her brother has complained about her, and "
                    "Pim starts school in a month.",
                    "ilse",
                ),
                _life(
                    "crane",
                    "High Water",
                    "Joren Maren, crane operator",
                    "He wrote one letter to one office. Now it answers for his sister.",
                    "joren",
                ),
                _life(
                    "lighthouse",
                    "Lamp Keeper",
                    "Aldo Maren, retired",
                    "On the island nobody asks for a number until the clinic does.",
                    "aldo",
                ),
            ),
        ),
        button("back", "Back"),
    )


def wall(count: int) -> Screen:
    """As many lives as that, by faces that there are."""
    faces = ("ilse", "joren", "aldo")
    cards = tuple(
        _life(f"life-{n}", "High Water", "Joren Maren, crane operator", "", faces[n % 3])
        for n in range(count)
    )
    heading = Node("heading", "heading", "Whose month?")
    return _screen("lives", heading, Node("lives", "list", children=cards), button("back", "Back"))


def note() -> Screen:
    return _screen(
        "note",
        Node("heading", "heading", "The Night Ferry"),
        Node("portrait", "image", "Portrait of Ilse Maren", value="ilse"),
        Node(
            "who",
            "text",
            "You are Ilse Maren, 34, a parcel courier, and the mother of Pim, who is six.",
        ),
        Node(
            "content",
            "text",
            "In this life a child is shut out of a school and a parent falls ill. You can "
            "stop at any time.",
        ),
        Node("fiction", "note", "This is fiction. It is not what it is like to live it."),
        button("begin", "Begin", "About 10 minutes"),
        button("short", "The short version", "3 minutes"),
        button("back", "Back"),
    )


def _pair(number: int, event: str, *, points: str = "", day: str = "Day 3, 07:40") -> Node:
    if not points:
        record = Node(f"record-{number}", "record", "Nothing recorded", detail=day, state=("none",))
    else:
        record = Node(
            f"record-{number}", "record", "Withheld", value=points, detail=day, state=("redacted",)
        )
    return Node(
        f"pair-{number}",
        "pair",
        children=(record, Node(f"event-{number}", "event", event)),
    )


TEXT = (
    "The ticket machine takes your card, thinks, and hands it back. Behind you the queue has gone "
    "quiet. Your father's neighbour called at six: he did not get up this morning.\n\n"
    "The clerk at the window has a daughter in Pim's class. She looks at her screen, then at you, "
    "then at the camera over the door."
)


def _doors() -> Node:
    return Node(
        "doors",
        "list",
        "Doors that ask",
        children=tuple(
            Node(f"door-{key}", "gate", name, value=value, state=(state,))
            for key, name, value, state in (
                ("school", "School place", "open", "open"),
                ("ferry", "Night ferry", "closed", "closed"),
                ("flat", "Licence for a post of trust on Mole Street", "not asked", "unasked"),
                ("job", "Shift leader", "not asked", "unasked"),
            )
        ),
    )


def _citizen(score: str = "985", band: str = "Band B") -> Node:
    return Node(
        "citizen",
        "group",
        children=(
            Node("portrait", "image", "Ilse Maren, tired", value="ilse"),
            Node("who", "heading", "Ilse Maren"),
            Node("role", "text", "Parcel courier, 34"),
            Node(
                "standing",
                "meter",
                "Standing",
                value=score,
                detail=band,
                meter=Meter(
                    int(score.replace(",", "")),
                    550,
                    1150,
                    1,
                    ((700, "D"), (850, "C"), (950, "B"), (1050, "A")),
                ),
            ),
        ),
    )


def _where(place: str, clock: str) -> Node:
    return Node(
        "where",
        "group",
        children=(
            Node("place", "heading", place),
            Node("clock", "text", clock),
            Node("day", "meter", "Day 14 of 30", meter=Meter(14, 1, 30)),
        ),
    )


def _choice(number: int, name: str, detail: str = "", state: str = "") -> Node:
    return Node(
        f"choice-{number}",
        "choice",
        name,
        value=str(number),
        detail=detail,
        state=(state,) if state else (),
        actions=PRESS,
    )


def play(
    kind: str = "quay",
    *,
    told: bool = True,
    text: str = TEXT,
    moods: tuple[str, ...] = (),
    pairs: int = 4,
    many: bool = False,
) -> Screen:
    choices = [
        _choice(1, "Ask her to look again", "The camera over the door hears nothing.", "seen"),
        _choice(2, "Walk round by the staff gate", "Nobody is there at this hour.", "unseen"),
        _choice(3, "Go home and call him"),
    ]
    if many:
        choices.append(
            _choice(
                4,
                "Give Joren the ticket and let him go in your place, whatever he says about it",
                "You have not spoken to him since the letter.",
                "seen",
            )
        )
    events = (
        _pair(1, "You crossed on red with Pim; the street was empty.", points="\u22124"),
        _pair(2, "You carried Mrs Aune's shopping up four flights."),
        _pair(
            3,
            "You paid the water bill two days late; the bank was shut.",
            points="\u22126",
            day="Day 11, 18:02",
        ),
        _pair(
            4,
            "You signed the petition for the night bus at the kiosk.",
            points="+2",
            day="Day 13, 07:31",
        ),
    )
    nodes = [
        _where("Ferry quay, Harbour District", "Tuesday 07:40"),
        Node(
            "stage",
            "image",
            "The quay in the morning, the ferry at its berth.",
            value=kind,
            state=moods,
        ),
        _citizen(),
        _doors(),
        Node(
            "scene",
            "group",
            children=(
                Node("title", "heading", "The half past seven"),
                Node("text", "text", text),
            ),
        ),
        Node("choices", "list", children=tuple(choices)),
        Node("ticker", "group", children=events[:pairs]),
    ]
    if told:
        nodes.append(Node("told", "alert", "Your standing has been updated.", tone="machine"))
    nodes.append(button("menu", "Menu"))
    return _screen("play", *nodes)


def play_first() -> Screen:
    return play("depot", told=False, text="Six in the morning. Forty parcels.", pairs=0)


def play_long() -> Screen:
    return play("market", text=f"{TEXT}\n\n{TEXT}", many=True)


def gate(value: str = "closed") -> Screen:
    return _screen(
        "gate",
        Node("gate", "heading", "Night ferry to Sandholm"),
        Node("verdict", "gate", "Night ferry", value=value, state=(value,)),
        Node("code", "text", "CODE T-4" if value == "closed" else "CODE T-0", tone="machine"),
        Node(
            "told",
            "text",
            "Travel is not available to you at this time. You may ask again in 14 days.",
            tone="machine",
        ),
        Node(
            "checks",
            "list",
            "Checks made",
            children=tuple(
                Node(f"check-{place}", "record", "Withheld", state=("redacted",))
                for place in range(3)
            ),
        ),
        Node(
            "people",
            "text",
            "\u201cI only see the colour,\u201d the steward says. \u201cI am sorry. There "
            "is another boat on Friday.\u201d",
        ),
        button("go-on", "Go on"),
    )


def gate_open() -> Screen:
    return gate("open")


def ending() -> Screen:
    return _screen(
        "ending",
        Node("title", "heading", "Thirty days"),
        Node("text", "text", f"Pim starts school on Monday. {TEXT}"),
        Node(
            "standing",
            "meter",
            "Standing at the end",
            value="912",
            detail="Band C",
            meter=Meter(912, 550, 1150, 1, ((700, "D"), (850, "C"), (950, "B"), (1050, "A"))),
        ),
        button("debrief", "See what was on file"),
        button("title-screen", "Back to the title"),
    )


STEPS = (
    "What happened",
    "The file",
    "Why each door closed",
    "What else could have been",
    "What is known",
    "Questions",
)


def _debrief(selected: int, *nodes: Node) -> Screen:
    tabs = tuple(
        Node(
            f"step-{place}",
            "tab",
            name,
            state=("selected",) if place == selected else (),
            actions=PRESS,
        )
        for place, name in enumerate(STEPS)
    )
    return _screen(
        "debrief",
        Node("steps", "list", children=tabs),
        Node("body", "group", children=nodes),
        button("previous", "Back"),
        button("next", "Next"),
        button("print", "Save for printing"),
    )


def debrief_else() -> Screen:
    return _debrief(3, *otherwise.nodes())


def debrief_pairs() -> Screen:
    def pair(number: int, event: str, record: str, points: str, state: str, why: str = "") -> Node:
        notes = (Node(f"why-{number}", "note", why),) if why else ()
        return Node(
            f"pair-{number}",
            "pair",
            children=(
                Node(f"event-{number}", "event", event),
                Node(
                    f"record-{number}",
                    "record",
                    record,
                    value=points,
                    detail=f"Day {number * 3}, 07:40",
                    state=(state,),
                ),
                *notes,
            ),
        )

    return _debrief(
        0,
        Node("h", "heading", "What happened, and what was recorded"),
        Node(
            "t",
            "text",
            "On the left is what you did. On the right is all that the scheme knew of it.",
        ),
        pair(
            1,
            "You crossed on red with Pim; the street was empty.",
            "CROSSED ON RED, CAM 12",
            "\u22124",
            "true",
        ),
        pair(
            2,
            "You waited at the lift with Mrs Aune, who walks with a frame.",
            "LOITERING 6 MIN, CAM 4",
            "\u22122",
            "false",
            "The camera counts minutes in a hallway. It has no word for waiting with someone.",
        ),
        pair(
            3,
            "You carried her shopping up four flights.",
            "NO EVENT",
            "",
            "missed",
            "There is no camera on the stairs.",
        ),
        pair(
            4,
            "You paid the water bill two days late; the bank was shut for the storm.",
            "PAYMENT LATE, 2 DAYS",
            "\u22126",
            "no-field",
            "The form has a field for the date. It has none for the storm.",
        ),
        pair(
            5,
            "You told the woman at the counter the truth about the letter.",
            "STATEMENT TAKEN, DESK 3",
            "+1",
            "true",
        ),
    )


def debrief_doors() -> Screen:
    def group(key: str, name: str, state: str, *causes: str) -> Node:
        return Node(
            f"door-{key}",
            "group",
            name,
            children=(
                Node(f"gate-{key}", "gate", name, value=state, state=(state,)),
                Node(
                    f"causes-{key}",
                    "list",
                    children=tuple(
                        Node(f"cause-{key}-{n}", "item", cause) for n, cause in enumerate(causes)
                    ),
                ),
            ),
        )

    return _debrief(
        2,
        Node("h", "heading", "Why each door closed"),
        group(
            "school",
            "School place",
            "closed",
            "Joren's complaint of day 2 reached your file through the family link; without "
            "it the place was yours.",
            "The late water bill alone would not have been enough.",
        ),
        group("ferry", "Night ferry", "open", "You were two points above the line."),
        Node("q1", "note", "Would the answer be fair if every record had been true?"),
    )


def debrief_known() -> Screen:
    return _debrief(
        4,
        Node("h", "heading", "What is known"),
        *(
            Node(
                f"quote-{n}",
                "quote",
                "Lists of people who did not pay a court debt were published, and people on "
                "them could not buy tickets for planes and fast trains.",
                value=status,
                detail="A newspaper of record, 22 March 2019",
            )
            for n, status in enumerate(("documented", "disputed", "rumour"))
        ),
    )


def settings() -> Screen:
    return _screen(
        "settings",
        Node("heading", "heading", "Settings"),
        Node(
            "text-scale",
            "slider",
            "Text size",
            value="125 %",
            meter=Meter(125, 100, 200, 25),
            actions=("adjust",),
        ),
        Node("contrast", "toggle", "High contrast", value="Off", actions=PRESS),
        Node("motion", "toggle", "Reduced motion", value="On", state=("on",), actions=PRESS),
        Node("sound", "toggle", "Sound", value="On", state=("on",), actions=PRESS),
        button("back", "Back"),
    )


def problem() -> Screen:
    return _screen(
        "problem",
        Node("heading", "heading", "The saved game cannot be read"),
        Node(
            "what",
            "text",
            "The file night-ferry.save was made by a later version of the game (3; this one "
            "reads up to 1).",
        ),
        Node("do", "text", "Update the game, or start this life again."),
        button("title-screen", "Back to the title"),
    )


def pause() -> Screen:
    under = play()
    dialog = Node(
        "pause",
        "dialog",
        "Paused",
        children=(
            Node("pause-heading", "heading", "Paused"),
            button("continue", "Continue"),
            button("undo", "Take back the last choice"),
            button("settings", "Settings"),
            button("leave", "Leave this life"),
        ),
    )
    return Screen(under.id, under.title, under.sequence, under.root, dialog)


def leave_check() -> Screen:
    under = play("home")
    dialog = Node(
        "leave-check",
        "dialog",
        "Leave?",
        children=(
            Node("leave-text", "text", "Your place is kept. You can go on from day 14 later."),
            button("stay", "Stay"),
            button("go", "Leave"),
        ),
    )
    return Screen(under.id, under.title, under.sequence, under.root, dialog)


def study_offer() -> Screen:
    return _screen(
        "study-offer",
        Node("heading", "heading", "Eight short questions first?"),
        Node("offer-1", "text", "They take two minutes, and nobody's name. You can leave them."),
        Node("offer-2", "text", TEXT),
        button("study-begin", "Answer eight questions"),
        button("study-decline", "Go on without them"),
    )


def study_question() -> Screen:
    words = (
        *("Quite sure it is fair", "Rather sure it is fair", "Perhaps fair", "Perhaps not fair"),
        *("Rather sure it is not fair", "Quite sure it is not fair"),
    )
    return _screen(
        "study-question",
        Node("heading", "heading", "Question 3 of 8"),
        Node("practice", "text", TEXT),
        Node(
            "answers",
            "list",
            "Is this fair to the person it happens to?",
            state=("unmarked",),
            children=tuple(
                Node(f"answer-{n}", "choice", each, value=str(n), actions=PRESS)
                for n, each in enumerate(words, 1)
            ),
        ),
        button("leave", "Leave the questions"),
        button("previous", "One question back"),
    )


def unknown() -> Screen:
    return _screen(
        "museum",
        Node("heading", "heading", "A screen that no page was made for"),
        Node("t", "text", TEXT),
        Node("meter", "meter", "Visitors", value="12", meter=Meter(12, 0, 40)),
        Node(
            "list",
            "list",
            "Things",
            children=(Node("i1", "item", "One"), Node("i2", "item", "Two")),
        ),
        Node("toggle", "toggle", "A switch", actions=PRESS),
        button("a", "First"),
        button("b", "Second", "with a second line"),
    )


SAMPLES = {
    "title": title,
    "lives": lives,
    "wall": lambda: wall(8),
    "note": note,
    "play": play,
    "play-first": play_first,
    "play-long": play_long,
    "gate-closed": gate,
    "gate-open": gate_open,
    "ending": ending,
    "debrief-pairs": debrief_pairs,
    "debrief-doors": debrief_doors,
    "debrief-known": debrief_known,
    "debrief-else": debrief_else,
    "settings": settings,
    "problem": problem,
    "pause": pause,
    "leave-check": leave_check,
    "study-offer": study_offer,
    "study-question": study_question,
    "unknown": unknown,
}


def alive(*trip: str, seen: bool = False) -> Screen:
    """The sample scene, on the map of the city."""
    screen = play()
    state = ("seen",) if seen else ()
    way = Node("way", "way", "A camera saw you.", " ".join(trip), state=state)
    root = Node("root", "screen", children=(way, *screen.root.children))
    return Screen(screen.id, screen.title, screen.sequence, root)
