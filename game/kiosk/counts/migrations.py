"""Which schema a database has, and how an older one is brought up to this one.

A database says its schema in a row of its own. The tables of a new one are made at once as they are
now; an older one goes through `UPGRADES` one after another. Each of them only adds what has a
default, so that nothing that was counted changes its meaning, and all go in one transaction. A
database of a newer schema is left alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy import Connection, inspect, select, update

from game.core.plain_error import PlainError
from game.kiosk.counts.schema import about, metadata

Upgrade = Callable[[Connection], None]

UPGRADES: tuple[Upgrade, ...] = ()
"""The first brings schema 1 to 2, the second 2 to 3, and so on."""
SCHEMA = 1 + len(UPGRADES)


class TooNew(PlainError):
    """A database was made by a newer version of the game."""

    def __init__(self) -> None:
        super().__init__(
            "The statistics were kept by a newer version of the game, and were left as they are."
        )


def prepare(connection: Connection, upgrades: Sequence[Upgrade] = UPGRADES) -> None:
    """Make the tables, or bring them up to what they are now, within the transaction that is open.

    Raises:
        TooNew: if the database has a newer schema.
    """
    found, wanted = schema(connection), 1 + len(upgrades)
    if found == wanted:
        return
    if found == 0:
        metadata.create_all(connection)
        connection.execute(
            about.insert(),
            [{"name": "schema", "value": wanted}, {"name": "dropped", "value": 0}],
        )
        return
    if found > wanted:
        raise TooNew
    for upgrade in upgrades[found - 1 :]:
        upgrade(connection)
    connection.execute(update(about).where(about.c.name == "schema").values(value=wanted))


def schema(connection: Connection) -> int:
    """The number of the schema that a database has; 0 if there are no tables yet."""
    if not inspect(connection).has_table(about.name):
        return 0
    return int(connection.scalar(select(about.c.value).where(about.c.name == "schema")) or 0)
