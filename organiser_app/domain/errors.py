"""The exception tree.

OrganiserError
├── Cancelled            the person stopped it; nothing to say
├── UserError            something to tell the person, with a stable code and values
│   ├── Conflict         the rows moved on since; says which
│   ├── Invalid          the values break a rule; carries the problems
│   ├── NotFound         what was asked for is not there
│   ├── NetworkFileError the network's file cannot be opened, and why
│   └── (spreadsheet) Refused
└── (anything else is a bug)

Codes and values only: sentences are written where people read them.
"""

from organiser_app.domain.problems import Problem


class OrganiserError(Exception):
    """Everything that the program raises on purpose."""


class Cancelled(OrganiserError):
    """The task was stopped by the person who started it."""


class UserError(OrganiserError):
    """Something to tell the person: a stable `code` and the `values` its sentence needs."""

    def __init__(self, code: str, **values: object) -> None:
        self.code = code
        self.values = values
        super().__init__(code)


class Conflict(UserError):
    """Rows that the change would touch have changed since."""


class NotFound(UserError):
    """What was asked for is not in the network."""


class NetworkFileError(UserError):
    """The network's file is missing, damaged, too new, busy or not ours."""


class Invalid(UserError):
    """The values break a rule; `problems` say which field and why."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        self.problems = problems
        super().__init__("INVALID", problems=problems)
