"""Colours that many wear or stand before, each with the darker or paler one that goes with it."""

from __future__ import annotations

TEAL, SEA = "#2F7F79", "#3F938B"
NAVY, BLUE = "#22325A", "#33467A"
MINT, PALE = "#9CC0B4", "#B4D2C6"
OCHRE, STRAW = "#DDAE55", "#E8C27C"
SAND, LINEN = "#E2D0A6", "#EADDBB"
SLATE, MIST = "#4A5875", "#5E6D8C"
CREAM, BEIGE = "#F3E9D2", "#CBB486"
