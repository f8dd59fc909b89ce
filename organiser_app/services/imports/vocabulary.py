"""Names of kinds of help and areas on a sheet, and the ids they get."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar, cast

from organiser_app.services.imports.names import name_key

RowId = TypeVar("RowId", bound=int)


@dataclass(slots=True)
class Vocabulary(Generic[RowId]):
    """Names to ids: known ones as they are, new ones negative until they are written."""

    known: Mapping[str, RowId]
    """By the key of the name."""
    renamed: Mapping[str, str]
    """What was decided: a name of the sheet -> the name to use, empty for none."""
    taken: int = 0
    """So many new names have an id already, from another part of the same change."""
    new: dict[RowId, str] = field(default_factory=dict)
    _ids: dict[object, RowId | None] = field(default_factory=dict)
    _new_ids: dict[str, RowId] = field(default_factory=dict)

    def id_of(self, name: object) -> RowId | None:
        """The id behind a cell's name; the first of several."""
        if name is None:
            return None
        if name not in self._ids:
            first = name[0] if isinstance(name, tuple) and name else name
            self._ids[name] = self._find(str(first))
        return self._ids[name]

    def _find(self, name: str) -> RowId | None:
        name = self.renamed.get(name, name).strip()
        key = name_key(name)
        if not key:
            return None
        if key in self.known:
            return self.known[key]
        if key not in self._new_ids:
            new_id = cast(RowId, -self.taken - len(self._new_ids) - 1)
            self._new_ids[key] = new_id
            self.new[new_id] = name
        return self._new_ids[key]
