"""Visits: one stranger after the other at an unattended screen, each as if nobody had been."""
