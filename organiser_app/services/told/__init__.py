"""What a sheet tells of matches and calls: found, laid beside what is here, brought in as one change.

`rows` finds the table, `matches` and `calls` read it, `here` is what it is laid beside, `exchanges`
says which line of the log a completed match wrote, `sheets` puts both together.
"""
