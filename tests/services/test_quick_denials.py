"""A line that says that something is not so asks what is meant, and never writes the opposite."""

import pytest

from organiser_app.domain.commands import AddNeed
from organiser_app.services.quick.commands import command_of, problems_of
from organiser_app.services.quick.reading import read_line
from organiser_app.services.quick.values import About, Line, NotMeant, NotSo, Part
from organiser_app.services.quick.vocabulary import KnownPerson, vocabulary_of
from tests.helpers.quick_words import PEOPLE, TODAY, the_group

GROUP = the_group(phone_region="GB")


def read(text: str) -> Line:
    return read_line(text, GROUP, TODAY)


def denial(line: Line) -> str:
    chip = line.by_part.get(Part.DENIAL)
    return "" if chip is None or chip.is_sure else chip.said


@pytest.mark.parametrize(
    "text",
    [
        "Noor doesn't need childcare",
        "Noor doesn’t need childcare",
        "noor doesnt need childcare",
        "Noor does NOT need food on Friday",
        "Noor no longer needs childcare",
        "Noor doesn't really need food any more",
        "Noor isn't looking for food",
        "Noor needs no childcare",
        "Noor needs NO food",
        "Noor needs nothing",
        "Noor needs food no more",
        "Noor needs food? No.",
        "I don't think Noor needs food",
        "not sure if Noor needs food",
        "Noor no need food",
        "No need for food, Noor is fine",
        "Noor needs food - cancelled",
        "Noor needs food, cancelled",
        "cancel Noor's need for food",
        "Noor no necesita comida",
        "No necesita comida",
        "Noor ya no necesita comida",
        "سلمى لا تحتاج طعام",
        "سلمى لم تعد تحتاج إلى طعام",
        "لا تحتاج سلمى طعام",
        "سلمى ليست بحاجة إلى طعام",
    ],
)
def test_a_need_that_is_denied_is_asked(text: str) -> None:
    line = read(text)

    assert line.about is About.NEED
    assert denial(line)


@pytest.mark.parametrize(
    "text",
    [
        "Ben never drove Noor",
        "Ben didn't drive Noor yesterday",
        "Ben has not helped Noor",
        "Ben gave Noor no food",
        "Ben gave no food to Noor",
        "Nobody helped Noor",
        "Ana Ruiz nunca ayudó a Ben",
        "Ana Ruiz no llevó a Ben ayer",
        "Nadie ayudó a Ben",
        "كريم لم يساعد سلمى",
        "Ben no longer offers lifts",
        "Ben refuses to offer lifts",
        "Ben stopped offering lifts",
        "Ben cannot offer lifts",
        "Ben won't be able to offer lifts",
        "Ben withdrew his offer of lifts",
        "Neither Ben nor Ana Ruiz helped Noor",
        "Noor: don't call",
        "Ben ya no ofrece viajes",
        "كريم لا يقدم طعام",
        "don't call Noor",
        "please do not call Noor tomorrow",
        "never ring Noor back",
        "I don't need to call Noor",
        "no llamar a Noor",
        "No llamar a Noor",
        "عدم الاتصال بنور",
        "not a new member: Ann Lee 07700 900123",
        "Ann Lee never joined",
        "no es nuevo miembro: Ann Lee",
        "ليس عضو جديد سارة الحسن",
    ],
)
def test_so_are_help_offers_calls_and_welcomes(text: str) -> None:
    assert denial(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "Ben offers lifts any day but Friday",
        "Ben offers lifts, not on Fridays",
        "Ben offers lifts except on Fridays",
        "Noor needs childcare, not in North End",
        "Noor needs food, not until Friday",
        "call Noor, not on Wed",
        "Ana Ruiz ofrece viajes, no los viernes",
    ],
)
def test_a_day_or_a_place_that_is_denied_is_asked(text: str) -> None:
    assert denial(read(text)).startswith(("not ", "except ", "no ", "day but "))


@pytest.mark.parametrize(
    "text",
    [
        "Noor no-show, needs food",
        "Noor needs help, not sure when",
        "Noor needs someone to call, no stairs please",
        "Noor needs food, no rush",
        "Noor needs food no later than Friday",
        "Noor needs childcare, nothing urgent",
        "Noor needs a lift from No. 5 Quay",
        "Noor needs food at No 12 North End",
        "Noor needs a lift, can't walk far",
        "Noor can't walk, needs a lift",
        "Noor said no, needs food on Wed",
        "Noor has no car so needs a lift",
        "Noor needs someone who does not smoke",
        "Noor needs food // doesn't eat meat",
        "Ben drove Noor yesterday, not far",
        "Ben drove Noor 2h, no problem",
        "Ben helped Noor with a sofa nobody wanted",
        "Ana Ruiz drove Ben 1-2h",
        "don't forget to call Noor",
        "no olvidar llamar a Noor",
        "remember to call Noor, don't be late",
        "call Noor about no heating",
        "Noor necesita comida sin gluten",
        "Noor necesita comida, no carne",
        "Noor necesita comida, no es urgente",
        "سلمى تحتاج طعام بدون لحم",
        "سلمى تحتاج رعاية أطفال غير عاجل",
        "Noor needs a lift, bus cancelled",
        "Noor's carer cancelled, needs food",
        "Noor needs cleaning, pets: no",
        "Noor needs help because no one else can",
        "Not needs food",
        "Nada needs food",
        "Nor Azizah needs food",
        "Not Suwan needs food",
        "Kim No needs food",
        "No Park offers lifts",
        "Ben drove Not yesterday",
        "new member: Not Suwan",
    ],
)
def test_what_only_looks_like_a_denial_asks_nothing(text: str) -> None:
    assert read(text).questions == ()


def test_a_member_called_no_is_a_member() -> None:
    known = [
        KnownPerson(place, name) for place, name in enumerate((*PEOPLE, "No Park", "Nada Aziz"))
    ]  # type: ignore[arg-type]
    group = vocabulary_of(known, [], [])

    for text in (
        "No needs food",
        "Ben drove No yesterday",
        "call No tomorrow",
        "ben drove nada",
        "Nada necesita comida",
    ):
        assert Part.DENIAL not in read_line(text, group, TODAY).by_part


def test_answered_that_it_is_not_so_nothing_more_is_asked_and_nothing_written() -> None:
    asked = read("Noor needs nothing").by_part[Part.DENIAL]

    line = read_line("Noor needs nothing", GROUP, TODAY, {asked.question: NotSo()})

    assert line.questions == ()
    assert [one.code for one in problems_of(line, TODAY)] == ["NOT_SO"]


def test_written_all_the_same_the_words_are_in_the_note() -> None:
    text = "Noor doesn't need childcare on Wed // says Ben"
    asked = read(text).by_part[Part.DENIAL]

    line = read_line(text, GROUP, TODAY, {asked.question: NotMeant()})

    command = command_of(line, TODAY)
    assert line.questions == ()
    assert isinstance(command, AddNeed)
    assert command.need.note == "doesn't … says Ben"


def test_an_answer_holds_only_for_the_words_that_it_was_given_to() -> None:
    asked = read("Noor doesn't need childcare").by_part[Part.DENIAL]

    line = read_line("Noor doesn't need food", GROUP, TODAY, {asked.question: NotMeant()})

    assert denial(line)


@pytest.mark.parametrize("amount", ["-2h", "−2h", "–2h", "-2 hours"])
def test_less_than_nothing_is_asked(amount: str) -> None:
    line = read(f"Ben drove Noor {amount}")

    assert [chip.part for chip in line.questions] == [Part.AMOUNT]
    assert line.questions[0].said == amount
