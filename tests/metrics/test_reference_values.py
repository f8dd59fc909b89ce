"""Our figures against published tables and third-party software."""

import csv
import json
import re
from collections.abc import Callable
from functools import cache
from typing import Any

import numpy as np
import pytest

from organiser_app.metrics.figures import Structure
from organiser_app.metrics.pairs import arcs_of, dyad_census, people_in, returned, ties_of
from organiser_app.metrics.robustness import robustness
from organiser_app.metrics.spread import gini, gini_corrected, hoover
from organiser_app.metrics.structure import structure
from organiser_app.metrics.survival import Survival, life_table, survival
from tests.helpers.reference import reference

PUBLIC = json.loads(reference("metrics_public.json").read_text(encoding="utf-8"))
OF_STRUCTURE = {
    "weighted_reciprocity": "weighted_reciprocity",
    "reciprocity_binary": "reciprocity_binary",
    "rho_garlaschelli_loffredo": "rho",
    "circulation_share": "circulation_share",
    "largest_scc": "largest_scc",
    "articulation_points": "articulation_points",
    "max_k_core": "max_k_core",
}
OF_AMOUNTS: dict[str, Callable[[Any], float | None]] = {
    "gini": gini,
    "hoover": hoover,
    "gini_corrected_n_over_n_minus_1": gini_corrected,
}
OF_SURVIVAL = re.compile(r"(KM S|Greenwood SE|95% log-log CI)\((\d+)\)|(median)")


def _values(is_wanted: Callable[[str], object]) -> list[Any]:
    return [
        pytest.param(value, id=value["id"])
        for value in PUBLIC["values"]
        if is_wanted(value["metric"])
    ]


@cache
def _log(network: str) -> tuple[Any, Any, Any]:
    """Givers and receivers as numbers, and quantities, of a reference log or edge list."""
    described = PUBLIC["networks"][network]
    if "file" in described:
        log = reference("logs/" + described["file"].rpartition("/")[2])
        with log.open(encoding="utf-8", newline="") as file:
            rows = [
                (row["giver"], row["receiver"], row["quantity"]) for row in csv.DictReader(file)
            ]
    else:
        rows = [tuple(edge) for edge in described["edges"]]
    people = {name: k for k, name in enumerate(sorted({n for row in rows for n in row[:2]}))}
    giver, receiver = ([people[row[side]] for row in rows] for side in (0, 1))
    return (
        np.array(giver, dtype=np.int32),
        np.array(receiver, dtype=np.int32),
        np.array([row[2] for row in rows], dtype=np.float64),
    )


@cache
def _structure(network: str) -> Structure:
    return structure(*_log(network))


@cache
def _survival(series: str) -> Survival:
    described = PUBLIC["series"][series]
    time = np.array(described["time"], dtype=np.float64)
    return survival(life_table(time, np.array(described["event"]), causes=1))


def _read(curve: Survival, metric: str) -> Any:
    matched = OF_SURVIVAL.fullmatch(metric)
    assert matched
    if matched[3]:
        return curve.median
    k = int(np.searchsorted(curve.time, float(matched[2])))
    return {
        "KM S": curve.share[k],
        "Greenwood SE": curve.error[k],
        "95% log-log CI": [curve.low[k], curve.high[k]],
    }[matched[1]]


def _expected(value: dict[str, Any]) -> Any:
    return pytest.approx(value["value"], rel=value["tol_rel"], abs=value["tol_abs"])


@pytest.mark.parametrize("value", _values(OF_STRUCTURE.__contains__))
def test_the_structure_of_a_real_log_agrees_with_other_software(value: dict[str, Any]) -> None:
    ours = getattr(_structure(value["network"]), OF_STRUCTURE[value["metric"]])

    assert ours == _expected(value)


@pytest.mark.parametrize("value", _values(OF_AMOUNTS.__contains__))
def test_the_spread_of_amounts_agrees_with_other_software(value: dict[str, Any]) -> None:
    amounts = np.array(PUBLIC["series"][value["network"]]["x"], dtype=np.float64)

    assert OF_AMOUNTS[value["metric"]](amounts) == _expected(value)


@pytest.mark.parametrize("value", _values(lambda metric: metric == "gini_total_degree"))
def test_the_spread_of_ties_agrees_with_a_published_page(value: dict[str, Any]) -> None:
    giver, receiver, _ = _log(value["network"])
    arcs = np.unique(np.column_stack((giver, receiver)), axis=0)

    assert gini(np.bincount(arcs.ravel()).astype(np.float64)) == _expected(value)


@pytest.mark.parametrize("value", _values(lambda metric: metric == "dyad_census_MAN"))
def test_the_census_of_pairs_agrees_with_other_software(value: dict[str, Any]) -> None:
    giver, receiver, weight = _log(value["network"])
    arcs = arcs_of(giver, receiver, weight, people=int(max(giver.max(), receiver.max())) + 1)

    assert list(dyad_census(returned(arcs), len(people_in(arcs)))) == value["value"]


@pytest.mark.parametrize("value", _values(lambda metric: metric == "schneider_R"))
def test_robustness_agrees_with_the_exact_value(value: dict[str, Any]) -> None:
    giver, receiver, _ = _log(value["network"])
    people = int(max(giver.max(), receiver.max())) + 1

    assert robustness(ties_of(giver, receiver, None, people=people), people) == _expected(value)


@pytest.mark.parametrize("value", _values(OF_SURVIVAL.fullmatch))
def test_waiting_times_agree_with_other_software(value: dict[str, Any]) -> None:
    assert _read(_survival(value["network"]), value["metric"]) == _expected(value)


def test_the_spread_of_giving_counts_those_who_only_received() -> None:
    # Published beside the logs: Gini over all active people, carriers of half, top tenth.
    expected = {
        "koster_leckie_gifts": (0.42, 6, 0.23, 0.542),
        "colombia_rich_give": (0.44, 20, 0.26, 0.578),
        "rhesus_grooming": (0.39, 5, 0.29, 0.696),
        "eies_messages": (0.66, 4, 0.46, 0.861),
        "sheep_dominance": (0.44, 7, 0.28, 0.540),
    }

    for network, (inequality, carriers, top, balanced) in expected.items():
        ours = _structure(network)
        assert ours.gini_giving_active == pytest.approx(inequality, abs=0.005)
        assert ours.carriers_of_half == carriers
        assert ours.top_tenth_share == pytest.approx(top, abs=0.005)
        assert ours.balanced_share == pytest.approx(balanced, abs=0.0005)
