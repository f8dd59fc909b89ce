"""How far our figures are from published tables and other software, by family of measures.

    python -m tests.metrics.errors_by_family

prints, for each family, how many values were compared, how many are within their tolerance, and
the worst relative error. The ordinary tests hold every single value.
"""

import sys
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import numpy as np

from organiser_app.metrics.pairs import arcs_of, dyad_census, people_in, returned, ties_of
from organiser_app.metrics.robustness import robustness
from organiser_app.metrics.spread import gini
from tests.metrics import test_reference_values as known


def family_and_value(value: dict[str, Any]) -> tuple[str, Any] | None:
    """The family of a reference value and ours; None for what stays out of the program."""
    metric, network = value["metric"], value["network"]
    if metric in known.OF_STRUCTURE:
        ours = getattr(known._structure(network), known.OF_STRUCTURE[metric])
        return known.OF_STRUCTURE[metric], ours
    if metric in known.OF_AMOUNTS:
        amounts = np.array(known.PUBLIC["series"][network]["x"], dtype=np.float64)
        return "spread of amounts", known.OF_AMOUNTS[metric](amounts)
    if known.OF_SURVIVAL.fullmatch(metric):
        return "waiting times", known._read(known._survival(network), metric)
    return _of_pairs(metric, network)


def _of_pairs(metric: str, network: str) -> tuple[str, Any] | None:
    if metric not in {"gini_total_degree", "dyad_census_MAN", "schneider_R"}:
        return None
    giver, receiver, weight = known._log(network)
    people = int(max(giver.max(), receiver.max())) + 1
    if metric == "gini_total_degree":
        arcs = np.unique(np.column_stack((giver, receiver)), axis=0)
        return "spread of ties", gini(np.bincount(arcs.ravel()).astype(np.float64))
    if metric == "dyad_census_MAN":
        arcs = arcs_of(giver, receiver, weight, people=people)
        return "census of pairs", list(dyad_census(returned(arcs), len(people_in(arcs))))
    return "robustness", robustness(ties_of(giver, receiver, None, people=people), people)


def errors(value: dict[str, Any], ours: Any) -> Iterator[tuple[float, bool]]:
    """Relative error of each number of a value, and whether it is within its tolerance."""
    for one, theirs in zip(np.ravel(ours), np.ravel(value["value"]), strict=True):
        apart = abs(float(one) - float(theirs))
        allowed = max(value["tol_rel"] * abs(float(theirs)), value["tol_abs"])
        yield apart / abs(float(theirs)) if theirs else apart, apart <= allowed


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def main() -> int:
    """Writes the table."""
    families: dict[str, list[tuple[float, bool]]] = defaultdict(list)
    left_out: dict[str, int] = defaultdict(int)
    for value in known.PUBLIC["values"]:
        found = family_and_value(value)
        if found is None:
            left_out[value["metric"]] += 1
        else:
            families[found[0]] += errors(value, found[1])
    _say(f"{'family':28}{'numbers':>9}{'agree':>8}{'worst relative error':>24}")
    for family, found_errors in families.items():
        agree = sum(is_near for _, is_near in found_errors)
        worst = max(error for error, _ in found_errors)
        _say(f"{family:28}{len(found_errors):>9}{agree:>8}{worst:>24.1e}")
    listed = ", ".join(f"{metric} ({count})" for metric, count in sorted(left_out.items()))
    _say(f"Not in the program: {listed}")
    return 0 if all(is_near for one in families.values() for _, is_near in one) else 1


if __name__ == "__main__":
    sys.exit(main())
