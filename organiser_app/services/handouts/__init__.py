"""What goes out to people: a helper's stops, a sheet for a meeting, promises for a calendar, messages.

Everything here is a value without sentences. What leaves the house names nobody's family, and says
how to reach someone only where that person agreed to it.
"""
