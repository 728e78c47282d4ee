"""From what is written to what a voice can say: words for signs, and nothing that it would trip
over."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

MOST = 240
"""Characters of one utterance at most: so many are said in about fifteen seconds."""

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_QUOTES = str.maketrans({"\u201c": '"', "\u201d": '"', "\u2018": "'", "\u2019": "'"})
_UNITS = {"h": "hour", "min": "minute", "MB": "megabyte", "GB": "gigabyte"}
_LAWS = r"[A-Z][^()]*\b(?:Rights|Child|law|discrimination|intelligence)"
"""What laws and treaties are called: the end of their names, before the numbers of articles."""
_PARAGRAPH = r"\((\w)\)(?:\((\w)\))?"
_ARTICLE = r"\d{1,2}(?:\(\w\))*"
_NOON, _EVENING, _LATE = 12, 18, 22

Swap = str | Callable[[re.Match[str]], str]


@lru_cache(maxsize=2048)
def plainly(text: str) -> str:
    """The text in words, numbers and the marks of sentences alone."""
    said = text.translate(_QUOTES)
    for pattern, swap in _SWAPS:
        said = pattern.sub(swap, said)
    return said.strip(" ,;")


def sentence(text: str) -> str:
    """The same, ending as a sentence does."""
    said = plainly(text)
    if not said or said.rstrip("\"'").endswith((".", "!", "?")):
        return said
    return f"{said.rstrip(':')}."


def lowered(text: str) -> str:
    """The same within a sentence."""
    return f"{text[:1].lower()}{text[1:]}"


def sentences(*texts: str) -> str:
    """Several, one after the other; what is empty is left out."""
    return " ".join(filter(None, map(sentence, texts)))


def utterances(text: str, most: int = MOST) -> tuple[str, ...]:
    """The text in parts of at most `most` characters: whole sentences where they fit, else as far
    as a comma, else as far as a word."""
    parts: list[str] = []
    for each in _sentences(text):
        for bit in _pieces(each, most):
            if parts and len(parts[-1]) + 1 + len(bit) <= most:
                parts[-1] = f"{parts[-1]} {bit}"
            else:
                parts.append(bit)
    return tuple(parts)


def _sentences(text: str) -> list[str]:
    ends = r"(?<=[.!?])\s+|(?<=[.!?][\"'])\s+"
    return [each for each in re.split(ends, text) if each.strip()]


def _pieces(text: str, most: int) -> list[str]:
    """A sentence that is too long, cut where a breath can be taken."""
    bits: list[str] = []
    while len(text) > most:
        head = text[:most]
        at = max(head.rfind(mark) + len(mark) for mark in ("; ", ", ", ": "))
        at = at if at > most // 3 else head.rfind(" ") + 1
        at = at or most
        bits.append(text[:at].strip())
        text = text[at:].strip()
    return [*bits, text] if text else bits


# --- What is said instead ----------------------------------------------------------------


def _day(found: re.Match[str]) -> str:
    """2022-11-22, or 2020-03."""
    year, month, day = found.group(1), int(found.group(2)), found.group(3)
    if not 1 <= month <= len(_MONTHS):
        return f"{year} {month}"
    return f"{int(day)} {_MONTHS[month - 1]} {year}" if day else f"{_MONTHS[month - 1]} {year}"


def _clock(found: re.Match[str]) -> str:
    """20:30, as somebody would say it."""
    hour, minute = int(found.group(1)), int(found.group(2))
    when = "in the morning" if hour < _NOON else "in the afternoon"
    if hour >= _EVENING:
        when = "at night" if hour >= _LATE else "in the evening"
    past = f" {minute}" if minute > 9 else f" oh {minute}" if minute else " o'clock"
    return f"{(hour - 1) % _NOON + 1}{past} {when}"


def _unit(found: re.Match[str]) -> str:
    """1 h, 20 min, 50 MB."""
    number, unit = found.group(1), _UNITS[found.group(2)]
    return f"{number} {unit}" if number == "1" else f"{number} {unit}s"


def _articles(found: re.Match[str]) -> str:
    """Declaration of Human Rights, 16 and 20; 11(1)."""
    law, numbers = found.group(1), found.group(2)
    word = "articles" if " and " in numbers else "article"
    return f"{law}, {word} {re.sub(_PARAGRAPH, _paragraph, numbers)}"


def _paragraph(found: re.Match[str]) -> str:
    """(1), or (1)(b)."""
    number, letter = found.groups()
    return f", paragraph {number}{' ' + letter.upper() if letter else ''}"


def _code(found: re.Match[str]) -> str:
    """E-12, S-01: a letter and a number."""
    return f"{found.group(1)} {int(found.group(2))}"


def _swap(pattern: str, swap: Swap) -> tuple[re.Pattern[str], Swap]:
    return re.compile(pattern), swap


_SWAPS: tuple[tuple[re.Pattern[str], Swap], ...] = (
    _swap(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\ufeff]+", " "),
    _swap(r"\b(\d{4})-(\d{2})(?:-(\d{2}))?\b", _day),
    _swap(r"(?<=day) (?=\d\d?:\d\d)", ", "),
    _swap(r"\b([01]?\d|2[0-3]):([0-5]\d)\b", _clock),
    _swap(r"(?<=\d),(?=\d{3}\b)", ""),
    _swap(r"\b(\d+) (h|min|MB|GB)\b", _unit),
    _swap(rf"(?<=\()({_LAWS}), ({_ARTICLE}(?:(?:, | and ){_ARTICLE})*)(?=\))", _articles),
    _swap(r"\u00d7 ?", "times "),
    _swap(r"\b10\^(\d+)", r"10 to the power of \1"),
    _swap(r"\b([A-Z]{1,4}\d?)-(\d{1,4})\b", _code),
    _swap(r"\+ ?(?=\d)", "plus "),
    _swap(r"(?:\u2212 ?|(?<![\w)])-)(?=\d)", "minus "),
    _swap(r"(?<=\d) ?[\u2013\u2014] ?(?=\d)", " to "),
    _swap(r" ?% ?", " percent "),
    _swap(r"\u00a7+ ?", "section "),
    _swap(r"&", " and "),
    _swap(r"(?<=\d)/(?=\d)", " slash "),
    _swap(r"(?<=\w)/(?=\w)", " or "),
    _swap(r"\u2192", ", then "),
    _swap(r"\u20ac ?(\d[\d.]*)", r"\1 euros"),
    _swap(r"\u00a3 ?(\d[\d.]*)", r"\1 pounds"),
    _swap(r"\$ ?(\d[\d.]*)", r"\1 dollars"),
    _swap(r"\u2026|\.{2,}", "."),
    _swap(r"[)\]}](?=[\"']?\s*(?:[.,;:?!]|$))", ""),
    _swap(r" ?[\u2013\u2014/()\[\]{}|\u2022\u00b7]+ ?", ", "),
    _swap(r" -+ ", ", "),
    _swap(r"[^\w\s.,;:?!'\"-]|_", " "),
    _swap(r"\s+", " "),
    _swap(r"(?:[,;:] ?)*\s*([.?!])", r"\1"),
    _swap(r"\s+(?=[,;:])", ""),
    _swap(r"[,;:](?: ?[,;])+", ","),
    _swap(r"([.?!]),", r"\1"),
    _swap(r"^[ ,;:.]+", ""),
)
"""In this order: dates before codes, codes before minus, and what is left of signs at the end."""
