"""The example network in words, for a machine without a screen."""

from organiser_app.cli.figure_words import dashboard_words
from organiser_app.cli.networks import backup_folder
from organiser_app.services.dashboard import Dashboard
from organiser_app.services.example import open_example
from organiser_app.services.paths import data_folder
from organiser_app.services.progress import Progress

_FILE = "Example network.organiser"
"""What the window calls it too."""


def example_words(*, days: int) -> str:
    """What the example's dashboard says."""
    folder = data_folder()
    folder.mkdir(parents=True, exist_ok=True)
    workspace = open_example(folder / _FILE, backup_folder(), Progress())
    try:
        shown = workspace.ask(Dashboard(workspace).question(days))
    finally:
        workspace.close(copy=False)
    return f"{dashboard_words(shown)}\nAll of this is made up: nobody in it exists."
