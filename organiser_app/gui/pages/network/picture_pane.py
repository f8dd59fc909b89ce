"""The picture with its tools: find a person, come closer, go back, play the last year."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QVBoxLayout, QWidget

from organiser_app.gui.charts.context import ChartContext
from organiser_app.gui.charts.network import NetworkChart
from organiser_app.gui.dialogs.table import ExplanationDialog
from organiser_app.gui.pages.network.time_line import TimeLine
from organiser_app.gui.texts.definitions import definition
from organiser_app.gui.theme import SPACE, scaled
from organiser_app.gui.widgets.card import Card
from organiser_app.gui.widgets.completing_edit import Choice, CompletingEdit
from organiser_app.gui.widgets.empty_state import EmptyState
from organiser_app.gui.widgets.flow_layout import FlowLayout
from organiser_app.gui.widgets.text import button, icon_button, label
from organiser_app.metrics.moment import Scene
from organiser_app.services.network_view import WEEKS

PICTURE_SCALE = 2.0


class PicturePane(QWidget):
    """Tools above, picture in the middle, time below.

    Signals:
        person_wanted(int): somebody was found or pressed, by id.
        area_wanted(int): an area was pressed, by its position in the names.
        back_wanted(): the whole network is wanted again.
        company_wanted(): who could use company is wanted.
        let_go(): whoever is chosen is to be let go.
        anew_wanted(): the picture is to be laid out anew.
    """

    person_wanted = Signal(int)
    area_wanted = Signal(int)
    back_wanted = Signal()
    company_wanted = Signal()
    let_go = Signal()
    anew_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = CompletingEdit(placeholder=self.tr("Find a person"))
        self.back = button(self.tr("All areas"), icon="arrow-left", clicked=self.back_wanted.emit)
        self.sentence = label("", "hint", wrap=True)
        self.chart = NetworkChart()
        self.time_line = TimeLine(WEEKS)
        self._build()
        self.search.chosen.connect(self._found)
        self.chart.person_chosen.connect(self.person_wanted)
        self.chart.area_chosen.connect(self.area_wanted)
        self.chart.left_off.connect(self._leave_off)

    def _build(self) -> None:
        self.search.setFixedWidth(scaled(200))
        self.search.setClearButtonEnabled(True)
        self.company = button(
            self.tr("Invitations"), icon="users", clicked=self.company_wanted.emit
        )
        tools = FlowLayout()
        tools.addWidget(self.back)
        tools.addWidget(self.search)
        for one in (
            icon_button("zoom-out", self.tr("Farther (-)"), clicked=self._farther),
            icon_button("zoom-in", self.tr("Closer (+)"), clicked=self._closer),
            icon_button("maximize", self.tr("All of it (0)"), clicked=self._all),
        ):
            tools.addWidget(one)
        tools.addWidget(self.company)
        tools.addWidget(self._more())
        card = Card()
        card.add(self.sentence)
        card.add(self.chart, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.page, SPACE.s, SPACE.page, SPACE.l)
        column.setSpacing(SPACE.m)
        column.addLayout(tools)
        column.addWidget(card, 1)
        column.addWidget(self.time_line)
        self.back.hide()

    def _more(self) -> QWidget:
        more = icon_button("ellipsis", self.tr("More about the picture"))
        menu = QMenu(more)
        for words, do in (
            (self.tr("Copy as a picture"), self.copy),
            (self.tr("Save as PNG…"), self.save_png),
            (self.tr("Save as SVG…"), self.save_svg),
            (self.tr("How is this worked out?"), self.explain),
            (self.tr("Lay the picture out anew"), self.anew_wanted.emit),
        ):
            menu.addAction(words).triggered.connect(lambda _=False, do=do: do())
        more.setMenu(menu)
        return more

    def _closer(self) -> None:
        self.chart.come_closer(1)

    def _farther(self) -> None:
        self.chart.come_closer(-1)

    def _all(self) -> None:
        self.chart.look_at_all()

    # -- showing

    def show_scene(self, scene: Scene, context: ChartContext) -> None:
        """Another moment, another area, or the same after a change."""
        self.sentence.setText(self.chart.sentence_about(scene, context))
        self.chart.show_figures(scene, context)
        self.back.setVisible(scene.drawn.opened is not None)
        self.search.setEnabled(not context.names_hidden)
        self.time_line.shown()

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Who can be found."""
        self.search.set_choices(choices)

    def _found(self, member_id: object) -> None:
        if isinstance(member_id, int):
            self.person_wanted.emit(member_id)

    def _leave_off(self) -> None:
        """Esc: first who is chosen is let go, then the area that is opened."""
        if self.chart.chosen is not None:
            self.let_go.emit()
        else:
            self.back_wanted.emit()

    def focus_search(self) -> None:
        """Goes to the field that finds people."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def explain(self) -> None:
        """How the picture is worked out, and which keys walk through it."""
        words = "\n\n".join(definition(key) for key in ("network", "network_keys"))
        ExplanationDialog(self.chart.title, words, self).open()

    # -- taking it along

    def copy(self) -> None:
        """Puts the picture on the clipboard, without names, with the sentence as its text."""
        data = QMimeData()
        data.setImageData(self.chart.picture(PICTURE_SCALE))
        data.setText(f"{self.chart.title} {self.sentence.text()}")
        QGuiApplication.clipboard().setMimeData(data)

    def save_png(self) -> None:
        """Saves the picture, without names."""
        name, _ = QFileDialog.getSaveFileName(
            self, self.chart.title, "network.png", self.tr("Pictures (*.png)")
        )
        if name:
            self.chart.picture(PICTURE_SCALE).save(name)

    def save_svg(self) -> None:
        """Saves the picture so that it stays sharp at any size, without names."""
        name, _ = QFileDialog.getSaveFileName(
            self, self.chart.title, "network.svg", self.tr("Drawings (*.svg)")
        )
        if name:
            self.chart.svg(Path(name))


class BeginningPane(QWidget):
    """Before there is any tie: how one comes to be, and where to begin.

    Signals:
        action_wanted(str): something that the window does.
    """

    action_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        wants = self.action_wanted.emit
        log, bring = self.tr("Log an exchange"), self.tr("Bring in a spreadsheet")
        doors = (
            button(log, "primary", clicked=partial(wants, "log_exchange")),
            button(bring, clicked=partial(wants, "bring_in_spreadsheet")),
            button(self.tr("Show me an example"), "link", clicked=partial(wants, "show_example")),
        )
        column = QVBoxLayout(self)
        column.addWidget(
            EmptyState(
                "waypoints",
                self.tr("No ties to show yet"),
                self.tr(
                    "When people have helped each other, this is where you see who is connected, "
                    "and who could use company."
                ),
                buttons=doors,
            )
        )
