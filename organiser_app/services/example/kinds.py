"""The kinds of help in the example: how often, how soon, and in which words people ask for them."""

from dataclasses import dataclass
from typing import Final

from organiser_app.domain.exchanges import UnitFamily


@dataclass(frozen=True, slots=True)
class HelpKind:
    """One kind of help and how it goes."""

    name: str
    unit_family: UnitFamily
    share: float
    """Part of all help, roughly."""
    winter: float
    """How much more of it in winter."""
    wait_days: float
    """The usual wait."""
    urgency: tuple[float, float, float]
    """How likely urgent, soon, whenever."""
    unit: str
    amounts: tuple[str, ...]
    asks: tuple[str, ...]
    offers: tuple[str, ...]
    skill: str
    notes: tuple[str, ...]


CHILDCARE: Final = 2
FOOD: Final = 0
TRANSPORT: Final = 1
REPAIRS: Final = 3
COMPANY: Final = 4

KINDS: Final = (
    HelpKind(
        "Food",
        UnitFamily.MEALS,
        0.25,
        1.1,
        2.0,
        (0.4, 0.5, 0.1),
        "meals",
        ("2", "3", "4", "5", "6", "8"),
        (
            "Hot meals after the operation",
            "Groceries until payday",
            "Halal meals for a family of five",
            "Vegetarian meals for two weeks",
            "Baby formula and nappies",
            "Bread and vegetables from the fridge",
        ),
        ("I cook a big pot on Sundays", "Spare vegetables from the allotment", "Baking"),
        "cooking",
        ("Left at the door as asked.", "Enough for the freezer as well.", "Soup and bread."),
    ),
    HelpKind(
        "Transport",
        UnitFamily.DISTANCE,
        0.17,
        1.0,
        3.0,
        (0.3, 0.55, 0.15),
        "miles",
        ("3", "4", "6", "9", "12.5", "18"),
        (
            "Lift to the eye clinic",
            "Lift to chemo on Thursday morning",
            "Wheelchair taxi fell through, Saturday 10 am",
            "Someone to fetch a donated bed",
            "School run while the car is mended",
        ),
        ("Lifts on weekday evenings", "Van on Saturdays", "Hospital runs, I can wait there"),
        "driving",
        ("Waited and drove back too.", "Traffic was bad, all went well."),
    ),
    HelpKind(
        "Childcare",
        UnitFamily.TIME,
        0.12,
        1.0,
        5.0,
        (0.2, 0.5, 0.3),
        "hours",
        ("1", "1.5", "2", "2.5", "3", "4"),
        (
            "Someone to collect twins from nursery on Tuesdays",
            "Two hours on Friday for a job interview",
            "After-school care, two days a week",
            "Evening care, new night shifts",
            "A few hours of rest for a new mother",
            "Holiday care for a boy of seven",
        ),
        ("After school, two days a week", "Evenings at short notice", "Saturday play group"),
        "childcare",
        ("The children want to come again.", "Homework and pancakes."),
    ),
    HelpKind(
        "Repairs",
        UnitFamily.TIME,
        0.09,
        1.15,
        7.0,
        (0.15, 0.4, 0.45),
        "hours",
        ("0.5", "1", "1.5", "2", "3"),
        (
            "Leaking tap in the kitchen",
            "Boiler makes a noise, landlord does not answer",
            "Handrail for the stairs",
            "Bicycle needs brakes",
            "Window that does not close",
        ),
        ("Small plumbing jobs", "Bicycle repairs", "Shelves, rails, doors"),
        "repairs",
        ("Needs a second visit for the washer.", "Handrail holds."),
    ),
    HelpKind(
        "Company & check-ins",
        UnitFamily.TIME,
        0.12,
        1.1,
        4.0,
        (0.1, 0.5, 0.4),
        "hours",
        ("0.5", "1", "1", "1.5", "2"),
        (
            "A phone call twice a week",
            "Someone to walk with, afraid of falling",
            "Visits after a bereavement",
            "Chess partner",
        ),
        ("Phone calls in the morning", "Walks along the river", "I like to listen"),
        "listening",
        ("Good long talk.", "Walked to the weir and back."),
    ),
    HelpKind(
        "Shopping & errands",
        UnitFamily.ACTS,
        0.1,
        1.05,
        2.0,
        (0.35, 0.5, 0.15),
        "",
        (),
        (
            "Pick up a prescription",
            "Weekly shop, broken ankle",
            "Parcel from the depot",
            "Dog walking for a week",
        ),
        ("Pharmacy runs by bicycle", "I shop on Thursdays anyway", "Dog walking"),
        "errands",
        ("Change and receipt handed over.",),
    ),
    HelpKind(
        "Translation",
        UnitFamily.TIME,
        0.05,
        1.0,
        4.0,
        (0.3, 0.5, 0.2),
        "hours",
        ("0.5", "1", "1.5"),
        (
            "Letter from the council, into Arabic",
            "Someone who speaks Ukrainian at the surgery",
            "School meeting in Cantonese",
            "Form in Polish",
        ),
        ("Arabic and English", "Ukrainian, Russian, English", "Cantonese at appointments"),
        "translation",
        ("They gave the family more time.",),
    ),
    HelpKind(
        "Forms & computers",
        UnitFamily.TIME,
        0.06,
        1.0,
        5.0,
        (0.2, 0.5, 0.3),
        "hours",
        ("0.5", "1", "1", "2"),
        (
            "Help with a benefit form before Monday",
            "Laptop does not start",
            "First smartphone, video calls with the grandchildren",
        ),
        ("Benefit forms, I used to work there", "Phones and laptops"),
        "paperwork",
        ("Form sent, copy kept.", "Old laptop runs again."),
    ),
    HelpKind(
        "Warm things",
        UnitFamily.ITEMS,
        0.04,
        4.0,
        3.0,
        (0.5, 0.4, 0.1),
        "items",
        ("1", "1", "2", "3", "4"),
        (
            "Oil heater until the boiler is mended",
            "Winter coats for two children",
            "Duvets for a family of four",
        ),
        ("Two spare heaters", "Coats and blankets"),
        "sewing",
        ("Heater comes back in March.",),
    ),
)


@dataclass(frozen=True, slots=True)
class StillWaiting:
    """A need that the example's coordinators have open today."""

    kind: int
    age_days: int
    urgency: int
    """0 urgent, 1 soon, 2 whenever."""


STILL_WAITING: Final = (
    StillWaiting(CHILDCARE, 38, 1),
    StillWaiting(CHILDCARE, 31, 1),
    StillWaiting(CHILDCARE, 26, 2),
    StillWaiting(CHILDCARE, 23, 1),
    StillWaiting(CHILDCARE, 19, 0),
    StillWaiting(CHILDCARE, 17, 1),
    StillWaiting(CHILDCARE, 15, 1),
    StillWaiting(TRANSPORT, 5, 0),
    StillWaiting(FOOD, 4, 0),
    StillWaiting(REPAIRS, 21, 2),
    StillWaiting(CHILDCARE, 9, 1),
    StillWaiting(CHILDCARE, 4, 1),
    StillWaiting(CHILDCARE, 1, 1),
    StillWaiting(FOOD, 3, 1),
    StillWaiting(FOOD, 1, 1),
    StillWaiting(FOOD, 0, 0),
    StillWaiting(TRANSPORT, 9, 2),
    StillWaiting(TRANSPORT, 2, 1),
    StillWaiting(REPAIRS, 11, 1),
    StillWaiting(COMPANY, 12, 2),
    StillWaiting(COMPANY, 5, 1),
    StillWaiting(5, 2, 1),
    StillWaiting(6, 8, 1),
    StillWaiting(7, 16, 1),
    StillWaiting(8, 6, 1),
)
"""Why someone should act this morning: childcare is stuck, and two urgent needs are overdue."""
