"""How a command ended, as the exit status that scripts read."""

from enum import IntEnum


class Status(IntEnum):
    """The exit statuses; argparse itself ends with WRONG_ARGUMENTS."""

    DONE = 0
    BUG = 1
    WRONG_ARGUMENTS = 2
    LACKS_SOMETHING = 3
    """The environment lacks something; the line that mends it is on standard error."""
    REFUSED = 4
    """The input was refused: codes in the document, words on standard error."""
    OPEN_QUESTIONS = 5
    """Done, but something is left for a person."""
    STOPPED = 130
    """Stopped from the keyboard."""
