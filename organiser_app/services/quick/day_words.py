"""Days, weeks and months in English, Spanish and Arabic, as far as the line knows them."""

from typing import Final

from organiser_app.domain.recurring import Every
from organiser_app.services.quick.phrases import Phrases
from organiser_app.services.quick.tokens import key_of

LEADS = Phrases(
    dict.fromkeys(
        [
            "on",
            "by",
            "this",
            "coming",
            "this coming",
            "by this",
            "on the",
            "by the",
            "before",
            "since",
            "from",
            "el",
            "el dia",
            "este",
            "para el",
            "antes del",
            "para este",
            "desde el",
            "يوم",
            "في يوم",
            "في",
            "قبل يوم",
            "هذا",
        ],
        "on",
    )
    | dict.fromkeys(["until", "till", "up to", "hasta", "hasta el", "حتي", "حتي يوم"], "until")
    | dict.fromkeys(["next", "the next", "on next", "el proximo", "proximo", "by next"], "next")
    | dict.fromkeys(["last", "el pasado", "this past", "on last"], "last")
)
TRAILS = Phrases(
    {"que viene": "next", "proximo": "next", "القادم": "next", "المقبل": "next"}
    | {"pasado": "last", "الماضي": "last"}
)
NEAR = Phrases(
    {
        **dict.fromkeys(["today", "tonight", "this morning", "this afternoon", "this evening", "hoy", "esta noche", "esta tarde", "اليوم", "الليله"], 0),
        **dict.fromkeys(["tomorrow", "tmrw", "manana", "غدا", "بكره", "بكرا"], 1),
        **dict.fromkeys(["the day after tomorrow", "day after tomorrow", "pasado manana", "بعد غد", "بعد بكره"], 2),
        **dict.fromkeys(["yesterday", "last night", "ayer", "anoche", "امس", "البارحه", "مبارح"], -1),
        **dict.fromkeys(["the day before yesterday", "day before yesterday", "anteayer", "antes de ayer", "اول امس", "قبل امس"], -2),
    }
)  # fmt: skip
WEEKDAYS: Final = {
    word: place
    for place, words in enumerate(
        (
            "monday mon lunes lun الاثنين اثنين",
            "tuesday tue tues martes الثلاثاء ثلاثاء",
            "wednesday wed weds miercoles mie الاربعاء اربعاء",
            "thursday thu thur thurs jueves jue الخميس خميس",
            "friday fri viernes vie الجمعه جمعه",
            "saturday sat sabado sab السبت سبت",
            "sunday sun domingo dom الاحد احد",
        )
    )
    for word in words.split()
}
ALSO_WORDS: Final = frozenset(
    {"sat", "sun", "mon", "wed", "vie", "dom", "sab", "احد", "اثنين", "سبت"}
)
"""Short forms that are words or names of their own: a day for sure only after "on" or with a capital."""
PLURAL = {f"{day}s": place for day, place in WEEKDAYS.items() if day.endswith("day")} | {
    "sabados": 5, "domingos": 6,
}  # fmt: skip
EVERY = Phrases(
    dict.fromkeys(["every", "each", "on every", "todos los", "cada", "كل", "كل يوم"], True)
)
EVERY_OTHER = Phrases(
    dict.fromkeys(
        ["every other", "every second", "each other", "un de cada dos", "cada dos"], True
    )
)
RULES = Phrases(
    {
        **dict.fromkeys(["every week", "each week", "weekly", "once a week", "cada semana", "todas las semanas", "semanalmente", "كل اسبوع", "اسبوعيا"], Every.WEEK),
        **dict.fromkeys(["every two weeks", "every 2 weeks", "every other week", "fortnightly", "biweekly", "cada dos semanas", "cada 2 semanas", "quincenalmente", "كل اسبوعين"], Every.TWO_WEEKS),
        **dict.fromkeys(["every month", "each month", "monthly", "once a month", "cada mes", "todos los meses", "mensualmente", "كل شهر", "شهريا"], Every.MONTH),
    }
)  # fmt: skip
MONTHS: Final = {
    key_of(word): number
    for number, words in enumerate(
        (
            "january jan enero ene يناير كانون-الثاني",
            "february feb febrero شباط فبراير",
            "march mar marzo مارس اذار",
            "april apr abril abr ابريل نيسان",
            "may mayo مايو ايار",
            "june jun junio يونيو حزيران",
            "july jul julio يوليو تموز",
            "august aug agosto ago اغسطس اب",
            "september sep sept septiembre سبتمبر ايلول",
            "october oct octubre اكتوبر",
            "november nov noviembre نوفمبر",
            "december dec diciembre dic ديسمبر",
        ),
        start=1,
    )
    for word in words.split()
}
DAY_WORDS = frozenset(map(key_of, ["day", "days", "dia", "dias", "يوم", "ايام"]))
WEEK_WORDS = frozenset(map(key_of, ["week", "weeks", "semana", "semanas", "اسبوع", "اسابيع"]))
IN = frozenset(map(key_of, ["in", "en", "dentro", "بعد", "خلال"]))
AGO_BEFORE = frozenset(map(key_of, ["hace", "قبل", "منذ"]))
