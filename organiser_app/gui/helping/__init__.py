"""What is done with matches, for every page that shows some: their rows, their buttons, their keys.

A page fills `Deeds` with what it wants said and opened; nothing here knows a page.
"""
