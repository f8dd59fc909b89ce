"""Who on the roster, or elsewhere in the file, someone may be.

Sure: the same name with nothing against it, or the same number elsewhere. Likely: the same phone
or e-mail and a name that fits; it is asked. A shared phone alone decides nothing, because
households share phones. Names that merely look alike are shown and decide nothing either.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from organiser_app.domain.ids import AreaId
from organiser_app.domain.members import Member, MemberKind
from organiser_app.services.imports.names import (
    Mention,
    alike,
    compatible,
    name_key,
    place_marks,
    places_differ,
    same_but_for_accents,
    sorted_words,
)
from organiser_app.services.imports.people import Person
from organiser_app.services.imports.views import MatchReason, NearMatch, PersonStatus
from organiser_app.spreadsheet.canonical import fold

CODE_FIELD = "Number elsewhere"
"""Where a member's number in another program is kept among the group's own fields."""
LEAST_ALIKE = 0.86
_MOST_NEAR = 5
_WEIGHTS = {MatchReason.CODE: 0.4, MatchReason.EMAIL: 0.4, MatchReason.PHONE: 0.25}


@dataclass(slots=True)
class Roster:
    """The members, found by name, phone, e-mail and number."""

    members: dict[int, Member] = field(default_factory=dict)
    as_people: dict[int, Person] = field(default_factory=dict)
    by_name: dict[tuple[bool, str], list[int]] = field(default_factory=lambda: defaultdict(list))
    by_code: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))


def roster_of(members: Sequence[Member], areas: Mapping[AreaId, str]) -> Roster:
    """The roster, ready to be searched."""
    roster = Roster()
    for member in members:
        person = _as_person(member, areas)
        roster.members[member.id] = member
        roster.as_people[member.id] = person
        roster.by_name[person.is_household, name_key(member.name)].append(member.id)
        for code in person.codes:
            roster.by_code[code].append(member.id)
    return roster


def _as_person(member: Member, areas: Mapping[AreaId, str]) -> Person:
    person = Person(member.id, member.name, member.kind is MemberKind.HOUSEHOLD)
    places = place_marks(member.address, areas.get(member.area_id, "") if member.area_id else "")
    code = member.extra.get(CODE_FIELD, "")
    person.take(Mention(member.name, code, member.phones, member.email, places), 0, 0)
    return person


def match_people(people: Sequence[Person], roster: Roster) -> None:
    """Says of each person whether they are known, new, or to be asked about."""
    for person in people:
        _match_sure(person, roster)
    _doubt_joint_matches(people, roster)
    open_people = [person for person in people if person.status is not PersonStatus.KNOWN]
    others = _others(people, roster)
    for person, candidates in zip(open_people, _near(open_people, others, roster), strict=True):
        candidates.sort(key=lambda near: (not near.is_likely, -near.score))
        person.near = tuple(candidates[:_MOST_NEAR])
        if any(near.is_likely for near in candidates):
            person.status = PersonStatus.ASK


def _match_sure(person: Person, roster: Roster) -> None:
    known = _by_code(person, roster) or _by_name(person, roster)
    if known is not None:
        person.status = PersonStatus.KNOWN
        person.member_id = roster.members[known].id


def _by_code(person: Person, roster: Roster) -> int | None:
    if person.is_household:
        return None
    codes = person.codes or {person.name}
    found = {member_id for code in codes for member_id in roster.by_code.get(code, ())}
    if len(found) != 1:
        return None
    (member_id,) = found
    is_number = not person.is_named or person.name in codes
    return member_id if is_number or compatible(person.name, _name(roster, member_id)) else None


def _by_name(person: Person, roster: Roster) -> int | None:
    if not person.is_named:
        return None
    same = roster.by_name.get((person.is_household, name_key(person.name)), [])
    fitting = [one for one in same if not _contradict(person, roster.as_people[one])]
    sharing = [one for one in fitting if _shared(person, roster.as_people[one])]
    if len(sharing) == 1:
        return sharing[0]
    return fitting[0] if len(fitting) == len(same) == 1 else None


def _name(roster: Roster, member_id: int) -> str:
    return roster.members[member_id].name


def _shared(first: Person, second: Person) -> list[MatchReason]:
    reasons = []
    if first.codes & second.codes:
        reasons.append(MatchReason.CODE)
    if first.emails & second.emails:
        reasons.append(MatchReason.EMAIL)
    if first.phones.keys() & second.phones.keys():
        reasons.append(MatchReason.PHONE)
    return reasons


def _contradict(first: Person, second: Person) -> bool:
    if first.codes and second.codes and not first.codes & second.codes:
        return True
    if _shared(first, second):
        return False
    return any(
        one and other and not set(one) & set(other)
        for one, other in ((first.emails, second.emails), (first.phones, second.phones))
    ) or places_differ(first.places, second.places)


def _doubt_joint_matches(people: Sequence[Person], roster: Roster) -> None:
    """Two people whom the file tells apart cannot both be the one member of their name."""
    by_member: dict[int, list[Person]] = defaultdict(list)
    for person in people:
        if person.member_id is not None:
            by_member[person.member_id].append(person)
    for member_id, claimants in by_member.items():
        for person in claimants if len(claimants) > 1 else ():
            if not _shared(person, roster.as_people[member_id]):
                person.status, person.member_id = PersonStatus.ASK, None


@dataclass(frozen=True, slots=True)
class _Other:
    """Someone whom a person of the file may be."""

    person: Person
    is_member: bool
    position: int
    """Where they stand in the file: of two names in one file the later one is asked about."""


def _others(people: Sequence[Person], roster: Roster) -> list[_Other]:
    members = [_Other(person, True, -1) for person in roster.as_people.values()]
    in_file = [
        _Other(person, False, person.number)
        for person in people
        if person.status is not PersonStatus.KNOWN
    ]
    return members + in_file


def _near(
    people: Sequence[Person], others: Sequence[_Other], roster: Roster
) -> Iterator[list[NearMatch]]:
    index = _Index(others)
    for person, likeness in zip(people, _alike_pairs(people, others), strict=True):
        places = likeness | index.candidates(person)
        pairs = (others[place] for place in places)
        yield [
            near
            for other in pairs
            if other.person is not person
            and other.position < person.number
            and other.person.is_household == person.is_household
            and (near := _compare(person, other, roster)) is not None
        ]


class _Index:
    """Others by phone, e-mail, number and by what their name may be short for."""

    def __init__(self, others: Sequence[_Other]) -> None:
        self._places: dict[tuple[str, str], set[int]] = defaultdict(set)
        for place, other in enumerate(others):
            for mark in (*_contact_marks(other.person), *_name_marks(other.person)):
                self._places[mark].add(place)

    def candidates(self, person: Person) -> set[int]:
        """Places of all who share anything with the person."""
        marks = ((_OPPOSITE[kind], words) for kind, words in _name_marks(person))
        wanted = (*_contact_marks(person), *marks)
        return {place for mark in wanted for place in self._places.get(mark, ())}


_OPPOSITE = {
    "one": "many",
    "many": "one",
    "two": "two",
    "full": "initial",
    "initial": "full",
    "named": "last",
    "last": "named",
}
"""Which mark of another name makes it worth comparing."""


def _contact_marks(person: Person) -> list[tuple[str, str]]:
    return [
        *(("code", code) for code in person.codes),
        *(("email", email) for email in person.emails),
        *(("phone", digits) for digits in person.phones),
    ]


def _name_marks(person: Person) -> list[tuple[str, str]]:
    """Marks by which `Rosa`, `Rosa M.` and `R. Moreno` find `Rosa Moreno`."""
    words = name_key(person.name).split() if _is_words(person) else []
    if not words:
        return []
    first, *rest = words
    if not rest:
        return [("one", first)]
    second, last = rest[0], rest[-1]
    return [
        ("many", first),
        ("two", f"{first} {second}"),
        ("initial" if len(second) == 1 else "full", f"{first} {second[:1]}"),
        ("last" if len(first) == 1 else "named", f"{last} {first[:1]}"),
    ]


def _alike_pairs(people: Sequence[Person], others: Sequence[_Other]) -> Iterator[set[int]]:
    """For each person the places of others whose names are spelt alike, in whatever order.

    Names that hold a number are left out: a number is never a misspelling of the next. Compared
    are names that have the beginning of some word, or the end, in common.
    """
    spelt = {
        place: (fold(other.person.name), sorted_words(other.person.name))
        for place, other in enumerate(others)
        if _is_words(other.person)
    }
    blocks: dict[tuple[str, str], set[int]] = defaultdict(set)
    for place, (name, _) in spelt.items():
        for block in _blocks(name):
            blocks[block].add(place)
    for person in people:
        name, words = fold(person.name), sorted_words(person.name)
        found = {place for block in _blocks(name) for place in blocks.get(block, ())}
        places = sorted(found) if _is_words(person) else []
        yield {
            places[hit]
            for typed, others_typed in (
                (name, [spelt[place][0] for place in places]),
                (words, [spelt[place][1] for place in places]),
            )
            for hit in _spelt_alike(typed, others_typed)
        }


def _blocks(name: str) -> set[tuple[str, str]]:
    starts = {("start", word[:2]) for word in name.split()}
    return starts | {("end", name[-3:])}


def _spelt_alike(name: str, others: Sequence[str]) -> set[int]:
    from rapidfuzz import fuzz, process  # slow to import

    hits = process.extract(
        name, others, scorer=fuzz.ratio, score_cutoff=LEAST_ALIKE * 100, limit=None
    )
    return {place for _, _, place in hits}


def _is_words(person: Person) -> bool:
    return person.is_named and not any(map(str.isdecimal, person.name))


def _compare(person: Person, other: _Other, roster: Roster) -> NearMatch | None:
    candidate = other.person
    reasons = _shared(person, candidate)
    likeness = alike(person.name, candidate.name)
    named = person.is_named and candidate.is_named
    same = named and name_key(person.name) == name_key(candidate.name)
    fits = named and compatible(person.name, candidate.name)
    likely = _is_likely(person, candidate, reasons, same=same, fits=fits, likeness=likeness)
    if not likely and not fits and likeness < LEAST_ALIKE:
        return None
    if same:
        reasons.insert(0, MatchReason.NAME)
    elif fits:
        reasons.append(MatchReason.PART_OF_NAME)
    elif likeness >= LEAST_ALIKE:
        reasons.append(MatchReason.ALIKE)
    if _contradict(person, candidate):
        reasons.append(MatchReason.OTHER_CONTACT)
    member = roster.members.get(candidate.number) if other.is_member else None
    return NearMatch(
        name=candidate.name,
        member_id=None if member is None else member.id,
        key=None if other.is_member else candidate.key,
        hint=_hint(candidate),
        score=round(min(1.0, 0.5 * likeness + sum(_WEIGHTS.get(one, 0.0) for one in reasons)), 3),
        reasons=tuple(reasons),
        is_likely=likely,
    )


def _is_likely(
    person: Person,
    candidate: Person,
    reasons: Sequence[MatchReason],
    *,
    same: bool,
    fits: bool,
    likeness: float,
) -> bool:
    """Whether the two must not be told apart, or joined, without asking."""
    if same:
        return not (person.codes and candidate.codes and not person.codes & candidate.codes)
    if not person.is_named or not candidate.is_named:
        return bool(reasons)
    if same_but_for_accents(person.name, candidate.name):
        return True
    if fits or likeness >= LEAST_ALIKE:
        return bool(reasons)
    single = " " not in person.name.strip() or " " not in candidate.name.strip()
    return MatchReason.CODE in reasons or (MatchReason.EMAIL in reasons and single)


def _hint(person: Person) -> str:
    """What tells them from namesakes."""
    return next(iter(person.phones.values()), "") or next(iter(sorted(person.emails)), "")
