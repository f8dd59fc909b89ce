"""Work beside the window: who hears of it, who does not, and what is left running."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from organiser_app.domain.errors import Cancelled
from organiser_app.gui.jobs import Job, Jobs, Lane
from organiser_app.services.progress import Progress


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.stop()


class Asker:
    """Someone who asks for work, and what they were told."""

    def __init__(self) -> None:
        self.here = QObject()
        self.answers: list[object] = []
        self.errors: list[BaseException] = []
        self.progress: list[tuple[int, int | None]] = []

    def job(self, work: object, **more: object) -> Job:
        return Job(
            work=work,  # type: ignore[arg-type]
            then=self.answers.append,
            failed=self.errors.append,
            parent=self.here,
            on_progress=lambda done, total, _note: self.progress.append((done, total)),
            **more,  # type: ignore[arg-type]
        )


@pytest.fixture
def asker() -> Asker:
    return Asker()


def test_an_answer_is_delivered_on_the_gui_thread(jobs: Jobs, asker: Asker, qtbot: QtBot) -> None:
    threads: list[QThread] = []
    here = QThread.currentThread()

    def work(_progress: Progress) -> int:
        threads.append(QThread.currentThread())
        return 42

    job = asker.job(work)
    job.then = lambda _answer: threads.append(QThread.currentThread())
    jobs.submit(Lane.READING, job)
    qtbot.waitUntil(lambda: jobs.running == 0)

    assert threads[0] is not here
    assert threads[1] is here


def test_an_error_goes_to_the_one_who_asked(jobs: Jobs, asker: Asker, qtbot: QtBot) -> None:
    error = ValueError("no")

    def work(_progress: Progress) -> None:
        raise error

    jobs.submit(Lane.LONG, asker.job(work))
    qtbot.waitUntil(lambda: jobs.running == 0)

    assert (asker.answers, asker.errors) == ([], [error])


def test_a_newer_question_in_the_same_slot_replaces_the_older(
    jobs: Jobs, asker: Asker, qtbot: QtBot
) -> None:
    may_end = threading.Event()

    def slow(_progress: Progress) -> str:
        may_end.wait(10)
        return "old"

    jobs.submit(Lane.READING, asker.job(slow, slot="list"))
    jobs.submit(Lane.READING, asker.job(lambda _: "new", slot="list"))
    qtbot.waitUntil(lambda: jobs.running == 1)
    may_end.set()
    qtbot.waitUntil(lambda: jobs.running == 0)

    assert (asker.answers, asker.errors) == (["new"], [])


def test_slots_of_different_askers_do_not_disturb_each_other(
    jobs: Jobs, asker: Asker, qtbot: QtBot
) -> None:
    other = Asker()

    jobs.submit(Lane.READING, asker.job(lambda _: "one", slot="list"))
    jobs.submit(Lane.READING, other.job(lambda _: "two", slot="list"))
    jobs.submit(Lane.READING, asker.job(lambda _: "three", slot="names"))
    qtbot.waitUntil(lambda: jobs.running == 0)

    assert sorted(map(str, asker.answers)) == ["one", "three"]
    assert other.answers == ["two"]


def test_an_asker_that_is_gone_hears_neither_answer_nor_error(
    jobs: Jobs, asker: Asker, qtbot: QtBot
) -> None:
    may_end = threading.Event()

    def work(_progress: Progress) -> str:
        may_end.wait(10)
        return "too late"

    def fail(_progress: Progress) -> str:
        may_end.wait(10)
        raise ValueError

    jobs.submit(Lane.READING, asker.job(work))
    jobs.submit(Lane.LONG, asker.job(fail))
    with qtbot.waitSignal(asker.here.destroyed):
        asker.here.deleteLater()
    may_end.set()
    qtbot.waitUntil(lambda: jobs.running == 0)

    assert (asker.answers, asker.errors) == ([], [])


def test_a_cancelled_job_stops_and_says_nothing(jobs: Jobs, asker: Asker, qtbot: QtBot) -> None:
    began = threading.Event()
    ended_by: list[str] = []

    def work(progress: Progress) -> None:
        began.set()
        while not progress.is_cancelled:
            began.wait(0.001)
        ended_by.append("cancel")
        raise Cancelled

    job = jobs.submit(Lane.LONG, asker.job(work))
    assert began.wait(10)
    job.cancel()
    qtbot.waitUntil(lambda: jobs.running == 0)

    assert ended_by == ["cancel"]
    assert (asker.answers, asker.errors) == ([], [])


def test_a_job_that_was_cancelled_before_its_turn_never_starts(
    jobs: Jobs, asker: Asker, qtbot: QtBot
) -> None:
    may_end = threading.Event()
    started: list[str] = []

    jobs.submit(Lane.WRITING, asker.job(lambda _: may_end.wait(10)))
    waiting = jobs.submit(Lane.WRITING, asker.job(lambda _: started.append("started")))
    waiting.cancel()
    may_end.set()
    qtbot.waitUntil(lambda: jobs.running == 0)

    assert started == []


def test_writes_run_one_after_the_other_in_the_order_they_were_asked_for(
    jobs: Jobs, asker: Asker, qtbot: QtBot
) -> None:
    at_once: list[int] = []
    running = 0

    def write(place: int) -> int:
        nonlocal running
        running += 1
        at_once.append(running)
        running -= 1
        return place

    for place in range(20):
        jobs.submit(Lane.WRITING, asker.job(lambda _, place=place: write(place)))
    qtbot.waitUntil(lambda: jobs.running == 0)

    assert asker.answers == list(range(20))
    assert set(at_once) == {1}


def test_progress_arrives_in_order_until_the_job_is_dropped(
    jobs: Jobs, asker: Asker, qtbot: QtBot
) -> None:
    def work(progress: Progress) -> None:
        for done in range(3):
            progress.step(done, 3)

    jobs.submit(Lane.LONG, asker.job(work))
    qtbot.waitUntil(lambda: jobs.running == 0)
    dropped = asker.job(work)
    dropped.is_dropped = True
    jobs.submit(Lane.LONG, dropped)
    qtbot.waitUntil(lambda: jobs.running == 0)

    assert asker.progress[0] == (0, 3)
    assert [done for done, _ in asker.progress] == sorted(done for done, _ in asker.progress)
    assert len(asker.progress) <= 3


def test_only_jobs_with_a_title_are_told_to_a_person(
    jobs: Jobs, asker: Asker, qtbot: QtBot
) -> None:
    may_end = threading.Event()
    jobs.submit(Lane.READING, asker.job(lambda _: may_end.wait(10)))
    named = jobs.submit(Lane.LONG, asker.job(lambda _: may_end.wait(10), title="Reading"))

    shown = [jobs.titled]
    named.cancel()
    shown.append(jobs.titled)
    may_end.set()
    qtbot.waitUntil(lambda: jobs.running == 0)

    assert shown == [(named,), ()]


def test_stopping_finishes_every_write_that_was_asked_for(asker: Asker, qtbot: QtBot) -> None:
    jobs = Jobs()
    written: list[int] = []
    for place in range(50):
        jobs.submit(Lane.WRITING, asker.job(lambda _, place=place: written.append(place)))

    jobs.stop()

    assert written == list(range(50))


def test_a_delivered_job_holds_nothing_of_the_window_any_more(
    jobs: Jobs, asker: Asker, qtbot: QtBot
) -> None:
    job = jobs.submit(Lane.READING, asker.job(lambda _: 1))
    qtbot.waitUntil(lambda: jobs.running == 0)

    assert (job.then, job.on_progress) == (None, None)
    assert asker.answers == [1]
