"""The commands. What they are called and what they print for programs is a contract."""

from game.cli.main import main

__all__ = ["main"]
