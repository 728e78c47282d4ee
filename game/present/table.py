"""What lies open while the game runs: the season being lived, the settings, the last complaint."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from game.core.compiled import content_hash
from game.core.playthrough import Parted, Playthrough, Run, replay
from game.debrief.model import Debrief, debrief
from game.debrief.ways import Ways, ways
from game.present.desk import on_desk, seasons_on_desk
from game.present.house import AT_HOME, House
from game.present.later import Later
from game.present.ports import Shelf, Survey, Trouble
from game.present.settings import Settings
from game.present.survey import Asked


@dataclass
class Table:
    """The one thing that changes; pages read it and ask it to do what a person wants."""

    shelf: Shelf
    settings: Settings
    playthrough: Playthrough | None = None
    run: Run | None = None
    complaint: str = ""
    closed: bool = False
    counts: bool = True
    """Whether the ways that a finished season could have gone are counted while it is read."""
    survey: Survey | None = None
    """The study, where it is turned on."""
    asked: Asked | None = None
    """How far it has gone in the season that was begun last."""
    house: House = AT_HOME
    """Where all this is played."""
    _ahead: tuple[str, ...] = ()
    _cases: dict[str, Run] = field(default_factory=dict, repr=False)
    _debrief: Debrief | None = field(default=None, repr=False)
    _ways: Later[Ways | None] | None = field(default=None, repr=False)

    @property
    def season(self) -> Run:
        """The season being lived.

        Raises:
            Trouble: if there is none.
        """
        if self.run is None:
            raise Trouble("No season has been begun.")
        return self.run

    def begin(self, life: str) -> None:
        """Begin a life anew; what was lived before lies on its desk, if it has one."""
        fresh, self.asked = self.shelf.fresh(life), None
        self.resume(replace(fresh, cases=on_desk(self.shelf, self.shelf.season(life).life)))
        self._keep()

    @property
    def cases(self) -> dict[str, Run]:
        """The seasons of other lives that lie on the citizen's desk, by the lives' ids."""
        if self.playthrough and not self._cases:
            self._cases = dict(seasons_on_desk(self.shelf, self.season, self.playthrough.cases))
        return self._cases

    def resume(self, playthrough: Playthrough) -> None:
        """Go on with a season where it was left.

        Raises:
            core.playthrough.Parted: if a choice no longer applies.
        """
        season = self.shelf.season(playthrough.life)
        self._lay(playthrough, replay(season, playthrough.seed, playthrough.choices))

    def renew(self) -> Parted | None:
        """Live the season again on other content, as far as its choices go.

        Gives where it was cut short, if it was now. What was cut off is not forgotten until
        another choice is made: if it is on offer again, the season goes on to there.
        """
        if self.playthrough is None:
            return None
        made, parted = self.playthrough, None
        season, choices = self.shelf.season(made.life), made.choices + self._ahead
        try:
            run = replay(season, made.seed, choices)
        except Parted as cut:
            parted = cut if cut.turn < len(made.choices) else None
            run = replay(season, made.seed, choices[: cut.turn])
        ahead = choices[len(run.choices) :]
        content = content_hash(season.life, season.rulebook)
        self.complaint = ""
        self._lay(replace(made, content=content, choices=run.choices), run)
        self._ahead = ahead
        self._keep()
        return parted

    def choose(self, choice: str) -> None:
        """Make a choice, and keep the season."""
        if self.playthrough is None:
            raise Trouble("No season has been begun.")
        run = self.season.choose(choice)
        self.complaint = ""
        self._lay(self.playthrough.then(choice), run)
        self._keep()

    def undo(self) -> None:
        """Take the last choice back."""
        if self.playthrough is not None and self.playthrough.choices:
            playthrough = self.playthrough.undo()
            self._lay(playthrough, self.season.until(len(playthrough.choices)))
            self._keep()

    def change(self, settings: Settings) -> None:
        """Use other settings from now on, and keep them."""
        self.settings = settings
        try:
            self.shelf.keep_settings(settings)
        except Trouble as trouble:
            self.complaint = str(trouble)

    def explained(self) -> Debrief:
        """The debrief of the season, worked out once."""
        if self._debrief is None:
            self._debrief = debrief(self.season, self._ways.get if self._ways else None)
        return self._debrief

    def _lay(self, playthrough: Playthrough, run: Run) -> None:
        self.playthrough, self.run, self._ahead = playthrough, run, ()
        self._debrief = self._ways = None
        self._cases = {}
        if run.world.ending is not None and self.counts:
            # Counting takes a second or so: it begins while the ending is being read.
            self._ways = Later(lambda: ways(run.season, run.seed))

    def _keep(self) -> None:
        """A season that cannot be saved goes on; the person is told so once."""
        if self.playthrough is not None:
            try:
                finished = self.season.world.ending is not None
                self.shelf.keep(self.playthrough, finished=finished)
            except Trouble as trouble:
                self.complaint = str(trouble)
