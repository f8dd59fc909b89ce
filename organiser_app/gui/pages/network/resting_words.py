"""What would be if people rested, in sentences that are computed from the figures shown."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QLocale

from organiser_app.domain.plain_letters import plain_letters
from organiser_app.gui.charts.wording import small_number
from organiser_app.gui.pages.network.side_by_side import Compared
from organiser_app.gui.texts.people import shown_name
from organiser_app.gui.texts.words import fill, in_line, listed, number, texts
from organiser_app.metrics.snapshot import NO_ONE
from organiser_app.metrics.standing import Standing
from organiser_app.services.network_view import NetworkView
from organiser_app.services.resting import Falling, Lost, Rest

MOST_NAMED = 8


@dataclass(frozen=True, slots=True)
class RestTold:
    """What was found, and how names are shown."""

    found: Rest
    view: NetworkView
    hidden: bool

    def name(self, member_id: int) -> str:
        """A name as it may be shown."""
        return shown_name(self.view.member_name(member_id), hidden=self.hidden)

    def short_name(self, member_id: int) -> str:
        """A name for a button."""
        return in_line(self.name(member_id), most=22)

    def names(self, ids: tuple[int, ...]) -> str:
        """Several names, alphabetically; beyond eight, how many more."""
        known = sorted(ids, key=lambda one: plain_letters(self.view.member_name(one)))
        shown = [self.name(one) for one in known[:MOST_NAMED]]
        if (more := len(known) - MOST_NAMED) > 0:
            shown.append(texts.tr("%Ln more", "people", more))
        return listed(shown)


def title_words(told: RestTold) -> str:
    """What is imagined."""
    absent = told.found.absent
    if len(absent) == 1:
        return fill(texts.tr("If %1 rests"), told.name(absent[0]))
    return fill(texts.tr("If %1 rest", "several names"), told.names(absent))


def compared(told: RestTold) -> list[Compared]:
    """The figures, before and after."""
    now, then = told.found.now, told.found.then
    rows = [
        _counted(told, texts.tr("People with ties"), now.people, then.people),
        _counted(
            told,
            texts.tr("People in the largest connected part"),
            now.largest_part,
            then.largest_part,
        ),
        _counted(told, texts.tr("Parts that are not joined"), now.parts, then.parts),
        Compared(
            texts.tr("Kinds of help in a place with three or more who give regularly"),
            _of(now),
            _of(then),
        ),
        _counted(told, texts.tr("… with one person alone"), now.single, then.single),
        _counted(told, texts.tr("… with nobody"), now.uncovered, then.uncovered),
        _counted(told, texts.tr("Areas joined to the rest that would not be"), 0, _areas(told)),
        _counted(told, texts.tr("Needs whose helper would rest"), 0, len(told.found.falling)),
    ]
    if now.robustness is not None and then.robustness is not None:
        rows.append(
            Compared(
                texts.tr(
                    "How well it holds if those with most ties rest one after the other (0 to 0.5)"
                ),
                _share(now.robustness),
                _share(then.robustness),
            )
        )
    return rows


def _areas(told: RestTold) -> int:
    return len(told.found.areas_apart)


def _of(one: Standing) -> str:
    return fill(texts.tr("%1 of %2"), number(one.covered), number(one.cells))


def _counted(told: RestTold, what: str, now: int, then: int) -> Compared:
    """Counts of people and places; where others look on, small ones are not told apart."""
    before, after = (small_number(one, discreet=told.hidden) for one in (now, then))
    return Compared(what, before, after)


def _share(value: float) -> str:
    return QLocale().toString(value, "f", 2)


def lost_words(told: RestTold) -> Iterator[tuple[Lost, str]]:
    """Each kind of help that would lose somebody who gives it regularly."""
    for one in told.found.lost:
        what = cell_words(told.view, one.category, one.area)
        if one.left == 0:
            words = fill(texts.tr("%1: nobody who gives it regularly would be left."), what)
        elif one.left == 1:
            words = fill(
                texts.tr("%1: one would be left who gives it regularly, instead of %2."),
                what,
                number(one.regulars),
            )
        else:
            words = fill(
                texts.tr(
                    "%1: %Ln would be left who give it regularly, instead of %2.", "", one.left
                ),
                what,
                number(one.regulars),
            )
        yield one, words


def apart_words(told: RestTold) -> Iterator[str]:
    """Areas, then people, who would not be joined to most others any more."""
    found = told.found
    if found.areas_apart:
        names = sorted(told.view.area_names[area] for area in found.areas_apart)
        yield fill(texts.tr("Whole areas: %1."), listed(names))
    if len(found.people_apart) == 1:
        yield fill(
            texts.tr("%1 would have no way to most others but through those who rest."),
            told.names(found.people_apart),
        )
    elif found.people_apart:
        yield fill(
            texts.tr(
                "%Ln people would have no way to most others but through those who rest: %1.",
                "",
                len(found.people_apart),
            ),
            told.names(found.people_apart),
        )
        yield texts.tr("Introducing a few of them to others now would keep them company.")


def falling_words(told: RestTold) -> Iterator[tuple[Falling, str]]:
    """Each need whose helper would rest."""
    for one in told.found.falling:
        asker = told.name(one.asker_id) if one.asker_id is not None else ""
        helper = told.name(one.helper_id)
        if asker:
            words = fill(texts.tr("%1 for %2, with %3"), one.what, asker, helper)
        else:
            words = fill(texts.tr("%1, with %2", "a need, a helper"), one.what, helper)
        yield one, words


def cell_words(view: NetworkView, category: int, area: int) -> str:
    """A kind of help in a place."""
    kind = view.category_names[category] if category != NO_ONE else texts.tr("Help of no kind")
    if area == NO_ONE:
        return kind
    return fill(texts.tr("%1 in %2", "a kind of help, an area"), kind, view.area_names[area])
