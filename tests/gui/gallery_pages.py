"""Every widget with made-up words in it, for the gallery and for tests of what holds for all."""

import math
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser_app.gui.models.table_columns import CellStatus, Column
from organiser_app.gui.models.table_model import RowsModel
from organiser_app.gui.theme import SPACE, IconName, Status
from organiser_app.gui.widgets.card import Card
from organiser_app.gui.widgets.chip import Chip
from organiser_app.gui.widgets.choice_field import ChoiceField
from organiser_app.gui.widgets.columns_layout import ColumnsLayout
from organiser_app.gui.widgets.completing_edit import Choice, CompletingEdit
from organiser_app.gui.widgets.date_field import DateField
from organiser_app.gui.widgets.door import Door
from organiser_app.gui.widgets.empty_state import EmptyState
from organiser_app.gui.widgets.figure_card import Change, FigureCard, FigureText
from organiser_app.gui.widgets.form_field import FormField
from organiser_app.gui.widgets.insight_bar import InsightBar
from organiser_app.gui.widgets.message_bar import MessageAction, MessageBar
from organiser_app.gui.widgets.page_header import PageHeader
from organiser_app.gui.widgets.progress_line import ProgressLine
from organiser_app.gui.widgets.scrolling import scrolling
from organiser_app.gui.widgets.search_field import SearchField
from organiser_app.gui.widgets.segmented_control import SegmentedControl
from organiser_app.gui.widgets.side_panel import SidePanel
from organiser_app.gui.widgets.sidebar import NavItem, Sidebar
from organiser_app.gui.widgets.story_list import StoryLine, StoryList
from organiser_app.gui.widgets.table import Table
from organiser_app.gui.widgets.text import button, icon_button

WAVE = [math.sin(i / 2) + i / 4 for i in range(12)]


def a_sidebar() -> Sidebar:
    sidebar = Sidebar()
    sidebar.show_network("Riverside Mutual Aid")
    for item in (
        NavItem("dashboard", "Dashboard", "layout-dashboard"),
        NavItem("people", "People", "users", 148),
        NavItem("needs", "Needs & offers", "hand-helping", 43),
        NavItem("log", "Exchange log", "arrow-left-right"),
        NavItem("reports", "Reports", "chart-column"),
        NavItem("sheets", "Spreadsheets", "file-spreadsheet"),
    ):
        sidebar.add_page(item)
    sidebar.show_saved_views(
        [
            NavItem("old", "Waiting over 2 weeks", "clock", 11),
            NavItem("car", "Can drive this week", "car", 9),
            NavItem("quiet", "Quiet since September and even longer", "moon", 26),
        ]
    )
    sidebar.add_command(NavItem("hide", "Hide names", "eye-off"), checkable=True)
    sidebar.add_command(NavItem("help", "Help", "circle-question-mark"))
    sidebar.add_command(NavItem("settings", "Settings", "settings"))
    sidebar.show_status("Saved · backed up 09:41")
    sidebar.set_current("dashboard")
    return sidebar


def a_header() -> PageHeader:
    header = PageHeader(
        "How is the network doing?", "24 Aug – 22 Nov 2026, compared with the 90 days before"
    )
    periods = [("30", "30 days"), ("90", "90 days"), ("365", "Year")]
    segments = SegmentedControl(periods, "Period")
    segments.set_current("90")
    header.add_right(segments)
    search = SearchField("Search or run a command", shortcut_hint="Ctrl K")
    search.setMinimumWidth(270)
    header.add_right(search)
    header.add_right(button("Add", "primary", icon="plus"))
    return header


def the_figures() -> ColumnsLayout:
    line = ColumnsLayout(least=200)
    for title, figure in (
        (
            "Needs met",
            FigureText(
                value="82%",
                unit="of 214",
                sentence="About 4 in 5 requests get an answer.",
                change=Change("Up 6 points", "good"),
                trend=WAVE,
            ),
        ),
        (
            "Typical wait",
            FigureText(
                value="4",
                unit="days",
                sentence="It was 6 days in the summer.",
                change=Change("2 days faster", "good"),
                trend=WAVE[::-1],
            ),
        ),
        (
            "Give and receive",
            FigureText(
                value="46%",
                unit="of members",
                sentence="Nearly half do both. That is mutual aid.",
                change=Change("Steady"),
                trend=[1, 3, math.nan, 2, 5, 1],
            ),
        ),
        (
            "Leaning on a few",
            FigureText(
                value="41%",
                unit="by 3 people",
                sentence="Three people carry a lot.",
                change=Change("Watch", "warn"),
                trend=WAVE,
            ),
        ),
        (
            "How evenly",
            FigureText(
                value="", needs_more="Needs about 4 more weeks of exchanges to say anything."
            ),
        ),
    ):
        card = FigureCard(title)
        card.show_figure(figure)
        line.addWidget(card)
    return line


def a_form() -> Card:
    card = Card("Who helped whom?", "Every field can be filled in later.")
    people = [Choice(1, "Ana Lopes", "North End"), Choice(2, "Joaquín Ruiz", "Hillcrest")]
    giver = FormField(
        "Who gave?",
        CompletingEdit(people, placeholder="Type a name"),
        hint="Leave empty if unknown.",
    )
    card.add(giver)
    when = FormField("When?", DateField(lambda: date(2026, 11, 22)), optional=True)
    when.editor.setText("31 foo")
    when.set_problem("This is not a date. Write 22 Nov 2026, or today.")
    card.add(when)
    card.add(
        FormField(
            "What kind of help?", ChoiceField([Choice(1, "Food & meals"), Choice(2, "Childcare")])
        )
    )
    progress = ProgressLine("Reading roster.xlsx")
    progress.show_progress(4200, 10000)
    card.add(progress)
    card.body.addStretch(1)
    line = QHBoxLayout()
    for made in (
        button("Save", "primary"),
        button("Cancel"),
        button("Delete", "danger", icon="trash-2"),
        button("More & more", "link"),
        icon_button("copy", "Copy"),
    ):
        line.addWidget(made)
    line.addStretch(1)
    card.add(line)
    return card


def some_messages() -> Card:
    card = Card("What just happened?", "Nothing here stops anyone.")
    for text, kind in (
        ("Recorded: Ana helped Noor with childcare.", "success"),
        ("3 rows were left out because they have no name.", "warning"),
        ("The backup could not be written: the disk is full.", "error"),
        ("An example network is open.", "info"),
    ):
        bar = MessageBar()
        bar.show_message(
            text, kind, actions=[MessageAction("Undo", lambda: None)] if kind == "success" else ()
        )
        card.add(bar)
    line = QHBoxLayout()
    for text, status in (
        ("Up 6 points", "good"),
        ("Watch", "warn"),
        ("Overdue", "bad"),
        ("Steady", "neutral"),
        ("Offered", "accent"),
    ):
        line.addWidget(Chip(text, status))
    line.addStretch(1)
    card.add(line)
    card.add(
        EmptyState(
            "hand-helping",
            "No one has asked for anything yet",
            "When someone asks, write it here.",
            buttons=(
                button("Add a need", "primary", icon="plus"),
                button("Bring in a spreadsheet", icon="upload"),
                button("Show me an example", "link"),
            ),
        ),
        1,
    )
    return card


def a_panel() -> SidePanel:
    panel = SidePanel()
    panel.show_title("Joaquín Ruiz", "Hillcrest · here since March 2024")
    panel.add_button(button("Edit", icon="pencil"))
    panel.add_button(button("Log help", "primary", icon="plus"))
    story = StoryList()
    story.show_lines(
        [
            StoryLine(
                text="Asked for a ride to the clinic",
                when="today",
                icon="hand-helping",
                colour="receive",
                id=1,
            ),
            StoryLine(
                text="Repaired a bicycle for Ana",
                when="3 Nov",
                detail="2 h",
                icon="hand-heart",
                colour="give",
                id=2,
            ),
            StoryLine(text="Joined", when="12 Mar 2024", icon="sprout"),
        ]
    )
    panel.add_section("Story", story)
    return panel


def a_page() -> QWidget:
    window = QWidget()
    window.setObjectName("page")
    line = QHBoxLayout(window)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(0)
    line.addWidget(a_sidebar())
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(a_header())
    body = QVBoxLayout()
    body.setContentsMargins(SPACE.page, SPACE.s, SPACE.page, SPACE.page)
    body.setSpacing(SPACE.gap)
    insight = InsightBar()
    insight.show_insight(
        "Help is flowing faster, but childcare is stuck.",
        "7 of the 11 requests waiting over two weeks are for childcare. 12 members said they can look after children.",
        doors=[("Show the 7 requests", lambda: None), ("See who could help", lambda: None)],
    )
    body.addWidget(insight)
    body.addLayout(the_figures())
    cards = ColumnsLayout(least=420)
    cards.addWidget(a_form())
    cards.addWidget(some_messages())
    body.addLayout(cards)
    body.addStretch(1)
    inner = QWidget()
    inner.setLayout(body)
    column.addWidget(scrolling(inner), 1)
    line.addLayout(column, 1)
    line.addWidget(a_panel())
    return window


def the_welcome() -> QWidget:
    window = QWidget()
    window.setObjectName("page")
    column = QVBoxLayout(window)
    column.setContentsMargins(60, 60, 60, 60)
    column.setSpacing(SPACE.m)
    for door in (
        Door(
            "file-spreadsheet",
            "Start from a spreadsheet",
            "Bring your sign-up sheet or request log (.xlsx, .csv, .ods). You see every row before anything is saved. You can also drop the file here.",
            recommended=True,
        ),
        Door(
            "sprout",
            "Look around with an example network",
            "148 made-up people and a year of exchanges.",
        ),
        Door("plus", "Start empty", "Add people as you meet them."),
    ):
        column.addWidget(door)
    column.addStretch(1)
    return window


@dataclass(frozen=True, slots=True)
class Person:
    id: int
    name: str
    area: str
    state: str
    hours: float | None


STATES: dict[str, tuple[str, Status, IconName]] = {
    "open": ("Waiting", "warn", "clock"),
    "met": ("Met", "good", "circle-check"),
    "new": ("New", "accent", "sprout"),
}


def the_table() -> QWidget:
    names = (
        "Ana Lopes",
        "Joaquín Ruiz",
        "Noor Haddad & family",
        "Wen Fang",
        "Ewa Kowalska with a very long name indeed",
    )
    rows = [
        Person(
            i,
            names[i % 5],
            ("North End", "Hillcrest")[i % 2],
            list(STATES)[i % 3],
            i * 1.5 if i % 4 else None,
        )
        for i in range(40)
    ]
    model = RowsModel(
        [
            Column[Person](key="name", title="Name", text=lambda row: row.name, width=220),
            Column[Person](key="area", title="Area", text=lambda row: row.area),
            Column[Person](
                key="state",
                title="State",
                text=lambda row: STATES[row.state][0],
                status=lambda row: CellStatus(*STATES[row.state][1:]),
            ),
            Column[Person](
                key="hours",
                title="Hours",
                text=lambda row: "" if row.hours is None else f"{row.hours:.1f}",
                sort_key=lambda row: row.hours,
                align="trailing",
                width=110,
            ),
            Column[Person](key="note", title="Note", text=lambda row: "Lives above the bakery"),
        ]
    )
    model.set_rows(rows)
    table = Table(model, "People")
    table.sort_by("name")
    search = SearchField("Filter people")
    table.set_filter_field(search)
    table.select_ids([4])
    window = QWidget()
    window.setObjectName("page")
    column = QVBoxLayout(window)
    head = QHBoxLayout()
    head.addWidget(search)
    head.addStretch(1)
    head.addWidget(table.columns_button())
    column.addLayout(head)
    column.addWidget(table)
    window.show()
    table.view.setFocus()
    return window
