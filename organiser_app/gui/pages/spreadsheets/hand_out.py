"""The card from which a spreadsheet is handed out."""

from PySide6.QtCore import Signal

from organiser_app.gui.widgets.card import Card
from organiser_app.gui.widgets.flow_layout import FlowLayout
from organiser_app.gui.widgets.text import button


class HandOutCard(Card):
    """Says what handing out is.

    Signals:
        hand_out_wanted(): the person wants to choose what leaves.
    """

    hand_out_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.show_title(self.tr("Hand out a spreadsheet"))
        self.show_hint(
            self.tr(
                "For coordinators, for helpers, for anyone, or for figures: you see who and what "
                "leaves before anything is written. What coordinators and helpers change in "
                "theirs is known again, row by row, when it comes back."
            )
        )
        self.start = button(
            self.tr("Choose what leaves…"),
            "primary",
            icon="download",
            clicked=self.hand_out_wanted.emit,
        )
        line = FlowLayout()
        line.addWidget(self.start)
        self.add(line)
        self.body.addStretch(1)
