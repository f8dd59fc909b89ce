"""Runs the preflight before pytest-qt does, so that a bare system gets a sentence, not a crash.

pytest loads it by name (see `addopts`): a conftest would come too late.
"""

import os
import sys

import pytest

from organiser_app import preflight


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests() -> None:
    """Draws offscreen unless told otherwise, and stops before anything imports a Qt that fails."""
    if sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    problem = preflight.problem(window=True)
    if problem is not None:
        raise pytest.UsageError(problem)
