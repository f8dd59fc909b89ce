"""How a picture of the network is looked at: its names, its days, and which of them are hidden."""

from datetime import date, timedelta

from organiser_app.gui.charts.context import ChartContext
from organiser_app.gui.texts.dates import day_words
from organiser_app.metrics.snapshot import Window
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
