"""Words for finding helpers: why someone comes up, why others do not, and what came of a match."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal

from organiser_app.domain.daily import CalledOffBy
from organiser_app.domain.members import LimitUnit
from organiser_app.domain.needs import MatchState
from organiser_app.domain.views import MatchRow, NeedRow
from organiser_app.gui.texts import labels
from organiser_app.gui.texts.dates import day_words, month_words, relative_day
from organiser_app.gui.texts.people import DOTS, shown_name, without_names
from organiser_app.gui.texts.words import Context, beside, fill, in_line, listed, number, texts
from organiser_app.matching.network import LeftOut
from organiser_app.matching.plan import Unmet
from organiser_app.matching.reasons import Reason, ReasonCode
from organiser_app.services.need_help import Arranged, Standing
from organiser_app.services.planning import DayPlan

helping = Context("helping")

_Values = Mapping[str, object]


# -- why someone comes up


def reasons_words(reasons: Sequence[Reason], *, hidden: bool = False) -> str:
    """All reasons in a line: "speaks Arabic; near, in North; never asked yet"."""
    said = [reason_words(reason, hidden=hidden) for reason in reasons]
    return helping.tr("; ", "between reasons").join(said)


def reason_words(reason: Reason, *, hidden: bool = False) -> str:
    """One reason: "speaks Arabic"."""
    if reason.code is ReasonCode.IS_ASKED_THROUGH:
        name = shown_name(str(reason.values.get("name") or ""), hidden=hidden)
        return fill(helping.tr("asked through %1"), name)
    return _REASONS[reason.code](reason.values)


def _named(
    pattern: Callable[[], str], key: str, otherwise: Callable[[], str]
) -> Callable[[_Values], str]:
    def words(values: _Values) -> str:
        value = str(values.get(key) or "")
        return fill(pattern(), value) if value else otherwise()

    return words


def _since(values: _Values) -> str:
    day = values.get("day")
    if not isinstance(day, date):
        return helping.tr("not asked lately")
    return fill(helping.tr("not asked since %1"), month_words(day))


def _has_room(values: _Values) -> str:
    limit, used = values.get("limit"), values.get("used")
    if not isinstance(limit, int) or not isinstance(used, Decimal):
        return helping.tr("has room")
    month, unit = values.get("month"), LimitUnit(str(values.get("unit")))
    later = month if isinstance(month, date) else None
    return fill(helping.tr("has room: %1"), of_limit(used, limit, unit, month=later))


def of_limit(used: Decimal, limit: int, unit: LimitUnit, *, month: date | None = None) -> str:
    """What is used of a person's own limit: "1 of 4 hours this month"; `month` is another one."""
    if month is not None:
        pattern = {
            LimitUnit.HOURS: helping.tr("%1 of %2 hours in %3", "a month"),
            LimitUnit.ACTS: helping.tr("%1 of %2 times in %3", "a month"),
        }[unit]
        return fill(pattern, labels.amount_words(used), number(limit), month_words(month))
    pattern = {
        LimitUnit.HOURS: helping.tr("%1 of %2 hours this month"),
        LimitUnit.ACTS: helping.tr("%1 of %2 times this month"),
    }[unit]
    return fill(pattern, labels.amount_words(used), number(limit))


_REASONS: Mapping[ReasonCode, Callable[[_Values], str]] = {
    ReasonCode.OFFERS: _named(
        lambda: helping.tr("offered %1"), "category", lambda: helping.tr("offered help")
    ),
    ReasonCode.SKILL: _named(
        lambda: helping.tr("can do this: %1"), "skill", lambda: helping.tr("can do this")
    ),
    ReasonCode.GAVE_BEFORE: _named(
        lambda: helping.tr("has done this before: %1"),
        "category",
        lambda: helping.tr("has helped before"),
    ),
    ReasonCode.NOT_SAID: lambda _: helping.tr("has not said yet what they can do"),
    ReasonCode.SPEAKS: _named(
        lambda: helping.tr("speaks %1"), "language", lambda: helping.tr("speaks their language")
    ),
    ReasonCode.SAME_AREA: _named(
        lambda: helping.tr("in the same area, %1"), "area", lambda: helping.tr("in the same area")
    ),
    ReasonCode.NEAR_AREA: _named(
        lambda: helping.tr("near, in %1"), "area", lambda: helping.tr("near")
    ),
    ReasonCode.HELPED_BEFORE: lambda _: helping.tr("helped this person before"),
    ReasonCode.FREE_THEN: _named(
        lambda: helping.tr("free then: %1"), "availability", lambda: helping.tr("free then")
    ),
    ReasonCode.SAYS_WHEN: _named(
        lambda: helping.tr("free: %1"), "availability", lambda: helping.tr("free")
    ),
    ReasonCode.HAS_ROOM: _has_room,
    ReasonCode.NEVER_ASKED: lambda _: helping.tr("never asked yet"),
    ReasonCode.NOT_ASKED_SINCE: _since,
    ReasonCode.CONTACT_NOT_DISCUSSED: lambda _: helping.tr(
        "ask first whether their phone or e-mail may be given on"
    ),
}


# -- who is left out


def left_out_words(left_out: Mapping[LeftOut, int]) -> str:
    """How many are not suggested, and why: "Not suggested: 3 rest until later; 12 do other things."."""
    parts = [
        one if count == 1 else many
        for reason, count in left_out.items()
        for one, many in (_left_out(reason, count),)
        if reason is not LeftOut.ASKER and count
    ]
    if not parts:
        return ""
    between = helping.tr("; ", "between reasons")
    return fill(helping.tr("Not suggested: %1."), between.join(parts))


def _left_out(reason: LeftOut, count: int) -> tuple[str, str]:
    match reason:
        case LeftOut.ASKER:
            return helping.tr("1 asked for it"), helping.tr("%Ln asked for it", "", count)
        case LeftOut.LEFT:
            return (
                helping.tr("1 has left, or leaves before"),
                helping.tr("%Ln have left, or leave before", "", count),
            )
        case LeftOut.PAUSED:
            return helping.tr("1 rests until later"), helping.tr("%Ln rest until later", "", count)
        case LeftOut.NO_CONSENT:
            return (
                helping.tr("1 does not want their contact given on"),
                helping.tr("%Ln do not want their contact given on", "", count),
            )
        case LeftOut.OVER_LIMIT:
            return (
                helping.tr("1 has given what they said they can"),
                helping.tr("%Ln have given what they said they can", "", count),
            )
        case LeftOut.SAME_HOUSEHOLD:
            return (
                helping.tr("1 lives in the same household"),
                helping.tr("%Ln live in the same household", "", count),
            )
        case LeftOut.ALREADY_ASKED:
            return (
                helping.tr("1 was asked about this already"),
                helping.tr("%Ln were asked about this already", "", count),
            )
        case LeftOut.OFFER_RESTS:
            return (
                helping.tr("1 has an offer that rests, is promised or is for another time"),
                helping.tr(
                    "%Ln have an offer that rests, is promised or is for another time", "", count
                ),
            )
        case LeftOut.OTHER_KIND:
            return (
                helping.tr("1 said that they can do other things"),
                helping.tr("%Ln said that they can do other things", "", count),
            )


# -- a match


def match_state(state: MatchState) -> str:
    """Where a match stands."""
    return {
        MatchState.TENTATIVE: helping.tr("Asked, no answer yet"),
        MatchState.CONFIRMED: helping.tr("Said yes"),
        MatchState.COMPLETED: helping.tr("It happened"),
        MatchState.CALLED_OFF: helping.tr("Called off"),
        MatchState.DID_NOT_HAPPEN: helping.tr("Did not happen"),
    }[state]


def match_line(row: MatchRow, today: date) -> str:
    """Since when, and how it ended: "asked 3 days ago · called off yesterday by the helper, in time"."""
    made = fill(helping.tr("asked %1"), relative_day(row.made, today)) if row.made else ""
    return beside(made, _ending(row, today))


def _ending(row: MatchRow, today: date) -> str:
    if row.state is MatchState.CALLED_OFF:
        return _called_off(row, today)
    if row.state.is_open or row.ended is None:
        return ""
    return relative_day(row.ended, today)


def _called_off(row: MatchRow, today: date) -> str:
    by = called_off_by(row.called_off_by)
    when = relative_day(row.ended, today)
    told = {
        None: helping.tr("%1, by %2", "called off: when, by whom"),
        True: helping.tr("%1, by %2, in time", "called off: when, by whom"),
        False: helping.tr("%1, by %2, at short notice", "called off: when, by whom"),
    }[row.in_time]
    return fill(told, when, by)


def called_off_by(value: str) -> str:
    """Who called it off, in the middle of a sentence."""
    if value not in {one.value for one in CalledOffBy}:
        return helping.tr("someone", "who called it off")
    return {
        CalledOffBy.HELPER: helping.tr("the helper"),
        CalledOffBy.ASKER: helping.tr("the person who asked"),
        CalledOffBy.COORDINATOR: helping.tr("the coordinator"),
    }[CalledOffBy(value)]


def calling_off_words(by: CalledOffBy, *, in_time: bool) -> str:
    """What a menu says: "By the helper, in time"."""
    pattern = (
        helping.tr("By %1, in time", "who called it off")
        if in_time
        else helping.tr("By %1, at short notice", "who called it off")
    )
    return fill(pattern, called_off_by(by.value))


def doubt_words(one: Arranged, *, hidden: bool = False) -> str:
    """That a helper with an open match left or rests: "Ana rests until 3 May 2027."."""
    name = shown_name(one.row.helper, hidden=hidden)
    if one.left is not None:
        return fill(helping.tr("%1 left on %2."), name, day_words(one.left))
    if one.leaves is not None:
        return fill(helping.tr("%1 leaves on %2."), name, day_words(one.leaves))
    if one.paused_until is not None:
        return fill(helping.tr("%1 rests until %2."), name, day_words(one.paused_until))
    return ""


def what_words(row: MatchRow, *, hidden: bool = False) -> str:
    """What a match is about and for whom: "soup for a week · Noor"."""
    if hidden and row.is_sensitive:
        return DOTS
    what = in_line(without_names(row.what, [row.asker], hidden=hidden), most=70)
    by = fill(texts.tr("Needed by %1"), day_words(row.needed_by)) if row.needed_by else ""
    who = shown_name(row.asker, hidden=hidden)
    return beside(what or texts.tr("Help, not said which"), who, by)


def need_words(row: NeedRow, *, hidden: bool = False) -> str:
    """What a need says, in a line."""
    if hidden and row.is_sensitive:
        return DOTS
    words = in_line(without_names(row.words, [row.member], hidden=hidden), most=90)
    return words or row.category or texts.tr("Help, not said which")


def need_about(row: NeedRow, today: date, *, hidden: bool = False) -> str:
    """For whom a need is, how soon and since when."""
    who = fill(texts.tr("For %1", "a person"), shown_name(row.member, hidden=hidden))
    if not row.member:
        who = texts.tr("For someone who is not named")
    by = (
        fill(texts.tr("Needed by %1"), day_words(row.needed_by))
        if row.needed_by
        else fill(helping.tr("asked %1"), relative_day(row.opened, today))
    )
    return beside(who, labels.urgency(row.urgency), by)


# -- asking someone by name


def standing_warnings(one: Standing, *, hidden: bool = False) -> list[str]:
    """What to think of before asking someone who can be asked all the same."""
    name = shown_name(one.name, hidden=hidden)
    found = []
    if one.rests_until is not None:
        found.append(fill(helping.tr("%1 rests until %2."), name, day_words(one.rests_until)))
    if one.is_beyond and one.limit is not None:
        said = of_limit(one.used, one.limit, one.unit, month=one.month)
        found.append(
            fill(
                helping.tr("This is more than %1 said they can give: %2 are taken already."),
                name,
                said,
            )
        )
    if one.offer_is_promised:
        found.append(fill(helping.tr("What %1 offered of this is promised already."), name))
    if one.keeps_contact:
        found.append(
            fill(helping.tr("%1 does not want their phone or e-mail given to anyone."), name)
        )
    if one.is_of_household:
        found.append(fill(helping.tr("%1 lives in the same household."), name))
    return found


def standing_refusal(one: Standing, *, hidden: bool = False) -> str:
    """Why someone cannot be asked about this; "" when they can."""
    name = shown_name(one.name, hidden=hidden)
    if one.left is not None:
        return fill(
            helping.tr("%1 left the network on %2. Choose someone else."),
            name,
            day_words(one.left),
        )
    if one.is_asker:
        return fill(helping.tr("%1 asked for this. Choose someone else."), name)
    if one.is_on_it:
        return fill(helping.tr("%1 is asked about it already."), name)
    return ""


# -- the plan for a day


def people_words(count: int) -> str:
    """How many people: "1 person"."""
    return texts.tr("1 person") if count == 1 else texts.tr("%Ln people", "", count)


def needs_words(count: int) -> str:
    """How many needs: "1 need"."""
    return texts.tr("1 need") if count == 1 else texts.tr("%Ln needs", "", count)


def plan_sentence(plan: DayPlan) -> str:
    """What a plan does: whom it asks for how much, and who comes forward."""
    if not plan.helpers:
        return helping.tr("Nobody can be suggested for these needs just now.")
    parts = [
        fill(
            helping.tr("%1 could be asked about %2."),
            people_words(len(plan.helpers)),
            needs_words(len(plan.lines)),
        )
    ]
    if coming := _who_comes_forward(plan):
        parts.append(fill(helping.tr("Among them: %1."), listed(coming)))
    return " ".join(parts)


def _who_comes_forward(plan: DayPlan) -> list[str]:
    found = []
    if plan.never_asked:
        one = helping.tr("1 who was never asked")
        many = helping.tr("%Ln who were never asked", "", plan.never_asked)
        found.append(one if plan.never_asked == 1 else many)
    if plan.rested:
        one = helping.tr("1 who has rested for long")
        many = helping.tr("%Ln who have rested for long", "", plan.rested)
        found.append(one if plan.rested == 1 else many)
    return found


def unmet_words(why: Unmet) -> str:
    """Why a plan has nobody for a need."""
    return {
        Unmet.NOBODY_ABLE: helping.tr("Nobody is known who can do this and can be asked."),
        Unmet.ALL_TAKEN: helping.tr(
            "Those who could are given something else, or have given what they said they can."
        ),
    }[why]
