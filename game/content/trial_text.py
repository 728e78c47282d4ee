"""A test as the text of a file, in the way that a person would write it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import assert_never

from game.content.schema.trial import NO_ENDING
from game.core import trial as t
from game.core.life import CUT

_PLAIN = re.compile(r"[a-z][a-z0-9-]*")


def text_of_trial(trial: t.Trial, citizen: str, schema: str = "") -> str:
    """The file of a test. `schema` is the path from it to the schema that helps an editor."""
    return "\n".join((*_lines(trial, citizen, schema), ""))


def _lines(trial: t.Trial, citizen: str, schema: str) -> Iterator[str]:
    if schema:
        yield f"# yaml-language-server: $schema={schema}"
    yield "schema: 1"
    life, cut, _ = trial.life.partition(CUT)
    yield f"life: {trial.life if cut else _id(life)}"
    yield "# Say here what this test holds, for whoever breaks it one day."
    yield f"says: {_quoted(trial.says)}"
    yield f"seed: {trial.seed}"
    yield "choices:" if trial.choices else "choices: []"
    yield from (f"  - {_id(choice)}" for choice in trial.choices)
    yield "# What must be so then. Take out what may well change."
    yield "then:"
    begun = set[str]()
    for expectation in trial.expectations:
        key, value, many = _written(expectation, citizen)
        if not many:
            yield f"  {key}: {value}"
            continue
        if key not in begun:
            begun.add(key)
            yield f"  {key}:"
        yield f"    - {value}"


def _written(expectation: t.Expectation, citizen: str) -> tuple[str, str, bool]:
    """The key, what stands under it, and whether that is one of several."""

    def block(who: str, **parts: str) -> str:
        whose = {} if who == citizen else {"who": _id(who)}
        return f"{{{', '.join(f'{k}: {v}' for k, v in {**parts, **whose}.items())}}}"

    def short(name: str, what: str, who: str, **more: str) -> str:
        plain = who == citizen and not more
        return _id(what) if plain else block(who, **{name: _id(what)}, **more)

    match expectation:
        case t.EndsAt(ending):
            return "ending", _id(ending) if ending else NO_ENDING, False
        case t.StandsAt(who, low, high):
            bounds = {"at_least": low, "at_most": high}
            given = {key: str(value) for key, value in bounds.items() if value is not None}
            exact = who == citizen and low == high
            return "standing", str(low) if exact else block(who, **given), False
        case t.LastAnswer(gate, who, is_open):
            return "gates", block(who, gate=_id(gate), open=str(is_open).lower()), True
        case t.AllAnswers(gate, who, answers):
            words = ", ".join("open" if each else "closed" for each in answers)
            return "gates", block(who, gate=_id(gate), answers=f"[{words}]"), True
        case t.OnFile(what, who, number):
            more = {} if number == 1 else {"at_least": str(number)}
            return "records", short("what", what, who, **more), True
        case t.NotOnFile(what, who):
            return "no_records", short("what", what, who), True
        case t.OnRegister(name, who, there):
            return "lists" if there else "not_on_lists", short("list", name, who), True
        case t.Said(words, there):
            return "words" if there else "no_words", _quoted(words), True
        case t.OnOffer(choice, there):
            return "offered" if there else "not_offered", _id(choice), True
        case _:
            assert_never(expectation)


def _id(id: str) -> str:
    """An id as it may stand; one of figures alone would be read as a number."""
    return id if _PLAIN.fullmatch(id) else _quoted(id)


def _quoted(text: str) -> str:
    """A text in double quotation marks, in which YAML reads what JSON writes."""
    return json.dumps(text, ensure_ascii=not text.isprintable())
