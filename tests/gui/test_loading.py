"""What is loaded where: nothing that makes a class of Qt is read outside the GUI thread."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

WATCHED = """
import json, sys, threading
from pathlib import Path

found = []

def watch(event, arguments):
    if event == "import" and threading.current_thread() is not threading.main_thread():
        found.append(str(arguments[0]))

sys.addaudithook(watch)

from organiser_app import bootstrap
from organiser_app.gui.main_window.picture import wait_until_quiet

wish = bootstrap.Wish(is_demo=True)
app = bootstrap.make_application(wish)
window = bootstrap.make_window(app, wish, Path(sys.argv[1]))
window.show()
app.processEvents()
if "ahead" in sys.argv:
    window.load_ahead()
window.networks.open_example()
wait_until_quiet(window)
for key in ("members", "needs", "followups", "exchanges", "network", "spreadsheets", "reports"):
    window.show_page(key)
    wait_until_quiet(window)
loaded = sorted(name for name in sys.modules if name.startswith("organiser_app.gui.pages."))
window.session.close().close(copy=False)
window.session.jobs.stop()
print(json.dumps({"in_threads": found, "pages": loaded}))
"""


@pytest.mark.parametrize("ahead", [True, False], ids=["ahead", "when wanted"])
def test_no_module_that_knows_qt_is_read_in_a_thread(tmp_path: Path, *, ahead: bool) -> None:
    """The binding's table of classes has no lock: an entry made in a thread can end the program."""
    ran = _run(tmp_path, "ahead" if ahead else "")

    assert "organiser_app.gui.pages.reports.page" in ran["pages"]
    assert any(name.startswith("organiser_app.services") for name in ran["in_threads"])
    assert [name for name in ran["in_threads"] if _knows_qt(name)] == []


def _knows_qt(module: str) -> bool:
    return module.startswith(("organiser_app.gui", "PySide6", "shiboken6", "pyqtgraph"))


def _run(folder: Path, *arguments: str) -> dict[str, Any]:
    root = Path(__file__).resolve().parents[2]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(root)}
    ran = subprocess.run(
        [sys.executable, "-c", WATCHED, str(folder), *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr[-3000:]
    document: dict[str, Any] = json.loads(ran.stdout.splitlines()[-1])
    return document
