"""One POST over HTTP, in bounded time, to a server that may be anything.

Only the first line of the answer is read, so no answer can be too long; no redirect is followed,
for the operator named one address and no other; and no proxy of the environment is used.
"""

from __future__ import annotations

import time
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from urllib.parse import urlsplit

TIMEOUT = 3.0
"""Seconds for each of: to connect, to send, and to hear the first line of the answer."""
_LINE = 12  # bytes of "HTTP/1.1 200", which is all that matters


def post(url: str, body: bytes, timeout: float = TIMEOUT) -> str:
    """Send the body as JSON; gives what went wrong, as a sentence, and nothing if all went well."""
    try:
        connection = _connection(url, timeout)
    except ValueError:
        return "The heartbeat's address cannot be used."
    try:
        status = _status(connection, _target(url), body, timeout)
    except (OSError, HTTPException, ValueError) as error:
        return f"The heartbeat did not arrive: {str(error) or type(error).__name__}."
    finally:
        connection.close()
    return "" if 200 <= status < 300 else f"The heartbeat was answered with {status}."


def _connection(url: str, timeout: float) -> HTTPConnection:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(url)
    kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
    return kind(parts.hostname, parts.port, timeout=timeout)


def _target(url: str) -> str:
    parts = urlsplit(url)
    return (parts.path or "/") + (f"?{parts.query}" if parts.query else "")


def _status(connection: HTTPConnection, target: str, body: bytes, timeout: float) -> int:
    """The number in the first line of the answer; 0 if that is no HTTP."""
    headers = {"Content-Type": "application/json", "Connection": "close"}
    connection.request("POST", target, body, headers)
    until = time.monotonic() + timeout
    said = b""
    while len(said) < _LINE:
        left = until - time.monotonic()
        if left <= 0:
            raise TimeoutError("the answer takes too long")
        connection.sock.settimeout(left)
        data = connection.sock.recv(_LINE - len(said))
        if not data:
            break
        said += data
    number = said[9:12]
    return int(number) if said.startswith(b"HTTP/1.") and number.isdigit() else 0
