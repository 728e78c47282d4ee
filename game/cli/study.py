"""`study`: turns the questions before and after a life on or off, and writes out the answers."""

from __future__ import annotations

import argparse
from collections import Counter

from game.cli.fail import DONE, USAGE, Fail
from game.cli.shelf import all_lives, user_data
from game.content.headers import put
from game.content.reading import why
from game.content.sittings import Kept, Sittings
from game.core.study import Study
from game.study import export
from game.study.results import Result, pairs, result

_WRITERS = {".csv": export.csv_text, ".json": export.json_text}


def run(arguments: argparse.Namespace) -> int:
    """Do what was asked of the study."""
    sittings = Sittings(user_data())
    match arguments.action:
        case "on" | "off":
            _turn(sittings, on=arguments.action == "on")
        case "status":
            print(*_status(sittings), sep="\n")
        case "export":
            _export(sittings, arguments)
        case "forget":
            _forget(sittings, sure=arguments.yes)
    return DONE


def _turn(sittings: Sittings, *, on: bool) -> None:
    if on and all_lives().study is None:
        raise Fail("There is no study in this game's content.")
    sittings.turn(on=on)
    if on:
        print("The study is on: each life is offered with eight questions before and after it.")
        print("Ask for consent first, and give no marks: docs/study.md says how.")
    else:
        print("The study is off. Answers that were kept stay until 'study forget'.")


def _status(sittings: Sittings) -> list[str]:
    kept = sittings.read()
    number = Counter(each.moment for each in kept.sittings)
    both = len({s.tie for s in kept.sittings if s.moment == "before"} & _after(kept))
    lines = [
        f"The study is {'on' if sittings.on else 'off'}.",
        f"Kept: {number['before']} before, {number['after']} after, {both} of both.",
    ]
    if kept.damaged:
        lines.append(f"{_count(kept.damaged, 'line')} cannot be read and will be passed over.")
    if sittings.on and not sittings.has_room():
        lines.append("No more can be kept, so nobody is asked: the file is full or read-only.")
    return [*lines, f"They are in '{sittings.file}'."]


def _after(kept: Kept) -> set[int]:
    return {each.tie for each in kept.sittings if each.moment == "after"}


def _export(sittings: Sittings, arguments: argparse.Namespace) -> None:
    output = arguments.output
    writer = _WRITERS.get(output.suffix.lower())
    if writer is None:
        raise Fail(f"The answers can be written as .csv or .json, not as '{output}'.", USAGE)
    study = all_lives().study
    kept = sittings.read()
    if study is None or not kept.sittings:
        raise Fail("There is nothing to write out: no answers have been kept.")
    results = _results(study, kept)
    if output.resolve() == sittings.file.resolve():
        raise Fail(f"That would take the place of the answers in '{sittings.file}'.", USAGE)
    try:
        put(output, writer(study, results, arguments.seed).encode())
    except OSError as error:
        reason = why(error, writing=True)
        raise Fail(f"The answers could not be written to '{output}': {reason}.") from None
    wrote = f"Wrote {_count(len(results), 'sitting')}, {len(pairs(results))} of them in pairs"
    print(f"{wrote}, to '{output}'.")
    if missed := len(kept.sittings) - len(results) + kept.damaged:
        print(f"{_count(missed, 'line')} could not be used: damaged, or of other items.")


def _results(study: Study, kept: Kept) -> list[Result]:
    """What can be measured, by random number: the order on disk would tell who was first."""
    found = [made for each in kept.sittings if (made := result(study, each))]
    return sorted(found, key=lambda each: (each.sitting.tie, each.sitting.moment != "before"))


def _forget(sittings: Sittings, *, sure: bool) -> None:
    if not sure:
        raise Fail("This takes all answers away for good; say 'study forget --yes'.", USAGE)
    sittings.forget()
    print("All answers have been taken away.")


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'s' * (number != 1)}"
