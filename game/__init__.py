"""Good Standing: a season lived under a scoring scheme, and the reasons why each door closed."""

__version__ = "0.1.0"
