"""Who says what is to be said: espeak-ng as a process, one voice at a time, and the keys for it."""
