"""Writes the pages of docs/diagnostics from the register of codes.

Each page shows an example and what `check` really says to it, so the pages are made anew (`make
docs`) whenever a code, its example or the words of a finding change.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from pathlib import Path
from textwrap import fill

from game.content.codes import Code, all_codes
from game.content.codes.register import Edit, Example
from tools.examples import SMALL, checked, made

PAGES = Path(__file__).parents[1] / "docs" / "diagnostics"
CONTEXT = 2
WIDTH = 100
ALL_STATES = "500,000"

_INDEX = """\
# Diagnostics

All that `good-standing check` can find. An error must be mended: a life with one is not sound, and
with most it cannot be played. A warning is advice; shipped content has none. `check` ends with
status 1 for either. The number of a code never changes and is never given to another.

Each page has an example that brings the finding and a near miss that does not. Both are changes to
the small life in `tests/data/small`, and both are tests. The pages are made from the register in
`game/content/codes` by `make docs`; do not edit them by hand.

| code | name | severity | means |
| --- | --- | --- | --- |
"""

_PAGE = """\
# {id} {slug}

{severity}. {means}

{why}

{mend}

## An example

{says}

{example}
`check` says:

```text
{printed}
```

## A near miss

{near_says}

{near_miss}
[All codes](README.md)
"""


def index() -> str:
    """The list of all codes."""
    rows = (f"| [{c.id}]({c.id}.md) | {c.slug} | {c.severity} | {c.means} |" for c in all_codes())
    return _INDEX + "\n".join(rows) + "\n"


def page(code: Code, printed: str) -> str:
    """The page of a code, with what is printed for its example."""
    return _PAGE.format(
        id=code.id,
        slug=code.slug,
        severity=code.severity.capitalize(),
        means=code.means,
        why=_filled(f"**Why it matters.** {code.why}"),
        mend=_filled(f"**How to mend it.** {code.mend}"),
        says=_filled(_said(code.example)),
        example=_snippets(code.example),
        printed=printed.rstrip(),
        near_says=_filled(code.near_miss.says),
        near_miss=_snippets(code.near_miss),
    )


def touched(example: Example) -> Mapping[str, list[range]]:
    """In each file that the example changes, the lines that are new, counted from 0.

    Where lines were only taken out, the range is empty and stands between their neighbours.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = made(example, Path(name) / "made")
        files = dict.fromkeys(
            change.file if isinstance(change, Edit) else change.name for change in example.changes
        )
        return {file: _changed(_lines(SMALL / file), _lines(folder / file)) for file in files}


def _changed(before: list[str], after: list[str]) -> list[range]:
    compared = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    return [range(start, end) for tag, _, _, start, end in compared if tag != "equal"]


def _lines(path: Path) -> list[str]:
    if not path.exists():
        return []
    return path.read_text(encoding="utf-8", errors="replace").splitlines()


def _filled(text: str) -> str:
    return fill(text, WIDTH, break_long_words=False, break_on_hyphens=False)


def _said(example: Example) -> str:
    if example.most_states is None:
        return example.says
    return f"{example.says} (Shown with room for {example.most_states} states, not {ALL_STATES}.)"


def _snippets(example: Example) -> str:
    with tempfile.TemporaryDirectory() as name:
        folder = made(example, Path(name) / "made")
        return "\n".join(
            f"`{file}`\n\n```yaml\n{_snippet(_lines(folder / file), ranges, example.at)}\n```\n"
            for file, ranges in touched(example).items()
        )


def _snippet(lines: list[str], ranges: list[range], at: str) -> str:
    """The lines that were changed or that hold `at`, with some around them."""
    found = [range(n, n + 1) for n, line in enumerate(lines) if at and at in line]
    wanted = {
        number
        for each in (*ranges, *found)
        for number in range(each.start - CONTEXT, each.stop + CONTEXT)
        if 0 <= number < len(lines)
    }
    return "\n".join(_with_gaps(lines, sorted(wanted)))


def _with_gaps(lines: list[str], wanted: list[int]) -> Iterator[str]:
    """These lines; a sign stands for those left out between them, or the lines if they are few."""
    last = None
    for number in wanted:
        gap = range(number if last is None else last + 1, number)
        yield from (lines[each] for each in gap) if len(gap) <= CONTEXT else ("# …",)
        line = lines[number].rstrip()
        yield line if len(line) <= 2 * WIDTH else line[:WIDTH] + " …"
        last = number


def main() -> None:
    """Write every page and the list of them, and take away those of codes that are gone."""
    PAGES.mkdir(parents=True, exist_ok=True)
    texts = {"README.md": index()}
    with tempfile.TemporaryDirectory() as name:
        for code in all_codes():
            outcome = checked(code.example, Path(name) / code.id)
            texts[f"{code.id}.md"] = page(code, outcome.printed)
    for old in PAGES.glob("GS*.md"):
        if old.name not in texts:
            old.unlink()
    for file, text in texts.items():
        (PAGES / file).write_text(text, encoding="utf-8")
    print(f"{len(texts)} pages in {PAGES.relative_to(PAGES.parents[1])}.")


if __name__ == "__main__":
    main()
