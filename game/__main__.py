"""Lets `python -m game` be the command `good-standing`."""

import sys

from game.cli import main

sys.exit(main())
