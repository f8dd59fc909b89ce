"""The twelve indicators in the words of the monthly report, for people who do not know the program."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QLocale

from organiser_app.gui.texts.words import Context, fill, number
from organiser_app.metrics.change import Word
from organiser_app.metrics.indicators import State
from organiser_app.metrics.small_samples import PERCENT_FROM
from organiser_app.services.reports.indicators import NOT_TOLD
from organiser_app.services.reports.safe import SafeCount, SafeShare, Told
from organiser_app.services.reports.values import ReportedIndicator

report: Final = Context("report")


def indicator_title(name: str) -> str:
    """What the indicator is called."""
    return _titles()[name]


def _titles() -> dict[str, str]:
    return {
        "met_in_time": report.tr("Needs met in time"),
        "worst_served": report.tr("Kind of need met least"),
        "follows_need": report.tr("Help goes where needs are"),
        "offered_unasked": report.tr("Offered unasked"),
        "comes_round": report.tr("Help that comes round"),
        "gave_and_received": report.tr("Gave and received both"),
        "steady_ties": report.tr("Steady ties"),
        "promises_kept": report.tr("Promises kept"),
        "taking_part": report.tr("Taking part"),
        "carried_by_few": report.tr("Carry half of the help"),
        "covered_if_someone_rests": report.tr("Covered if someone rests"),
        "dignity_and_choice": report.tr("Gave up before help came"),
    }


def indicator_sentence(one: ReportedIndicator) -> str:
    """What it says, or why it says nothing."""
    if one.state == State.NOT_RECORDED:
        return report.tr("Nothing about this is written down yet.")
    if one.state == NOT_TOLD:
        return report.tr("Not told here: it would be about fewer than five people.")
    if one.state == State.TOO_LITTLE_DATA:
        return fill(
            report.tr("Can't tell yet; it takes about %1 more records."),
            number(one.needs_about or 1),
        )
    return _SENTENCES[one.id](one)


def change_words(one: ReportedIndicator) -> str:
    """Against the half year before, in one of three words; empty where nothing can be said."""
    if one.change is None or one.state != State.SHOWN:
        return ""
    if one.change.word is Word.NO_CLEAR:
        return report.tr("no clear change")
    is_up = one.change.shift > 0
    if one.change.word is Word.MOVED:
        return report.tr("moved up") if is_up else report.tr("moved down")
    return report.tr("perhaps moved up") if is_up else report.tr("perhaps moved down")


def count_words(count: SafeCount) -> str:
    """A count, or that it is too small to be told."""
    if count.count is None:
        return report.tr("fewer than five")
    return number(count.count)


def percent(value: float) -> str:
    """A share in whole percent."""
    return fill(report.tr("%1\u00a0%", "a percentage"), number(round(100 * value)))


def share_words(share: SafeShare) -> str:
    """A part of a whole: "67 % of 356", "7 of 10", "fewer than five of 40"."""
    whole = number(share.n)
    if share.told is Told.FEW:
        return fill(report.tr("fewer than five of %1"), whole)
    if share.told is Told.ALL_BUT_FEW:
        return fill(report.tr("all but fewer than five of %1"), whole)
    count = share.count or 0
    if count == 0:
        return fill(report.tr("none of %1"), whole)
    if count == share.n:
        return fill(report.tr("all of %1"), whole)
    if share.n >= PERCENT_FROM:
        shown = min(max(round(100 * (share.value or 0.0)), 1), 99)
        per_cent = fill(report.tr("%1\u00a0%", "a percentage"), number(shown))
        return fill(report.tr("%1 of %2", "a share of a number"), per_cent, whole)
    if share.is_estimate:
        return fill(report.tr("about %1 of %2", "an estimated share"), number(count), whole)
    return fill(report.tr("%1 of %2", "a share of a number"), number(count), whole)


def between(low: float | None, high: float | None) -> str:
    """The interval that allows for chance, in brackets; empty where none is known."""
    if low is None or high is None:
        return ""
    return " " + fill(report.tr("(allowing for chance: %1 to %2)"), percent(low), percent(high))


def _limits(share: SafeShare) -> str:
    if share.told is not Told.EXACTLY or share.n < PERCENT_FROM:
        return ""
    return between(share.low, share.high)


def _of_share(text: str, one: ReportedIndicator) -> str:
    assert one.share is not None, "shares are told as shares"
    return fill(text, share_words(one.share), _limits(one.share))


def _and(said: str, more: str) -> str:
    return f"{said} {more}"


def _met_in_time(one: ReportedIndicator) -> str:
    return _of_share(
        report.tr("Needs that were met within the time that the group promises: %1%2."), one
    )


def _worst_served(one: ReportedIndicator) -> str:
    assert one.share is not None, "shares are told as shares"
    kind = one.category or report.tr("help of no kind")
    said = fill(
        report.tr("In one place, for %1, needs were met in time: %2%3."),
        kind,
        share_words(one.share),
        _limits(one.share),
    )
    if one.parts.get("p", 1.0) > 0.05:
        return _and(said, report.tr("This does not stand apart clearly from the others."))
    return said


def _follows_need(one: ReportedIndicator) -> str:
    return fill(
        report.tr(
            "The mix of help matches the mix of needs by %1%2; luck alone would leave it at %3."
        ),
        percent(one.value or 0.0),
        between(one.low, one.high),
        percent(one.parts.get("expected", 0.0)),
    )


def _offered_unasked(one: ReportedIndicator) -> str:
    return _of_share(report.tr("Help that came without anyone having to ask: %1%2."), one)


def _comes_round(one: ReportedIndicator) -> str:
    said = fill(
        report.tr(
            "%1 of the help comes straight back between two people, %2 comes round by others, "
            "%3 goes one way."
        ),
        *(percent(share) for share in in_whole_percent(one.parts)),
    )
    return _and(said, report.tr("None of these is better than the others."))


def in_whole_percent(ways: Mapping[str, float]) -> tuple[float, ...]:
    """Straight back, round by others, one way: rounded so that they still make up the whole."""
    if not ways:
        return ()
    shares = (
        ways.get("straight_back", 0.0),
        ways.get("round_about", 0.0) + ways.get("through_pools", 0.0),
        ways.get("one_way", 0.0),
    )
    whole = [int(100 * share) for share in shares]
    by_rest = sorted(range(len(shares)), key=lambda place: whole[place] - 100 * shares[place])
    for place in by_rest[: 100 - sum(whole)]:
        whole[place] += 1
    return tuple(share / 100 for share in whole)


def _gave_and_received(one: ReportedIndicator) -> str:
    said = _of_share(report.tr("People who took part and both gave and received: %1%2."), one)
    gave, received = one.counts.get("only_gave"), one.counts.get("only_received")
    if gave is None or received is None:
        return said
    rest = fill(
        report.tr("Only gave: %1; only received: %2. Both are taking part."),
        count_words(gave),
        count_words(received),
    )
    return f"{said} {rest}"


def _steady_ties(one: ReportedIndicator) -> str:
    return fill(
        report.tr("Each person who took part has about %1 steady ties (pairs: %2)."),
        _one_decimal(one.value or 0.0),
        number(one.n),
    )


def _one_decimal(value: float) -> str:
    return QLocale().toString(value, "f", 1)


def _promises_kept(one: ReportedIndicator) -> str:
    return _of_share(report.tr("Help that was arranged and took place: %1%2."), one)


def _taking_part(one: ReportedIndicator) -> str:
    return _of_share(
        report.tr("Members who gave, received, offered or asked in the last 90 days: %1%2."), one
    )


def _carried_by_few(one: ReportedIndicator) -> str:
    said = fill(
        report.tr("Half of the help was given by %1 of the %2 people who gave."),
        count_words(one.counts["carriers"]),
        number(one.n),
    )
    above = one.counts.get("above_own_limit")
    if above is None:
        return said
    if above.count == 0:
        return _and(said, report.tr("Nobody is above a limit of their own."))
    return f"{said} " + fill(report.tr("Above a limit of their own: %1."), count_words(above))


def _covered(one: ReportedIndicator) -> str:
    return fill(
        report.tr(
            "Regular kinds of help that at least three people give, so that one of them can "
            "rest: %1 of %2."
        ),
        count_words(one.counts["covered"]),
        number(one.n),
    )


def _dignity(one: ReportedIndicator) -> str:
    said = _of_share(
        report.tr("Needs that were withdrawn before help came, within 30 days: %1%2."), one
    )
    return _and(said, report.tr("Some of them solved themselves."))


_SENTENCES: Final[dict[str, Callable[[ReportedIndicator], str]]] = {
    "met_in_time": _met_in_time,
    "worst_served": _worst_served,
    "follows_need": _follows_need,
    "offered_unasked": _offered_unasked,
    "comes_round": _comes_round,
    "gave_and_received": _gave_and_received,
    "steady_ties": _steady_ties,
    "promises_kept": _promises_kept,
    "taking_part": _taking_part,
    "carried_by_few": _carried_by_few,
    "covered_if_someone_rests": _covered,
    "dignity_and_choice": _dignity,
}
