"""How far a job is: what it does, a bar, a count, and Cancel."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from organiser_app.gui.theme import SPACE, tabular
from organiser_app.gui.widgets.text import ElidedLabel, button, label


class ProgressLine(QWidget):
    """One job.

    Signals:
        cancelled(): Cancel was pressed; the line says so and waits for the job to stop.
    """

    cancelled = Signal()

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ElidedLabel(text)
        self._count = label("", "sub")
        self._count.setFont(tabular(self._count.font()))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._cancel = button(self.tr("Cancel"), clicked=self._cancel_once)
        self._build()
        self.show_text(text)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._text, 1)
        head.addWidget(self._count)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._bar)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE.m)
        whole.addLayout(column, 1)
        whole.addWidget(self._cancel)

    def show_text(self, text: str) -> None:
        self._text.setText(text)
        self._bar.setAccessibleName(text)

    def show_progress(self, done: int, total: int, note: str = "") -> None:
        """`total` 0 = not known; `note` replaces the text when given."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        number = self.locale().toString
        self._count.setText(
            self.tr("{done} of {total}")
            .replace("{done}", number(done))
            .replace("{total}", number(total))
            if total
            else ""
        )
        if note:
            self.show_text(note)

    def start_again(self, text: str, *, can_cancel: bool = True) -> None:
        """Make ready for another job."""
        self.show_text(text)
        self.show_progress(0, 0)
        self._cancel.setEnabled(True)
        self._cancel.setVisible(can_cancel)

    def _cancel_once(self) -> None:
        self._cancel.setEnabled(False)
        self.show_text(self.tr("Stopping…"))
        self.cancelled.emit()
