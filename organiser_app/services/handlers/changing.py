"""What becomes of a record that was changed in a form, while others went on working with it."""

import dataclasses
from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.followups import FollowUp
from organiser_app.domain.members import Member
from organiser_app.domain.needs import Need, Offer
from organiser_app.domain.problems import CHANGED_MEANWHILE, Problem
from organiser_app.services.handlers.shared import refuse_if, stored
from organiser_app.storage.unit_of_work import UnitOfWork

Record = TypeVar("Record", Member, Need, Offer, Exchange, FollowUp)


def as_changed(
    work: UnitOfWork,
    record: Record,
    before: Record | None,
    new_names: Mapping[str, str] | None = None,
) -> Record:
    """The record as it is stored now, with what is different in `record` from `before`.

    Without a `before` it is the record itself. `new_names` are links that the record names for the
    first time, by field: they count as changed.

    Raises:
        NotFound: it is gone.
        Invalid: CHANGED_MEANWHILE, with what stands there now, beside each field that somebody else
            has changed to something else.
    """
    now: Record = stored(work, type(record), record.id)
    if before is None:
        return record
    found = _Changes(now, before)
    for field in dataclasses.fields(record):
        found.see(field.name, getattr(record, field.name))
    for name, text in (new_names or {}).items():
        if text.strip():
            found.set(name, None)
    refuse_if(found.problems)
    return dataclasses.replace(now, **found.values)


class _Changes:
    """What was changed, field by field; of a mapping key by key."""

    def __init__(self, now: object, before: object) -> None:
        self._now, self._before = now, before
        self.values: dict[str, Any] = {}
        self.problems: list[Problem] = []

    def see(self, name: str, value: Any) -> None:
        old = getattr(self._before, name)
        if value == old:
            return
        if isinstance(value, Mapping):
            self._see_mapping(name, value, old)
        else:
            self.set(name, value)

    def set(self, name: str, value: Any) -> None:
        now, old = getattr(self._now, name), getattr(self._before, name)
        if now not in (old, value):
            self.problems.append(Problem(name, CHANGED_MEANWHILE, {"now": now}))
        self.values[name] = value

    def _see_mapping(self, name: str, value: Mapping[Any, Any], old: Mapping[Any, Any]) -> None:
        now: Mapping[Any, Any] = getattr(self._now, name)
        merged = dict(now)
        for key in _differing(value, old):
            if now.get(key) not in (old.get(key), value.get(key)):
                self.problems.append(
                    Problem(f"{name}.{key}", CHANGED_MEANWHILE, {"now": now.get(key)})
                )
            if key in value:
                merged[key] = value[key]
            else:
                merged.pop(key, None)
        self.values[name] = merged


def _differing(value: Mapping[Any, Any], old: Mapping[Any, Any]) -> Iterator[Any]:
    for key in dict.fromkeys((*old, *value)):
        if value.get(key) != old.get(key):
            yield key
