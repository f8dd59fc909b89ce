"""Invented names from many places, and the ways to reach people that belong to nobody.

Phone numbers lie in ranges that are kept free for films and books; mail ends at example.org.
"""

from dataclasses import dataclass
from typing import Final

from organiser_app.domain.plain_letters import plain_letters
from organiser_app.services.example.urn import Chance


@dataclass(frozen=True, slots=True)
class Person:
    """A name and the language that it comes from."""

    name: str
    language: str


@dataclass(frozen=True, slots=True)
class Home:
    """Names of one language, and how often they occur."""

    language: str
    share: float
    first: tuple[str, ...]
    last: tuple[str, ...]
    order: str = "{first} {last}"


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


HOMES: Final = (
    Home(
        "English",
        0.32,
        _words(
            "Ruth George Alice Tom Hannah Marcus Josie Callum Brenda Stan Maureen Derek Imogen "
            "Leo Daisy Frank Sheila Kit Rowan Nell"
        ),
        _words(
            "Ashworth Bell Carter Dunne Ellison Fairley Grant Holloway Ives Jarvis Kershaw Lamb "
            "Marsh Norton Oakes Pryce Rudd Sykes Thorne Whitlock"
        ),
    ),
    Home(
        "Yoruba",
        0.07,
        _words("Amara Adaeze Chidi Folake Ifeoma Kelechi Ngozi Obinna Tunde Yewande"),
        _words("Adebayo Chukwu Eze Ibekwe Nwosu Obi Okafor Okonkwo Olawale Uche"),
    ),
    Home(
        "Spanish",
        0.08,
        _words("Joaquín Lucía Inés Íñigo Marisol Rafael Soledad Tomás Ximena Begoña"),
        _words("Reyes Álvarez Ibáñez Muñoz Peña Quintero Sepúlveda Vélez Zúñiga Núñez"),
    ),
    Home(
        "Polish",
        0.08,
        _words("Ewa Wojciech Małgorzata Łukasz Zofia Stanisław Agnieszka Paweł Kinga Jędrzej"),
        _words("Nowak Wiśniewska Kowalczyk Zieliński Szymańska Woźniak Dąbrowska Kozłowski"),
    ),
    Home(
        "Hindi",
        0.08,
        _words("Priya Arjun Deepa Kiran Lakshmi Meera Nikhil Rohan Sunita Vikram"),
        _words("Sharma Banerjee Chaudhary Desai Iyer Kapoor Menon Patel Rao Srinivasan"),
    ),
    Home(
        "Arabic",
        0.06,
        ("ليلى", "عمر", "نور", "سامي", "هدى", "يوسف", "مريم", "خالد"),
        ("حداد", "منصور", "خوري", "النجار", "درويش", "سليمان"),
    ),
    Home(
        "Arabic",
        0.06,
        _words("Layla Omar Noor Samir Huda Yusuf Mariam Khalid Amina Idris"),
        _words("Haddad Mansour Khoury El-Najjar Darwish Suleiman Abdulrahman Farouk"),
    ),
    Home(
        "Ukrainian",
        0.06,
        ("Оксана", "Тарас", "Людмила", "Андрій", "Марія", "Богдан", "Ірина", "Назар"),
        ("Шевчук", "Бондаренко", "Коваленко", "Мельник", "Гриценко", "Лисенко"),
    ),
    Home(
        "Cantonese",
        0.05,
        ("美玲", "志強", "慧敏", "家豪", "淑芬", "國榮"),
        ("陳", "黃", "李", "林", "張", "吳"),
        order="{last}{first}",
    ),
    Home(
        "Vietnamese",
        0.04,
        ("Thị Hồng", "Minh Đức", "Ngọc Ánh", "Văn Phúc", "Thuỳ Linh"),
        ("Nguyễn", "Trần", "Phạm", "Hoàng", "Đặng"),
        order="{last} {first}",
    ),
    Home(
        "Turkish",
        0.04,
        _words("Ayşe Çağlar Gülşen İbrahim Özge Şebnem Tuğba Yiğit"),
        _words("Yıldız Çelik Öztürk Şahin Güneş Aydoğan"),
    ),
    Home(
        "Portuguese",
        0.03,
        ("Maria da Conceição", "João Pedro", "Inês", "Gonçalo", "Beatriz"),
        ("de Albuquerque e Vasconcelos", "Guimarães", "Magalhães", "Simões", "dos Santos"),
    ),
    Home(
        "Welsh",
        0.03,
        _words("Siân Gwenllian Rhys Eirlys Llŷr Owain"),
        _words("Llewellyn ap-Rhys Cadwaladr Prydderch Gruffydd"),
    ),
)

CARRIERS: Final = (
    Person("Amara Okafor", "Yoruba"),
    Person("Joaquín Reyes", "Spanish"),
    Person("Wen Fang", "Cantonese"),
)
BRIDGES: Final = (Person("Priya Sharma", "Hindi"), Person("Tomasz Bąk", "Polish"))
POOL: Final = "Community Fridge"
ORGANISATION: Final = "St Brigid's Food Bank"

_FREE_RANGES: Final = (
    ("+447700900", 3),
    ("+4420794600", 2),
    ("+441134960", 3),
    ("+441144960", 3),
    ("+441154960", 3),
    ("+441164960", 3),
    ("+441174960", 3),
    ("+441184960", 3),
    ("+441214960", 3),
    ("+441314960", 3),
    ("+441414960", 3),
    ("+441514960", 3),
    ("+441614960", 3),
    ("+441914980", 3),
)


def draw_people(chance: Chance, count: int) -> list[Person]:
    """People whose names differ for as long as there are names enough."""
    homes = chance.choice(len(HOMES), count, p=[home.share for home in HOMES])
    numbers = chance.integers(0, 1 << 30, (count, 6))
    taken = {person.name for person in (*CARRIERS, *BRIDGES)}
    people = []
    for home, picks in zip((HOMES[int(one)] for one in homes), numbers.tolist(), strict=True):
        name = next(
            (name for name in _candidates(home, picks) if name not in taken), _full(home, picks)
        )
        taken.add(name)
        people.append(Person(name, home.language))
    return people


def _candidates(home: Home, picks: list[int]) -> list[str]:
    """The name that was drawn, then others, then longer ones."""
    plain = [_name(home, picks[at], picks[at + 1]) for at in (0, 2, 4)]
    return [*plain, _full(home, picks), _full(home, picks[::-1])]


def _name(home: Home, first: int, last: int) -> str:
    return home.order.format(
        first=home.first[first % len(home.first)], last=home.last[last % len(home.last)]
    )


def _full(home: Home, picks: list[int]) -> str:
    """With a second family name, as where namesakes are many."""
    second = home.last[picks[2] % len(home.last)]
    name = _name(home, picks[0], picks[1])
    return f"{name}{second}" if home.language == "Cantonese" else f"{name} {second}"


def phone_number(number: int) -> str:
    """A number in a range that is never given to anyone; empty when they run out."""
    for prefix, digits in _FREE_RANGES:
        size = 10**digits
        if number < size:
            return f"{prefix}{number:0{digits}d}"
        number -= size
    return ""


def mail_address(name: str, number: int) -> str:
    """An address that leads nowhere; `number` keeps namesakes apart."""
    plain = "".join(letter if letter.isascii() else "" for letter in plain_letters(name))
    words = "".join(letter if letter.isalnum() else " " for letter in plain).split()
    if not words or len(words[-1]) < 2:
        return f"member{number}@example.org"
    return f"{words[0]}.{words[-1]}{number}@example.org"
