"""The kind question whether help was about something that is known: "was it that?"."""

from datetime import date

from organiser_app.domain.exchanges import Gathering
from organiser_app.gui.texts.dates import relative_day
from organiser_app.gui.texts.handouts import short_day
from organiser_app.gui.texts.words import fill, in_line, texts
from organiser_app.services.linking import Likely


def need_question(likely: Likely, who: str, today: date) -> str:
    """Noor asked for "a lift" 3 days ago. Was it that?"""
    if likely.need is None:
        return ""
    what = in_line(likely.need_words, most=60) or texts.tr("help")
    if likely.need.opened is None:
        return fill(texts.tr("%1 asked for “%2”. Was it that?"), who, what)
    when = relative_day(likely.need.opened, today)
    return fill(texts.tr("%1 asked for “%2” (%3). Was it that?"), who, what, when)


def offer_question(likely: Likely, who: str) -> str:
    """Ben offers "repairs". Was it that?"""
    if likely.offer is None:
        return ""
    what = in_line(likely.offer_words, most=60) or texts.tr("help")
    return fill(texts.tr("%1 offers “%2”. Was it that?"), who, what)


def occasion_words(gathering: Gathering) -> str:
    """An occasion with its day: "Saturday soup, 12 May"."""
    if gathering.day is None:
        return gathering.name
    return fill(
        texts.tr("%1, %2", "an occasion and its day"), gathering.name, short_day(gathering.day)
    )
