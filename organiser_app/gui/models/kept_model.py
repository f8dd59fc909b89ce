"""A rows model that shows only what a choice of the page keeps, besides the words that are filtered by."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Generic

import numpy as np
from typing_extensions import override

from organiser_app.gui.models.row_index import RowIndex
from organiser_app.gui.models.table_columns import Column, Ints, Row
from organiser_app.gui.models.table_model import RowsModel

Keep = Callable[[Row], bool]


class KeptRowsModel(RowsModel[Row], Generic[Row]):
    """Rows that are not kept stay known; a changed row comes and goes as the choice says."""

    def __init__(self, columns: Sequence[Column[Row]]) -> None:
        self._keep: Keep[Row] | None = None
        self._kept: list[bool] | None = None
        super().__init__(columns)

    def set_keep(self, keep: Keep[Row] | None) -> None:
        """Show only rows that `keep` says yes to; None keeps all."""
        if keep is None and self._keep is None:
            return
        self.beginResetModel()
        self._keep, self._kept = keep, None
        self._arrange()
        self.endResetModel()

    @override
    def set_rows(self, rows: Sequence[Row], index: RowIndex | None = None) -> None:
        self._kept = None
        super().set_rows(rows, index)

    @override
    def patch_rows(
        self,
        changed: Mapping[Hashable, Row] | None = None,
        *,
        removed: Sequence[Hashable] = (),
        added: Sequence[Row] = (),
    ) -> None:
        changed, keep = dict(changed or {}), self._keep
        moved = [one for one, row in changed.items() if keep and self._was_kept(one) != keep(row)]
        put_in = [*added, *(changed.pop(one) for one in moved)]
        super().patch_rows(changed, removed=[*removed, *moved], added=put_in)

    def _was_kept(self, row_id: Hashable) -> bool:
        position = self._position_of.get(row_id)
        return position is None or self._flags()[position]

    def _flags(self) -> list[bool]:
        if self._kept is None:
            keep = self._keep
            self._kept = [keep is None or keep(row) for row in self._rows]
        return self._kept

    @override
    def _shown_positions(self) -> Ints:
        shown = super()._shown_positions()
        if self._keep is None:
            return shown
        return shown[np.fromiter(self._flags(), np.bool_, len(self._rows))[shown]]

    @override
    def _passes(self, row: Row, haystack: str) -> bool:
        is_kept = self._keep is None or self._keep(row)
        if self._kept is not None:
            self._kept.append(is_kept)
        return is_kept and super()._passes(row, haystack)
