"""The first minute: somebody has typed the README's command, with a screen and without one."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.helpers.real_display import PATIENCE_SECONDS, RealDisplay

ROOT = Path(__file__).resolve().parents[2]
DEMO = [sys.executable, "-m", "organiser_app", "--demo"]
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def colours_of(picture: QImage) -> int:
    """How many colours a coarse grid over the picture meets."""
    return len(
        {
            picture.pixel(x, y)
            for x in range(0, picture.width(), 4)
            for y in range(0, picture.height(), 4)
        }
    )


def test_without_a_screen_the_demo_says_so_and_draws_the_dashboard(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in SCREENS}

    ran = subprocess.run(
        DEMO,
        cwd=tmp_path,
        env={**environment, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )

    picture = QImage(str(tmp_path / "organiser-demo.png"))
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "No screen" in ran.stderr
    assert "organiser-demo.png" in ran.stderr
    assert re.search(r"\d", ran.stdout), "the main figures in words"
    assert picture.width() >= 1000
    assert colours_of(picture) > 20
    assert "Traceback" not in ran.stderr


def test_on_a_screen_the_demo_opens_its_window(real_display: RealDisplay, tmp_path: Path) -> None:
    if shutil.which("xdotool") is None:
        if os.environ.get("CI") == "true":
            pytest.fail("xdotool must be installed under CI", pytrace=False)
        pytest.skip("xdotool, which looks for the window, is not installed")
    environment = {**real_display.environment(), "PYTHONPATH": str(ROOT)}
    program = subprocess.Popen(DEMO, cwd=tmp_path, env=environment)

    try:
        search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "Organiser"]
        found = subprocess.run(
            search, env=environment, capture_output=True, timeout=PATIENCE_SECONDS, check=False
        )
        still_runs = program.poll() is None
    finally:
        program.terminate()
        program.wait(PATIENCE_SECONDS)

    assert found.stdout.split()
    assert still_runs
