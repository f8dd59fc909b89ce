"""A form with parts that stay folded until they are wanted, so that the quick case stays short."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from organiser_app.domain.problems import Problem
from organiser_app.gui.dialogs.form import FormDialog
from organiser_app.gui.session import GuiSession
from organiser_app.gui.widgets.fold import Fold

_NAMED = 4
"""Fields that a folded part names."""


class FoldedForm(FormDialog):
    """Fields go where the form is being built: into its body, or into a part of it."""

    def __init__(
        self, session: GuiSession, parent: QWidget | None, *, title: str, saves: str
    ) -> None:
        super().__init__(session, parent, title=title, saves=saves)
        self.folds: list[Fold] = []
        self._into: QVBoxLayout = self.body

    def add_fold(self, title: str) -> Fold:
        """Starts a part, which is folded at first; from here on, fields go into it."""
        fold = Fold(title)
        fold.toggled.connect(lambda _open: self.say_what_is_folded())
        self.folds.append(fold)
        self.body.addWidget(fold)
        self.build_into(fold.body)
        return fold

    def build_into(self, column: QVBoxLayout) -> None:
        """From here on, fields go there."""
        self._into = column

    @override
    def add_row(self, *widgets: QWidget, stretches: Sequence[int] = ()) -> None:
        whole, self.body = self.body, self._into
        super().add_row(*widgets, stretches=stretches)
        self.body = whole

    def say_what_is_folded(self) -> None:
        """Each folded part names some of its fields."""
        for fold in self.folds:
            titles = [made.title() for made in self.fields() if fold.holds(made)]
            fold.say(", ".join(titles[:_NAMED]) + (" …" if len(titles) > _NAMED else ""))

    @override
    def _focus_first(self, problems: Sequence[Problem]) -> None:
        wrong = {problem.field for problem in problems}
        for field, made in self._fields.items():
            for fold in self.folds:
                if field in wrong and fold.holds(made):
                    fold.set_open(is_open=True)
        super()._focus_first(problems)
