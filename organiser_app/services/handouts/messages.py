"""What a ready message about a match says, and in which language: for whoever it goes to.

A helper is asked without the name of whoever asked, and hears where to go only once they said yes.
Whoever asked hears who comes only if that helper said yes to sharing how to reach them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from enum import StrEnum
from typing import Final

from organiser_app.domain.errors import NotFound
from organiser_app.domain.members import Member, Purpose
from organiser_app.domain.needs import MatchState
from organiser_app.domain.plain_letters import plain_letters
from organiser_app.services.handouts.called import called
from organiser_app.services.handouts.stops import (
    Desk,
    Promise,
    Stop,
    Withheld,
    desk_for,
    known_people,
    promises_of,
    stop_of,
)
from organiser_app.storage.engine import Reader


class Occasion(StrEnum):
    """What a message is for."""

    ASK = "ask"
    """The helper, whether they could."""
    TELL = "tell"
    """Whoever asked, who comes."""
    REMIND = "remind"
    """The helper, a day before or so."""
    THANK = "thank"
    """The helper, afterwards."""


class Language(StrEnum):
    """Languages that there are ready messages in."""

    ENGLISH = "en"
    SPANISH = "es"
    ARABIC = "ar"


@dataclass(frozen=True, slots=True)
class MessageFacts:
    """What a message may say; what is empty is not known or not told."""

    occasion: Occasion
    language: Language
    speaks: tuple[str, ...]
    """What the person's record says they speak, as it is written there."""
    to: str
    other: str
    what: str
    category: str
    day: date | None
    at: time | None
    area: str
    address: str
    phones: tuple[str, ...]
    network: str
    withheld: frozenset[Withheld]
    has_someone: bool = True
    """Whether there is somebody to write to: a need may name nobody."""


_NAMES: Final = {
    Language.ENGLISH: ("en", "english", "ingles", "anglais", "englisch", "الانجليزية", "انجليزي"),
    Language.SPANISH: (
        "es",
        "spanish",
        "espanol",
        "castellano",
        "espagnol",
        "spanisch",
        "الاسبانية",
    ),
    Language.ARABIC: ("ar", "arabic", "arabe", "arabisch", "العربية", "عربي", "عربية"),
}
_BY_NAME: Final = {
    plain_letters(name).replace("إ", "ا"): language
    for language, names in _NAMES.items()
    for name in names
}


def language_of(member: Member | None, otherwise: Language) -> Language:
    """The first language of the person that we have words in.

    English where they speak others only, `otherwise` where nobody wrote down what they speak.
    """
    spoken = member.languages if member else ()
    found = next((one for words in spoken if (one := _ours(words))), None)
    if found is not None:
        return found
    return Language.ENGLISH if any(words.strip() for words in spoken) else otherwise


def knows_a_language(spoken: Sequence[str]) -> bool:
    """Whether there are ready messages in a language that someone speaks."""
    return any(_ours(words) for words in spoken)


def _ours(words: str) -> Language | None:
    plain = plain_letters(words.strip()).replace("إ", "ا")
    return _BY_NAME.get(plain) or _BY_NAME.get(plain.partition(" ")[0])


def usual_occasion(state: MatchState) -> Occasion:
    """What one most likely wants to write about a match that stands so."""
    if state is MatchState.TENTATIVE:
        return Occasion.ASK
    return Occasion.THANK if state is MatchState.COMPLETED else Occasion.REMIND


def message_facts(
    reader: Reader,
    match_id: int,
    otherwise: Language = Language.ENGLISH,
    *,
    today: date | None = None,
) -> dict[Occasion, MessageFacts]:
    """What each message about a match may say.

    Raises:
        NotFound: the match is gone.
    """
    promised = promises_of(reader, match_ids=(match_id,))
    if not promised:
        raise NotFound("ROW_NOT_FOUND", id=match_id)
    desk = desk_for(known_people(reader, promised), promised, day=today)
    return {one: _facts(desk, promised[0], one, otherwise) for one in Occasion}


def _facts(desk: Desk, promise: Promise, occasion: Occasion, otherwise: Language) -> MessageFacts:
    helper = desk.known.members.get(promise.match.helper_id)
    asker = desk.known.members.get(promise.need.member_id or 0)
    tells = occasion is Occasion.REMIND and promise.match.state is not MatchState.TENTATIVE
    stop = stop_of(replace(desk, tells_phones=tells), promise)
    if occasion is Occasion.TELL:
        to = desk.acting_for(asker) or asker
        return _for_asker(desk, stop, promise, to, helper, otherwise)
    return MessageFacts(
        occasion,
        language_of(helper, otherwise),
        speaks=helper.languages if helper else (),
        to=called(helper.name, helper.kind) if helper else "",
        other=stop.who if tells else "",
        what=stop.what,
        category=stop.category,
        day=stop.day,
        at=stop.at,
        area=stop.area,
        address=stop.address if tells else "",
        phones=stop.phones if tells else (),
        network=desk.known.settings.name,
        withheld=stop.withheld if tells else stop.withheld - _ABOUT_CONTACT,
    )


_ABOUT_CONTACT: Final = frozenset({Withheld.NOT_ASKED, Withheld.REFUSED, Withheld.NOT_AGREED})


def _for_asker(
    desk: Desk,
    stop: Stop,
    promise: Promise,
    asker: Member | None,
    helper: Member | None,
    otherwise: Language,
) -> MessageFacts:
    """Whoever asked knows what it is about; a sensitive need is still not put into a message."""
    said = helper.consent.get(Purpose.SHARE_CONTACT) if helper else None
    shares = said is True and promise.match.state is not MatchState.TENTATIVE
    kept = stop.withheld & {Withheld.SENSITIVE, Withheld.NO_SHEETS, Withheld.WORDS}
    if promise.match.state is MatchState.TENTATIVE:
        kept |= {Withheld.NOT_AGREED}
    elif not shares:
        kept |= {Withheld.REFUSED if said is False else Withheld.NOT_ASKED}
    return MessageFacts(
        Occasion.TELL,
        language_of(asker, otherwise),
        speaks=asker.languages if asker else (),
        to=called(asker.name, asker.kind) if asker else "",
        other=called(helper.name, helper.kind) if helper and shares else "",
        what=stop.what,
        category=stop.category,
        day=stop.day,
        at=stop.at,
        area="",
        address="",
        phones=helper.phones if helper and shares else (),
        network=desk.known.settings.name,
        withheld=frozenset(kept),
        has_someone=asker is not None,
    )
