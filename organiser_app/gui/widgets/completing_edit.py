"""A line to name a person or thing that is known: suggestions while typing, an id in the end."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from heapq import nsmallest

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget
from typing_extensions import override

from organiser_app.domain.plain_letters import plain_letters

SUGGESTIONS = 12
_CHOICE = Qt.ItemDataRole.UserRole
_NAME = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be chosen; `hint` tells two of the same name apart.

    Its plain letters are made with it, which for all members is done off the GUI thread.
    """

    id: object
    name: str
    hint: str = ""
    plain: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "plain", plain_letters(self.name))


class CompletingEdit(QLineEdit):
    """Suggests names that contain what was typed; names that start with it come first.

    Signals:
        chosen(object): the id meant now, or None while the text names nobody or several.
    """

    chosen = Signal(object)

    def __init__(
        self,
        choices: Sequence[Choice] = (),
        *,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self._choices: tuple[Choice, ...] = ()
        self._plain: list[str] = []
        self._chosen: Choice | None = None
        self._found = QStandardItemModel(self)
        self._build_completer()
        self.textEdited.connect(self._read)
        self.set_choices(choices)

    def _build_completer(self) -> None:
        completer = QCompleter(self._found, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCompletionRole(_NAME)
        completer.setMaxVisibleItems(SUGGESTIONS)
        if (popup := completer.popup()) is not None:
            popup.setObjectName("popup")
        # Both signals have overloads, which the stubs do not know.
        completer.activated[QModelIndex].connect(self._take_suggestion)  # type: ignore[index]
        completer.highlighted[QModelIndex].connect(self._take_suggestion)  # type: ignore[index]
        self.setCompleter(completer)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Replace what can be chosen; the text stays and is read again."""
        self._choices = tuple(choices)
        self._plain = [choice.plain for choice in self._choices]
        if self._chosen is not None:
            same = [c for c in self._choices if c.id == self._chosen.id]
            self._chosen = same[0] if same else None
        if self._chosen is None:
            self._chosen = self._named_exactly(self.text())

    def chosen_id(self) -> object:
        """Id of the one meant; None when the text names nobody, or several of the same name."""
        return self._chosen.id if self._chosen else None

    def set_chosen(self, chosen_id: object) -> None:
        """Show a choice without a signal; None or an unknown id empties the field."""
        found = [choice for choice in self._choices if choice.id == chosen_id]
        self._chosen = found[0] if found and chosen_id is not None else None
        self.setText(self._chosen.name if self._chosen else "")

    def unknown_text(self) -> str:
        """What was typed when it names nobody known, else ""."""
        typed = self.text().strip()
        return "" if self._chosen or self.is_ambiguous() else typed

    def is_ambiguous(self) -> bool:
        """Whether several choices carry exactly this name and none was picked from the list."""
        return self._chosen is None and self._plain.count(plain_letters(self.text().strip())) > 1

    def suggestions(self, typed: str) -> list[Choice]:
        """Choices whose name contains `typed`, those that start with it first."""
        wanted = plain_letters(typed.strip())
        found = [place for place, name in enumerate(self._plain) if wanted in name]
        first = [place for place in found if self._plain[place].startswith(wanted)]
        best = nsmallest(SUGGESTIONS, first, key=self._plain.__getitem__)
        if len(best) < SUGGESTIONS:
            known = set(first)
            others = (place for place in found if place not in known)
            best += nsmallest(SUGGESTIONS - len(best), others, key=self._plain.__getitem__)
        return [self._choices[place] for place in best]

    def _read(self, typed: str) -> None:
        self._found.clear()
        for choice in self.suggestions(typed) if typed.strip() else []:
            self._found.appendRow(_item(choice))
        before = self._chosen
        self._chosen = self._named_exactly(typed)
        if before is not self._chosen:
            self.chosen.emit(self.chosen_id())

    def _named_exactly(self, typed: str) -> Choice | None:
        wanted = plain_letters(typed.strip())
        if not wanted or self._plain.count(wanted) != 1:
            return None
        return self._choices[self._plain.index(wanted)]

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return takes the first suggestion; where several share its name, the name alone."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._take_first():
            event.accept()
        else:
            super().keyPressEvent(event)

    def _take_first(self) -> bool:
        popup = self.completer().popup()
        if popup is None or not popup.isVisible() or popup.currentIndex().isValid():
            return False
        popup.hide()
        first = self._found.index(0, 0)
        name = str(first.data(_NAME))
        if self._plain.count(plain_letters(name)) == 1:
            self._take_suggestion(first)
        else:
            self.setText(name)
            self._read(name)
        return True

    def _take_suggestion(self, index: QModelIndex) -> None:
        choice = index.data(_CHOICE)
        if not isinstance(choice, Choice):
            return
        self._chosen = choice
        self.setText(choice.name)
        self.chosen.emit(choice.id)


def _item(choice: Choice) -> QStandardItem:
    item = QStandardItem()
    shown = f"{choice.name}  ·  {choice.hint}" if choice.hint else choice.name
    item.setData(shown, Qt.ItemDataRole.DisplayRole)
    # A role of its own: a standard item keeps one value for DisplayRole and EditRole together.
    item.setData(choice.name, _NAME)
    item.setData(choice, _CHOICE)
    return item
