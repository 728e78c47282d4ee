"""Unattended in a museum: the operator's file, visits one after another, and what keeps it up."""
