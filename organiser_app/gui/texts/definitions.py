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


_DEFINITIONS = {
    "waiting": _waiting,
    "arrival": _arrival,
    "connections": _connections,
    "network": _network,
    "network_keys": _network_keys,
    "giving": _giving,
    "busy": _busy,
}
