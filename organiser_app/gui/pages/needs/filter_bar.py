"""The choices above the needs: area, kind of help, how soon, and what lacks something first."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from organiser_app.domain.changes import ChangeSet, Kind
from organiser_app.domain.needs import Urgency
from organiser_app.domain.saved_views import NOT_KNOWN, Chosen
from organiser_app.gui.dialogs.choices import FilterChoices, filter_choices
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts import labels
from organiser_app.gui.texts.words import fill, listed
from organiser_app.gui.widgets.completing_edit import Choice
from organiser_app.gui.widgets.menu_filter import MenuFilter
from organiser_app.gui.widgets.text import button


class FilterBar(QObject):
    """Buttons for a line of tools; the board and the table go by the same.

    Signals:
        changed(): something else is chosen.
        offered(): it is known what there is to choose.
    """

    changed = Signal()
    offered = Signal()

    def __init__(self, session: GuiSession, parent: QWidget) -> None:
        super().__init__(parent)
        self.session = session
        self.area = MenuFilter(self.tr("Area"), "map-pin")
        self.category = MenuFilter(self.tr("Kind of help"), "tag")
        self.urgency = MenuFilter(self.tr("How soon"), "flag")
        self.urgency.set_choices([Choice(one.value, labels.urgency(one)) for one in Urgency])
        self.missing = self._missing_button()
        for one in (self.area, self.category, self.urgency):
            one.changed.connect(self.changed)

    def _missing_button(self) -> QPushButton:
        made = button(
            self.tr("Needs something first"),
            icon="circle-question-mark",
            tip=self.tr("Only needs of which something must be known before anyone can act"),
        )
        made.setObjectName("filter")
        made.setCheckable(True)
        made.toggled.connect(self._show_missing)
        made.clicked.connect(lambda _on: self.changed.emit())
        return made

    def _show_missing(self, on: bool) -> None:
        self.missing.setProperty("chosen", on)
        self.missing.style().polish(self.missing)

    def widgets(self) -> Sequence[QWidget]:
        """The buttons, in the order of reading."""
        return (self.area, self.category, self.urgency, self.missing)

    def chosen(self) -> Chosen:
        """What is let through."""
        return Chosen(
            areas=_ids(self.area),
            categories=_ids(self.category),
            urgencies=tuple(one for one in Urgency if one.value in self.urgency.pending()),
            only_missing=self.missing.isChecked(),
        )

    def set_chosen(self, chosen: Chosen) -> None:
        """Lets this through; says so where it differs."""
        if chosen == self.chosen():
            return
        self.area.set_ticked(chosen.areas)
        self.category.set_ticked(chosen.categories)
        self.urgency.set_ticked(one.value for one in chosen.urgencies)
        self.missing.setChecked(chosen.only_missing)
        self.changed.emit()

    def words(self) -> Sequence[str]:
        """What is chosen, in words."""
        chosen = [one.words() for one in (self.urgency, self.category, self.area)]
        first = self.tr("Needs something first") if self.missing.isChecked() else ""
        return [words for words in (*chosen, first) if words]

    def clear(self) -> None:
        """Lets everything through."""
        self.set_chosen(Chosen())

    def gone_words(self) -> str:
        """What is chosen and no longer there, as a sentence; empty where all is there."""
        said = (
            _named(
                self.category,
                self.tr("This goes by a kind of help that is no longer there."),
                self.tr("This goes by a kind of help that is no longer there: %1."),
            ),
            _named(
                self.area,
                self.tr("This goes by an area that is no longer there."),
                self.tr("This goes by an area that is no longer there: %1."),
            ),
        )
        return " ".join(filter(None, said))

    def let_go(self) -> None:
        """Goes no longer by what is gone."""
        self.area.let_go()
        self.category.let_go()
        self.changed.emit()

    def forget(self) -> None:
        """Goes by nothing, and knows nothing to choose."""
        for one in (self.area, self.category):
            one.forget()
        self.clear()

    def refresh(self) -> None:
        """Asks which areas and kinds of help there are."""
        if self.session.is_open:
            self.session.ask(filter_choices, self._offer, parent=self, slot="chips")

    def patch(self, change: ChangeSet) -> None:
        """Asks again where they have changed."""
        if change.concerns(frozenset({Kind.AREAS, Kind.CATEGORIES})):
            self.refresh()

    def _offer(self, choices: FilterChoices) -> None:
        nowhere = Choice(NOT_KNOWN, self.tr("Not known"))
        self.area.set_choices((*choices.areas, nowhere))
        self.category.set_choices((*choices.categories, nowhere))
        self.offered.emit()


def _named(made: MenuFilter, nameless: str, named: str) -> str:
    """What is gone, by name as far as it was seen here."""
    if not made.gone():
        return ""
    names = made.gone_names()
    return fill(named, listed(sorted(names))) if names else nameless


def _ids(made: MenuFilter) -> tuple[int, ...]:
    return tuple(sorted(one for one in made.pending() if isinstance(one, int)))
