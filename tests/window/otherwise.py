"""A sample of the step on what else could have been, with everything in it open."""

from __future__ import annotations

from game.present.screen import Action, Meter, Node

PRESS: tuple[Action, ...] = ("activate",)

_SWITCHES = (
    ("Sensors that never err", "They miss nothing, and take nothing for something else.", True),
    ("No links between people", "No line passes from file to file.", False),
    ("Lists that expire", "After seven days a name is taken off, whatever it was on it for.", True),
    ("An appeal within a week", "A person answers, and strikes what is not so.", False),
)
_ROWS = (
    ("School place, for Pim Maren, day 11", "Shut", "Open"),
    ("Night ferry to Sandholm, day 13", "Shut", "Not come to"),
    ("Standing", "873 on day 29", "873 on day 29"),
    ("Where it comes to", "No form for that, day 29", "One more question, day 24, not further"),
)
_SAYS = (
    "With these rules and the same choices, 2 doors answer otherwise. The files part on day 9: "
    "'Record of a sibling' (\u221236) stands under 'As it was' only."
)
_HUGE = 10**30
"""More ways than a float holds."""


def nodes() -> tuple[Node, ...]:
    """What stands in the step, from its heading to the picture of every way."""
    return (_switches(), _twins(), _ways())


def _switches() -> Node:
    toggles = tuple(
        Node(
            f"switch-{n}",
            "toggle",
            name,
            "on" if on else "off",
            does,
            ("on",) if on else (),
            PRESS,
        )
        for n, (name, does, on) in enumerate(_SWITCHES)
    )
    children = (
        Node("switches-name", "heading", "Other rules"),
        Node("switches-list", "list", children=toggles),
        _beside("relived", ("As it was", "As it would be")),
    )
    return Node("switches", "group", "Other rules", children=children)


def _beside(id: str, heads: tuple[str, str]) -> Node:
    rows = tuple(
        Node(
            f"{id}-{n}",
            "pair",
            name,
            state=("beside", "parted") if was != now else ("beside",),
            children=(
                Node(f"{id}-{n}-was", "item", was, detail=heads[0]),
                Node(f"{id}-{n}-now", "item", now, detail=heads[1]),
            ),
        )
        for n, (name, was, now) in enumerate(_ROWS)
    )
    says = Node(f"{id}-says", "note", _SAYS)
    listed = Node(f"{id}-rows", "list", children=rows)
    return Node(id, "group", "What comes of it", children=(says, listed))


def _twins() -> Node:
    names = ("Ilse Maren begins in band A.", "No file ties Ilse Maren to Joren Maren.")
    buttons = tuple(
        Node(f"twin-{n}", "button", name, state=("on",) if n else (), actions=PRESS)
        for n, name in enumerate(names)
    )
    children = (
        Node("twins-name", "heading", "Twins"),
        Node("twins-list", "list", children=buttons),
        _beside("beside-twin", ("You", "The twin")),
    )
    return Node("twins", "group", "Twins", children=children)


def _ways() -> Node:
    shares = (0, 1, _HUGE // 3, _HUGE - _HUGE // 3 - 1)
    endings = tuple(
        Node(
            f"way-{n}",
            "item",
            f"No form for that: No place. Joren signed away, and denied. In {n} of many ways.",
            detail="This is where you came." if n == 2 else "",
            state=("selected",) if n == 2 else (),
            meter=Meter(share, 0, _HUGE),
        )
        for n, share in enumerate(shares)
    )
    doors = tuple(
        Node(
            f"ways-door-{n}",
            "item",
            "School place, day 11 ('The peg with the crane'): asked in 88 ways, open in 20.",
            detail=said,
            state=(state,) if state else (),
            meter=Meter(20, 0, 88),
        )
        for n, (state, said) in enumerate(
            (("open", "Open."), ("closed", "Shut."), ("", "Not come to."))
        )
    )
    lists = (
        Node("ways", "list", "How it can end", children=endings),
        Node("ways-doors", "list", "How often each door opens", children=doors),
    )
    chart = Node("ways-chart", "chart", "All at once", "", "Most often", ("bars",), children=lists)
    return Node("outcomes", "group", "Every way", children=(chart,))
