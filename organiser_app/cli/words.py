"""The command line's sentences for codes: errors, changes, counts, progress. Plain English."""

from collections.abc import Callable, Iterable, Mapping

from organiser_app.cli.sheet_words import FILE_WORDS
from organiser_app.domain.changes import Label, LeftAlone
from organiser_app.domain.errors import Invalid, UserError
from organiser_app.domain.problems import Problem

_Values = Mapping[str, object]


def error_words(error: UserError) -> str:
    """What happened and what to do."""
    if isinstance(error, Invalid):
        return "Nothing was changed. " + " ".join(_problem(one) for one in error.problems)
    pattern = _ERRORS.get(error.code) or FILE_WORDS.get(error.code)
    if pattern is None:
        return f"That did not work, and nothing was changed ({error.code})."
    return _filled(pattern, error.values)


def _filled(pattern: str, values: _Values) -> str:
    """The pattern with its values; a list as its parts."""
    words = {name: _listed(value) for name, value in values.items()}
    return pattern.format_map(_Gaps(words))


class _Gaps(dict[str, str]):
    """Says something also where a value was not given."""

    def __missing__(self, key: str) -> str:
        return f"the {key}"


def _listed(value: object) -> str:
    if isinstance(value, list | tuple | set | frozenset):
        return ", ".join(str(one) for one in value)
    return str(value)


def _problem(problem: Problem) -> str:
    return f"{problem.field}: {problem.code.lower().replace('_', ' ')}."


_ERRORS = {
    "NETWORK_MISSING": "{file} is not there. Make it with: organiser-app new {file}",
    "NETWORK_EXISTS": "{file} exists already and was left as it is. Choose another name.",
    "SHEET_EXISTS": "{file} exists already and was left as it is. Choose another name, "
    "or say --replace.",
    "NETWORK_GONE": "{file} was moved or deleted meanwhile. Nothing was written.",
    "NETWORK_UNREADABLE": "{file} could not be read. Check the disk, and that the file is yours.",
    "NOT_A_NETWORK": "{file} is not a network of this program and was left as it is. "
    "A spreadsheet is brought in with: organiser-app import SHEET NETWORK",
    "NETWORK_TOO_NEW": "{file} was made by a newer version of this program. It was not changed; "
    "install the newer version.",
    "NETWORK_DAMAGED": "{file} is damaged and was not opened. Go back to a copy of it.",
    "NETWORK_BUSY": "Another program is using this network just now. Nothing was changed; "
    "try again in a moment.",
    "NETWORK_READ_ONLY": "This network can be read but not changed where it lies.",
    "NETWORK_MOVED_ON": "The network has changed while the sheet was read, so nothing was brought "
    "in. Run the command again.",
    "SERVER_NOT_BUILT": "Networks on a database server are not built yet. Name a file instead.",
    "FOLDER_MISSING": "The folder {folder} is not there.",
    "FILE_NOT_WRITTEN": "{file} could not be written. Check the folder and the disk.",
    "NO_SUCH_MONTH": "{found} is no month that has begun. A month looks like 2026-10.",
    "DISK_FULL": "The disk is full or does not answer. Nothing was changed; make room first.",
    "COPY_FAILED": "The copy {file} could not be made and checked. The network is unharmed.",
    "NOTHING_TO_UNDO": "There is nothing to take back.",
    "NOTHING_TO_REDO": "There is nothing to do again.",
    "NOTHING_LEFT_TO_TAKE_BACK": "Everything that this changed has been changed again since, so it "
    "was left alone. See: organiser-app history NETWORK",
    "NAME_NOT_FOUND": "Nobody here is called: {names}.",
    "SHEET_NOT_FOUND": "The file has no sheet called {sheet}.",
    "ROW_NOT_FOUND": "Nothing here has the number {id}, or it was removed meanwhile.",
    "MAPPING_UNREADABLE": '{file} is not a mapping. It looks like {{"Header": "field"}}.',
    "UNKNOWN_FIELD": "{field} is not a field of this table. Fields: {known}",
    "UNKNOWN_AREA": "No area is called {area}. Areas: {known}",
    "NOTHING_TO_EXPORT": "These people get nothing of the chosen tables, so nothing was written.",
    "HEADER_NOT_IN_SHEET": "The sheet has no column called: {headers}.",
}


def change_words(label: Label) -> str:
    """What a change of the history did."""
    words = _CHANGES.get(label.code)
    return words(label.values) if words else label.code.capitalize().replace("_", " ")


def _person(values: _Values, key: str) -> str:
    return str(values.get(key) or "someone")


def _helped(values: _Values) -> str:
    what = f" with {values['category']}" if values.get("category") else ""
    return f"{_person(values, 'giver')} helped {_person(values, 'receiver')}{what}"


def _what_for(values: _Values) -> str:
    whom = f" for {values['member']}" if values.get("member") else ""
    return f"“{values.get('what', '')}”{whom}"


def _helping(values: _Values) -> str:
    needs = _number(values, "needs") or _number(values)
    if needs != 1:
        return f"help with {counted(needs, 'needs')}"
    whom = f" {values['member']}" if values.get("member") else ""
    several = _number(values) > 1
    helper = counted(_number(values), "people") if several else _person(values, "helper")
    return f"{helper} helping{whom} with “{values.get('what', '')}”"


def _number(values: _Values, key: str = "count") -> int:
    value = values.get(key, 0)
    return value if isinstance(value, int) else 0


def _same(values: _Values) -> list[str]:
    keys = ("area", "category", "urgency", "added", "removed")
    without = values.get("without")
    taken = without if isinstance(without, list | tuple) else ()
    return [
        *(f"{key} {values[key]}" for key in keys if values.get(key)),
        *(f"no {key}" for key in taken),
    ]


def _people(count: int) -> str:
    return f"{count or 'Some'} {'person' if count == 1 else 'people'}"


def _added(values: _Values) -> str:
    kinds = {"member": "members", "need": "needs", "offer": "offers", "exchange": "exchanges"}
    parts = (counted(_number(values, key), what) for key, what in kinds.items() if key in values)
    return f"Added {', '.join(parts) or 'rows'}"


def _told(values: _Values) -> str:
    kinds = ("matches", "calls")
    return " and ".join(counted(count, what) for what in kinds if (count := _number(values, what)))


def _brought_in(values: _Values) -> str:
    kinds = ("members", "needs", "offers", "exchanges")
    parts = [counted(count, what) for what in kinds if (count := _number(values, what))]
    return ", ".join(parts) or counted(_number(values), "rows")


_CHANGES: dict[str, Callable[[_Values], str]] = {
    "ADD_MEMBER": lambda values: f"Added {_person(values, 'name')} to the roster",
    "EDIT_MEMBER": lambda values: f"Changed what is known about {_person(values, 'name')}",
    "REMOVE_MEMBER": lambda values: f"Took {_person(values, 'name')} off the roster",
    "LOG_EXCHANGE": lambda values: f"Logged: {_helped(values)}",
    "LOG_TOGETHER": lambda values: (
        f"Logged: {_people(_number(values, 'givers'))} helped "
        f"{_people(_number(values, 'receivers'))}"
        + (f" at {values['what']}" if values.get("what") else "")
    ),
    "ADD_GATHERING": lambda values: f"Named the occasion {values.get('name')}",
    "EDIT_EXCHANGE": lambda values: f"Corrected the exchange in which {_helped(values)}",
    "REMOVE_EXCHANGES": lambda values: f"Removed {counted(_number(values), 'exchanges')}",
    "ADD_NEED": lambda values: f"Added the need {_what_for(values)}",
    "EDIT_NEED": lambda values: f"Changed the need {_what_for(values)}",
    "SET_NEED_STATE": lambda values: (
        f"Set {counted(_number(values), 'needs')} to "
        f"{str(values.get('state', '')).replace('_', ' ')}"
    ),
    "REMOVE_NEEDS": lambda values: f"Removed {counted(_number(values), 'needs')}",
    "ADD_OFFER": lambda values: f"Added the offer {_what_for(values)}",
    "EDIT_OFFER": lambda values: f"Changed the offer {_what_for(values)}",
    "REMOVE_OFFERS": lambda values: f"Removed {counted(_number(values), 'offers')}",
    "ADD_AREA": lambda values: f"Added the area {values.get('name')}",
    "ADD_CATEGORY": lambda values: f"Added the kind of help {values.get('name')}",
    "CHANGE_SETTINGS": lambda _: "Changed the group's settings",
    "SAVE_VIEW": lambda values: f"Saved the view {values.get('name')}",
    "CHANGE_VIEW": lambda values: f"Changed the view {values.get('name')}",
    "REMOVE_VIEW": lambda values: f"Removed the view {values.get('name')}",
    "ADD_ROWS": _added,
    "IMPORT": lambda values: f"Brought in {_brought_in(values)} from {values.get('file', '')}",
    "EXPORT": lambda values: f"Exported {counted(_number(values), 'rows')}",
    "REMEMBER_MAPPING": lambda _: "Remembered how a sheet's columns are read",
    "FORGET_EXPORT": lambda _: "Deleted what was kept of a sheet that was handed out",
    "KEEP_RECEIVED_FILE": lambda _: "Kept a file that came in",
    "FORGET_RECEIVED_FILE": lambda _: "Deleted a file that came in, with its reviews",
    "KEEP_REVIEW": lambda _: "Saved a review to go on with later",
    "DROP_REVIEW": lambda _: "Deleted a saved review",
    "PROPOSE_MATCHES": lambda values: f"Asked about: {_helping(values)}",
    "CONFIRM_MATCHES": lambda values: f"Promised: {_helping(values)}",
    "COMPLETE_MATCH": lambda values: f"It happened: {_helping(values)}",
    "COMPLETE_MATCHES": lambda values: (
        f"It happened: {counted(_number(values), 'people')} helped with {values.get('what', '')}"
    ),
    "CALL_OFF_MATCH": lambda values: f"Called off: {_helping(values)}",
    "MATCH_DID_NOT_HAPPEN": lambda values: f"Did not happen: {_helping(values)}",
    "BRING_TOLD": lambda values: f"Brought in {_told(values)} from a sheet",
    "ADD_FOLLOWUP": lambda values: f"Planned to get back to {_person(values, 'member')}",
    "EDIT_FOLLOWUP": lambda values: f"Changed the plan to get back to {_person(values, 'member')}",
    "FOLLOWUP_DONE": lambda values: (
        f"Got back to {_person(values, 'member')}: "
        f"{str(values.get('result', '')).replace('_', ' ')}"
    ),
    "POSTPONE_FOLLOWUPS": lambda values: (
        f"Put off {counted(_number(values), 'calls')} until {values.get('until', '')}"
    ),
    "ANSWER_CHECK_IN": lambda values: f"Wrote down how {_person(values, 'member')} found the help",
    "ANSWER_ANONYMOUSLY": lambda _: "Wrote down an answer without a name",
    "TAKE_BACK_ANSWER": lambda _: "Took back an answer without a name",
    "REMOVE_CHECK_INS": lambda values: f"Removed {counted(_number(values), 'answers')}",
    "REMOVE_FOLLOWUPS": lambda values: f"Removed {counted(_number(values), 'follow-ups')}",
    "CATCH_UP_RECURRING": lambda values: (
        f"By itself: added {counted(_number(values), 'needs')} that came round again"
    ),
    "MERGE_MEMBERS": lambda values: (
        f"Made one record of {_person(values, 'name')} and {_person(values, 'other')}"
    ),
    "REST_MEMBER": lambda values: (
        f"{_person(values, 'name')} rests until {values.get('until', '')}"
    ),
    "WELCOME_BACK": lambda values: f"Welcomed {_person(values, 'name')} back",
    "MARK_LEFT": lambda values: f"Noted that {_person(values, 'name')} has left",
    "SET_HOUSEHOLD": lambda values: (
        f"{counted(_number(values), 'members')} now in {values['household']}"
        if values.get("household")
        else f"{counted(_number(values), 'members')} no longer in a household"
    ),
    "CHANGE_MEMBER_FIELDS": lambda _: "Changed the group's own fields",
    "MARK_NOT_SAME": lambda values: (
        f"Noted that {_person(values, 'name')} and {_person(values, 'other')} are two people"
    ),
    "EDIT_MANY": lambda values: (
        f"Made the same for {counted(_number(values), str(values.get('kind', 'rows')))}: "
        f"{', '.join(_same(values))}"
    ),
    "FILL_IN_NEED": lambda values: f"Filled in what was missing: {_what_for(values)}",
    "NOTHING": lambda _: "Nothing changed",
}


def left_alone_words(left: Iterable[LeftAlone]) -> str:
    """What an undo did not take back."""
    reasons = {
        "changed_since": "has changed since",
        "removed_since": "was removed since",
        "in_use": "is needed by something else",
    }
    lines = [
        f"Left alone: {one.kind.value} {one.row_id}"
        + (f", {one.field}," if one.field else "")
        + f" {reasons.get(one.reason, one.reason)}."
        for one in left
    ]
    return "\n".join(lines)


def counted(count: object, what: str) -> str:
    """The number with its word: "1 member", "12 members"."""
    one = _ONE.get(what, what[:-1])
    return f"{count:,} {one if count == 1 else what}"


_ONE = {"matches": "match"}


def progress_words(done: int, total: int | None, note: str) -> str:
    """How far it is."""
    what = _PROGRESS.get(note, "Working")
    return f"{what} {done:,} of {total:,}" if total else f"{what} ..."


_PROGRESS = {
    "READING": "Reading",
    "WRITING": "Writing",
    "MAKING_EXAMPLE": "Making up people and what they do for one another: step",
    "WRITING_EXAMPLE": "Writing it down: step",
}
