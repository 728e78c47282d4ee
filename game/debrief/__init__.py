"""The run explained from its own ledger: what parted, why doors closed, what else could have
been."""
