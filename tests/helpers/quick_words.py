"""A small group as the quick-add line knows it."""

from datetime import date

from organiser_app.domain.ids import AreaId, CategoryId, MemberId
from organiser_app.services.quick.values import Where
from organiser_app.services.quick.vocabulary import KnownPerson, Vocabulary, vocabulary_of

TODAY = date(2026, 11, 22)
"""A Sunday."""
PEOPLE = (
    "Noor Haddad",
    "Ana Ruiz",
    "Ben Okafor",
    "Ana Costa",
    "María del Carmen López",
    "سلمى العلي",
    "كريم",
    "May Green",
    "Oksana",
)
AREAS = ("North End", "Quay", "North Side")
CATEGORIES = ("Childcare", "Food", "Transport", "Shopping", "Company")


def the_group(
    *, day_first: bool | None = None, without: str = "", phone_region: str = ""
) -> Vocabulary:
    """Nine people, two of them Ana."""
    return vocabulary_of(
        [
            KnownPerson(MemberId(place), name, AREAS[place % 2])
            for place, name in enumerate(PEOPLE, start=1)
            if name != without
        ],
        [Where(AreaId(place), name) for place, name in enumerate(AREAS, start=1)],
        [(CategoryId(place), name) for place, name in enumerate(CATEGORIES, start=1)],
        day_first=day_first,
        phone_region=phone_region,
    )
