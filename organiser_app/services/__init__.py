"""Use cases: everything that the program can do, without a window and without SQL.

All of it can be driven from a script or a test; the window and the command line call the same
functions.
"""
