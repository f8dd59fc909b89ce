"""Draws the program's icon at the sizes that desktops ask for.

Usage: python packaging/draw_icons.py FOLDER
"""

import sys
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

MARK = Path(__file__).resolve().parents[1] / "resources" / "icons" / "app" / "organiser.svg"
APP_ID = "org.organiser.Organiser"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def drawn(size: int) -> QImage:
    """The mark as a picture of that many pixels on each side."""
    image = QImage(QSize(size, size), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        QSvgRenderer(str(MARK)).render(painter)
    return image


def draw_all(folder: Path) -> list[Path]:
    """Writes the theme's tree of PNG files below the folder, as hicolor wants it."""
    written = []
    for size in SIZES:
        path = folder / f"{size}x{size}" / "apps" / f"{APP_ID}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        if not drawn(size).save(str(path)):
            raise OSError(f"cannot write {path}")
        written.append(path)
    return written


if __name__ == "__main__":
    for picture in draw_all(Path(sys.argv[1])):
        print(picture)
