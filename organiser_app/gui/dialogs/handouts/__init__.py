"""What goes out to people, shown before it goes: sheets to print, a calendar, messages to copy.

Nothing is sent by the program. Each dialog says what leaves and what does not before it is saved.
"""
