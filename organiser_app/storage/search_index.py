"""Full-text search over members, needs and notes: trigrams, so that "son" finds "Anderson".

The index is derived: it is refreshed in the transaction that changed a row, is not journalled,
and can be rebuilt from the tables at any time. FTS5's own secure-delete is on, because without it
the name of a removed person stays behind as tokens.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import BindParameter, Connection, bindparam, text

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


def refresh(connection: Connection, table: str, ids: Sequence[int]) -> None:
    """Brings the index up to date with these rows."""
    if table not in _CODES or not ids:
        return
    if len(ids) > 1 and max(ids) - min(ids) == len(ids) - 1:
        _refresh_where(
            connection, table, "id BETWEEN :low AND :high", {"low": min(ids), "high": max(ids)}
        )
        return
    for start in range(0, len(ids), 500):
        _refresh_where(connection, table, "id IN :ids", {"ids": list(ids[start : start + 500])})


def _refresh_where(
    connection: Connection, table: str, where: str, values: dict[str, object]
) -> None:
    code, only = _CODES[table], _ONLY.get(table, "1 = 1")
    place = f"id * {_STEP} + {code}"
    expanding: list[BindParameter[int]] = []
    if "ids" in values:
        expanding.append(bindparam("ids", expanding=True))
    forget_them = f"DELETE FROM search WHERE rowid IN (SELECT {place} FROM {table} WHERE {where})"
    put_in = (
        f"INSERT INTO search(rowid, body) SELECT {place}, {_TEXTS[table]} FROM {table} "
        f"WHERE {where} AND {only}"
    )
    for statement in (forget_them, put_in):
        connection.execute(text(statement).bindparams(*expanding), values)


def is_searched(table: str, columns: Iterable[str]) -> bool:
    """Whether any of these columns is among what is searched; the rest leaves the index as it is."""
    searched = _TEXTS.get(table, "").replace("||", " ").split()
    return any(column in searched for column in columns)


def forget(connection: Connection, table: str, ids: Sequence[int]) -> None:
    """Takes rows out of the index."""
    if table not in _CODES:
        return
    statement = text("DELETE FROM search WHERE rowid = :place")
    places = [{"place": row_id * _STEP + _CODES[table]} for row_id in ids]
    if places:
        connection.execute(statement, places)


def rebuild(connection: Connection) -> None:
    """Makes the index anew from the tables."""
    connection.execute(text("DELETE FROM search"))
    for table in _CODES:
        _refresh_where(connection, table, "1 = 1", {})


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
