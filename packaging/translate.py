"""Brings the translations up to date: collects the texts of the window, compiles what is translated.

    python packaging/translate.py           collect new texts into the .ts files, then compile
    python packaging/translate.py --compile  compile only

New texts stay in English until someone translates them, in Qt Linguist or any editor. Texts that
are gone leave the .ts files. Both the .ts and the compiled .qm files are kept with the source, so
that nobody needs these tools to run the program.
"""

import argparse
import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "organiser_app" / "gui"
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("es", "ar")
PYSIDE = Path(PySide6.__file__).parent


def text_file(language: str) -> Path:
    """Where people write the translation."""
    return TRANSLATIONS / f"organiser_{language}.ts"


def compiled_file(language: str) -> Path:
    """What the program reads."""
    return TRANSLATIONS / f"organiser_{language}.qm"


def collect(language: str, target: Path) -> None:
    """Writes every text of the window into the file; what is translated there stays."""
    sources = sorted(str(path.relative_to(ROOT)) for path in SOURCES.rglob("*.py"))
    options = ["-source-language", "en", "-target-language", language]
    _run("lupdate", *options, "-locations", "none", "-no-obsolete", *sources, "-ts", str(target))


def compile_texts(source: Path, target: Path) -> None:
    """Compiles the finished translations of a file."""
    _run("lrelease", str(source), "-qm", str(target))


def _run(tool: str, *arguments: str) -> None:
    suffix = ".exe" if sys.platform == "win32" else ""
    command = [str(PYSIDE / (tool + suffix)), *arguments]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def main() -> None:
    """Does what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--compile", action="store_true", help="do not collect new texts")
    wish = parser.parse_args()
    TRANSLATIONS.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        if not wish.compile:
            collect(language, text_file(language))
        compile_texts(text_file(language), compiled_file(language))


if __name__ == "__main__":
    main()
