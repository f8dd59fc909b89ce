"""A sheet of ours comes back: what it says is seen, what waits is asked, and one change comes of it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from organiser_app.gui.main_window import MainWindow
from organiser_app.services.returns import Choice, Part
from organiser_app.storage.reads.members import members
from tests.helpers.desk import buttons
from tests.helpers.return_desk import ReturnDesk

Key = Qt.Key


@pytest.fixture
def desk(open_window: MainWindow, idle: Callable[[], None], tmp_path: Path) -> ReturnDesk:
    made = ReturnDesk(open_window, idle, tmp_path)
    made.network_of(20)
    return made


def words(top: QWidget) -> str:
    return " ".join(one.text() for one in top.findChildren(QLabel) if one.isVisibleTo(top))


# -- what is seen


def test_the_counts_say_whose_copy_it_is_and_everything_that_it_comes_to(desk: ReturnDesk) -> None:
    copy = desk.copy(label="Kofi").say("Ana Ruiz", "Address", "Sheet Street")
    copy.say("Ben Okafor", "Availability", "Mornings").say("Cleo Marsh", "Joined", "31 foo")
    copy.add(Name="Zora Lindqvist").remove("Jun Li")
    desk.edit_here("Ana Ruiz", address="Here Street")

    desk.drop(copy.saved())

    said = desk.view.sentence.text()
    assert said.startswith("The sheet for Kofi, handed out on ")
    assert said.endswith(
        "1 conflict, 1 problem, 1 new person, 1 change and 1 row missing; 16 rows as they were."
    )


def test_the_list_has_the_parts_in_their_order_and_says_what_happens_to_each(
    desk: ReturnDesk,
) -> None:
    copy = desk.copy().say("Ana Ruiz", "Address", "Sheet Street")
    copy.say("Ben Okafor", "Availability", "Mornings").say("Cleo Marsh", "Joined", "31 foo")
    copy.add(Name="Zora Lindqvist").remove("Jun Li")
    desk.edit_here("Ana Ruiz", address="Here Street")

    desk.drop(copy.saved())

    assert desk.lines() == [
        ("Conflict", "Ana Ruiz", "waits for you"),
        ("Problem", "Cleo Marsh", "stays as here"),
        ("New row", "Zora Lindqvist", "comes in"),
        ("Change", "Ben Okafor", "from the sheet"),
        ("Missing row", "Jun Li", "stays here"),
    ]


def test_a_sheet_that_nobody_changed_has_nothing_to_decide(desk: ReturnDesk) -> None:
    desk.drop(desk.copy().saved())

    assert "nothing to decide; 20 rows as they were" in desk.view.sentence.text()
    assert desk.lines() == []


def test_the_three_sides_of_a_conflict_stand_beside_each_other(desk: ReturnDesk) -> None:
    copy = desk.copy().say("Ana Ruiz", "Address", "Sheet Street")
    desk.edit_here("Ana Ruiz", address="Here Street")

    desk.drop(copy.saved())

    said = words(desk.view.panel)
    assert "When it left 1 Mill Lane Here now Here Street On the sheet Sheet Street" in said
    assert "It was changed both here and in the sheet." in said


def test_a_conflict_is_preselected_nowhere(desk: ReturnDesk) -> None:
    copy = desk.copy().say("Ana Ruiz", "Address", "Sheet Street")
    desk.edit_here("Ana Ruiz", address="Here Street")

    desk.drop(copy.saved())

    assert desk.current().choice is None
    assert "1 still waits" in desk.view.waits.text()


def test_what_the_row_will_be_follows_the_answers(desk: ReturnDesk) -> None:
    copy = desk.copy().say("Ana Ruiz", "Address", "Sheet Street").say("Ana Ruiz", "Note", "Tall")
    desk.edit_here("Ana Ruiz", address="Here Street")
    desk.drop(copy.saved())
    before = words(desk.view.panel)

    desk.press(Key.Key_T)
    desk.go_to("Ana Ruiz", "Address")
    desk.idle()

    assert "Address Here Street" in before
    assert "Address Sheet Street" in words(desk.view.panel)
    assert "Note Tall" in words(desk.view.panel)


def test_the_list_is_filtered_by_part_by_column_by_words_and_by_what_waits(
    desk: ReturnDesk,
) -> None:
    copy = desk.copy().say("Ana Ruiz", "Address", "Sheet Street")
    copy.say("Ben Okafor", "Availability", "Mornings").say("Cleo Marsh", "Note", "Tall")
    desk.edit_here("Ana Ruiz", address="Here Street")
    desk.drop(copy.saved())
    items = desk.view.items

    items.part.set_chosen(str(Part.CHANGED))
    items.filter_again()
    changes = [who for _, who, _ in desk.lines()]
    items.column.set_chosen("Note")
    items.filter_again()
    notes = [who for _, who, _ in desk.lines()]
    items.part.set_chosen("")
    items.column.set_chosen("")
    items.waiting.click()
    waiting = [who for _, who, _ in desk.lines()]
    items.waiting.click()
    items.search.setText("mornings")

    assert changes == ["Ben Okafor", "Cleo Marsh"]
    assert notes == ["Cleo Marsh"]
    assert waiting == ["Ana Ruiz"]
    assert [who for _, who, _ in desk.lines()] == ["Ben Okafor"]


def test_names_and_details_are_hidden_in_the_list_and_beside_it(desk: ReturnDesk) -> None:
    copy = desk.copy(label="Kofi").say("Ana Ruiz", "Address", "Sheet Street")
    desk.edit_here("Ana Ruiz", address="Here Street")
    desk.drop(copy.saved())

    desk.window.view_state.set_names_hidden(True)

    shown = words(desk.view) + str(desk.lines()) + str([row.says for row in desk.rows()])
    assert "A. R." in shown
    for secret in ("Ana", "Ruiz", "Street", "Mill Lane", "Kofi", "person0@"):
        assert secret not in shown, secret
    assert desk.view.panel.typed is not None
    assert desk.view.panel.typed.text() == ""


# -- what comes of it


def test_what_is_applied_is_what_was_shown_and_one_undo_takes_it_back(desk: ReturnDesk) -> None:
    copy = desk.copy().say("Ana Ruiz", "Address", "Sheet Street")
    copy.say("Ben Okafor", "Availability", "Mornings").add(Name="Zora Lindqvist").remove("Jun Li")
    desk.edit_here("Ana Ruiz", address="Here Street")
    desk.drop(copy.saved())
    desk.press(Key.Key_T)

    desk.apply()
    after = (desk.member("Ana Ruiz").address, desk.member("Ben Okafor").availability)
    said, count = desk.news(), len(desk.workspace.ask(members))
    buttons(desk.window.messages)["Undo"].click()
    desk.idle()

    assert after == ("Sheet Street", "Mornings")
    assert said == "north.xlsx: 1 row came in and 2 rows changed."
    assert count == 21
    assert desk.member("Ana Ruiz").address == "Here Street"
    assert len(desk.workspace.ask(members)) == 20


def test_what_still_waits_stays_as_it_is_and_the_review_is_kept(desk: ReturnDesk) -> None:
    copy = desk.copy().say("Ana Ruiz", "Address", "Sheet Street")
    copy.say("Ben Okafor", "Availability", "Mornings")
    desk.edit_here("Ana Ruiz", address="Here Street")
    desk.drop(copy.saved())

    desk.apply()

    assert desk.member("Ana Ruiz").address == "Here Street"
    assert desk.member("Ben Okafor").availability == "Mornings"
    assert "1 still waits; it is kept under Reviews to finish." in desk.news()
    assert "north.xlsx" in words(desk.page.home)


def test_a_review_is_kept_for_later_and_gone_on_with_where_it_was(desk: ReturnDesk) -> None:
    copy = desk.copy()
    for name in ("Ana Ruiz", "Ben Okafor"):
        copy.say(name, "Address", "Sheet Street")
        desk.edit_here(name, address="Here Street")
    desk.drop(copy.saved())
    desk.press(Key.Key_T)
    desk.view.keep.click()
    desk.idle()
    kept = words(desk.page.home)

    buttons(desk.page.home)["Continue"].click()
    desk.idle()

    assert "1 waits for you" in kept
    assert desk.member("Ana Ruiz").address == "Here Street"
    assert desk.lines() == [
        ("Conflict", "Ana Ruiz", "from the sheet"),
        ("Conflict", "Ben Okafor", "waits for you"),
    ]


def test_a_kept_answer_about_what_has_changed_since_is_due_again(desk: ReturnDesk) -> None:
    copy = desk.copy().say("Ana Ruiz", "Address", "Sheet Street")
    desk.edit_here("Ana Ruiz", address="Here Street")
    desk.drop(copy.saved())
    desk.press(Key.Key_T)
    desk.view.keep.click()
    desk.idle()
    desk.edit_here("Ana Ruiz", address="Another Street")

    buttons(desk.page.home)["Continue"].click()
    desk.idle()

    assert desk.lines() == [("Conflict", "Ana Ruiz", "changed meanwhile")]
    assert "changed since you answered" in words(desk.view.panel)


def test_a_review_that_is_not_wanted_any_more_is_removed(desk: ReturnDesk) -> None:
    copy = desk.copy().say("Ana Ruiz", "Address", "Sheet Street")
    desk.drop(copy.saved())
    desk.view.keep.click()
    desk.idle()

    buttons(desk.page.home)["Remove"].click()
    desk.idle()

    assert "north.xlsx" not in words(desk.page.home)


def test_leaving_it_writes_nothing(desk: ReturnDesk) -> None:
    desk.drop(desk.copy().say("Ana Ruiz", "Address", "Sheet Street").saved())

    desk.view.leave.click()
    desk.idle()

    assert desk.page.returning.view is None
    assert desk.member("Ana Ruiz").address == "1 Mill Lane"


def test_answers_that_would_be_lost_by_leaving_can_still_be_kept(desk: ReturnDesk) -> None:
    copy = desk.copy().say("Ana Ruiz", "Address", "Sheet Street")
    desk.edit_here("Ana Ruiz", address="Here Street")
    desk.drop(copy.saved())
    desk.press(Key.Key_T)
    desk.view.leave.click()
    desk.idle()

    buttons(desk.window.messages)["Keep it for later"].click()
    desk.idle()
    buttons(desk.page.home)["Continue"].click()
    desk.idle()

    assert desk.lines() == [("Conflict", "Ana Ruiz", "from the sheet")]
    assert desk.member("Ana Ruiz").address == "Here Street"


def test_leaving_it_unanswered_says_nothing(desk: ReturnDesk) -> None:
    desk.drop(desk.copy().say("Ana Ruiz", "Address", "Sheet Street").saved())

    desk.view.leave.click()
    desk.idle()

    assert desk.window.messages.history() == ()


def test_what_has_changed_here_meanwhile_is_marked_and_asked_again(desk: ReturnDesk) -> None:
    copy = desk.copy()
    for name in ("Ana Ruiz", "Ben Okafor"):
        copy.say(name, "Address", "Sheet Street")
        desk.edit_here(name, address="Here Street")
    desk.drop(copy.saved())
    desk.press(Key.Key_T, Key.Key_T)
    desk.idle()
    desk.edit_here("Ana Ruiz", address="Another Street")

    desk.apply()

    assert "What has changed is marked." in desk.news()
    assert desk.lines() == [
        ("Conflict", "Ana Ruiz", "changed meanwhile"),
        ("Conflict", "Ben Okafor", "from the sheet"),
    ]
    assert desk.member("Ben Okafor").address == "Here Street"
    desk.press(Key.Key_T)
    desk.apply()
    assert desk.member("Ana Ruiz").address == "Sheet Street"


def test_the_same_file_once_more_says_when_it_came_before(desk: ReturnDesk) -> None:
    path = desk.copy().say("Ana Ruiz", "Address", "Sheet Street").saved()
    desk.drop(path)
    desk.apply()

    desk.drop(path)

    assert "was brought in before" in desk.view.before.text()
    assert desk.lines() == []


def test_the_start_of_the_page_says_who_it_came_from_and_what_came_of_it(
    desk: ReturnDesk,
) -> None:
    copy = desk.copy(label="Kofi").say("Ben Okafor", "Availability", "Mornings")
    desk.drop(copy.add(Name="Zora Lindqvist").saved())

    desk.apply()

    said = words(desk.page.home)
    assert "from Kofi" in said
    assert "1 new and 1 changed" in said


def test_a_missing_row_is_put_away_only_when_someone_says_so(desk: ReturnDesk) -> None:
    desk.drop(desk.copy().remove("Jun Li").remove("Ivo Horvat").saved())
    desk.go_to("Jun Li")

    desk.press(Key.Key_X)
    desk.apply()

    names = {one.name for one in desk.workspace.ask(members)}
    assert "Ivo Horvat" in names
    assert "Jun Li" not in names


def test_a_row_that_lost_its_key_is_asked_about_with_its_candidates(desk: ReturnDesk) -> None:
    copy = desk.copy().say("Gil Costa", "Availability", "Mornings").lose_key("Gil Costa")
    desk.drop(copy.saved())
    asked = desk.current()

    desk.press(Key.Key_1)
    desk.idle()
    desk.apply()

    assert asked.item.part is Part.QUESTIONS
    assert asked.item.options[0].name == "Gil Costa"
    assert desk.member("Gil Costa").availability == "Mornings"


def test_a_strange_column_is_asked_about_and_can_stay_behind(desk: ReturnDesk) -> None:
    desk.drop(desk.copy().add_column("Shoe size", range(38, 44)).saved())
    said = words(desk.view.panel)

    desk.press(Key.Key_S)
    desk.idle()

    assert "Shoe size" in said
    assert "Such as: 38, 39 and 40" in said
    assert desk.view.review.open_items == ()


# -- a cell that cannot be read


def test_a_bad_cell_is_put_right_in_its_place(desk: ReturnDesk) -> None:
    desk.drop(desk.copy().say("Cleo Marsh", "Joined", "31 foo").saved())

    desk.press(Key.Key_E)
    field = desk.view.panel.typed
    assert field is not None
    field.setText("2026-03-05")
    desk.press(Key.Key_Return)
    desk.idle()
    desk.apply()

    joined = desk.member("Cleo Marsh").joined
    assert joined is not None
    assert joined.isoformat() == "2026-03-05"


def test_what_is_typed_and_cannot_be_read_is_said_at_once_and_not_taken(desk: ReturnDesk) -> None:
    desk.drop(desk.copy().say("Cleo Marsh", "Joined", "31 foo").saved())

    desk.press(Key.Key_E)
    field = desk.view.panel.typed
    assert field is not None
    field.setText("the day after")
    desk.press(Key.Key_Return)
    desk.idle()

    assert "“the day after” is not a day that can be understood" in words(desk.view.panel)
    assert desk.current().choice is Choice.OURS
    assert not desk.current().is_answered
