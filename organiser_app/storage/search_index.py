"""Full-text search over members, needs and notes: trigrams, so that "son" finds "Anderson".

The index is derived: it is refreshed in the transaction that changed a row, is not journalled,
and can be rebuilt from the tables at any time. FTS5's own secure-delete is on, because without it
the name of a removed person stays behind as tokens.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Connection, TextClause, bindparam, text

from organiser_app.domain.changes import Kind

_CODES = {"members": 0, "needs": 1, "offers": 2, "exchanges": 3}
_KINDS = (Kind.MEMBERS, Kind.NEEDS, Kind.OFFERS, Kind.EXCHANGES)
_TEXTS = {
    "members": "name || ' ' || phones || ' ' || email || ' ' || skills || ' ' || tags || ' ' || note",
    "needs": "words || ' ' || tags || ' ' || note",
    "offers": "words || ' ' || tags || ' ' || note",
    "exchanges": "note",
}
_ONLY = {"exchanges": "note <> ''"}
_STEP = 4
_SECURE_DELETE = "INSERT INTO search(search, rank) VALUES ('secure-delete', :is_on)"
_MANY = 50
"""Fewer entries than this go one by one, however small the index is."""
_A_WRITTEN = 2000
"""Entries that are written anew in the time that it takes to erase one."""
_SHORTEST = 3

CREATE = (
    "CREATE VIRTUAL TABLE search USING fts5(body, tokenize = 'trigram remove_diacritics 1')",
    "INSERT INTO search(search, rank) VALUES ('secure-delete', 1)",
)
"""How the index is made on SQLite; PostgreSQL takes a table and pg_trgm."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A row that a search found."""

    kind: Kind
    row_id: int


@dataclass(frozen=True, slots=True)
class _Rows:
    """Rows of a table, as a condition and its values."""

    where: str
    values: dict[str, object]

    def bound(self, statement: str) -> TextClause:
        """The statement, ready for the values."""
        clause = text(statement)
        if "ids" not in self.values:
            return clause
        return clause.bindparams(bindparam("ids", expanding=True))


def refresh(connection: Connection, table: str, ids: Sequence[int]) -> None:
    """Brings the index up to date with these rows."""
    if table not in _CODES or not ids:
        return
    chosen = list(_runs(ids))
    known = sum(_known(connection, table, rows) for rows in chosen) if len(ids) >= _MANY else 0
    with _forgetting(connection, known):
        for rows in chosen:
            _take_out(connection, table, rows)
        for rows in chosen:
            _put_in(connection, table, rows)


def forget(connection: Connection, table: str, ids: Sequence[int]) -> None:
    """Takes rows out of the index."""
    if table not in _CODES or not ids:
        return
    code = _CODES[table]
    places = [{"place": row_id * _STEP + code} for row_id in sorted(ids)]
    with _forgetting(connection, len(places)):
        connection.execute(text("DELETE FROM search WHERE rowid = :place"), places)


@contextmanager
def _forgetting(connection: Connection, count: int) -> Iterator[None]:
    """Lets many entries go at once: struck out first, then the index written anew without them.

    To find and erase each word of each entry takes some 3 ms an entry, to write the whole index
    anew some 1 ms for a thousand; either way nothing of them is left when the change is stored.
    """
    if count < _MANY or count * _A_WRITTEN < _size(connection):
        yield
        return
    connection.execute(text(_SECURE_DELETE), {"is_on": 0})
    yield
    connection.execute(text("INSERT INTO search(search) VALUES ('optimize')"))
    connection.execute(text(_SECURE_DELETE), {"is_on": 1})


def _size(connection: Connection) -> int:
    return int(connection.execute(text("SELECT COUNT(*) FROM search_docsize")).scalar_one())


def _runs(ids: Sequence[int]) -> Iterator[_Rows]:
    """The rows, ascending, in as few conditions as name them: one for a run without gaps."""
    low, high = min(ids), max(ids)
    if len(ids) > 1 and high - low == len(ids) - 1:
        yield _Rows("id BETWEEN :low AND :high", {"low": low, "high": high})
        return
    ascending = sorted(ids)
    for start in range(0, len(ascending), 500):
        yield _Rows("id IN :ids", {"ids": ascending[start : start + 500]})


def _known(connection: Connection, table: str, rows: _Rows) -> int:
    """How many of the rows have an entry now."""
    places = f"SELECT id * {_STEP} + {_CODES[table]} FROM {table} WHERE {rows.where}"
    statement = f"SELECT COUNT(*) FROM search_docsize WHERE id IN ({places})"
    return int(connection.execute(rows.bound(statement), rows.values).scalar_one())


def _take_out(connection: Connection, table: str, rows: _Rows) -> None:
    places = f"SELECT id * {_STEP} + {_CODES[table]} FROM {table} WHERE {rows.where}"
    connection.execute(rows.bound(f"DELETE FROM search WHERE rowid IN ({places})"), rows.values)


def _put_in(connection: Connection, table: str, rows: _Rows) -> None:
    statement = (
        f"INSERT INTO search(rowid, body) SELECT id * {_STEP} + {_CODES[table]}, {_TEXTS[table]} "
        f"FROM {table} WHERE {rows.where} AND {_ONLY.get(table, '1 = 1')} ORDER BY id"
    )
    connection.execute(rows.bound(statement), rows.values)


def is_searched(table: str, columns: Iterable[str]) -> bool:
    """Whether any of these columns is among what is searched; the rest leaves the index as it is."""
    searched = _TEXTS.get(table, "").replace("||", " ").split()
    return any(column in searched for column in columns)


def rebuild(connection: Connection) -> None:
    """Makes the index anew from the tables."""
    with _forgetting(connection, _size(connection)):
        connection.execute(text("DELETE FROM search"))
        for table in _CODES:
            _put_in(connection, table, _Rows("1 = 1", {}))


def find(connection: Connection, words: str, *, most: int = 50) -> tuple[Hit, ...]:
    """Rows that contain every word of `words`, best first; under three letters by scanning."""
    wanted = words.split()
    if not wanted:
        return ()
    long, short = _split(wanted)
    conditions = ["search MATCH :match"] if long else []
    conditions += [f"body LIKE :like{position} ESCAPE '\\'" for position, _ in enumerate(short)]
    values: dict[str, object] = {f"like{n}": f"%{_plain(word)}%" for n, word in enumerate(short)}
    values |= {"match": " AND ".join(f'"{_quoted(word)}"' for word in long), "most": most}
    order = "rank" if long else "rowid"
    statement = (
        f"SELECT rowid FROM search WHERE {' AND '.join(conditions)} ORDER BY {order} LIMIT :most"
    )
    if not long:
        del values["match"]
    places = connection.execute(text(statement), values).scalars()
    return tuple(Hit(_KINDS[place % _STEP], place // _STEP) for place in places)


def _split(words: list[str]) -> tuple[list[str], list[str]]:
    long = [word for word in words if len(word) >= _SHORTEST]
    return long, [word for word in words if len(word) < _SHORTEST]


def _quoted(word: str) -> str:
    return word.replace('"', '""')


def _plain(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
