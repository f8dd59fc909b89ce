"""Yes/no questions of a form that each stand for a kind of help.

`Do you need help getting supplies or running errands?` answered with yes is a need of the kind
"getting supplies or running errands"; `Can you drive?` is something that a member can give.
"""

import re

from organiser_app.spreadsheet.layout import Table

_LONGEST = 120

_NEED_QUESTIONS = (
    re.compile(
        r"^(?:do(?:es)? (?:you|your (?:household|family)|they|anyone)(?: currently| still| also)?"
        r" (?:need|want|require)|are you (?:looking for|seeking|in need of)|would you like"
        r"|i (?:need|am looking for)|we need|need)\s+(?!to (?:remain|be|stay)\b)(.+)$",
        re.IGNORECASE,
    ),
    re.compile(r"^(.+?)\s+(?:is )?(?:needed|required|wanted)$", re.IGNORECASE),
    re.compile(r"^(?:ask|need|request)[ _:-]+(?:category[ _:-]+)?(.+)$", re.IGNORECASE),
    re.compile(
        r"^(?:necesitas|necesita usted|necessites|avez-vous besoin d(?:e |'|es )|brauchst du"
        r"|brauchen sie|precisa de|hai bisogno di)\s*(.+)$",
        re.IGNORECASE,
    ),
)
_GIVE_QUESTIONS = (
    re.compile(
        r"^(?:can you|could you|are you (?:able|willing|happy|available) to|would you be (?:able|"
        r"willing) to|i can|able to|willing to|would you like to|can help (?:with|by)|can|has|owns)\s+(.+)$",
        re.IGNORECASE,
    ),
    re.compile(
        r"^(?:do you have|have you got|i have|access to)\s+(?:access to )?(.+)$", re.IGNORECASE
    ),
    re.compile(r"^offers?[ _:-]+(?:category[ _:-]+)?(.+)$", re.IGNORECASE),
    re.compile(
        r"^(?:puedes|pots|peux-tu|pouvez-vous|kannst du|können sie|pode|puoi)\s+(.+)$",
        re.IGNORECASE,
    ),
)
_NOT_HELP = re.compile(
    r"\b(?:contacted|consent|agree|understand|anonymous|vaccinated|symptoms|recurring|confidential"
    r"|subscribe|newsletter|updates|email list|mailing list)\b",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"^(?:any |some |a |an |the )?(?:(?:help|support|assistance|aid) )(?:with |in |for )?",
    re.IGNORECASE,
)


def kind_asked_about(table: Table, header: str) -> str | None:
    """The kind of help that a yes to this header stands for, in the header's own words."""
    text = " ".join(re.split(r"<|\n", header)[0].split()).rstrip(" ?.:*")
    if _NOT_HELP.search(text):
        return None
    patterns = _NEED_QUESTIONS if table is Table.NEEDS else _GIVE_QUESTIONS
    for pattern in patterns:
        if match := pattern.match(text):
            words = _tidy(match[1])
            return words[:_LONGEST].rstrip() or None
    return None


def _tidy(words: str) -> str:
    words = words.replace("_", " ").strip(" ?.:")
    return _LEADING.sub("", words, count=1).strip() or words
