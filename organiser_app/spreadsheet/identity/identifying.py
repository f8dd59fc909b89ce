"""The answer put together: keys first, then content, then what is left over."""

import dataclasses
from collections import Counter
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from organiser_app.spreadsheet.identity.pool import Pool
from organiser_app.spreadsheet.identity.sheet import Sheet
from organiser_app.spreadsheet.identity.trusting import FITS, Trust, Verdict, judge_keys
from organiser_app.spreadsheet.identity.values import (
    BaseRow,
    CameRow,
    Candidate,
    Found,
    Identified,
    RowIdentity,
)
from organiser_app.spreadsheet.layout import Field
from organiser_app.spreadsheet.problems import ProblemCode

_NONE: Mapping[str, BaseRow] = MappingProxyType({})
_KEPT = {
    Verdict.TRUSTED: Found.KEY,
    Verdict.DOUBTED: Found.KEY_EDITED,
    Verdict.HEAVILY_EDITED: Found.KEY_EDITED,
}


def identify(
    fields: Sequence[Field],
    base: Sequence[BaseRow],
    came: Sequence[CameRow],
    *,
    export_uid: str,
    region: str = "",
    other: Mapping[str, BaseRow] = _NONE,
) -> Identified:
    """Which row of the export each returned row is; `other` are rows of other exports by key.

    The answer does not depend on the order of rows.
    """
    own = [row for row in base if row.export_uid == export_uid]
    sheet = Sheet(fields, own, came, other=other, region=region)
    trust = judge_keys(sheet)
    waiting = [
        at
        for at, row in enumerate(sheet.rows)
        if row.copy_of is None
        and trust.verdicts.get(at, Verdict.NOT_BELIEVED) is Verdict.NOT_BELIEVED
    ]
    pool = Pool(sheet, waiting, trust.holders(sheet))
    pool.match()
    trust.give_up([at for at in trust.verdicts if pool.is_taken(sheet.place_of_own(at))])
    answer = _Answer(sheet, trust, pool)
    rows = _with_copies(sheet, _each_record_once(list(map(answer.of, range(len(came))))))
    return Identified(rows, _missing(own, rows), trust.displaced)


class _Answer:
    """Says what became of each row."""

    def __init__(self, sheet: Sheet, trust: Trust, pool: Pool) -> None:
        self._sheet, self._trust, self._pool = sheet, trust, pool

    def of(self, at: int) -> RowIdentity:
        """The identity of the row at a place."""
        row = self._sheet.rows[at]
        if row.copy_of is not None:
            codes = (*row.codes, ProblemCode.DUPLICATE_KEY)
            return RowIdentity(row.came.row, Found.COPY, codes=codes, copy_of=row.copy_of)
        verdict = self._trust.verdicts.get(at, Verdict.NOT_BELIEVED)
        if verdict is Verdict.NOT_BELIEVED:
            return self._by_content(at)
        return self._by_key(at, verdict)

    def _by_key(self, at: int, verdict: Verdict) -> RowIdentity:
        row = self._sheet.rows[at]
        if row.own is None:
            raise AssertionError("only a row with a known key has a verdict")
        found, base = _KEPT[verdict], row.own
        if found is Found.KEY and ProblemCode.ROW_FROM_OTHER_EXPORT in row.codes:
            found = Found.CONTENT
        candidates = () if found is Found.KEY else self._doubts(at, base)
        codes = self._codes(at)
        if candidates and candidates[0].record_id != base.record_id:
            return RowIdentity(row.came.row, Found.ASK, None, candidates, codes)
        return RowIdentity(row.came.row, found, base, candidates, codes)

    def _doubts(self, at: int, own: BaseRow) -> tuple[Candidate, ...]:
        """Its own row, and those that it may be instead; the most similar first."""
        similarity = self._sheet.rows[at].fit.similarity
        others = [each for each in self._pool.candidates(at) if each.record_id != own.record_id]
        found = [Candidate(own.key, own.record_id, similarity), *others]
        return tuple(sorted(found, key=lambda each: -each.similarity))

    def _by_content(self, at: int) -> RowIdentity:
        row, number = self._sheet.rows[at], self._sheet.rows[at].came.row
        candidates = self._pool.candidates(at)
        place = self._pool.matched.get(at)
        if place is not None:
            base = self._sheet.base[place]
            codes = (*self._codes(at, base), ProblemCode.MATCHED_BY_CONTENT)
            return RowIdentity(number, Found.CONTENT, base, candidates, codes)
        found = Found.ASK if candidates or self._fits_its_key(at) else Found.NEW
        if not candidates and row.own is not None:
            own = row.own
            candidates = (Candidate(own.key, own.record_id, row.fit.similarity),)
        return RowIdentity(number, found, None, candidates, self._codes(at))

    def _fits_its_key(self, at: int) -> bool:
        """Whether a row that nothing better was found for is its own after all."""
        row, code = self._sheet.rows[at], self._trust.codes.get(at)
        is_only_one = row.own is not None and code is not ProblemCode.DUPLICATE_KEY
        return is_only_one and not self._trust.displaced and row.fit.similarity >= FITS

    def _codes(self, at: int, base: BaseRow | None = None) -> tuple[ProblemCode, ...]:
        row, code = self._sheet.rows[at], self._trust.codes.get(at)
        is_own = base is not None and row.own is not None and base.key == row.own.key
        if code is None or (code is ProblemCode.KEY_CONTENT_MISMATCH and is_own):
            return row.codes
        return (*row.codes, code)


def _each_record_once(rows: list[RowIdentity]) -> list[RowIdentity]:
    """Rows of two exports may name one record: this export's stays, of others none does."""
    named = Counter(row.base.record_id for row in rows if row.base is not None)
    return [
        _asked(row)
        if row.base is not None
        and named[row.base.record_id] > 1
        and ProblemCode.ROW_FROM_OTHER_EXPORT in row.codes
        else row
        for row in rows
    ]


def _asked(row: RowIdentity) -> RowIdentity:
    return dataclasses.replace(row, found=Found.ASK, base=None)


def _with_copies(sheet: Sheet, rows: list[RowIdentity]) -> tuple[RowIdentity, ...]:
    """Rows of unknown identity that say the same as a row above, or as one that is known."""
    unknown = {Found.NEW, Found.ASK}
    first: dict[object, RowIdentity] = {}
    order = sorted(zip(sheet.rows, rows, strict=True), key=lambda pair: pair[1].row)
    for row, identity in sorted(order, key=lambda pair: pair[1].found in unknown):
        if identity.found is not Found.COPY and row.content.filled:
            first.setdefault((row.content.columns, row.content.texts), identity)
    return tuple(
        dataclasses.replace(
            identity,
            codes=(*identity.codes, ProblemCode.DUPLICATE_IN_FILE),
            copy_of=like.row,
        )
        if identity.found in unknown
        and (like := first.get((row.content.columns, row.content.texts))) is not None
        and like.row != identity.row
        else identity
        for row, identity in zip(sheet.rows, rows, strict=True)
    )


def _missing(base: Sequence[BaseRow], rows: Sequence[RowIdentity]) -> tuple[BaseRow, ...]:
    """Rows that nobody became and nobody may be."""
    seen = {row.base.record_id for row in rows if row.base is not None}
    for row in rows:
        if row.found in {Found.ASK, Found.KEY_EDITED}:
            seen.update(each.record_id for each in row.candidates)
    return tuple(row for row in base if row.record_id not in seen)
