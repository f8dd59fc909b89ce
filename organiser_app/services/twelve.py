"""The twelve indicators of a window, worked out step by step so that each step can be shown.

What they are worked out from is a plain value: a process of its own can be handed it. Whoever
waits for a newer answer stops the older one between two steps.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from organiser_app.metrics.figures import TiesOverTime, Ways
from organiser_app.metrics.headline import changes_of, indicator
from organiser_app.metrics.indicators import IDS, Indicator
from organiser_app.metrics.particulars import Particulars
from organiser_app.metrics.question import Question
from organiser_app.metrics.snapshot import NetworkSnapshot, Window
from organiser_app.metrics.ties_over_time import ties_over_time
from organiser_app.metrics.ways import ways


@dataclass(frozen=True, slots=True)
class Basis:
    """Everything that the indicators of a window depend on."""

    snapshot: NetworkSnapshot
    particulars: Particulars
    window: Window
    promises: tuple[int, int, int]
    network: str

    def question(self) -> Question:
        """The window made ready."""
        return Question.about(
            self.snapshot,
            self.particulars,
            self.window,
            promises=self.promises,
            network=self.network,
        )


@dataclass(frozen=True, slots=True)
class Twelve:
    """The indicators at one revision of the network, over one window."""

    revision: int
    window: Window
    indicators: tuple[Indicator, ...]
    """In their order."""
    is_compared: bool
    """Whether the comparison with the period before is in it already."""
    ways: Ways
    ties: TiesOverTime
    coverage: float
    """Share of the exchanges of the window that name both sides."""
    acts: int

    def indicator(self, name: str) -> Indicator:
        """One of them."""
        return self.indicators[IDS.index(name)]


def steps(basis: Basis, check: Callable[[], None]) -> Iterator[Twelve]:
    """The twelve without and then with what became of them; `check` raises to stop."""
    asked = basis.question()
    found: dict[str, Indicator] = {}
    for name in IDS:
        check()
        found[name] = indicator(name, asked)
    check()
    first = Twelve(
        revision=basis.snapshot.revision,
        window=basis.window,
        indicators=tuple(found[name] for name in IDS),
        is_compared=False,
        ways=ways(asked, found["comes_round"]),
        ties=ties_over_time(asked),
        coverage=asked.coverage.share,
        acts=asked.acts.count,
    )
    yield first
    check()
    judged = changes_of(asked, found)
    compared = tuple(replace(found[name], change=judged.get(name)) for name in IDS)
    yield replace(first, indicators=compared, is_compared=True)
