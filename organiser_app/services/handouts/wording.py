"""What people wrote freely, on its way to paper: family names become initials, or it stays here."""

import re
from collections.abc import Mapping
from functools import cached_property

from organiser_app.domain.members import Member, MemberKind
from organiser_app.services.exporting.known import Known
from organiser_app.services.exporting.naming import Naming, those_who_said_no
from organiser_app.services.handouts.called import called, family_words, initials

_WORD = re.compile(r"[^\W_]+(?:[’'\-][^\W_]+)*")
_SHORTEST = 2


class Wording:
    """Knows everyone's name; made once for a sheet."""

    def __init__(self, known: Known) -> None:
        self._known = known
        people = [one for one in known.members.values() if one.kind is MemberKind.PERSON]
        self._joined: Mapping[str, str] = {
            one.name: called(one.name)
            for one in people
            if len(one.name) >= _SHORTEST and " " not in one.name and not one.name.isascii()
        }
        self._bearers: dict[str, list[Member]] = {}
        for one in people:
            for word in _WORD.findall(one.name):
                self._bearers.setdefault(word, []).append(one)
        self._places = frozenset(
            word for place in known.area_names.values() for word in _WORD.findall(place)
        )

    @cached_property
    def _names_no_one(self) -> Naming:
        return those_who_said_no(self._known)

    @cached_property
    def _reaches_no_one(self) -> Naming:
        places = self._known.area_names.values()
        everyone = self._known.members.values()
        return Naming((), everyone, no_contact_at_all=True, places=places)

    def told(self, text: str, *, may_reach: bool = False) -> str | None:
        """The text as it may be read by a helper; None where it had better be told in person.

        `may_reach`: whoever it is about agreed to it that this helper knows how to reach them.
        """
        line = " ".join(text.split())
        if not line:
            return ""
        if self._names_no_one.is_in(line):
            return None
        if not may_reach and self._reaches_no_one.is_in(line):
            return None
        for name, short in self._joined.items():
            if name != short and name in line:
                line = line.replace(name, short)
        return _WORD.sub(lambda found: self._shown(found[0]), line)

    def _shown(self, word: str) -> str:
        if self._is_family(word):
            return initials((word,))
        base = re.split(r"[’']", word)[0]
        if base != word and self._is_family(base):
            return initials((base,)) + word[len(base) :]
        return word

    def _is_family(self, word: str) -> bool:
        """Whether somebody here bears the word as a part of a name that is not told."""
        if not _is_telling(word) or word in self._places:
            return False
        return any(
            word in _WORD.findall(part)
            for one in self._bearers.get(word, ())
            for part in family_words(one)
        )


def _is_telling(part: str) -> bool:
    """Whether a part of a name is a name by itself: "of the" and "14" are none."""
    if len(part) < _SHORTEST or not part[0].isalpha():
        return False
    return not part[0].islower()
