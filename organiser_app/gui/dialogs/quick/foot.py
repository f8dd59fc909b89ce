"""Below the line: which keys do what, the form that says more, and the button that writes it down."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from organiser_app.gui.dialogs.quick.adding import Adding
from organiser_app.gui.dialogs.quick.more import HAS_FORM
from organiser_app.gui.texts.quick import adds_words, keys_words
from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.text import button, label, no_mnemonic
from organiser_app.services.quick.commands import same_as
from organiser_app.services.quick.values import About, Line, Part


class Foot(QWidget):
    """Its buttons say what they would do with the line as it is now."""

    def __init__(self, *, adds: Callable[[], object], opens: Callable[[], object]) -> None:
        super().__init__()
        tip = self.tr("Ctrl+Enter: go on in the form, with what was read")
        self.more = button(self.tr("More fields…"), tip=tip, clicked=opens)
        self.more.hide()
        self.add = button(adds_words(About.NEED), "primary", clicked=adds)
        self.keys = label("", "small", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.m)
        row.addWidget(self.keys, 1)
        row.addWidget(self.more)
        row.addWidget(self.add)

    def show_keys(self, *, on_chip: bool) -> None:
        """Which keys do what, in the line or on a chip."""
        self.keys.setText(keys_words(on_chip=on_chip))

    def show_line(self, line: Line | None, adding: Adding) -> None:
        """What can be done with a line, or with what was added last."""
        does = adds_words(line.about if line is not None else About.NEED)
        is_known = line is not None and same_as(line) is not None
        if is_known:
            does = self.tr("Go on in the form")
        is_nothing = line is not None and line.is_denied and not line.questions
        if is_nothing:
            does = self.tr("Nothing to write down")
        if adding.last is not None:
            does = self.tr("See who could help") if adding.is_need else self.tr("Show it")
        self.add.setText(no_mnemonic(does))
        self.add.setAccessibleName(does)
        can_add = line is not None and not is_nothing
        self.add.setEnabled(can_add or adding.last is not None)
        self.more.setVisible(line is not None and _has_form(line) and not is_known)

    def buttons(self) -> list[QWidget]:
        """Those that are seen."""
        return [one for one in (self.more, self.add) if not one.isHidden()]


def _has_form(line: Line) -> bool:
    """Whether there is a form for it, and it is sure what it is."""
    is_settled = line.by_part[Part.ABOUT].is_sure and not line.is_denied
    return line.about in HAS_FORM and is_settled
