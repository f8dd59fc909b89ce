"""Where people and areas stand in the picture of the network, so that it can be recognised."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Spot = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Spots:
    """Places in the picture; they say nothing of anybody, and nothing is computed from them."""

    members: Mapping[int, Spot] = field(default_factory=dict)
    """By id."""
    areas: Mapping[str, Spot] = field(default_factory=dict)
    """By name."""
    is_by_area: bool = False
    """Whether people stand within their area and not in the whole picture."""


@dataclass(frozen=True, slots=True)
class KeepSpots:
    """Keep the places of a picture that was laid out: beside the network, with no step to undo."""

    spots: Spots
