"""The monthly report in words: what stands around the figures, and what is not known."""

from dataclasses import dataclass

from PySide6.QtCore import QLocale

from organiser_app.gui.texts.dates import day_words, month_words
from organiser_app.gui.texts.report_indicators import (
    change_words,
    count_words,
    in_whole_percent,
    indicator_sentence,
    indicator_title,
    percent,
    report,
    share_words,
)
from organiser_app.gui.texts.words import fill, number
from organiser_app.metrics.indicators import State
from organiser_app.services.reports.indicators import NOT_TOLD
from organiser_app.services.reports.values import AgeBar, Bar, MonthlyReport


@dataclass(frozen=True, slots=True)
class IndicatorWords:
    """One of the twelve, ready to be read."""

    title: str
    sentence: str
    change: str
    is_told: bool


@dataclass(frozen=True, slots=True)
class PictureWords:
    """A picture's question, what it says, and its figures as a table."""

    key: str
    title: str
    sentence: str
    headers: tuple[str, str]
    rows: tuple[tuple[str, str], ...]

    @property
    def table(self) -> str:
        """What the table below the picture is called."""
        return report.tr("The figures as a table")


@dataclass(frozen=True, slots=True)
class ReportWords:
    """The whole report, ready to be laid out."""

    title: str
    network: str
    dates: str
    made_up: str
    lead: tuple[str, ...]
    indicators_title: str
    indicators_about: str
    indicators: tuple[IndicatorWords, ...]
    pictures: tuple[PictureWords, ...]
    unknown_title: str
    unknown: tuple[str, ...]
    foot: str


def report_words(one: MonthlyReport) -> ReportWords:
    """Everything that the report says, in the language in use."""
    return ReportWords(
        title=fill(report.tr("How we looked after each other: %1"), month_words(one.until)),
        network=one.network or report.tr("A mutual-aid network"),
        dates=_dates(one),
        made_up=report.tr("Everything in this report is made up.") if one.is_example else "",
        lead=_lead(one),
        indicators_title=report.tr("Twelve ways to look at it"),
        indicators_about=fill(
            report.tr(
                "They look at %1 to %2, because a month alone holds too little, and compare it "
                "with as many days before. No figure sums them up."
            ),
            day_words(one.window_first),
            day_words(one.until),
        ),
        indicators=tuple(
            IndicatorWords(
                indicator_title(each.id),
                indicator_sentence(each),
                change_words(each),
                each.state == State.SHOWN,
            )
            for each in one.indicators
        ),
        pictures=(_waiting(one), _arrival(one), _ways(one)),
        unknown_title=report.tr("What we do not know"),
        unknown=_unknown(one),
        foot=report.tr(
            "Nobody is named here and nothing is told about fewer than five people. Figures are "
            "counted from what was written down; help that nobody wrote down is not in them."
        ),
    )


def plain_text(words: ReportWords) -> str:
    """The sentences, to be copied into a message."""
    made_up = [words.made_up] if words.made_up else []
    lines = [f"{words.network}. {words.title}", words.dates, *made_up, *words.lead, ""]
    lines += [f"{words.indicators_title}. {words.indicators_about}"]
    lines += [
        f"- {each.title}: {each.sentence}" + (f" [{each.change}]" if each.change else "")
        for each in words.indicators
    ]
    lines += ["", *(f"{each.title} {each.sentence}" for each in words.pictures)]
    lines += ["", f"{words.unknown_title}:", *(f"- {each}" for each in words.unknown)]
    lines += ["", words.foot]
    return "\n".join(lines).strip() + "\n"


def _dates(one: MonthlyReport) -> str:
    span = fill(
        report.tr("%1 to %2", "first and last day"),
        day_words(one.month.first_day),
        day_words(one.until),
    )
    if one.is_complete:
        return span
    return fill(report.tr("%1; the month goes on"), span)


def _lead(one: MonthlyReport) -> tuple[str, ...]:
    volume = one.volume
    if volume.exchanges.count == 0 and volume.needs.count == 0:
        return (report.tr("Nothing was written down in this month."),)
    said = [
        fill(
            report.tr(
                "Times that help was given: %1. People who gave or received: %2. Members: %3."
            ),
            count_words(volume.exchanges),
            count_words(volume.people),
            count_words(volume.members),
        )
    ]
    if volume.needs.count != 0:
        said.append(_needs(one))
    if volume.newcomers.count != 0:
        said.append(fill(report.tr("New among us: %1."), count_words(volume.newcomers)))
    if volume.people.count:
        said.append(
            fill(
                report.tr("Thank you to all %1 who took part, by giving and by receiving."),
                count_words(volume.people),
            )
        )
    return tuple(said)


def _needs(one: MonthlyReport) -> str:
    asked = count_words(one.volume.needs)
    if one.volume.needs.count is None:
        return fill(report.tr("Needs asked: %1."), asked)
    return fill(
        report.tr("Needs asked: %1; met so far: %2."), asked, share_words(one.volume.needs_met)
    )


# -- pictures


def _waiting(one: MonthlyReport) -> PictureWords:
    waiting = one.waiting
    rows = [(kind_words(bar), number(bar.count)) for bar in waiting.kinds]
    rows += [(age_words(bar), number(bar.count)) for bar in waiting.ages]
    return PictureWords(
        "waiting",
        report.tr("What is still waiting?"),
        _waiting_sentence(one),
        (report.tr("Needs"), report.tr("How many")),
        tuple(rows),
    )


def _waiting_sentence(one: MonthlyReport) -> str:
    total = one.waiting.total
    if total.count == 0:
        return report.tr("Nothing: no need was open at the end of these days.")
    said = fill(report.tr("Needs that were open at the end: %1."), count_words(total))
    if total.count is None or not one.waiting.kinds:
        not_told = report.tr("Of which kind is not told: too few people asked.")
        return f"{said} {not_told}"
    named = [bar for bar in one.waiting.kinds if bar.label]
    if not named:
        return said
    first = named[0]
    return f"{said} " + fill(
        report.tr("The kind with the most of them is %1 (%2)."), first.label, number(first.count)
    )


def kind_words(bar: Bar) -> str:
    """A kind of help, or all that are too small to be told by themselves."""
    return bar.label or report.tr("Other kinds")


def age_words(bar: AgeBar) -> str:
    """How long needs have waited: "For 3 to 6 days", "For 14 days and longer"."""
    if bar.high is None:
        return fill(report.tr("For %1 days and longer"), number(bar.low))
    return fill(report.tr("For %1 to %2 days"), number(bar.low), number(bar.high))


def _arrival(one: MonthlyReport) -> PictureWords:
    picture = one.arrival
    return PictureWords(
        "arrival",
        report.tr("How soon does help arrive?"),
        _arrival_sentence(one),
        (report.tr("Day after asking"), report.tr("Met by then")),
        tuple((day_of_wait(day), percent(share)) for day, share in picture.points),
    )


def _arrival_sentence(one: MonthlyReport) -> str:
    picture = one.arrival
    if picture.needs_about:
        return fill(
            report.tr("Can't tell yet; it takes about %1 more needs."), number(picture.needs_about)
        )
    if not picture.points:
        return report.tr("Too few needs ended in these days to draw how soon.")
    day, share = picture.points[-1]
    last = fill(
        report.tr("Of %1 needs, %2 were met within %3 days."),
        number(picture.n),
        percent(share),
        number(day),
    )
    half = next((each for each, met in picture.points if met >= 0.5), None)
    if half is None or half == day:
        return last
    return fill(report.tr("Half are met within %1 days."), number(half)) + " " + last


def day_of_wait(day: int) -> str:
    """A day after asking."""
    return report.tr("same day") if day == 0 else number(day)


def _ways(one: MonthlyReport) -> PictureWords:
    found = one.indicator("comes_round")
    return PictureWords(
        "ways",
        report.tr("How does help come round?"),
        indicator_sentence(found),
        (report.tr("Way"), report.tr("Share of the help")),
        tuple((words, percent(share)) for words, share in ways_of(one)),
    )


def ways_of(one: MonthlyReport) -> tuple[tuple[str, float], ...]:
    """The ways that help takes with the share of each, adding up to 100 %; empty if not known."""
    shares = in_whole_percent(one.indicator("comes_round").parts)
    names = (report.tr("Straight back"), report.tr("Round by others"), report.tr("One way"))
    return tuple(zip(names, shares, strict=True)) if shares else ()


# -- what is not known


def _unknown(one: MonthlyReport) -> tuple[str, ...]:
    said = [
        fill(
            report.tr("Exchanges of which both sides are written down: %1."),
            share_words(one.coverage),
        )
    ]
    if one.coverage.n == 0:
        said = []
    reasons = _reasons()
    said += [
        fill(reasons[code], count_words(count)) for code, count in one.left_out if code in reasons
    ]
    said += _not_shown(one)
    said.append(
        report.tr("No clear change does not mean that all is well: small groups show little.")
    )
    return tuple(said)


def _reasons() -> dict[str, str]:
    return {
        "did_not_happen": report.tr("Arranged, but did not take place: %1."),
        "no_date": report.tr("Without a date, so in no figure: %1."),
        "future": report.tr("Dated after these days, so in no figure: %1."),
        "giver_unknown": report.tr("Giver not written down, so not in figures of people: %1."),
        "receiver_unknown": report.tr(
            "Receiver not written down, so not in figures of people: %1."
        ),
        "not_between_people": report.tr(
            "To or from a pool or an organisation, so not in figures of people: %1."
        ),
        "asked_not_to_count": report.tr(
            "Help of members who do not want to be counted as people: %1."
        ),
    }


def _not_shown(one: MonthlyReport) -> list[str]:
    groups = (
        (State.TOO_LITTLE_DATA.value, report.tr("Too little is written down to tell: %1.")),
        (State.NOT_RECORDED.value, report.tr("Not written down at all: %1.")),
        (NOT_TOLD, report.tr("Not told, for the sake of few people: %1.")),
    )
    said = []
    for state, text in groups:
        titles = [indicator_title(each.id) for each in one.indicators if each.state == state]
        if titles:
            said.append(fill(text, QLocale().createSeparatedList(titles)))
    return said
