"""The pages of the game, one module each: what is on them, and where each action leads."""
