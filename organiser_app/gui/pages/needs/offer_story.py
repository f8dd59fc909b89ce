"""An offer's story in the side panel."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from organiser_app.domain.views import OfferRow, OfferStory
from organiser_app.gui.texts.dates import day_words
from organiser_app.gui.texts.offers import asked_sentence, often_words, state_words, until_words
from organiser_app.gui.texts.people import masked, shown_name, without_names
from organiser_app.gui.texts.words import beside, capitalised, fill, texts
from organiser_app.gui.theme import IconName
from organiser_app.gui.widgets.facts import buttons, facts
from organiser_app.gui.widgets.side_panel import SidePanel

Does = Sequence[tuple[str, Callable[[], object]]]


@dataclass(frozen=True, slots=True)
class OfferInUse:
    """An offer with whose it is, and how it was used."""

    story: OfferStory
    row: OfferRow


def show_offer(
    panel: SidePanel, found: OfferInUse, *, today: date, hidden: bool, does: Does, moves: Does
) -> None:
    """Fills the panel."""
    story = found.story
    words = without_names(story.offer.words, [story.member], hidden=hidden)
    who = fill(texts.tr("From %1", "a person"), shown_name(story.member, hidden=hidden))
    panel.show_title(
        words.strip() or story.category or texts.tr("Help, not said which"),
        beside(who, story.category, story.area),
    )
    panel.add_button(buttons(does))
    panel.add_section("", facts(_facts(found, today, hidden=hidden)))
    panel.add_section(texts.tr("Does it stand?"), buttons(moves))


def _facts(found: OfferInUse, today: date, *, hidden: bool) -> list[tuple[IconName | None, str]]:
    offer, row = found.story.offer, found.row
    start = fill(texts.tr("From %1", "a day"), day_words(offer.start)) if offer.start else ""
    until = until_words(row, today)
    return [
        ("circle-check", state_words(row, today)),
        ("repeat", often_words(row)),
        ("calendar", capitalised(", ".join(part for part in (start, until) if part))),
        ("message-circle-heart", asked_sentence(row, today)),
        ("tags", ", ".join(offer.tags)),
        ("sticky-note", masked(offer.note, hidden=hidden)),
    ]
