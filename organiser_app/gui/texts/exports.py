"""Handing sheets out, in words: for whom, what they get, what stays behind and why."""

from collections.abc import Callable

from organiser_app.gui.texts.sheets import field_name
from organiser_app.gui.texts.words import texts
from organiser_app.services.exporting import Audience, ExportFormat, LeftOut
from organiser_app.spreadsheet.layout import Table


def audience_name(audience: Audience) -> str:
    """For whom a sheet is."""
    return {
        Audience.COORDINATORS: texts.tr("Coordinators"),
        Audience.HELPERS: texts.tr("Helpers"),
        Audience.PUBLIC: texts.tr("Anyone"),
        Audience.STATISTICS: texts.tr("For figures only"),
    }[audience]


def audience_sentence(audience: Audience) -> str:
    """What these people get."""
    return {
        Audience.COORDINATORS: texts.tr("Everything, with names, contact details and notes."),
        Audience.HELPERS: texts.tr("What a task needs; how to reach someone only where they agreed. No notes."),
        Audience.PUBLIC: texts.tr("What is needed and offered, without people. Sensitive needs stay here."),
        Audience.STATISTICS: texts.tr("Signs instead of names, months instead of days, nothing that fewer than five people share."),
    }[audience]  # fmt: skip


def format_name(kind: ExportFormat) -> str:
    """What the file is."""
    return {
        ExportFormat.XLSX: texts.tr("Excel workbook (.xlsx)"),
        ExportFormat.ODS: texts.tr("OpenDocument sheet (.ods)"),
        ExportFormat.CSV: texts.tr("Plain text (.csv)"),
    }[kind]


def csv_warning() -> str:
    """Why plain text is not for people who edit it."""
    return texts.tr(
        "A spreadsheet program that opens and saves plain text drops leading zeros and plus "
        "signs, and with them phone numbers. Choose it only for programs that read nothing else."
    )


def column_name(audience: Audience, table: Table, key: str) -> str:
    """The heading of a column as these people see it."""
    if audience is Audience.STATISTICS and key == "name":
        return texts.tr("Sign", "a column")
    return field_name(table, key)


def left_out_sentence(reason: LeftOut, count: int) -> str:
    """What did not leave, and why."""
    return _LEFT_OUT[reason](count)


_LEFT_OUT: dict[LeftOut, Callable[[int], str]] = {
    LeftOut.NO_CONSENT: lambda count: (
        texts.tr("One row is left out: whoever it is about did not want to be in sheets.")
        if count == 1
        else texts.tr("%Ln rows are left out: those they are about did not want to be in sheets.", "", count)
    ),
    LeftOut.NAME_WITHHELD: lambda count: (
        texts.tr("One exchange leaves without a name for the same reason.")
        if count == 1
        else texts.tr("%Ln exchanges leave without a name for the same reason.", "", count)
    ),
    LeftOut.NO_FIGURES: lambda count: (
        texts.tr("One row is left out: whoever it is about did not want to be counted.")
        if count == 1
        else texts.tr("%Ln rows are left out: those they are about did not want to be counted.", "", count)
    ),
    LeftOut.OTHER_AREA: lambda count: (
        texts.tr("One row of another area stays here.")
        if count == 1
        else texts.tr("%Ln rows of other areas stay here.", "", count)
    ),
    LeftOut.NOT_FOR_THEM: lambda count: (
        texts.tr("One row stays here, since these people do not get such tables.")
        if count == 1
        else texts.tr("%Ln rows stay here, since these people do not get such tables.", "", count)
    ),
    LeftOut.CLOSED: lambda count: (
        texts.tr("One need or offer is closed and stays here.")
        if count == 1
        else texts.tr("%Ln needs and offers are closed and stay here.", "", count)
    ),
    LeftOut.GONE: lambda count: (
        texts.tr("One row is about someone who has left, and stays here.")
        if count == 1
        else texts.tr("%Ln rows are about people who have left, and stay here.", "", count)
    ),
    LeftOut.SENSITIVE: lambda count: (
        texts.tr("One row about a sensitive need stays here, or leaves without what it is about.")
        if count == 1
        else texts.tr("%Ln rows about sensitive needs stay here, or leave without what they are about.", "", count)
    ),
    LeftOut.CONTACT_WITHHELD: lambda count: (
        texts.tr("One row hides how to reach someone who did not agree to it.")
        if count == 1
        else texts.tr("%Ln rows hide how to reach people who did not agree to it.", "", count)
    ),
    LeftOut.NAMES_SOMEONE: lambda count: (
        texts.tr("One cell is hidden, since its words name or reach someone.")
        if count == 1
        else texts.tr("%Ln cells are hidden, since their words name or reach someone.", "", count)
    ),
    LeftOut.FEWER_THAN_FIVE: lambda count: (
        texts.tr("One cell is not told, since fewer than five people share it.")
        if count == 1
        else texts.tr("%Ln cells are not told, since fewer than five people share them.", "", count)
    ),
}  # fmt: skip
