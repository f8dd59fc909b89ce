"""What happened to a person or a need, line by line: taking part is worded the same both ways."""

from organiser_app.domain.check_ins import Answer
from organiser_app.domain.exchanges import Asked
from organiser_app.domain.followups import FollowUpResult
from organiser_app.domain.views import ExchangeRow, MemberStory, StoryKind, StoryLine
from organiser_app.gui.texts.people import shown_name, without_names
from organiser_app.gui.texts.words import fill, in_line, number, texts


def taking_part(story: MemberStory, *, hidden: bool = False) -> str:
    """A member's part in the network in one or two sentences, without any comparison."""
    name = shown_name(story.member.name, hidden=hidden)
    total = story.gave + story.received
    if total == 0:
        return fill(texts.tr("%1 has not taken part in an exchange yet."), name)
    if total == 1:
        took = _took_part_once(name, gave=story.gave == 1)
    else:
        parts = [part for part in (_gave(story.gave), _received(story.received)) if part]
        how = texts.tr(", ", "in a list").join(parts)
        took = fill(texts.tr("%1 took part %2 times: %3."), name, number(total), how)
    return " ".join(part for part in (took, _people(story.people)) if part)


def _took_part_once(name: str, *, gave: bool) -> str:
    if gave:
        return fill(texts.tr("%1 took part once, lending a hand."), name)
    return fill(texts.tr("%1 took part once, making it possible for someone to help."), name)


def _gave(times: int) -> str:
    if times == 0:
        return ""
    if times == 1:
        return texts.tr("once lending a hand")
    return texts.tr("%Ln times lending a hand", "", times)


def _received(times: int) -> str:
    if times == 0:
        return ""
    if times == 1:
        return texts.tr("once making it possible for someone to help")
    return texts.tr("%Ln times making it possible for someone to help", "", times)


def _people(count: int) -> str:
    if count == 0:
        return ""
    if count == 1:
        return texts.tr("They have shared help with one person.")
    return texts.tr("They have shared help with %Ln people.", "", count)


def member_line(line: StoryLine, *, hidden: bool = False) -> str:
    """A line of a member's story, without the day."""
    other = shown_name(line.other, hidden=hidden)
    what = _what(line, hidden=hidden)
    match line.kind:
        case StoryKind.JOINED:
            return texts.tr("Joined the network")
        case StoryKind.GAVE:
            return _helped(line, other, what)
        case StoryKind.RECEIVED:
            return _was_helped(line, other, what)
        case StoryKind.ASKED:
            return fill(texts.tr("Asked for %1"), what)
        case StoryKind.OFFERED:
            return fill(texts.tr("Offered %1"), what)
        case StoryKind.FOLLOWED_UP:
            return _called(line)
        case StoryKind.ANSWERED:
            return _answered(line)
        case _:
            return _arranged(line, other, what) or _ending(line.kind, what)


def _called(line: StoryLine) -> str:
    """A call or message; `category` holds how it went."""
    if not line.category:
        return texts.tr("Was in touch with them")
    return {
        FollowUpResult.SPOKE: texts.tr("Spoke with them"),
        FollowUpResult.LEFT_MESSAGE: texts.tr("Left them a message"),
        FollowUpResult.TEXTED: texts.tr("Sent them a text message"),
        FollowUpResult.NO_ANSWER: texts.tr("Tried to reach them"),
    }[FollowUpResult(line.category)]


def _answered(line: StoryLine) -> str:
    """What they said of the help that came; `category` holds their answer."""
    return {
        Answer.YES: texts.tr("Said that the help was what they wanted"),
        Answer.PARTLY: texts.tr("Said that the help was in part what they wanted"),
        Answer.NO: texts.tr("Said that the help was not what they wanted"),
    }[Answer(line.category)]


def _arranged(line: StoryLine, other: str, what: str) -> str:
    """What was arranged and is still to come, or did not come about; nobody is to blame."""
    pattern = {
        StoryKind.ASKED_TO_HELP: texts.tr("Was asked to help %1: %2"),
        StoryKind.SAID_YES: texts.tr("Said yes to helping %1: %2"),
        StoryKind.CALLED_OFF: texts.tr("Help for %1 was called off: %2"),
        StoryKind.NOT_HAPPENED: texts.tr("Help for %1 did not come about: %2"),
    }.get(line.kind)
    return fill(pattern, other, what) if pattern else ""


def _helped(line: StoryLine, other: str, what: str) -> str:
    if line.asked is Asked.UNASKED:
        return fill(texts.tr("Helped %1 unasked: %2"), other, what)
    return fill(texts.tr("Helped %1: %2"), other, what)


def _was_helped(line: StoryLine, other: str, what: str) -> str:
    if line.asked is Asked.UNASKED:
        return fill(texts.tr("%1 came forward unasked: %2"), other, what)
    return fill(texts.tr("%1 helped: %2"), other, what)


def _ending(kind: StoryKind, what: str) -> str:
    match kind:
        case StoryKind.MET:
            return fill(texts.tr("Met: %1"), what)
        case StoryKind.WITHDRAWN:
            return fill(texts.tr("No longer needed: %1"), what)
        case StoryKind.CLOSED:
            return fill(texts.tr("Closed without help: %1"), what)
        case _:
            return fill(texts.tr("Followed up: %1"), what)


def _what(line: StoryLine, *, hidden: bool) -> str:
    exchange = line.kind in {StoryKind.GAVE, StoryKind.RECEIVED}
    words = line.category if exchange else (line.words or line.category)
    shown = without_names(words, [line.other], hidden=hidden)
    return in_line(shown) or texts.tr("help, not said which")


def need_line(line: StoryLine, *, hidden: bool = False) -> str:
    """A line of a need's story, without the day."""
    other = shown_name(line.other, hidden=hidden)
    reason = in_line(without_names(line.words, [line.other], hidden=hidden))
    match line.kind:
        case StoryKind.ASKED:
            return fill(texts.tr("%1 asked"), other)
        case StoryKind.GAVE if line.asked is Asked.UNASKED:
            return fill(texts.tr("%1 came forward unasked and helped"), other)
        case StoryKind.GAVE:
            return fill(texts.tr("%1 helped"), other)
        case StoryKind.ANSWERED:
            return fill(texts.tr("%1: %2"), other, _answered(line))
        case StoryKind.MET:
            return _with_reason(texts.tr("Met"), reason)
        case StoryKind.WITHDRAWN:
            return _with_reason(texts.tr("Withdrawn: no longer needed"), reason)
        case StoryKind.CLOSED:
            return _with_reason(texts.tr("Closed, not met"), reason)
        case _:
            return _with_reason(texts.tr("Followed up"), reason)


def _with_reason(text: str, reason: str) -> str:
    return fill(texts.tr("%1 (%2)", "what happened, then why"), text, reason) if reason else text


def exchange_title(row: ExchangeRow, *, hidden: bool = False) -> str:
    """Who helped whom."""
    giver, receiver = (shown_name(name, hidden=hidden) for name in (row.giver, row.receiver))
    return fill(texts.tr("%1 helped %2"), giver, receiver)
