"""Kills an import as often as it is told, and says what was left behind."""

import random
import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.crashes.importing import KilledImports, Left, Moment


def main(times: int) -> int:
    """Kills; answers how often neither all nor nothing was left."""
    with tempfile.TemporaryDirectory(prefix="organiser-crashes-") as folder:
        imports = KilledImports(Path(folder))
        found: Counter[str] = Counter()
        for _ in range(times):
            left = imports.killed_at(Moment(random.random(), random.random() < 0.5))
            found[_said(imports, left)] += 1
            sys.stderr.write(f"\r{dict(found)}")
    sys.stderr.write("\n")
    return found["broken"]


def _said(imports: KilledImports, left: Left) -> str:
    if left.is_sound and left.contents == imports.contents:
        if left.counts == imports.counts_before and not left.is_found:
            return "nothing"
        if left.counts == imports.counts_after and left.is_found:
            return "all"
    sys.stderr.write(f"\n{left.moment}: {left.counts}, sound: {left.is_sound}\n")
    return "broken"


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100))
