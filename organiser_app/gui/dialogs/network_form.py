"""What the group decides for itself: its name, its promises, its country for phone numbers."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from organiser_app.domain.commands import ChangeSettings, Command
from organiser_app.domain.problems import Problem
from organiser_app.domain.rules import LATEST_CHECK_IN
from organiser_app.domain.settings import LONGEST_PROMISE, GroupSettings
from organiser_app.gui.dialogs.form import FormDialog
from organiser_app.gui.dialogs.inputs import line
from organiser_app.gui.session import GuiSession
from organiser_app.gui.widgets.country_field import CountryField
from organiser_app.gui.widgets.form_field import FormField
from organiser_app.gui.widgets.number_box import NumberBox
from organiser_app.gui.widgets.text import label
from organiser_app.storage.reads.network import group_settings


class NetworkForm(FormDialog):
    """The settings that travel with the network."""

    def __init__(self, session: GuiSession, parent: QWidget | None) -> None:
        super().__init__(
            session,
            parent,
            title=QCoreApplication.translate("NetworkForm", "Name and promises of this network"),
            saves=QCoreApplication.translate("NetworkForm", "Save"),
        )
        self._before = GroupSettings()
        self.name: FormField[QLineEdit] = line(self.tr("Name of the network"))
        country = self.tr("Country of phone numbers")
        self.region = FormField(
            country,
            CountryField(name=country, none=self.tr("Not from one country")),
            hint=self.tr("For numbers that are written without one."),
        )
        self.urgent = _days(self.tr("Urgent"))
        self.soon = _days(self.tr("Soon"))
        self.whenever = _days(self.tr("Whenever"))
        ask = self.tr("Days after a need is met, to ask how the help was")
        self.check_in = FormField(
            ask,
            NumberBox(ask, least=0, most=LATEST_CHECK_IN),
            hint=self.tr(
                "A call is planned by itself, for each person at most every four weeks. "
                "0: nobody is asked."
            ),
        )
        self._fill()
        self._is_waiting = True
        session.ask(group_settings, self._show_settings, parent=self, slot="settings")

    def _fill(self) -> None:
        self.add_row(self.add("name", self.name))
        self.add_heading(self.tr("Your promises: within how many days you mean to help"))
        words = self.tr(
            "Your own aim, not a rule from outside. Needs that wait longer are brought to the front."
        )
        self.body.addWidget(label(words, "hint", wrap=True))
        self.add_row(
            self.add("urgent_days", self.urgent),
            self.add("soon_days", self.soon),
            self.add("whenever_days", self.whenever),
        )
        self.add_heading(self.tr("Asking afterwards"))
        self.add_row(self.add("check_in_days", self.check_in))
        self.add_heading(self.tr("Phones"))
        self.add_row(self.add("phone_region", self.region))
        self.ready(self.name.editor)

    def _show_settings(self, settings: GroupSettings) -> None:
        self._is_waiting = False
        self._before = settings
        self.name.editor.setText(settings.name or self.session.workspace.path.stem)
        self.region.editor.set_code(settings.phone_region)
        self.check_in.editor.setValue(settings.check_in_days)
        for field, days in zip(
            (self.urgent, self.soon, self.whenever), settings.promises, strict=True
        ):
            field.editor.setValue(days)
        self.remember_texts()

    @override
    def problems(self) -> Sequence[Problem]:
        named = self.name.editor.text().strip()
        return [] if named else [Problem("name", "REQUIRED_EMPTY")]

    @override
    def command(self) -> Command:
        return ChangeSettings(
            replace(
                self._before,
                name=self.name.editor.text().strip(),
                phone_region=self.region.editor.code(),
                check_in_days=int(self.check_in.editor.value()),
                urgent_days=int(self.urgent.editor.value()),
                soon_days=int(self.soon.editor.value()),
                whenever_days=int(self.whenever.editor.value()),
            )
        )


def _days(text: str) -> FormField[NumberBox]:
    suffix = " " + QCoreApplication.translate("NetworkForm", "days")
    editor = NumberBox(text, least=1, most=LONGEST_PROMISE, suffix=suffix)
    return FormField(text, editor)
