"""What the proof of a life finds, as findings at the lines that they are about."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from game.content import codes, places
from game.content.cache import DAMAGED, Kept, code_hash
from game.content.catalogue import season_hash
from game.content.diagnostics import Diagnostic
from game.content.loaded import LoadedLife
from game.content.yaml_source import Key
from game.core.life import CUT
from game.core.season import Season
from game.proof.promises import Broken, Proof, prove
from game.proof.store import pack, unpack
from game.proof.walk import TooManyStates
from game.proof.witness import Witness

_CODES = {
    "dead-end": codes.DEAD_END,
    "never-reached": codes.NEVER_REACHED,
    "never-offered": codes.NEVER_OFFERED,
    "never-true": codes.NEVER_TRUE,
    "gate-one-way": codes.GATE_ONE_WAY,
    "exemption-unused": codes.EXEMPTION_UNUSED,
    "promise": codes.BROKEN_PROMISE,
}
_MEND = {
    "never-reached": "Let a choice lead here, or take it out.",
    "never-offered": "Mend its 'when', or take the choice out.",
    "never-true": "Mend the condition, or take this out.",
    "gate-one-way": "Let it be asked where it can answer both, or declare it in 'one_way_gates'.",
    "exemption-unused": "Take it out of 'one_way_gates'.",
}

_NOT_FOR_THE_CUT = "If it is not meant for the short cut, give it 'kiosk: false'."


def proved(season: Season) -> Proof:
    """The proof of a season: the one that is kept, if nothing has changed since.

    Raises:
        TooManyStates: if it has more states than can be walked.
    """
    kept = Kept("proofs")
    key = f"{season_hash(season)}-{code_hash('core', 'proof')}"
    try:
        return unpack(kept.get(key))
    except DAMAGED:
        proof = prove(season)
    kept.put(key, pack(proof))
    return proof


def findings(loaded: LoadedLife, season: Season, proof: Proof) -> Iterator[Diagnostic]:
    """Everything that does not hold, each at its place in the file."""
    cut = season.life.id.endswith(CUT)
    for broken in proof.broken:
        place = _place(loaded, season, broken)
        if cut and broken.kind == "never-true" and "kiosk_then" not in place:
            continue  # The cut takes over what the whole life has use for.
        shown = broken.witness and replace(broken.witness, life=_playable(loaded, season))
        hint = _replay(shown) if shown else _MEND.get(broken.kind, "")
        if cut and broken.kind == "promise":
            hint = f"{_NOT_FOR_THE_CUT} {hint}".rstrip()
        span = loaded.source.span(place)
        message = f"{season.life.id}: {broken.message}."
        code = _CODES[broken.kind]
        yield Diagnostic(code, loaded.source.path, span, message, broken.about, hint)


def _replay(shown: Witness) -> str:
    if shown.seed is not None:
        return f"Replay: {shown.command}"
    choices = ",".join(shown.choices)
    return f"It takes the choices {choices} and luck so rare that no seed was found for it."


def too_many(loaded: LoadedLife, season: Season, error: TooManyStates) -> Diagnostic:
    """That there is more to walk than can be walked."""
    message = f"{season.life.id}: {error}; nothing is proved."
    hint = "Let branches come together again, or count less."
    span = loaded.source.span(("id",))
    return Diagnostic(codes.TOO_MANY_STATES, loaded.source.path, span, message, "", hint)


def _playable(loaded: LoadedLife, season: Season) -> str:
    """What `play` calls a season: by its id if it ships with the game, else by its file."""
    path = loaded.source.path
    if path.is_relative_to(places.scenarios()):
        return season.life.id
    return shlex.quote(f"{path}{CUT if season.life.id.endswith(CUT) else ''}")


# --- Where in the file -----------------------------------------------------------------


def _place(loaded: LoadedLife, season: Season, broken: Broken) -> Key:
    """Where in the file the thing is written that the finding is about."""
    data, cut = loaded.source.data, season.life.id.endswith(CUT)
    if broken.kind in ("gate-one-way", "exemption-unused"):
        found = _of_gate(data, broken, cut=cut)
        return next(found, ("id",))
    kinds = ("promises",) if broken.kind == "promise" else ("scenes", "endings")
    thing, *inside = broken.about.split("/")
    for kind in kinds:
        for at, each in enumerate(data.get(kind, ())):
            if each.get("id") == thing:
                return (kind, at, *_within(each, inside, cut=cut))
    return ("id",)


def _within(place: dict[str, Any], inside: list[str], *, cut: bool) -> Key:
    """The rest of the way from a scene or an ending: a wording, one of a choice's routes, or what
    lets the choice be on offer."""
    match inside:
        case ["variants", number]:
            return ("variants", int(number), "when")
        case [choice, *rest]:
            for at, each in enumerate(place.get("choices", ())):
                if each.get("id") == choice:
                    return ("choices", at, *_route(each, rest, cut=cut))
    return ("id",)


def _route(choice: dict[str, Any], rest: list[str], *, cut: bool) -> Key:
    match rest:
        case [_, at]:
            then = "kiosk_then" if cut and choice.get("kiosk_then") else "then"
            return (then, int(at)) if isinstance(choice[then], list) else (then,)
    return ("when" if choice.get("when") else "id",)


def _of_gate(data: dict[str, Any], broken: Broken, *, cut: bool) -> Iterator[Key]:
    """Where the gate is declared to give one answer, or is asked first."""
    if broken.kind == "exemption-unused":
        above: tuple[str, ...] = ("kiosk",) if cut else ()
        declared = data["kiosk"] if cut else data
        for at, each in enumerate(declared.get("one_way_gates", ())):
            if each.get("gate") == broken.about:
                yield (*above, "one_way_gates", at, "gate")
    yield from _asked(data, broken.about, ())


def _asked(data: Any, gate: str, key: Key) -> Iterator[Key]:
    match data:
        case {"ask": str(asked)} | {"ask": {"gate": str(asked)}} if asked == gate:
            yield (*key, "ask")
        case dict():
            for name, each in data.items():
                yield from _asked(each, gate, (*key, name))
        case list():
            for at, each in enumerate(data):
                yield from _asked(each, gate, (*key, at))
