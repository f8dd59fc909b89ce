"""Reads the vocabulary of the line out of the network."""

from organiser_app.domain.ids import NEW, AreaId
from organiser_app.services.quick.contacts import learn_numbers
from organiser_app.services.quick.values import Where
from organiser_app.services.quick.vocabulary import KnownPerson, Vocabulary, vocabulary_of
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads.members import areas, members
from organiser_app.storage.reads.needs import categories
from organiser_app.storage.reads.network import group_settings

NO_AREA = AreaId(NEW)


def read_vocabulary(connection: Reader, *, day_first: bool | None = None) -> Vocabulary:
    """Everyone's name, the areas and the kinds of help, as they are now."""
    region = group_settings(connection).phone_region
    learn_numbers(region)  # in this thread, not in the one that reads letter by letter
    places = {one.id: one.name for one in areas(connection)}
    people = [
        KnownPerson(
            one.id,
            one.name,
            places.get(one.area_id or NO_AREA) or next(iter(one.phones), "") or one.email,
            has_left=one.left is not None,
        )
        for one in members(connection)
    ]
    return vocabulary_of(
        people,
        [Where(row_id, name) for row_id, name in places.items()],
        [(one.id, one.name) for one in categories(connection)],
        day_first=day_first,
        phone_region=region,
    )
