"""A proof that was kept says what it said when it was made."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from game.core import conditions as c
from game.core.course import AtEnd
from game.core.life import Promise
from game.core.season import Season
from game.proof.promises import prove
from game.proof.store import pack, unpack


def test_a_proof_comes_back_as_it_was(small: Season) -> None:
    broken = Promise("p", "Nobody crosses.", "never", AtEnd(c.Reached("across")))
    promises = (*small.life.promises, broken)
    proof = prove(replace(small, life=replace(small.life, promises=promises)))
    assert {each.kind for each in proof.broken} == {"promise"}
    assert unpack(json.loads(json.dumps(pack(proof)))) == proof


@pytest.mark.parametrize("kept", [None, [], {}, {"life": "small-life"}, "damaged", 3])
def test_what_is_no_proof_is_not_taken_for_one(kept: object) -> None:
    with pytest.raises((ValueError, LookupError, TypeError)):
        unpack(kept)
