"""Who might like to be asked, as sentences; nobody is called idle, and nobody is compared."""

from organiser_app.gui.texts.dates import day_words, month_words
from organiser_app.gui.texts.people import shown_name, without_names
from organiser_app.gui.texts.words import fill, in_line, listed, number, texts
from organiser_app.services.invitations import Invitation, Invitations, Why


def reason_title(why: Why) -> str:
    """What these people have in common, as a heading."""
    return {
        Why.NEWCOMER: texts.tr("New this month"),
        Why.NEVER_ASKED: texts.tr("Nobody has asked them yet"),
        Why.OFFER_WAITS: texts.tr("Their offer waits"),
        Why.ONE_COUNTERPART: texts.tr("They know one person here"),
    }[why]


def reason_hint(found: Invitations) -> str:
    """What one could do, and whether there are others."""
    said = {
        Why.NEWCOMER: texts.tr("A short hello, and a first small thing to share."),
        Why.NEVER_ASKED: texts.tr("Being asked is a way of being part of it."),
        Why.OFFER_WAITS: texts.tr("Perhaps someone just does not know about it."),
        Why.ONE_COUNTERPART: texts.tr("Perhaps they would like to meet somebody else too."),
    }[found.why]
    if found.total <= len(found.shown):
        return said
    some = texts.tr("%1 of %2 are named here; tomorrow it is others.")
    return f"{said} {fill(some, number(len(found.shown)), number(found.total))}"


def invitation_sentence(one: Invitation, *, hidden: bool) -> str:
    """Why this person might like to be asked."""
    name = shown_name(one.member.name, hidden=hidden)
    match one.why:
        case Why.NEWCOMER:
            return fill(texts.tr("%1 joined on %2."), name, day_words(one.day))
        case Why.NEVER_ASKED:
            return _never_asked(one, name)
        case Why.OFFER_WAITS:
            what = in_line(without_names(one.what, [one.member.name], hidden=hidden), most=60)
            since = month_words(one.day) if one.day else ""
            pattern = texts.tr("%1 has offered “%2” since %3, and nobody asked for it lately.")
            return fill(pattern, name, what or texts.tr("help, not said which"), since)
        case Why.ONE_COUNTERPART:
            other = shown_name(one.other, hidden=hidden)
            return fill(
                texts.tr("%1 has shared help with %2 so far, and nobody else."), name, other
            )


def _never_asked(one: Invitation, name: str) -> str:
    if one.day is None:
        said = fill(texts.tr("%1 is here and was never asked for anything."), name)
    else:
        said = fill(
            texts.tr("%1 has been here since %2 and was never asked for anything."),
            name,
            month_words(one.day),
        )
    skills = listed(one.member.skills[:3])
    can = fill(texts.tr("Good at: %1."), skills)
    return f"{said} {can}" if skills else said


def message_words(one: Invitation, network: str) -> str:
    """Words to begin a message with, for the coordinator to change and send."""
    hello = fill(texts.tr("Hello %1,"), one.member.name)
    body = {
        Why.NEWCOMER: texts.tr(
            "welcome to %1. Is there something that you would like to do, or that would help you?"
        ),
        Why.NEVER_ASKED: texts.tr(
            "it is good to have you in %1. May we ask you now and then? What would you like to do, "
            "and is there anything that would help you?"
        ),
        Why.OFFER_WAITS: texts.tr(
            "you offered something in %1 that nobody has asked for lately. Does it still stand? "
            "May we tell people about it again?"
        ),
        Why.ONE_COUNTERPART: texts.tr(
            "we would like to introduce you to someone else in %1. Would you like that?"
        ),
    }[one.why]
    body_words = fill(body, network or texts.tr("our network"))
    return f"{hello}\n\n{body_words}\n"
