"""Charts: each is handed figures and a context, and draws, says and tabulates them.

Charts import pyqtgraph, which is slow to load: import them after the first paint. `context`,
`wording` and `sentences` are cheap. Nothing here reads the database or knows the session.
"""
