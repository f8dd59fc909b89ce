"""What an import has to ask, with what is needed to ask it well."""

from collections.abc import Iterator
from datetime import date

from organiser_app.services.imports.outcome import Outcome
from organiser_app.services.imports.plan import Plan, PlanTable, open_dates
from organiser_app.services.imports.views import Question, QuestionCode, RowReason
from organiser_app.spreadsheet.canonical import text_of
from organiser_app.spreadsheet.canonical_dates import DateOrder, parse_date
from organiser_app.spreadsheet.layout import Table
from organiser_app.spreadsheet.problems import ProblemCode


def questions_of(outcome: Outcome, open_people: int) -> Iterator[Question]:
    """All questions, those first on which the reading of the file hangs."""
    plan = outcome.plan
    yield from _about_the_file(plan)
    for table in plan.tables:
        yield from _dates(table)
        yield from _sides(table)
    yield from _region(plan)
    if open_people:
        yield Question(QuestionCode.PEOPLE, values={"count": open_people}, blocks=True)
    twice = outcome.reasons.count(RowReason.POSSIBLE_DUPLICATE)
    if twice:
        yield Question(QuestionCode.ROWS, values={"count": twice}, blocks=True)


def _about_the_file(plan: Plan) -> Iterator[Question]:
    for before in plan.known.received[:1]:
        values = {"file_name": before.file_name, "day": before.day}
        yield Question(QuestionCode.RECEIVED_BEFORE, values=values)
    for problem in plan.reading.problems:
        if problem.code is ProblemCode.ENCODING_GUESSED and plan.options.encoding is None:
            yield Question(QuestionCode.ENCODING, values={"encoding": plan.reading.encoding})
        if problem.code is ProblemCode.DELIMITER_GUESSED and plan.options.delimiter is None:
            yield Question(QuestionCode.DELIMITER, values={"delimiter": plan.reading.delimiter})


def _dates(table: PlanTable) -> Iterator[Question]:
    """One question a sheet: both readings of one date of it."""
    problems = [
        problem
        for problem in table.parsed.problems
        if problem.code is ProblemCode.DATE_ORDER_AMBIGUOUS
    ]
    if not problems:
        return
    cells = [text for column in open_dates(table).values() for text in column]
    example = min(map(text_of, cells), default="")
    yield Question(
        QuestionCode.DATE_ORDER,
        table.parsed.sheet,
        {
            "columns": tuple(problem.values["column"] for problem in problems),
            "headers": tuple(problem.found or "" for problem in problems),
            "example": example,
            "day_first": _day(example, DateOrder.DAY_FIRST),
            "month_first": _day(example, DateOrder.MONTH_FIRST),
            "suggested": problems[0].values.get("suggested"),
        },
        blocks=True,
    )


def _day(text: str, order: DateOrder) -> date | None:
    value = parse_date(text, order)
    return value if isinstance(value, date) else None


def _sides(table: PlanTable) -> Iterator[Question]:
    if table.table is Table.EXCHANGES and table.recognition.is_payment:
        giver, receiver = (
            table.header_of(side) or table.header_of(f"{side}_code")
            for side in ("giver", "receiver")
        )
        values = {"giver": giver, "receiver": receiver}
        yield Question(QuestionCode.SIDES, table.parsed.sheet, values)


def _region(plan: Plan) -> Iterator[Question]:
    if plan.region:
        return
    for table in plan.tables:
        for row in table.parsed.rows.odd.values():
            for problem in row.problems:
                if problem.code is ProblemCode.BAD_PHONE:
                    values = {"example": problem.found, "cell": problem.cell}
                    yield Question(QuestionCode.PHONE_REGION, table.parsed.sheet, values)
                    return
