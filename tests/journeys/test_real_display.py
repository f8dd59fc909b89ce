"""A real window opens on a real X server: what offscreen drawing cannot prove."""

from organiser_app.preflight import Display, displays
from tests.helpers.real_display import RealDisplay

OPEN_A_WINDOW = """
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel("Organiser")
label.show()
while not (label.windowHandle() and label.windowHandle().isExposed()):
    app.processEvents()
print(app.platformName(), app.primaryScreen().size().width())
"""


def test_a_window_is_exposed_on_the_display(real_display: RealDisplay) -> None:
    ran = real_display.run_python(["-c", OPEN_A_WINDOW])

    assert (ran.returncode, ran.stdout.split()) == (0, ["xcb", "1440"]), ran.stderr


def test_the_preflight_sees_the_display(real_display: RealDisplay) -> None:
    found = displays({"DISPLAY": real_display.name}, "linux")

    assert found == (Display.X11,)
