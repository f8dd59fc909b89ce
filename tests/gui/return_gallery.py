"""Draws the review of a returned sheet in every look, to be looked at: return_gallery.py FOLDER."""

import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QApplication

from organiser_app.domain.commands import EditMember
from organiser_app.gui.failures import Failures
from organiser_app.gui.jobs import Jobs
from organiser_app.gui.pages.spreadsheets import SpreadsheetsPage
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.languages import use_language
from organiser_app.gui.theme import DARK, LIGHT, apply_theme
from organiser_app.gui.view_state import ViewState
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.members import members
from tests.helpers.sheet_copy import Copy, a_roster, names

LONG = "Maria Konstantinopoulou-Featherstonehaugh of the Upper Riverside Gardens"


def prepared(workspace: Workspace, folder: Path, people: int) -> Path:
    """A copy in which nearly everything happened that can happen to one."""
    workspace.run(a_roster(people))
    known = names(people)
    copy = Copy(workspace, folder / "north list.xlsx", label="Kofi")
    for member in workspace.ask(members)[:3]:
        workspace.run(
            EditMember(replace(member, address="5 Quay Street", email="new@example.org"))
        )
    for name in known[:3]:
        copy.say(name, "Address", "7 Harbour Road, second floor, ring twice")
    for name in known[3 : people - 12]:
        copy.say(name, "Availability", "Mornings only")
    copy.say(known[1], "Joined", "31 foo").say(known[2], "Phones", "0123").say(
        known[4], "Note", None
    )
    copy.say(known[2], "Name", LONG)
    copy.say(known[3], "Note", "Likes 🌻 and speaks עברית; " + "very long text " * 20)
    copy.add(Name="Zora 🌻 Lindqvist", Phones="+44 7700 900999")
    copy.add(Name=known[8], Phones="+44 7700 900008")
    copy.lose_key(known[6]).remove(known[people - 1]).remove(known[people - 2])
    copy.add_column("Shoe size", range(38, 44))
    return copy.saved()


class Studio:
    """A network, a session, the page, and somewhere to put pictures."""

    def __init__(self, folder: Path, home: Path, people: int) -> None:
        self.folder = folder
        self.workspace = Workspace.create(home / f"n{people}.organiser", home / "copies", by="Kai")
        self.path = prepared(self.workspace, home, people)
        self.jobs = Jobs()
        self.session = GuiSession(self.jobs, Failures())
        self.session.failures.bug.connect(lambda text: print(text, file=sys.stderr))  # noqa: T201
        self.session.use(self.workspace)
        self.state = ViewState()

    def settle(self) -> None:
        for _ in range(12):
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            while self.jobs.running:
                QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def shoot(self, page: SpreadsheetsPage, name: str) -> None:
        self.settle()
        page.grab().save(str(self.folder / f"{name}.png"))

    def page(self, width: int, height: int) -> SpreadsheetsPage:
        page = SpreadsheetsPage(self.session, self.state)
        page.resize(width - (216 if width >= 1100 else 64), height - 40)
        page.show()
        self.settle()
        page.bring_in(self.path)
        self.settle()
        return page

    def close(self) -> None:
        self.jobs.stop()
        self.workspace.close(copy=False)


def shots(studio: Studio, look: str, width: int, height: int) -> None:
    page = studio.page(width, height)
    view = page.returning.view
    if view is None:
        return
    suffix = f"{look}_{width}"
    studio.shoot(page, f"review_first_{suffix}")
    seen: set[str] = set()
    for row in view.deciding.rows():
        if row.item.kind in seen:
            continue
        seen.add(row.item.kind)
        view.items.select(row.id)
        studio.shoot(page, f"review_{row.item.kind}_{suffix}")
    view.keep.click()
    studio.shoot(page, f"home_{suffix}")
    page.deleteLater()


def main(folder: Path, wanted: Sequence[str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    for look in wanted:
        with TemporaryDirectory() as home:
            use_language(app, {"spanish": "es", "arabic": "ar"}.get(look, "en"))
            apply_theme(app, DARK if look == "dark" else LIGHT, 1.5 if look == "large" else 1.0)
            studio = Studio(folder, Path(home), 5000 if look == "many" else 40)
            studio.state.set_names_hidden(look == "hidden")
            shots(studio, look, 1440, 900)
            if look in {"light", "spanish", "arabic"}:
                shots(studio, look, 1100, 700)
            studio.close()


if __name__ == "__main__":
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    main(
        Path(sys.argv[1]),
        sys.argv[2:] or ("light", "dark", "spanish", "arabic", "hidden", "large", "many"),
    )
