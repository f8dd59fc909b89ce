"""The headings of our spreadsheets in the user's language; a test holds them to the layout."""

from collections.abc import Callable

from organiser_app.gui.texts.words import texts


def header_words(header: str) -> str:
    """The heading of a column of ours; one that is not ours stays as it is."""
    words = HEADERS.get(header)
    return header if words is None else words()


HEADERS: dict[str, Callable[[], str]] = {
    "Name": lambda: texts.tr("Name", "a column"),
    "Kind": lambda: texts.tr("Kind", "a column"),
    "Pronouns": lambda: texts.tr("Pronouns", "a column"),
    "Phones": lambda: texts.tr("Phones", "a column"),
    "E-mail": lambda: texts.tr("E-mail", "a column"),
    "Contact": lambda: texts.tr("Contact", "a column"),
    "Preferred contact": lambda: texts.tr("Preferred contact", "a column"),
    "Good time to contact": lambda: texts.tr("Good time to contact", "a column"),
    "Languages": lambda: texts.tr("Languages", "a column"),
    "Address": lambda: texts.tr("Address", "a column"),
    "Area": lambda: texts.tr("Area", "a column"),
    "Household": lambda: texts.tr("Household", "a column"),
    "People in household": lambda: texts.tr("People in household", "a column"),
    "Someone acts for them": lambda: texts.tr("Someone acts for them", "a column"),
    "Can help with": lambda: texts.tr("Can help with", "a column"),
    "Tags": lambda: texts.tr("Tags", "a column"),
    "Availability": lambda: texts.tr("Availability", "a column"),
    "Own limit a month": lambda: texts.tr("Own limit a month", "a column"),
    "Limit counted in": lambda: texts.tr("Limit counted in", "a column"),
    "Joined": lambda: texts.tr("Joined", "a column"),
    "Paused until": lambda: texts.tr("Paused until", "a column"),
    "Left": lambda: texts.tr("Left", "a column"),
    "May share contact with a helper": lambda: texts.tr(
        "May share contact with a helper", "a column"
    ),
    "May appear in sheets": lambda: texts.tr("May appear in sheets", "a column"),
    "May count in figures": lambda: texts.tr("May count in figures", "a column"),
    "May be thanked by name": lambda: texts.tr("May be thanked by name", "a column"),
    "Note": lambda: texts.tr("Note", "a column"),
    "Number elsewhere": lambda: texts.tr("Number elsewhere", "a column"),
    "For whom": lambda: texts.tr("For whom", "a column"),
    "Category": lambda: texts.tr("Category", "a column"),
    "What is needed": lambda: texts.tr("What is needed", "a column"),
    "Quantity": lambda: texts.tr("Quantity", "a column"),
    "Unit": lambda: texts.tr("Unit", "a column"),
    "Urgency": lambda: texts.tr("Urgency", "a column"),
    "Asked on": lambda: texts.tr("Asked on", "a column"),
    "Needed by": lambda: texts.tr("Needed by", "a column"),
    "Comes back": lambda: texts.tr("Comes back", "a column"),
    "Sensitive": lambda: texts.tr("Sensitive", "a column"),
    "Came in by": lambda: texts.tr("Came in by", "a column"),
    "State": lambda: texts.tr("State", "a column"),
    "Closed on": lambda: texts.tr("Closed on", "a column"),
    "Reason": lambda: texts.tr("Reason", "a column"),
    "May share contact": lambda: texts.tr("May share contact", "a column"),
    "Helper": lambda: texts.tr("Helper", "a column"),
    "Helper's phone": lambda: texts.tr("Helper's phone", "a column"),
    "Helper's e-mail": lambda: texts.tr("Helper's e-mail", "a column"),
    "By whom": lambda: texts.tr("By whom", "a column"),
    "What is offered": lambda: texts.tr("What is offered", "a column"),
    "How often": lambda: texts.tr("How often", "a column"),
    "Times": lambda: texts.tr("Times", "a column"),
    "From": lambda: texts.tr("From", "a column"),
    "Until": lambda: texts.tr("Until", "a column"),
    "Date": lambda: texts.tr("Date", "a column"),
    "Giver": lambda: texts.tr("Giver", "a column"),
    "Receiver": lambda: texts.tr("Receiver", "a column"),
    "Asked for": lambda: texts.tr("Asked for", "a column"),
    "Outcome": lambda: texts.tr("Outcome", "a column"),
    "Gathering": lambda: texts.tr("Gathering", "a column"),
    "Arranged by": lambda: texts.tr("Arranged by", "a column"),
    "Logged by": lambda: texts.tr("Logged by", "a column"),
    "Giver's number elsewhere": lambda: texts.tr("Giver's number elsewhere", "a column"),
    "Giver's phone": lambda: texts.tr("Giver's phone", "a column"),
    "Giver's e-mail": lambda: texts.tr("Giver's e-mail", "a column"),
    "Receiver's number elsewhere": lambda: texts.tr("Receiver's number elsewhere", "a column"),
    "Receiver's phone": lambda: texts.tr("Receiver's phone", "a column"),
    "Receiver's e-mail": lambda: texts.tr("Receiver's e-mail", "a column"),
    "Receiver's address": lambda: texts.tr("Receiver's address", "a column"),
}
