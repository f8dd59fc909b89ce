"""The last year under the picture: a day for each week, and a button that lets it run.

Nothing glides: a week follows the other when its picture is ready. Where the system asks for calm
there is no button to play, and the weeks are gone through by hand.
"""

from datetime import date, timedelta

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QStyle, QWidget

from organiser_app.gui.texts.dates import day_words
from organiser_app.gui.texts.words import fill
from organiser_app.gui.theme import SPACE, IconName, scaled, set_icon
from organiser_app.gui.widgets.text import button, label

A_WEEK_MS = 420
"""How long each week stands, at least."""


def wants_calm(widget: QWidget) -> bool:
    """Whether the system asks for no movement: then Qt gives animations no time."""
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return widget.style().styleHint(hint, None, widget) == 0


class TimeLine(QWidget):
    """A slider of weeks.

    Signals:
        week_wanted(int): show the picture as of so many weeks ago.
    """

    week_wanted = Signal(int)

    def __init__(self, weeks: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weeks = weeks
        self._today = date.min
        self.play = button(self.tr("Play the last year"), icon="play", clicked=self.toggle)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, weeks)
        self.slider.setPageStep(4)
        self.slider.setValue(weeks)
        self.day = label("", "sub")
        self.now = button(self.tr("Today"), "link", clicked=self.go_to_today)
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(A_WEEK_MS)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE.m)
        line.addWidget(self.play)
        line.addWidget(self.slider, 1)
        line.addWidget(self.day)
        line.addWidget(self.now)
        self.day.setMinimumWidth(scaled(110))
        self.slider.valueChanged.connect(self._moved)
        self._next.timeout.connect(self._step)
        self.is_playing = False
        self.play.setHidden(wants_calm(self))

    @property
    def weeks_back(self) -> int:
        """How many weeks ago is wanted."""
        return self._weeks - self.slider.value()

    def show_today(self, today: date) -> None:
        """The day at the end of the line."""
        self._today = today
        self._say()

    def shown(self) -> None:
        """The picture of the wanted week is there: the next one may follow."""
        if self.is_playing:
            self._next.start()

    def toggle(self) -> None:
        """Plays from here, or from a year ago when it is today; or pauses."""
        if self.is_playing:
            self.pause()
            return
        self.is_playing = True
        self._say_on_button(self.tr("Pause"), "pause")
        if self.weeks_back == 0:
            self.slider.setValue(0)
        else:
            self._next.start()

    def pause(self) -> None:
        """Stays where it is."""
        self._next.stop()
        self.is_playing = False
        self._say_on_button(self.tr("Play the last year"), "play")

    def _say_on_button(self, words: str, icon: IconName) -> None:
        self.play.setText(words)
        self.play.setAccessibleName(words)
        set_icon(self.play, icon, size=16, gap=4)

    def go_to_today(self) -> None:
        """To the end of the line."""
        self.pause()
        self.slider.setValue(self._weeks)

    def _step(self) -> None:
        if self.weeks_back == 0:
            self.pause()
            return
        self.slider.setValue(self.slider.value() + 1)
        if self.weeks_back == 0:
            self.pause()

    def _moved(self) -> None:
        self._say()
        self.week_wanted.emit(self.weeks_back)

    def _say(self) -> None:
        if self._today == date.min:
            return
        words = day_words(self._today - timedelta(weeks=self.weeks_back))
        self.day.setText(words)
        self.now.setEnabled(self.weeks_back > 0)
        self.slider.setAccessibleName(fill(self.tr("Week that is shown: %1"), words))
