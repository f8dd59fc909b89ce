"""How a picture of the network is looked at: its names, its days, and which of them are hidden."""

from datetime import date, timedelta

import numpy as np

from organiser_app.gui.charts.context import ChartContext
from organiser_app.gui.texts.dates import day_words
from organiser_app.metrics.portrait import Form
from organiser_app.metrics.snapshot import Window
from organiser_app.services.company import DAYS
from organiser_app.services.network_view import NetworkView

_EPOCH = date(1970, 1, 1)


def chart_context(view: NetworkView, *, hidden: bool) -> ChartContext:
    """The names and words around a picture."""
    return ChartContext(
        area_names=view.area_names,
        category_names=view.category_names,
        member_name=view.member_name,
        names_hidden=hidden,
        today=view.scene.whole.today,
        network_name=view.settings.name,
        dates=dates_of(view.scene.whole_moment.window),
    )


def dates_of(window: Window) -> str:
    """First and last day of a window."""
    start, end = (_EPOCH + timedelta(days=day) for day in (window.start, window.end - 1))
    return f"{day_words(start)} – {day_words(end)}"


def area_to_open(view: NetworkView, member_id: int) -> int | None:
    """The area of a person who is not drawn by name in the whole picture."""
    whole = view.scene.whole
    found = np.flatnonzero(whole.member_ids == member_id)
    if whole.form is Form.PEOPLE or not found.size or len(whole.discs) < 2:
        return None
    return int(whole.area[int(found[0])])


def long_window(view: NetworkView) -> Window:
    """The last 180 days, in which kinds of help and what-ifs are looked at."""
    end = view.scene.whole.today + 1
    return Window(end - DAYS, end)
