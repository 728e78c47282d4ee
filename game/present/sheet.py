"""What all pages on paper have in common: one HTML file with nothing to fetch, which prints in
black and white on A4."""

from __future__ import annotations

from html import escape

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
ul { margin: 0 0 2mm; padding-left: 5mm; }
table { width: 100%; border-collapse: collapse; margin: 2mm 0 4mm; }
th { text-align: left; border-bottom: 1pt solid #111; padding: 1mm 2mm 1mm 0; }
td { vertical-align: top; border-bottom: .4pt solid #888; padding: 1.4mm 3mm 1.4mm 0; }
tr { break-inside: avoid; }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 10pt; } }
.lead { font-size: 12pt; }
.machine, .code { font-family: "IBM Plex Mono", "DejaVu Sans Mono", Consolas, monospace;
  font-size: 9.5pt; }
.status { border: .8pt solid #111; padding: 0 1.2mm; font-size: 8.5pt; text-transform: uppercase; }
.question { font-size: 12pt; padding: 1mm 0 9mm; border-bottom: .4pt solid #888; }
.ask { font-size: 12pt; padding-top: 2mm; break-after: avoid; }
.line { height: 8mm; margin: 0; border-bottom: .4pt solid #888; break-before: avoid; }
.line + :not(.line) { margin-top: 4mm; }
.again { margin-top: 8mm; border: 1pt solid #111; padding: 3mm; break-inside: avoid; }
@media print {
  body { font-size: 10pt; line-height: 1.38; max-width: none; margin: 0; padding: 0; }
  h2 { margin-top: 7mm; }
  .lead, .question, .ask { font-size: 11pt; }
}
"""


def sheet(title: str, body: str, style: str = "") -> str:
    """The whole page. `title` is plain text, `body` HTML; `style` goes beside what all share."""
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(title)}</title>
<style>{_STYLE}{style}</style>
</head>
<body>
{body}
</body>
</html>
"""


def section(id: str, name: str, inner: str) -> str:
    """A part of a page under its name, which is plain text; `inner` is HTML."""
    return f'<section id="{id}">\n<h2>{escape(name)}</h2>\n{inner}\n</section>'
