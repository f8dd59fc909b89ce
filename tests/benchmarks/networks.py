"""The large example network, made once for a run."""

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path

from organiser_app.services.example import write_example
from organiser_app.services.progress import Progress
from organiser_app.services.workspace import Workspace

MEMBERS, EXCHANGES = 40_000, 400_000


@cache
def large_network() -> Workspace:
    """40,000 members and 400,000 exchanges, as `organiser-app example` makes them."""
    place = Path(tempfile.mkdtemp(prefix="organiser-large-"))
    atexit.register(shutil.rmtree, place, ignore_errors=True)
    path = place / "large.organiser"
    write_example(
        path,
        place,
        members=MEMBERS,
        exchanges=EXCHANGES,
        days=400,
        seed=7,
        progress=Progress(),
    ).close(copy=False)
    return Workspace.open(path, place)
