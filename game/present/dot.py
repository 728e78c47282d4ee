"""The outcome space of a life in the language of Graphviz, laid out for one page.

Each scene is a table: its title, the gates that answer there, and a cell for each choice, from
which a line leads on. The thicker a line, the more of all playthroughs go that way.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from textwrap import wrap

from game.core.life import Life
from game.core.scene import Choice, Scene
from game.present.shares import percent
from game.present.words import count
from game.proof.shape import Asked, Onward, Shape, Stop

INK, PAPER, GATE, SOFT, LINE = "#10203f", "#fbf7ec", "#f4c542", "#5a6478", "#31506e"
_CELL, _TITLE = 17, 34  # characters on a line
_THIN, _THICK = 80, 700  # hundredths of a point


def dot(shape: Shape) -> str:
    """The graph of a life, from its first scene down to its endings."""
    return "\n".join(_lines(shape)) + "\n"


def _lines(shape: Shape) -> Iterator[str]:
    life = shape.season.life
    yield "digraph life {"
    yield f'  graph [rankdir=TB, nodesep=0.35, ranksep=0.55, bgcolor="{PAPER}", pad=0.4,'
    yield f'    fontname="Helvetica,Arial,sans-serif", fontcolor="{INK}", fontsize=15,'
    yield f"    labelloc=t, label=<{_heading(shape)}>]"
    yield f'  node [shape=plain, fontname="Helvetica,Arial,sans-serif", fontcolor="{INK}"]'
    yield f'  edge [color="{LINE}", fontname="Helvetica,Arial,sans-serif", fontsize=10,'
    yield f'    fontcolor="{SOFT}", arrowsize=0.7]'
    for stop in shape.stops:
        yield f'  "{stop.id}" [label=<{_stop(shape, stop)}>]'
    ends = " ".join(f'"{stop.id}";' for stop in shape.stops if stop.id in life.ending)
    yield f"  {{ rank=same; {ends} }}"
    for stop in shape.stops:
        for onward in stop.onward:
            yield f'  "{stop.id}":"{onward.choice}":s -> "{onward.to}":n [{_style(onward)}]'
    yield "}"


def _heading(shape: Shape) -> str:
    life = shape.season.life
    ways = f"{count(shape.total.ways)} ways through this season"
    weighed = "Shares are of all playthroughs, each choice on offer as likely as the others."
    return (
        f'<B>{escape(life.title)}</B><BR/><FONT POINT-SIZE="11">{ways}. {weighed}</FONT><BR/><BR/>'
    )


def _style(onward: Onward) -> str:
    share = onward.count.share
    wide = _THIN + (_THICK - _THIN) * share.numerator // share.denominator
    return f'penwidth={wide // 100}.{wide % 100:02}, label="  {percent(share)}"'


def _stop(shape: Shape, stop: Stop) -> str:
    life = shape.season.life
    if stop.id in life.ending:
        title = _wrapped(life.ending[stop.id].title, _CELL)
        return _table(
            f'<TR><TD BGCOLOR="{INK}"><FONT COLOR="#ffffff"><B>{title}</B><BR/>'
            f'<FONT POINT-SIZE="11">{percent(stop.count.share)}</FONT></FONT></TD></TR>',
            rounded=True,
        )
    scene = life.scene[stop.id]
    across = f'COLSPAN="{max(1, len(scene.choices))}"'
    rows = [
        f"<TR><TD {across}><B>{_wrapped(scene.title, _TITLE)}</B><BR/>"
        f'<FONT POINT-SIZE="10" COLOR="{SOFT}">{_when(scene, stop)}</FONT></TD></TR>'
    ]
    rows += (
        f'<TR><TD {across} BGCOLOR="{GATE}"><FONT POINT-SIZE="11">{_gate(shape, asked)}</FONT>'
        "</TD></TR>"
        for asked in stop.asked
    )
    cells = "".join(_choice(choice) for choice in scene.choices)
    return _table(*rows, f"<TR>{cells}</TR>")


def _table(*rows: str, rounded: bool = False) -> str:
    style = ' STYLE="ROUNDED"' if rounded else ""
    return (
        f'<TABLE BORDER="{0 if rounded else 1}" CELLBORDER="{0 if rounded else 1}" CELLSPACING="0"'
        f' CELLPADDING="6" COLOR="{INK}" BGCOLOR="{INK if rounded else "#ffffff"}"{style}>'
        f"{''.join(rows)}</TABLE>"
    )


def _when(scene: Scene, stop: Stop) -> str:
    return f"day {scene.day}, {escape(scene.place)}, {percent(stop.count.share)}"


def _gate(shape: Shape, asked: Asked) -> str:
    life = shape.season.life
    whose = "" if asked.who == life.citizen else f" ({escape(_first(life, asked.who))})"
    name = escape(shape.season.rulebook.gate[asked.gate].name)
    opens, closes = percent(asked.opens.share), percent(asked.closes.share)
    return f"<B>{name}{whose}</B>: open {opens}, shut {closes}"


def _first(life: Life, person: str) -> str:
    return life.person[person].name.split()[0]


def _choice(choice: Choice) -> str:
    words = _wrapped(choice.text, _CELL)
    return f'<TD PORT="{choice.id}"><FONT POINT-SIZE="11">{words}</FONT></TD>'


def _wrapped(words: str, width: int) -> str:
    return "<BR/>".join(escape(line) for line in wrap(words, width))
