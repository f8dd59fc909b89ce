"""Shows every widget in every look, as pictures to be looked at: gallery.py FOLDER."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from organiser_app.gui.theme import DARK, LIGHT, Tokens, apply_theme
from organiser_app.gui.widgets.drop_overlay import DropOverlay
from tests.gui.gallery_pages import a_page, the_table, the_welcome


@dataclass(frozen=True, slots=True)
class Look:
    name: str
    tokens: Tokens
    scale: float = 1.0
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight


LOOKS = (
    Look("light", LIGHT),
    Look("dark", DARK),
    Look("rtl", LIGHT, direction=Qt.LayoutDirection.RightToLeft),
    Look("large", LIGHT, scale=1.5),
)


def draw(app: QApplication, look: Look, folder: Path) -> None:
    app.setLayoutDirection(look.direction)
    apply_theme(app, look.tokens, look.scale)
    for name, make, width, height in (
        ("page", a_page, 1720, 960),
        ("welcome", the_welcome, 820, 460),
        ("table", the_table, 900, 460),
    ):
        window = make()
        window.resize(width, height)
        window.show()
        if name == "welcome" and look.name == "dark":
            overlay = DropOverlay(
                window, "Drop to import", "You see every row before anything is saved."
            )
            overlay.setGeometry(window.rect())
            overlay.show()
        for _ in range(5):
            app.processEvents()
        window.grab().save(str(folder / f"{name}_{look.name}.png"))
        window.close()
        window.deleteLater()


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    for look in LOOKS:
        draw(app, look, folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
