"""The name of a view: for what is shown now, or for one that is kept already."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from organiser_app.domain.commands import ChangeSettings, Command
from organiser_app.domain.problems import Problem
from organiser_app.domain.saved_views import SavedView, next_view_id, view_problems
from organiser_app.domain.settings import GroupSettings
from organiser_app.gui.dialogs.form import FormDialog
from organiser_app.gui.dialogs.inputs import line
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.words import in_line
from organiser_app.gui.theme import scaled
from organiser_app.gui.widgets.form_field import FormField
from organiser_app.storage.reads.network import group_settings

WIDTH, HEIGHT = 440, 290


class ViewForm(FormDialog):
    """One line; a view that has an id is given another name."""

    def __init__(
        self,
        session: GuiSession,
        parent: QWidget | None,
        view: SavedView,
        *,
        suggested: str = "",
    ) -> None:
        title = self._renames() if view.id else self._keeps()
        super().__init__(session, parent, title=title, saves=self.tr("Save"))
        self._view = view
        self._settings = GroupSettings()
        self.name: FormField[QLineEdit] = line(
            self.tr("Name of the view"),
            hint=self.tr("It stands in the sidebar, for everyone who opens this network."),
        )
        self.name.editor.setText(view.name or in_line(suggested, most=60))
        self.add_row(self.add("name", self.name))
        self.ready(self.name.editor)
        self.name.editor.selectAll()
        self.resize(scaled(WIDTH), scaled(HEIGHT))
        self._is_waiting = True
        session.ask(group_settings, self._take_settings, parent=self, slot="settings")

    def _keeps(self) -> str:
        return self.tr("Save this view")

    def _renames(self) -> str:
        return self.tr("Give the view another name")

    def _take_settings(self, settings: GroupSettings) -> None:
        self._is_waiting = False
        self._settings = settings

    def _named(self) -> SavedView:
        return replace(self._view, name=" ".join(self.name.editor.text().split()))

    def _views(self) -> tuple[SavedView, ...]:
        views = self._settings.saved_views
        if not self._view.id:
            return (*views, replace(self._named(), id=next_view_id(views)))
        return tuple(self._named() if one.id == self._view.id else one for one in views)

    @override
    def problems(self) -> Sequence[Problem]:
        return view_problems(self._views())

    @override
    def command(self) -> Command:
        return ChangeSettings(replace(self._settings, saved_views=self._views()))
