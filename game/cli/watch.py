"""`play LIFE --watch`: each change of the life's file is taken up while it is played."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from game.cli.noting import NotingShelf
from game.cli.save_test import life_file
from game.content import places
from game.content.catalogue import Catalogue, is_file
from game.content.diagnostics import Diagnostic, in_order
from game.content.folders import rulebooks_beside, shipped_rulebooks
from game.content.loaded import Content, LoadedLife
from game.content.reading import MOST_BYTES, Unreadable, text_of
from game.core.life import CUT
from game.core.playthrough import Playthrough
from game.core.season import Season
from game.present.later import Later
from game.present.pages.findings import Slip
from game.present.shell import Shell

EVERY = 0.5  # seconds between two looks at the files
_PATIENCE = 4  # looks; an editor may take a file away before it puts the new one there
_MOST_SHOWN = 120

Seen = tuple[tuple[int, int, int] | None, ...]
"""When each file was changed, its size and its number; None where it is missing."""


class Files:
    """Files that somebody may be writing at. They are looked at, and read by others."""

    def __init__(
        self,
        paths: Sequence[Path],
        clock: Callable[[], float] = time.monotonic,
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        self._paths = tuple(paths)
        self._clock = clock
        self._pause = pause
        self._known = self._before = self._look()
        self._rested = 0
        self._next = clock() + EVERY

    def changed(self) -> bool:
        """Whether they have changed since this was last true, and changed no more between two
        looks. Costs nothing before it is time for the next look."""
        if self._clock() < self._next:
            return False
        self._next = self._clock() + EVERY
        return self._changed()

    def changed_by_now(self) -> bool:
        """The same for somebody who cannot look again soon: waits until they are at rest."""
        while not self._changed():
            if self._before == self._known:
                return False
            self._pause(EVERY / 5)
        return True

    def _changed(self) -> bool:
        seen = self._look()
        self._rested = self._rested + 1 if seen == self._before else 0
        self._before = seen
        if seen == self._known or self._rested < (1 if seen[0] else _PATIENCE):
            return False
        self._known = seen
        return True

    def _look(self) -> Seen:
        return tuple(map(_seen, self._paths))


def _seen(path: Path) -> tuple[int, int, int] | None:
    try:
        now = path.stat()
    except OSError:
        return None
    return now.st_mtime_ns, now.st_size, now.st_ino


class WatchedShelf(NotingShelf):
    """A shelf with one life on it as it was last right. Its season is not kept among the person's
    own: that is trying out, and the season being lived elsewhere is not to be lost to it."""

    loaded: LoadedLife | None = None
    saves = False
    """Whether the season goes to a file that was named for it."""
    left: Playthrough | None = None

    def season(self, life: str) -> Season:
        """The life that is being written, or any other."""
        plain = self.life.removesuffix(CUT)
        if self.loaded and life == plain:
            return self.loaded.season
        if self.loaded and self.loaded.cut and life == plain + CUT:
            return self.loaded.cut
        return super().season(life)

    def content(self, path: Path) -> Content:
        """What is in the life's file now."""
        return self._catalogue.named(path)

    def keep(self, playthrough: Playthrough, *, finished: bool) -> None:
        """Only what was asked for is written."""
        self.left = None if finished else playthrough
        if self.saves:
            super().keep(playthrough, finished=finished)
        else:
            self.note(playthrough)

    def saved(self) -> Playthrough | None:
        """The season that is being tried out, to go on with from the title."""
        return self.left


class Watch:
    """Looks after a life's files for a shell that plays it."""

    def __init__(self, path: Path, shelf: WatchedShelf, shell: Shell, files: Files) -> None:
        self._path = path
        self._shelf = shelf
        self._shell = shell
        self._files = files
        self._loading: Later[LoadedLife | tuple[Slip, ...]] | None = None

    def look(self, *, patiently: bool = False) -> bool:
        """Take up what has changed; says whether anything has. `patiently` waits for a file that
        is being written at this moment."""
        files, cut = self._files, self._shelf.life.endswith(CUT)
        if self._loading is None:
            if not (files.changed_by_now() if patiently else files.changed()):
                return False
            # Reading takes a second or so, in which the window must not stand still.
            self._loading = Later(
                lambda: load(self._shelf.content(self._path), self._path, cut=cut)
            )
        if not (patiently or self._loading.ready):
            return False
        found, self._loading = self._loading.get(), None
        if isinstance(found, LoadedLife):
            self._shelf.loaded = found
            self._shell.renew()
        else:
            self._shell.interrupt(found)
        return True


def watching(
    catalogue: Catalogue, named: str, seed: int | None, save: Path | None
) -> tuple[NotingShelf, Callable[[Shell], Watch]]:
    """The shelf to play a life from whose file is watched, and what then takes up its changes.

    The file is looked at here and read later, so that no change falls between.
    """
    if not is_file(named):
        catalogue.season(named)  # which says it better if there is no such life
    path = life_file(named)
    files = Files(watched(path))
    shelf = WatchedShelf(catalogue, seed=seed, save=save)
    shelf.saves = save is not None
    return shelf, lambda shell: Watch(path, shelf, shell, files)


def watched(path: Path) -> tuple[Path, ...]:
    """The life's file first, then the rulebooks that it may be played under."""
    return (path, *rulebooks_beside(path), *shipped_rulebooks(places.scenarios()))


def load(content: Content, path: Path, *, cut: bool = False) -> LoadedLife | tuple[Slip, ...]:
    """The life of a file that was read, or all that keeps it from being played."""
    life = next((each for each in content.lives.values() if each.source.path == path), None)
    if life and (life.cut or not cut):
        return life
    if life:
        return (Slip(path.name, "The life has no kiosk cut any more."),)
    errors = [each for each in content.findings if each.code.severity == "error"]
    slips = tuple(map(_slip, in_order(errors or content.findings)))
    return slips or (Slip(path.name, "There is no life in this file to play."),)


def _slip(finding: Diagnostic) -> Slip:
    message = finding.message[:1].upper() + finding.message[1:]
    what = f"{message} {finding.hint}".rstrip()
    where = f"{finding.file.name}:{finding.span.line}"
    return Slip(where, f"{what} ({finding.code.id})", _line(finding))


def _line(finding: Diagnostic) -> str:
    """The line as it is written, or what stands around the place if it is very long."""
    try:
        text = text_of(finding.file, MOST_BYTES).decode("utf-8-sig", errors="replace")
    except Unreadable:
        return ""
    lines = text.splitlines()
    if finding.span.line > len(lines):
        return ""
    line = lines[finding.span.line - 1]
    first = max(0, finding.span.column - _MOST_SHOWN // 2) if len(line) > _MOST_SHOWN else 0
    shown = line[first : first + _MOST_SHOWN]
    return "".join(each if each.isprintable() else " " for each in shown).strip()
