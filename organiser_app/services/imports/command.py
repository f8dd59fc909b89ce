"""A reviewed import as the command that writes it."""

from organiser_app.domain.commands import ApplyImport, RememberMapping
from organiser_app.services.imports.choices import ImportDecisions
from organiser_app.services.imports.deciding import revised
from organiser_app.services.imports.preview import ImportPreview
from organiser_app.services.imports.views import RowFate
from organiser_app.services.imports.written import held_back
from organiser_app.spreadsheet.mapping import as_remembered


def decide(preview: ImportPreview, decisions: ImportDecisions) -> ImportPreview:
    """The preview after these decisions, which replace the ones before."""
    return ImportPreview(preview.file, revised(preview.outcome, decisions))


def to_command(preview: ImportPreview, decisions: ImportDecisions | None = None) -> ApplyImport:
    """Exactly what the preview says, as one change."""
    if decisions is not None and decisions != preview.decisions:
        preview = decide(preview, decisions)
    written = preview.written
    tables = dict.fromkeys(str(table.table) for table in preview.tables)
    return ApplyImport(
        rows=written.rows,
        file=preview.file,
        table="+".join(tables),
        edited=written.edited_members,
        held_back=held_back(preview.outcome),
        row_keys=written.row_keys,
        revision=preview.revision,
        outcome=_outcome(preview),
    )


def _outcome(preview: ImportPreview) -> dict[str, object]:
    """What came of the rows, under the words that returned sheets use too."""
    counts = preview.counts
    return {
        "new": counts[RowFate.NEW],
        "changed": counts[RowFate.FILLS],
        "unchanged": counts[RowFate.SAME],
        "held_back": counts[RowFate.HELD_BACK],
        "open": counts[RowFate.ASK],
    }


def to_remember(preview: ImportPreview) -> tuple[RememberMapping, ...]:
    """How the sheets were read, for the next time; to be run after the import."""
    found = {
        table.recognition.signature: as_remembered(table.recognition)
        for table in preview.plan.tables
        if table.recognition.header_rows and table.recognition.only_rows is None
    }
    return tuple(RememberMapping(signature, mapping) for signature, mapping in found.items())
