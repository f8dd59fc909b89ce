"""Whether two words of names are one word that someone spelt in another way."""

from organiser_app.matching.name_words import script_of

_ENDINGS = frozenset("aoeiyаяиеהיةاهي")
"""Letters that make another name at the end of one: Daniel and Daniela, Mario and Maria."""
_WITHOUT_VOWELS = frozenset({"ARABIC", "HEBREW"})
_SOUND_ALIKE = frozenset(
    map(frozenset, ("iy", "ck", "sz", "vw", "ei", "ou", "bv", "jy", "иы", "ие", "סש", "תט", "כק"))
)


def is_misspelt(first: str, second: str) -> bool:
    """Whether a slip of the hand makes one word of the other: not another name of its own."""
    from rapidfuzz.distance import OSA  # slow to import

    shorter, longer = sorted((first, second), key=len)
    if OSA.distance(first, second, score_cutoff=2) > (2 if len(shorter) > 7 else 1):
        return False
    starts = frozenset((shorter[0], longer[0]))
    if len(starts) > 1 and starts not in _SOUND_ALIKE and len(shorter) < 6:
        return False
    if shorter[:-1] == longer[:-1] or longer[:-1] == shorter:
        ends = set(longer[len(shorter) - 1 :]) | {shorter[-1]}
        if longer[-1] in _ENDINGS and (len(shorter) < len(longer) or ends <= _ENDINGS):
            return False
    return _slip(shorter, longer)


def _slip(shorter: str, longer: str) -> bool:
    if len(shorter) != len(longer):
        shortest = 5 if script_of(shorter) in _WITHOUT_VOWELS else 6
        return len(shorter) >= shortest or _is_doubled(shorter, longer)
    changed = [pair for pair in zip(shorter, longer, strict=True) if pair[0] != pair[1]]
    if len(changed) == 2 and changed[0] == changed[1][::-1]:
        return len(shorter) > 3
    sounds = len(shorter) > 3 and all(frozenset(pair) in _SOUND_ALIKE for pair in changed)
    return len(shorter) > 5 or sounds


def _is_doubled(shorter: str, longer: str) -> bool:
    """Whether the longer one only has a letter twice: Ana, Anna; or a mute h: Sara, Sarah."""
    if longer == f"{shorter}h":
        return True
    return any(
        longer[:place] + longer[place + 1 :] == shorter and longer[place] == longer[place - 1]
        for place in range(1, len(longer))
    )
