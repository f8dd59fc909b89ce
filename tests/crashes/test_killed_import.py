"""A program that is killed in the middle of an import leaves the network as it was, or has done all."""

import random

import pytest

from tests.crashes.importing import KilledImports, Left, Moment

TIMES = 10


@pytest.fixture(scope="module")
def imports(tmp_path_factory: pytest.TempPathFactory) -> KilledImports:
    return KilledImports(tmp_path_factory.mktemp("killed"))


@pytest.fixture(scope="module")
def left(imports: KilledImports) -> list[Left]:
    """After kills at random moments: half of them as the copy and the rows are made, half after."""
    half = TIMES // 2
    shares = [0.0, *((place + random.random()) / half for place in range(1, half))]
    return [
        imports.killed_at(Moment(share, has_begun))
        for has_begun in (False, True)
        for share in shares
    ]


def test_the_network_opens_and_is_sound_whenever_the_program_was_killed(left: list[Left]) -> None:
    assert [(one.moment, one.is_sound) for one in left] == [(one.moment, True) for one in left]


def test_either_all_of_the_sheet_is_there_or_nothing(
    imports: KilledImports, left: list[Left]
) -> None:
    whole = imports.counts_after
    assert whole["exchanges"] > 3_000

    for one in left:
        assert one.counts in (imports.counts_before, whole), one.moment
        assert one.is_found is (one.counts == whole), one.moment


def test_an_import_that_was_reported_as_done_is_there_after_the_kill(
    imports: KilledImports, left: list[Left]
) -> None:
    assert all(one.counts == imports.counts_after for one in left if one.was_done)


def test_what_was_there_before_is_untouched_and_an_undo_leads_back_to_it(
    imports: KilledImports, left: list[Left]
) -> None:
    assert all(one.contents == imports.contents for one in left)


def test_the_program_was_killed_before_the_import_was_there_and_as_it_came(
    imports: KilledImports, left: list[Left]
) -> None:
    at_once, as_it_came = left[0], left[TIMES // 2 :]

    assert at_once.counts == imports.counts_before
    assert not all(one.was_done for one in as_it_came)
