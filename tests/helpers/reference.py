"""Finds the reference material beside the project, or skips the test that needs it."""

import os
from pathlib import Path

import pytest

REFERENCE = Path(__file__).resolve().parents[3] / "shared" / "reference"


def reference(relative: str = "") -> Path:
    """The reference file or folder; skips where absent, fails under CI where it must be there."""
    path = REFERENCE / relative
    if path.exists():
        return path
    if os.environ.get("CI") == "true":
        pytest.fail(f"the reference material must be present under CI: {relative}", pytrace=False)
    pytest.skip(f"the reference material is not here: {relative}", allow_module_level=True)
