"""Shows what goes out to people, as pictures to be looked at: handout_gallery.py FOLDER [ar]."""

import sys
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from organiser_app.domain.commands import AddRows, ChangeSettings, EditMember
from organiser_app.domain.ids import MatchId, MemberId, NeedId
from organiser_app.domain.members import Purpose
from organiser_app.domain.needs import Match, MatchState, Need, NeedState
from organiser_app.domain.settings import GroupSettings
from organiser_app.gui.dialogs.handouts.calendar import CalendarDialog
from organiser_app.gui.dialogs.handouts.dispatch import DispatchDialog
from organiser_app.gui.dialogs.handouts.meeting import MeetingDialog
from organiser_app.gui.dialogs.handouts.message import About, MessageDialog
from organiser_app.gui.texts.languages import use_language
from organiser_app.gui.theme import DARK, LIGHT, apply_theme
from organiser_app.gui.view_state import ViewState
from organiser_app.storage.reads.members import members
from tests.gui.page_gallery import TODAY, Studio

HELPER = 1


def promised(studio: Studio) -> None:
    """Ana has promised a few things, on several days and to all kinds of people."""

    everyone = studio.workspace.ask(members)
    asked = (2, 3, 5, 6, 8, 12, 13)
    for place, who in enumerate(asked):
        one = next(each for each in everyone if each.id == who)
        consent = ({Purpose.SHARE_CONTACT: True}, {}, {Purpose.SHARE_CONTACT: False})[place % 3]
        address = f"{place + 3} Mill Lane, flat {place}"
        changed = replace(one, consent=consent, address=address, left=None)
        studio.workspace.run(EditMember(changed))
    words = (
        "A lift to the clinic at 14:30", "Two bags of shopping up to the third floor", "توصيلة إلى العيادة",
        "Something private", "Soup for a week", "Company on Sunday evening", "A form translated",
    )  # fmt: skip
    rows = tuple(
        Need(
            NeedId(-1 - n),
            member_id=MemberId(asked[n]),
            category_id=None,
            words=words[n],
            opened=TODAY - timedelta(3),
            needed_by=TODAY + timedelta((0, 0, 1, 1, 3, 40, 4)[n]) if n != 4 else None,
            state=NeedState.MATCHED,
            quantity=Decimal(2) if n == 1 else None,
            unit="bags" if n == 1 else "",
            household_size=4 if n == 4 else None,
            is_sensitive=n == 3,
            note="Ring twice, the bell is quiet." if n == 0 else "",
        )
        for n in range(len(asked))
    )
    matches = tuple(
        Match(
            NeedId(-1 - n),
            MemberId(HELPER),
            MatchId(-1 - n),
            state=MatchState.TENTATIVE if n == 6 else MatchState.CONFIRMED,
            made=TODAY,
        )
        for n in range(len(asked))
    )
    studio.workspace.run(AddRows(needs=rows, matches=matches))
    studio.workspace.run(ChangeSettings(GroupSettings(name="Riverside Mutual Aid")))


def dialogs(studio: Studio, look: str) -> None:
    state = ViewState()
    parent = QWidget()
    made = {
        "dispatch": DispatchDialog(studio.session, state, parent, helper_id=HELPER),
        "meeting": MeetingDialog(studio.session, state, parent),
        "calendar": CalendarDialog(studio.session, state, parent, helper_id=HELPER),
        "message": MessageDialog(studio.session, state, parent, about=About(helper_id=HELPER)),
    }
    for name, dialog in made.items():
        width = 640 if name == "message" else 980
        studio.shoot(dialog, f"{name}_{look}", width, 740)
        ready = getattr(dialog, "_ready", None)
        if ready is not None and "light" in look:
            for place, page in enumerate(ready.painted.pages[:2]):
                page.save(str(studio.folder / f"{name}_{look}_page{place + 1}.png"))
    made["meeting"].strips.setChecked(True)
    studio.settle()
    pages = made["meeting"]._ready.painted.pages
    pages[-1].save(str(studio.folder / f"meeting_{look}_strips.png"))
    message = made["message"]
    for occasion in ("ask", "tell", "remind", "thank"):
        for language in ("en", "es", "ar"):
            message.occasion.set_current(occasion)
            message.language.set_current(language)
            message._show()
            print(f"--- {occasion} {language}\n{message.text.toPlainText()}")  # noqa: T201
    state.set_names_hidden(True)
    studio.settle()
    studio.shoot(made["dispatch"], f"dispatch_hidden_{look}", 980, 740)
    for dialog in made.values():
        dialog.close()


def main(folder: Path, language: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with TemporaryDirectory() as home:
        studio = Studio(folder, Path(home), 150, 900)
        promised(studio)
        if language:
            use_language(app, language)
        for look, tokens in (("light", LIGHT), ("dark", DARK)):
            apply_theme(app, tokens)
            dialogs(studio, f"{look}{language}")
        studio.close()


if __name__ == "__main__":
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "")
