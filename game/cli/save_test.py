"""`play LIFE --save-test NAME`: a test of what is played, written beside the life's file."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterator
from pathlib import Path

from game.cli.fail import USAGE, Fail
from game.content import places
from game.content.catalogue import is_file
from game.content.folders import TESTS, above
from game.content.ids import ID_PATTERN
from game.content.reading import why
from game.content.trial_text import text_of_trial
from game.content.trials import lives_beside
from game.core.life import CUT
from game.core.playthrough import Run
from game.present.taken import trial_of

_MOST_LETTERS = 60
_COPY = "Copy the life into a folder of your own and play that file."
_SCHEMA = "test.schema.json"


def life_file(named: str) -> Path:
    """The file of a life, named by its path or by the id of one that ships with the game.

    Raises:
        Fail: if the life has no file of its own.
    """
    plain = named.removesuffix(CUT)
    if is_file(named):
        return Path(plain)
    found = lives_beside(places.scenarios() / "lives").get(plain)
    if found is None:
        raise Fail(f"The life '{plain}' does not lie in a file of its own here. {_COPY}")
    return found


def place_for(named: str, name: str) -> Path:
    """Where the test of this name goes. Said before anybody plays for ten minutes.

    Raises:
        Fail: if the name will not do, is taken, or nothing can be written there.
    """
    if not re.fullmatch(ID_PATTERN, name) or len(name) > _MOST_LETTERS:
        raise Fail(f"'{name}' is no name for a test: {_MADE_OF}.{_mended(name)}", USAGE)
    folder = life_file(named).parent / TESTS
    for taken in (folder / f"{name}.yaml", folder / f"{name}.yml"):
        if os.path.lexists(taken):
            raise Fail(f"There is a test '{taken}' already; it stays as it is. Choose a new name.")
    if not os.access(folder if folder.exists() else folder.parent, os.W_OK):
        raise Fail(f"No test can be written to '{folder}': you may not write there. {_COPY}")
    return folder / f"{name}.yaml"


_MADE_OF = f"names are made of a-z, 0-9 and single hyphens, {_MOST_LETTERS} at most"


def _mended(name: str) -> str:
    stem = re.sub(r"\.ya?ml$", "", name.lower())
    near = "-".join(re.findall("[a-z0-9]+", stem))[:_MOST_LETTERS].strip("-")
    return f" Would '{near}' do?" if near else ""


def write_test(path: Path, run: Run) -> Path:
    """Write the test of what was played, whole or not at all; gives where it is.

    Raises:
        Fail: if it cannot be written, or there is nothing to test.
    """
    if not run.choices:
        raise Fail("No choice was made, so no test was written.")
    text = text_of_trial(trial_of(run), run.season.life.citizen, _schema(path))
    try:
        path.parent.mkdir(exist_ok=True)
        with path.open("x", encoding="utf-8") as file, _or_nothing(path):
            file.write(text)
            file.flush()
    except OSError as error:
        if os.path.lexists(path):
            raise Fail(f"There is a test '{path}' already; it stays as it is.") from None
        reason = why(error, writing=True)
        raise Fail(f"The test could not be written to '{path}': {reason}. {_COPY}") from None
    return path


@contextlib.contextmanager
def _or_nothing(path: Path) -> Iterator[None]:
    """Half a file is taken away again."""
    try:
        yield
    except OSError:
        with contextlib.suppress(OSError):
            path.unlink()
        raise


def _schema(path: Path) -> str:
    """The way from a test to the schema of tests, if one lies beside the life or above it."""
    beside = path.parent.parent  # The folder of tests itself may not be there yet.
    for up, folder in (("..", beside), ("../..", above(beside))):
        if (folder / "schema" / _SCHEMA).is_file():
            return f"{up}/schema/{_SCHEMA}"
    return ""
