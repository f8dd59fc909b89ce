"""The parts of the network page, put together."""

from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from organiser_app.gui.pages.network.picture_pane import BeginningPane, PicturePane
from organiser_app.gui.texts.words import texts
from organiser_app.gui.theme import scaled
from organiser_app.gui.view_state import PERIODS
from organiser_app.gui.widgets.page_header import PageHeader
from organiser_app.gui.widgets.segmented_control import SegmentedControl
from organiser_app.gui.widgets.side_panel import SidePanel

PICTURE, TABLES, WHAT_IF = "picture", "tables", "what_if"
_PANEL_LEAST = 300
_ROOMY = 760


@dataclass(frozen=True, slots=True)
class Parts:
    """What the page is made of."""

    header: PageHeader
    period: SegmentedControl
    ways: SegmentedControl
    picture: PicturePane
    beginning: BeginningPane
    stack: QStackedWidget
    panel: SidePanel


def build(page: QWidget, title: str, period: int) -> Parts:
    """Header above, one way to look below, and the panel beside both.

    Tables and what-ifs are put into the stack when they are first wanted.
    """
    parts = Parts(
        header=PageHeader(title),
        period=_periods(period),
        ways=_ways(),
        picture=PicturePane(),
        beginning=BeginningPane(),
        stack=QStackedWidget(),
        panel=NarrowPanel(),
    )
    parts.header.add_right(parts.period)
    parts.header.add_right(parts.ways)
    for pane in (parts.picture, parts.beginning):
        parts.stack.addWidget(pane)
    parts.panel.setMinimumWidth(min(scaled(_PANEL_LEAST), _PANEL_LEAST + 60))
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    splitter = QSplitter(page)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(1)
    whole.addWidget(splitter)
    left = QWidget()
    splitter.addWidget(left)
    splitter.addWidget(parts.panel)
    splitter.setStretchFactor(0, 1)
    splitter.setStretchFactor(1, 0)
    column = QVBoxLayout(left)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(parts.header)
    column.addWidget(parts.stack, 1)
    parts.panel.hide()
    return parts


class NarrowPanel(SidePanel):
    """Beside the picture, which has more need of room; it can be made wider by hand."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), super().sizeHint().height())


def is_roomy(page: QWidget) -> bool:
    """Whether there is room for invitations that nobody asked for."""
    return page.width() >= scaled(_ROOMY)


def _periods(period: int) -> SegmentedControl:
    words = {30: texts.tr("30 days"), 90: texts.tr("90 days"), 365: texts.tr("Year")}
    made = SegmentedControl([(str(days), words[days]) for days in PERIODS], texts.tr("Period"))
    made.set_current(str(period))
    return made


def _ways() -> SegmentedControl:
    return SegmentedControl(
        (
            (PICTURE, texts.tr("Picture")),
            (TABLES, texts.tr("Tables")),
            (WHAT_IF, texts.tr("What if")),
        ),
        texts.tr("Way to look"),
    )
