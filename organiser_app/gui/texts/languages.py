"""Which languages there are, and how to use one: ours and Qt's own texts, and the direction."""

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from organiser_app.services.paths import resource_path

LANGUAGES: tuple[tuple[str, str], ...] = (
    ("", "English"),
    ("es", "Español"),
    ("ar", "العربية"),
)
"""(code, name in the language itself); the code of English is empty: it is what the code says."""


def use_language(app: QApplication, code: str) -> None:
    """Speaks this language from now on: windows that are made afterwards are in it."""
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    locale = QLocale(code) if code else QLocale(QLocale.Language.English)
    if code:
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, place in (
            (f"organiser_{code}", str(resource_path("translations"))),
            (f"qtbase_{code}", folder),
        ):
            translator = QTranslator(app)
            if translator.load(name, place):
                app.installTranslator(translator)
        QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection() if code else Qt.LayoutDirection.LeftToRight)
