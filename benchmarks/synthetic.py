"""How a proof grows with the number of scenes: ways, states, edges, time and memory."""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import time
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from benchmarks.synthetic_life import ENDINGS, MISSES, Shape, season
from game.proof.promises import prove
from game.proof.walk import TooManyStates

OUTPUT = Path(__file__).with_name("curve.md")
LENGTHS = (5, 10, 20, 30, 40)
BAR_SECONDS, BAR_MEGABYTES = 60, 1000
LIMIT_SECONDS, LIMIT_BYTES = 900, 6 * 10**9
"""Where a measurement is given up."""
KIBIBYTE = 1024

SERIES = (
    ("As a life might be", Shape()),
    ("Without sensors and gates", Shape(sensors=False)),
    ("With a choice in each scene that adds to no counter", Shape(idle=True)),
)
"""What is measured at every length. The last keeps many more combinations of counters apart."""

INTRODUCTION = f"""# How a proof grows with the number of scenes

Made by `.venv/bin/python -m benchmarks.synthetic`, each line in a process of its own. The life is
made by a rule (`synthetic_life.py`): {Shape().choices} choices a scene, all of which add to one of
{Shape().counters} counters; choices and routes that ask for them; every {Shape().every} scenes a
gate that asks for a standing, and before it a sensor that misses {MISSES // 100} in a hundred;
{ENDINGS} endings, which ask whether each of the counters has come to {Shape().threshold}; and four
promises. In fewer than twelve scenes not all of it can come about.

The bar is {BAR_SECONDS} s and {BAR_MEGABYTES:,} MB at {LENGTHS[-1]} scenes. Seconds are by the
clock and of the processor. The bar is held against those of the processor: a proof runs in one
thread and waits for nothing, and the machine may have had other work."""

HEAD = """| scenes | ways | states | edges | seconds | of the processor | peak memory |
| ---: | ---: | ---: | ---: | ---: | ---: | ---: |"""


@dataclass(frozen=True, slots=True)
class Row:
    """What one proof took, in seconds and in millions of bytes. `failed` says why there is none."""

    scenes: int
    ways: int = 0
    states: int = 0
    edges: int = 0
    seconds: float = 0.0
    processor: float = 0.0
    megabytes: float = 0.0
    failed: str = ""


def measure(shape: Shape) -> Row:
    """Prove the life in this process, whose highest memory is taken too."""
    made = season(shape)
    began, worked = time.perf_counter(), time.process_time()
    try:
        proof = prove(made)
    except (TooManyStates, MemoryError) as problem:
        return Row(shape.scenes, failed=str(problem) or "out of memory")
    seconds, processor = time.perf_counter() - began, time.process_time() - worked
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * KIBIBYTE / 1e6
    return Row(shape.scenes, proof.ways, proof.states, proof.edges, seconds, processor, memory)


def measured_apart(shape: Shape) -> Row:
    """The same in a new process, so that its highest memory is its own."""
    command = [sys.executable, "-m", "benchmarks.synthetic", "--shape", json.dumps(asdict(shape))]
    root = Path(__file__).parents[1]
    try:
        done = subprocess.run(
            command, cwd=root, stdout=subprocess.PIPE, text=True, timeout=LIMIT_SECONDS, check=True
        )
    except subprocess.TimeoutExpired:
        return Row(shape.scenes, failed=f"not done after {LIMIT_SECONDS} s")
    except subprocess.CalledProcessError as problem:
        return Row(shape.scenes, failed=f"broke off with exit code {problem.returncode}")
    return Row(**json.loads(done.stdout))


def line(row: Row) -> str:
    """One line of the table."""
    if row.failed:
        return f"| {row.scenes} | {row.failed} | | | | | |"
    took = f"{row.seconds:.2f} | {row.processor:.2f} | {row.megabytes:.0f} MB"
    return f"| {row.scenes} | {_power(row.ways)} | {row.states:,} | {row.edges:,} | {took} |"


def _power(number: int) -> str:
    if number < 10**7:
        return f"{number:,}"
    power = len(str(number)) - 1
    return f"{number / 10**power:.1f} × 10^{power}"


def verdict(last: Row) -> str:
    """How the longest life stands to the bar."""
    if last.failed:
        return f"{last.scenes} scenes do not reach the bar: {last.failed}."
    seconds, memory = last.processor / BAR_SECONDS, last.megabytes / BAR_MEGABYTES
    where = "within" if max(seconds, memory) <= 1 else "not within"
    shares = f"{seconds:.2f} of the time, {memory:.2f} of the memory"
    return f"{last.scenes} scenes are {where} the bar: {shares}."


def curve() -> str:
    """The whole page, printed line by line while it is made."""
    page: list[str] = []

    def put(text: str) -> None:
        print(text, flush=True)
        page.append(text)

    put(INTRODUCTION)
    for title, shape in SERIES:
        put(f"\n## {title}\n\n{HEAD}")
        for scenes in LENGTHS:
            row = measured_apart(replace(shape, scenes=scenes))
            put(line(row))
        put(f"\n{verdict(row)}")
    return "\n".join(page) + "\n"


def main() -> None:
    """Without arguments the curve; with a shape one measurement of it, as JSON."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.synthetic")
    parser.add_argument("--shape", help="a shape as JSON, to be measured in this process alone")
    shape = parser.parse_args().shape
    if shape is None:
        OUTPUT.write_text(curve(), encoding="utf-8")
        return
    resource.setrlimit(resource.RLIMIT_AS, (LIMIT_BYTES, LIMIT_BYTES))
    print(json.dumps(asdict(measure(Shape(**json.loads(shape))))))


if __name__ == "__main__":
    main()
