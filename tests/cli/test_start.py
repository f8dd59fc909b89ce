"""How the program starts: window or command, what it lacks, how it ends."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from organiser_app import __main__ as program
from organiser_app import bootstrap, preflight
from organiser_app.bootstrap import Wish
from organiser_app.services.twelve_child import CHILD_FLAG as INDICATORS_FLAG
from organiser_app.spreadsheet.child import CHILD_FLAG
from tests.cli.running import Shell

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def wishes(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Wish]]:
    """What the window was asked for; no window opens, and nothing is missing."""
    seen: list[tuple[str, Wish]] = []

    def show(wish: Wish) -> int:
        seen.append(("window", wish))
        return 0

    def draw(wish: Wish) -> bool:
        seen.append(("picture", wish))
        return True

    monkeypatch.setattr(bootstrap, "run_window", show)
    monkeypatch.setattr(bootstrap, "take_screenshot", draw)
    monkeypatch.setattr(preflight, "problem", lambda *, window: None)
    monkeypatch.setattr(preflight, "has_display", lambda: True)
    return seen


def test_without_arguments_the_window_opens(shell: Shell, wishes: list[tuple[str, Wish]]) -> None:
    assert shell().status == 0

    assert wishes == [("window", Wish())]


def test_a_network_is_opened_in_the_window(shell: Shell, wishes: list[tuple[str, Wish]]) -> None:
    shell("ours.organiser")

    assert wishes == [("window", Wish(network=Path("ours.organiser")))]


def test_a_mistyped_command_is_said_and_opens_nothing(
    shell: Shell, wishes: list[tuple[str, Wish]]
) -> None:
    ran = shell("improt")

    assert ran.status == 2
    assert "neither a command nor a file" in ran.err
    assert wishes == []


def test_a_picture_is_drawn_as_wished(shell: Shell, wishes: list[tuple[str, Wish]]) -> None:
    shell(
        *("--screenshot", "p.png", "--page", "needs", "--theme", "dark", "--size", "800x600"),
        *("--scale", "1.5", "--language", "es", "--hide-names", "--demo"),
    )

    assert wishes == [
        (
            "picture",
            Wish(
                is_demo=True,
                screenshot=Path("p.png"),
                page="needs",
                theme="dark",
                size=(800, 600),
                scale=1.5,
                language="es",
                hides_names=True,
            ),
        )
    ]


@pytest.mark.parametrize(
    "wrong",
    [
        ("--size", "big"),
        ("--scale", "90"),
        ("--page", "money"),
        ("--demo", "ours.organiser"),
        ("example", "x", "--members", "1"),
        ("health", "x", "--as-of", "yesterday"),
        ("backup", "x"),
    ],
)
def test_what_cannot_be_understood_is_a_wrong_argument(
    shell: Shell, wishes: list[tuple[str, Wish]], wrong: tuple[str, ...]
) -> None:
    ran = shell(*wrong)

    assert (ran.status, ran.out, wishes) == (2, "", [])
    assert "usage:" in ran.err


def test_without_a_screen_the_window_says_what_works(
    shell: Shell, wishes: list[tuple[str, Wish]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preflight, "has_display", lambda: False)

    ran = shell("ours.organiser")

    assert (ran.status, wishes) == (3, [])
    assert "--screenshot" in ran.err


def test_without_a_screen_the_demo_is_a_picture_and_words(
    shell: Shell, wishes: list[tuple[str, Wish]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preflight, "has_display", lambda: False)

    ran = shell("--demo")

    assert ran.status == 0
    assert wishes == [("picture", Wish(is_demo=True, screenshot=Path("organiser-demo.png")))]
    assert "organiser-demo.png" in ran.err
    assert ran.out.startswith("Riverside Mutual Aid: 1")
    assert "Still waiting" in ran.out
    assert "childcare" in ran.out
    assert "made up" in ran.out


def test_a_picture_that_could_not_be_drawn_is_no_success(
    shell: Shell, wishes: list[tuple[str, Wish]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "take_screenshot", lambda _wish: False)

    assert shell("--screenshot", "p.png", "--demo").status == 1
    assert wishes == []


def test_what_the_environment_lacks_is_said_with_the_line_that_mends_it(
    shell: Shell, wishes: list[tuple[str, Wish]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preflight, "problem", lambda *, window: f"lacks {window}: do this")

    ran = shell()

    assert (ran.status, ran.err.strip(), wishes) == (3, "lacks True: do this", [])


def _run(*arguments: object, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "organiser_app", *map(str, arguments)],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def test_as_a_program_of_its_own_names_of_any_script_come_out(tmp_path: Path) -> None:
    log = tmp_path / "log.csv"
    log.write_text("giver,receiver\nليلى,Бо\n", encoding="utf-8")
    made = _run("new", "o.organiser", "--plain", cwd=tmp_path)
    brought = _run("import", log, "o.organiser", "--json", cwd=tmp_path)
    exported = _run("export", "o.organiser", "o.csv", "--tables", "members", cwd=tmp_path)

    assert [made.returncode, brought.returncode, exported.returncode] == [0, 0, 0]
    assert "ليلى" in (tmp_path / "o.csv").read_text(encoding="utf-8-sig")


def _python(program_text: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program_text],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def test_a_missing_package_is_said_with_the_line_that_brings_it(tmp_path: Path) -> None:
    ran = _python(
        "import sys; sys.modules['sqlalchemy'] = None\n"
        "from organiser_app.__main__ import main; sys.exit(main(['new', 'x.organiser']))",
        tmp_path,
    )

    assert (ran.returncode, ran.stdout) == (3, "")
    assert "sqlalchemy" in ran.stderr
    assert preflight.INSTALL_PACKAGES in ran.stderr


def test_a_mistake_of_ours_is_one_line_and_no_traceback(tmp_path: Path) -> None:
    ran = _python(
        "import organiser_app.cli.networks as n, organiser_app.__main__ as m, sys\n"
        "n.history = lambda *_: {}['Ana Secret']\n"
        "sys.exit(m.main(['history', 'x']))",
        tmp_path,
    )

    assert (ran.returncode, ran.stdout) == (1, "")
    assert len(ran.stderr.strip().splitlines()) == 1
    assert "KeyError" in ran.stderr
    assert "Ana Secret" not in ran.stderr


def test_help_answers_without_loading_libraries(tmp_path: Path) -> None:
    ran = _python(
        "import sys; from organiser_app.__main__ import main\n"
        "try: main(['example', '--help'])\nexcept SystemExit: pass\n"
        "print([m for m in ('PySide6', 'numpy', 'sqlalchemy', 'openpyxl') if m in sys.modules])",
        tmp_path,
    )

    assert ran.stdout.splitlines()[-1] == "[]"


def test_no_command_needs_qt(tmp_path: Path) -> None:
    ran = _python(
        "import sys; from organiser_app.__main__ import main\n"
        "sys.modules['PySide6'] = None\n"
        "made = main(['example', 'e.organiser', '--members', '20'])\n"
        "sys.exit(made or main(['health', 'e.organiser']))",
        tmp_path,
    )

    assert (ran.returncode, ran.stderr) == (0, "")


def test_an_answer_that_nobody_reads_to_the_end_is_no_mistake(tmp_path: Path) -> None:
    ran = _python(
        "import os, sys; from organiser_app.__main__ import main\n"
        "read, write = os.pipe(); os.close(read); os.dup2(write, 1)\n"
        "main(['new', 'x.organiser', '--plain'])\n",
        tmp_path,
    )

    assert (ran.returncode, ran.stderr) == (0, "")


def test_the_bundled_program_becomes_the_process_that_it_is_asked_to_be() -> None:
    assert program._READ_SHEET == CHILD_FLAG
    assert program._INDICATORS == INDICATORS_FLAG


def test_the_first_paint_waits_for_no_database() -> None:
    """What the window needs to appear: one import too many made it three times as slow."""
    script = (
        "import sys; import organiser_app.gui.main_window; "
        "print(sorted({'sqlalchemy', 'openpyxl', 'ortools', 'igraph', 'pandas'} & set(sys.modules)))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )

    assert ran.stdout.strip() == "[]"
