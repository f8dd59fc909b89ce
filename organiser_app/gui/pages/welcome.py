"""The first screen: four doors, a place to drop a sheet, and the language."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from organiser_app.gui.theme import SPACE, scaled
from organiser_app.gui.widgets.choice_field import ChoiceField
from organiser_app.gui.widgets.completing_edit import Choice
from organiser_app.gui.widgets.door import Door
from organiser_app.gui.widgets.flow_layout import FlowLayout, clear_layout
from organiser_app.gui.widgets.icon_label import IconLabel
from organiser_app.gui.widgets.scrolling import scrolling
from organiser_app.gui.widgets.text import button, label, no_markup

WIDTH = 720
MOST_RECENT = 5


class WelcomePage(QWidget):
    """Shown while no network is open.

    Signals:
        action_wanted(str): import, open_example, new_network or open_network.
        recent_wanted(str): path of a network that was open before.
        language_chosen(str): code of a language; takes effect at once.
    """

    action_wanted = Signal(str)
    recent_wanted = Signal(str)
    language_chosen = Signal(str)

    def __init__(self, languages: Sequence[tuple[str, str]], language: str) -> None:
        super().__init__()
        self.setObjectName("page")
        self._recent = QVBoxLayout()
        self._recent.setSpacing(SPACE.xs)
        self._languages = tuple(languages)
        # from the outside in: a widget that finds its parent late is styled once more
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        inner = QWidget()
        inner.setObjectName("pageBody")
        whole.addWidget(scrolling(inner))
        around = QHBoxLayout(inner)
        middle = QWidget()
        middle.setMaximumWidth(scaled(WIDTH))
        around.addWidget(middle, 1)
        column = QVBoxLayout(middle)
        column.setSpacing(SPACE.m)
        self._fill(column, language)
        self.show_recent(())

    def _fill(self, column: QVBoxLayout, language: str) -> None:
        column.addStretch(2)
        column.addWidget(IconLabel("sprout", "accent", size=40), 0, Qt.AlignmentFlag.AlignLeading)
        self.title = label("", "h1", wrap=True)
        column.addWidget(self.title)
        sentence = self.tr(
            "Keep your roster, needs and offers in one file on this computer. "
            "Nothing is sent anywhere."
        )
        column.addWidget(label(sentence, "sub", wrap=True))
        column.addSpacing(SPACE.s)
        column.addLayout(self._recent)
        column.addSpacing(SPACE.s)
        for line in self._doors():
            column.addLayout(line)
        column.addSpacing(SPACE.s)
        column.addLayout(self._footer(language))
        column.addStretch(3)

    def _doors(self) -> tuple[QHBoxLayout, ...]:
        sheet = Door(
            "file-spreadsheet",
            self.tr("Start from a spreadsheet"),
            self.tr(
                "Bring your sign-up sheet or request log (.xlsx, .csv, .ods). You see every row "
                "before anything is saved. You can also drop the file here."
            ),
            recommended=True,
        )
        example = Door(
            "sprout",
            self.tr("Look around the example network"),
            self.tr(
                "150 made-up people and a year of exchanges. "
                "Good for training new coordinators; delete it any time."
            ),
        )
        empty = Door("plus", self.tr("Start empty"), self.tr("Add people as you meet them."))
        existing = Door(
            "folder-open", self.tr("Open a network"), self.tr("A network file, or a copy of one.")
        )
        for door, action in (
            (sheet, "import"),
            (example, "open_example"),
            (empty, "new_network"),
            (existing, "open_network"),
        ):
            door.clicked.connect(lambda _=False, action=action: self.action_wanted.emit(action))
        return tuple(_line(doors) for doors in ((sheet,), (example,), (empty, existing)))

    def _footer(self, language: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addWidget(IconLabel("lock", "text2", size=16))
        private = self.tr("Private by default: no account, no cloud, works without internet.")
        line.addWidget(label(private, "sub", wrap=True), 1)
        choices = [Choice(place, name) for place, (_, name) in enumerate(self._languages)]
        self.language = ChoiceField(choices, name=self.tr("Language"))
        codes = [code for code, _ in self._languages]
        self.language.set_chosen(codes.index(language) if language in codes else 0)
        self.language.chosen.connect(self._choose_language)
        line.addWidget(self.language)
        return line

    def _choose_language(self, place: int | None) -> None:
        if place is not None:
            self.language_chosen.emit(self._languages[place][0])

    def show_recent(self, paths: Sequence[Path]) -> None:
        """Offers the networks that were open before, above everything else."""
        clear_layout(self._recent)
        self.title.setText(
            self.tr("Welcome back.") if paths else self.tr("Welcome. Let's set up your network.")
        )
        if not paths:
            return
        self._recent.addWidget(label(self.tr("Open again"), "section"))
        names = [path.stem for path in paths]
        buttons = FlowLayout(gap=SPACE.s)
        for path in paths[:MOST_RECENT]:
            buttons.addWidget(self._recent_button(path, is_alone=names.count(path.stem) == 1))
        self._recent.addLayout(buttons)

    def _recent_button(self, path: Path, *, is_alone: bool) -> QPushButton:
        words = path.stem if is_alone else f"{path.stem} ({path.parent.name})"
        return button(
            words,
            icon="history",
            tip=no_markup(str(path)),
            clicked=lambda: self.recent_wanted.emit(str(path)),
        )


def _line(doors: Sequence[Door]) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(SPACE.m)
    for door in doors:
        line.addWidget(door, 1)
    return line
