"""Everything that the picture of the network shows, as tables: alphabetical, never by number."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np

from organiser_app.domain.plain_letters import plain_letters
from organiser_app.gui.charts.context import ChartContext
from organiser_app.gui.charts.network_words import area_counts, area_name, day_of, joins_words
from organiser_app.gui.charts.wording import charts, small_number
from organiser_app.gui.texts.dates import day_words
from organiser_app.gui.texts.people import initials
from organiser_app.gui.texts.words import texts
from organiser_app.metrics.moment import Scene

Cell = str | int


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person with their ties."""

    id: int
    name: str
    area: int
    partners: tuple[str, ...]
    """Names, alphabetical."""
    last_day: date
    joins: int
    """People who would be apart from the rest; 0 for who joins no parts."""


def people_rows(scene: Scene, names: Mapping[int, str]) -> list[PersonRow]:
    """Everybody with a tie in the picture, alphabetically."""
    at, figures = scene.moment, scene.moment.connections
    ends = np.concatenate((figures.from_index, figures.to_index))
    others = np.concatenate((figures.to_index, figures.from_index))
    order = np.argsort(ends, kind="stable")
    starts = np.searchsorted(ends[order], np.arange(at.people + 1)).tolist()
    partners = others[order].tolist()
    last = np.zeros(at.people, dtype=np.int64)
    np.maximum.at(last, ends, np.concatenate((at.last_day, at.last_day)))
    ids = figures.member_ids.tolist()
    called = [names.get(one, "") for one in ids]
    plain = [plain_letters(name) for name in called]
    joins = dict(zip(figures.bridges, figures.cut_off, strict=True))
    rows = [
        PersonRow(
            id=ids[one],
            name=called[one],
            area=int(area),
            partners=tuple(
                called[other]
                for other in sorted(partners[starts[one] : starts[one + 1]], key=plain.__getitem__)
            ),
            last_day=day_of(int(last[one])),
            joins=joins.get(one, 0),
        )
        for one, area in enumerate(figures.area.tolist())
    ]
    return sorted(rows, key=lambda row: (plain_letters(row.name), row.id))


def partner_words(row: PersonRow, *, hidden: bool) -> str:
    """Whom somebody shared help with, in one line."""
    known = [initials(name) if hidden else name for name in row.partners]
    return texts.tr(", ", "in a list").join(known)


def people_table(
    scene: Scene, context: ChartContext
) -> tuple[tuple[str, ...], list[tuple[Cell, ...]]]:
    """People with their ties; while names are hidden, initials."""
    headers = (
        charts.tr("Name"),
        charts.tr("Area"),
        charts.tr("Shared help with"),
        charts.tr("Last time"),
        charts.tr("Joins"),
    )
    hidden = context.names_hidden
    names = {
        int(one): context.member_name(int(one)) for one in scene.moment.connections.member_ids
    }
    rows: list[tuple[Cell, ...]] = [
        (
            initials(row.name) if hidden else row.name,
            context.area(row.area) or "",
            partner_words(row, hidden=hidden),
            day_words(row.last_day),
            joins_words(row.joins, discreet=hidden) if row.joins else "",
        )
        for row in people_rows(scene, names)
    ]
    return headers, rows


def areas_table(
    scene: Scene, context: ChartContext
) -> tuple[tuple[str, ...], list[tuple[Cell, ...]]]:
    """Areas with their people and what they share; the last line is who had no exchange."""
    headers = (
        charts.tr("Area"),
        charts.tr("People"),
        charts.tr("Exchanges among them"),
        charts.tr("With other areas"),
    )
    areas = scene.whole.discs.tolist()

    def shown(count: int) -> Cell:
        return small_number(count, discreet=True) if context.names_hidden else count

    rows: list[tuple[Cell, ...]] = []
    for area in sorted(areas, key=lambda one: plain_letters(area_name(one, context))):
        people, within, across = area_counts(scene, area)
        rows.append((area_name(area, context), shown(people), shown(within), shown(across)))
    without = scene.whole_moment.connections.without_exchange
    rows.append((charts.tr("No exchange in this period"), shown(without), "", ""))
    return headers, rows
