"""The quick-add line takes apart what people say, and asks where they could mean two things."""

from datetime import date
from decimal import Decimal

import pytest

from organiser_app.domain.commands import AddNeed, AddOffer, LogExchange
from organiser_app.domain.exchanges import Asked
from organiser_app.domain.needs import HowOften, Urgency
from organiser_app.services.quick.commands import command_of, missing, problems_of
from organiser_app.services.quick.completing import completions
from organiser_app.services.quick.reading import read_line
from organiser_app.services.quick.values import (
    About,
    Amount,
    Line,
    NotMeant,
    Part,
    Person,
    What,
    When,
    Where,
)
from tests.helpers.quick_words import TODAY, the_group

GROUP = the_group()


def read(text: str) -> Line:
    return read_line(text, GROUP, TODAY)


def named(line: Line, part: Part) -> str:
    value = line.value(part)
    assert isinstance(value, Person)
    return value.name


def what(line: Line) -> What:
    value = line.value(Part.WHAT)
    assert isinstance(value, What)
    return value


def day(line: Line) -> date:
    value = line.value(Part.DAY)
    assert isinstance(value, When)
    return value.day


def asked(line: Line) -> list[Part]:
    return [chip.part for chip in line.questions]


@pytest.mark.parametrize(
    "text",
    [
        "Noor needs childcare Wed",
        "noor needs childcare wed",
        "Noor Haddad asks for childcare on Wednesday",
        "Noor necesita guardería el miércoles",
        "Needs childcare Wed for Noor",
        "Wed Noor needs childcare",
    ],
)
def test_a_need_is_understood_however_it_is_said(text: str) -> None:
    line = read(text)

    assert asked(line) == []
    assert line.about is About.NEED
    assert named(line, Part.WHO) == "Noor Haddad"
    assert what(line).category == "Childcare"
    assert day(line) == date(2026, 11, 25)
    assert line.note == ""


def test_a_need_is_understood_in_arabic_with_the_verb_first_or_second() -> None:
    for text in ("سلمى تحتاج رعاية أطفال يوم الأربعاء", "تحتاج سلمى رعاية أطفال يوم الأربعاء"):
        line = read(text)

        assert asked(line) == []
        assert named(line, Part.WHO) == "سلمى العلي"
        assert what(line).category == "Childcare"
        assert day(line) == date(2026, 11, 25)


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz drove Ben 2h yesterday",
        "Yesterday Ana Ruiz drove Ben for 2 hours",
        "Ben was driven by Ana Ruiz yesterday 2h",
        "Ana Ruiz llevó a Ben 2 horas ayer",
    ],
)
def test_help_that_happened_is_understood_from_either_side(text: str) -> None:
    line = read(text)

    assert asked(line) == []
    assert line.about is About.EXCHANGE
    assert (named(line, Part.WHO), named(line, Part.WHOM)) == ("Ana Ruiz", "Ben Okafor")
    assert what(line).category == "Transport"
    assert day(line) == date(2026, 11, 21)
    amount = line.value(Part.AMOUNT)
    assert isinstance(amount, Amount)
    assert amount.quantity == 2


@pytest.mark.parametrize(
    ("text", "giver", "receiver", "category"),
    [
        ("Ana Costa helped Ben with shopping", "Ana Costa", "Ben Okafor", "Shopping"),
        ("Ben got a meal from Ana Ruiz", "Ana Ruiz", "Ben Okafor", "Food"),
        ("Ben recibió una comida de Ana Ruiz", "Ana Ruiz", "Ben Okafor", "Food"),
        ("كريم حصل على وجبة من سلمى", "سلمى العلي", "كريم", "Food"),
        ("سلمى أوصلت كريم أمس", "سلمى العلي", "كريم", "Transport"),
        ("Ben gave soup to Noor", "Ben Okafor", "Noor Haddad", "Food"),
        ("Ben cooked for Noor", "Ben Okafor", "Noor Haddad", "Food"),
        ("ben gave noor a meal", "Ben Okafor", "Noor Haddad", "Food"),
    ],
)
def test_giver_receiver_and_kind_are_told_apart(
    text: str, giver: str, receiver: str, category: str
) -> None:
    line = read(text)

    assert asked(line) == []
    assert (named(line, Part.WHO), named(line, Part.WHOM)) == (giver, receiver)
    assert what(line).category == category


@pytest.mark.parametrize(
    "text",
    ["Ben offers lifts on Fridays", "Ben ofrece viajes los viernes", "Ben can drive every Friday"],
)
def test_an_offer_keeps_its_days_in_its_words(text: str) -> None:
    line = read(text)
    command = command_of(line, TODAY)

    assert asked(line) == []
    assert isinstance(command, AddOffer)
    assert command.offer.category_id == 3
    assert "ri" in command.offer.words or "viernes" in command.offer.words
    assert command.offer.how_often is HowOften.STANDING


def test_an_offer_of_one_day_stands_for_that_day() -> None:
    command = command_of(read("Ben offers a lift tomorrow"), TODAY)

    assert isinstance(command, AddOffer)
    assert command.offer.how_often is HowOften.ONCE
    assert (command.offer.start, command.offer.until) == (date(2026, 11, 23), date(2026, 11, 23))


def test_the_rest_of_a_need_finds_its_fields() -> None:
    line = read("Noor needs 3 bags of food by Friday in North End urgent // ring twice")
    command = command_of(line, TODAY)

    assert isinstance(command, AddNeed)
    need = command.need
    assert (need.quantity, need.unit) == (3, "bags")
    assert (need.category_id, need.area_id) == (2, 1)
    assert need.needed_by == date(2026, 11, 27)
    assert need.urgency is Urgency.URGENT
    assert need.note == "ring twice"


def test_what_comes_back_makes_a_rule_and_its_first_day() -> None:
    command = command_of(read("Noor needs shopping every Thursday"), TODAY)

    assert isinstance(command, AddNeed)
    assert command.need.recurring == "every week"
    assert command.need.needed_by == date(2026, 11, 26)


def test_help_offered_unasked_is_noted_as_such() -> None:
    command = command_of(read("Ben cooked for Noor unasked"), TODAY)

    assert isinstance(command, LogExchange)
    assert command.exchange.asked is Asked.UNASKED
    assert command.exchange.day == TODAY


def test_two_who_fit_are_a_question_and_so_is_a_name_that_only_half_fits() -> None:
    for text in (
        "Ana needs food",
        "ana needs food",
        "Zed Haddad needs food",
        "Anna Ruiz needs food",
    ):
        line = read(text)

        assert asked(line) == [Part.WHO]
        assert line.value(Part.WHO) is None


def test_the_options_are_the_likely_ones_and_somebody_new() -> None:
    chip = read("Ana needs food").by_part[Part.WHO]
    names = [one.name for one in chip.options if isinstance(one, Person)]

    assert names == ["Ana Costa", "Ana Ruiz", "Ana"]


def test_somebody_nobody_resembles_is_new_without_a_question() -> None:
    line = read("Zbigniew needs childcare Wed")
    command = command_of(line, TODAY)

    assert asked(line) == []
    assert isinstance(command, AddNeed)
    assert command.new_member == "Zbigniew"


def test_an_answer_holds_while_the_line_goes_on() -> None:
    chip = read("Ana needs food").by_part[Part.WHO]
    answers = {chip.question: chip.options[1]}

    line = read_line("Ana needs food by Friday", GROUP, TODAY, answers)

    assert asked(line) == []
    assert named(line, Part.WHO) == "Ana Ruiz"


def test_words_that_do_not_mean_it_go_to_the_note() -> None:
    chip = read("Noor needs food in Quay").by_part[Part.AREA]

    line = read_line("Noor needs food in Quay", GROUP, TODAY, {chip.question: NotMeant()})

    assert Part.AREA not in line.by_part
    assert "Quay" in what(line).words or "Quay" in line.note


def test_a_line_without_a_verb_asks_what_it_is() -> None:
    assert asked(read("Noor childcare Wed")) == [Part.ABOUT]
    assert read("Noor childcare Wed").about is About.NEED
    assert read("Ana Ruiz Ben 2h yesterday").about is About.EXCHANGE


def test_the_answer_to_what_it_is_reads_the_line_anew() -> None:
    chip = read("Ana Ruiz 2h Wed").by_part[Part.ABOUT]

    line = read_line("Ana Ruiz 2h Wed", GROUP, TODAY, {chip.question: About.EXCHANGE})

    assert line.about is About.EXCHANGE
    assert day(line) == date(2026, 11, 18)


def test_what_is_missing_is_asked_for() -> None:
    assert [one.part for one in missing(read("Noor needs"))] == [Part.WHAT]
    assert [one.part for one in missing(read("offers lifts"))] == [Part.WHO]
    assert asked(read("needs lifts")) == [Part.WHO]


def test_a_misspelt_kind_of_help_is_asked() -> None:
    line = read("Noor needs childcar Wed")

    assert asked(line) == [Part.WHAT]
    first = line.by_part[Part.WHAT].options[0]
    assert isinstance(first, What)
    assert first.category == "Childcare"


def test_two_kinds_of_help_are_a_question() -> None:
    assert asked(read("Noor needs food and company")) == [Part.WHAT]


def test_an_area_of_which_only_the_first_word_is_said_is_asked() -> None:
    line = read("Noor needs food in North")

    assert asked(line) == [Part.AREA]
    found = [one.name for one in line.by_part[Part.AREA].options if isinstance(one, Where)]
    assert found == ["North End", "North Side"]


def test_words_the_line_does_not_know_stay_and_are_shown() -> None:
    line = read("Noor needs childcare Wed because granny is away")

    assert line.note == "because granny is away"
    assert what(line).category == "Childcare"


def test_a_verb_or_a_day_that_is_somebodys_name_is_their_name() -> None:
    line = read("May needs food")

    assert named(line, Part.WHO) == "May Green"


def test_a_day_that_help_cannot_have_happened_on_is_asked() -> None:
    assert asked(read("Ben drove Noor tomorrow")) == [Part.DAY]


def test_the_giver_cannot_be_the_receiver() -> None:
    codes = [one.code for one in problems_of(read("Ben helped Ben Okafor"), TODAY)]

    assert codes == ["SAME_AS_GIVER"]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("today", date(2026, 11, 22)),
        ("tomorrow", date(2026, 11, 23)),
        ("mañana", date(2026, 11, 23)),
        ("pasado mañana", date(2026, 11, 24)),
        ("بعد غد", date(2026, 11, 24)),
        ("on Sat", date(2026, 11, 28)),
        ("el viernes", date(2026, 11, 27)),
        ("in 3 days", date(2026, 11, 25)),
        ("dentro de 3 días", date(2026, 11, 25)),
        ("بعد 3 أيام", date(2026, 11, 25)),
        ("2026-12-24", date(2026, 12, 24)),
        ("24/12", date(2026, 12, 24)),
        ("by 3 January", date(2027, 1, 3)),
        ("para el 3 de enero", date(2027, 1, 3)),
        ("March 1st", date(2027, 3, 1)),
        ("next Wed", date(2026, 11, 25)),
    ],
)
def test_days_are_counted_from_today_towards_what_is_to_come(words: str, wanted: date) -> None:
    line = read(f"Noor needs childcare {words}")

    assert asked(line) == []
    assert day(line) == wanted
    assert line.note == ""


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("yesterday", date(2026, 11, 21)),
        ("last Friday", date(2026, 11, 20)),
        ("on Wed", date(2026, 11, 18)),
        ("3 days ago", date(2026, 11, 19)),
        ("hace 3 días", date(2026, 11, 19)),
        ("قبل 3 أيام", date(2026, 11, 19)),
        ("24/12", date(2025, 12, 24)),
    ],
)
def test_days_of_help_are_counted_backwards(words: str, wanted: date) -> None:
    line = read(f"Ben helped Noor {words}")

    assert wanted in [one.day for one in line.by_part[Part.DAY].options if isinstance(one, When)]
    assert line.note == ""


def test_a_day_that_may_be_two_is_a_question() -> None:
    assert asked(read("Noor needs childcare Sunday")) == [Part.DAY]  # today is one
    assert asked(read("Noor needs childcare 3/4")) == [Part.DAY]  # April or March
    assert asked(read("Noor needs childcare Wed or Thu")) == [Part.DAY]
    by_country = read_line("Noor needs childcare 3/4", the_group(day_first=True), TODAY)
    assert day(by_country) == date(2027, 4, 3)


@pytest.mark.parametrize(
    ("words", "quantity", "unit"),
    [
        ("2h", "2", "hours"),
        ("2.5 hrs", "2.5", "hours"),
        ("1h30", "1.5", "hours"),
        ("half an hour", "0.5", "hours"),
        ("90 min", "90", "minutes"),
        ("two hours", "2", "hours"),
        ("hora y media", "1.5", "horas"),
        ("ساعتين", "2", "ساعات"),
        ("٣ ساعات", "3", "ساعات"),
        ("€20", "20", "€"),
        ("12 km", "12", "km"),
    ],
)
def test_amounts_are_read_as_people_write_them(words: str, quantity: str, unit: str) -> None:
    assert read(f"Ben helped Noor {words}").value(Part.AMOUNT) == Amount(Decimal(quantity), unit)


def test_names_are_completed_while_they_are_typed() -> None:
    assert [one.name for one in completions("an", 2, GROUP)] == ["Ana Costa", "Ana Ruiz"]
    assert [one.name for one in completions("Ana Ru", 6, GROUP)] == ["Ana Ruiz"]
    assert completions("Ana Ru", 6, GROUP)[0].start == 0
    assert [one.name for one in completions("Ben needs chi", 13, GROUP)] == ["Childcare"]
    assert completions("Ben needs childcare", 19, GROUP) == ()
    assert completions("كر", 2, GROUP)[0].name == "كريم"


def test_an_empty_line_says_nothing_and_asks_for_all() -> None:
    line = read("")

    assert {chip.part for chip in line.questions} >= {Part.WHO, Part.WHAT}
    assert line.note == ""


def test_things_that_are_only_mentioned_stay_in_the_words() -> None:
    line = read("Noor needs a lift with a wheelchair and two bags")

    assert Part.AMOUNT not in line.by_part
    assert what(line).words == "lift with a wheelchair and two bags"


def test_a_name_that_is_not_typed_to_its_end_is_not_taken_for_somebody_new() -> None:
    assert asked(read("Ana Ruiz drove Be")) == [Part.WHOM]


def test_the_spanish_morning_is_not_tomorrow() -> None:
    line = read("Noor necesita guardería el miércoles por la mañana")

    assert asked(line) == []
    assert day(line) == date(2026, 11, 25)
    assert line.note == "por la mañana"


def test_of_whose_kin_somebody_is_is_no_name_alone() -> None:
    for text in (
        "Noor's mum needs food",
        "the Haddad family needs food",
        "Ben Okafor's son needs food",
    ):
        assert asked(read(text)) == [Part.WHO]


def test_what_belongs_to_somebody_tells_who_was_helped() -> None:
    line = read("Ana Ruiz fixed Ben's bicycle")

    assert asked(line) == []
    assert named(line, Part.WHOM) == "Ben Okafor"


def test_a_time_of_day_is_kept_in_the_note() -> None:
    for text in (
        "Noor needs to see a doctor tomorrow morning",
        "Noor needs food tonight",
        "Noor needs food Wed at 10am",
    ):
        command = command_of(read(text), TODAY)

        assert isinstance(command, AddNeed)
        assert command.need.words in ("see a doctor", "")
        assert any(word in command.need.note for word in ("morning", "tonight", "10am"))


def test_a_new_name_without_capitals_is_asked_where_nothing_says_how_far_it_goes() -> None:
    assert Part.WHOM in asked(read("سلمى أعطت هاني خبز"))
    assert Part.WHOM not in asked(read("سلمى أعطت كريم خبز"))


def test_a_kind_of_help_that_the_group_has_not_yet_can_be_added_with_the_need() -> None:
    chip = read("Noor needs beekeeping").by_part[Part.WHAT]
    assert chip.is_sure
    assert chip.value == What(words="beekeeping")

    answers = {chip.question: chip.options[-1]}
    line = read_line("Noor needs beekeeping", GROUP, TODAY, answers)
    command = command_of(line, TODAY)

    assert isinstance(command, AddNeed)
    assert command.new_category == "Beekeeping"
    assert problems_of(line, TODAY) == ()
