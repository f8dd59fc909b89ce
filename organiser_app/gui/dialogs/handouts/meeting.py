"""Print open needs and offers for a meeting: of which area, and how much may stand on the wall."""

from functools import partial

from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from organiser_app.gui.dialogs.handouts.dialog import HandoutDialog, Ready, ready
from organiser_app.gui.dialogs.handouts.meeting_paper import meeting_paper
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.handouts import meeting_told, meeting_withheld
from organiser_app.gui.view_state import ViewState
from organiser_app.gui.widgets.choice_field import ChoiceField
from organiser_app.gui.widgets.completing_edit import Choice
from organiser_app.gui.widgets.form_field import FormField
from organiser_app.gui.widgets.text import check_box
from organiser_app.services.clock import Clock
from organiser_app.services.handouts.meeting import MeetingWish, meeting_sheet
from organiser_app.services.workspace import Question
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads.members import area_choices

EVERYWHERE = 0


class MeetingDialog(HandoutDialog):
    """An offers-and-needs sheet."""

    def __init__(
        self, session: GuiSession, view_state: ViewState, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, view_state, parent, title=self.tr("A sheet for a meeting"))
        self.area = ChoiceField(name=self.tr("Which area?"))
        self.area.chosen.connect(lambda _id: self.refresh())
        self.fields.addWidget(FormField(self.tr("Which area?"), self.area))
        self.offers = self._box(self.tr("Offers too"), checked=True)
        self.matched = self._box(self.tr("Also needs that someone is on"))
        self.strips = self._box(self.tr("Numbers to tear off"))
        self.names = self._box(self.tr("First names of those who said yes to sheets"))
        self.add_printing()
        self.area.setFocus()
        session.ask(_areas, self._show_areas, parent=self, slot="areas")

    def _box(self, text: str, *, checked: bool = False) -> QCheckBox:
        made = check_box(text, checked=checked)
        made.toggled.connect(lambda _on: self.refresh())
        self.fields.addWidget(made)
        return made

    def _show_areas(self, areas: tuple[Choice, ...]) -> None:
        self.area.set_choices((Choice(EVERYWHERE, self.tr("Everywhere")), *areas))
        self.refresh()

    def wish(self) -> MeetingWish:
        """What is chosen."""
        area = self.area.chosen_id()
        return MeetingWish(
            area if isinstance(area, int) and area != EVERYWHERE else None,
            with_matched=self.matched.isChecked(),
            with_offers=self.offers.isChecked(),
            with_names=self.names.isChecked(),
        )

    @override
    def question(self) -> Question[Ready]:
        clock = self.session.workspace.clock
        return partial(_answer, self.wish(), clock, self.strips.isChecked())

    @override
    def empty_words(self) -> str:
        return self.tr("Nothing is open that may hang on a wall.")


def _areas(reader: Reader) -> tuple[Choice, ...]:
    return tuple(Choice(view.id, view.name, view.hint) for view in area_choices(reader))


def _answer(wish: MeetingWish, clock: Clock, with_strips: bool, reader: Reader) -> Ready:
    sheet = meeting_sheet(reader, wish, clock.today())
    return ready(
        meeting_paper(sheet, with_strips=with_strips),
        meeting_told(sheet),
        tuple(meeting_withheld(sheet)),
        is_empty=not sheet.needs and not sheet.offers,
    )
