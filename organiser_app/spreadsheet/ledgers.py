"""Who gave and who received, where a sheet only says who paid whom.

In a ledger of hours `From` pays `To`: the one who pays has received the help. In a log of gifts
`From` gave. The words are the same, so the person is asked and can swap the sides.
"""

from collections.abc import Sequence
from dataclasses import replace

from organiser_app.spreadsheet.assigning import Column
from organiser_app.spreadsheet.canonical import fold
from organiser_app.spreadsheet.layout import Table
from organiser_app.spreadsheet.mapping import TableRecognition, swap_sides
from organiser_app.spreadsheet.synonyms import PAYMENT_SIDES


def with_sides(found: TableRecognition, columns: Sequence[Column]) -> TableRecognition:
    """The recognition with giver and receiver where they belong."""
    if found.table is not Table.EXCHANGES:
        return found
    sides = {fold(each.header) for key in _SIDES for each in found.columns_of(key)}
    if sides & PAYMENT_SIDES:
        return replace(found, is_payment=True)
    pays = sides <= _DIRECTION_WORDS and len(sides) == 2 and _is_ledger(found, columns)
    return swap_sides(found) if pays else found


_SIDES = ("giver", "receiver", "giver_code", "receiver_code")
_DIRECTION_WORDS = frozenset(
    ["from", "to", "de", "a", "para", "per", "von", "an", "für", "fur", "da", "à"]
)
_LEDGER_WORDS = frozenset(
    [
        "amount",
        "importe",
        "import",
        "betrag",
        "montant",
        "valor",
        "post",
        "anunci",
        "anuncio",
        "annonce",
        "inserat",
        "hash",
        "balance",
        "saldo",
        "credits",
        "currency",
    ]
)


def _is_ledger(found: TableRecognition, columns: Sequence[Column]) -> bool:
    by_number = {column.number: column.profile for column in columns}
    clocks = any(by_number[each.column].clock > 0.5 for each in found.columns_of("quantity"))
    words = {word for column in columns for word in fold(column.header).split()}
    return clocks or bool(words & _LEDGER_WORDS)
