"""A button that lets through what is ticked in its menu; it says what that is."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from organiser_app.gui.theme import IconName, set_icon
from organiser_app.gui.widgets.completing_edit import Choice
from organiser_app.gui.widgets.text import Button, no_mnemonic

LONGEST = 24


class StayingMenu(QMenu):
    """Stays open while boxes are ticked, so that several can be."""

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action: QAction | None = self.actionAt(event.position().toPoint())
        if action is not None and action.isCheckable():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        action: QAction | None = self.activeAction()
        if event.key() == Qt.Key.Key_Space and action is not None and action.isCheckable():
            action.trigger()
        else:
            super().keyPressEvent(event)


class MenuFilter(Button):
    """Nothing ticked lets everything through.

    Signals:
        changed(): other things are ticked.
    """

    changed = Signal()

    def __init__(self, name: str, icon: IconName, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filter")
        self.setAutoDefault(False)
        self._name = name
        self._choices: tuple[Choice, ...] = ()
        self._names: dict[object, str] = {}
        self._ticked: set[object] = set()
        set_icon(self, icon, "text", size=16, gap=4)
        self._menu = StayingMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self._describe()

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """What can be ticked; what is ticked stays so, also when it is gone: nothing passes then."""
        self._choices = tuple(choices)
        self._names |= {choice.id: choice.name for choice in choices}
        self._describe()

    def gone(self) -> frozenset[object]:
        """What is ticked and no longer there; nothing as long as it is not known what there is."""
        known = {choice.id for choice in self._choices}
        return frozenset(self._ticked - known) if known else frozenset()

    def gone_names(self) -> tuple[str, ...]:
        """What that was called, as far as it was seen here."""
        return tuple(self._names[one] for one in self.gone() if one in self._names)

    def let_go(self) -> None:
        """Takes away the ticks of what is gone, without a signal."""
        self._ticked -= self.gone()
        self._describe()

    def forget(self) -> None:
        """Knows no choices any more and has nothing ticked, without a signal."""
        self._choices = ()
        self._names.clear()
        self._ticked.clear()
        self._describe()

    def ticked(self) -> tuple[object, ...]:
        """Ids of what is ticked, in the order of the choices."""
        return tuple(choice.id for choice in self._choices if choice.id in self._ticked)

    def words(self) -> str:
        """What is ticked, in words."""
        return ", ".join(choice.name for choice in self._choices if choice.id in self._ticked)

    def set_ticked(self, ids: Iterable[object]) -> None:
        """Ticks these without a signal, also before they can be chosen."""
        self._ticked = set(ids)
        self._describe()

    def pending(self) -> frozenset[object]:
        """All that is ticked, also what is not among the choices yet."""
        return frozenset(self._ticked)

    def _fill(self) -> None:
        self._menu.clear()
        for choice in self._choices:
            action = self._menu.addAction(no_mnemonic(choice.name))
            action.setCheckable(True)
            action.setChecked(choice.id in self._ticked)
            action.triggered.connect(lambda on, one=choice.id: self._tick(one, on=on))
        self._menu.addSeparator()
        everything = self._menu.addAction(self.tr("Show all"))
        everything.setEnabled(bool(self._ticked))
        everything.triggered.connect(self._clear)

    def _tick(self, one: object, *, on: bool) -> None:
        if on:
            self._ticked.add(one)
        else:
            self._ticked.discard(one)
        self._describe()
        self.changed.emit()

    def _clear(self) -> None:
        self._ticked.clear()
        self._describe()
        self.changed.emit()

    def _describe(self) -> None:
        names = [choice.name for choice in self._choices if choice.id in self._ticked]
        names += [self.tr("no longer there")] * len(self.gone())
        said = names[0] if len(names) == 1 else self.tr("%Ln chosen", "", len(names))
        shown = said if len(said) <= LONGEST else f"{said[: LONGEST - 1].rstrip()}…"
        self.setText(no_mnemonic(f"{self._name}: {shown}" if names else self._name))
        self.setAccessibleName(f"{self._name}: {', '.join(names)}" if names else self._name)
        self.setToolTip(", ".join(names) if len(names) > 1 or shown != said else "")
        self.setProperty("chosen", bool(names))
        self.style().polish(self)
        self.updateGeometry()
