"""Signs of life on a pipe, and what else may come out of one."""

from __future__ import annotations

import json
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.kiosk.pulse import Beat, Listener, Pulse


def line(state: str = "visit", since: object = 3) -> bytes:
    return json.dumps({"state": state, "since_touch_s": since}).encode() + b"\n"


def test_what_is_written_is_heard() -> None:
    reading, writing = os.pipe()
    Pulse(writing).beat("attract", 12, sound="on", voice="none")
    heard = list(Listener().feed(os.read(reading, 1000)))
    assert heard == [Beat("attract", 12, "on", "none")]
    os.close(reading)
    os.close(writing)


def test_a_full_pipe_and_a_broken_one_stop_nobody() -> None:
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    pulse = Pulse(writing)
    for _ in range(5000):
        pulse.beat("attract", 0)
    assert len(list(Listener().feed(os.read(reading, 10**6)))) > 100
    os.close(reading)
    pulse.beat("attract", 0)
    os.close(writing)
    pulse.beat("attract", 0)


def test_a_game_that_nobody_watches_over_has_no_pulse() -> None:
    Pulse().beat("attract", 0)


@pytest.mark.parametrize(
    "said",
    [
        b"\n",
        b"nonsense\n",
        b"[1]\n",
        b"null\n",
        b"[" * 900 + b"\n",
        b"\xff\xfe\x00\n",
        b"9" * 5000 + b"\n",
        line("asleep"),
        line(since="long"),
        line(since=1.5),
        b'{"state": "visit"}\n',
        b"x" * 100_000 + b"\n",
    ],
)
def test_what_makes_no_sense_is_passed_over(said: bytes) -> None:
    listener = Listener()
    assert list(listener.feed(line() + said + line("attract"))) == [
        Beat("visit", 3),
        Beat("attract", 3),
    ]


def test_numbers_are_kept_within_reason() -> None:
    (first, second) = Listener().feed(line(since=-5) + line(since=10**30))
    assert first.since_touch_s == 0
    assert second.since_touch_s <= 10**9


def test_a_line_without_end_takes_no_room() -> None:
    listener = Listener()
    for _ in range(1000):
        assert list(listener.feed(b"x" * 10_000)) == []
    assert len(listener._rest) < 2000
    assert list(listener.feed(b"\n" + line())) == [Beat("visit", 3)]


@given(st.lists(st.binary(max_size=300) | st.just(line()), max_size=20), st.integers(1, 50))
def test_it_does_not_matter_how_the_bytes_are_cut(parts: list[bytes], size: int) -> None:
    whole = b"".join(parts)
    pieces, listener = [whole[at : at + size] for at in range(0, len(whole), size)], Listener()
    assert [beat for piece in pieces for beat in listener.feed(piece)] == list(
        Listener().feed(whole)
    )
