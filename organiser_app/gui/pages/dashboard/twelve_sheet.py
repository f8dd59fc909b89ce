"""The twelve indicators as a sheet to keep or to reckon with: it names nobody."""

from collections.abc import Iterable

from organiser_app.gui.charts.context import ChartContext
from organiser_app.gui.texts.indicator_definitions import indicator_definition
from organiser_app.gui.texts.indicators import Names, indicator_words
from organiser_app.gui.texts.words import beside, texts
from organiser_app.metrics.indicators import Indicator
from organiser_app.spreadsheet.figure_sheets import FigureSheet


def twelve_sheet(
    indicators: Iterable[Indicator],
    context: ChartContext,
    *,
    is_compared: bool,
    is_right_to_left: bool,
) -> FigureSheet:
    """A row for each, with everything that its card says and how it is worked out."""
    # as it may leave the house, whatever the window shows
    names = Names(context.category_names, context.area_names, discreet=True)
    words = [(one, indicator_words(one, names, is_compared=is_compared)) for one in indicators]
    return FigureSheet(
        title=texts.tr("How the network is doing"),
        about=(beside(context.network_name, context.dates),),
        headers=(
            texts.tr("Indicator"),
            texts.tr("Value"),
            texts.tr("95 % interval"),
            texts.tr("Counted from"),
            texts.tr("Against the period before"),
            texts.tr("What it says"),
            texts.tr("How it is worked out"),
        ),
        rows=tuple(
            (
                said.title,
                said.value,
                said.interval,
                said.volume,
                said.change,
                said.sentence,
                indicator_definition(one.id),
            )
            for one, said in words
        ),
        is_right_to_left=is_right_to_left,
    )
