"""Organiser: roster, needs, offers and the log of who helped whom, for mutual-aid networks."""

__version__ = "0.1.0"
