"""Which function carries out which command."""

from collections.abc import Callable
from typing import Any

from organiser_app.domain import check_ins as asked_afterwards
from organiser_app.domain import commands, daily, listed, picture
from organiser_app.domain import people as person
from organiser_app.domain import together as shared_help
from organiser_app.domain.changes import Label
from organiser_app.services.handlers import (
    check_ins,
    closing,
    exchanges,
    followups,
    imports,
    lists,
    matches,
    members,
    merging,
    needs,
    network,
    people,
    sheets,
    together,
    told_sheets,
)
from organiser_app.services.handlers import picture as picture_handlers
from organiser_app.services.handlers.shared import Moment
from organiser_app.storage.unit_of_work import UnitOfWork

Handler = Callable[[Any, UnitOfWork, Moment], Label]

HANDLERS: dict[type[Any], Handler] = {
    commands.AddMember: members.add_member,
    commands.EditMember: members.edit_member,
    commands.RemoveMember: members.remove_member,
    commands.LogExchange: exchanges.log_exchange,
    commands.EditExchange: exchanges.edit_exchange,
    commands.RemoveExchanges: exchanges.remove_exchanges,
    commands.AddNeed: needs.add_need,
    commands.EditNeed: needs.edit_need,
    commands.SetNeedState: needs.set_need_state,
    commands.RemoveNeeds: needs.remove_needs,
    commands.AddOffer: needs.add_offer,
    commands.EditOffer: needs.edit_offer,
    commands.RemoveOffers: needs.remove_offers,
    commands.AddArea: network.add_area,
    commands.AddCategory: network.add_category,
    commands.ChangeSettings: network.change_settings,
    commands.AddRows: network.add_rows,
    commands.ApplyImport: imports.apply_import,
    commands.RememberMapping: sheets.remember_mapping,
    commands.RecordExport: sheets.record_export,
    commands.ForgetExport: sheets.forget_export,
    commands.KeepReceivedFile: sheets.keep_received_file,
    commands.ForgetReceivedFile: sheets.forget_received_file,
    commands.KeepReview: sheets.keep_review,
    commands.DropReview: sheets.drop_review,
    daily.ProposeMatches: matches.propose_matches,
    daily.ConfirmMatches: matches.confirm_matches,
    daily.CompleteMatch: matches.complete_match,
    daily.CompleteMatches: matches.complete_matches,
    daily.CallOffMatch: matches.call_off_match,
    daily.MarkNotHappened: matches.mark_not_happened,
    daily.BringTold: told_sheets.bring_told,
    daily.AddFollowUp: followups.add_followup,
    daily.EditFollowUp: followups.edit_followup,
    daily.FollowUpDone: followups.followup_done,
    daily.PostponeFollowUps: followups.postpone_followups,
    daily.RemoveFollowUps: followups.remove_followups,
    daily.CatchUpRecurring: closing.catch_up_recurring,
    daily.MergeMembers: merging.merge_members,
    person.RestMember: people.rest_member,
    person.WelcomeBack: people.welcome_back,
    person.MarkLeft: people.mark_left,
    person.SetHousehold: people.set_household,
    person.ChangeMemberFields: people.change_member_fields,
    person.MarkNotSame: people.mark_not_same,
    asked_afterwards.AnswerCheckIn: check_ins.answer_check_in,
    asked_afterwards.AnswerAnonymously: check_ins.answer_anonymously,
    asked_afterwards.TakeBackAnswer: check_ins.take_back_answer,
    asked_afterwards.RemoveCheckIns: check_ins.remove_check_ins,
    listed.EditMany: lists.edit_many,
    listed.FillInNeed: lists.fill_in_need,
    shared_help.LogTogether: together.log_together,
    picture.KeepSpots: picture_handlers.keep_places,
}
