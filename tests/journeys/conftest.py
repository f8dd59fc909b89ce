"""Journeys open real windows: here is the display that they open them on."""

import os
from collections.abc import Iterator

import pytest

from tests.helpers.real_display import RealDisplay, started_display, xvfb_is_here


@pytest.fixture(scope="session")
def real_display() -> Iterator[RealDisplay]:
    """An X server of our own; without Xvfb the test is skipped, under CI it fails."""
    if not xvfb_is_here():
        if os.environ.get("CI") == "true":
            pytest.fail("Xvfb must be installed under CI", pytrace=False)
        pytest.skip("Xvfb is not installed: no real windows in this run")
    with started_display() as display:
        yield display
