"""Rows of the sheets that are there to be read: matches and follow-ups, for coordinators."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from organiser_app.domain.followups import FollowUp
from organiser_app.domain.needs import Match, Need
from organiser_app.services.exporting.audiences import LeftOut
from organiser_app.services.exporting.planned import PlannedRow, Values
from organiser_app.services.exporting.rows import Drawing, row_of
from organiser_app.spreadsheet.reading_sheets import ReadingSheet


@dataclass(frozen=True)
class Daily:
    """The matches and follow-ups that may be told of."""

    matches: tuple[Match, ...] = ()
    followups: tuple[FollowUp, ...] = ()

    @cached_property
    def by_id(self) -> dict[int, Match]:
        """Matches by id."""
        return {one.id: one for one in self.matches}


def _matches(drawing: Drawing, daily: Daily) -> Iterator[PlannedRow]:
    """Every match of the chosen area; who said no to sheets is not named in it."""
    known = drawing.known
    needs = {need.id: need for need in drawing.needs()}
    for match in daily.matches:
        need = needs.get(match.need_id)
        if need is None:
            continue
        sides = {match.helper_id, need.member_id} - {None}
        drawing.left_out[LeftOut.NAME_WITHHELD] += not sides <= known.names.keys()
        values: Values = {
            "helper": known.names.get(match.helper_id),
            "asker": known.names.get(need.member_id or 0),
            "need": _what(drawing, need),
            "opened": need.opened,
            "needed_by": need.needed_by,
            "state": match.state,
            "made": match.made,
            "ended": match.ended,
            "called_off_by": match.called_off_by,
            "in_time": match.in_time,
            "note": match.note,
        }
        yield row_of(match.id, values, {"helper": match.helper_id, "asker": need.member_id})


def _followups(drawing: Drawing, daily: Daily) -> Iterator[PlannedRow]:
    """Every call that is owed or was made, of whom may appear in sheets."""
    known = drawing.known
    needs = {need.id: need for need in drawing.needs()}
    here = {member.id for member in drawing.members()}
    for one in daily.followups:
        match = daily.by_id.get(one.match_id or 0)
        about = one.need_id or (match.need_id if match is not None else None)
        need = needs.get(about) if about is not None else None
        who = one.member_id or (match.helper_id if match is not None else None)
        who = who or (need.member_id if need is not None else None)
        if (who not in here and need is None) or not drawing.may_appear(who):
            continue
        values: Values = {
            "member": known.names.get(who or 0),
            "need": _what(drawing, need) if need is not None else None,
            "due": one.due,
            "done": one.done,
            "result": one.result,
            "words": one.words,
            "recurring": one.recurring,
        }
        yield row_of(one.id, values, {"member": who})


def _what(drawing: Drawing, need: Need) -> str | None:
    return need.words or drawing.known.categories.get(need.category_id or 0)


ROWS: Mapping[ReadingSheet, Callable[[Drawing, Daily], Iterator[PlannedRow]]] = {
    ReadingSheet.MATCHES: _matches,
    ReadingSheet.FOLLOWUPS: _followups,
}
