"""Figures that follow every logged exchange without counting the rest again.

One act changes one pair, two people, one cell: everything kept here is brought up to date in a few
steps, whatever the size of the network, and reads exactly as if it had been counted anew. Acts
that leave the window, or are taken back, are removed the same way.
"""

from dataclasses import dataclass, field

from organiser_app.metrics.acts import Acts
from organiser_app.metrics.cells import Cells
from organiser_app.metrics.cover import (
    ACTS_FOR_A_CELL,
    ACTS_OF_A_REGULAR,
    GIVERS_FOR_COVER,
    could_give,
)
from organiser_app.metrics.figures import Share
from organiser_app.metrics.roster import PARTIES, PEOPLE, is_of, not_left
from organiser_app.metrics.snapshot import ASKED, NO_ONE, UNASKED, NetworkSnapshot
from organiser_app.metrics.steadiness import HALF_LIFE
from organiser_app.metrics.uncertainty import share_of


@dataclass(frozen=True, slots=True)
class Act:
    """One act to be added or removed; positions and codes as in the snapshot."""

    day: int
    giver: int = NO_ONE
    receiver: int = NO_ONE
    asked: int = -1
    category: int = NO_ONE
    area: int = NO_ONE


@dataclass(frozen=True, slots=True)
class Standing:
    """What a window reads just now."""

    acts: int
    direct_return: float | None
    balanced_share: float | None
    unasked: Share
    both: Share
    only_gave: int
    only_received: int
    carriers_of_half: int | None
    gini_giving: float | None
    """Over people who took part."""
    regular_cells: int
    covered_cells: int


@dataclass(slots=True)
class Running:
    """The totals of the acts of a window. Not shared between threads."""

    cells: Cells
    is_party: list[bool]
    """(n,) who can help another directly."""
    is_person: list[bool]
    """(n,) who carries a load and is still here."""
    could_give: list[bool]
    """(n,) who is here and not resting."""
    acts: int = 0
    _pair: dict[int, int] = field(default_factory=dict)
    _tie: dict[int, tuple[float, int]] = field(default_factory=dict)
    _both_ways: int = 0
    _between: int = 0
    _gave: list[int] = field(default_factory=list)
    _got: list[int] = field(default_factory=list)
    _gave_between: list[int] = field(default_factory=list)
    _got_between: list[int] = field(default_factory=list)
    _balanced: int = 0
    _givers_with: dict[int, int] = field(default_factory=dict)
    """How many active people gave just so many acts."""
    _active: int = 0
    _both: int = 0
    _only_got: int = 0
    _unasked: int = 0
    _asked: int = 0
    _in_cell: dict[int, int] = field(default_factory=dict)
    _by_giver: dict[tuple[int, int], int] = field(default_factory=dict)
    _regulars: dict[int, int] = field(default_factory=dict)
    _regular_cells: int = 0
    _covered: int = 0

    @classmethod
    def of(cls, snapshot: NetworkSnapshot, acts: Acts) -> "Running":
        """Counts a window once."""
        people = is_of(PEOPLE, snapshot.member_kind) & not_left(snapshot, acts.window.end - 1)
        n = len(people)
        running = cls(
            Cells.of(snapshot),
            is_of(PARTIES, snapshot.member_kind).tolist(),
            people.tolist(),
            could_give(snapshot, acts.window.end - 1).tolist(),
            _gave=[0] * n,
            _got=[0] * n,
            _gave_between=[0] * n,
            _got_between=[0] * n,
        )
        columns = (
            acts.day,
            acts.giver,
            acts.receiver,
            acts.asked,
            snapshot.exchange_category[acts.row],
            snapshot.exchange_area[acts.row],
        )
        for row in zip(*(column.tolist() for column in columns), strict=True):
            running.add(Act(*row))
        return running

    def add(self, act: Act) -> None:
        """One more act."""
        self._change(act, 1)
        if self._is_between(act):
            self._decay(act)

    def remove(self, act: Act) -> None:
        """One act less: it left the window, or was taken back. Ties keep what it added."""
        self._change(act, -1)

    def standing(self) -> Standing:
        """What it all reads now; as many steps as there are distinct numbers of acts given."""
        return Standing(
            acts=self.acts,
            direct_return=self._both_ways / self._between if self._between else None,
            balanced_share=self._balanced / self._between if self._between else None,
            unasked=share_of(self._unasked, self._unasked + self._asked),
            both=share_of(self._both, self._active),
            only_gave=self._active - self._both - self._only_got,
            only_received=self._only_got,
            carriers_of_half=self._carriers(),
            gini_giving=self._gini(),
            regular_cells=self._regular_cells,
            covered_cells=self._covered,
        )

    def tie(self, one: int, other: int, today: float) -> float:
        """Strength of a tie on a day: s <- s 2^(-dt/h) + 1 at each act; 0.0 for none."""
        strength, day = self._tie.get(self._key(min(one, other), max(one, other)), (0.0, 0))
        return float(strength * 2.0 ** (-(today - day) / HALF_LIFE))

    def _key(self, one: int, other: int) -> int:
        return one * len(self.is_party) + other

    def _is_between(self, act: Act) -> bool:
        if act.giver < 0 or act.receiver < 0:
            return False
        return self.is_party[act.giver] and self.is_party[act.receiver]

    def _change(self, act: Act, step: int) -> None:
        self.acts += step
        self._unasked += step * (act.asked == UNASKED)
        self._asked += step * (act.asked == ASKED)
        self._change_people(act, step)
        self._change_cell(act, step)
        if self._is_between(act):
            self._between += step
            self._change_pair(act, step)
            self._change_balance(act, step)

    def _change_pair(self, act: Act, step: int) -> None:
        """The numerator of r_w moves by twice what the smaller direction of the pair does."""
        key, back = self._key(act.giver, act.receiver), self._key(act.receiver, act.giver)
        old, reverse = self._pair.get(key, 0), self._pair.get(back, 0)
        self._pair[key] = old + step
        self._both_ways += 2 * (min(old + step, reverse) - min(old, reverse))

    def _change_balance(self, act: Act, step: int) -> None:
        for member, counts in ((act.giver, self._gave_between), (act.receiver, self._got_between)):
            before = min(self._gave_between[member], self._got_between[member])
            counts[member] += step
            self._balanced += min(self._gave_between[member], self._got_between[member]) - before

    def _change_people(self, act: Act, step: int) -> None:
        for member, counts in ((act.giver, self._gave), (act.receiver, self._got)):
            if member >= 0 and self.is_person[member]:
                self._count_person(member, -1)
                counts[member] += step
                self._count_person(member, 1)

    def _count_person(self, member: int, step: int) -> None:
        gave, got = self._gave[member], self._got[member]
        if not gave and not got:
            return
        self._active += step
        self._both += step * (gave > 0 and got > 0)
        self._only_got += step * (gave == 0)
        self._givers_with[gave] = self._givers_with.get(gave, 0) + step

    def _change_cell(self, act: Act, step: int) -> None:
        cell = (act.category + 1) * (self.cells.areas + 1) + act.area + 1
        if cell <= 0:
            return
        self._count_cell(cell, -1)
        self._in_cell[cell] = self._in_cell.get(cell, 0) + step
        if act.giver >= 0 and self.could_give[act.giver]:
            by_giver = self._by_giver.get((cell, act.giver), 0)
            self._by_giver[cell, act.giver] = by_giver + step
            was, now = by_giver >= ACTS_OF_A_REGULAR, by_giver + step >= ACTS_OF_A_REGULAR
            self._regulars[cell] = self._regulars.get(cell, 0) + now - was
        self._count_cell(cell, 1)

    def _count_cell(self, cell: int, step: int) -> None:
        if self._in_cell.get(cell, 0) < ACTS_FOR_A_CELL:
            return
        self._regular_cells += step
        self._covered += step * (self._regulars.get(cell, 0) >= GIVERS_FOR_COVER)

    def _decay(self, act: Act) -> None:
        low, high = min(act.giver, act.receiver), max(act.giver, act.receiver)
        strength, day = self._tie.get(self._key(low, high), (0.0, act.day))
        later = max(day, act.day)
        faded = strength * 2.0 ** (-(later - day) / HALF_LIFE)
        added = 2.0 ** (-(later - act.day) / HALF_LIFE)
        self._tie[self._key(low, high)] = (faded + added, later)

    def _carriers(self) -> int | None:
        counts = sorted(
            (gave for gave, people in self._givers_with.items() if people), reverse=True
        )
        total = sum(gave * self._givers_with[gave] for gave in counts)
        carried = carriers = 0
        for gave in counts:
            people = self._givers_with[gave]
            if gave and 2 * (carried + gave * people) >= total:
                return carriers + -(-(total - 2 * carried) // (2 * gave))
            carried, carriers = carried + gave * people, carriers + people
        return None

    def _gini(self) -> float | None:
        """The sum of (2i - n - 1) x_(i), group by group of people who gave alike."""
        counts = sorted(gave for gave, people in self._givers_with.items() if people)
        total = sum(gave * self._givers_with[gave] for gave in counts)
        if total == 0:
            return None
        weighted, before, n = 0, 0, self._active
        for gave in counts:
            people = self._givers_with[gave]
            weighted += gave * people * (2 * before + people - n)
            before += people
        return weighted / (n * total)
