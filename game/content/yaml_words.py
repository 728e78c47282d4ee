"""What the YAML parser complains of, in the words of somebody who writes a story in it."""

from __future__ import annotations

import re

SMART = "“”„‟‘’‚‛"
"""A word processor's quotation marks."""
ODD_SPACE = "".join(
    map(chr, (0xA0, 0x1680, *range(0x2000, 0x200E), 0x202F, 0x205F, 0x2060, 0x3000))
)
"""Spaces that YAML takes for letters, and signs without a width."""

MISTYPED_SPACE = (
    "there is a space here that YAML does not know (from a word processor or a web page). "
    "Type it again."
)
MISTYPED_QUOTES = "these are a word processor's quotation marks. Use straight ones (\")."
QUOTE = "Put the whole text in quotation marks."
COLON = f"there is a colon in this text, or the line is indented too far. {QUOTE}"
_UNREADABLE = (
    "this cannot be read. Look here and at the line above for a line that is indented "
    "differently, or for a colon, a bracket or a quotation mark that is missing or too many."
)
_BEGINS = f"a text cannot begin with '{{0}}'. {QUOTE}"
_BELOW = (
    "after '>' or '|' the text begins on the next line. Write '>-' here, and the text below it."
)
_PERCENT = f"a line cannot begin with '%'. {QUOTE}"
_ESCAPE = r"in double quotation marks a '\' must be written '\\'."

_WORDS = (
    (r"mapping values are not allowed", COLON),
    (r"found character '\\t'", "a tab stands here. Indent with spaces."),
    (r"found character ['\"](.)['\"] that cannot start", _BEGINS),
    (r"found undefined alias", _BEGINS.replace("{0}", "*")),
    (r"undefined tag handle", _BEGINS.replace("{0}", "!")),
    (r"scanning an anchor", _BEGINS.replace("{0}", "&")),
    (r"scanning an alias", _BEGINS.replace("{0}", "*")),
    (r"(?:scanning|parsing) an? \w*tag|parsing a node", _BEGINS.replace("{0}", "!")),
    (r"directive|tag handle|incompatible YAML", _PERCENT),
    (r"more indented follow up line", "an empty line at the beginning of this text has more "
     "spaces than the text itself. Delete that line."),
    (r"scanning a block scalar", _BELOW),
    (r"unknown escape character|escape sequence", _ESCAPE),
    (r"could not find expected ':'", "this line has no colon after its key."),
    (r"found unexpected ':'", "a space belongs after this colon."),
    (r"sequence entries are not allowed", _BEGINS.replace("{0}", "- ")),
    (r"mapping keys are not allowed", _BEGINS.replace("{0}", "? ")),
    (r"found '-'", "this '-' is indented differently from the others of its list."),
    (r"expected the node content, but found '(.)'", _BEGINS),
    (r"expected <block end>|document start",
     "this does not fit with the lines above it. Look for a line that is indented differently, "
     "or for a quotation mark that is missing or too many."),
    (r"another document", "a line '---' begins a second document; a file holds one."),
    (r"document end marker", "a line '...' ends the document; nothing may follow it."),
    (r"found duplicate anchor", "anchors (&) and aliases (*) are not used here."),
)  # fmt: skip


def glued(word: str) -> str:
    """What is said of `day:20`."""
    return f"a space belongs after the colon of '{word[:40]}'."


def in_words(problem: str, context: str = "") -> str:
    """One sentence about what stands wrong, and what to do; never the parser's own words."""
    for pattern, words in _WORDS:
        if found := re.search(pattern, f"{problem}\n{context}"):
            return words.replace("{0}", (*found.groups(), "")[0])
    return _UNREADABLE
