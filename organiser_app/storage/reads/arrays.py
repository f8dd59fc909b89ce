"""How a question answers with structured arrays, straight from the cursor."""

from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

NO_DAY = int(np.iinfo(np.int32).min)
"""What an absent day is in an array."""

Table = NDArray[Any]


def code(column: str, kind: type[StrEnum], default: int) -> str:
    """SQL for the place of a word among its kind."""
    whens = " ".join(f"WHEN '{member.value}' THEN {code}" for code, member in enumerate(kind))
    return f"CASE {column} {whens} ELSE {default} END"


def day(column: str) -> str:
    """SQL for a day, `NO_DAY` where there is none."""
    return f'COALESCE("{column}", {NO_DAY})'


def link(column: str) -> str:
    """SQL for an id, 0 where there is none."""
    return f"COALESCE({column}, 0)"


def array(connection: Connection, statement: str, dtype: np.dtype[Any]) -> Table:
    """What the statement answers, read-only."""
    result = connection.exec_driver_sql(statement)
    cursor: Any = result.cursor
    rows = np.fromiter(cursor, dtype=dtype)
    result.close()
    rows.flags.writeable = False
    return rows
