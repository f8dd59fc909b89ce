"""Shows the pages and forms on made-up networks, as pictures to be looked at: page_gallery.py FOLDER."""

import os
import random
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QApplication, QWidget

from organiser_app.domain.commands import AddRows, RemoveExchanges, SetNeedState
from organiser_app.domain.exchanges import Asked, Category, Exchange
from organiser_app.domain.ids import AreaId, CategoryId, ExchangeId, MemberId, NeedId
from organiser_app.domain.members import Area, LimitUnit, Member, MemberKind, Purpose
from organiser_app.domain.needs import Need, NeedState, Offer, Urgency
from organiser_app.gui.dialogs.exchange_form import ExchangeForm
from organiser_app.gui.dialogs.form import FormDialog
from organiser_app.gui.dialogs.member_form import MemberForm
from organiser_app.gui.dialogs.need_form import NeedForm
from organiser_app.gui.dialogs.offer_form import OfferForm
from organiser_app.gui.failures import Failures
from organiser_app.gui.jobs import Jobs
from organiser_app.gui.pages.exchanges import ExchangesPage
from organiser_app.gui.pages.history import HistoryPage
from organiser_app.gui.pages.members import MembersPage
from organiser_app.gui.pages.needs import NeedsPage
from organiser_app.gui.session import GuiSession
from organiser_app.gui.theme import DARK, LIGHT, apply_theme
from organiser_app.gui.view_state import RowsWanted, ViewState
from organiser_app.services.clock import Clock
from organiser_app.services.workspace import Workspace

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
TODAY = date(2026, 11, 22)
NAMES = (
    "Ana Ruiz", "Ben Okafor", "Noor Haddad", "Zoë Lindqvist", "Priya Raman", "ليلى منصور",
    "Joaquín Pérez", "Wen Li", "Amara Diallo", "Tomasz 🌻 Nowak", "The Free Fridge on Mill Lane",
    "Maria Konstantinopoulou-Featherstonehaugh of the Upper Riverside Gardens", "שירה לוי",
)  # fmt: skip
CATEGORIES = ("Childcare", "Lifts", "Food", "Repairs", "Company & check-ins", "Translation")
WORDS = (
    "a lift to the clinic on Thursday", "someone to look after two children for an afternoon",
    "help carrying a washing machine up three flights of stairs, if at all possible this week",
    "soup for a week", "a form translated", "company on Sunday evenings", "توصيلة إلى العيادة",
)  # fmt: skip


def invented(people: int, exchanges: int) -> AddRows:
    """Rows of a network of this size; the same each time."""
    rng = random.Random(7)
    areas = tuple(
        Area(name, AreaId(-1 - n))
        for n, name in enumerate(("North End", "Market St", "Riverside"))
    )
    categories = tuple(Category(name, CategoryId(-1 - n)) for n, name in enumerate(CATEGORIES))

    def someone() -> MemberId:
        return MemberId(-1 - rng.randrange(people))

    def a_day(most: int) -> date:
        return TODAY - timedelta(days=rng.randrange(most))

    members = tuple(
        Member(
            NAMES[n]
            if n < len(NAMES)
            else f"{rng.choice(NAMES[:5]).split()[0]} {chr(65 + n % 26)}. {n}",
            MemberId(-1 - n),
            kind=MemberKind.POOL if n == 10 else MemberKind.PERSON,
            pronouns="she, her" if n % 3 == 0 else "",
            phones=("+44 7700 900" + str(100 + n % 900),) if n % 4 else (),
            email="" if n % 3 else f"person{n}@example.org",
            languages=("English", "Arabic") if n % 5 == 0 else (),
            area_id=areas[n % 3].id if n % 7 else None,
            skills=tuple(
                rng.sample(("driving", "cooking", "listening", "plumbing", "sewing"), n % 3)
            ),
            availability="Weekday evenings" if n % 2 else "",
            monthly_limit=4 if n % 3 == 0 else None,
            limit_unit=LimitUnit.ACTS,
            joined=a_day(900),
            paused_until=date(2026, 12, 24) if n == 3 else None,
            left=date(2026, 10, 1) if n == 8 else None,
            consent={Purpose.SHARE_CONTACT: True, Purpose.EXPORT: False} if n % 2 else {},
            note="Prefers to be called after six." if n % 6 == 0 else "",
        )
        for n in range(people)
    )
    needs = tuple(
        Need(
            NeedId(-1 - n),
            member_id=someone() if n % 6 else None,
            category_id=rng.choice(categories).id,
            words=rng.choice(WORDS) if n % 5 else "",
            urgency=rng.choice(list(Urgency)),
            opened=a_day(40),
            area_id=rng.choice(areas).id,
            state=NeedState.OPEN if n % 3 else rng.choice([NeedState.MET, NeedState.MATCHED]),
            closed=None,
            is_sensitive=n % 11 == 0,
            household_size=3 if n % 4 == 0 else None,
            note="Second floor, no lift." if n % 4 == 0 else "",
        )
        for n in range(people // 3)
    )
    offers = tuple(
        Offer(
            member_id=someone(),
            category_id=rng.choice(categories).id,
            words=rng.choice(WORDS),
            start=a_day(90),
        )
        for _ in range(people // 4)
    )
    log = tuple(
        Exchange(
            day=a_day(400),
            giver_id=someone() if n % 20 else None,
            receiver_id=someone(),
            category_id=rng.choice(categories).id,
            area_id=rng.choice(areas).id,
            asked=rng.choice(list(Asked)),
            note="Third time this month, all smiles." if n % 9 == 0 else "",
        )
        for n in range(exchanges)
    )
    log = tuple(one for one in log if one.giver_id != one.receiver_id)
    return AddRows(areas, categories, members, needs, offers, (), log)


class Studio:
    """A network, a session and somewhere to put pictures."""

    def __init__(self, folder: Path, home: Path, people: int, exchanges: int) -> None:
        self.folder = folder
        self.people = people
        self.workspace = Workspace.create(
            home / f"network{people}.organiser",
            home / "copies",
            by="Kai",
            clock=Clock(lambda: NOON),
        )
        if people:
            self.workspace.run(invented(people, exchanges))
            self.workspace.run(SetNeedState((NeedId(2),), NeedState.MET, TODAY, "Ana drove"))
            change = self.workspace.run(RemoveExchanges((ExchangeId(3), ExchangeId(4))))
            self.workspace.undo(change.id)
            self.workspace.run(RemoveExchanges((ExchangeId(5),)))
        self.jobs = Jobs()
        self.session = GuiSession(self.jobs, Failures())
        self.session.failures.bug.connect(lambda text: print(text, file=sys.stderr))  # noqa: T201
        self.session.use(self.workspace)

    def settle(self) -> None:
        for _ in range(8):
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
            while self.jobs.running:
                QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def shoot(self, widget: QWidget, name: str, width: int, height: int) -> None:
        widget.resize(width, height)
        widget.show()
        self.settle()
        widget.grab().save(str(self.folder / f"{name}.png"))

    def close(self) -> None:
        self.jobs.stop()
        self.workspace.close(copy=False)


def pages(studio: Studio, look: str, width: int, height: int) -> None:
    state = ViewState()
    suffix = f"{studio.people}_{look}_{width}"
    side = 216 if width >= 1100 else 64
    for make in (MembersPage, NeedsPage, ExchangesPage, HistoryPage):
        page = make(studio.session, state)
        studio.shoot(page, f"{page.key}_{suffix}", width - side, height)
        if studio.people and not isinstance(page, HistoryPage):
            page.show_story(page.key, 1)
            studio.settle()
            studio.shoot(page, f"{page.key}_story_{suffix}", width - side, height)
        page.deleteLater()


def special(studio: Studio, look: str) -> None:
    state = ViewState()
    page = MembersPage(studio.session, state)
    studio.shoot(page, f"members_hidden_{look}", 1200, 800)
    state.set_names_hidden(True)
    page.show_story("members", 6)
    studio.shoot(page, f"members_hidden_{look}", 1200, 800)
    log = ExchangesPage(studio.session, state)
    studio.shoot(log, f"log_hidden_{look}", 1200, 800)
    state.set_names_hidden(False)
    needs = NeedsPage(studio.session, state)
    studio.shoot(needs, f"needs_wanted_{look}", 1200, 800)
    needs.show_rows(RowsWanted("needs", (1, 4, 7, 8), "childcare waiting over two weeks"))
    studio.shoot(needs, f"needs_wanted_{look}", 1200, 800)
    needs.show_list("offers")
    studio.shoot(needs, f"offers_{look}", 1200, 800)


def extremes(studio: Studio, app: QApplication) -> None:
    apply_theme(app, LIGHT, 2.0)
    for make in (MembersPage, NeedsPage):
        page = make(studio.session, ViewState())
        studio.shoot(page, f"{page.key}_text_200", 1400, 900)
        page.show_story(page.key, 1)
        studio.shoot(page, f"{page.key}_text_200", 1400, 900)
    form = MemberForm(studio.session, None)
    studio.shoot(form, "form_member_text_200", form.width(), 860)
    form.done_without_asking()
    apply_theme(app, LIGHT)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for make in (MembersPage, NeedsPage):
        page = make(studio.session, ViewState())
        studio.shoot(page, f"{page.key}_rtl", 1100, 700)
        page.show_story(page.key, 6)
        studio.shoot(page, f"{page.key}_rtl", 1100, 700)
    form = ExchangeForm(studio.session, None)
    studio.shoot(form, "form_exchange_rtl", form.width(), form.height())
    form.done_without_asking()
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def forms(studio: Studio, look: str) -> None:
    for make in (ExchangeForm, NeedForm, OfferForm, MemberForm):
        form: FormDialog = make(studio.session, None)
        studio.shoot(form, f"form_{make.__name__}_{look}", form.width(), form.height())
        form.done_without_asking()
    form = ExchangeForm(
        studio.session, None, start=Exchange(need_id=NeedId(1)), need_words="a lift to the clinic"
    )
    studio.shoot(form, f"form_exchange_filled_{look}", form.width(), form.height())
    form.giver.editor.setText("Zora")
    form.day.editor.setText("2027-01-01")
    form.day.editor.textEdited.emit("2027-01-01")
    form.quantity.editor.setText("lots")
    form.save()
    studio.shoot(form, f"form_exchange_filled_{look}", form.width(), form.height())
    form.reject()
    studio.shoot(form, f"form_exchange_asking_{look}", form.width(), form.height())
    form.done_without_asking()


def main(folder: Path, wanted: Callable[[str], bool]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with TemporaryDirectory() as home:
        for people, exchanges in ((0, 0), (150, 900)):
            studio = Studio(folder, Path(home), people, exchanges)
            for look, tokens in (("light", LIGHT), ("dark", DARK)):
                apply_theme(app, tokens)
                if not wanted(look):
                    continue
                pages(studio, look, 1440, 900)
                pages(studio, look, 1099, 700)
                if people:
                    special(studio, look)
                    forms(studio, look)
            if people and wanted("extremes"):
                extremes(studio, app)
            studio.close()


if __name__ == "__main__":
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    main(Path(sys.argv[1]), lambda look: len(sys.argv) < 3 or look in sys.argv[2:])
