"""A small network in which help is promised, for what goes out to people."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from organiser_app.domain.commands import AddRows
from organiser_app.domain.exchanges import Category
from organiser_app.domain.ids import AreaId, CategoryId, MatchId, MemberId, NeedId
from organiser_app.domain.members import Area, Member, Purpose
from organiser_app.domain.needs import Match, MatchState, Need, NeedState
from organiser_app.services.workspace import Workspace
from tests.helpers.networks import TODAY

HELPER = MemberId(1)
YES: Mapping[Purpose, bool] = {Purpose.SHARE_CONTACT: True}
NO: Mapping[Purpose, bool] = {Purpose.SHARE_CONTACT: False}


def an_asker(name: str = "Noor Haddad", **known: object) -> Member:
    """Someone who can be reached."""
    usual: dict[str, object] = {
        "phones": ("+44 7700 900321",),
        "address": "3 Mill Lane",
        "area_id": AreaId(-1),
    }
    return Member(name, **{**usual, **known})  # type: ignore[arg-type] # as the tests name them


def a_need(words: str = "A lift to the clinic", **known: object) -> Need:
    """Something that is needed tomorrow."""
    usual: dict[str, object] = {
        "category_id": CategoryId(-1),
        "needed_by": TODAY + timedelta(1),
        "opened": TODAY - timedelta(3),
        "state": NeedState.MATCHED,
    }
    return Need(words=words, **{**usual, **known})  # type: ignore[arg-type] # as above


def promise(
    workspace: Workspace,
    *asked: tuple[Member, Need],
    helper: Member | None = None,
    state: MatchState = MatchState.CONFIRMED,
) -> None:
    """The helper, who is member 1, is asked to help with each need; matches count from 1."""
    members = [replace(helper or Member("Ana Ruiz"), id=MemberId(-1))]
    needs, matches = [], []
    for place, (asker, need) in enumerate(asked, start=1):
        members.append(replace(asker, id=MemberId(-1 - place)))
        needs.append(replace(need, id=NeedId(-place), member_id=MemberId(-1 - place)))
        matches.append(
            Match(NeedId(-place), MemberId(-1), MatchId(-place), state=state, made=TODAY)
        )
    workspace.run(
        AddRows(
            areas=(Area("North End", AreaId(-1)),),
            categories=(Category("Lifts", CategoryId(-1)),),
            members=tuple(members),
            needs=tuple(needs),
            matches=tuple(matches),
        )
    )
