"""Which keys may be believed: a key is only a claim, and the content of its row has to agree.

Sort the columns of a sheet without the first, and every key stands beside somebody else. So the
row that a key names must fit, and no row that nobody else claims better may fit clearly better.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum, auto

from organiser_app.spreadsheet.identity.comparing import Fit
from organiser_app.spreadsheet.identity.sheet import MARGIN, Sheet
from organiser_app.spreadsheet.problems import ProblemCode

FITS = 0.35
"""From here on the content agrees with the key."""
PLAUSIBLE = 0.5
"""From here on a row may be another one, going by content alone."""
KNOWN_BY_CONTENT = 0.62
LEAST_EVIDENCE = 3.0
"""What must be filled on both sides to know a row by its content: a name, for one."""
_KEY_WORTH = 0.2
"""How much better another row must fit before a key that fits is given up: until then, ask."""
_HOLDER_FITS, _HOLDER_LEADS = 0.8, 0.2
"""Of several rows with one key, the one that keeps it without asking."""
_MOST_FAILING = 0.2
_FEWEST_FAILING = 2
_HARDLY_ANY = 0.5
"""Where so many keys fail, one that fits does so by chance rather than because it is right."""


class Verdict(Enum):
    """What is made of the key of one row."""

    TRUSTED = auto()
    DOUBTED = auto()
    """Kept, but asked about."""
    HEAVILY_EDITED = auto()
    """Kept, but asked about, unless another row turns out to be the one."""
    NOT_BELIEVED = auto()


@dataclass(slots=True)
class Trust:
    """The verdicts by place of row; rows without a known key and copies have none."""

    verdicts: dict[int, Verdict]
    displaced: bool = False
    codes: dict[int, ProblemCode] = field(default_factory=dict)

    def give_up(self, taken: Iterable[int]) -> None:
        """Believes heavily edited rows no longer whose own rows were taken by others."""
        for at in taken:
            if self.verdicts[at] is Verdict.HEAVILY_EDITED:
                self.verdicts[at] = Verdict.NOT_BELIEVED
                self.codes[at] = ProblemCode.KEY_CONTENT_MISMATCH

    def holders(self, sheet: Sheet) -> dict[int, tuple[int, Fit]]:
        """By place of a row that left, the row that has it by its key, and how it fits."""
        held: dict[int, tuple[int, Fit]] = {}
        for at, verdict in self.verdicts.items():
            place = sheet.place_of_own(at)
            if place is None or verdict not in {Verdict.TRUSTED, Verdict.DOUBTED}:
                continue
            fit = sheet.rows[at].fit
            if place not in held or held[place][1].similarity < fit.similarity:
                held[place] = (at, fit)
        return held


def judge_keys(sheet: Sheet) -> Trust:
    """Believes keys or not, one after another; where too many fail, suspects them all."""
    trust = Trust({})
    claims = _claims(sheet, trust)
    judged = {at: _verdict(sheet, at, claims) for ats in claims.values() for at in ats}
    trust.verdicts.update(judged)
    failing = _failing(trust)
    count = len(trust.verdicts)
    trust.displaced = failing >= _FEWEST_FAILING and failing > _MOST_FAILING * count
    if trust.displaced and failing > _HARDLY_ANY * count:
        trust.verdicts = dict.fromkeys(trust.verdicts, Verdict.NOT_BELIEVED)
    elif trust.displaced:
        _suspect_all(sheet, trust)
    else:
        _give_way(sheet, trust)
    for at, verdict in trust.verdicts.items():
        if verdict is Verdict.NOT_BELIEVED:
            trust.codes.setdefault(at, ProblemCode.KEY_CONTENT_MISMATCH)
    return trust


def _failing(trust: Trust) -> int:
    fail = {Verdict.NOT_BELIEVED, Verdict.HEAVILY_EDITED}
    return sum(verdict in fail for verdict in trust.verdicts.values())


_Claims = dict[int, list[int]]
"""By record, the rows whose keys name it and that are the only or by far the best ones."""


def _claims(sheet: Sheet, trust: Trust) -> _Claims:
    claims: _Claims = {}
    for ats in sheet.by_key().values():
        holder = ats[0] if len(ats) == 1 else _holder(sheet, ats)
        for at in ats:
            if len(ats) > 1:
                trust.codes[at] = ProblemCode.DUPLICATE_KEY
            if at != holder:
                trust.verdicts[at] = Verdict.NOT_BELIEVED
        own = sheet.rows[ats[0]].own
        if holder is not None and own is not None:
            claims.setdefault(own.record_id, []).append(holder)
    return claims


def _holder(sheet: Sheet, ats: list[int]) -> int | None:
    """The row that the others were copied from, where that is plain to see."""
    second, first = sorted(ats, key=lambda at: sheet.rows[at].fit.similarity)[-2:]
    fit, next_fit = sheet.rows[first].fit.similarity, sheet.rows[second].fit.similarity
    is_plain = fit >= _HOLDER_FITS and fit - next_fit >= _HOLDER_LEADS
    return first if is_plain else None


def _verdict(sheet: Sheet, at: int, claims: _Claims) -> Verdict:
    own = sheet.rows[at].fit
    if own.is_same:
        return Verdict.TRUSTED
    free = held = 0.0
    for place, fit in sheet.rivals(at):
        if any(
            other != at and sheet.rows[other].fit.similarity >= fit.similarity
            for other in claims.get(sheet.base[place].record_id, ())
        ):
            held = max(held, fit.similarity)
        elif fit.is_same:
            return Verdict.NOT_BELIEVED
        else:
            free = max(free, fit.similarity)
    if own.similarity < FITS:
        is_another = free >= max(PLAUSIBLE, own.similarity + MARGIN)
        return Verdict.NOT_BELIEVED if is_another else Verdict.HEAVILY_EDITED
    if free >= own.similarity + _KEY_WORTH:
        return Verdict.NOT_BELIEVED
    is_doubtful = free > own.similarity - MARGIN or held >= own.similarity + MARGIN
    return Verdict.DOUBTED if is_doubtful else Verdict.TRUSTED


def _suspect_all(sheet: Sheet, trust: Trust) -> None:
    """Where keys are displaced, only content that is clearly its own row's speaks for a key."""
    best = _best_two(sheet)
    for at, verdict in trust.verdicts.items():
        is_own = verdict is Verdict.TRUSTED and _is_clearly_own(sheet, at, best)
        trust.verdicts[at] = Verdict.TRUSTED if is_own else Verdict.NOT_BELIEVED


_Best = dict[int, list[tuple[float, int]]]
"""By place of a row that left, the two rows that fit it best."""


def _best_two(sheet: Sheet) -> _Best:
    best: _Best = {}
    for at, row in enumerate(sheet.rows):
        if row.copy_of is None:
            for place, fit in sheet.fits(at).items():
                best[place] = sorted([*best.get(place, ()), (fit.similarity, at)])[-2:]
    return best


def _is_clearly_own(sheet: Sheet, at: int, best: _Best) -> bool:
    own, place = sheet.rows[at].fit, sheet.place_of_own(at)
    if place is None or own.similarity < KNOWN_BY_CONTENT:
        return False
    if not sheet.says_enough(at, own, LEAST_EVIDENCE):
        return False
    others = [fit.similarity for other, fit in sheet.fits(at).items() if other != place]
    rivals = [found for found, row in best.get(place, ()) if row != at]
    return own.similarity - max([0.0, *others, *rivals]) >= MARGIN


def _give_way(sheet: Sheet, trust: Trust) -> None:
    """A row whose key is believed gives it up where one without such a key fits clearly better."""
    new = [at for at, row in enumerate(sheet.rows) if row.copy_of is None and _is_open(trust, at)]
    while new:
        held = trust.holders(sheet)
        left = []
        for place, fit in _fits_of(sheet, new):
            if fit.similarity < PLAUSIBLE or place not in held:
                continue
            holder, own = held[place]
            if own.is_same or own.similarity >= fit.similarity + MARGIN:
                continue
            if fit.similarity < own.similarity + _KEY_WORTH:
                trust.verdicts[holder] = Verdict.DOUBTED
            elif trust.verdicts[holder] is not Verdict.NOT_BELIEVED:
                trust.verdicts[holder] = Verdict.NOT_BELIEVED
                left.append(holder)
        new = left


def _fits_of(sheet: Sheet, ats: list[int]) -> Iterator[tuple[int, Fit]]:
    for at in ats:
        yield from sheet.fits(at).items()


def _is_open(trust: Trust, at: int) -> bool:
    return trust.verdicts.get(at, Verdict.NOT_BELIEVED) is Verdict.NOT_BELIEVED
