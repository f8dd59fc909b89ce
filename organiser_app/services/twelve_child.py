"""The process that works out the indicators of a large network, so that no window waits for it.

The exact circulation keeps Python to itself while it is solved, in whichever thread that is.
The basis comes in pickled, and steps go out the same way; both ends are this program.
"""

import pickle
import sys
from typing import IO, Final

from organiser_app.services.twelve import Basis, steps

CHILD_FLAG: Final = "--indicators-child"
"""How the bundled program is asked to be this process."""


def main() -> int:
    """Serves one basis from standard input to standard output."""
    answers, sys.stdout = sys.stdout.buffer, sys.stderr
    serve(sys.stdin.buffer, answers)
    return 0


def serve(requests: IO[bytes], answers: IO[bytes]) -> None:
    """Reads a basis and writes each step as soon as it is there."""
    basis = pickle.load(requests)
    assert isinstance(basis, Basis)
    for step in steps(basis, lambda: None):
        pickle.dump(step, answers, pickle.HIGHEST_PROTOCOL)
        answers.flush()


if __name__ == "__main__":
    sys.exit(main())
