"""A screen reader's eye on the game, run by the system's Python, which has the AT-SPI library.

    python3 client.py COMMAND...

Starts the game with the command, finds its window on the accessibility bus, writes what it reads
as JSON, presses a button as a reader would, and writes what it reads then.
"""

import importlib
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

importlib.import_module("gi").require_version("Atspi", "2.0")
Atspi: Any = importlib.import_module("gi.repository.Atspi")

PATIENCE = 60


def main() -> None:
    turn_on = "org.freedesktop.DBus.Properties.Set org.a11y.Status IsEnabled <true>"
    subprocess.run(
        ["gdbus", "call", "--session", "--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus"]
        + ["--method", *turn_on.split(" ")],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    game = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL)
    try:
        title = waited(lambda: window("Good Standing"))
        say(read(title))
        button = next(each for each in walk(title) if name_of(each) == "Choose a life")
        button.get_action_iface().do_action(0)
        lives = waited(lambda: window("Choose a life"))
        say(read(lives))
    finally:
        game.terminate()
        game.wait()


def say(what: list[list[str | int]]) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def waited(look: Callable[[], Any]) -> Any:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            if found := look():
                return found
        except Exception as error:  # the bus drops what has just changed
            sys.stderr.write(f"{error}\n")
        time.sleep(0.1)
    raise SystemExit("the window was not found on the accessibility bus")


def window(title: str) -> Any:
    desktop = Atspi.get_desktop(0)
    for place in range(desktop.get_child_count()):
        app = desktop.get_child_at_index(place)
        for frame in range(app.get_child_count() if app else 0):
            found = app.get_child_at_index(frame)
            if found and found.get_name() == title and found.get_child_count():
                return found
    return None


def walk(thing: Any) -> Iterator[Any]:
    yield thing
    for place in range(thing.get_child_count()):
        child = thing.get_child_at_index(place)
        if child:
            yield from walk(child)


def name_of(thing: Any) -> str:
    return str(thing.get_name() or "")


def read(thing: Any) -> list[list[str | int]]:
    return [
        [each.get_role_name(), name_of(each), each.get_n_actions() if acts(each) else 0]
        for each in walk(thing)
    ]


def acts(thing: Any) -> bool:
    return bool(thing.get_action_iface())


main()
