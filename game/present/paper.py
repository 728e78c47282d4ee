"""The debrief on paper: the same nodes as one HTML page that prints in black and white on A4."""

from __future__ import annotations

from html import escape
from shlex import quote

from game.present.pages.debrief import STEPS
from game.present.screen import Node
from game.present.table import Table
from game.present.words import weekday

_STYLE = """
@page { size: A4; margin: 18mm 16mm; }
* { box-sizing: border-box; }
body { font: 11pt/1.45 "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", Verdana, sans-serif;
  color: #111; background: #fff; max-width: 178mm; margin: 10mm auto; padding: 0 4mm; }
h1 { font-size: 24pt; line-height: 1.1; margin: 0 0 2mm; }
h2 { font-size: 16pt; margin: 9mm 0 2mm; padding-top: 2mm; border-top: 1.5pt solid #111;
  break-after: avoid; }
h3 { font-size: 12.5pt; margin: 5mm 0 1mm; break-after: avoid; }
p { margin: 0 0 2mm; }
.lead { font-size: 12pt; }
.machine, .code { font-family: "IBM Plex Mono", "DejaVu Sans Mono", Consolas, monospace; font-size:
9.5pt; } table { width: 100%; border-collapse: collapse; margin: 2mm 0 4mm; } th { text-align: left;
border-bottom: 1pt solid #111; padding: 1mm 2mm 1mm 0; } td { vertical-align: top; border-bottom:
.4pt solid #888; padding: 1.4mm 3mm 1.4mm 0; width: 43%; } td.when { width: 14%; white-space:
nowrap; font-size: 9.5pt; } tr { break-inside: avoid; } .parts td:last-child { border-left: 3pt
double #111; padding-left: 3mm; } .why { font-size: 9.5pt; font-style: italic; } blockquote {
margin: 1mm 0 2mm; padding-left: 3mm; border-left: 1.5pt solid #111; break-inside: avoid; }
blockquote cite { display: block; font-style: normal; font-size: 9pt; } .status { border: .8pt solid
#111; padding: 0 1.2mm; font-size: 8.5pt; text-transform: uppercase; } ul { margin: 0 0 2mm;
padding-left: 5mm; } .question { font-size: 12pt; padding: 1mm 0 9mm; border-bottom: .4pt solid
#888; } .again { margin-top: 8mm; border: 1pt solid #111; padding: 3mm; break-inside: avoid; }
"""


def paper(table: Table) -> str:
    """The whole debrief of the table's season as one HTML page, with nothing to fetch."""
    run = table.season
    life, citizen = run.season.life, run.season.life.person[run.season.life.citizen]
    bodies = "\n".join(_step(step.name, step.id, step.body(table)) for step in STEPS)
    name = table.playthrough.life if table.playthrough else life.id
    again = f"good-standing play {quote(name)} --plain --seed {run.seed}"
    if run.choices:
        again += f" --choices {','.join(run.choices)}"
    begins, ends = weekday(life, 1), run.world.day
    city = run.season.rulebook.city
    season = f"A season in {city}" if city else "A season"
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(life.title)}: the debrief</title>
<style>{_STYLE}</style>
</head>
<body>
<h1>{escape(life.title)}</h1>
<p class="lead">{escape(citizen.name)}, {escape(citizen.role)}. {season},
from {begins}, day 1, to day {ends}.</p>
{bodies}
<div class="again"><p>To live this same season again:</p><p class="code">{escape(again)}</p></div>
</body>
</html>
"""


def _step(name: str, id: str, body: tuple[Node, ...]) -> str:
    inner = _file(body) if id == "file" else "\n".join(_node(node) for node in body)
    return f'<section id="{id}">\n<h2>{escape(name)}</h2>\n{inner}\n</section>'


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
            return inner
        case _:
            tone = ' class="machine"' if node.tone == "machine" else ""
            return f"<p{tone}>{name}</p>"
