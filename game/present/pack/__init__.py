"""A debate pack: a motion, both cases, and evidence that a speaker can cite by its code."""
