"""One module for each screen that has a layout of its own; `generic` lays out any other."""
