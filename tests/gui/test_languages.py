"""The window in Spanish and Arabic: no page is left in English, and Arabic reads from the right."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot

from organiser_app.domain.commands import AddRows
from organiser_app.domain.exchanges import Category, Exchange
from organiser_app.domain.ids import AreaId, CategoryId, MemberId
from organiser_app.domain.members import Area, Member
from organiser_app.domain.needs import Need, Offer
from organiser_app.gui.dialogs.about import AboutDialog, ShortcutsDialog
from organiser_app.gui.main_window import MainWindow, OneWindow
from organiser_app.gui.main_window.making import FORM_KEYS, PAGE_KEYS, make_form
from organiser_app.gui.main_window.picture import wait_until_quiet
from organiser_app.gui.models.table_columns import Column
from organiser_app.gui.models.table_model import RowsModel
from organiser_app.gui.texts.dates import relative_day
from organiser_app.gui.texts.languages import LANGUAGES, first_language, use_language
from organiser_app.gui.texts.words import fill, texts
from organiser_app.gui.widgets.table import Table
from organiser_app.services.workspace import Workspace
from tests.gui.conftest import TODAY

Idle = Callable[[], None]


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Changes the language; English again when the test is over."""
    yield lambda code: use_language(qapp, code)
    use_language(qapp, "")


@pytest.fixture
def lived_in(workspace: Workspace) -> Workspace:
    """Two people, one exchange, a need and an offer, all of it in words that no window has."""
    workspace.run(
        AddRows(
            members=(
                Member("Qana", MemberId(-1), area_id=AreaId(-1)),
                Member("Qben", MemberId(-2), phones=("+447700900111",)),
            ),
            areas=(Area("Qquay", AreaId(-1)),),
            categories=(Category("Qlifts", CategoryId(-1)),),
            exchanges=(
                Exchange(
                    day=TODAY - timedelta(days=3),
                    giver_id=MemberId(-1),
                    receiver_id=MemberId(-2),
                    category_id=CategoryId(-1),
                ),
            ),
            needs=(Need(words="qsoup", opened=TODAY - timedelta(days=9)),),
            offers=(Offer(words="qsofa", member_id=MemberId(-1)),),
        )
    )
    return workspace


SAME_IN_SPANISH = {"No"}
DATA = re.compile(r"Q\w+|q\w+|riverside|Kai|Organiser|Export\.\.\.")
"""Names, ours too; and what the chart library says in a menu that is never opened."""
_PROPERTIES = ("text", "placeholderText", "accessibleName", "toolTip", "windowTitle")


def words_in(top: QWidget) -> set[str]:
    """Whatever a person sees or hears in a window, without numbers and without data."""
    found: set[str] = set()
    for widget in (top, *top.findChildren(QWidget)):
        found.update(str(widget.property(name) or "") for name in _PROPERTIES)
        if isinstance(widget, QTableView) and (model := widget.model()) is not None:
            across = Qt.Orientation.Horizontal
            found.update(
                str(model.headerData(place, across) or "") for place in range(model.columnCount())
            )
    found.update(action.text() for action in top.findChildren(QAction))
    return {text for text in found if re.search(r"[^\W\d_]{2}", DATA.sub("", text))}


def walk(window: MainWindow, workspace: Workspace, idle: Idle) -> dict[str, set[str]]:
    """The words of every page."""
    found = {"welcome": words_in(window.welcome)}
    window.session.use(workspace)
    for key in PAGE_KEYS:
        window.show_page(key)
        idle()
        assert wait_until_quiet(window)
        found[key] = words_in(window)
    return found


def test_no_page_is_left_in_english(
    speaking: Callable[[str], None],
    main_window: MainWindow,
    lived_in: Workspace,
    idle: Idle,
    qtbot: QtBot,
) -> None:
    english = walk(main_window, lived_in, idle)
    speaking("es")
    window = MainWindow(main_window.parts)
    qtbot.addWidget(window)
    window.show()

    spanish = walk(window, lived_in, idle)

    for page, words in spanish.items():
        assert len(words) > 5, page
        assert words & english[page] - SAME_IN_SPANISH == set(), page


@pytest.mark.parametrize("key", [*FORM_KEYS, "about", "shortcuts"])
def test_no_form_is_left_in_english(
    speaking: Callable[[str], None],
    key: str,
    open_window: MainWindow,
    lived_in: Workspace,
    idle: Idle,
) -> None:
    english = words_in(_dialog(key, open_window, idle))
    speaking("es")

    spanish = words_in(_dialog(key, MainWindow(open_window.parts), idle))

    assert len(spanish) >= 5
    assert spanish & english - SAME_IN_SPANISH == set()


def _dialog(key: str, window: MainWindow, idle: Idle) -> QWidget:
    if key == "about":
        return AboutDialog(window)
    if key == "shortcuts":
        return ShortcutsDialog(window.actions_, window)
    form = make_form(key, window.session, window)
    form.open()
    idle()
    return form


def test_the_arabic_window_reads_from_the_right(
    speaking: Callable[[str], None], qapp: QApplication
) -> None:
    speaking("ar")

    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert texts.tr("yesterday") == "أمس"
    assert QLocale().toString(12) == "12"

    speaking("")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert texts.tr("yesterday") == "yesterday"


@pytest.mark.parametrize(
    ("computer", "code"), [("es_MX", "es"), ("ar_EG", "ar"), ("en_GB", ""), ("sv_SE", "")]
)
def test_the_first_start_speaks_what_the_computer_speaks(computer: str, code: str) -> None:
    assert first_language(QLocale(computer)) == code


@pytest.mark.parametrize(
    ("days", "words"),
    [(2, "قبل يومين"), (5, "قبل 5 أيام"), (13, "قبل 13 يومًا"), (21, "قبل 3 أسابيع")],
)
def test_arabic_counts_days_in_all_its_forms(
    speaking: Callable[[str], None], days: int, words: str
) -> None:
    speaking("ar")

    assert relative_day(TODAY - timedelta(days=days), TODAY) == words


def test_a_latin_name_keeps_its_own_direction_in_an_arabic_sentence(
    speaking: Callable[[str], None],
) -> None:
    speaking("ar")

    assert fill("%1 و%2", "Ana", "مريم") == "\u2068Ana\u2069 ومريم"
    assert fill("%1", "12") == "12"


def test_choosing_a_language_makes_the_window_anew(
    speaking: Callable[[str], None], qapp: QApplication, main_window: MainWindow, qtbot: QtBot
) -> None:
    parts = replace(main_window.parts, languages=LANGUAGES, use_language=speaking)
    first = MainWindow(parts)
    shown = OneWindow(first)
    first.show()

    first.welcome.language_chosen.emit("ar")
    qtbot.waitUntil(lambda: shown.window is not first)

    qtbot.addWidget(shown.window)
    assert not first.isVisible()
    assert shown.window.isVisible()
    assert shown.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert shown.window.actions_["quit"].text() == "خروج"
    assert shown.window.welcome.language.currentText() == "العربية"
    assert shown.window.welcome.language.hasFocus()
    assert parts.store.value.language == "ar"


@dataclass(frozen=True, slots=True)
class Place:
    id: int
    name: str = "Quay"


def test_choosing_a_row_does_not_move_the_columns_where_the_window_reads_from_the_right(
    speaking: Callable[[str], None], qtbot: QtBot
) -> None:
    speaking("ar")
    wide = [
        Column[Place](key=key, title=key, text=lambda place: place.name, width=300)
        for key in ("one", "two")
    ]
    rows = RowsModel(wide)
    table = Table(rows, "Places")
    qtbot.addWidget(table)
    table.resize(380, 300)
    table.show()
    rows.set_rows([Place(n) for n in range(3)])

    table.select_ids([2])

    assert table.view.horizontalScrollBar().maximum() > 0
    assert table.view.horizontalScrollBar().value() == 0
    assert table.view.currentIndex().column() == 0
