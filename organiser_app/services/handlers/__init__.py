"""One function per command, one file per subject.

A handler gets the command, the unit of work and the moment; it writes and answers what the change
is called. It never commits: the workspace does.
"""
