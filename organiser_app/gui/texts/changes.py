"""What a change did, as a sentence: for the history, the message bar and the undo menu."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from organiser_app.domain.changes import ChangeSet, Kind, Label, LeftAlone
from organiser_app.domain.needs import NeedState
from organiser_app.gui.texts import call_changes
from organiser_app.gui.texts.dates import day_words
from organiser_app.gui.texts.labels import kind_of_rows
from organiser_app.gui.texts.list_changes import edited_many
from organiser_app.gui.texts.match_changes import MATCHES
from organiser_app.gui.texts.people import shown_name, without_names
from organiser_app.gui.texts.together_changes import TOGETHER
from organiser_app.gui.texts.words import fill, in_line, listed, texts

_TO_COME = ("next", "last")
_NAME_KEYS = ("member", "giver", "receiver", "name", "helper", "other")


@dataclass(frozen=True, slots=True)
class Values:
    """The values of a label, with names as they may be shown."""

    values: Mapping[str, object]
    hidden: bool

    def name(self, key: str) -> str:
        """A person's name, or that it is not known."""
        return shown_name(self._text(key), hidden=self.hidden)

    def has(self, key: str) -> bool:
        """Whether there is something under this key."""
        return bool(self._text(key))

    def text(self, key: str) -> str:
        """Free text, in one line."""
        people = [self._text(key) for key in _NAME_KEYS]
        return in_line(without_names(self._text(key), people, hidden=self.hidden), most=60)

    def count(self, key: str = "count") -> int:
        """A number."""
        value = self.values.get(key, 0)
        return value if isinstance(value, int) else 0

    def day(self, key: str) -> str:
        """A day that is kept as 2026-11-23, in words."""
        text = self._text(key)
        return day_words(date.fromisoformat(text)) if text else ""

    def _text(self, key: str) -> str:
        return str(self.values.get(key) or "")


def change_sentence(label: Label, *, hidden: bool = False) -> str:
    """What was done: "Logged that Ana helped Ben (childcare)"."""
    sentence = _SENTENCES.get(label.code)
    if sentence is None:
        return texts.tr("Changed something")
    return sentence(Values(label.values, hidden))


def undo_words(label: Label, *, hidden: bool = False) -> str:
    """For a menu: "Undo: added Ana to the roster"."""
    return fill(texts.tr("Undo: %1"), _within_a_sentence(label, hidden=hidden))


def redo_words(label: Label, *, hidden: bool = False) -> str:
    """For a menu: "Redo: added Ana to the roster"."""
    return fill(texts.tr("Redo: %1"), _within_a_sentence(label, hidden=hidden))


def taken_back_sentence(change: ChangeSet, *, hidden: bool = False) -> str:
    """What an undo did, and what it left alone and why."""
    done = fill(texts.tr("Taken back: %1."), _within_a_sentence(change.label, hidden=hidden))
    if not change.left_alone:
        return done
    return f"{done} {left_alone_sentence(change.left_alone)}"


def left_alone_sentence(left: tuple[LeftAlone, ...]) -> str:
    """What stayed as it is: "2 needs were left alone because they have changed since."."""
    return " ".join(
        fill(pattern, listed([_rows_of(left, kind, reason) for kind in _kinds(left, reason)]))
        for reason, pattern in _reasons().items()
        if any(one.reason == reason for one in left)
    )


def _reasons() -> dict[str, str]:
    return {
        "changed_since": texts.tr("Left as it is now, because it has changed since: %1."),
        "removed_since": texts.tr("Nothing to do for what was removed since: %1."),
        "in_use": texts.tr("Left in place, because something else now needs it: %1."),
    }


def _kinds(left: tuple[LeftAlone, ...], reason: str) -> list[Kind]:
    return list(dict.fromkeys(one.kind for one in left if one.reason == reason))


def _rows_of(left: tuple[LeftAlone, ...], kind: Kind, reason: str) -> str:
    ids = {one.row_id for one in left if one.kind is kind and one.reason == reason}
    return kind_of_rows(kind, len(ids))


def _within_a_sentence(label: Label, *, hidden: bool) -> str:
    """What was done, small at its beginning, unless it begins with someone's name.

    What is still to come is left out: it is told of what is to be taken back.
    """
    done = {key: value for key, value in label.values.items() if key not in _TO_COME}
    text = change_sentence(Label(label.code, done), hidden=hidden)
    values = Values(label.values, hidden)
    if any(values.has(key) and text.startswith(values.name(key)) for key in _NAME_KEYS):
        return text
    return text[:1].lower() + text[1:]


def _exchange(values: Values, pattern: str, with_category: str) -> str:
    names = (values.name("giver"), values.name("receiver"))
    if values.has("category"):
        return fill(with_category, *names, values.text("category"))
    return fill(pattern, *names)


def _logged(values: Values) -> str:
    return _exchange(
        values, texts.tr("Logged: %1 helped %2"), texts.tr("Logged: %1 helped %2 with %3")
    )


def _corrected(values: Values) -> str:
    return _exchange(
        values,
        texts.tr("Corrected the exchange in which %1 helped %2"),
        texts.tr("Corrected the exchange in which %1 helped %2 with %3"),
    )


def _what_for(values: Values, pattern: str, with_member: str) -> str:
    if values.has("member"):
        return fill(with_member, values.text("what"), values.name("member"))
    return fill(pattern, values.text("what"))


def _need_state(values: Values) -> str:
    said = _moved_to(values)
    if values.has("ends"):
        return fill(texts.tr("%1, from now on"), said)
    if values.has("next"):
        return fill(texts.tr("%1; the next one is on %2"), said, values.day("next"))
    return said


def _changed_need(values: Values) -> str:
    said = _what_for(
        values, texts.tr("Changed the need “%1”"), texts.tr("Changed the need “%1” for %2")
    )
    if not values.has("last"):
        return said
    return fill(texts.tr("%1; the one on %2 is the last"), said, values.day("last"))


def _moved_to(values: Values) -> str:
    count = values.count()
    state = NeedState(str(values.values["state"]))
    if count == 1 and values.has("what"):
        return _what_for(values, _one_need(state), _one_need_for(state))
    return fill(_many_needs(state), kind_of_rows(Kind.NEEDS, count))


def _one_need(state: NeedState) -> str:
    return {
        NeedState.OPEN: texts.tr("Opened the need “%1” again"),
        NeedState.MATCHED: texts.tr("Someone is on the need “%1”"),
        NeedState.MET: texts.tr("Marked the need “%1” as met"),
        NeedState.PARTLY_MET: texts.tr("Marked the need “%1” as partly met"),
        NeedState.WITHDRAWN: texts.tr("Marked the need “%1” as withdrawn"),
        NeedState.CLOSED_UNMET: texts.tr("Closed the need “%1”, not met"),
    }[state]


def _one_need_for(state: NeedState) -> str:
    return {
        NeedState.OPEN: texts.tr("Opened the need “%1” for %2 again"),
        NeedState.MATCHED: texts.tr("Someone is on the need “%1” for %2"),
        NeedState.MET: texts.tr("Marked the need “%1” for %2 as met"),
        NeedState.PARTLY_MET: texts.tr("Marked the need “%1” for %2 as partly met"),
        NeedState.WITHDRAWN: texts.tr("Marked the need “%1” for %2 as withdrawn"),
        NeedState.CLOSED_UNMET: texts.tr("Closed the need “%1” for %2, not met"),
    }[state]


def _many_needs(state: NeedState) -> str:
    return {
        NeedState.OPEN: texts.tr("Opened %1 again"),
        NeedState.MATCHED: texts.tr("Someone is on %1"),
        NeedState.MET: texts.tr("Marked %1 as met"),
        NeedState.PARTLY_MET: texts.tr("Marked %1 as partly met"),
        NeedState.WITHDRAWN: texts.tr("Marked %1 as withdrawn"),
        NeedState.CLOSED_UNMET: texts.tr("Closed %1, not met"),
    }[state]


def _removed_exchanges(values: Values) -> str:
    if values.count() == 1 and (values.has("giver") or values.has("receiver")):
        return _exchange(
            values,
            texts.tr("Removed the exchange in which %1 helped %2"),
            texts.tr("Removed the exchange in which %1 helped %2 with %3"),
        )
    return fill(texts.tr("Removed %1"), kind_of_rows(Kind.EXCHANGES, values.count()))


def _removed_needs(values: Values) -> str:
    if values.count() == 1 and values.has("what"):
        return _what_for(
            values, texts.tr("Removed the need “%1”"), texts.tr("Removed the need “%1” for %2")
        )
    return fill(texts.tr("Removed %1"), kind_of_rows(Kind.NEEDS, values.count()))


def _removed_offers(values: Values) -> str:
    if values.count() == 1 and values.has("what"):
        return _what_for(
            values, texts.tr("Removed the offer “%1”"), texts.tr("Removed the offer “%1” from %2")
        )
    return fill(texts.tr("Removed %1"), kind_of_rows(Kind.OFFERS, values.count()))


_ADDED_KINDS = {
    "member": Kind.MEMBERS,
    "need": Kind.NEEDS,
    "offer": Kind.OFFERS,
    "exchange": Kind.EXCHANGES,
}


def _added_rows(values: Values) -> str:
    parts = [
        kind_of_rows(kind, values.count(key))
        for key, kind in _ADDED_KINDS.items()
        if values.count(key)
    ]
    return fill(texts.tr("Added %1"), listed(parts) or texts.tr("rows"))


def _imported(values: Values) -> str:
    kinds = (Kind.MEMBERS, Kind.NEEDS, Kind.OFFERS, Kind.EXCHANGES)
    parts = [kind_of_rows(kind, count) for kind in kinds if (count := values.count(kind.value))]
    rows = listed(parts) or kind_of_rows(Kind.IMPORTS, values.count())
    return fill(texts.tr("Brought in %1 from %2"), rows, values.text("file"))


def _with_member(pattern: Callable[[], str]) -> Callable[[Values], str]:
    return lambda values: fill(pattern(), values.name("member"))


def _named(pattern: Callable[[], str]) -> Callable[[Values], str]:
    return lambda values: fill(pattern(), values.name("name"))


def _of_two(pattern: Callable[[], str]) -> Callable[[Values], str]:
    return lambda values: fill(pattern(), values.name("name"), values.name("other"))


def _rested(values: Values) -> str:
    return fill(texts.tr("%1 rests until %2"), values.name("name"), values.day("until"))


def _moved(values: Values) -> str:
    several = kind_of_rows(Kind.MEMBERS, values.count())
    who = values.name("name") if values.count() == 1 else several
    if values.has("household"):
        return fill(texts.tr("%1 now in %2"), who, values.name("household"))
    return fill(texts.tr("%1 no longer in a household"), who)


def _named_view(pattern: Callable[[], str]) -> Callable[[Values], str]:
    return lambda values: fill(pattern(), values.text("name"))


_SENTENCES: dict[str, Callable[[Values], str]] = {
    "ADD_MEMBER": _named(lambda: texts.tr("Added %1 to the roster")),
    "EDIT_MEMBER": _named(lambda: texts.tr("Changed what is known about %1")),
    "REMOVE_MEMBER": _named(lambda: texts.tr("Took %1 off the roster")),
    "LOG_EXCHANGE": _logged,
    **TOGETHER,
    "EDIT_EXCHANGE": _corrected,
    "REMOVE_EXCHANGES": _removed_exchanges,
    "ADD_NEED": lambda values: _what_for(
        values, texts.tr("Added the need “%1”"), texts.tr("Added the need “%1” for %2")
    ),
    "EDIT_NEED": _changed_need,
    "SET_NEED_STATE": _need_state,
    "REMOVE_NEEDS": _removed_needs,
    "ADD_OFFER": lambda values: _what_for(
        values, texts.tr("Added the offer “%1”"), texts.tr("Added the offer “%1” from %2")
    ),
    "EDIT_OFFER": lambda values: _what_for(
        values, texts.tr("Changed the offer “%1”"), texts.tr("Changed the offer “%1” from %2")
    ),
    "REMOVE_OFFERS": _removed_offers,
    "ADD_AREA": lambda values: fill(texts.tr("Added the area %1"), values.text("name")),
    "ADD_CATEGORY": lambda values: fill(
        texts.tr("Added the kind of help %1"), values.text("name")
    ),
    "CHANGE_SETTINGS": lambda _: texts.tr("Changed the group's settings"),
    "SAVE_VIEW": _named_view(lambda: texts.tr("Saved the view “%1”")),
    "CHANGE_VIEW": _named_view(lambda: texts.tr("Changed the view “%1”")),
    "REMOVE_VIEW": _named_view(lambda: texts.tr("Removed the view “%1”")),
    "ADD_ROWS": _added_rows,
    "IMPORT": _imported,
    "EXPORT": lambda values: fill(
        texts.tr("Exported %1 (%2)"),
        kind_of_rows(Kind.EXPORTS, values.count()),
        values.text("label"),
    ),
    "REMEMBER_MAPPING": lambda _: texts.tr("Remembered how a sheet's columns are read"),
    "FORGET_EXPORT": lambda _: texts.tr("Deleted what was kept of a sheet that was handed out"),
    "KEEP_RECEIVED_FILE": lambda _: texts.tr("Kept a file that came in"),
    "FORGET_RECEIVED_FILE": lambda _: texts.tr("Deleted a file that came in, with its reviews"),
    "KEEP_REVIEW": lambda _: texts.tr("Saved a review to go on with later"),
    "DROP_REVIEW": lambda _: texts.tr("Deleted a saved review"),
    **MATCHES,
    "ADD_FOLLOWUP": _with_member(lambda: texts.tr("Planned to get back to %1")),
    "EDIT_FOLLOWUP": _with_member(lambda: texts.tr("Changed the plan to get back to %1")),
    "FOLLOWUP_DONE": call_changes.followed_up,
    "POSTPONE_FOLLOWUPS": call_changes.postponed,
    "REMOVE_FOLLOWUPS": call_changes.removed,
    "ANSWER_CHECK_IN": call_changes.answered,
    "ANSWER_ANONYMOUSLY": lambda _: texts.tr("Wrote down an answer without a name"),
    "TAKE_BACK_ANSWER": lambda _: texts.tr("Took back an answer without a name"),
    "REMOVE_CHECK_INS": lambda values: fill(
        texts.tr("Removed %1"), kind_of_rows(Kind.CHECK_INS, values.count())
    ),
    "CATCH_UP_RECURRING": lambda values: fill(
        texts.tr("By itself: added %1 that came round again"),
        kind_of_rows(Kind.NEEDS, values.count()),
    ),
    "MERGE_MEMBERS": _of_two(lambda: texts.tr("Made one record of %1 and %2")),
    "REST_MEMBER": _rested,
    "WELCOME_BACK": _named(lambda: texts.tr("Welcomed %1 back")),
    "MARK_LEFT": _named(lambda: texts.tr("Noted that %1 has left")),
    "SET_HOUSEHOLD": _moved,
    "CHANGE_MEMBER_FIELDS": lambda _: texts.tr("Changed the group's own fields"),
    "MARK_NOT_SAME": _of_two(lambda: texts.tr("Noted that %1 and %2 are two people")),
    "EDIT_MANY": lambda values: edited_many(values.values),
    "FILL_IN_NEED": lambda values: _what_for(
        values,
        texts.tr("Filled in what the need “%1” lacked"),
        texts.tr("Filled in what the need “%1” for %2 lacked"),
    ),
    "NOTHING": lambda _: texts.tr("Nothing changed"),
}
