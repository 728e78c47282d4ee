"""What a museum counts of the visits to its kiosks, kept without anything about a person.

`counting.counting` gives what visits are handed to, `reading.read` what has been kept, and `sheet`
what of it may be shown. SQLAlchemy is brought in by the thread that writes, not by the game.
"""
