"""How long it takes from a key to a voice, and from a key to silence.

    python -m benchmarks.speech [--times 100]

Measured are: espeak-ng from its start to all samples of an utterance; the same with one that waits
already; one that is killed and started anew for each cut, beside one that is fed line by line; the
whole way from `Speaker.say` to the mixer, through the process that plays; and from there to the
first sample written to the device, which SDL's disk driver stands in for. There need be no sound
card.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from game.window.sound.player import Sounds
from game.window.sound.tones import RATE
from game.window.speech.espeak import Espeak, found
from game.window.speech.speaker import Speaker

FOCUS = "Choice 2 of 3: Ask Mara for the key. Button."
LONG = (
    "Today Pim should get his school place: a peg with his name. Mr Sabo reads his screen. "
    "'Deferred,' he says. 'It's a kinder word than no.' Pim asks what he did. Mr Sabo looks at a "
    "poster: 'Trust runs in families.'"
)
BAR = 100  # milliseconds from focus to audio


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--times", type=int, default=100)
    times = parser.parse_args().times
    if found() is None:
        raise SystemExit("espeak-ng is not installed: there is nothing to measure.")
    print(f"milliseconds, {times} times each; the bar from focus to audio is {BAR}")
    for name, text in (("focus", FOCUS), ("longest utterance", LONG)):
        _print(f"espeak-ng started anew, {name}", [_cold(text) for _ in range(times)])
        _print(f"espeak-ng that waited, {name}", _warm(text, times))
    _print("fed line by line: first samples", _fed(times))
    with tempfile.TemporaryDirectory() as folder:
        os.environ["SDL_AUDIODRIVER"] = "disk"
        os.environ["SDL_DISKAUDIOFILE"] = str(Path(folder) / "heard")
        _whole(times)
        _written(min(times, 30), Path(folder) / "heard")


def _print(name: str, taken: list[float]) -> None:
    made = sorted(each * 1000 for each in taken)
    at = [made[min(len(made) - 1, len(made) * share // 100)] for share in (50, 95, 99)]
    print(
        f"{name:48} median {at[0]:6.1f}  p95 {at[1]:6.1f}  p99 {at[2]:6.1f}  most {made[-1]:6.1f}"
    )


def _timed(what: Callable[[], object]) -> float:
    began = time.perf_counter()
    what()
    return time.perf_counter() - began


def _cold(text: str) -> float:
    command = [str(found()), "--stdin", "--stdout", "-v", "en-gb", "-s", "160"]
    return _timed(
        lambda: subprocess.run(command, check=True, input=text.encode(), capture_output=True)
    )


def _warm(text: str, times: int) -> list[float]:
    espeak, taken = Espeak(), []
    for _ in range(times):
        espeak.ready("en-gb", 160)
        time.sleep(0.15)
        taken.append(_timed(lambda: espeak.samples(text, "en-gb", 160)))
    espeak.close()
    return taken


def _fed(times: int) -> list[float]:
    """One process for all lines. It does not say where one ends, so that to cut one it must be
    killed, and the next line waits for a new process."""
    taken = []
    for _ in range(min(times, 40)):
        process = subprocess.Popen(
            [str(found()), "--stdout", "-v", "en-gb", "-s", "160"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
        )
        assert process.stdin and process.stdout
        process.stdin.write(FOCUS.encode() + b"\n")
        taken.append(_timed(lambda process=process: process.stdout.read(2_048)))
        process.kill()
        with process:
            pass
    return taken


class _Ear:
    """Hears the reports, with the time of each."""

    def __init__(self, speaker: Speaker, sounds: Sounds) -> None:
        self.at: dict[str, float] = {}
        self._hear = speaker._hear
        sounds.listen(self)

    def __call__(self, line: str) -> None:
        self.at[line] = time.perf_counter()
        self._hear(line)

    def wait(self, line: str) -> float:
        until = time.perf_counter() + 30
        while line not in self.at and time.perf_counter() < until:
            time.sleep(0.0005)
        return self.at[line]


def _whole(times: int) -> None:
    """From the order to the mixer: each time the voice is in the middle of something else."""
    sounds = Sounds()
    speaker = Speaker(sounds)
    ear, taken, rushed = _Ear(speaker, sounds), [], []
    first = time.perf_counter()
    speaker.say((FOCUS,))
    started = 1000 * (ear.wait("began 1") - first)
    print(f"{'the very first words, with the process started':48} {started:6.1f}")
    for number in range(2, times + 2):
        time.sleep(0.15)
        began = time.perf_counter()
        speaker.say((FOCUS,))
        taken.append(ear.wait(f"began {number}") - began)
    _print("from Speaker.say to the mixer, over another", taken)
    for number in range(times + 2, 2 * times + 2):
        began = time.perf_counter()
        speaker.say((FOCUS,))
        rushed.append(ear.wait(f"began {number}") - began)
    _print("the same with no pause between two keys", rushed)
    sounds.close()


def _written(times: int, file: Path) -> None:
    """From the order to the first sample that is not silence on the device."""
    sounds = Sounds()
    speaker = Speaker(sounds)
    ear, taken = _Ear(speaker, sounds), []
    speaker.say((FOCUS,))
    ear.wait("began 1")
    for number in range(2, times + 2):
        speaker.stop()
        time.sleep(0.4)
        size = file.stat().st_size
        began = time.perf_counter()
        speaker.say((FOCUS,))
        taken.append(_first_sample(file, size) - began)
        ear.wait(f"began {number}")
    _print("from Speaker.say to a sample on the device", taken)
    print(f"median share of the bar: {statistics.median(taken) * 1000 / BAR:.2f}")
    sounds.close()


def _first_sample(file: Path, size: int) -> float:
    """When the first sample that is no silence was written. The driver's file is written in
    blocks: what lies behind the sample in its block was written after it, in real time."""
    while True:
        time.sleep(0.001)
        now = time.perf_counter()
        with file.open("rb") as read:
            read.seek(size)
            new = read.read()
        if any(new):
            behind = len(new.lstrip(b"\0"))
            return now - behind / (2 * RATE)


if __name__ == "__main__":
    main()
