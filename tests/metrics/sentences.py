"""Holds every sentence of the dashboard to its figures: python -m tests.metrics.sentences 500.

For each random network the cards, the charts and the first sentence are read as a person reads
them, in English, and everything that they say is looked for in figures that were worked out anew.
Then each sentence is falsified on purpose, one number at a time, and must be found out.
"""

import re
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from organiser_app.gui.charts import more_sentences, sentences
from organiser_app.gui.charts.context import ChartContext
from organiser_app.gui.texts.indicators import IndicatorWords, Names, indicator_words
from organiser_app.gui.texts.insight import Insight, Known, insight
from organiser_app.metrics.facts import facts
from organiser_app.metrics.figures import NetworkFigures
from organiser_app.metrics.network_figures import network_figures
from organiser_app.services.twelve import Basis, Twelve, steps
from tests.helpers.card_claims import false_claims
from tests.helpers.chart_claims import is_true_insight, is_true_of_chart
from tests.helpers.random_networks import PROMISES, a_random_basis
from tests.helpers.sentence_claims import Truth


def name_of(member_id: int) -> str:
    """An invented name for each member."""
    return f"Person {member_id}"


@dataclass(frozen=True, slots=True)
class Said:
    """Everything that the dashboard says of one network."""

    cards: Mapping[str, IndicatorWords]
    charts: Mapping[str, str]
    insight: Insight


def worked_out(basis: Basis) -> tuple[NetworkFigures, Twelve]:
    """Figures and the twelve, with their comparison."""
    figures = network_figures(basis.snapshot, days=basis.window.days, promises=PROMISES)
    return figures, list(steps(basis, lambda: None))[-1]


def said_of(basis: Basis, figures: NetworkFigures, twelve: Twelve) -> Said:
    """What the dashboard says, by the very functions that it uses."""
    areas, kinds = basis.snapshot.area_names, basis.snapshot.category_names
    context = ChartContext(areas, kinds, name_of, names_hidden=False, today=basis.snapshot.today)
    charts = {
        "waiting": sentences.waiting(figures.waiting, context),
        "arrival": sentences.arrival(figures.arrival),
        "connections": sentences.connections(figures.connections, context),
        "giving": sentences.giving(figures.giving, context),
        "busy": sentences.busy(figures.busy),
        "ways": more_sentences.ways(twelve.ways),
        "flows": more_sentences.flows(figures.flows, context),
        "ties": more_sentences.ties(twelve.ties),
    }
    names = Names(kinds, areas)
    cards = {one.id: indicator_words(one, names, is_compared=True) for one in twelve.indicators}
    first = insight(
        Known(
            figures=figures,
            facts=facts(basis.question()),
            indicators=twelve.indicators,
            category_names=kinds,
            area_names=areas,
            promises=PROMISES,
            member_name=name_of,
        )
    )
    return Said(cards, charts, first)


def truth_of(basis: Basis) -> Truth:
    """The figures worked out once more, from the network and nothing else."""
    figures, twelve = worked_out(basis)
    return Truth(
        basis=basis,
        figures=figures,
        facts=facts(basis.question()),
        indicators={one.id: one for one in twelve.indicators},
        ways=twelve.ways,
        ties=twelve.ties,
        name=name_of,
    )


def false_sentences(said: Said, truth: Truth) -> list[str]:
    """Every sentence that says something that is not so."""
    false = [
        f"{name}: {claim}"
        for name, words in said.cards.items()
        for claim in false_claims(name, words, truth)
    ]
    false += [
        f"{key}: {sentence}"
        for key, sentence in said.charts.items()
        if not is_true_of_chart(key, sentence, truth)
    ]
    if not is_true_insight(said.insight, truth):
        false.append(f"{said.insight.rule}: {said.insight.headline} {said.insight.text}")
    return false


# -- lies, to see whether they are found out

_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_FIXED = (
    "2 weeks", "within 30 days", "last 90 days", "last 28 days", "n 20", "about 1 in", "in 2", "in 3",
)  # fmt: skip


def lies(sentence: str) -> Iterator[str]:
    """The sentence with one of its numbers far off; what is part of the wording stays."""
    for found in _NUMBER.finditer(sentence):
        around = sentence[max(found.start() - 8, 0) : found.end() + 6]
        if any(fixed in around for fixed in _FIXED) or "about" in around:
            continue
        value = found[0]
        wrong = f"{float(value) + 3:.{len(value.partition('.')[2])}f}" if "." in value else None
        # what holds after three weeks may well hold after six
        wrong = wrong or str(int(value) + (90 if " week" in around else 3))
        yield sentence[: found.start()] + wrong + sentence[found.end() :]


def lies_believed(said: Said, truth: Truth) -> tuple[int, list[str]]:
    """How many lies were told, and those that nobody found out."""
    told, believed = 0, []
    for key, sentence in said.charts.items():
        for lie in lies(sentence):
            told += 1
            if is_true_of_chart(key, lie, truth):
                believed.append(f"{key}: {lie}")
    for name, words in said.cards.items():
        for lie in _lying(words):
            told += 1
            if not false_claims(name, lie, truth):
                believed.append(f"{name}: {lie}")
    return told, believed


def _lying(words: IndicatorWords) -> Iterator[IndicatorWords]:
    plain: dict[str, Any] = {
        field: getattr(words, field)
        for field in ("title", "value", "volume", "interval", "sentence", "change")
    }
    for field in ("value", "volume", "interval", "sentence", "change"):
        for lie in lies(plain[field]):
            yield IndicatorWords(**{**plain, field: lie})
    swapped = {"Moved up": "Moved down", "Moved down": "Moved up", "No clear change": "Moved up"}
    for word, other in swapped.items():
        if words.change.startswith(word):
            yield IndicatorWords(**{**plain, "change": words.change.replace(word, other)})


def main(count: int) -> int:
    """Checks so many networks and says what it found; 1 where anything was wrong."""
    started, sentences_read, told, wrong = time.perf_counter(), 0, 0, []
    for seed in range(count):
        basis = a_random_basis(seed)
        said, truth = said_of(basis, *worked_out(basis)), truth_of(basis)
        sentences_read += len(said.cards) + len(said.charts) + 1
        wrong += [f"network {seed}: {one}" for one in false_sentences(said, truth)]
        lies_told, believed = lies_believed(said, truth)
        told += lies_told
        wrong += [f"network {seed}: a lie was believed: {one}" for one in believed]
    took = time.perf_counter() - started
    lines = [
        *wrong,
        f"{count} networks, {sentences_read} cards and sentences, {told} lies told: "
        f"{len(wrong)} wrong, {took:.0f} s",
    ]
    sys.stdout.write("\n".join(lines) + "\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 500))
