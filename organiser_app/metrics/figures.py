"""The figures that charts and cards are handed: frozen values, ids instead of names."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from organiser_app.metrics.snapshot import Floats, Ids, Ints, Window


@dataclass(frozen=True, slots=True)
class Share:
    """A share with its counts and its 95 % Wilson interval; `n` = 0 gives 0 of 0 and [0, 1]."""

    count: int
    n: int
    low: float
    high: float

    @property
    def value(self) -> float:
        """`count / n`, and 0.0 for nothing."""
        return self.count / self.n if self.n else 0.0


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """Open needs of one category by how long they have waited, in the bands of `Waiting`."""

    category: int
    """Position in the snapshot's `category_names`, or NO_ONE."""
    counts: tuple[int, ...]
    need_ids: tuple[tuple[int, ...], ...]
    """The needs behind each count."""

    @property
    def total(self) -> int:
        """All bands together."""
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class Waiting:
    """What is still waiting: one row a category, the fullest first."""

    bands: tuple[int, ...]
    """Lower edges in days: (0, 3, 7, 14) = under 3, 3-6, 7-13, 14 and over."""
    rows: tuple[WaitingRow, ...]
    total: int
    longest_days: int
    """Age of the oldest open need; 0 when nothing waits."""
    overdue_urgent: tuple[int, ...]
    """Ids of open urgent needs older than the group's promise."""


@dataclass(frozen=True, slots=True)
class ArrivalCurve:
    """Share of needs met by day d since they were asked (Aalen-Johansen), with a 95 % band."""

    window: Window
    days: Floats
    """(k,) ascending, starting at 0; the curve steps at each."""
    met: Floats
    """(k,) share met by then, 0 to 1."""
    low: Floats
    """(k,)"""
    high: Floats
    """(k,)"""
    n: int
    met_count: int
    partly_count: int
    withdrawn_count: int
    unmet_count: int
    open_count: int
    median_days: float | None
    """Smallest day by which half are met; None when half are not met within the curve."""

    def met_by(self, day: float) -> float:
        """Share met by `day`, reading the last step at or before it."""
        position = int((self.days <= day).sum()) - 1
        return float(self.met[position]) if position >= 0 else 0.0


@dataclass(frozen=True, slots=True)
class Arrival:
    """How soon help arrives, now and in the period before; None where there is too little."""

    now: ArrivalCurve | None
    before: ArrivalCurve | None
    needs_now: int
    """Needs opened in the window, also when too few for a curve."""
    needs_about: int
    """How many more needs a curve would take; 0 when there is one."""


@dataclass(frozen=True, slots=True)
class Connections:
    """Who is connected: people who helped each other in the window, placed and joined."""

    member_ids: Ids
    """(n,) people with at least one exchange with a named other, in the window."""
    area: Ints
    """(n,) position in `area_names` or NO_ONE."""
    x: Floats
    """(n,) place in the picture, -1 to 1."""
    y: Floats
    """(n,)"""
    from_index: Ints
    """(k,) undirected ties: positions in `member_ids`, from < to."""
    to_index: Ints
    """(k,)"""
    acts: Ints
    """(k,) acts between the two, either way."""
    bridges: tuple[int, ...]
    """Positions of people whose absence would cut two or more others off (articulation), those
    who join most first."""
    cut_off: tuple[int, ...]
    """For each bridge: people of its part who would not be in the largest piece that stays."""
    parts: int
    """Connected parts."""
    largest_part: int
    """People in the largest part."""
    without_exchange: int
    """Current people, not paused, with no exchange in the window."""


@dataclass(frozen=True, slots=True)
class GivingReceiving:
    """Who gives and who receives: one dot per person, in no order of merit."""

    member_ids: Ids
    """(n,) current people with an act in the window."""
    given: Ints
    """(n,) acts given."""
    received: Ints
    """(n,) acts received."""
    both: Share
    """Share of people taking part who both gave and received."""
    only_gave: int
    only_received: int


@dataclass(frozen=True, slots=True)
class BusyDays:
    """Acts per day over a year."""

    first_day: int
    counts: Ints
    """(days,) one per day from `first_day`."""
    undated: int
    busiest_weekday: int | None
    """0 = Monday; None when nothing was logged."""
    total: int


@dataclass(frozen=True, slots=True)
class Flows:
    """Where help goes: the acts with both sides named, in m lines that are all distinct."""

    from_area: Ints
    """(m,) where the giver lives: position in `area_names` or NO_ONE."""
    category: Ints
    """(m,) position in `category_names` or NO_ONE."""
    to_area: Ints
    """(m,) where the receiver lives."""
    counts: Ids
    """(m,) acts of each line."""
    exchange_ids: Ids
    """(k,) the acts, line by line."""
    people_area: Ints
    """(p,) where each of the people, households and groups in them lives."""

    @property
    def acts(self) -> int:
        """How many acts."""
        return len(self.exchange_ids)

    def ids_of(self, lines: NDArray[np.bool_]) -> Ids:
        """The acts of chosen lines; (m,) which."""
        return self.exchange_ids[np.repeat(lines, self.counts)]


@dataclass(frozen=True, slots=True)
class ThreeWays:
    """Shares of help that add up to 1: how it comes round, and what goes one way."""

    straight_back: float
    round_about: float
    through_pools: float
    one_way: float


@dataclass(frozen=True, slots=True)
class Ways:
    """Straight back, round about or one way, in a period and beside the one before."""

    acts: int
    now: ThreeWays | None
    """Of all acts of the period; None where there is too little."""
    needs_about: int
    """How many more acts it would take; 0 where it is shown."""
    equal_count: int = 0
    """Acts drawn from both periods to compare them; 0 where they are not compared."""
    now_at_equal: ThreeWays | None = None
    before_at_equal: ThreeWays | None = None


@dataclass(frozen=True, slots=True)
class TiesOverTime:
    """Steady ties that an active person has, each point over the six months before it."""

    ends: Ints
    """(k,) last day of each half year, ascending; empty where there is too little."""
    per_person: Floats
    """(k,) all read at the same number of acts."""
    low: Floats
    """(k,) 95 %"""
    high: Floats
    """(k,)"""
    equal_count: int
    """Acts drawn from each half year."""
    needs_about: int = 0
    """How many more acts a line would take; 0 where there is one."""


@dataclass(frozen=True, slots=True)
class Carrying:
    """How giving is spread: how many people carry half of it (metrics M7)."""

    carriers_of_half: int
    givers: int
    acts: int
    share_of_givers: float
    enough: bool
    """At least 10 givers and 50 acts."""


@dataclass(frozen=True, slots=True)
class DirectReturn:
    """Help that flows straight back between the same two people (metrics M2)."""

    share: float
    acts: int
    pairs: int
    people: int
    coverage: float
    """Share of acts with both people named."""
    enough: bool


@dataclass(frozen=True, slots=True)
class Trend:
    """One value per slice of time, equal to within a day, oldest first; nan where unknown."""

    starts: Ints
    """(k,) first day of each slice."""
    values: Floats
    """(k,)"""


@dataclass(frozen=True, slots=True)
class NetworkFigures:
    """Everything the dashboard shows, for one window at one revision."""

    revision: int
    window: Window
    members: int
    """Current members of all kinds."""
    acts: int
    """Completed acts in the window."""
    acts_before: int
    left_out: tuple[tuple[str, int], ...]
    """What was not counted and why: (one of `acts.LEFT_OUT`, how many)."""
    needs_met: Share
    """Of needs opened in the window, whether or not their story has ended: met so far."""
    needs_met_before: Share
    """The same for the period before, as it read on its own last day: both had as long."""
    met_trend: Trend
    """`needs_met` as it read at the end of each slice, for as many days back; the last is now."""
    wait_trend: Trend
    """The median wait in days, as it read at the end of each slice."""
    both_trend: Trend
    """`giving.both`, as it read at the end of each slice."""
    acts_trend: Trend
    """Acts in each slice; together they are `acts`."""
    waiting: Waiting
    arrival: Arrival
    connections: Connections
    giving: GivingReceiving
    giving_before: GivingReceiving
    carrying: Carrying
    carrying_before: Carrying
    direct_return: DirectReturn
    offered_unasked: Share
    busy: BusyDays
    flows: Flows


@dataclass(frozen=True, slots=True)
class Structure:
    """The plain structure figures of an exchange log; None where undefined (empty network)."""

    arcs: int
    weighted_reciprocity: float | None
    reciprocity_binary: float | None
    rho: float | None
    circulation_share: float | None
    balanced_share: float | None
    gini_giving_active: float | None
    hoover_giving_active: float | None
    carriers_of_half: int | None
    top_tenth_share: float | None
    largest_scc: int
    articulation_points: int
    max_k_core: int
