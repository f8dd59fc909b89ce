from collections.abc import Iterator
from pathlib import Path

import pytest

from organiser_app.services.workspace import Workspace
from tests.helpers.networks import a_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = a_workspace(tmp_path)
    yield opened
    opened.close(copy=False)
