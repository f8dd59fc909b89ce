"""How fast helpers are found and a day is planned, and what a plan does better than a plain list."""

import dataclasses
import shutil
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np

from organiser_app.domain.needs import Need
from organiser_app.domain.settings import Weights
from organiser_app.matching.flow import arcs_of, solver_of
from organiser_app.matching.network import LEFT_OUT, NO_LIMIT, SUGGESTED, HelpNetwork, LeftOut
from organiser_app.matching.plan import plan, table_of
from organiser_app.matching.suggest import suggest
from organiser_app.matching.weighing import wish_of
from organiser_app.services.example import write_example
from organiser_app.services.helping import HelpNetworks
from organiser_app.storage.reads import needs as need_reads
from tests.benchmarks.measure import Result, compare
from tests.helpers.helping import greedy

MEMBERS, NEEDS = 2_000, 300
MOST = 10
WEIGHTS = Weights()


def helping() -> list[Result]:
    """Suggestions and plan against what they are made of; the plan against a plain list."""
    network, needs = _example()
    sys.stderr.write("everyone there:\n")
    _compare_with_a_list(network, needs)
    sys.stderr.write("a month in which nineteen in twenty rest:\n")
    _compare_with_a_list(_few_there(network), needs)
    return [_suggestions(network, needs), _plan(network, needs)]


def _example() -> tuple[HelpNetwork, tuple[Need, ...]]:
    folder = Path(tempfile.mkdtemp(prefix="organiser-helping-"))
    workspace = write_example(folder / "example.organiser", folder, members=MEMBERS)
    today = workspace.clock.today()
    network = workspace.ask(lambda reader: HelpNetworks().at(reader, today))
    rows = workspace.ask(lambda reader: need_reads.need_rows(reader, only_open=True))
    latest = [row.id for row in rows if not network.tried.get(row.id, np.zeros(0)).size][-NEEDS:]
    needs = workspace.ask(lambda reader: need_reads.needs(reader, latest))
    workspace.close(copy=False)
    shutil.rmtree(folder)
    return network, needs


def _few_there(network: HelpNetwork) -> HelpNetwork:
    standing = network.standing.copy()
    standing[np.arange(len(network)) % 20 != 0] = LEFT_OUT.index(LeftOut.PAUSED)
    kept: dict[str, dict[Any, Any]] = {"rows": {}, "day_rows": {}, "about": {}, "days": {}}
    return dataclasses.replace(network, standing=standing, calendar=None, **kept)


def _suggestions(network: HelpNetwork, needs: tuple[Need, ...]) -> Result:
    prepared = [_bare_inputs(network, need) for need in needs]

    def with_reasons() -> None:
        for need in needs:
            suggest(network, need, WEIGHTS, most=MOST)

    def bare() -> None:
        for one in prepared:
            _bare_pass(network, *one)

    return compare(
        f"suggestions for {NEEDS} needs one by one, with reasons",
        with_reasons,
        "one bare numpy pass for each",
        bare,
        goal=1.5,
        rounds=7,
    )


def _bare_inputs(network: HelpNetwork, need: Need) -> tuple[int, ...]:
    wish = wish_of(network, need)
    return (wish.asker, wish.category, wish.area, wish.acts, wish.minutes, wish.days)


def _bare_pass(
    network: HelpNetwork, asker: int, category: int, area: int, acts: int, minutes: int, days: int
) -> None:
    """The same candidates, rules and weights as plain array operations."""
    fit = network.fit[category]
    out = (network.standing != SUGGESTED) | (fit < 0)
    out |= (fit == 0) & (network.has_said | ~network.is_person)
    out |= network.room < np.where(network.in_hours, minutes, acts)
    out |= (network.home == network.home[asker]) & (network.home[asker] >= 0)
    out[asker] = True
    rested = np.clip((network.today - network.asked) / np.float32(WEIGHTS.rest_days), 0, 1)
    order = WEIGHTS.rested * rested + WEIGHTS.room * network.ease + WEIGHTS.kind * fit
    order += WEIGHTS.area * network.nearness[area][network.area]
    spoken = np.flatnonzero(network.speaks[:, asker])
    order += WEIGHTS.language * network.speaks[spoken].any(axis=0)
    order += WEIGHTS.availability * ((network.days_free & days) != 0)
    first, last = np.searchsorted(
        network.pairs, (asker * len(network), (asker + 1) * len(network))
    )
    order[network.pairs[first:last] - asker * len(network)] += WEIGHTS.known
    able = np.flatnonzero(~out)
    top = np.argpartition(-order[able], MOST)[:MOST]
    able[top[np.argsort(-order[able][top])]]
    np.bincount(network.standing + 1, minlength=len(LEFT_OUT) + 1)


def _plan(network: HelpNetwork, needs: tuple[Need, ...]) -> Result:
    arcs = arcs_of(table_of(network, needs, WEIGHTS).pipes)
    return compare(
        f"plan for {NEEDS} needs and 2,000 members, with reasons",
        lambda: plan(network, needs, WEIGHTS),
        f"bare OR-tools, {len(arcs.tails):,} arcs",
        lambda: solver_of(arcs).solve(),
        goal=1.5,
    )


def _compare_with_a_list(network: HelpNetwork, needs: tuple[Need, ...]) -> None:
    made = plan(network, needs, WEIGHTS)
    ours = [(one.need_id, one.helper_id) for one in made.matches]
    listed = greedy(network, needs, WEIGHTS)
    for name, pairs in (("plan", ours), ("plain list", listed)):
        given = Counter(network.place(helper) for _, helper in pairs)
        load = {place: count + int(network.load[place]) for place, count in given.items()}
        minutes = {wish.need.id: wish for wish in (wish_of(network, need) for need in needs)}
        taken: Counter[int] = Counter()
        for need_id, helper in pairs:
            place, wish = network.place(helper), minutes[need_id]
            taken[place] += wish.minutes if network.in_hours[place] else wish.acts
        over = sum(
            network.limit[place] != NO_LIMIT and size > network.room[place]
            for place, size in taken.items()
        )
        sys.stderr.write(
            f"{name:12} met {len(pairs)} of {len(needs)}, asked {len(given)} people, most new for "
            f"one {max(given.values())}, largest load of the month {max(load.values())}, squares "
            f"{sum(each * each for each in load.values())}, over their limit {over}\n"
        )
