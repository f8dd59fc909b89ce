"""What a sheet says of itself, in the languages that it can speak.

A sheet may speak another language than the window that writes it or the person at the command
line, so its few sentences stand here and not among the texts of either.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from organiser_app.services.exporting.audiences import Audience
from organiser_app.spreadsheet.cell_content import MASK
from organiser_app.spreadsheet.layout import Table
from organiser_app.spreadsheet.outgoing import ABOUT
from organiser_app.spreadsheet.reading_sheets import ReadingSheet

FEW = "(fewer than 5)"
"""What a cell says instead of what fewer than five people share; the same in every language."""


@dataclass(frozen=True, slots=True)
class ExportWords:
    """What the workbook itself says, in the reader's language."""

    title: str = "{name}"
    example: str = "Made up by the program: none of these people exist."
    lines: tuple[str, ...] = (
        "Exported on {day}. Change, add or sort rows as you like, and send the file back.",
        "Leave the column Key as it is: by it each row is known again. New rows have no key.",
        "Deleting a row here deletes nothing: tell us instead.",
        f"{MASK} stands for what is there but is not shown here. Leave it as it is.",
        "Keep these details to yourself, and delete the file when you no longer need it.",
    )
    public: tuple[str, ...] = (
        "Exported on {day}, to be read and passed on.",
        "It holds no names and no contact details. To offer help or ask for it, write to us.",
        f"{MASK} stands for words that would have named someone.",
        "What is changed here is not brought back.",
    )
    statistics: tuple[str, ...] = (
        "Exported on {day}, for figures. It holds no names and nothing that anyone wrote.",
        "A sign such as P-7KQ2 stands for one person. It was made up for this sheet alone.",
        "Days are given as months.",
        f"{FEW} stands for what fewer than five people share.",
        "What is changed here is not brought back.",
    )
    key_note: str = (
        "By this key each row is known again when the sheet comes back. "
        "Please leave it as it is. Rows that you add need none."
    )
    about: str = ABOUT
    sheets: Mapping[Table, str] = field(
        default_factory=lambda: {table: table.value.capitalize() for table in Table}
    )
    reading_sheets: Mapping[ReadingSheet, str] = field(
        default_factory=lambda: {
            ReadingSheet.MATCHES: "Matches",
            ReadingSheet.FOLLOWUPS: "Follow-ups",
        }
    )
    to_read: str = "Matches and follow-ups are there to be read: change them in the program."
    language: str = "en"
    is_right_to_left: bool = False

    def about_lines(self, audience: Audience) -> tuple[str, ...]:
        """How to use a sheet that is for these people: at most six short lines."""
        special = {Audience.PUBLIC: self.public, Audience.STATISTICS: self.statistics}
        return special.get(audience, self.lines)


_SPANISH = ExportWords(
    example="Inventado por el programa: ninguna de estas personas existe.",
    lines=(
        "Exportado el {day}. Cambia, añade u ordena filas como quieras y devuelve el archivo.",
        "Deja la columna Key como está: por ella se reconoce cada fila. Las nuevas no llevan clave.",
        "Borrar una fila aquí no borra nada: mejor dínoslo.",
        f"{MASK} está en lugar de lo que existe pero no se muestra aquí. Déjalo como está.",
        "Guarda estos datos para ti y borra el archivo cuando ya no lo necesites.",
    ),
    public=(
        "Exportado el {day}, para leer y compartir.",
        "No contiene nombres ni datos de contacto. Para ofrecer o pedir ayuda, escríbenos.",
        f"{MASK} está en lugar de palabras que habrían nombrado a alguien.",
        "Lo que se cambie aquí no vuelve a la red.",
    ),
    statistics=(
        "Exportado el {day}, para hacer cuentas. No contiene nombres ni nada que alguien escribiera.",
        "Un signo como P-7KQ2 representa a una persona. Se inventó solo para esta hoja.",
        "Los días se dan como meses.",
        f"{FEW} está en lugar de lo que comparten menos de cinco personas.",
        "Lo que se cambie aquí no vuelve a la red.",
    ),
    key_note=(
        "Por esta clave se reconoce cada fila cuando la hoja vuelve. "
        "Déjala como está, por favor. Las filas que añadas no necesitan ninguna."
    ),
    about="Acerca de esta hoja",
    sheets={
        Table.MEMBERS: "Miembros",
        Table.NEEDS: "Necesidades",
        Table.OFFERS: "Ofertas",
        Table.EXCHANGES: "Intercambios",
    },
    reading_sheets={
        ReadingSheet.MATCHES: "Emparejamientos",
        ReadingSheet.FOLLOWUPS: "Seguimientos",
    },
    to_read="Los emparejamientos y seguimientos son para leer: se cambian en el programa.",
    language="es",
)

_ARABIC = ExportWords(
    example="من صنع البرنامج: لا أحد من هؤلاء موجود.",
    lines=(
        "صُدِّر في {day}. غيّر الصفوف أو أضف إليها أو رتّبها كما تشاء، ثم أعد الملف.",
        "اترك عمود Key كما هو: به يُعرف كل صف من جديد. الصفوف الجديدة بلا مفتاح.",
        "حذف صف هنا لا يحذف شيئًا: أخبرنا بدلًا من ذلك.",
        f"{MASK} تعني أن هنا شيئًا لا يُعرض. اتركها كما هي.",
        "احتفظ بهذه البيانات لنفسك، واحذف الملف حين لا تعود بحاجة إليه.",
    ),
    public=(
        "صُدِّر في {day}، للقراءة والنشر.",
        "لا أسماء فيه ولا بيانات اتصال. لعرض المساعدة أو طلبها، اكتب إلينا.",
        f"{MASK} تحل محل كلمات كانت ستسمّي شخصًا.",
        "ما يُغيَّر هنا لا يعود إلى الشبكة.",
    ),
    statistics=(
        "صُدِّر في {day}، من أجل الأرقام. لا أسماء فيه ولا شيء مما كتبه أحد.",
        "رمز مثل P-7KQ2 يعني شخصًا واحدًا، وقد وُضع لهذه الورقة وحدها.",
        "الأيام مذكورة بالأشهر.",
        f"{FEW} تحل محل ما يشترك فيه أقل من خمسة أشخاص.",
        "ما يُغيَّر هنا لا يعود إلى الشبكة.",
    ),
    key_note=(
        "بهذا المفتاح يُعرف كل صف حين تعود الورقة. اتركه كما هو من فضلك. الصفوف التي تضيفها لا تحتاج إلى مفتاح."
    ),
    about="عن هذه الورقة",
    sheets={
        Table.MEMBERS: "الأعضاء",
        Table.NEEDS: "الحاجات",
        Table.OFFERS: "العروض",
        Table.EXCHANGES: "التبادلات",
    },
    reading_sheets={
        ReadingSheet.MATCHES: "المطابقات",
        ReadingSheet.FOLLOWUPS: "المتابعات",
    },
    to_read="المطابقات والمتابعات للقراءة: تُغيَّر في البرنامج.",
    language="ar",
    is_right_to_left=True,
)

_WORDS = MappingProxyType({"en": ExportWords(), "es": _SPANISH, "ar": _ARABIC})
LANGUAGES = tuple(_WORDS)
"""Codes of the languages that a sheet can speak."""


def words_in(language: str) -> ExportWords:
    """What a sheet says in this language; English where it is not known."""
    return _WORDS.get(language, _WORDS["en"])
