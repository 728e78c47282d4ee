"""The debrief on paper: the handout as one HTML page that prints in black and white on A4."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from itertools import groupby

from game.present import drawn
from game.present.blanks import TYPED, lines_after
from game.present.handout import Handout, Part, link, owner, parts_here, wide
from game.present.screen import Node
from game.present.sheet import section, sheet

_STYLE = """
td { width: 34%; }
td:last-child { width: 49%; }
td.when { width: 17%; white-space: nowrap; font-size: 9.5pt; }
.parts td:last-child { border-left: 3pt double #111; padding-left: 3mm; }
.why { font-size: 9.5pt; }
blockquote { margin: 1mm 0 2mm; padding-left: 3mm; border-left: 1.5pt solid #111;
  break-inside: avoid; }
.beside { display: flex; gap: 4mm; break-inside: avoid; }
.beside > div { flex: 1 1 0; border: .6pt solid #111; padding: 0 3mm; }
blockquote cite { display: block; font-style: normal; font-size: 9pt; }
.cases { display: flex; gap: 4mm; margin: 4mm 0; break-inside: avoid; }
.cases > div { flex: 1 1 0; border: 1.5pt solid #111; padding: 3mm; }
.cases h3 { margin-top: 0; }
.apart { break-before: page; }
.columns, .listed ul { columns: 2; column-gap: 7mm; }
.columns h3, .listed h3 { font-size: 11pt; margin: 3mm 0 .5mm; }
.columns h3:first-child { margin-top: 0; }
.columns .beside { display: block; }
.columns .beside > div { border: 0; padding: 0; }
li.barred { display: grid; grid-template-columns: 1fr 26mm; gap: 3mm; align-items: start; }
svg.bar { height: 2.6mm; margin: 1mm 0 0; border: .3mm solid #111; }
svg { display: block; width: 100%; margin: 1mm 0 2mm; }
svg.tracks { font-size: 21px; break-inside: avoid; }
.key { font-size: 9pt; }
li, ol { break-inside: avoid; }
"""


def page(made: Handout) -> str:
    """The whole handout as one HTML page, with nothing to fetch."""
    parts = "\n".join(map(_part, made.parts))
    body = f"""<h1>{escape(made.title)}</h1>
<p class="lead">{escape(made.lead)}</p>
{parts}"""
    return sheet(f"{made.title}: the debrief", body, _STYLE)


def _part(part: Part) -> str:
    if part.columns:
        inner = _columns(part.body)
    else:
        inner = _table(part) if part.heads else "\n".join(map(_node, part.body))
    made = section(part.id, part.name, inner)
    return f'<div class="apart">\n{made}\n</div>' if part.apart else made


def _columns(nodes: Iterable[Node]) -> str:
    """Nodes in two columns, with a break for each that takes the whole width."""
    return "\n".join(
        "\n".join(map(_across, group))
        if across
        else '<div class="columns">\n{}\n</div>'.format("\n".join(map(_node, group)))
        for across, group in groupby(nodes, wide)
    )


def _across(node: Node) -> str:
    """A group with bars in it over the whole width, and its other lists in columns."""
    if node.role != "group":
        return _node(node)
    return "\n".join(
        f'<div class="listed">\n{_node(child)}\n</div>'
        if child.role == "list" and not wide(child)
        else _node(child)
        for child in node.children
    )


def _table(part: Part) -> str:
    rows = "\n".join(_row(node) for node in part.body if node.role == "pair")
    intro = "\n".join(_node(node) for node in part.body if node.role != "pair")
    names = "".join(f"<th>{escape(name)}</th>" for name in part.heads)
    head = f"<thead><tr>{names}</tr></thead>"
    return f"{intro}\n<table>\n{head}\n<tbody>\n{rows}\n</tbody>\n</table>"


def _row(pair: Node) -> str:
    events = "<br>".join(escape(n.name) for n in pair.children if n.role == "event")
    others = "".join(_record(n) for n in pair.children if n.role != "event")
    mark = ' class="parts"' if parts_here(pair) else ""
    when = f'<td class="when">{escape(pair.name)}</td>'
    return f"<tr{mark}>{when}<td>{events}</td><td>{others}</td></tr>"


def _record(node: Node) -> str:
    value = f" <b>{escape(node.value)}</b>" if node.value else ""
    whose = f' <i class="why">{escape(owner(node))}.</i>' if owner(node) else ""
    notes = "".join(map(_note, node.children))
    return f"<p><span{_voice(node)}>{escape(node.name)}{value}</span>{whose}{notes}</p>"


def _note(node: Node) -> str:
    """Why a line is not the whole of it, or who looked at it."""
    tag = "i" if node.role == "note" else "b"
    return f' <{tag} class="why">{escape(node.name)}</{tag}>'


def _voice(node: Node) -> str:
    return ' class="machine"' if node.tone == "machine" else ""


def _node(node: Node) -> str:
    inner = "\n".join(map(_node, node.children))
    name, value, detail = escape(node.name), escape(node.value), escape(node.detail)
    match node.role:
        case "heading":
            return f"<h3>{name}</h3>"
        case "list":
            return f"<h3>{name}</h3>\n<ul>\n{inner}\n</ul>"
        case "item":
            barred = ' class="barred"' if node.meter else ""
            return f"<li{barred}><span>{name}{_more(node)}</span>{_bar(node)}</li>"
        case "record":
            stood = f"\n<ul>\n{inner}\n</ul>" if inner else ""
            more = f" ({detail})" if detail else ""
            return f'<li class="machine">{name}: <b>{value}</b>{more}{stood}</li>'
        case "chart":
            return f"<h3>{name}</h3>\n{_chart(node)}"
        case "gate":
            said = f' <span class="machine">{detail}</span>' if detail else ""
            return f"<p>For {name}: <b>{value}</b>.{said}</p>"
        case "quote":
            status = f" <span class='status'>{value}</span>" if value else ""
            return f"<blockquote>{name}{status}<cite>{detail}</cite></blockquote>"
        case "note" if lines := lines_after(node):
            return f'<p class="ask">{name}</p>\n' + '<p class="line"></p>\n' * lines
        case "note":
            return f'<p class="note">{name}</p>'
        case "group" if node.id == "motion-sides":
            return f'<div class="cases">\n{inner}\n</div>'
        case "group" if node.id in ("motion-for", "motion-against"):
            return f"<div><h3>{name}</h3>\n{inner}</div>"
        case "group" if node.id == TYPED:
            return f'<div class="again">\n{inner}\n</div>'
        case "group":
            return _group(node, inner)
        case _:
            return f"<p{_voice(node)}>{name}</p>"


def _more(node: Node) -> str:
    """A second line; what is said of this season stands out."""
    if not node.detail:
        return ""
    tag = "b" if node.state else "i"
    return f" <{tag}>{escape(node.detail)}</{tag}>"


def _chart(node: Node) -> str:
    """The tracks in words and drawn; where one thing led to the next, a line for each."""
    if "chain" not in node.state:
        key = f'<p class="key">{escape(drawn.key(node))}</p>'
        return f"<p>{escape(node.detail)}</p>\n{_drawing(node)}\n{key}"
    links = "\n".join(f"<li>{escape(link(n))}</li>" for n in node.children)
    return f"<ol>\n{links}\n</ol>"


def _drawing(node: Node) -> str:
    shapes = "".join(map(_shape, drawn.tracks(node)))
    name = escape(node.name)
    box = f"0 0 {drawn.WIDE} {drawn.HIGH}"
    return f'<svg class="tracks" viewBox="{box}" role="img" aria-label="{name}">{shapes}</svg>'


def _shape(shape: drawn.Shape) -> str:
    match shape:
        case drawn.Line(x, y, to_x, to_y, weight):
            ends = f'x1="{x}" y1="{y}" x2="{to_x}" y2="{to_y}"'
            return f'<line {ends} stroke="#111" stroke-width="{weight}" stroke-linecap="square"/>'
        case drawn.Letters(x, y, text, align):
            anchor = {"left": "start", "middle": "middle", "right": "end"}[align]
            return f'<text x="{x}" y="{y}" text-anchor="{anchor}">{escape(text)}</text>'


def _bar(node: Node) -> str:
    """The share that is counted, as a bar."""
    if not node.meter:
        return ""
    long = drawn.share(node.meter)
    part = f'<rect width="{long}" height="10" fill="#111"/>'
    box = f'viewBox="0 0 {drawn.WIDE} 10" preserveAspectRatio="none"'
    return f'<svg class="bar" {box} aria-hidden="true">{part}</svg>'


def _group(node: Node, inner: str) -> str:
    """What belongs together, under its name where no heading says it."""
    if "beside" in node.state:
        sides = "\n".join(f"<div>{_node(child)}</div>" for child in node.children)
        return f'<div class="beside">\n{sides}\n</div>'
    named = any(child.role == "heading" for child in node.children)
    return inner if named or not node.name else f"<h3>{escape(node.name)}</h3>\n{inner}"
