"""The dashboard's main figures in words, for where no window can be shown."""

from organiser_app.cli.words import counted
from organiser_app.metrics.figures import NetworkFigures, Waiting
from organiser_app.services.dashboard import DashboardFigures


def dashboard_words(shown: DashboardFigures) -> str:
    """What the dashboard says, in a few lines."""
    figures = shown.figures
    lines = [
        f"{shown.settings.name or 'This network'}: {counted(figures.members, 'members')}, "
        f"{counted(figures.acts, 'exchanges')} in the last {figures.window.days} days.",
        _met(figures),
        _waiting(figures.waiting, shown.category_names),
        f"{figures.giving.both.value:.0%} of the people who took part both gave and received.",
        _carrying(figures),
        _bridges(shown),
    ]
    return "\n".join(line for line in lines if line)


def _met(figures: NetworkFigures) -> str:
    met, curve = figures.needs_met, figures.arrival.now
    said = f"Needs met: {met.value:.0%} of {met.n} so far"
    if curve is None or curve.median_days is None:
        return f"{said}."
    return f"{said}; half of them within {counted(round(curve.median_days), 'days')}."


def _waiting(waiting: Waiting, category_names: tuple[str, ...]) -> str:
    if not waiting.total:
        return "Nobody is waiting."
    said = f"Still waiting: {waiting.total}"
    fullest = waiting.rows[0]
    long_waiting = fullest.counts[-1]
    if fullest.category >= 0 and long_waiting:
        name = category_names[fullest.category].lower()
        said += f", most of all for {name} ({long_waiting} for over two weeks)"
    if waiting.overdue_urgent:
        said += f"; urgent and overdue: {len(waiting.overdue_urgent)}"
    return f"{said}."


def _carrying(figures: NetworkFigures) -> str:
    carrying = figures.carrying
    if not carrying.enough:
        return ""
    return f"{carrying.carriers_of_half} of {carrying.givers} givers carry half of the help."


def _bridges(shown: DashboardFigures) -> str:
    network = shown.figures.connections
    if not network.bridges:
        return ""
    name = shown.member_name(int(network.member_ids[network.bridges[0]]))
    return f"If {name} stepped back, {network.cut_off[0]} people would be cut off from the rest."
