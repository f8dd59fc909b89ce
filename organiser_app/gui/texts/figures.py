"""The dashboard's four cards in words: value, unit, sentence, or what it still needs."""

from dataclasses import dataclass

from organiser_app.gui.texts.words import fill, number, texts
from organiser_app.metrics.figures import Arrival, Carrying, NetworkFigures, Share

NEEDS_FOR_A_SHARE = 10
PERCENT_FROM = 20
PEOPLE_FOR_A_SHARE = 10
GIVERS_LEAST, ACTS_LEAST = 10, 50


@dataclass(frozen=True, slots=True, kw_only=True)
class CardWords:
    """One card, ready to be shown."""

    value: str = ""
    unit: str = ""
    sentence: str = ""
    before: str = ""
    """The same figure in the period before, where the two can be compared."""
    needs_more: str = ""


def share_value(share: Share) -> str:
    """A share as people read it: percent from 20 on, below that "7 of 10", "none of 8"."""
    if share.n >= PERCENT_FROM:
        return fill(texts.tr("%1\u00a0%", "a percentage"), number(_percent(share)))
    if share.count == 0:
        return fill(texts.tr("none of %1"), number(share.n))
    return fill(texts.tr("%1 of %2", "a share in counts"), number(share.count), number(share.n))


def _percent(share: Share) -> int:
    """Rounded, but never "all" or "none" of what is not."""
    least, most = int(share.count > 0), 100 - int(share.count < share.n)
    return min(max(round(100 * share.value), least), most)


def between(share: Share) -> str:
    """The interval of a share: "between 76 and 87 %"."""
    return fill(
        texts.tr("between %1 and %2\u00a0%"),
        number(round(100 * share.low)),
        number(round(100 * share.high)),
    )


def needs_met(figures: NetworkFigures) -> CardWords:
    """Of the needs asked in the period: met so far."""
    share = figures.needs_met
    if share.n < NEEDS_FOR_A_SHARE:
        return CardWords(needs_more=_more_needs(NEEDS_FOR_A_SHARE - share.n))
    unit = (
        fill(texts.tr("of %1 needs"), number(share.n))
        if share.n >= PERCENT_FROM
        else texts.tr("needs")
    )
    sentence = fill(
        texts.tr("Asked in this period and met so far; %1, allowing for chance."), between(share)
    )
    earlier = figures.needs_met_before
    before = _before(share_value(earlier)) if earlier.n >= PERCENT_FROM <= share.n else ""
    return CardWords(value=share_value(share), unit=unit, sentence=sentence, before=before)


def _before(value: str) -> str:
    return fill(texts.tr("%1 before", "a figure in the period before"), value)


def _more_needs(count: int) -> str:
    if count == 1:
        return texts.tr("Can't tell yet: about one more need.")
    return texts.tr("Can't tell yet: about %Ln more needs.", "", count)


def typical_wait(arrival: Arrival) -> CardWords:
    """By which day half of the needs are met, open ones counted as still waiting."""
    if arrival.now is None:
        return CardWords(needs_more=_more_needs(max(arrival.needs_about, 1)))
    curve, before = arrival.now, _wait_before(arrival)
    if curve.median_days is None:
        last = round(float(curve.days[-1])) if len(curve.days) else 0
        return CardWords(
            value=fill(texts.tr("over %1"), number(last)),
            unit=texts.tr("days"),
            sentence=texts.tr("Fewer than half of the needs have been met within that time."),
            before=before,
        )
    days = curve.median_days
    if days < 1:
        return CardWords(
            value=texts.tr("same day"),
            sentence=texts.tr("Half of the needs are met on the day they are asked."),
            before=before,
        )
    whole = round(days)
    unit = texts.tr("day") if whole == 1 else texts.tr("days")
    sentence = texts.tr("Half of the needs are met by then; open ones count as waiting.")
    return CardWords(value=number(whole), unit=unit, sentence=sentence, before=before)


def _wait_before(arrival: Arrival) -> str:
    if arrival.before is None or arrival.before.median_days is None:
        return ""
    days = round(arrival.before.median_days)
    if days == 0:
        return _before(texts.tr("same day"))
    return _before(texts.tr("1 day") if days == 1 else texts.tr("%Ln days", "", days))


def gave_and_received(both: Share) -> CardWords:
    """Of the people who took part: did both."""
    if both.n < PEOPLE_FOR_A_SHARE:
        count = PEOPLE_FOR_A_SHARE - both.n
        more = (
            texts.tr("Can't tell yet: about one more person taking part.")
            if count == 1
            else texts.tr("Can't tell yet: about %Ln more people taking part.", "", count)
        )
        return CardWords(needs_more=more)
    unit = (
        fill(texts.tr("of %1 people"), number(both.n))
        if both.n >= PERCENT_FROM
        else texts.tr("people")
    )
    sentence = texts.tr("Took part and did both, gave and received. Doing one is fine too.")
    return CardWords(value=share_value(both), unit=unit, sentence=sentence)


def leaning_on_a_few(carrying: Carrying) -> CardWords:
    """How many people carry half of the help."""
    if not carrying.enough:
        acts = max(ACTS_LEAST - carrying.acts, 0)
        givers = max(GIVERS_LEAST - carrying.givers, 0)
        more = (
            texts.tr("Can't tell yet: about %Ln more exchanges.", "", acts)
            if acts
            else texts.tr("Can't tell yet: about %Ln more people giving.", "", givers)
        )
        return CardWords(needs_more=more)
    people = carrying.carriers_of_half
    unit = texts.tr("person") if people == 1 else texts.tr("people")
    sentence = fill(
        texts.tr("Together they gave half of the %1 times help was given by %2 people."),
        number(carrying.acts),
        number(carrying.givers),
    )
    return CardWords(value=number(people), unit=unit, sentence=sentence)
