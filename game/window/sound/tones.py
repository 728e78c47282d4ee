"""The sounds themselves, worked out sample by sample: dry, low and short, like things in an office.

Every sound is a list of numbers from a formula. The noise in it comes from a small generator with
a fixed start, so that a sound is the same each time it is made.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Callable, Iterator

RATE = 22_050
_FULL = 32_767
_EDGE = round(RATE * 0.003)  # samples over which a sound begins and ends, so that it never clicks

Wave = list[float]


def tone(name: str) -> array[int]:
    """The sound `name` as signed 16 bit samples, one channel."""
    make, level = SOUNDS[name]
    wave = make()
    scale = level * _FULL / max(abs(sample) for sample in wave)
    last = len(wave) - 1
    edges = (min(1.0, place / _EDGE, (last - place) / _EDGE) for place in range(len(wave)))
    return array("h", (round(s * e * scale) for s, e in zip(wave, edges, strict=True)))


def _tick() -> Wave:
    """A key of a counter: focus moves, a switch turns."""
    wave = _silence(0.03)
    _add(wave, 0.0, (0.6 * sample for sample in _ring(1_700, 0.004, 0.03)))
    _add(wave, 0.0, (0.4 * sample for sample in _hiss(0.6, 0.003, 0.02)))
    return wave


def _paper() -> Wave:
    """A sheet is taken up and laid down: a choice was made."""
    wave = _silence(0.2)
    slide = zip(_hiss(0.35, 1.0, 0.12), _arch(0.12), strict=False)
    _add(wave, 0.0, (0.5 * sample * height for sample, height in slide))
    _add(wave, 0.1, (0.8 * sample for sample in _hiss(0.3, 0.018, 0.1)))
    return wave


def _closed() -> Wave:
    """A stamp, and then, when it is down, the bar."""
    wave = _silence(0.5)
    _add(wave, 0.0, (0.7 * sample for sample in _hiss(0.2, 0.012, 0.06)))
    _add(wave, 0.0, _drop(150, 62, 0.05, 0.22))
    _add(wave, 0.24, (0.7 * sample for sample in _drop(98, 65, 0.07, 0.26)))
    _add(wave, 0.24, (0.15 * sample for sample in _ring(196, 0.04, 0.2)))
    return wave


def _open() -> Wave:
    """Two soft notes, the second a fourth higher."""
    wave = _silence(0.46)
    for start, pitch in ((0.0, 392.0), (0.13, 523.25)):
        _add(wave, start, _note(pitch, 0.1, 0.33))
    return wave


def _notice() -> Wave:
    """A telephone on a table, twice and low: the app has something to say.

    It keeps still at first, for it comes with the paper of the choice before it.
    """
    wave = _silence(0.46)
    for start in (0.18, 0.31):
        buzz = zip(_buzz(116, 0.11), _arch(0.11), strict=False)
        _add(wave, start, (sample * height for sample, height in buzz))
    return wave


def _stamp() -> Wave:
    """A stamp on paper: a line was written. It waits until the sheet is down."""
    wave = _silence(0.36)
    _add(wave, 0.14, (0.5 * sample for sample in _hiss(0.25, 0.01, 0.05)))
    _add(wave, 0.14, _drop(170, 80, 0.04, 0.2))
    return wave


def _bell() -> Wave:
    """A tram's bell, twice, from a street away."""
    wave = _silence(1.5)
    for start in (0.1, 0.42):
        for pitch, share in ((1_180, 0.6), (1_770, 0.3), (2_640, 0.1)):
            _add(wave, start, (share * sample for sample in _ring(pitch, 0.22, 1.0)))
    return wave


def _rain() -> Wave:
    """A shower that comes and goes."""
    wave = _silence(2.6)
    shower = zip(_hiss(0.5, 9.0, 2.6), _arch(2.6), strict=False)
    _add(wave, 0.0, (sample * height for sample, height in shower))
    return wave


def _hum() -> Wave:
    """The city from far away: low, and a little out of tune with itself."""
    wave = _silence(3.0)
    for pitch, share in ((55.0, 0.6), (55.7, 0.4), (110.3, 0.2)):
        swell = zip(_buzz(pitch, 3.0), _arch(3.0), strict=False)
        _add(wave, 0.0, (share * sample * height for sample, height in swell))
    return wave


CITY = frozenset(("bell", "rain", "hum"))
"""The sounds of the city, which have a volume of their own; all others are of what is done."""

SOUNDS: dict[str, tuple[Callable[[], Wave], float]] = {
    "tick": (_tick, 0.06),
    "paper": (_paper, 0.10),
    "closed": (_closed, 0.30),
    "open": (_open, 0.14),
    "notice": (_notice, 0.09),
    "stamp": (_stamp, 0.12),
    "bell": (_bell, 0.05),
    "rain": (_rain, 0.05),
    "hum": (_hum, 0.06),
}
"""Each sound and how loud its loudest sample is. All at once stay below 1."""


# --- what they are made of ---


def _silence(seconds: float) -> Wave:
    return [0.0] * round(seconds * RATE)


def _add(wave: Wave, start: float, more: Iterator[float]) -> None:
    """Lay a part over the wave from `start` on; what stands out at the end is cut off."""
    first = round(start * RATE)
    for place, sample in zip(range(first, len(wave)), more, strict=False):
        wave[place] += sample


def _ring(pitch: float, decay: float, seconds: float) -> Iterator[float]:
    """A pure tone that dies away."""
    turn = 2 * math.pi * pitch / RATE
    fall = math.exp(-1 / (decay * RATE))
    loud = 1.0
    for place in range(round(seconds * RATE)):
        yield loud * math.sin(turn * place)
        loud *= fall


def _drop(high: float, low: float, decay: float, seconds: float) -> Iterator[float]:
    """A blow on something heavy: the tone sinks as it dies away."""
    fall, sink = math.exp(-1 / (decay * RATE)), math.exp(-1 / (0.03 * RATE))
    loud, above, phase = 1.0, high - low, 0.0
    for _ in range(round(seconds * RATE)):
        yield loud * math.sin(phase)
        phase += 2 * math.pi * (low + above) / RATE
        loud, above = loud * fall, above * sink


def _note(pitch: float, decay: float, seconds: float) -> Iterator[float]:
    """A tone with a soft beginning and a little of its octave."""
    rise = 0.012 * RATE
    pair = zip(_ring(pitch, decay, seconds), _ring(2 * pitch, decay / 2, seconds), strict=True)
    for place, (ground, octave) in enumerate(pair):
        yield min(1.0, place / rise) * (ground + 0.15 * octave)


def _buzz(pitch: float, seconds: float) -> Iterator[float]:
    """A tone with its first odd overtones, which is all that a small box lets out."""
    turn = 2 * math.pi * pitch / RATE
    for place in range(round(seconds * RATE)):
        at = turn * place
        yield math.sin(at) + math.sin(3 * at) / 3 + math.sin(5 * at) / 8


def _hiss(smooth: float, decay: float, seconds: float) -> Iterator[float]:
    """Noise that dies away; the smaller `smooth`, the duller."""
    state, level, loud = 20_260, 0.0, 1.0
    fall = math.exp(-1 / (decay * RATE))
    for _ in range(round(seconds * RATE)):
        state = (state * 1_103_515_245 + 12_345) % 2**31
        level += smooth * (state / 2**30 - 1 - level)
        yield level * loud
        loud *= fall


def _arch(seconds: float) -> Iterator[float]:
    """Up and down again, without corners."""
    count = round(seconds * RATE)
    return (math.sin(math.pi * place / count) ** 2 for place in range(count))
