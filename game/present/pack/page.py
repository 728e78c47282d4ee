"""A debate pack on paper: one HTML page that prints in black and white on A4."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from game.present.pack import words
from game.present.pack.model import Card, Citation, Exhibit, Exhibits, Group, Matter, Pack
from game.present.sheet import section, sheet

# Sides and kinds are told apart by words and by lines, never by a colour.
_STYLE = """
h1 { font-size: 20pt; }
dl { margin: 0; }
dt { font-weight: bold; margin-top: 2mm; break-after: avoid; }
dd { margin: 0 0 1mm 5mm; }
cite { font-style: italic; }
.cases { display: flex; gap: 4mm; margin: 4mm 0; break-inside: avoid; }
.cases > div { flex: 1 1 0; border: 1.5pt solid #111; padding: 3mm; }
.cases h3 { margin-top: 0; }
.card { border: 1pt solid #111; margin: 0 0 4mm; padding: 2.5mm 3mm; break-inside: avoid; }
.card h4 { display: flex; gap: 3mm; align-items: baseline; margin: 0 0 1.5mm; font-size: 10pt;
  font-weight: normal; border-bottom: .4pt solid #888; padding-bottom: 1mm; }
.card h4 b { font-size: 13pt; white-space: nowrap; }
.card .says { font-size: 13pt; line-height: 1.35; }
.card .facts { font-size: 9.5pt; }
.sources { margin: 1mm 0 0; font-size: 8.5pt; line-height: 1.3; table-layout: fixed; }
.sources th { font-weight: bold; border-bottom-width: .6pt; }
.sources td { padding: .8mm 2mm .8mm 0; overflow-wrap: anywhere; }
.sources .date { width: 20mm; }
.sources .address { width: 55mm; }
.sources .read { width: 24mm; }
.sides { break-inside: avoid; }
.sides th { width: 32mm; border-bottom: .4pt solid #888; }
.about { break-after: avoid; }
.card ul { font-size: 9.5pt; }
.line { border-style: dashed; }
"""


def page(pack: Pack) -> str:
    """The whole pack as one HTML page, with nothing to fetch."""
    parts = [
        _head(pack),
        section("terms", words.TERMS, _terms(pack)) if pack.terms else "",
        section("evidence", words.EVIDENCE, _evidence(pack)),
        *(section(f"cards-{each.id}", each.name, _group(each)) for each in pack.groups),
    ]
    if pack.matters:
        matters = "\n".join(map(_matter, pack.matters))
        parts.append(section("matters", words.MATTERS, _p(words.MATTERS_ABOUT) + matters))
    if pack.exhibits:
        parts.append(section("exhibits", words.EXHIBITS, _exhibits(pack.exhibits)))
    questions = "\n".join(_p(each, "question") for each in pack.questions)
    parts.append(section("questions", words.QUESTIONS, questions))
    return sheet(words.title(pack), "\n".join(part for part in parts if part), _STYLE)


def _p(text: str, kind: str = "") -> str:
    mark = f' class="{kind}"' if kind else ""
    return f"<p{mark}>{escape(text)}</p>"


def _list(items: Iterable[str]) -> str:
    return "<ul>" + "".join(f"<li>{escape(each)}</li>" for each in items) + "</ul>"


def _head(pack: Pack) -> str:
    sides = ((words.FOR, pack.case_for), (words.AGAINST, pack.case_against))
    cases = "\n".join(f"<div><h3>{escape(name)}</h3>{_p(case)}</div>" for name, case in sides)
    return f"""<h1>{escape(pack.text)}</h1>
{_p(words.lead(pack), "lead")}
<div class="cases">
{cases}
</div>
{_p(words.NEITHER)}"""


def _terms(pack: Pack) -> str:
    rows = "\n".join(
        f"<dt>{escape(term.word)}</dt>\n<dd>{escape(term.means)} <i>{escape(term.dispute)}</i></dd>"
        for term in pack.terms
    )
    return f"{_p(words.TERM_ABOUT)}\n<dl>\n{rows}\n</dl>"


def _evidence(pack: Pack) -> str:
    said = (words.strength(pack), *pack.balance, pack.right)
    rows = "\n".join(
        f'<tr><th>{escape(name)}</th><td class="code">{escape(", ".join(codes))}</td></tr>'
        for name, serves in words.SIDES
        if (codes := pack.codes(*serves))
    )
    means = "".join(
        f'<li><span class="status">{escape(name)}</span> {escape(means)}</li>'
        for name, means in words.statuses(pack)
    )
    how = "\n".join(map(_p, words.HOW))
    return f"""{" ".join(map(_p, said))}
<table class="sides"><tbody>
{rows}
</tbody></table>
<h3>{escape(words.READING)}</h3>
{how}
<ul>{means}</ul>"""


def _group(group: Group) -> str:
    return "\n".join((_p(group.about, "about"), *map(_card, group.cards)))


def _card(card: Card) -> str:
    told = "".join(map(_p, card.before))
    as_of = f" As of {card.as_of}." if card.as_of else ""
    counted = f" Counted: {card.counted}" if card.counted else ""
    facts = f"{as_of}{counted} {words.SERVES[card.serves]}"
    return f"""<article class="card" id="{escape(card.code)}">
<h4><b class="code">{escape(card.code)}</b> <span>{escape(card.tag)}</span></h4>
{told}<p class="says">{escape(card.statement)}</p>
<p class="facts"><span class="status">{escape(card.stands)}</span>{escape(facts)}</p>
{_sources(card.citations)}
</article>"""


def _sources(citations: tuple[Citation, ...]) -> str:
    names = ("Published by", "Title", "Date", "Address", "Read")
    head = "".join(f'<th class="{name.split()[0].lower()}">{name}</th>' for name in names)
    rows = "\n".join(
        "<tr>" + "".join(f"<td>{escape(field)}</td>" for field in _fields(each)) + "</tr>"
        for each in citations
    )
    return f"""<table class="sources"><thead><tr>{head}</tr></thead>
<tbody>
{rows}
</tbody></table>"""


def _fields(each: Citation) -> tuple[str, ...]:
    return each.publisher, each.title, each.date, each.address or words.NO_ADDRESS, each.read


def _matter(matter: Matter) -> str:
    says = _list(f"{who}: {said}." for who, said in matter.says)
    return f"""<article class="card" id="{escape(matter.code)}">
<h4><b class="code">{escape(matter.code)}</b> <span>{escape(matter.about)}</span></h4>
{says}
<p class="facts">{words.FOUND} {escape(", ".join(matter.cards))}.</p>
</article>"""


# --- Exhibits --------------------------------------------------------------------------


def _exhibits(exhibits: Exhibits) -> str:
    shown = [_exhibit(each) for each in exhibits.shown] or [_p(words.NO_EXHIBITS)]
    made_up = map(_p, words.made_up(exhibits))
    return "\n".join((*made_up, *shown, _command(words.TO_REPLAY, exhibits.command, "again")))


def _exhibit(exhibit: Exhibit) -> str:
    found = "\n".join(
        f"{_p(f'{each.name}:', 'facts')}{_list(each.items)}" for each in exhibit.found
    )
    bears = _p(words.BEARS, "facts") if exhibit.bears else ""
    return f"""<article class="card {exhibit.kind}" id="{escape(exhibit.code)}">
<h4><b class="code">{escape(exhibit.code)}</b> <span>{escape(exhibit.title)}</span></h4>
{bears}{found}
{_command(words.TO_CHECK, exhibit.command)}
</article>"""


def _command(name: str, command: str, kind: str = "facts") -> str:
    return f'<div class="{kind}"><p>{escape(name)}</p><p class="code">{escape(command)}</p></div>'
