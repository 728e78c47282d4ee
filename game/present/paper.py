"""The debrief on paper: the same nodes as one HTML page that prints in black and white on A4."""

from __future__ import annotations

from html import escape

from game.present.again import again
from game.present.pages.debrief import STEPS
from game.present.screen import Node
from game.present.sheet import section, sheet
from game.present.sorting import ANSWERS, Card, cards
from game.present.table import Table
from game.present.words import weekday

SORT, SAID, SORTED = "Sort these", "Where does it belong?", "Where they belong"
_STYLE = """
td { width: 43%; }
td.when { width: 14%; white-space: nowrap; font-size: 9.5pt; }
.parts td:last-child { border-left: 3pt double #111; padding-left: 3mm; }
.why { font-size: 9.5pt; font-style: italic; }
blockquote { margin: 1mm 0 2mm; padding-left: 3mm; border-left: 1.5pt solid #111;
  break-inside: avoid; }
.beside { display: flex; gap: 4mm; break-inside: avoid; }
.beside > div { flex: 1 1 0; border: .6pt solid #111; padding: 0 3mm; }
.sorting td, .sorting th { width: auto; }
.sorting th:first-child, .sorting td:first-child { width: 50%; }
.sorting .box { text-align: center; }
#sorted { break-before: page; }
blockquote cite { display: block; font-style: normal; font-size: 9pt; }
"""


def paper(table: Table) -> str:
    """The whole debrief of the table's season as one HTML page, with nothing to fetch."""
    run = table.season
    life, citizen = run.season.life, run.season.life.person[run.season.life.citizen]
    to_sort = cards(table)
    before = {"known": _to_sort(to_sort)} if to_sort else {}
    bodies = "\n".join(
        before.get(step.id, "") + _step(step.name, step.id, step.body(table)) for step in STEPS
    )
    command = again(table.playthrough.life if table.playthrough else life.id, run)
    begins, ends = weekday(life, 1), run.world.day
    city = run.season.rulebook.city
    season = f"A season in {city}" if city else "A season"
    body = f"""<h1>{escape(life.title)}</h1>
<p class="lead">{escape(citizen.name)}, {escape(citizen.role)}. {season},
from {begins}, day 1, to day {ends}.</p>
{bodies}
{_sorted(to_sort) if to_sort else ""}
<div class="again"><p>To live this same season again:</p><p class="code">{escape(command)}</p>
</div>"""
    return sheet(f"{life.title}: the debrief", body, _STYLE)


def _step(name: str, id: str, body: tuple[Node, ...]) -> str:
    inner = _file(body) if id == "file" else "\n".join(_node(node) for node in body)
    return section(id, name, inner)


def _to_sort(made: tuple[Card, ...]) -> str:
    """The statements, with a box for each answer."""
    heads = "".join(f"<th>{escape(name)}</th>" for name in ANSWERS.values())
    boxes = '<td class="box">\u25a1</td>' * len(ANSWERS)
    rows = "\n".join(
        f"<tr><td>{n}. {escape(card.about)}: {escape(card.says)}</td>{boxes}</tr>"
        for n, card in enumerate(made, 1)
    )
    listed = f"<table>\n<thead><tr><th>{SAID}</th>{heads}</tr></thead>\n{rows}\n</table>"
    return section("sorting", SORT, f'<div class="sorting">{listed}</div>')


def _sorted(made: tuple[Card, ...]) -> str:
    """Where they belong, on a page of its own."""
    answers = "\n".join(
        f"<li><b>{escape(card.status)}.</b> {escape(card.told)} {escape(card.why)} "
        f"<cite>{escape(card.source)}</cite></li>"
        for card in made
    )
    return section("sorted", SORTED, f"<ol>{answers}</ol>")


def _file(body: tuple[Node, ...]) -> str:
    rows = "\n".join(_row(node) for node in body if node.role == "pair")
    intro = "\n".join(_node(node) for node in body if node.role != "pair")
    head = "<tr><th>When</th><th>What happened</th><th>What was recorded</th></tr>"
    return f"{intro}\n<table>\n<thead>{head}</thead>\n<tbody>\n{rows}\n</tbody>\n</table>"


def _row(pair: Node) -> str:
    events = "<br>".join(escape(n.name) for n in pair.children if n.role == "event")
    records = "".join(_record(n) for n in pair.children if n.role == "record")
    parts = any(n.children for n in pair.children if n.role == "record")
    mark = ' class="parts"' if parts else ""
    when = f'<td class="when">{escape(pair.name)}</td>'
    return f"<tr{mark}>{when}<td>{events}</td><td>{records}</td></tr>"


def _record(node: Node) -> str:
    value = f" <b>{escape(node.value)}</b>" if node.value else ""
    notes = "".join(f'<p class="why">{escape(child.name)}</p>' for child in node.children)
    return f'<p class="machine">{escape(node.name)}{value}</p>{notes}'


def _node(node: Node) -> str:
    if node.actions:
        return ""  # Nothing can be pressed on paper.
    inner = "\n".join(_node(child) for child in node.children)
    name, value, detail = escape(node.name), escape(node.value), escape(node.detail)
    match node.role:
        case "heading":
            return f"<h3>{name}</h3>"
        case "list":
            return f"<h3>{name}</h3>\n<ul>\n{inner}\n</ul>"
        case "item":
            return f"<li>{name}{f' <b>{detail}</b>' if detail else ''}</li>"
        case "record":
            stood = f"\n<ul>\n{inner}\n</ul>" if inner else ""
            more = f" ({detail})" if detail else ""
            return f'<li class="machine">{name}: <b>{value}</b>{more}{stood}</li>'
        case "chart":
            return f"<h3>{name}</h3>\n<p>{detail}</p>"
        case "gate":
            return f"<p>For {name}: <b>{value}</b>.</p>"
        case "quote":
            return (
                f"<blockquote>{name} <span class='status'>{value}</span>"
                f"<cite>{detail}</cite></blockquote>"
            )
        case "note":
            kind = "question" if node.id.startswith("question") else "note"
            return f'<p class="{kind}">{name}</p>'
        case "group":
            return _group(node, inner)
        case _:
            tone = ' class="machine"' if node.tone == "machine" else ""
            return f"<p{tone}>{name}</p>"


def _group(node: Node, inner: str) -> str:
    """What belongs together, under its name where no heading says it."""
    if "beside" in node.state:
        sides = "\n".join(f"<div>{_node(child)}</div>" for child in node.children)
        return f'<div class="beside">\n{sides}\n</div>'
    named = any(child.role == "heading" for child in node.children)
    return inner if named or not node.name else f"<h3>{escape(node.name)}</h3>\n{inner}"
