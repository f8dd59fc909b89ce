"""Widgets without knowledge of the network: they show words and values and report what was done.

They know the theme and nothing above it: no session, no commands, no queries.
"""
