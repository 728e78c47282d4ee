"""A proof as plain JSON values, and back: what has been proved need not be proved again."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from game.proof.flow import Count
from game.proof.promises import Broken, GateCount, Kept, Proof
from game.proof.watch import Met
from game.proof.witness import Witness


def pack(proof: Proof) -> dict[str, Any]:
    """The proof as JSON values; counts are hexadecimal texts."""
    return {
        "life": proof.life,
        "ways": hex(proof.ways),
        "states": proof.states,
        "edges": proof.edges,
        "endings": [[ending, _count(count)] for ending, count in proof.endings],
        "gates": [[g.gate, _count(g.opens), _count(g.closes)] for g in proof.gates],
        "kept": [[k.id, k.kind, k.says, _count(k.count)] for k in proof.kept],
        "broken": [[b.kind, b.about, b.message, _witness(b.witness)] for b in proof.broken],
        "met": [list(each) for each in proof.met],
    }


def unpack(data: Any) -> Proof:
    """The proof that `pack` made this from.

    Raises:
        ValueError, LookupError, TypeError: if it was made from none.
    """
    return Proof(
        data["life"],
        int(data["ways"], 16),
        int(data["states"]),
        int(data["edges"]),
        tuple((ending, _counted(*count)) for ending, count in data["endings"]),
        tuple(
            GateCount(gate, _counted(*opens), _counted(*closes))
            for gate, opens, closes in data["gates"]
        ),
        tuple(Kept(id, kind, says, _counted(*count)) for id, kind, says, count in data["kept"]),
        tuple(
            Broken(kind, about, message, _witnessed(shown))
            for kind, about, message, shown in data["broken"]
        ),
        tuple(Met(*each) for each in data["met"]),
    )


def _count(count: Count) -> tuple[str, str, str]:
    # Decimal figures of numbers so long take their time, and Python refuses the longest.
    return hex(count.ways), hex(count.share.numerator), hex(count.share.denominator)


def _counted(ways: str, number: str, of: str) -> Count:
    return Count(int(ways, 16), Fraction(int(number, 16), int(of, 16)))


def _witness(shown: Witness | None) -> list[Any] | None:
    return [shown.life, list(shown.choices), shown.seed] if shown else None


def _witnessed(data: Any) -> Witness | None:
    if data is None:
        return None
    life, choices, seed = data
    return Witness(life, tuple(choices), seed)
