"""An exchange in the side panel: who, whom, with what, and where it leads."""

from collections.abc import Callable, Sequence
from datetime import date

from organiser_app.domain.exchanges import ArrangedBy, Exchange
from organiser_app.domain.views import ExchangeStory
from organiser_app.gui.texts import labels
from organiser_app.gui.texts.dates import day_words, moment_words, relative_day
from organiser_app.gui.texts.linking import occasion_words
from organiser_app.gui.texts.people import masked, shown_name
from organiser_app.gui.texts.words import beside, fill, texts
from organiser_app.gui.theme import IconName
from organiser_app.gui.widgets.facts import buttons, facts
from organiser_app.gui.widgets.side_panel import SidePanel
from organiser_app.gui.widgets.story_list import StoryLine, StoryList

Does = Sequence[tuple[str, Callable[[], object]]]


def show_exchange(
    panel: SidePanel, story: ExchangeStory, *, today: date, hidden: bool, does: Does
) -> StoryList:
    """Fills the panel; answers the list whose lines lead on."""
    found = story.exchange
    giver, receiver = (shown_name(one, hidden=hidden) for one in (story.giver, story.receiver))
    panel.show_title(
        fill(texts.tr("%1 helped %2"), giver, receiver),
        beside(story.category, _when(found, today)),
    )
    panel.add_button(buttons(does))
    panel.add_section("", facts(_facts(story, today, hidden=hidden)))
    lines = StoryList()
    lines.show_lines(_links(story, giver, receiver))
    panel.add_section(texts.tr("Who took part"), lines)
    return lines


def _when(found: Exchange, today: date) -> str:
    if found.day is None:
        return texts.tr("no date")
    said, day = relative_day(found.day, today), day_words(found.day)
    return day if said == day else fill(texts.tr("%1 (%2)", "a day, twice"), said, day)


def _facts(
    story: ExchangeStory, today: date, *, hidden: bool
) -> list[tuple[IconName | None, str]]:
    found = story.exchange
    arranged = (
        ""
        if found.arranged_by is ArrangedBy.NOT_RECORDED
        else fill(texts.tr("Arranged: %1"), labels.arranged_by(found.arranged_by))
    )
    return [
        ("hash", labels.quantity(found.quantity, found.unit)),
        ("sparkles", fill(texts.tr("How it started: %1"), labels.asked(found.asked))),
        ("circle-check", labels.outcome(found.outcome)),
        ("calendar-days", occasion_words(story.gathering) if story.gathering else ""),
        ("map-pin", story.area),
        ("users", arranged),
        ("sticky-note", masked(found.note, hidden=hidden)),
        ("pencil", _logged(found, today)),
    ]


def _logged(found: Exchange, today: date) -> str:
    if found.logged_at is None:
        return ""
    when = moment_words(found.logged_at, today)
    if not found.logged_by:
        return fill(texts.tr("Written down %1"), when)
    return fill(texts.tr("Written down by %1, %2"), found.logged_by, when)


def _links(story: ExchangeStory, giver: str, receiver: str) -> list[StoryLine]:
    found = story.exchange
    lines = [
        StoryLine(
            text=giver,
            when=texts.tr("lent a hand"),
            icon="hand-heart",
            colour="give",
            id=("members", found.giver_id) if found.giver_id else None,
        ),
        StoryLine(
            text=receiver,
            when=texts.tr("made it possible to help"),
            icon="heart-handshake",
            colour="receive",
            id=("members", found.receiver_id) if found.receiver_id else None,
        ),
    ]
    if found.need_id:
        lines.append(
            StoryLine(
                text=texts.tr("The need that this met"),
                icon="hand-helping",
                id=("needs", found.need_id),
            )
        )
    return lines
