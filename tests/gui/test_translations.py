"""The translations as they are written down: nothing is left out, nothing is lost in a sentence."""

import ast
import importlib.util
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest

from organiser_app.gui.texts.headers import HEADERS
from organiser_app.gui.texts.languages import LANGUAGES
from organiser_app.spreadsheet.layout import TABLES

ROOT = Path(__file__).resolve().parents[2]
GUI = ROOT / "organiser_app" / "gui"
CODES = tuple(code for code, _ in LANGUAGES if code)
FORMS = {"es": ("one", "other"), "ar": ("zero", "one", "two", "few", "many", "hundreds")}
NAMES_ITS_NUMBER = {"zero", "one", "two"}
"""Forms in which the number may be a word of its own: in Arabic "two days" is one word."""
CONTEXT_OBJECTS = {
    *("texts", "charts", "actions", "menus", "report", "saving"),
    *("helping", "papers", "handouts", "messages"),
}


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    """The program that collects and compiles."""
    spec = importlib.util.spec_from_file_location("translate", ROOT / "packaging/translate.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


@dataclass(frozen=True, slots=True)
class Message:
    """One text of a .ts file with its translation in every form."""

    context: str
    source: str
    note: str
    is_counted: bool
    forms: tuple[str, ...]
    is_finished: bool


def messages(file: Path) -> Iterator[Message]:
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            counted = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.findall("numerusform")]
            yield Message(
                context=context.findtext("name") or "",
                source=message.findtext("source") or "",
                note=message.findtext("comment") or "",
                is_counted=counted,
                forms=tuple(forms) if counted else (translation.text or "",),
                is_finished=translation.get("type") is None,
            )


@pytest.fixture(params=CODES)
def code(request: pytest.FixtureRequest) -> str:
    language: str = request.param
    return language


@pytest.fixture
def known(code: str, tool: ModuleType) -> list[Message]:
    return list(messages(tool.text_file(code)))


@dataclass(frozen=True, slots=True)
class Call:
    """A place in the code where a text is asked for."""

    where: str
    context: str
    source: str | None
    note: str
    is_counted: bool


def calls() -> Iterator[Call]:
    """Every text that the window asks for, read from the code."""
    for file in sorted(GUI.rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        yield from _calls_in(tree, "", str(file.relative_to(ROOT)))


def _calls_in(node: ast.AST, class_name: str, file: str) -> Iterator[Call]:
    for child in ast.iter_child_nodes(node):
        inner = child.name if isinstance(child, ast.ClassDef) else class_name
        if isinstance(child, ast.Call) and isinstance(child.func, ast.Attribute):
            yield from _call(child, child.func, inner, f"{file}:{child.lineno}")
        yield from _calls_in(child, inner, file)


def _call(call: ast.Call, function: ast.Attribute, class_name: str, where: str) -> Iterator[Call]:
    owner = ast.unparse(function.value)
    if function.attr == "translate" and owner == "QCoreApplication":
        context, *arguments = (_literal(argument) for argument in call.args)
    elif function.attr == "tr":
        context = class_name if owner == "self" else owner
        arguments = [_literal(argument) for argument in call.args]
    else:
        return
    if context is None:
        return  # where the contexts themselves are made
    counted = len(arguments) > 2
    note = (arguments[1] or "") if len(arguments) > 1 else ""
    yield Call(where, context, arguments[0], note, counted)


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def test_every_text_of_the_window_is_collected_in_the_context_where_it_is_asked_for(
    known: list[Message],
) -> None:
    collected = {(one.context, one.source, one.note, one.is_counted) for one in known}
    asked = list(calls())
    missing = [
        f"{call.where}: {call.source}"
        for call in asked
        if (call.context, call.source, call.note, call.is_counted) not in collected
    ]

    assert len(asked) > 900
    assert missing == [], "run packaging/translate.py"


def test_texts_are_asked_for_in_contexts_that_exist_when_the_program_runs() -> None:
    classes = {
        node.name
        for file in GUI.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
    }
    unknown = [call for call in calls() if call.context not in classes | CONTEXT_OBJECTS]

    assert unknown == []


def test_nearly_everything_is_translated(known: list[Message]) -> None:
    finished = [one for one in known if one.is_finished and all(one.forms)]

    assert len(finished) > 0.95 * len(known)


def test_every_form_of_a_sentence_keeps_its_places(code: str, known: list[Message]) -> None:
    wrong = [
        f"{one.source!r}: {form!r}"
        for one in known
        if one.is_finished
        for form, name in zip(one.forms, _form_names(one, code), strict=True)
        if not _same_places(one.source, form, may_omit=name in NAMES_ITS_NUMBER)
    ]

    assert wrong == []


def _form_names(message: Message, code: str) -> tuple[str, ...]:
    return FORMS[code] if message.is_counted else ("",)


def _same_places(source: str, form: str, *, may_omit: bool) -> bool:
    wanted, found = _places(source), _places(form)
    return wanted == found or (may_omit and wanted - {"%n", "%Ln"} == found)


def _places(text: str) -> set[str]:
    return set(re.findall(r"%L?n|%[1-9]|\{\w+\}", text))


def test_a_shortcut_letter_and_a_file_filter_survive_translation(known: list[Message]) -> None:
    for one in known:
        filters = re.findall(r"\(\*[^)]*\)", one.source)
        assert all(part in one.forms[0] for part in filters)
        if one.context == "menus" and "&" in one.source:
            assert "&" in one.forms[0]


def test_the_letters_of_the_menus_differ(known: list[Message]) -> None:
    menus = [one for one in known if one.context == "menus" and "&" in one.source]
    letters = [one.forms[0].split("&")[1][0].lower() for one in menus]

    assert len(menus) == 5
    assert len(set(letters)) == len(letters)


def test_the_compiled_texts_are_those_that_are_written_down(
    code: str, tool: ModuleType, tmp_path: Path
) -> None:
    fresh = tmp_path / "fresh.qm"

    tool.compile_texts(tool.text_file(code), fresh)

    assert fresh.read_bytes() == tool.compiled_file(code).read_bytes()


def test_collecting_again_keeps_what_is_translated(
    code: str, tool: ModuleType, tmp_path: Path
) -> None:
    copy = tmp_path / "organiser.ts"
    copy.write_bytes(tool.text_file(code).read_bytes())
    before = {(one.context, one.source, one.note): one.forms for one in messages(copy)}

    tool.collect(code, copy)

    after = list(messages(copy))
    lost = [one for one in after if before.get((one.context, one.source, one.note)) != one.forms]
    assert len(after) > 900
    assert len(lost) < 0.05 * len(after)


def test_every_heading_of_our_sheets_has_words() -> None:
    headings = {field.header for fields in TABLES.values() for field in fields}

    assert set(HEADERS) == headings
    assert all(words() == heading for heading, words in HEADERS.items())


def test_the_packaged_program_brings_every_language_along() -> None:
    recipe = (ROOT / "packaging" / "organiser.spec").read_text(encoding="utf-8")
    wanted = re.search(r"^LANGUAGES = (\(.*\))$", recipe, re.MULTILINE)

    assert wanted is not None
    assert {f"_{code}.qm" for code in CODES} <= set(ast.literal_eval(wanted[1]))
    assert '"organiser_"' in recipe
