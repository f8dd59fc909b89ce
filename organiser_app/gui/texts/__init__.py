"""The sentences: codes and values from below become words here, and nowhere else.

Functions only, no widgets: whoever shows a text asks for it by what it says.
"""
