"""How each figure is worked out, in words that a coordinator can pass on."""

from organiser_app.gui.texts.words import texts


def definition(key: str) -> str:
    """What is counted, what is not, and how; by the chart's key."""
    return _DEFINITIONS[key]()


def _waiting() -> str:
    return texts.tr(
        "Every need that is open or matched today, by the kind of help and by the days since "
        "someone asked. Needs that were met, withdrawn or closed are not in it."
    )


def _arrival() -> str:
    return texts.tr(
        "Of the needs asked in the period: the share that was met by each day since they were "
        "asked. Needs still open count as waiting, so slow ones are not left out. A need that was "
        "withdrawn or closed unmet never counts as met. The band says how far the curve could move "
        "by chance (95 %); the curve ends where fewer than five needs are left to watch "
        "(Aalen-Johansen estimate)."
    )


def _connections() -> str:
    return texts.tr(
        "People who helped each other in the period, joined by a line. Exchanges where one side is "
        "not named are not in it. A ring marks a person whose absence would cut two or more others "
        "off from the rest, in this log; people know each other in ways that nobody logs."
    )


def _network() -> str:
    return texts.tr(
        "People who helped each other in the period up to the day that is shown, joined by a line "
        "that fades with the time since the last time. Exchanges where one side is not named are "
        "not in it, nor is who asked not to be counted in figures about people. Everybody keeps "
        "their place: where someone stands says nothing about them. A ring marks a person whose "
        "absence would cut two or more others off from the rest, in this log; people know each "
        "other in ways that nobody logs."
    )


def _network_keys() -> str:
    return texts.tr(
        "Keys: arrows walk from one to the next, Enter chooses or opens, + and - come closer and "
        "go farther, 0 shows all of it, Shift with arrows moves the picture, Esc goes back."
    )


def _giving() -> str:
    return texts.tr(
        "One dot for each person who took part in the period: how often they received, how often "
        "they gave. An exchange counts once, whatever its length. The dots are in no order. "
        "Receiving is taking part: it is what makes it possible for someone to help."
    )


def _busy() -> str:
    return texts.tr(
        "Exchanges that happened, by the day that was written down for them, over the last year. "
        "Exchanges without a day are not in it, and recent days may fill up later."
    )


def _ways() -> str:
    return texts.tr(
        "All help between people, groups and pools, in three parts that add up to the whole: what "
        "comes straight back between the same two, what comes round by way of others (the largest "
        "circulation, found exactly), and what goes one way. The more is written down, the more "
        "comes round, so the two periods are compared at the same number of exchanges, drawn at "
        "random. High or low is neither good nor bad."
    )


def _flows() -> str:
    return texts.tr(
        "Exchanges of the period with both sides named: from where the giver lives, by the kind of "
        "help, to where the receiver lives. Each exchange counts once, whatever its length."
    )


def _ties() -> str:
    return texts.tr(
        "Pairs who helped each other in at least three of six months, for the people who took part "
        "in these: each point looks back over half a year. All points are read at the same number "
        "of exchanges, drawn at random, since more written down would look like more ties. The band "
        "says how far a point could move if other people took part (95 %)."
    )


_DEFINITIONS = {
    "waiting": _waiting,
    "arrival": _arrival,
    "connections": _connections,
    "network": _network,
    "network_keys": _network_keys,
    "giving": _giving,
    "busy": _busy,
    "ways": _ways,
    "flows": _flows,
    "ties": _ties,
}
