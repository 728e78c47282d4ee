"""The world and its rules: standard library only, no clock, no I/O, the same result every time."""
