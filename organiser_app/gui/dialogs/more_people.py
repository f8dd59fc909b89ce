"""The part of the exchange form that is seldom needed: more people on a side, a shared occasion."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser_app.domain.exchanges import Gathering
from organiser_app.domain.ids import GatheringId
from organiser_app.domain.problems import Problem
from organiser_app.gui.dialogs.name_field import NameField
from organiser_app.gui.dialogs.people_field import PeopleField
from organiser_app.gui.texts.linking import occasion_words
from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.completing_edit import Choice
from organiser_app.gui.widgets.text import button, label


class MorePeople(QWidget):
    """Folded away until someone wants it; in a correction only the occasion is there."""

    def __init__(self, *, is_edit: bool) -> None:
        super().__init__()
        self._is_edit = is_edit
        self.knows_occasions = False
        self._count = 1
        self._gatherings: dict[int, Gathering] = {}
        self.also_gave = PeopleField(self.tr("Who else helped?"))
        self.also_got = PeopleField(self.tr("Who else was helped?"))
        self.occasion = NameField(
            self.tr("A shared occasion?"), placeholder=self.tr("Such as Saturday soup")
        )
        self._said = label("", "small", wrap=True)
        words = self.tr("A shared occasion…") if is_edit else self.tr("More people, an occasion…")
        self.opener = button(words, "link", icon="users", clicked=self.unfold)
        self.opener.setToolTip(self.tr("Alt+M: more people, an occasion"))
        self._build()

    def _build(self) -> None:
        self._inner = QWidget()
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        line = QHBoxLayout()
        line.setSpacing(SPACE.l)
        for field in (self.also_gave, self.also_got):
            line.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
            field.setVisible(not self._is_edit)
        column.addLayout(line)
        column.addWidget(self.occasion)
        column.addWidget(self._said)
        self._inner.hide()
        self.also_gave.changed.connect(self._say)
        self.also_got.changed.connect(self._say)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.opener, 0, Qt.AlignmentFlag.AlignLeading)
        whole.addWidget(self._inner)
        self._say()

    def unfold(self) -> None:
        """Shows the fields and goes to the first."""
        self.show_fields()
        (self.occasion if self._is_edit else self.also_gave).editor.setFocus()

    def show_fields(self) -> None:
        """Shows the fields."""
        self._inner.show()
        self.opener.hide()

    def offer_people(self, choices: Sequence[Choice]) -> None:
        """Offers the names of the roster."""
        self.also_gave.set_choices(choices)
        self.also_got.set_choices(choices)

    def offer_occasions(self, known: Sequence[Gathering], chosen: int | None) -> None:
        """Offers the occasions that are known."""
        self.knows_occasions = True
        self._gatherings = {int(one.id): one for one in known}
        self.occasion.set_choices(
            [Choice(int(one.id), occasion_words(one)) for one in known], chosen
        )
        if chosen is not None:
            self.show_fields()

    def chosen_gathering(self) -> Gathering | None:
        """The occasion that is chosen, where it is known."""
        return self._gatherings.get(self.occasion.chosen(GatheringId) or 0)

    def is_used(self) -> bool:
        """Whether there is anybody or anything in here."""
        more = self.also_gave.people() or self.also_got.people()
        return bool(more or self.occasion.editor.text().strip())

    def problems(self) -> Iterator[Problem]:
        """What is not understood."""
        yield from self.also_gave.problems("more_givers")
        yield from self.also_got.problems("more_receivers")
        yield from self.occasion.problems("gathering_id")

    def clear(self) -> None:
        """Names nobody; an occasion stays, since one seldom logs a single line of it."""
        self.also_gave.clear()
        self.also_got.clear()

    def say_lines(self, count: int) -> None:
        """Says how many lines the log will have of it."""
        self._count = count
        self._say()

    def _say(self) -> None:
        if self._is_edit:
            self._said.setText(self.tr("The other lines of the same occasion stay as they are."))
            return
        several = self.tr(
            "The log gets %Ln lines: each who helped with each who was helped. An amount is shared "
            "out over them.",
            "",
            self._count,
        )
        bare = self.tr(
            "Leave a name empty for someone who is not to be named. A pool, a fund or a group is "
            "a name like any other."
        )
        self._said.setText(several if self._count > 1 else bare)
