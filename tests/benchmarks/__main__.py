"""Runs the benchmarks that are named, or all, and prints one table."""

import sys
from collections.abc import Callable

from tests.benchmarks import (
    figures,
    helping,
    identity,
    lists,
    quick,
    returns,
    sheets,
    stored,
    windows,
)
from tests.benchmarks.measure import Result, show

ALL: dict[str, Callable[[], list[Result]]] = {
    "first-paint": windows.first_paint,
    "import": sheets.foreign_import,
    "helping": helping.helping,
    "identity": identity.identity,
    "returned": returns.returned,
    "handed-out": returns.handed_out,
    "insert": stored.journalled_insert,
    "snapshot": stored.snapshot,
    "paging": stored.paging,
    "many": stored.tag_for_many,
    "filter": lists.filter_keystroke,
    "sort": lists.sort_and_filter,
    "board": lists.board_patch,
    "circulation": figures.circulation,
    "sums": figures.sums,
    "cores": figures.cores,
    "one-more": figures.one_more,
    "quick-line": quick.keystroke,
    "stall": windows.longest_stall,
}


def main(names: list[str]) -> None:
    """Measures and shows."""
    results: list[Result] = []
    for name in names or list(ALL):
        sys.stderr.write(f"{name} ...\n")
        results += ALL[name]()
    show(results)


if __name__ == "__main__":
    main(sys.argv[1:])
