"""A country to choose, for phone numbers that are written without one."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from organiser_app.domain.plain_letters import plain_letters
from organiser_app.gui.widgets.choice_field import ChoiceField
from organiser_app.gui.widgets.completing_edit import Choice

CODE_LENGTH = 2
_UNIONS = frozenset({"EU", "EZ", "UN"})


class CountryField(ChoiceField):
    """All countries by name; their ids are the two letters that phone numbers go by."""

    def __init__(self, *, name: str, none: str = "", parent: QWidget | None = None) -> None:
        """`none` is what the first line says where no country need be chosen."""
        first = [Choice("", none)] if none else []
        super().__init__([*first, *countries()], name=name, parent=parent)
        self.setMaxVisibleItems(16)

    def code(self) -> str:
        """The two letters; empty for none."""
        return str(self.chosen_id() or "")

    def set_code(self, code: str) -> None:
        """Chooses by the two letters."""
        self.set_chosen(code.upper())


def countries() -> list[Choice]:
    """Every country that Qt has a name for, by name."""
    by_code = {
        QLocale.territoryToCode(territory): QLocale.territoryToString(territory)
        for territory in QLocale.Country
    }
    named = [
        Choice(code, f"{name} ({code})")
        for code, name in by_code.items()
        if len(code) == CODE_LENGTH and code.isalpha() and code not in _UNIONS
    ]
    return sorted(named, key=lambda choice: plain_letters(choice.name))


def country_of_this_computer() -> str:
    """The two letters of the country that the computer is set to; empty where it is not."""
    code = QLocale.territoryToCode(QLocale.system().territory())
    return code if len(code) == CODE_LENGTH and code.isalpha() else ""
