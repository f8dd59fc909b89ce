"""Errors that concern the person: what happened, what it means, and what to do."""

from collections.abc import Callable, Mapping

from organiser_app.domain.errors import Invalid, UserError
from organiser_app.gui.texts.problems import problem_sentence
from organiser_app.gui.texts.words import fill, listed, texts


def error_sentence(error: UserError) -> str:
    """One or two calm sentences for the message bar or a dialog."""
    if isinstance(error, Invalid):
        return _invalid(error)
    sentence = _SENTENCES.get(error.code)
    if sentence is None:
        return texts.tr("That did not work. Nothing was changed; you can try again.")
    return sentence(error.values)


def _invalid(error: Invalid) -> str:
    if not error.problems:
        return texts.tr("This cannot be saved as it is. Nothing was changed.")
    return fill(texts.tr("Nothing was changed. %1"), problem_sentence(error.problems[0]))


def _text(values: Mapping[str, object], key: str) -> str:
    return str(values.get(key) or "")


def _names(values: Mapping[str, object]) -> str:
    names = values.get("names")
    return listed([str(name) for name in names]) if isinstance(names, tuple) else ""


def _about_file(values: Mapping[str, object]) -> str:
    return _text(values, "file") or texts.tr("the network's file")


def _about_sheet(values: Mapping[str, object]) -> str:
    return _text(values, "file") or texts.tr("The file")


def _member_in_use(values: Mapping[str, object]) -> str:
    name = _text(values, "name") or texts.tr("This member")
    pattern = texts.tr(
        "%1 is named in exchanges, needs or offers and stays, so that the log remains true. "
        "If they have left, open the member and fill in the day of leaving."
    )
    return fill(pattern, name)


def _too_new(values: Mapping[str, object]) -> str:
    pattern = texts.tr(
        "%1 was made by a newer version of this program. It was not opened and not changed. "
        "Install the newer version, then open it again."
    )
    return fill(pattern, _about_file(values))


def _damaged(values: Mapping[str, object]) -> str:
    pattern = texts.tr(
        "%1 is damaged and was not opened. Choose Restore from a copy: "
        "copies are kept whenever the program closes."
    )
    return fill(pattern, _about_file(values))


def _open_elsewhere(values: Mapping[str, object]) -> str:
    if not _text(values, "computer"):
        pattern = texts.tr(
            "%1 is open in another window of this program. Go on there, "
            "or close it there and open it here again."
        )
        return fill(pattern, _about_file(values))
    pattern = texts.tr(
        "%1 is open on the computer %2. Close it there, then open it here. If it is not open "
        "there any more, remove the file %3, which lies beside it."
    )
    return fill(pattern, _about_file(values), _text(values, "computer"), _text(values, "lock"))


_SENTENCES: dict[str, Callable[[Mapping[str, object]], str]] = {
    "MEMBER_IN_USE": _member_in_use,
    "NEED_IN_USE": lambda _: texts.tr(
        "Something else here belongs to this need (help, a match, or one that came after it), "
        "so it stays. If it was not needed after all, mark it as withdrawn."
    ),
    "OFFER_IN_USE": lambda _: texts.tr(
        "This offer belongs to an exchange in the log, so it stays. "
        "If it no longer stands, mark it as withdrawn."
    ),
    "ROW_NOT_FOUND": lambda _: texts.tr(
        "This was removed meanwhile, so there is nothing to change. The list is up to date again."
    ),
    "AREA_NOT_FOUND": lambda _: texts.tr(
        "This area is not there any more. Please choose another."
    ),
    "NOTHING_TO_EXPORT": lambda _: texts.tr(
        "Nothing would leave, so no sheet was written. Choose other tables or another area."
    ),
    "UNKNOWN_FIELD": lambda _: texts.tr(
        "These readers do not get this column, so no sheet was written. Choose other columns."
    ),
    "NOTHING_TO_UNDO": lambda _: texts.tr("There is nothing to take back."),
    "NOTHING_TO_REDO": lambda _: texts.tr("There is nothing to do again."),
    "NOTHING_LEFT_TO_TAKE_BACK": lambda _: texts.tr(
        "Everything that this changed has been changed again since, so it was left alone. "
        "History shows what came after."
    ),
    "NAME_NOT_FOUND": lambda values: fill(
        texts.tr("Nobody here is called %1. Check the spelling, or choose from the list."),
        _names(values),
    ),
    "NETWORK_MOVED_ON": lambda _: texts.tr(
        "The network has changed since the preview was made, so nothing was brought in. "
        "Look at the preview again; it will be up to date."
    ),
    "FILE_NOT_KEPT": lambda values: fill(
        texts.tr("%1 is not kept any more. Bring the file in again to go on with it."),
        _about_sheet(values),
    ),
    "EXPORT_FORGOTTEN": lambda values: fill(
        texts.tr(
            "What was handed out is forgotten, so %1 cannot be compared with it any more. "
            "Bring the file in again; it is then read like any other sheet."
        ),
        _about_sheet(values),
    ),
    "SHEET_NOT_FOUND": lambda values: fill(
        texts.tr("The file has no sheet called %1. Choose one of the sheets that it has."),
        _text(values, "sheet"),
    ),
    "NETWORK_TOO_NEW": _too_new,
    "NETWORK_DAMAGED": _damaged,
    "NETWORK_MISSING": lambda values: fill(
        texts.tr("%1 is not there any more. It may have been moved; open it from its new place."),
        _about_file(values),
    ),
    "NETWORK_GONE": lambda values: fill(
        texts.tr(
            "%1 is not where it was: it was moved, renamed or deleted while it was open, so nothing "
            "more is written. Put it back, or close the network: a copy of it is kept then."
        ),
        _about_file(values),
    ),
    "NETWORK_UNREADABLE": lambda values: fill(
        texts.tr("%1 could not be read. Check that the disk is connected and the file is yours."),
        _about_file(values),
    ),
    "NOT_A_NETWORK": lambda values: fill(
        texts.tr(
            "%1 is not a network of this program and was left as it is. "
            "To bring in a sheet, choose Bring in a spreadsheet."
        ),
        _about_file(values),
    ),
    "NETWORK_EXISTS": lambda values: fill(
        texts.tr("%1 exists already and was left as it is. Choose another name, or open it."),
        _about_file(values),
    ),
    "FOLDER_MISSING": lambda values: fill(
        texts.tr("The folder %1 is not there. Choose another place."), _text(values, "folder")
    ),
    "FILE_NOT_WRITTEN": lambda values: fill(
        texts.tr(
            "%1 could not be written; what stood there before is as it was. Check that the folder "
            "is yours and has room, or choose another place."
        ),
        _about_sheet(values),
    ),
    "NO_SUCH_MONTH": lambda _: texts.tr("This month has not begun yet. Choose another."),
    "NETWORK_BUSY": lambda _: texts.tr(
        "Another program is using this network just now. Nothing was changed; "
        "close it there, or try again in a moment."
    ),
    "NETWORK_OPEN_ELSEWHERE": _open_elsewhere,
    "NETWORK_READ_ONLY": lambda _: texts.tr(
        "This network can be read but not changed where it lies. "
        "Save a copy to a place of your own and work there."
    ),
    "DISK_FULL": lambda _: texts.tr(
        "The disk is full or does not answer. Nothing was changed; make room, then try again."
    ),
    "COPY_FAILED": lambda values: fill(
        texts.tr(
            "The copy %1 could not be made and checked. Your network is unharmed; "
            "check the disk, then try again."
        ),
        _about_file(values),
    ),
}
