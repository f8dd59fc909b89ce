"""What indicators are asked about: one window of one network, made ready once."""

from dataclasses import dataclass, replace

import numpy as np

from organiser_app.metrics.acts import Acts, acts_in
from organiser_app.metrics.indicators import Indicator, RowKind, weights_of
from organiser_app.metrics.meeting import PROMISES
from organiser_app.metrics.particulars import Particulars
from organiser_app.metrics.parties import Coverage, counted, coverage, logging_delay, not_in_it
from organiser_app.metrics.resampling import chance
from organiser_app.metrics.snapshot import Floats, Ids, NetworkSnapshot, Window
from organiser_app.metrics.waits import Waits, waits


@dataclass(frozen=True, slots=True)
class Question:
    """A window with its acts and needs under the data rules."""

    written: NetworkSnapshot
    """The network as it is written down."""
    snapshot: NetworkSnapshot
    """Who does not want to be counted has no name in it."""
    particulars: Particulars
    window: Window
    promises: tuple[int, int, int]
    network: str
    """What tells this network from others: the seed of its luck."""
    acts: Acts
    weight: Floats
    """(a,) how many acts each exchange counts for."""
    needs: Waits
    delay: int
    """Days at the end for which the log is not complete yet."""
    said_no: int
    """Members who do not want to be counted in figures about people."""
    is_rough: bool
    """Whether it is only asked what can be shown: intervals that take long are spared."""
    left_out: tuple[tuple[str, int], ...]
    """What is not counted at all, and why."""
    left_out_between: tuple[tuple[str, int], ...]
    """What is not in figures of help between people, and why."""

    @classmethod
    def about(
        cls,
        snapshot: NetworkSnapshot,
        particulars: Particulars,
        window: Window,
        *,
        promises: tuple[int, int, int] = PROMISES,
        by_quantity: bool = False,
        network: str = "",
        is_rough: bool = False,
    ) -> "Question":
        """Makes a window ready."""
        rules = counted(snapshot, particulars)
        delay = logging_delay(snapshot, particulars)
        return cls(
            written=snapshot,
            snapshot=rules,
            particulars=particulars,
            window=window,
            promises=promises,
            network=network,
            acts=acts_in(rules, window),
            weight=weights_of(rules, window, by_quantity=by_quantity),
            needs=waits(rules, particulars, window, promises, delay=delay),
            delay=delay,
            said_no=int((particulars.member_counts == 0).sum()),
            is_rough=is_rough,
            left_out=not_in_it(snapshot, rules, window, between=False),
            left_out_between=not_in_it(snapshot, rules, window, between=True),
        )

    def over(self, window: Window, *, is_rough: bool = False) -> "Question":
        """The same about another window, by acts."""
        return Question.about(
            self.written,
            self.particulars,
            window,
            promises=self.promises,
            network=self.network,
            is_rough=is_rough,
        )

    def before(self) -> "Question":
        """The same about the window before, roughly."""
        return self.over(self.window.before(), is_rough=True)

    @property
    def coverage(self) -> Coverage:
        """How much of the log names both sides."""
        return coverage(self.acts)

    @property
    def last_day(self) -> int:
        """The last day of the window."""
        return self.window.end - 1

    def luck(self, purpose: str) -> np.random.Generator:
        """Random numbers that are the same whenever the same is asked of the same file."""
        return chance(self.network, self.window, purpose)

    def of_acts(self, one: Indicator, place: Ids | None, *, between: bool) -> Indicator:
        """The indicator with the exchanges behind it (places in `acts`, None for all)."""
        row = self.acts.row if place is None else self.acts.row[place]
        left_out = self.left_out_between if between else self.left_out
        return replace(one, left_out=left_out, rows=self.snapshot.exchange_ids[row])

    def of_needs(self, one: Indicator, needs: Waits) -> Indicator:
        """The indicator with the needs behind it."""
        opened = self.snapshot.need_opened
        inside = int(((opened >= self.window.start) & (opened < self.window.end)).sum())
        parts = inside - self.needs.count
        left_out = (("part_of_another_need", parts),) if parts else ()
        return replace(
            one,
            left_out=left_out,
            row_kind=RowKind.NEEDS,
            rows=self.snapshot.need_ids[needs.row],
        )
