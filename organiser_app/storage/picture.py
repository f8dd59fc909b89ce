"""Keeps the places of the network's picture inside the network's own file, beside its rows.

They are derived, so they are not journalled and raise no revision; and they stay in the file with
everything else that concerns people, never in a cache on the computer.
"""

import base64
import json
import zlib

from sqlalchemy import Connection, delete, insert, select

from organiser_app.domain.picture import Spot, Spots
from organiser_app.storage import tables

_NAME = "picture"


def kept_spots(connection: Connection) -> Spots:
    """The places from the last time; none where the picture was never laid out."""
    statement = select(tables.about.c.value).where(tables.about.c.name == _NAME)
    packed = connection.execute(statement).scalar()
    if packed is None:
        return Spots()
    try:
        known = json.loads(zlib.decompress(base64.b64decode(packed)))
        return Spots(
            members={int(one): _spot(place) for one, place in known["members"].items()},
            areas={str(name): _spot(place) for name, place in known["areas"].items()},
            is_by_area=bool(known["is_by_area"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError, zlib.error):
        return Spots()  # what cannot be read is laid out anew


def keep_spots(connection: Connection, spots: Spots) -> None:
    """Keeps these places instead of those from before."""
    text = json.dumps(
        {
            "members": {str(one): _rounded(spot) for one, spot in spots.members.items()},
            "areas": {name: _rounded(spot) for name, spot in spots.areas.items()},
            "is_by_area": spots.is_by_area,
        },
        separators=(",", ":"),
    )
    packed = base64.b64encode(zlib.compress(text.encode())).decode()
    connection.execute(delete(tables.about).where(tables.about.c.name == _NAME))
    connection.execute(insert(tables.about).values(name=_NAME, value=packed))


def _spot(place: list[float]) -> Spot:
    x, y = place
    return float(x), float(y)


def _rounded(spot: Spot) -> tuple[float, float]:
    return round(spot[0], 5), round(spot[1], 5)
