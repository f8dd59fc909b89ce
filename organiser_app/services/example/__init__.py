"""The example network: made by code, seeded and believable, so that every page has something to say.

`network.py` puts it together: the calendar says how busy each day is, the roster who takes part
and how, needs and acts what happens; until then all are arrays, so that a large network is made
as quickly as a small one. `people.py` and `happenings.py` turn them into domain values. Nobody in
it exists, and the group's settings say so.
"""

from organiser_app.services.example.network import make_example, open_example, write_example

__all__ = ["make_example", "open_example", "write_example"]
