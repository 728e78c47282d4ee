"""The screen as a tree for the system's own screen readers."""
