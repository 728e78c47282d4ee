"""Checked models become the core's own values."""
