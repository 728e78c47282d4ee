"""Good Standing: a season lived under a scoring scheme, and the reasons why each door closed."""
