"""What a writer's slip was, where the YAML parser only says that it cannot go on."""

from __future__ import annotations

import re
from collections.abc import Callable

from ruamel.yaml.error import MarkedYAMLError

from game.content.diagnostics import Span
from game.content.key_names import every_key
from game.content.yaml_brackets import missing_comma, wrong_bracket
from game.content.yaml_indent import Slip, misplaced, text_left
from game.content.yaml_trail import Piece, Place, Trail, follow, is_entry, span
from game.content.yaml_words import (
    COLON,
    MISTYPED_QUOTES,
    MISTYPED_SPACE,
    ODD_SPACE,
    QUOTE,
    SMART,
    glued,
    in_words,
)

_ODD = re.compile(rf"[ -]*(?P<odd>[{ODD_SPACE}])|[ ]*(?:- +)*[a-z_]+:(?P<after>[{ODD_SPACE}])")
_BULLET = re.compile(r" *([•–—·▪●‣*]) *(?=[a-z_]+:)")
_GLUED = re.compile(r"([A-Za-z_]+):(?=\S)")
_DASHES = re.compile(r" *(?:- +)*")
_SCALAR_STOPS = ("mapping values", "expected ',' or", "expected <block end>", "could not find")


def explained(text: str, error: MarkedYAMLError) -> tuple[Span, str]:
    """The place of the slip that stopped the parser, and one sentence about it."""
    trail = follow(text, error)
    for look in _LOOKS:
        if found := look(trail):
            return span(found[0]), found[1]
    begun = trail.begun if re.search(r"anchor|alias|block scalar", trail.context) else None
    return span(begun or trail.place), in_words(trail.problem, trail.context)


def _odd_space(trail: Trail) -> Slip | None:
    """A space that only looks like one, where the parser needs a real one."""
    plain = (piece.start[0] for piece in trail.recent[-2:] if piece.kind in ("text", ""))
    begun = trail.begun[0] if trail.begun and "simple key" in trail.context else trail.place[0]
    for number in range(min(trail.place[0], begun, *plain), trail.place[0] + 1):
        if found := _ODD.match(trail.line(number)):
            at = found.start("odd") if found["odd"] else found.start("after")
            return (number, at), MISTYPED_SPACE
    return None


def _smart_quotes(trail: Trail) -> Slip | None:
    """A text in quotation marks that are none to the parser."""
    for piece in trail.recent[-2:]:
        swallowed = piece.start[0] < trail.place[0] and is_entry(trail.line(trail.place[0]))
        if piece.kind == "text" and piece.text[0] in SMART and piece.end[0] == trail.place[0]:
            return None if swallowed else (piece.start, MISTYPED_QUOTES)
    return None


def _open_quote(trail: Trail) -> Slip | None:
    """A quotation mark that is closed by the next one in the file, or by none."""
    if trail.begun and "quoted" in trail.context and "unexpected" in trail.problem:
        return _opened(trail, trail.begun)
    for piece in trail.recent:
        lines = range(piece.start[0] + 1, piece.end[0] + 1)
        reaches = piece.quoted and piece.end[0] == trail.place[0]
        if reaches and any(is_entry(trail.line(number)) for number in lines):
            return _opened(trail, piece.start)
    return None


def _opened(trail: Trail, start: Place) -> Slip:
    curled = any(sign in trail.line(start[0])[start[1] :] for sign in "“”„")
    instead = " A word processor's quotation mark does not close it." if curled else ""
    return start, f"the quotation mark opened here is not closed.{instead}"


def _after_quote(trail: Trail) -> Slip | None:
    """More of a text after the quotation mark that closes it."""
    if not trail.problem.startswith((*_SCALAR_STOPS, "expected '<document")):
        return None
    line = trail.place[0]
    here = [piece for piece in trail.recent if piece.end[0] == line and piece.kind]
    while here and here[-1].kind == "text" and here[-1].start[0] == line:
        here.pop()
    between = "".join(trail.before[here[-1].end[1] :]) if here else ""
    if not here or not here[-1].quoted or ": " in between:
        return None
    if trail.open:
        return trail.place, f"the text goes on after its closing quotation mark. {QUOTE}"
    return trail.place, (
        "the text goes on after its closing quotation mark. Put the whole text in other quotation "
        f"marks, or write it below '{_key_of(trail, here[-1])}>-'."
    )


def _key_of(trail: Trail, piece: Piece) -> str:
    """The key that a text belongs to, on its own line or the one above, with its colon."""
    above = trail.line(piece.start[0])[: piece.start[1]].strip() or trail.line(piece.start[0] - 1)
    found = re.search(r"([a-z_]+:)\s*$", above)
    return f"{found[1]} " if found else ""


def _no_colon(trail: Trail) -> Slip | None:
    """A key whose colon is missing, or has no space after it; the next line is taken for more."""
    if "could not find expected ':'" in trail.problem and trail.begun:
        line, column = trail.begun
        return (
            _bullet(trail, line)
            or _colonless(trail, trail.begun)
            or text_left(trail, line)
            or _colonless(trail, trail.begun, near=True)
            or ((line, column), "this line has no colon after its key.")
        )
    if "mapping values are not allowed" not in trail.problem:
        return None
    bare = re.fullmatch(r"( *(?:- +)*)([a-z_]+) +[{\[].*", trail.before)
    if bare and bare[2] in every_key():
        return (trail.place[0], len(bare[1])), f"this line has no colon after '{bare[2]}'."
    return _swallowed(trail)


def _swallowed(trail: Trail) -> Slip | None:
    """A line that was taken for more of the text above it, until its colon came."""
    last = next((each for each in reversed(trail.recent) if each.kind == "text"), None)
    key = re.fullmatch(r"( *(?:- +)*)([a-z_]+)", trail.before)
    if not (
        last and key and last.start[0] < trail.place[0] == last.end[0] and key[2] in every_key()
    ):
        return None
    start = _DASHES.match(trail.line(last.start[0]))
    if start and start.end() == last.start[1]:
        return _colonless(trail, last.start)
    return misplaced(trail, trail.place[0])


def _colonless(trail: Trail, place: Place, *, near: bool = False) -> Slip | None:
    text = trail.line(place[0])[place[1] :]
    if found := _GLUED.match(text):
        return place, glued(text.split()[0])
    if found := re.match(r"([A-Za-z_]+)\s*[：;=]", text):
        return place, f"after '{found[1]}' there must be a plain colon and a space."
    found = re.match(r"([a-z_]+)(?=\s|$)", text)
    if found and (near or found[1] in every_key() or not text[found.end() :].strip()):
        return place, f"this line has no colon after '{found[1]}'."
    return None


def _bullet(trail: Trail, line: int) -> Slip | None:
    if found := _BULLET.match(trail.line(line)):
        message = f"an entry of a list begins with '- ', and here stands '{found[1]}'."
        return (line, found.start(1)), message
    if found := re.match(r" *-(?=[a-z_]+:(?:\s|$))", trail.line(line)):
        return (line, found.end() - 1), "a space belongs after the '-' that begins an entry."
    return None


def _indented(trail: Trail) -> Slip | None:
    """A line that stands further left or right than those it belongs with."""
    line = trail.place[0]
    if bullet := _bullet(trail, line):
        return bullet
    at_start = not trail.before.strip(" -")
    if at_start and trail.problem.startswith("expected <block end>"):
        return misplaced(trail, line)
    return None


def _dash(trail: Trail) -> Slip | None:
    """A text that begins with a dash, or a lone dash in place of `>-`."""
    if "sequence entries are not allowed" in trail.problem and trail.rest.strip() == "-":
        return trail.place, "a '-' alone begins a list. If the text follows below, write '>-'."
    return None


def _first_line(trail: Trail) -> Slip | None:
    """A whole file that is indented, but for this line."""
    if "expected '<document start>'" in trail.problem and not trail.before.strip():
        return text_left(trail, trail.place[0])
    return None


def _colon(trail: Trail) -> Slip | None:
    if "mapping values are not allowed" in trail.problem:
        return trail.place, COLON
    return None


_LOOKS: tuple[Callable[[Trail], Slip | None], ...] = (
    _odd_space, _smart_quotes, _open_quote, missing_comma, _after_quote, wrong_bracket, _no_colon,
    _indented, _dash, _first_line, _colon,
)  # fmt: skip
"""The first that finds something is right."""
