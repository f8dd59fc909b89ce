"""Who has promised something: the helpers to choose a paper for."""

from collections.abc import Callable
from dataclasses import dataclass

from organiser_app.gui.texts.people import shown_name
from organiser_app.gui.texts.words import fill, texts
from organiser_app.gui.widgets.completing_edit import Choice
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads.matches import match_rows
from organiser_app.storage.reads.members import member


@dataclass(frozen=True, slots=True)
class Helpers:
    """Those with something promised, by name."""

    choices: tuple[Choice, ...]


def helpers(wanted: int | None, *, hidden: bool) -> Callable[[Reader], Helpers]:
    """Everyone who is asked or has promised, and whoever was wanted from the start."""

    def answer(reader: Reader) -> Helpers:
        names: dict[int, str] = {}
        counts: dict[int, int] = {}
        for row in match_rows(reader, only_open=True):
            names[row.helper_id] = row.helper
            counts[row.helper_id] = counts.get(row.helper_id, 0) + 1
        if wanted is not None and wanted not in names and (found := member(reader, wanted)):
            names[wanted] = found.name
        return Helpers(
            tuple(
                Choice(one, _words(name, counts.get(one, 0), hidden=hidden))
                for one, name in sorted(names.items(), key=lambda pair: pair[1].casefold())
            )
        )

    return answer


def _words(name: str, count: int, *, hidden: bool) -> str:
    promised = texts.tr("1 promise") if count == 1 else texts.tr("%Ln promises", "", count)
    return fill(
        texts.tr("%1 (%2)", "a name and a count"), shown_name(name, hidden=hidden), promised
    )
