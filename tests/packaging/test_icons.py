"""The mark can be drawn at every size that a desktop asks for."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]
TEAL = "#0b6e63"


def test_every_size_is_drawn_and_is_the_mark(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "draw_icons.py"), str(tmp_path)],
        check=True,
        capture_output=True,
    )

    drawn = {path.parts[-3]: QImage(str(path)) for path in tmp_path.rglob("*.png")}
    corners = {size: picture.pixelColor(0, 0).alpha() for size, picture in drawn.items()}
    grounds = {
        picture.pixelColor(picture.width() // 2, picture.height() // 8).name()
        for picture in drawn.values()
    }

    assert set(drawn) == {f"{n}x{n}" for n in (16, 24, 32, 48, 64, 128, 256, 512)}
    assert all(f"{p.width()}x{p.height()}" == size for size, p in drawn.items())
    assert set(corners.values()) == {0}
    assert grounds == {TEAL}
