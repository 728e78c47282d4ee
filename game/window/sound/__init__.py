"""Five short sounds: what they are made of, what makes them heard, and when."""
