"""Measures one thing about the window in a process of its own and prints it as JSON.

A stall has two numbers: how long the window stood still, and how much of that its own thread was
at work. The rest it waited for Python or for a processor, which on a busy machine others have.
"""

import json
import sys
import time

_started = time.process_time()


def bare() -> float:
    """An empty window with menus."""
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    for title in ("Network", "Edit", "Go", "View", "Help"):
        menu = window.menuBar().addMenu(title)
        for place in range(8):
            menu.addAction(f"{title} {place}")
    window.setCentralWidget(QLabel("bare"))
    window.resize(1280, 840)
    window.show()
    app.processEvents()
    window.grab()
    return time.process_time() - _started


def _window(network: str = "", *, is_demo: bool = False):  # type: ignore[no-untyped-def]
    import tempfile
    from pathlib import Path

    from organiser_app import bootstrap

    wish = bootstrap.Wish(is_demo=is_demo, network=Path(network) if network else None)
    app = bootstrap.make_application(wish)
    folder = Path(tempfile.mkdtemp(prefix="organiser-window-"))
    return app, bootstrap.make_window(app, wish, folder)


def first_paint() -> float:
    """Our window, before anything is open."""
    app, window = _window()
    window.show()
    app.processEvents()
    window.grab()
    seconds = time.process_time() - _started
    window.session.jobs.stop()
    return seconds


def everything() -> float:
    """Our window with the example network and its dashboard drawn."""
    from organiser_app.gui.main_window.picture import wait_until_quiet

    app, window = _window(is_demo=True)
    window.show()
    app.processEvents()
    made = time.process_time()
    window.networks.open_example()
    _wait_for_network(window)
    # making the example network is not part of showing it
    opening = time.process_time()
    wait_until_quiet(window)
    window.grab()
    seconds = (made - _started) + (time.process_time() - opening)
    window.session.close().close(copy=False)
    window.session.jobs.stop()
    return seconds


def _wait_for_network(window) -> None:  # type: ignore[no-untyped-def]
    from PySide6.QtCore import QEventLoop

    loop = QEventLoop()
    window.session.opened.connect(loop.quit)
    loop.exec()


BEAT = 0.005


class Heart:
    """Beats every 5 ms on the GUI thread and remembers its longest pause."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.longest, self.most_work = 0.0, 0.0
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(round(BEAT * 1000))
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.longest = max(self.longest, now - self._last - BEAT)
        self.most_work = max(self.most_work, worked - self._worked)
        self._last, self._worked = now, worked

    def forget(self) -> None:
        """Starts to look from here on."""
        self.longest, self.most_work = 0.0, 0.0
        self._last, self._worked = time.perf_counter(), time.thread_time()


def stall(what: str, network: str) -> tuple[float, float]:
    """The longest pause of the GUI thread while something goes on, and its longest own work."""
    from organiser_app.gui.main_window.picture import wait_until_quiet

    app, window = _window()
    window.resize(1440, 900)
    window.show()
    app.processEvents()
    window.load_ahead()  # as the program does after its first paint
    wait_until_quiet(window)
    heart = Heart()
    window.networks.open(_path(network))
    _wait_for_network(window)
    wait_until_quiet(window)
    if what != "stall-load":
        heart.forget()
        _ACTS[what](window, wait_until_quiet)
    found = heart.longest, heart.most_work
    window.session.close().close(copy=False)
    window.session.jobs.stop()
    return found


def _path(network: str):  # type: ignore[no-untyped-def]
    from pathlib import Path

    return Path(network)


def _walk(window, wait) -> None:  # type: ignore[no-untyped-def]
    for key in (
        "members",
        "needs",
        "exchanges",
        "network",
        "spreadsheets",
        "history",
        "dashboard",
    ):
        window.show_page(key)
        wait(window)


def _filter(window, wait) -> None:  # type: ignore[no-untyped-def]
    """The first word typed on the roster, a sorting, and names hidden and shown again."""
    window.show_page("members")
    wait(window)
    pane = window.page("members").pane()
    for letters in ("a", "an", "ann", "anna", ""):
        pane.search.setText(letters)
        wait(window)
    pane.table.sort_by("area")
    wait(window)
    for hidden in (True, False):
        window.view_state.set_names_hidden(hidden)
        wait(window)


def _name(window, wait) -> None:  # type: ignore[no-untyped-def]
    """A form is opened, and a name typed that is completed."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from organiser_app.gui.dialogs.exchange_form import ExchangeForm

    window.deeds.do("log_exchange")
    wait(window)
    form = window.findChildren(ExchangeForm)[0]
    for letter in "anna":
        QTest.keyClicks(form.giver.editor, letter)
        QApplication.processEvents()
    wait(window)
    form.done(0)


def _log(window, wait) -> None:  # type: ignore[no-untyped-def]
    from organiser_app.domain.commands import LogExchange
    from organiser_app.domain.exchanges import Exchange
    from organiser_app.domain.ids import MemberId

    command = LogExchange(Exchange(giver_id=MemberId(1), receiver_id=MemberId(2)))
    window.session.do(command, parent=window)
    wait(window)
    window.session.undo()
    wait(window)


def _network(window, wait) -> None:  # type: ignore[no-untyped-def]
    """The picture is looked at, an area opened and left, a year played, and all of it moved."""
    from PySide6.QtCore import QPointF
    from PySide6.QtWidgets import QApplication

    window.show_page("network")
    wait(window)
    page = window.page("network")
    page.open_area(3)
    wait(window)
    chart = page.picture.chart
    for _ in range(4):
        chart.come_closer(1)
        QApplication.processEvents()
        chart.move_by(QPointF(40, 20))
        QApplication.processEvents()
    page.open_all()
    wait(window)
    for _ in range(4):
        chart.come_closer(1)
        QApplication.processEvents()
    chart.look_at_all()
    line = page.picture.time_line
    line.slider.setValue(line.slider.maximum() - 10)
    wait(window)
    line.toggle()
    while line.is_playing:
        QApplication.processEvents()
    wait(window)


def _what_if(window, wait) -> None:  # type: ignore[no-untyped-def]
    window.show_page("network")
    wait(window)
    page = window.page("network")
    page.show_way("tables")
    wait(window)
    page.tables.search.setText("an")
    wait(window)
    page.what_if(page.tables.people.row_at(0).id)
    wait(window)
    page.resting.add_person(page.tables.people.row_at(1).id)
    wait(window)


def _twelve(window, wait) -> None:  # type: ignore[no-untyped-def]
    """The longest period is chosen, and an exchange logged: all is worked out twice."""
    window.view_state.set_period(365)
    wait(window)
    _log(window, wait)


def _import(window, wait) -> None:  # type: ignore[no-untyped-def]
    import csv
    import tempfile
    from pathlib import Path

    path = Path(tempfile.mkdtemp(prefix="organiser-import-")) / "log.csv"
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("Date", "Giver", "Receiver", "Category", "Note"))
        for place in range(20_000):
            writer.writerow(
                (
                    f"2026-0{place % 9 + 1}-11",
                    f"New {place % 300}",
                    f"Other {place % 299}",
                    "Lifts",
                    place,
                )
            )
    window.deeds.bring_in([path])
    wait(window)
    review = window.page("spreadsheets").review
    assert review is not None, "the sheet was not shown for review"
    review.bring.click()
    wait(window)
    window.session.undo()
    wait(window)


_ACTS = {
    "stall-pages": _walk,
    "stall-filter": _filter,
    "stall-name": _name,
    "stall-log": _log,
    "stall-network": _network,
    "stall-what-if": _what_if,
    "stall-twelve": _twelve,
    "stall-import": _import,
}


def main(arguments: list[str]) -> None:
    """Prints one number."""
    what, *details = arguments
    plain = {"bare": bare, "first-paint": first_paint, "everything": everything}
    found = plain[what]() if what in plain else stall(what, details[0])
    sys.stdout.write(json.dumps(found) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
