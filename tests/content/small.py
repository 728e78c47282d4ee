"""The small life and its rulebook with a slip of the pen in them, and what is found of it.

In what is put in, `«` stands before the place that the finding must name.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from game.content.diagnostics import Diagnostic, Span, in_order
from game.content.loading import load
from tests.conftest import SMALL

MARK = "«"
Edit = tuple[str, str]


def text(name: str) -> str:
    return (SMALL / f"{name}.yaml").read_text(encoding="utf-8")


def edited(name: str, *edits: Edit) -> str:
    """A file of the small life after these replacements, marks and all."""
    made = text(name)
    for old, new in edits:
        assert old in made, f"{old!r} is not in {name}.yaml"
        made = made.replace(old, new) if "«" in new else made.replace(old, new, 1)
    return made


def written(folder: Path, **files: str | bytes) -> Path:
    """A folder with the small life, some of its files being other ones."""
    for name in ("life", "rulebook"):
        data = files.get(name, text(name))
        raw = data if isinstance(data, bytes) else data.replace(MARK, "").encode()
        (folder / f"{name}.yaml").write_bytes(raw)
    return folder


def found(folder: Path) -> list[Diagnostic]:
    content = load([folder / "rulebook.yaml"], [folder / "life.yaml"])
    errors = [each for each in content.findings if each.code.severity == "error"]
    assert not (errors and content.lives and content.rulebooks)
    assert errors or (content.lives and content.rulebooks)
    return in_order(content.findings)


def marked_places(made: str) -> list[Span]:
    """Where the marks stand, each counted as if those before it were not there."""
    return [
        Span(number, column - before)
        for number, line in enumerate(made.split("\n"), 1)
        for before, column in enumerate(_columns(line))
    ]


def _columns(line: str) -> Sequence[int]:
    return [at + 1 for at, sign in enumerate(line) if sign == MARK]


def shelf_in(folder: Path) -> Path:
    """A folder of scenarios with the small life in it, and evidence without a single row."""
    (folder / "lives").mkdir(parents=True)
    (folder / "rulebook.yaml").write_text(text("rulebook"), encoding="utf-8")
    (folder / "lives" / "small.yaml").write_text(text("life"), encoding="utf-8")
    evidence = folder / "evidence"
    evidence.mkdir()
    for name in ("sources", "claims", "harms", "mechanisms", "articles", "safeguards"):
        rows = "groups: []" if name == "mechanisms" else f"{name}: []"
        more = "\ncontradictions: []" if name == "articles" else ""
        (evidence / f"{name}.yaml").write_text(f"schema: 1\n{rows}{more}\n", encoding="utf-8")
    return folder
