"""The quick-add line knows a call that is owed from one that came in, and asks where it could be either."""

from datetime import date

import pytest

from organiser_app.domain.daily import AddFollowUp
from organiser_app.domain.followups import FollowUp
from organiser_app.domain.ids import MemberId
from organiser_app.services.quick.commands import command_of, missing, problems_of
from organiser_app.services.quick.reading import read_line
from organiser_app.services.quick.values import About, Line, NotMeant, Part, Person, What, When
from tests.helpers.quick_words import TODAY, the_group

GROUP = the_group()
MONDAY = date(2026, 11, 23)
NOOR, BEN, KARIM = MemberId(1), MemberId(3), MemberId(7)


def read(text: str) -> Line:
    return read_line(text, GROUP, TODAY)


def planned(line: Line) -> AddFollowUp:
    command = command_of(line, TODAY)
    assert isinstance(command, AddFollowUp)
    return command


def asked(line: Line) -> list[Part]:
    return [chip.part for chip in line.questions]


def days(line: Line) -> list[date]:
    return [one.day for one in line.by_part[Part.DAY].options if isinstance(one, When)]


@pytest.mark.parametrize(
    ("text", "who", "words"),
    [
        ("call Ben on Monday", BEN, ""),
        ("Call ben monday", BEN, ""),
        ("ring Noor tomorrow about the lift", NOOR, "the lift"),
        ("phone back Ben Okafor on Monday", BEN, ""),
        ("call Ben back tomorrow re the boiler", BEN, "the boiler"),
        ("Monday: call Ben", BEN, ""),
        ("please remember to ring Noor on Monday", NOOR, ""),
        ("I need to call Ben on Monday", BEN, ""),
        ("give Noor a ring on Monday about her rent", NOOR, "her rent"),
        ("get back to Ben tomorrow", BEN, ""),
        ("call Noor at 5pm tomorrow", NOOR, "at 5pm"),
        ("Call Ben 07700 900123 Monday", BEN, "07700 900123"),
        ("check in with Noor tomorrow", NOOR, ""),
        ("llamar a Noor el lunes", NOOR, ""),
        ("hay que llamar a Noor mañana sobre la comida", NOOR, "la comida"),
        ("hablar con Ben el lunes", BEN, ""),
        ("اتصل بكريم غدًا", KARIM, ""),
        ("اتصل بكريم غدًا بخصوص الطعام", KARIM, "الطعام"),
        ("الاتصال بكريم يوم الاثنين", KARIM, ""),
        ("تواصل مع كريم غدا", KARIM, ""),
    ],
)
def test_a_call_that_is_owed_is_understood_however_it_is_said(
    text: str, who: MemberId, words: str
) -> None:
    line = read(text)

    assert asked(line) == []
    assert line.about is About.CALL
    assert planned(line) == AddFollowUp(FollowUp(member_id=who, due=MONDAY, words=words))
    assert problems_of(line, TODAY) == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("call Tom on Monday", "Tom"),
        ("phone back Leo Ives Friday", "Leo Ives"),
        ("llamar a Tomás el lunes", "Tomás"),
        ("ring Sara Pons", "Sara Pons"),
    ],
)
def test_somebody_new_comes_onto_the_roster_with_the_call(text: str, name: str) -> None:
    line = read(text)

    assert asked(line) == []
    assert planned(line).new_member == name
    assert problems_of(line, TODAY) == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tom called, needs a lift Wed", "Tom"),
        ("call from Tom, needs a lift Wed", "Tom"),
        ("Ben rang this morning and needs a lift Wed", "Ben Okafor"),
        ("llamó Tom, necesita transporte el miércoles", "Tom"),
        ("اتصلت سلمى تحتاج توصيلة يوم الأربعاء", "سلمى العلي"),
        ("Noor needs someone to call the council for her", "Noor Haddad"),
        ("Noor needs to call her doctor", "Noor Haddad"),
        ("Noor needs help with phone calls", "Noor Haddad"),
    ],
)
def test_whoever_called_and_whoever_needs_a_call_made_has_a_need(text: str, name: str) -> None:
    line = read(text)
    who = line.value(Part.WHO)

    assert line.about is About.NEED
    assert line.by_part[Part.ABOUT].is_sure
    assert isinstance(who, Person)
    assert who.name == name


@pytest.mark.parametrize(
    "text",
    [
        "Tom called",
        "call from Tom",
        "Ben called Noor on Monday",
        "call off Noor's lift Wed",
        "call the council for Noor",
        "call everyone Monday",
        "phone credit for Noor",
        "phone help",
        "call centre training for Noor",
        "اتصل كريم",
        "اتصلت سلمى",
    ],
)
def test_what_is_not_sure_to_be_owed_is_asked_and_never_planned_at_once(text: str) -> None:
    line = read(text)

    assert Part.ABOUT in asked(line)
    assert line.about is not About.CALL


@pytest.mark.parametrize(
    "text",
    [
        "ring Ben, he needs a lift Wed",
        "Noor needs a call back Monday",
        "need to call Ben Monday",
        "Noor: call back Monday",
        "Noor called, call her back tomorrow",
        "Noor wants us to call her back tomorrow",
        "Noor necesita una llamada",
    ],
)
def test_where_a_call_and_a_need_are_near_both_are_offered(text: str) -> None:
    chip = read(text).by_part[Part.ABOUT]

    assert not chip.is_sure
    assert chip.options[:2] == (About.CALL, About.NEED)


def test_the_answer_decides_and_no_word_goes_astray() -> None:
    text = "ring Ben, he needs a lift Wed"
    question = read(text).by_part[Part.ABOUT].question

    need = read_line(text, GROUP, TODAY, {question: About.NEED})
    call = read_line(text, GROUP, TODAY, {question: About.CALL})

    assert need.about is About.NEED
    assert need.by_part[Part.DAY].is_sure
    assert asked(call) == [Part.DAY]  # of the lift, or of the call?


def test_a_verb_of_the_reason_makes_no_need() -> None:
    line = read("call Noor about the food she needs")

    assert asked(line) == []
    assert planned(line).followup.words == "the food she needs"


def test_a_call_without_a_day_is_due_today_as_in_its_form() -> None:
    line = read("call Ben back")

    assert asked(line) == []
    assert planned(line).followup.due == TODAY


def test_a_day_of_the_reason_is_not_taken_for_the_day_of_the_call() -> None:
    line = read("call Ben about the lift on Friday")
    assert asked(line) == [Part.DAY]

    answers = {line.by_part[Part.DAY].question: NotMeant()}
    call = planned(read_line(line.text, GROUP, TODAY, answers)).followup

    assert call.due == TODAY
    assert call.words == "the lift on Friday"
    settled = planned(read("call Ben tomorrow about the lift on Friday")).followup
    assert (settled.due, settled.words) == (MONDAY, "the lift on Friday")


def test_a_day_that_is_past_is_asked() -> None:
    assert asked(read("call Noor yesterday")) == [Part.DAY]


def test_arabic_that_may_tell_of_a_call_that_was_made_is_asked() -> None:
    assert asked(read("اتصل بكريم أمس")) == [Part.ABOUT, Part.DAY]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("next week", [date(2026, 11, day) for day in range(23, 28)]),
        ("la semana que viene", [date(2026, 11, day) for day in range(23, 28)]),
        ("الأسبوع القادم", [date(2026, 11, day) for day in range(23, 28)]),
        ("next month", [date(2026, 12, 7), date(2026, 12, 14), date(2026, 12, 21)]),
        ("Monday or Tuesday", [MONDAY, date(2026, 11, 24)]),
    ],
)
def test_a_time_that_is_no_day_yet_is_asked_with_days_to_choose_from(
    words: str, wanted: list[date]
) -> None:
    line = read(f"call Ben {words}")

    assert asked(line) == [Part.DAY]
    assert days(line) == wanted


@pytest.mark.parametrize("words", ["in two weeks", "dentro de dos semanas", "بعد أسبوعين"])
def test_weeks_are_counted(words: str) -> None:
    assert planned(read(f"call Ben {words}")).followup.due == date(2026, 12, 6)


def test_some_time_later_is_not_today_without_asking() -> None:
    assert asked(read("call Ben sometime next autumn, later")) == [Part.DAY]


def test_a_call_that_comes_back_keeps_its_rule_and_its_end() -> None:
    weekly = planned(read("call Noor every Friday")).followup
    ends = planned(read("call Noor every Friday until 2027-03-05")).followup

    assert (weekly.recurring, weekly.due) == ("every week", date(2026, 11, 27))
    assert (ends.recurring, ends.due) == ("every week until 2027-03-05", date(2026, 11, 27))


@pytest.mark.parametrize(
    "text",
    [
        "call Ana Monday",
        "call tom monday",
        "call Zed Haddad Monday",
        "call Shell garage",
        "call Noor and Ben Monday",
        "اتصل بهاني غدا",
    ],
)
def test_whom_to_call_is_asked_where_it_is_not_sure(text: str) -> None:
    line = read(text)

    assert line.about is About.CALL
    assert asked(line) == [Part.WHO]


def test_whoever_is_not_named_must_be_typed() -> None:
    line = read("call her Monday")

    assert [one.part for one in missing(line)] == [Part.WHO]


def test_what_stands_behind_the_mark_is_kept_with_the_call() -> None:
    line = read("talk to Ben on Thursday at 10am about the key // door code 5")

    assert planned(line).followup.words == "at 10am about the key — door code 5"


def test_the_words_of_a_call_are_a_need_after_all_if_that_is_said() -> None:
    question = read("call Ben on Monday").by_part[Part.ABOUT].question

    line = read_line("call Ben on Monday", GROUP, TODAY, {question: About.NEED})

    assert line.about is About.NEED
    assert line.value(Part.WHAT) == What(words="call")
