"""Words about files that came in."""

from typing import Literal

Provenance = Literal["foreign", "return"]
"""Made by others, or a sheet of ours that comes back."""

ReviewState = Literal["open", "done"]
"""Whether something of a review still waits for the person."""
