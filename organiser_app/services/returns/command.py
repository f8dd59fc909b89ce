"""A reviewed return as the command that writes it: exactly what the review shows."""

from organiser_app.domain.commands import AddRows, ApplyImport, KeepReceivedFile, KeepReview
from organiser_app.services.imports import to_command as import_command
from organiser_app.services.records import KINDS
from organiser_app.services.returns.items import ItemKind
from organiser_app.services.returns.review import ReturnReview


def to_command(review: ReturnReview, *, came_from: str = "") -> ApplyImport:
    """What the review says, as one change."""
    plan, outcome = review.plan, review.outcome
    new = None if plan.new is None else import_command(plan.new.preview)
    rows = AddRows() if new is None else new.rows
    counts = review.row_counts
    export = plan.export
    return ApplyImport(
        rows=AddRows(
            areas=(*rows.areas, *outcome.new_areas()),
            categories=(*rows.categories, *outcome.new_categories()),
            members=rows.members,
            needs=rows.needs,
            offers=rows.offers,
            matches=rows.matches,
            gatherings=(*rows.gatherings, *outcome.new_gatherings()),
            exchanges=rows.exchanges,
        ),
        file=plan.file,
        table="+".join(dict.fromkeys(str(table.table) for table in plan.tables)),
        edited=(*(() if new is None else new.edited), *outcome.edited),
        restored=outcome.restored,
        archived=tuple((KINDS[table], row_id) for table, row_id in outcome.archived),
        held_back=counts.held_back,
        row_keys={} if new is None else new.row_keys,
        revision=plan.revision,
        kind="return",
        export_uid=export.uid if export else "",
        came_from=came_from or (export.label if export else ""),
        outcome={
            "new": counts.new,
            "changed": counts.changed,
            "unchanged": counts.unchanged,
            "missing": counts.missing,
            "held_back": counts.held_back,
            "open": len(review.open_items),
            "cells": outcome.cells,
            "archived": len(outcome.archived),
        },
    )


def keep_file(review: ReturnReview) -> KeepReceivedFile:
    """The file as it came, into the network's own file."""
    file = review.plan.file
    return KeepReceivedFile(file.name, file.sha256, file.size, review.plan.content)


def keep_review(review: ReturnReview, *, is_applied: bool = False) -> KeepReview:
    """How far the review got; rows that were held back wait as well."""
    file = review.plan.file
    waiting = len(review.open_items) + sum(
        item.kind is ItemKind.ROW_HELD_BACK for item in review.items
    )
    return KeepReview(
        sha256=file.sha256,
        file_name=file.name,
        options={},
        decisions=review.answers.as_plain(),
        open_items=waiting,
        kind="return",
        state="done" if is_applied and not waiting else "open",
    )
