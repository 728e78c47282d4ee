"""What a museum counts of the visits to its kiosks, kept without anything about a person.

`counting.Counter` is what visits are handed to, `reading.read` adds up what has been kept, and
`sheet.sheet` says what of it may be shown. SQLAlchemy is brought in by the thread that writes, and
so keeps no visitor waiting.
"""
