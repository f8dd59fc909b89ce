"""The rows of one returned sheet beside the rows that left: their keys read, their content ready.

How well a row fits others is worked out when it is first asked for, and only for those that share
something with it: of a sheet whose keys are whole, most rows are never asked about.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from organiser_app.spreadsheet.identity.blocks import Blocks
from organiser_app.spreadsheet.identity.comparing import SAME, Comparison, Content, Fit
from organiser_app.spreadsheet.identity.values import BaseRow, CameRow
from organiser_app.spreadsheet.layout import Field
from organiser_app.spreadsheet.problems import ProblemCode
from organiser_app.spreadsheet.rowkeys import read_row_key

MARGIN = 0.08
"""How much better one fit must be than another to be clearly better."""
CLOSE = 1 - MARGIN
"""Nothing else fits clearly better than this."""


@dataclass(slots=True)
class Row:
    """One row that came, and the row that its key names, if any."""

    came: CameRow
    content: Content
    own: BaseRow | None = None
    fit: Fit = SAME
    """To its own row; without one, of no meaning."""
    codes: tuple[ProblemCode, ...] = ()
    copy_of: int | None = None


class Sheet:
    """All rows that came, by place; places of rows that left are others."""

    def __init__(
        self,
        fields: Sequence[Field],
        base: Sequence[BaseRow],
        came: Sequence[CameRow],
        *,
        other: Mapping[str, BaseRow],
        region: str,
    ) -> None:
        self.base = base
        comparison = Comparison(fields, base, region=region)
        self._compare = comparison.fit
        self._weight_of = comparison.weight_of_filled
        self._blocks = Blocks(fields, base, comparison)
        self._fits: dict[int, Mapping[int, Fit]] = {}
        self.places = {row.record_id: place for place, row in enumerate(base)}
        keys = _Keys(base, other)
        self.rows = [keys.read(each, comparison.content_of(each)) for each in came]
        for row in self.rows:
            if row.own is not None:
                row.fit = self._compare(row.content, row.own)
        self._mark_copies()

    def _mark_copies(self) -> None:
        """The later rows of one key, where all of them say the same and no other row that left does.

        Otherwise a key may have been filled down over rows that merely look alike.
        """
        for ats in self.by_key().values():
            first, *copies = sorted((self.rows[at] for at in ats), key=lambda row: row.came.row)
            if copies and self._are_copies(first, copies):
                for row in copies:
                    row.copy_of = first.came.row

    def _are_copies(self, first: Row, copies: Sequence[Row]) -> bool:
        same = {self.base[place].key for place in self._blocks.rows_reading(first.content)}
        is_only_one = first.own is not None and same <= {first.own.key}
        return is_only_one and all(
            (row.content.columns, row.content.texts)
            == (first.content.columns, first.content.texts)
            for row in copies
        )

    def fits(self, at: int) -> Mapping[int, Fit]:
        """How well a row fits those that share most with it, and its own; by place."""
        if at not in self._fits:
            row = self.rows[at]
            places = self._blocks.rows_like(row.content)
            fits = {place: self._compare(row.content, self.base[place]) for place in places}
            own = self.place_of_own(at)
            if own is not None and row.own is self.base[own]:
                fits[own] = row.fit
            self._fits[at] = fits
        return self._fits[at]

    def says_enough(self, at: int, fit: Fit, least: float) -> bool:
        """Whether the two rows have enough in common to be known by it, however well they agree."""
        evidence = self._weight_of(self.rows[at].content) if fit.is_same else fit.evidence
        return evidence >= least

    def rivals(self, at: int) -> Iterator[tuple[int, Fit]]:
        """Rows other than its own that may fit better, as far as any can."""
        row, own = self.rows[at], self.place_of_own(at)
        if row.fit.is_same:
            return
        if row.fit.similarity >= CLOSE:
            found = dict.fromkeys(self._blocks.rows_reading(row.content), SAME)
        else:
            found = dict(self.fits(at))
        yield from ((place, fit) for place, fit in found.items() if place != own)

    def place_of_own(self, at: int) -> int | None:
        """The place of the record that its key names, whichever export the key is of."""
        own = self.rows[at].own
        return None if own is None else self.places.get(own.record_id)

    def by_key(self) -> dict[str, list[int]]:
        """Rows that share a key, copies left out."""
        found: dict[str, list[int]] = defaultdict(list)
        for at, row in enumerate(self.rows):
            if row.own is not None and row.copy_of is None:
                found[row.own.key].append(at)
        return found


class _Keys:
    """The keys that are known, of this export and of others."""

    def __init__(self, base: Sequence[BaseRow], other: Mapping[str, BaseRow]) -> None:
        self._base = {row.key: row for row in base}
        self._other = other

    def read(self, came: CameRow, content: Content) -> Row:
        text = came.key_text.strip()
        if not text:
            return Row(came, content)
        read = read_row_key(text)
        key = text if read is None else read[1]
        if key in self._base:
            return Row(came, content, self._base[key])
        if key in self._other:
            code = ProblemCode.ROW_FROM_OTHER_EXPORT
            return Row(came, content, self._other[key], codes=(code,))
        code = ProblemCode.KEY_DAMAGED if read is None else ProblemCode.KEY_UNKNOWN
        return Row(came, content, codes=(code,))
