"""How each of the twelve is worked out: in plain words, from how much data, after whom."""

from collections.abc import Callable, Mapping
from typing import Final

from organiser_app.gui.texts.words import fill, texts


def indicator_definition(name: str) -> str:
    """What is counted and how, the minimum, what the interval and the comparison say, the source."""
    source = fill(texts.tr("Source: %1."), SOURCES[name])
    return "\n\n".join((_HOW[name](), _MINIMUM[name](), _common(), source))


def _common() -> str:
    return texts.tr(
        "The bar shows how far the number could move by chance (95 %). “Moved” means that a "
        "comparison with the period before, with whole weeks exchanged 199 times, leaves less than "
        "one chance in a hundred and that the change is large enough to notice; “perhaps moved”, "
        "less than one in twenty. “No clear change” never means that all is well."
    )


SOURCES: Final[Mapping[str, str]] = {
    "met_in_time": "Aalen & Johansen 1978; Kalbfleisch & Prentice 1980",
    "worst_served": "Efron & Morris 1975; Mantel 1966; Holm 1979",
    "follows_need": "Duncan & Duncan 1955",
    "offered_unasked": "Wilson 1927",
    "comes_round": "Ford & Fulkerson 1962; Iosifidis et al. 2018; Tukey 1958",
    "gave_and_received": "Collom 2012; Wilson 1927",
    "steady_ties": "Hooper et al. 2013; Tukey 1958",
    "promises_kept": "Jøsang & Ismail 2002",
    "taking_part": "Collom 2012; Wilson 1927; Kaplan & Meier 1958",
    "carried_by_few": "Efron 1979; Damgaard & Weiner 2000",
    "covered_if_someone_rests": "Tukey 1958",
    "dignity_and_choice": "Aalen & Johansen 1978; Wilson 1927",
}


def _met_in_time() -> str:
    return texts.tr(
        "Of the needs asked in the period: the share met within your group's own promise for their "
        "urgency. Each wait is divided by its promise, and the curve of needs met is read at 1. "
        "Open needs count as still waiting; withdrawn ones and those closed unmet never count as "
        "met."
    )


def _worst_served() -> str:
    return texts.tr(
        "Each kind of need in each place: the share met in time. The lowest is shown, after small "
        "kinds have been drawn towards the middle so that none is last by bad luck alone; the share "
        "itself is its own. A test says whether it is clearly apart from all others."
    )


def _follows_need() -> str:
    return texts.tr(
        "The share of each kind and place among needs is held against its share among the help that "
        "was asked for: one minus half the sum of all differences. 100 % would be the same mix. "
        "Small numbers alone push it down, so what luck would leave is said beside it."
    )


def _offered_unasked() -> str:
    return texts.tr(
        "Exchanges that nobody had to ask for, divided by all for which it was written down whether "
        "somebody asked. It falls when many ask at once, though no less is offered: the number a "
        "week stands beside it."
    )


def _comes_round() -> str:
    return texts.tr(
        "The largest part of all help that can be laid in circles: what people give comes back to "
        "them, straight from the same person or by way of others. It is found exactly, as a largest "
        "circulation, and divided by all help between people, groups and pools. No direction of it "
        "is good or bad."
    )


def _gave_and_received() -> str:
    return texts.tr(
        "People who both gave and received in the period, divided by all who did either. To receive "
        "only is taking part too; there is no number to reach."
    )


def _steady_ties() -> str:
    return texts.tr(
        "Pairs who helped each other in at least three of the last six months, of 30 days each, "
        "counted for both and divided by the people who helped or were helped in that time. Which "
        "pairs they are is for themselves alone."
    )


def _promises_kept() -> str:
    return texts.tr(
        "Arranged help that took place, divided by all that was arranged and has ended: (kept + 1) "
        "divided by (arranged + 2), newer ones counting more, half after 180 days. What was called "
        "off in time is not in it. It is worked out for the network, never for one person."
    )


def _taking_part() -> str:
    return texts.tr(
        "Members who gave, received, asked or offered anything in the last 90 days, divided by all "
        "present members who are not paused. Not to take part can simply mean to need nothing now."
    )


def _carried_by_few() -> str:
    return texts.tr(
        "The smallest number of people who together gave half of everything that people gave. The "
        "aim is not that all give alike: it is that nobody goes beyond their own limit, and that "
        "this number does not fall."
    )


def _covered() -> str:
    return texts.tr(
        "Kinds of help in a place that were given at least five times: the share for which at least "
        "three people who are here gave it twice or more. Two are fragile: one rests, one falls "
        "ill. Whoever could help and was never asked cannot be seen here."
    )


def _dignity() -> str:
    return texts.tr(
        "Of the needs asked in the period: the share that was withdrawn within 30 days before help "
        "came, with open needs counted as still waiting. Some of them solved themselves; a log "
        "cannot tell. To ask people whether the help was what they wanted tells more."
    )


_HOW: Final[Mapping[str, Callable[[], str]]] = {
    "met_in_time": _met_in_time,
    "worst_served": _worst_served,
    "follows_need": _follows_need,
    "offered_unasked": _offered_unasked,
    "comes_round": _comes_round,
    "gave_and_received": _gave_and_received,
    "steady_ties": _steady_ties,
    "promises_kept": _promises_kept,
    "taking_part": _taking_part,
    "carried_by_few": _carried_by_few,
    "covered_if_someone_rests": _covered,
    "dignity_and_choice": _dignity,
}

_MINIMUM: Final[Mapping[str, Callable[[], str]]] = {
    "met_in_time": lambda: texts.tr("Shown from 10 needs on."),
    "worst_served": lambda: texts.tr("Shown from 10 needs of one kind in one place on."),
    "follows_need": lambda: texts.tr("Shown from 30 needs in at least 3 kinds on."),
    "offered_unasked": lambda: texts.tr(
        "Shown from 20 exchanges on, where it is written down for at least 60 % of them."
    ),
    "comes_round": lambda: texts.tr(
        "Shown from 150 exchanges and 15 people on, where both sides are named in at least 60 %."
    ),
    "gave_and_received": lambda: texts.tr("Shown from 10 people taking part on."),
    "steady_ties": lambda: texts.tr("Shown from 30 pairs and about six months on."),
    "promises_kept": lambda: texts.tr("Shown from 20 arranged exchanges on."),
    "taking_part": lambda: texts.tr("Shown from 20 members on."),
    "carried_by_few": lambda: texts.tr("Shown from 10 people who gave and 50 exchanges on."),
    "covered_if_someone_rests": lambda: texts.tr(
        "Shown once a kind of help was given five times in a place."
    ),
    "dignity_and_choice": lambda: texts.tr("Shown from 10 needs on."),
}
