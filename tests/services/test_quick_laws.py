"""What holds for every line: no word is lost, nobody is chosen silently, its echo says the same."""

from datetime import date, timedelta

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from organiser_app.services.quick.commands import command_of, problems_of
from organiser_app.services.quick.echo import echo
from organiser_app.services.quick.reading import read_line
from organiser_app.services.quick.tokens import tokens_of
from organiser_app.services.quick.values import About, Line, NotMeant, NotSo, Part, Person, Value
from tests.helpers.quick_words import AREAS, CATEGORIES, PEOPLE, TODAY, the_group

GROUP = the_group()
FIRST_NAMES = ("Noor", "Ana", "Ben", "María", "سلمى", "Zed", "oksana", "Someone", "she")
SAYINGS = [
    "needs",
    "drove",
    "helped",
    "offers",
    "got",
    "can",
    "need",
    "necesita",
    "llevó a",
    "recibió",
    "تحتاج",
    "ساعدت",
    "gave",
    "cooked for",
    "childcare",
    "lifts",
    "a meal",
    "guardería",
    "food",
    "soup",
    "tools",
    "رعاية أطفال",
    "the hospital",
    "granny",
    "xyzzy",
    "with",
    "from",
    "for",
    "to",
    "Wed",
    "yesterday",
    "tomorrow",
    "on Fridays",
    "every week",
    "12/3",
    "24/12",
    "2026-12-01",
    "next Wed",
    "last Friday",
    "غدا",
    "ayer",
    "in 3 days",
    "2h",
    "3 meals",
    "half an hour",
    "ساعتين",
    "urgent",
    "no rush",
    "unasked",
    "and",
    "in North",
    "in North End",
    "Quay",
    "call",
    "ring",
    "call back",
    "called",
    "check in with",
    "llamar a",
    "اتصل ب",
    "about the boiler",
    "next week",
    "new member",
    "join",
    "wants to join",
    "nuevo miembro",
    "عضو جديد",
    "07700 900123",
    "sam@example.org",
    "speaks Arabic and French",
    "doesn't",
    "no",
    "not on Fridays",
    "no longer",
    "لا",
    "//",
    ",",
    "?",
    "…",
]
PIECES = st.sampled_from((*FIRST_NAMES, *PEOPLE, *AREAS, *CATEGORIES, *SAYINGS)) | st.text(
    max_size=8
)
LINES = st.lists(PIECES, max_size=12).map(" ".join)
DAYS = st.dates(date(2020, 1, 1), date(2030, 12, 31))
SUBJECTS = st.sampled_from(("Noor Haddad", "Ben", "Zbigniew", "سلمى العلي", "someone"))
TAILS = st.lists(
    st.sampled_from(
        (
            "on Wed",
            "tomorrow",
            "2h",
            "urgent",
            "in North End",
            "every Friday",
            "because of work",
            "12 December",
        )
    ),
    unique=True,
    max_size=4,
).map(" ".join)
PLAIN = st.builds(
    "{} {} {} {}".format,
    SUBJECTS,
    st.sampled_from(("needs", "offers", "necesita")),
    st.sampled_from(("childcare", "a lift to the clinic", "soup", "someone to talk to", "Food")),
    TAILS,
) | st.builds(
    "{} {} {}".format,
    SUBJECTS.filter(lambda name: name != "Ben"),
    st.sampled_from(
        ("helped Ben with shopping", "drove Ben", "cooked for Ben", "got a meal from Ben")
    ),
    st.sampled_from(("", "yesterday", "2h", "on Wed unasked", "3 days ago")),
)


@given(LINES)
@settings(max_examples=300, deadline=None)
def test_each_word_is_in_exactly_one_chip_or_in_the_note(text: str) -> None:
    line = read_line(text, GROUP, TODAY)

    places = [place for chip in line.chips for place in chip.places] + list(line.left)
    words = tokens_of(text)
    mark = text.find("//")
    aside = [place for place, word in enumerate(words) if mark >= 0 and word.end > mark]
    assert sorted(places + aside) == list(range(len(words)))
    for place in (*line.left, *aside):
        assert words[place].core in line.note or words[place].core.startswith("//")


@given(LINES)
@settings(max_examples=300, deadline=None)
def test_nobody_is_chosen_silently_where_two_fit(text: str) -> None:
    line = read_line(text, GROUP, TODAY)

    for chip in line.chips:
        members = {
            one.member_id for one in chip.options if isinstance(one, Person) and one.member_id
        }
        if chip.part in (Part.WHO, Part.WHOM) and len(members) > 1:
            assert not chip.is_sure
            assert chip.value is None


@given(LINES)
@settings(max_examples=200, deadline=None)
def test_every_option_of_a_question_can_be_the_answer(text: str) -> None:
    """Whatever is chosen settles the chip, and the words are still all there."""
    answers: dict[tuple[Part, str], Value] = {}
    for _ in range(12):
        line = read_line(text, GROUP, TODAY, answers)
        open_questions = [chip for chip in line.questions if chip.options]
        if not open_questions:
            break
        asked = open_questions[0]
        assert asked.question not in answers
        answers[asked.question] = asked.options[-1]
    else:
        raise AssertionError("the questions do not end")


@given(
    DAYS, st.sampled_from(("Mon", "Wed", "Sat", "tomorrow", "in 3 days", "24/12", "next Friday"))
)
@settings(deadline=None)
def test_days_to_come_are_to_come_and_near(today: date, words: str) -> None:
    chip = read_line(f"Ben needs food {words}", GROUP, today).by_part[Part.DAY]

    for option in chip.options:
        assert not isinstance(option, NotMeant)
        found = getattr(option, "day")  # noqa: B009 - an option of a day has one
        assert today <= found <= today + timedelta(days=366)


@given(
    DAYS, st.sampled_from(("Mon", "Wed", "Sat", "yesterday", "3 days ago", "24/12", "last Friday"))
)
@settings(deadline=None)
def test_days_of_help_are_never_in_the_future(today: date, words: str) -> None:
    chip = read_line(f"Ben helped Noor {words}", GROUP, today).by_part[Part.DAY]

    for option in chip.options:
        assert getattr(option, "day") <= today  # noqa: B009 - as above


DENIED = st.builds(
    "{} {} {}".format,
    st.sampled_from(("Noor Haddad", "Ben", "ben", "Zbigniew", "سلمى العلي", "someone", "She")),
    st.sampled_from(
        (
            "doesn't need", "does not need", "no longer needs", "did not really need", "isn't in need of",
            "needs no", "wants nothing like", "never offers", "can no longer offer", "won't offer",
            "never drove Noor with", "hasn't helped Noor with", "didn't cook for Noor", "gave Noor no",
            "no necesita", "ya no necesita", "nunca ofrece", "no ayudó a Noor con", "لا تحتاج", "لم تعد تحتاج",
            "ليس بحاجة إلى", "لم يساعد نور",
        )
    ),
    st.sampled_from(("childcare", "food on Wed", "a lift to the clinic", "xyzzy 2h", "Food // asked Ana")),
) | st.builds(
    "{} {} {}".format,
    st.sampled_from(("don't", "do not", "please don't", "never", "no", "No")),
    st.sampled_from(("call", "ring", "llamar a", "check in with")),
    st.sampled_from(("Noor", "Ben Okafor tomorrow", "Zed about the boiler", "سلمى")),
)  # fmt: skip


@given(DENIED)
@settings(max_examples=200, deadline=None)
def test_what_is_denied_is_never_written_unasked_and_none_of_it_is_lost(text: str) -> None:
    answers: dict[tuple[Part, str], Value] = {}
    for _ in range(12):
        line = read_line(text, GROUP, TODAY, answers)
        assert Part.DENIAL in [chip.part for chip in line.questions]
        others = [one for one in line.questions if one.part is not Part.DENIAL and one.options]
        if not others:
            break
        answers[others[0].question] = others[0].options[0]
    asked = line.by_part[Part.DENIAL]

    denied = read_line(text, GROUP, TODAY, {**answers, asked.question: NotSo()})
    meant = read_line(text, GROUP, TODAY, {**answers, asked.question: NotMeant()})

    assert [one.code for one in problems_of(denied, TODAY)] == ["NOT_SO"]
    for place in asked.places:
        assert line.words[place] in meant.note


def meaning(line: Line) -> dict[Part, Value | None]:
    return {part: chip.value for part, chip in line.by_part.items()}


@given(PLAIN)
@settings(max_examples=200, deadline=None)
def test_a_line_read_from_its_own_echo_means_the_same(text: str) -> None:
    line = read_line(text, GROUP, TODAY)
    assume(not line.questions)

    again = read_line(echo(line, GROUP), GROUP, TODAY)

    assert meaning(again) | {Part.WHAT: None} == meaning(line) | {Part.WHAT: None}
    if line.about is not About.OFFER:  # which keeps "2h" as it was said
        assert command_of(again, TODAY) == command_of(line, TODAY)
    assert echo(again, GROUP) == echo(line, GROUP)
