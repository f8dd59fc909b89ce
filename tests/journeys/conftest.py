"""Journeys open real windows: here is the display that they open them on."""

import os
import shutil
import subprocess
from collections.abc import Iterator

import pytest

from tests.helpers.real_display import (
    PATIENCE_SECONDS,
    RealDisplay,
    started_display,
    xvfb_is_here,
)


@pytest.fixture(scope="session")
def real_display() -> Iterator[RealDisplay]:
    """An X server of our own; without Xvfb the test is skipped, under CI it fails."""
    if not xvfb_is_here():
        if os.environ.get("CI") == "true":
            pytest.fail("Xvfb must be installed under CI", pytrace=False)
        pytest.skip("Xvfb is not installed: no real windows in this run")
    with started_display() as display:
        yield display


@pytest.fixture(scope="session")
def managed_display(real_display: RealDisplay) -> Iterator[RealDisplay]:
    """The same with a window manager, which gives the keys back when a dialog closes."""
    if shutil.which("openbox") is None:
        if os.environ.get("CI") == "true":
            pytest.fail("openbox must be installed under CI", pytrace=False)
        pytest.skip("openbox is not installed: no window manager in this run")
    quiet = subprocess.DEVNULL
    manager = subprocess.Popen(
        ["openbox", "--sm-disable"], env=real_display.environment(), stdout=quiet, stderr=quiet
    )
    try:
        yield real_display
    finally:
        manager.terminate()
        manager.wait(PATIENCE_SECONDS)
