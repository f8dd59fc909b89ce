"""Two changes of one value that do not touch each other, in one value: sets of items, and texts."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher


def join_items(
    base: Sequence[str], ours: Sequence[str], theirs: Sequence[str]
) -> tuple[str, ...] | None:
    """Ours with what they added and without what they removed.

    `None` where one side took out, or wrote otherwise, what the other wrote otherwise. Items are
    the same when they differ in case only.
    """
    sent, here, came = _spelt(base), _spelt(ours), _spelt(theirs)
    for key, spelt in sent.items():
        ours_now, theirs_now = here.get(key), came.get(key)
        if spelt not in {ours_now, theirs_now} and ours_now != theirs_now:
            return None
    kept = {
        key: came[key] if key in came and here[key] == sent.get(key) else here[key]
        for key in here
        if key not in sent or key in came
    }
    added = {key: spelt for key, spelt in came.items() if key not in sent and key not in here}
    return tuple((kept | added).values())


def _spelt(items: Sequence[str]) -> dict[str, str]:
    return {item.casefold(): item for item in items}


def join_texts(base: str | None, ours: str | None, theirs: str | None) -> str | None:
    """A text with the changes of both, line by line; `None` where they overlap.

    What both wrote below follows each other, ours first: two people who each add to a note do not
    contradict each other.
    """
    start = base or ""
    if ours and theirs and ours.startswith(start) and theirs.startswith(start):
        return f"{ours.rstrip()}\n{theirs[len(start) :].strip()}"
    sent, here, came = (_lines(text) for text in (base, ours, theirs))
    changes = sorted([*_changes(sent, here, 0), *_changes(sent, came, 1)])
    lines: list[str] = []
    place = 0
    for change, following in zip(changes, [*changes[1:], None], strict=True):
        if following is not None and _overlap(change, following):
            return None
        lines += sent[place : change.start]
        lines += change.lines
        place = change.stop
    lines += sent[place:]
    return "\n".join(lines)


def _lines(text: str | None) -> list[str]:
    return text.split("\n") if text else []


@dataclass(frozen=True, slots=True, order=True)
class _Change:
    """Lines `start` to `stop` of what was sent became `lines`."""

    start: int
    stop: int
    side: int
    lines: list[str]


def _changes(sent: list[str], now: list[str], side: int) -> list[_Change]:
    matcher = SequenceMatcher(None, sent, now, autojunk=False)
    return [
        _Change(start, stop, side, now[first:last])
        for tag, start, stop, first, last in matcher.get_opcodes()
        if tag != "equal"
    ]


def _overlap(one: _Change, other: _Change) -> bool:
    if one.start == one.stop == other.start == other.stop:
        return one.lines == other.lines
    return other.start < one.stop or (one.start == other.start and one.side != other.side)
