"""The window: it shows and asks, nothing else. The only package that knows Qt.

Pages talk to the network through `session` only (`do`, `ask`), hear of every change through its
one signal, and share what the user looks at through `view_state`.
"""
