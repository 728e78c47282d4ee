"""A web server that is as rude as it is told to be."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from threading import Event, Thread

Answer = Callable[[socket.socket, Event], None]


class Server:
    """Takes requests one at a time, and remembers what was sent."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer
        self.got: list[bytes] = []
        self.over = Event()
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listening.getsockname()[1]}/beat?hall=2"
        Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while not self.over.is_set():
            with suppress(OSError):
                caller, _ = self.listening.accept()
                with caller:
                    self.got.append(_request(caller))
                    self.answer(caller, self.over)


def _request(caller: socket.socket) -> bytes:
    caller.settimeout(5)
    data = b""
    while not data.endswith(b"}\n"):
        more = caller.recv(65_536)
        if not more:
            break
        data += more
    return data


@contextmanager
def server(answer: Answer) -> Iterator[Server]:
    made = Server(answer)
    yield made
    made.over.set()
    made.listening.close()


def kind(caller: socket.socket, _: Event) -> None:
    caller.sendall(b"HTTP/1.1 204 No Content\r\n\r\n")


def broken(caller: socket.socket, _: Event) -> None:
    caller.sendall(b"HTTP/1.1 500 Internal Server Error\r\n\r\n")


def elsewhere(caller: socket.socket, _: Event) -> None:
    caller.sendall(b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\n\r\n")


def endless(caller: socket.socket, over: Event) -> None:
    caller.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
    while not over.is_set():
        caller.sendall(b"x" * 65_536)


def silent(_: socket.socket, over: Event) -> None:
    over.wait(60)


def dripping(caller: socket.socket, over: Event) -> None:
    while not over.wait(0.05):
        caller.sendall(b"H")


def garbage(caller: socket.socket, _: Event) -> None:
    caller.sendall(b"\x00\xff" * 1000)


def slamming(caller: socket.socket, _: Event) -> None:
    caller.shutdown(socket.SHUT_RDWR)
