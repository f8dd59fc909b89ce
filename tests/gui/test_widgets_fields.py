"""Fields of forms: they read what people type, and say what they did not understand."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from organiser_app.gui.widgets.calendar import make_calendar
from organiser_app.gui.widgets.choice_field import ChoiceField
from organiser_app.gui.widgets.completing_edit import Choice, CompletingEdit
from organiser_app.gui.widgets.date_field import DateField
from organiser_app.gui.widgets.date_reading import read_date
from organiser_app.gui.widgets.form_field import FormField
from organiser_app.gui.widgets.number_box import NumberBox
from organiser_app.gui.widgets.search_field import SearchField

# Popups ask the window system for things that the offscreen platform does not have.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TODAY = date(2026, 11, 22)
BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
AMERICAN = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
FRENCH = QLocale(QLocale.Language.French)
ARABIC = QLocale(QLocale.Language.Arabic)
GERMAN = QLocale(QLocale.Language.German)
WORDS = {"today": 0, "yesterday": -1}
PEOPLE = (
    Choice(1, "Ana Lopes", "North End"),
    Choice(2, "Joaquín Ruiz", "Hillcrest"),
    Choice(3, "Sam Joa", "Hillcrest"),
    Choice(4, "Ewa Kowal", "North End"),
    Choice(5, "Ewa Kowal", "Market St"),
)


@pytest.fixture
def people(qtbot: QtBot) -> CompletingEdit:
    made = CompletingEdit(PEOPLE, placeholder="Type a name")
    qtbot.addWidget(made)
    return made


def test_names_that_start_with_what_is_typed_come_first(people: CompletingEdit) -> None:
    assert [choice.id for choice in people.suggestions("joa")] == [2, 3]


def test_suggestions_ignore_accents_and_case(people: CompletingEdit) -> None:
    assert [choice.id for choice in people.suggestions("JOAQUIN")] == [2]


def test_a_name_typed_in_full_is_the_one_meant(people: CompletingEdit, qtbot: QtBot) -> None:
    with qtbot.waitSignal(people.chosen) as told:
        qtbot.keyClicks(people, "ana lopes")

    assert told.args == [1]
    assert people.chosen_id() == 1
    assert people.unknown_text() == ""


def test_a_name_that_nobody_has_is_given_back_as_typed(
    people: CompletingEdit, qtbot: QtBot
) -> None:
    qtbot.keyClicks(people, "Maya Lind ")

    assert people.chosen_id() is None
    assert people.unknown_text() == "Maya Lind"


def test_a_name_that_two_people_have_means_neither(people: CompletingEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(people, "ewa kowal")

    assert people.chosen_id() is None
    assert people.is_ambiguous()
    assert people.unknown_text() == ""


def test_two_of_one_name_can_be_told_apart_in_the_list(
    people: CompletingEdit, qtbot: QtBot
) -> None:
    people.show()
    qtbot.keyClicks(people, "ewa")
    popup = people.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    listed = [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())]
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)

    assert listed == ["Ewa Kowal  ·  North End", "Ewa Kowal  ·  Market St"]
    assert people.chosen_id() == 5
    assert people.text() == "Ewa Kowal"


def test_typing_on_after_a_choice_takes_the_choice_back(
    people: CompletingEdit, qtbot: QtBot
) -> None:
    people.set_chosen(1)
    qtbot.keyClicks(people, "x")

    assert people.chosen_id() is None
    assert people.unknown_text() == "Ana Lopesx"


@pytest.mark.parametrize(
    ("typed", "meant", "text"),
    [("joa", 2, "Joaquín Ruiz"), ("ew", None, "Ewa Kowal"), ("ewa kowal", None, "Ewa Kowal")],
)
def test_return_takes_the_first_suggestion_but_never_one_of_two_of_the_same_name(
    people: CompletingEdit, qtbot: QtBot, typed: str, meant: int | None, text: str
) -> None:
    people.show()
    people.setFocus()
    qtbot.keyClicks(people, typed)
    popup = people.completer().popup()
    qtbot.waitUntil(popup.isVisible)

    qtbot.keyClick(popup, Qt.Key.Key_Return)

    assert people.chosen_id() == meant
    assert people.text() == text
    assert people.is_ambiguous() == (meant is None)


def test_new_choices_leave_the_one_that_was_meant(people: CompletingEdit) -> None:
    people.set_chosen(5)
    people.set_choices(PEOPLE[3:])

    assert people.chosen_id() == 5


@pytest.mark.parametrize(
    ("typed", "locale", "expected"),
    [
        ("today", BRITISH, date(2026, 11, 22)),
        (" Yesterday ", BRITISH, date(2026, 11, 21)),
        ("2026-03-04", BRITISH, date(2026, 3, 4)),
        ("3/4/2026", BRITISH, date(2026, 4, 3)),
        ("3/4/2026", AMERICAN, date(2026, 3, 4)),
        ("3/4/26", BRITISH, date(2026, 4, 3)),
        ("3.4.2026", GERMAN, date(2026, 4, 3)),
        ("20.12.", GERMAN, date(2026, 12, 20)),
        ("2/1", BRITISH, date(2027, 1, 2)),
        ("22 Nov 2026", BRITISH, date(2026, 11, 22)),
        ("31/2/2026", BRITISH, None),
        ("٣/٤/٢٠٢٦", ARABIC, date(2026, 4, 3)),
        ("29/2", BRITISH, None),
        ("1 décembre 2026", FRENCH, date(2026, 12, 1)),
        ("soon", BRITISH, None),
        ("", BRITISH, None),
    ],
)
def test_dates_are_read_as_people_write_them(
    typed: str, locale: QLocale, expected: date | None
) -> None:
    assert read_date(typed, TODAY, locale, words=WORDS) == expected


@pytest.fixture
def day(qtbot: QtBot) -> DateField:
    made = DateField(lambda: TODAY, name="Day")
    qtbot.addWidget(made)
    made.setLocale(BRITISH)
    return made


def test_a_date_is_written_out_when_the_field_is_left(day: DateField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(day.date_changed) as told:
        qtbot.keyClicks(day, "yesterday")
    qtbot.keyClick(day, Qt.Key.Key_Return)

    assert told.args == [date(2026, 11, 21)]
    assert day.text() == "21 Nov 2026"
    assert day.chosen_date() == date(2026, 11, 21)


def test_what_was_written_out_can_be_read_again(day: DateField) -> None:
    day.set_date(date(2026, 5, 1))

    assert read_date(day.text(), TODAY, BRITISH, words=WORDS) == date(2026, 5, 1)


def test_text_that_is_no_date_is_left_for_the_form_to_explain(
    day: DateField, qtbot: QtBot
) -> None:
    qtbot.keyClicks(day, "soon")
    qtbot.keyClick(day, Qt.Key.Key_Return)

    assert not day.is_understood()
    assert day.text() == "soon"


def test_an_empty_field_is_understood_as_no_date(day: DateField) -> None:
    assert day.is_understood()
    assert day.chosen_date() is None


def test_a_day_is_picked_from_the_calendar(day: DateField, qtbot: QtBot) -> None:
    day.show()
    day.set_date(TODAY)
    day.open_calendar()
    calendar = day.calendar()
    qtbot.waitUntil(lambda: calendar is not None and calendar.isVisible())
    with qtbot.waitSignal(day.date_changed) as told:
        calendar.setSelectedDate(calendar.selectedDate().addDays(1))
        calendar.activated.emit(calendar.selectedDate())

    assert told.args == [date(2026, 11, 23)]


def test_the_wheel_over_a_choice_scrolls_the_page(qtbot: QtBot) -> None:
    field = ChoiceField([Choice(1, "Food"), Choice(2, "Childcare")], name="Category")
    qtbot.addWidget(field)

    assert field.focusPolicy() == Qt.FocusPolicy.StrongFocus
    assert field.chosen_id() == 1


def test_new_choices_keep_what_was_chosen(qtbot: QtBot) -> None:
    field = ChoiceField([Choice(1, "Food"), Choice(2, "Childcare")])
    qtbot.addWidget(field)
    field.set_chosen(2)
    field.set_choices([Choice(9, "Rides"), Choice(2, "Childcare")])

    assert field.chosen_id() == 2


def test_a_problem_replaces_the_hint_and_is_read_out(qtbot: QtBot) -> None:
    field = FormField("When?", QLineEdit(), hint="Roughly is fine.")
    qtbot.addWidget(field)
    before = field.editor.accessibleDescription()
    field.set_problem("This is not a date.")

    assert before == "Roughly is fine."
    assert field.editor.accessibleDescription() == field.problem() == "This is not a date."
    assert field.editor.accessibleName() == "When?"


def test_escape_clears_a_search_first(qtbot: QtBot) -> None:
    field = SearchField("Search", shortcut_hint="Ctrl K")
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "ana")
    qtbot.keyClick(field, Qt.Key.Key_Escape)

    assert field.text() == ""


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_shortcut_never_covers_the_placeholder(
    qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    field = SearchField("Search", shortcut_hint="Ctrl K")
    qtbot.addWidget(field)
    field.setLayoutDirection(direction)
    margins = field.textMargins()
    ltr = direction == Qt.LayoutDirection.LeftToRight

    assert (margins.right() if ltr else margins.left()) > 20
    assert (margins.left() if ltr else margins.right()) == 0


def test_a_number_stays_within_its_limits(qtbot: QtBot) -> None:
    box = NumberBox("Hours", most=24, step=0.5, decimals=1)
    qtbot.addWidget(box)
    box.setValue(99)

    assert box.value() == 24
    assert box.accessibleName() == "Hours"


def test_a_month_begins_where_the_language_begins_its_week(qtbot: QtBot) -> None:
    calendar = make_calendar(TODAY, AMERICAN)
    qtbot.addWidget(calendar)

    assert calendar.firstDayOfWeek() == Qt.DayOfWeek.Sunday
    assert calendar.selectedDate().toPython() == TODAY
