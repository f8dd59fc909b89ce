"""What people wrote freely, on its way to paper: family names become initials, or it stays here."""

import re
from collections.abc import Mapping

from organiser_app.domain.members import MemberKind
from organiser_app.services.exporting.known import Known
from organiser_app.services.exporting.naming import Naming, those_who_said_no
from organiser_app.services.handouts.called import called, family_words, initials

_WORD = re.compile(r"[^\W_]+(?:[’'\-][^\W_]+)*")
_SHORTEST = 2


class Wording:
    """Knows everyone's name; made once for a sheet."""

    def __init__(self, known: Known) -> None:
        everyone = known.members.values()
        places = known.area_names.values()
        self._names_no_one = those_who_said_no(known)
        self._reaches_no_one = Naming((), everyone, no_contact_at_all=True, places=places)
        people = [one for one in known.members.values() if one.kind is MemberKind.PERSON]
        self._joined: Mapping[str, str] = {
            one.name: called(one.name)
            for one in people
            if len(one.name) >= _SHORTEST and " " not in one.name and not one.name.isascii()
        }
        known_places = {word for place in places for word in _WORD.findall(place)}
        self._family = frozenset(
            part
            for one in people
            for word in family_words(one)
            for part in {word, *_WORD.findall(word)}
            if _is_telling(part)
        ) - frozenset(known_places)

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
        if word in self._family:
            return initials((word,))
        base = re.split(r"[’']", word)[0]
        if base != word and base in self._family:
            return initials((base,)) + word[len(base) :]
        return word


def _is_telling(part: str) -> bool:
    """Whether a part of a name is a name by itself: "of the" and "14" are none."""
    if len(part) < _SHORTEST or not part[0].isalpha():
        return False
    return not part[0].islower()
