"""Every way that a life can go: walked, counted, and held against what its author promises."""
