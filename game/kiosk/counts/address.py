"""The address of a database, and how it is spoken of: never with a password in it."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote, quote_plus

from sqlalchemy import URL, Engine, create_engine, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError
from sqlalchemy.pool import NullPool

from game.core.plain_error import PlainError
from game.kiosk.counts.local import all_or_nothing

_PATIENCE = 10  # seconds for a connection to be made
_LONGEST = 200
_DRIVER = {"postgres": "postgresql+psycopg", "postgresql": "postgresql+psycopg"}
"""What a kind of database stands for whose driver is not named: that of our extra."""


class BadAddress(PlainError):
    """The address of the statistics cannot be used; says why, in one sentence."""


def address(text: str) -> URL:
    """The address that an operator wrote.

    Raises:
        BadAddress: if it is none.
    """
    try:
        url = make_url(text)
        url = url.set(drivername=_DRIVER.get(url.drivername, url.drivername))
        nowhere = not url.database or url.database == ":memory:"
    except (ArgumentError, ValueError):
        raise BadAddress(
            "The address of the statistics cannot be read. It is written like "
            "postgresql+psycopg://name:password@host/database."
        ) from None
    if nowhere:
        raise BadAddress("The address of the statistics names no database.")
    return url


def shown(url: URL) -> str:
    """The address as it may be shown: what kind, which machine, which database."""
    port = f":{url.port}" if url.port else ""
    return f"{url.get_backend_name()}://{url.host or ''}{port}/{url.database}"


def connects(url: URL) -> Engine:
    """What makes connections to a database elsewhere, a new one each time.

    Raises:
        BadAddress: if this machine has nothing that speaks to such a database.
    """
    patience: dict[str, Any] = {"connect_timeout": _PATIENCE}
    arguments = patience if url.get_backend_name() in ("postgresql", "mysql", "mariadb") else {}
    try:
        engine = create_engine(
            url, poolclass=NullPool, connect_args=arguments, hide_parameters=True
        )
    except (NoSuchModuleError, ImportError):
        raise BadAddress(
            f"The statistics are to go to '{shown(url)}', and what speaks to such a database "
            f"('{url.drivername}') is not installed."
        ) from None
    except (SQLAlchemyError, TypeError, ValueError):
        raise BadAddress(
            f"The statistics cannot go to '{shown(url)}': its options are wrong."
        ) from None
    return all_or_nothing(engine) if url.get_backend_name() == "sqlite" else engine


def reason(error: Exception, url: URL | None = None) -> str:
    """Why a database could not be used, in its own words: one line, without a password."""
    told = str(getattr(error, "orig", None) or error).strip().split("\n")[0]
    for secret in _secrets(url) if url is not None else ():
        told = told.replace(secret, "***")
    return told[:_LONGEST].rstrip(".") or type(error).__name__


def _secrets(url: URL) -> list[str]:
    """What must not be told, the longest first, also as it is written in an address."""
    plain = [str(url.password or "")]
    for value in url.query.values():
        plain += (each for each in ([value] if isinstance(value, str) else value) if len(each) > 3)
    forms = {form for text in plain if text for form in (text, quote(text), quote_plus(text))}
    return sorted(forms, key=len, reverse=True)
