"""The arithmetic of the study: the one place, beside content, where fractions are floats."""
