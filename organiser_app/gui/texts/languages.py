"""Which languages there are, and how to use one: ours and Qt's own texts, and the direction."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from organiser_app.services.paths import resource_path

LANGUAGES: tuple[tuple[str, str], ...] = (
    ("", "English"),
    ("es", "Español"),
    ("ar", "العربية"),
)
"""(code, name in the language itself); the code of English is empty: it is what the code says."""


def first_language(computer: QLocale) -> str:
    """What to speak before anyone has chosen: what the computer speaks, if it is one of ours."""
    code = computer.name().split("_")[0]
    return code if code in dict(LANGUAGES) else ""


def use_language(app: QApplication, code: str) -> None:
    """Speaks this language from now on: windows that are made afterwards are in it."""
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    locale = _locale_of(code)
    QLocale.setDefault(locale if code else QLocale.system())
    if code:
        _install(app, f"organiser_{code}", str(resource_path("translations")))
        _install(app, f"qtbase_{code}", _folder_of_qt())
    app.setLayoutDirection(locale.textDirection())


def _locale_of(code: str) -> QLocale:
    """How this language writes numbers and dates: as in the user's country, if it is spoken there."""
    language = QLocale(code or "en").language()
    system = QLocale.system()
    if system.language() == language and system.zeroDigit() == "0":
        return system
    if language == QLocale.Language.Arabic:
        # with the digits that phone numbers and spreadsheets have: one kind in the whole window
        return QLocale(language, QLocale.Country.UnitedArabEmirates)
    return QLocale(language)


def _folder_of_qt() -> str:
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)


def _install(app: QApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
