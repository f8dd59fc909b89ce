"""A returned sheet as far as it follows from the file, what we sent, and the network as it is."""

from dataclasses import dataclass

from organiser_app.domain.commands import ReceivedFile
from organiser_app.domain.views import ReceivedBefore
from organiser_app.services.records import NetworkRecords, Texts
from organiser_app.services.returns.answers import Answers
from organiser_app.services.returns.items import Item
from organiser_app.services.returns.merged_table import ReturnTable
from organiser_app.services.returns.newcomers import NewRows
from organiser_app.spreadsheet.cells import Reading
from organiser_app.spreadsheet.layout import Table
from organiser_app.storage.reads.sheets import Exported


@dataclass(frozen=True)
class ReturnPlan:
    """Everything that the review shows; nothing of it is written."""

    file: ReceivedFile
    content: bytes
    """The file as it came, kept with the import."""
    reading: Reading
    known: NetworkRecords
    export: Exported | None
    tables: tuple[ReturnTable, ...]
    new: NewRows | None
    """The rows that are new, as an import of their own."""
    items: tuple[Item, ...]
    answers: Answers
    received_before: tuple[ReceivedBefore, ...] = ()

    @property
    def revision(self) -> int:
        """The network that this was made for."""
        return self.known.revision

    def ours(self, table: Table, record_id: int) -> Texts:
        """What stands here about a record."""
        return self.known.texts(table, record_id) or {}

    @property
    def damaged(self) -> int:
        """Cells that programs have written differently: no edits."""
        return sum(table.damaged for table in self.tables)

    @property
    def unchanged(self) -> int:
        """Rows that came back as they went, or say nothing else than what stands here."""
        return sum(table.unchanged for table in self.tables)
