"""What a member may see about themselves, said to them: receiving is taking part."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from organiser_app.gui.texts.dates import day_words
from organiser_app.gui.texts.labels import amount_words
from organiser_app.gui.texts.words import fill, listed, number, texts
from organiser_app.services.own_view import OwnAct, OwnView


@dataclass(frozen=True, slots=True)
class OwnLine:
    """One thing that is said; the member may want it left out."""

    key: str
    name: str
    """What it is about, beside the box to tick."""
    text: str


def own_lines(view: OwnView) -> tuple[OwnLine, ...]:
    """Everything that can be said, in its order."""
    return tuple(OwnLine(key, name(), text) for key, name, text in _lines(view) if text)


def _lines(view: OwnView) -> Iterator[tuple[str, Callable[[], str], str]]:
    if not view.is_counted:
        yield "counted", lambda: texts.tr("Not counted"), _not_counted()
    else:
        yield "took_part", lambda: texts.tr("Taking part"), _took_part(view)
        yield "people", lambda: texts.tr("People"), _people(view)
        yield "steady", lambda: texts.tr("Steady ties"), _steady(view)
        yield "limit", lambda: texts.tr("Own limit"), _limit(view)
        yield "only_one", lambda: texts.tr("What only you do"), _only_one(view)
    yield "promises", lambda: texts.tr("Promises"), _promises(view)


def _not_counted() -> str:
    return texts.tr("You said that you do not want to be counted in figures, so there are none.")


def _took_part(view: OwnView) -> str:
    if view.took_part == 0:
        return texts.tr("Nothing is written down for this season yet. You are part of it anyway.")
    if view.took_part == 1:
        if view.lent_a_hand:
            return texts.tr("You took part once this season, lending a hand.")
        return texts.tr("You took part once this season, making it possible for someone to help.")
    parts = [part for part in (_gave(view.lent_a_hand), _got(view.made_help_possible)) if part]
    return fill(
        texts.tr("You took part %1 times this season: %2."), number(view.took_part), listed(parts)
    )


def _gave(times: int) -> str:
    if times < 2:
        return texts.tr("once lending a hand") if times else ""
    return texts.tr("%Ln times lending a hand", "", times)


def _got(times: int) -> str:
    if times < 2:
        return texts.tr("once making it possible for someone to help") if times else ""
    return texts.tr("%Ln times making it possible for someone to help", "", times)


def _people(view: OwnView) -> str:
    if not view.people:
        return ""
    one = texts.tr("You have shared help with one person.")
    many = texts.tr("You have shared help with %Ln people.", "", view.people)
    return one if view.people == 1 else many


def _steady(view: OwnView) -> str:
    if not view.steady:
        return ""
    one = texts.tr("With one of them it has become a habit.")
    many = texts.tr("With %Ln of them it has become a habit.", "", view.steady)
    return one if view.steady == 1 else many


def _limit(view: OwnView) -> str:
    if view.limit is None:
        return ""
    if view.limit_in_hours:
        one, many = texts.tr("1 hour"), texts.tr("%Ln hours", "", view.limit)
    else:
        one, many = texts.tr("once"), texts.tr("%Ln times", "", view.limit)
    most = one if view.limit == 1 else many
    taken = Decimal(str(round(view.this_month, 1)))
    said = fill(
        texts.tr("You marked up to %1 a month; the last four weeks are at %2."),
        most,
        amount_words(taken),
    )
    if taken <= view.limit:
        return said
    ask = texts.tr("Want to rest, or pass something on?")
    return f"{said} {ask}"


def _only_one(view: OwnView) -> str:
    if not view.only_one_for:
        return ""
    kinds = [
        fill(texts.tr("%1 in %2", "a kind of help, a place"), kind, area) if area else kind
        for kind, area in view.only_one_for
    ]
    only = fill(texts.tr("Only you currently do %1."), listed(kinds))
    ask = texts.tr("Would you like company?")
    return f"{only} {ask}"


def _promises(view: OwnView) -> str:
    what = [each or texts.tr("help, not said which") for each in view.promises]
    return fill(texts.tr("You were asked for, or said yes to: %1."), listed(what)) if what else ""


def act_line(act: OwnAct) -> tuple[str, str]:
    """A day, and how they took part on it."""
    what = act.what or texts.tr("help, not said which")
    if act.lent_a_hand:
        return day_words(act.day), fill(texts.tr("You lent a hand: %1"), what)
    return day_words(act.day), fill(texts.tr("Someone could help you: %1"), what)


def season_words(view: OwnView) -> str:
    """Which days it is about."""
    return fill(texts.tr("%1 to %2"), day_words(view.first_day), day_words(view.last_day))


def footer_words() -> str:
    """What they may do about it."""
    return texts.tr(
        "This is about you alone, and for you. Is something wrong, or should a line not be there? "
        "Tell us, and it is changed."
    )
