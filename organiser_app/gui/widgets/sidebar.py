"""The sidebar: which network, where to go, saved views, and what is always at hand."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from organiser_app.gui.theme import SPACE, ColourName, IconName, scaled
from organiser_app.gui.widgets.flow_layout import clear_layout
from organiser_app.gui.widgets.icon_label import IconLabel
from organiser_app.gui.widgets.nav_button import NavButton
from organiser_app.gui.widgets.scrolling import scrolling
from organiser_app.gui.widgets.text import ElidedLabel, label, separator

Place = Literal["main", "saved", "bottom"]
NARROW_BELOW = 1100
WIDTH, WIDEST = 236, 288
NARROW_WIDTH = 64
MARGIN = 14


@dataclass(frozen=True, slots=True)
class NavItem:
    """An entry: `key` is what the signals carry."""

    key: str
    text: str
    icon: IconName
    count: int | None = None


class Sidebar(QFrame):
    """Navigation with words; a rail of icons where the window is narrow.

    Signals:
        chosen(str): a page or saved view was chosen, by its key.
        command_chosen(str): an entry at the bottom was pressed, by its key.
        network_clicked(): the network's name was pressed.
        menu_wanted(str, QPoint): what can be done with a saved view, at this global point.
    """

    chosen = Signal(str)
    command_chosen = Signal(str)
    network_clicked = Signal()
    menu_wanted = Signal(str, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAccessibleName(self.tr("Navigation"))
        self._buttons: dict[str, NavButton] = {}
        self._group = QButtonGroup(self)
        self._is_narrow = False
        self._build()

    def _build(self) -> None:
        self.network = NavButton("", "sprout")
        self.network.setObjectName("switcher")
        self.network.clicked.connect(self.network_clicked)
        self._section = label(self.tr("Saved views"), "section")
        self._section.setContentsMargins(10, 0, 10, 0)
        self._section.hide()
        self._places: dict[Place, QVBoxLayout] = {
            place: _column() for place in ("main", "saved", "bottom")
        }
        self._status_icon = IconLabel("shield-check", "good", size=14)
        self._status = ElidedLabel("", "small")
        status = QHBoxLayout()
        status.setContentsMargins(10, SPACE.xs, 10, 0)
        status.addWidget(self._status_icon)
        status.addWidget(self._status, 1)
        column = QVBoxLayout()
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(SPACE.m)
        column.addWidget(self.network)
        column.addWidget(self._scrolling(), 1)
        column.addLayout(self._places["bottom"])
        column.addLayout(status)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(column, 1)
        whole.addWidget(separator(vertical=True))

    def _scrolling(self) -> QScrollArea:
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(SPACE.xs)
        lines.addLayout(self._places["main"])
        lines.addSpacing(SPACE.m)
        lines.addWidget(self._section)
        lines.addLayout(self._places["saved"])
        lines.addStretch(1)
        return scrolling(inner)

    def add_page(self, item: NavItem) -> NavButton:
        """An entry in the main part; pages and saved views exclude each other."""
        return self._add(item, "main")

    def add_command(self, item: NavItem, *, checkable: bool = False) -> NavButton:
        """An entry at the bottom: something to do or to switch, not a place."""
        made = NavButton(item.text, item.icon)
        made.setCheckable(checkable)
        made.clicked.connect(lambda: self.command_chosen.emit(item.key))
        self._buttons[item.key] = made
        self._places["bottom"].addWidget(made)
        return made

    def show_saved_views(self, items: Sequence[NavItem]) -> None:
        """Replace the saved views."""
        current = self.current()
        saved = self._places["saved"]
        clear_layout(saved)
        self._buttons = {k: b for k, b in self._buttons.items() if b.property("place") != "saved"}
        for item in items:
            self._add(item, "saved")
        self._section.setVisible(bool(items) and not self._is_narrow)
        self.set_current(current)

    def show_network(self, name: str) -> None:
        self.network.show_text(name)

    def show_count(self, key: str, count: int | None) -> None:
        self._buttons[key].show_count(count)
        self.updateGeometry()

    def show_status(
        self, text: str, *, icon: IconName = "shield-check", colour: ColourName = "good"
    ) -> None:
        """The line at the very bottom: saved, backed up, busy."""
        self._status.setText(text)
        self._status_icon.show_icon(icon, colour)
        self._status_icon.setToolTip(text)

    def button(self, key: str) -> NavButton:
        """The entry itself."""
        return self._buttons[key]

    def current(self) -> str:
        """Key of the chosen page or view; "" for none."""
        checked = self._group.checkedButton()
        return checked.property("key") if checked else ""

    def set_current(self, key: str) -> None:
        """Mark where the user is, without a signal."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def follow_width(self, window_width: int) -> None:
        """Become a rail of icons in a narrow window."""
        self.set_narrow(narrow=window_width < scaled(NARROW_BELOW))

    def set_narrow(self, *, narrow: bool) -> None:
        """Icons alone, or icons with words."""
        self._is_narrow = narrow
        for nav in (self.network, *self._buttons.values()):
            nav.set_narrow(narrow=narrow)
        self._section.setVisible(not narrow and self._places["saved"].count() > 0)
        self._status.setVisible(not narrow)
        self.updateGeometry()

    @property
    def is_narrow(self) -> bool:
        """Whether only icons are shown."""
        return self._is_narrow

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._wanted_width(), super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), 200)

    def _wanted_width(self) -> int:
        """Wider where a language needs more room for the names of the pages."""
        if self._is_narrow:
            return scaled(NARROW_WIDTH)
        own = [one for one in self._buttons.values() if one.property("place") != "saved"]
        words = max((one.words_width() for one in own), default=0)
        return min(max(scaled(WIDTH), words + 2 * MARGIN + 1), scaled(WIDEST))

    def _add(self, item: NavItem, place: Place) -> NavButton:
        made = NavButton(item.text, item.icon)
        made.setCheckable(True)
        made.setProperty("key", item.key)
        made.setProperty("place", place)
        made.show_count(item.count)
        made.set_narrow(narrow=self._is_narrow)
        made.clicked.connect(lambda: self.chosen.emit(item.key))
        self._group.addButton(made)
        self._buttons[item.key] = made
        self._places[place].addWidget(made)
        if place == "saved":
            self._offer_menu(made, item.key)
        return made

    def _offer_menu(self, made: NavButton, key: str) -> None:
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        made.customContextMenuRequested.connect(
            lambda point: self.menu_wanted.emit(key, made.mapToGlobal(point))
        )


def _column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    return column
