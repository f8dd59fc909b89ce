"""Random programs of commands, undo and redo: after undoing everything nothing is left."""

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from organiser_app.domain.changes import Kind
from organiser_app.domain.commands import (
    AddCategory,
    AddMember,
    AddNeed,
    AddOffer,
    AddRows,
    ChangeSettings,
    Command,
    EditExchange,
    EditMember,
    EditNeed,
    LogExchange,
    RemoveExchanges,
    RemoveMember,
    RemoveNeeds,
    RemoveOffers,
    SetNeedState,
)
from organiser_app.domain.errors import UserError
from organiser_app.domain.exchanges import Category, Exchange
from organiser_app.domain.ids import ExchangeId, MemberId, NeedId, OfferId
from organiser_app.domain.listed import EditMany, FillInNeed, SameForAll
from organiser_app.domain.members import Member
from organiser_app.domain.needs import Need, NeedState, Offer
from organiser_app.domain.settings import GroupSettings
from organiser_app.storage.reads.exchanges import exchange
from organiser_app.storage.reads.members import member
from organiser_app.storage.reads.needs import need
from tests.helpers.networks import TODAY, a_workspace, everything

NAMES = st.sampled_from(["Ana", "Bo", "Zoë", "Μαρία", "نور", "李", "Ana"])
WORDS = st.text(max_size=12)
PICK = st.integers(0, 10_000)


class RandomProgram(RuleBasedStateMachine):
    """Plays a coordinator who changes their mind; a model keeps every state that was seen."""

    @initialize()
    def open_a_network(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="organiser-test-"))
        self.workspace = a_workspace(self.folder)
        self.past = [everything(self.workspace)]
        self.place = 0

    def teardown(self) -> None:
        if not hasattr(self, "workspace"):
            return
        while self.workspace.undo_state().undo is not None:
            self.workspace.undo()
        left = everything(self.workspace)
        self.workspace.close(copy=False)
        shutil.rmtree(self.folder)
        assert left == self.past[0]

    def _run(self, command: Command) -> None:
        try:
            change = self.workspace.run(command)
        except UserError:
            return
        if change.id:
            self.past = [*self.past[: self.place + 1], everything(self.workspace)]
            self.place += 1

    def _ids(self, kind: str) -> list[int]:
        return [row[0] for row in self.past[self.place][kind]]

    def _one(self, kind: str, pick: int) -> int | None:
        ids = self._ids(kind)
        return ids[pick % len(ids)] if ids else None

    def _stored(self, question: Callable[[Any, int], Any], kind: str, pick: int) -> Any:
        row_id = self._one(kind, pick)
        if row_id is None:
            return None
        return self.workspace.ask(lambda reader: question(reader, row_id))

    @rule(name=NAMES, note=WORDS)
    def add_a_member(self, name: str, note: str) -> None:
        self._run(AddMember(Member(name, note=note)))

    @rule(pick=PICK, name=NAMES, note=WORDS, household=PICK)
    def edit_a_member(self, pick: int, name: str, note: str, household: int) -> None:
        known = self._stored(member, "members", pick)
        if known is not None:
            link = self._one("members", household)
            home = None if link is None else MemberId(link)
            self._run(EditMember(replace(known, name=name, note=note, household_id=home)))

    @rule(pick=PICK)
    def remove_a_member(self, pick: int) -> None:
        row_id = self._one("members", pick)
        if row_id is not None:
            self._run(RemoveMember(MemberId(row_id)))

    @rule(giver=PICK, new_giver=st.one_of(st.just(""), NAMES), new_receiver=NAMES, note=WORDS)
    def log_an_exchange(self, giver: int, new_giver: str, new_receiver: str, note: str) -> None:
        row_id = None if new_giver else self._one("members", giver)
        known = None if row_id is None else MemberId(row_id)
        value = Exchange(giver_id=known, note=note, day=TODAY)
        self._run(LogExchange(value, new_giver, new_receiver, "Lifts"))

    @rule(pick=PICK, note=WORDS)
    def edit_an_exchange(self, pick: int, note: str) -> None:
        known = self._stored(exchange, "exchanges", pick)
        if known is not None:
            self._run(EditExchange(replace(known, note=note)))

    @rule(picks=st.lists(PICK, min_size=1, max_size=3))
    def remove_exchanges(self, picks: list[int]) -> None:
        ids = {self._one("exchanges", pick) for pick in picks} - {None}
        if ids:
            self._run(RemoveExchanges(tuple(ExchangeId(one) for one in ids if one)))

    @rule(name=NAMES, words=WORDS)
    def add_a_need(self, name: str, words: str) -> None:
        self._run(AddNeed(Need(words=words, opened=TODAY), name))

    @rule(pick=PICK, words=WORDS)
    def edit_a_need(self, pick: int, words: str) -> None:
        known = self._stored(need, "needs", pick)
        if known is not None:
            self._run(EditNeed(replace(known, words=words)))

    @rule(picks=st.lists(PICK, min_size=1, max_size=3), state=st.sampled_from(NeedState))
    def move_needs(self, picks: list[int], state: NeedState) -> None:
        ids = {self._one("needs", pick) for pick in picks} - {None}
        if ids:
            self._run(SetNeedState(tuple(NeedId(one) for one in ids if one), state, TODAY))

    @rule(
        picks=st.lists(PICK, min_size=1, max_size=3),
        tags=st.lists(st.sampled_from(["cold", "warm"]), max_size=2),
        area=st.sampled_from(["", "North", "Süd"]),
        kind=st.sampled_from([Kind.NEEDS, Kind.MEMBERS, Kind.OFFERS]),
    )
    def change_many(self, picks: list[int], tags: list[str], area: str, kind: Kind) -> None:
        ids = {self._one(kind.value, pick) for pick in picks} - {None}
        same = SameForAll(new_area=area, add_tags=tuple(tags), remove_tags=("cold",))
        self._run(EditMany(kind, tuple(one for one in ids if one), same))

    @rule(pick=PICK, area=NAMES, phone=WORDS, name=NAMES)
    def fill_in_a_need(self, pick: int, area: str, phone: str, name: str) -> None:
        row_id = self._one("needs", pick)
        if row_id is not None:
            self._run(FillInNeed(NeedId(row_id), new_area=area, phone=phone, new_member=name))

    @rule(pick=PICK)
    def remove_a_need(self, pick: int) -> None:
        row_id = self._one("needs", pick)
        if row_id is not None:
            self._run(RemoveNeeds((NeedId(row_id),)))

    @rule(name=NAMES, words=WORDS)
    def add_an_offer(self, name: str, words: str) -> None:
        self._run(AddOffer(Offer(words=words), name, "Lifts"))

    @rule(pick=PICK)
    def remove_an_offer(self, pick: int) -> None:
        row_id = self._one("offers", pick)
        if row_id is not None:
            self._run(RemoveOffers((OfferId(row_id),)))

    @rule(name=WORDS)
    def name_a_category(self, name: str) -> None:
        self._run(AddCategory(Category(name)))

    @rule(name=WORDS, days=st.integers(1, 9))
    def decide_about_the_network(self, name: str, days: int) -> None:
        self._run(ChangeSettings(GroupSettings(name=name, urgent_days=days)))

    @rule(names=st.lists(NAMES, min_size=1, max_size=4))
    def add_many(self, names: list[str]) -> None:
        people = tuple(Member(name, id=MemberId(-1 - place)) for place, name in enumerate(names))
        home = tuple(replace(one, household_id=people[0].id) for one in people[1:])
        given = Exchange(id=ExchangeId(-1), giver_id=people[0].id, day=TODAY)
        self._run(AddRows(members=(people[0], *home), exchanges=(given,)))

    @precondition(lambda self: self.place > 0)
    @rule()
    def undo(self) -> None:
        self.workspace.undo()
        self.place -= 1

    @precondition(lambda self: self.place < len(self.past) - 1)
    @rule()
    def redo(self) -> None:
        self.workspace.redo()
        self.place += 1

    @invariant()
    def the_network_is_as_the_model_says(self) -> None:
        if hasattr(self, "workspace"):
            assert everything(self.workspace) == self.past[self.place]

    @invariant()
    def undo_and_redo_offer_what_they_can_do(self) -> None:
        if hasattr(self, "workspace"):
            state = self.workspace.undo_state()
            assert (state.undo is not None) == (self.place > 0)
            assert (state.redo is not None) == (self.place < len(self.past) - 1)


TestRandomPrograms = RandomProgram.TestCase
TestRandomPrograms.settings = settings(
    max_examples=300 if settings().max_examples > 100 else 60,
    stateful_step_count=30,
    deadline=None,
)
