"""Health in words: what each indicator says, and the whole report."""

from organiser_app.cli.health_definitions import DEFINITIONS, MORE_OF, TITLES
from organiser_app.metrics.change import Word
from organiser_app.metrics.headline import summary
from organiser_app.metrics.indicators import Indicator, State
from organiser_app.metrics.null_model import FAR_BELOW
from organiser_app.services.health import HealthReport

_FEW = 20
"""Below so many, "7 of 10" and no percentage."""
_CELLS_NAMED = 3
_EXACT = 1e-6


def definition(name: str) -> str:
    """What the indicator is, exactly."""
    return DEFINITIONS[name]


def indicator_words(one: Indicator, report: HealthReport) -> str:
    """One sentence, and what became of it where that can be said."""
    if one.state is State.NOT_RECORDED:
        return "Nothing about this is written down here."
    if one.state is State.TOO_LITTLE_DATA:
        return f"Not enough yet to say: needs about {one.needs_about} more {MORE_OF[one.id]}."
    said = _SENTENCES[one.id](one, report)
    return f"{said} {_change(one)}".strip()


def _change(one: Indicator) -> str:
    if one.change is None:
        return ""
    word = one.change.word
    if word is Word.NO_CLEAR:
        return "No clear change."
    way = "up" if one.change.shift > 0 else "down"
    return f"{'Moved' if word is Word.MOVED else 'Perhaps moved'} {way} since the period before."


def _between(one: Indicator) -> str:
    if one.low is None or one.high is None:
        return ""
    return f" (95 %: {one.low:.0%} to {one.high:.0%})"


def _share(one: Indicator) -> str:
    value = one.value or 0.0
    if one.n >= _FEW:
        return f"{value:.0%} of {one.n}"
    count = round(value * one.n)
    if count == 0:
        return f"none of {one.n}"
    # a share that counts open needs as waiting is no count of anything
    about = "" if abs(value * one.n - count) < _EXACT else "about "
    return f"{about}{count} of {one.n}"


def _percent(one: Indicator, part: str) -> str:
    found = one.part(part)
    return "?" if found is None or found.value is None else f"{found.value:.0%}"


def _count(one: Indicator, part: str) -> int:
    found = one.part(part)
    return 0 if found is None or found.n is None else found.n


def _met_in_time(one: Indicator, _: HealthReport) -> str:
    return f"{_share(one)} needs were met in time{_between(one)}."


def _worst_served(one: Indicator, report: HealthReport) -> str:
    where = _cells(one, report)
    rest = f"; all others: {_percent(one, 'rest')}" if one.parts[0].value is not None else ""
    p = one.part("p")
    apart = "" if p and (p.value or 0.0) <= 0.05 else " Not clearly apart from the others."
    return f"{where}: {_share(one)} needs met in time{_between(one)}{rest}.{apart}"


def _follows_need(one: Indicator, _: HealthReport) -> str:
    return (
        f"The mix of help matches the mix of needs by {one.value or 0.0:.0%}{_between(one)}; "
        f"luck alone would leave it at {_percent(one, 'expected')}."
    )


def _offered_unasked(one: Indicator, _: HealthReport) -> str:
    weekly = one.part("a_week")
    a_week = f", {weekly.value:.1f} a week" if weekly and weekly.value is not None else ""
    return f"{_share(one)} acts came without anyone having to ask{_between(one)}{a_week}."


def _comes_round(one: Indicator, _: HealthReport) -> str:
    pools = one.part("through_pools")
    by_pools = (
        f", {_percent(one, 'through_pools')} by way of a pool"
        if pools and (pools.value or 0.0) > 0
        else ""
    )
    return (
        f"{one.value or 0.0:.0%} of help is part of some circle{_between(one)}: "
        f"{_percent(one, 'straight_back')} comes straight back between two people, "
        f"{_percent(one, 'round_about')} by others{by_pools}; "
        f"{_percent(one, 'one_way')} goes one way.{_downhill(one)}"
    )


def _downhill(one: Indicator) -> str:
    """Only what is clearly below chance deserves a remark."""
    z = one.part("z")
    if z is None or z.value is None or z.value >= FAR_BELOW:
        return ""
    return f" Chance would give {_percent(one, 'by_chance')}: help runs downhill here."


def _gave_and_received(one: Indicator, _: HealthReport) -> str:
    return (
        f"{_share(one)} people who took part both gave and received{_between(one)}; "
        f"{_count(one, 'only_gave')} only gave, {_count(one, 'only_received')} only received."
    )


def _steady_ties(one: Indicator, _: HealthReport) -> str:
    limits = "" if one.low is None else f" (95 %: {one.low:.1f} to {one.high:.1f})"
    again = one.part("seen_again")
    seen = (
        f" {again.value:.0%} of the {again.n} pairs of the half year before were seen again."
        if again and again.value is not None
        else ""
    )
    return f"Each active person has about {one.value or 0.0:.1f} steady ties{limits}.{seen}"


def _promises_kept(one: Indicator, _: HealthReport) -> str:
    return (
        f"{_count(one, 'kept')} of {one.n} arranged acts took place; lately "
        f"{one.value or 0.0:.0%}{_between(one)}."
    )


def _taking_part(one: Indicator, _: HealthReport) -> str:
    return f"{_share(one)} members took part in the last 90 days{_between(one)}."


def _carried_by_few(one: Indicator, _: HealthReport) -> str:
    said = f"{one.value:.0f} of {one.n} people who gave carry half of the help"
    if one.low is not None:
        said += f" (95 %: {one.low:.0f} to {one.high:.0f})"
    with_limit = _count(one, "with_own_limit")
    above = _count(one, "above_own_limit")
    limits = f"; {above} of {with_limit} are above a limit of their own" if with_limit else ""
    return f"{said}{limits}."


def _covered(one: Indicator, report: HealthReport) -> str:
    said = (
        f"{_count(one, 'covered')} of {one.n} regular kinds of help have at least three people "
        "who give them regularly"
    )
    alone = f"; one person alone does {len(one.cells)}" if one.cells else ""
    named = f" ({_cells(one, report)})" if one.cells else ""
    return f"{said}{alone}{named}."


def _dignity(one: Indicator, _: HealthReport) -> str:
    source = one.part("depend_on_one")
    single = (
        f" Of {source.n} people helped often, {source.value:.0%} depend on one giver."
        if source and source.value is not None and source.n and source.n >= _FEW
        else ""
    )
    return (
        f"{_share(one)} needs were withdrawn before help came, within 30 days"
        f"{_between(one)}.{single}{_asked_afterwards(one)}"
    )


def _asked_afterwards(one: Indicator) -> str:
    answers = one.part("check_in")
    if answers is None or answers.value is None or not answers.n:
        return ""
    said = (
        f"{answers.value:.0%} of {answers.n}"
        if answers.n >= _FEW
        else f"{round(answers.value * answers.n)} of {answers.n}"
    )
    return f" Asked afterwards, {said} said that the help was what they wanted, as they wanted it."


def _cells(one: Indicator, report: HealthReport) -> str:
    named = [_cell(category, area, report) for category, area in one.cells[:_CELLS_NAMED]]
    more = len(one.cells) - len(named)
    return ", ".join(named) + (f" and {more} more" if more else "")


def _cell(category: int, area: int, report: HealthReport) -> str:
    what = report.category_names[category] if category >= 0 else "Other help"
    return f"{what} in {report.area_names[area]}" if area >= 0 else what


_SENTENCES = {
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


def report_words(report: HealthReport) -> str:
    """The whole report, for reading."""
    lines = [_opening(report), _summary(report), ""]
    lines += [f"{TITLES[one.id]}: {indicator_words(one, report)}" for one in report.indicators]
    return "\n".join([*lines, "", *_structure_lines(report)])


def _summary(report: HealthReport) -> str:
    counts = summary(report.indicators)
    said = (
        (counts.no_clear_change, "no clear change"),
        (counts.moved, "moved"),
        (counts.perhaps_moved, "perhaps moved"),
        (counts.not_compared, "not compared with a period before"),
        (counts.not_enough_data, "not enough data yet"),
        (counts.not_recorded, "not written down"),
    )
    listed = ", ".join(f"{count} {what}" for count, what in said if count)
    return f"{len(report.indicators)} indicators: {listed}."


def _opening(report: HealthReport) -> str:
    when = (
        f"{report.first_day} to {report.last_day}: "
        if report.first_day and report.last_day
        else "Without dates, as one window: "
    )
    left_out = ", ".join(f"{count} {reason}" for reason, count in report.left_out)
    return (
        f"{when}{report.exchanges} exchanges, {report.people} people took part, "
        f"both sides are named in {report.coverage:.0%}."
        + (f" Left out: {left_out.replace('_', ' ')}." if left_out else "")
    )


def _structure_lines(report: HealthReport) -> list[str]:
    shape = report.structure
    return [
        f"Structure: {shape.arcs} directions of help between people.",
        f"  within the largest circle of help {shape.largest_scc} people",
        f"  people whose absence would cut others off {shape.articulation_points}",
        f"  largest core {shape.max_k_core}",
    ]
