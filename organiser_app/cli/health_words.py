"""Health in words: what each indicator says, and what exactly it is."""

from organiser_app.metrics.indicators import Indicator, State
from organiser_app.services.health import HealthReport

_FEW = 20
"""Below so many, "7 of 10" and no percentage."""

_TITLES = {
    "met_in_time": "Needs met in time",
    "offered_unasked": "Offered unasked",
    "comes_round": "Comes straight back",
    "gave_and_received": "Gave and received",
    "carried_by_few": "Carried by a few",
}
_DEFINITIONS = {
    "met_in_time": "Share of needs opened in the window that were met within the group's promise "
    "for their urgency (Aalen-Johansen; needs that were withdrawn or closed in another way count "
    "as not met, open ones as waiting). 95 % interval by the log(-log) of its delta-method error.",
    "offered_unasked": "Acts that nobody had to ask for, of those where it was written down. "
    "Wilson 95 % interval.",
    "comes_round": "The direct part only: weight that flows straight back between the same two "
    "people, sum of min(w_ij, w_ji) over all weight. Help that comes round by others is not in it "
    "yet. 95 % interval by a jackknife over people. No direction of it is good or bad.",
    "gave_and_received": "Share of the people who took part in the window who both gave and "
    "received. Wilson 95 % interval. Receiving is taking part.",
    "carried_by_few": "The smallest number of people who together gave half of what people gave; "
    "n is how many gave. No interval. Whoever rests leaves it to others: fewer is more fragile.",
}
_MORE_OF = {
    "met_in_time": "needs",
    "offered_unasked": "exchanges where it is written down whether someone asked",
    "comes_round": "exchanges between named people",
    "gave_and_received": "people who take part",
    "carried_by_few": "acts or givers",
}


def definition(name: str) -> str:
    """What the indicator is, exactly."""
    return _DEFINITIONS[name]


def indicator_words(one: Indicator) -> str:
    """One sentence."""
    if one.state is State.NOT_RECORDED:
        return "Nothing about this is written down here."
    if one.state is State.TOO_LITTLE_DATA:
        return f"Not enough yet to say: needs about {one.needs_about} more {_MORE_OF[one.id]}."
    value = one.value or 0.0
    if one.id == "carried_by_few":
        return f"{value:.0f} of {one.n} people who gave carry half of the help."
    said = _share(value, one.n)
    between = f"(95 %: {one.low:.0%} to {one.high:.0%})" if one.low is not None else ""
    return {
        "met_in_time": f"{said} needs were met in time {between}.",
        "offered_unasked": f"{said} acts came without anyone having to ask {between}.",
        "comes_round": f"{value:.0%} of help flows straight back between the same two people "
        f"{between}.",
        "gave_and_received": f"{said} people who took part both gave and received {between}.",
    }[one.id]


def _share(value: float, n: int) -> str:
    return f"{value:.0%} of {n}" if n >= _FEW else f"{round(value * n)} of {n}"


def report_words(report: HealthReport) -> str:
    """The whole report, for reading."""
    lines = [_opening(report), ""]
    lines += [f"{_TITLES[one.id]}: {indicator_words(one)}" for one in report.indicators]
    return "\n".join([*lines, "", *_structure_lines(report)])


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
