"""Help of several people at once, or on a shared occasion such as a soup kitchen.

The log has one line for each who helped with each who was helped, since these are the ties that were
made; an amount is what it was in all, and is shared out. The occasion joins them, so that a cook who
fed ten people helped once that month and not ten times.
"""

from dataclasses import dataclass
from decimal import Decimal

from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.ids import MemberId
from organiser_app.domain.problems import Problem

MOST_TOGETHER = 60
"""Lines that one form may write: beyond that, a group or a pool says it better."""
_THOUSANDTH = Decimal("0.001")


@dataclass(frozen=True, slots=True)
class Party:
    """Someone on the roster, or a name that nobody has yet."""

    member_id: MemberId | None = None
    new_name: str = ""

    @property
    def key(self) -> object:
        """The same for the same person."""
        return self.member_id if self.member_id is not None else self.new_name.strip().casefold()


@dataclass(frozen=True, slots=True)
class LogTogether:
    """Write down help of several people, or on an occasion: all of it is one change.

    `exchange` says what they have in common; its quantity is what it was in all, its need is that
    of the first receiver, its offer that of the first giver. A side that is empty is not named.
    """

    exchange: Exchange
    givers: tuple[Party, ...] = ()
    receivers: tuple[Party, ...] = ()
    new_category: str = ""
    new_area: str = ""
    new_gathering: str = ""
    """The name of an occasion that is not known yet; its day is that of the exchange."""
    meets_need: bool = False


def pairs(
    givers: tuple[Party, ...], receivers: tuple[Party, ...]
) -> tuple[tuple[Party | None, Party | None], ...]:
    """Each who helped with each who was helped, nobody twice and nobody with themselves."""
    gave = tuple({one.key: one for one in givers}.values()) or (None,)
    got = tuple({one.key: one for one in receivers}.values()) or (None,)
    return tuple(
        (giver, receiver)
        for giver in gave
        for receiver in got
        if giver is None or receiver is None or giver.key != receiver.key
    )


def together_problems(command: LogTogether) -> tuple[Problem, ...]:
    """What is wrong with who takes part."""
    if not command.givers and not command.receivers:
        return (Problem("giver_id", "NOBODY_NAMED"),)
    found = pairs(command.givers, command.receivers)
    if not found:
        return (Problem("receiver_id", "SAME_AS_GIVER"),)
    if len(found) > MOST_TOGETHER:
        values: dict[str, object] = {"found": len(found), "most": MOST_TOGETHER}
        return (Problem("more_receivers", "TOO_MANY_TOGETHER", values),)
    return ()


def shares(quantity: Decimal | None, count: int) -> tuple[Decimal | None, ...]:
    """An amount shared out over so many lines, to the thousandth; they add up to it."""
    if quantity is None:
        return (None,) * count
    share = (quantity / count).quantize(_THOUSANDTH)
    first = quantity - share * (count - 1)
    return (first, *(share,) * (count - 1))
