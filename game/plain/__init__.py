"""The terminal front end: the same screens as plain text, for people, screen readers and
scripts."""
