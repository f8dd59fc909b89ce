"""What the group decides for itself: its name, its promises, its country of phone numbers."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from organiser_app.domain.commands import ChangeSettings
from organiser_app.domain.settings import GroupSettings
from organiser_app.gui.dialogs.network_form import NetworkForm
from organiser_app.gui.session import GuiSession
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.network import group_settings

Settled = Callable[[], None]


@pytest.fixture
def form(
    session: GuiSession, window: QWidget, settled: Settled, workspace: Workspace
) -> NetworkForm:
    workspace.run(ChangeSettings(GroupSettings(name="Mill Lane", urgent_days=3, is_example=True)))
    made = NetworkForm(session, window)
    made.open()
    settled()
    return made


def test_it_shows_what_is_decided_already(form: NetworkForm) -> None:
    assert form.name.editor.text() == "Mill Lane"
    assert form.urgent.editor.value() == 3
    assert form.region.editor.code() == ""


def test_what_is_saved_is_what_was_chosen_and_the_rest_stays(
    form: NetworkForm, workspace: Workspace, settled: Settled
) -> None:
    form.region.editor.set_code("ES")
    form.soon.editor.setValue(10)

    form.save()
    settled()

    saved = workspace.ask(group_settings)
    assert (saved.phone_region, saved.soon_days, saved.urgent_days) == ("ES", 10, 3)
    assert saved.is_example


def test_the_group_decides_when_it_asks_how_the_help_was_or_not_at_all(
    form: NetworkForm, workspace: Workspace, settled: Settled
) -> None:
    usual = form.check_in.editor.value()
    form.check_in.editor.setValue(0)

    form.save()
    settled()

    assert usual == 3
    assert workspace.ask(group_settings).check_in_days == 0


def test_a_network_without_a_name_is_not_saved(
    form: NetworkForm, workspace: Workspace, settled: Settled
) -> None:
    form.name.editor.clear()

    form.save()
    settled()

    assert form.isVisible()
    assert form.name.problem()
    assert workspace.ask(group_settings).name == "Mill Lane"


def test_nothing_is_saved_before_it_is_known_what_was_decided(
    session: GuiSession, window: QWidget, workspace: Workspace, settled: Settled, qtbot: QtBot
) -> None:
    workspace.run(ChangeSettings(GroupSettings(name="Mill Lane", is_example=True)))
    made = NetworkForm(session, window)
    made.open()
    made.name.editor.setText("Too soon")

    made.save()
    settled()

    assert workspace.ask(group_settings).name == "Mill Lane"
    with qtbot.waitSignal(made.destroyed):
        made.close()
