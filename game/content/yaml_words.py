"""What the YAML parser complains of, in the words of somebody who writes a story in it."""

from __future__ import annotations

import re

from ruamel.yaml.error import MarkedYAMLError

_QUOTE = "Put the whole text in quotation marks."
_WORDS = (
    (
        r"mapping values are not allowed",
        f"there is a colon in this text, or the line is indented too far. {_QUOTE}",
    ),
    (r"found character '\\t'", "a tab stands here. Indent with spaces."),
    (r"found character '(.)' that cannot start", f"a text cannot begin with '{{0}}'. {_QUOTE}"),
    (r"found undefined alias '(.*)'", f"a text cannot begin with '*'. {_QUOTE}"),
    (r"could not find expected ':'", "this line has no colon after its key."),
    (
        r"expected <block end>, but found '-'",
        "this '-' is indented differently from the others of its list.",
    ),
    (
        r"expected <block end>|sequence entries are not allowed",
        "this does not fit with the lines above it. Look for a line that is indented differently, "
        "or for a quotation mark that is missing or too many.",
    ),
    (r"expected ',' or '(.)'", "the bracket {1} is not closed with '{0}'."),
    (r"end of stream", "a quotation mark or bracket {1} is never closed."),
    (r"unknown escape character", r"in double quotation marks a '\' must be written '\\'."),
    (r"another document", "a line '---' begins a second document; a file holds one."),
    (r"found duplicate anchor", "anchors (&) and aliases (*) are not used here."),
)


def in_words(error: MarkedYAMLError) -> str:
    """One sentence about what stands wrong, and what to do."""
    problem = str(error.problem or error.context or "").splitlines() or [""]
    begun = error.context_mark
    where = f"from line {begun.line + 1}" if begun else "before this"
    for pattern, words in _WORDS:
        if found := re.search(pattern, problem[0]):
            return words.replace("{0}", (*found.groups(), "")[0]).replace("{1}", where)
    return f"this cannot be read as YAML: {problem[0]}."
