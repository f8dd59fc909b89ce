"""What is behind each chart: the rows it is drawn from, and what is not in them."""

from organiser_app.gui.texts.left_out import LeftOut
from organiser_app.metrics.acts import acts_in, undated_acts
from organiser_app.metrics.question import Question
from organiser_app.metrics.snapshot import Window
from organiser_app.metrics.steadiness import MONTH, MONTHS
from organiser_app.services.dashboard import DashboardFigures


def chart_rows(key: str, shown: DashboardFigures) -> tuple[str, tuple[int, ...]]:
    """Kind and ids of the rows behind a chart."""
    figures, snapshot = shown.figures, shown.basis.snapshot
    if key == "waiting":
        rows = figures.waiting.rows
        return "needs", tuple(id_ for row in rows for band in row.need_ids for id_ in band)
    if key == "arrival":
        inside = (snapshot.need_opened >= figures.window.start) & (
            snapshot.need_opened < figures.window.end
        )
        return "needs", tuple(snapshot.need_ids[inside].tolist())
    if key == "flows":
        return "exchanges", tuple(figures.flows.exchange_ids.tolist())
    acts = acts_in(snapshot, _window(key, shown))
    return "exchanges", tuple(snapshot.exchange_ids[acts.row].tolist())


def chart_left_out(key: str, shown: DashboardFigures) -> LeftOut:
    """What is not in a chart, and why."""
    figures, snapshot = shown.figures, shown.basis.snapshot
    if key == "waiting":
        return (("ended", len(snapshot.need_ids) - figures.waiting.total),)
    if key == "arrival":
        return ()
    if key == "busy":
        return (("no_date", undated_acts(snapshot)),)
    if key == "flows":
        unknown = {"giver_unknown", "receiver_unknown"}
        return tuple(one for one in figures.left_out if one[0] in unknown | _NOT_COUNTED)
    if key in ("ways", "ties"):
        question = shown.basis.question()
        asked: Question = question if key == "ways" else question.over(_window(key, shown))
        return asked.left_out_between
    people = {"not_between_people"} if key == "connections" else set()
    return tuple(one for one in figures.left_out if one[0] in _FOR[key] | _NOT_COUNTED | people)


_NOT_COUNTED = {"did_not_happen", "self", "no_date", "future"}
_FOR: dict[str, set[str]] = {
    "connections": {"giver_unknown", "receiver_unknown"},
    "giving": set(),
}


def _window(key: str, shown: DashboardFigures) -> Window:
    window, today = shown.figures.window, shown.basis.snapshot.today
    if key == "busy":
        return Window(shown.figures.busy.first_day, today + 1)
    if key == "ties":
        return Window(window.end - MONTH * MONTHS, window.end)
    return window
