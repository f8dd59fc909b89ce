"""The saved views in the sidebar: their names, their live counts, and what their menu does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QMenu

from organiser_app.gui.widgets.sidebar import NavItem

if TYPE_CHECKING:
    from organiser_app.domain.changes import ChangeSet
    from organiser_app.domain.saved_views import SavedView
    from organiser_app.domain.settings import GroupSettings
    from organiser_app.gui.main_window.view_counts import Counted
    from organiser_app.gui.main_window.window import MainWindow

KEY = "view:"
COUNT_AFTER_MS = 250
"""Several changes in a row are counted once."""


class SavedViews(QObject):
    """What stands under the pages; views and pages exclude each other."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self._views: tuple[SavedView, ...] = ()
        self._settings: GroupSettings | None = None
        self._counted: Counted | None = None
        self._pending: tuple[ChangeSet, ...] = ()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(COUNT_AFTER_MS)
        self._soon.timeout.connect(self._count)
        window.sidebar.menu_wanted.connect(self._open_menu)
        window.session.changed.connect(self._follow)
        window.session.closed.connect(self._forget)
        window.view_state.names_hidden_changed.connect(lambda _hidden: self._count_all())

    # -- names and counts

    def show_settings(self, settings: GroupSettings) -> None:
        """Lists the views that the group keeps, and counts them."""
        is_counted_otherwise = settings != self._settings
        self._settings, self._views = settings, settings.saved_views
        items = [NavItem(f"{KEY}{view.id}", view.name, "bookmark") for view in self._views]
        self._window.sidebar.show_saved_views(items)
        if self._counted is not None:
            self._show_counts(self._counted)
        if is_counted_otherwise:
            self._count_all()

    def _follow(self, change: ChangeSet) -> None:
        if self._views:
            self._pending += (change,)
            self._soon.start()

    def _forget(self) -> None:
        self._soon.stop()
        self._views, self._settings, self._counted, self._pending = (), None, None, ()
        self._window.sidebar.show_saved_views(())

    def _count_all(self) -> None:
        self._counted = None
        if self._views:
            self._soon.start()

    def _count(self) -> None:
        if not self._session.is_open or self._settings is None or not self._views:
            return
        # not before the first paint: it knows every page that has views
        from organiser_app.gui.main_window import view_counts as counting

        hidden = self._window.view_state.names_hidden
        today = self._session.workspace.clock.today()
        moment = counting.Moment(self._settings, today, hidden)
        before, changes = self._counted, self._pending
        question = partial(counting.count_all, moment)
        if before is not None and before.views == self._views:
            question = partial(counting.count_again, before, changes, moment)
        self._session.ask(question, self._take_counted, parent=self, slot="views")

    def _take_counted(self, counted: Counted) -> None:
        if self._soon.isActive():  # changes came meanwhile: they are asked for with these
            return
        self._counted, self._pending = counted, ()
        self._show_counts(counted)

    def _show_counts(self, counted: Counted) -> None:
        known = {view.id for view in self._views}
        for view_id, count in counted.totals.items():
            if view_id in known:
                self._window.sidebar.show_count(f"{KEY}{view_id}", count)

    # -- what can be done with one

    def show(self, key: str) -> bool:
        """Goes to a view; answers whether the key is one."""
        view = self._view_of(key)
        if view is None:
            return key.startswith(KEY)
        self._window.show_page(view.page)
        self._window.page(view.page).show_view(view)
        self._window.sidebar.set_current(key)
        return True

    def _view_of(self, key: str) -> SavedView | None:
        found = (view for view in self._views if key == f"{KEY}{view.id}")
        return next(found, None)

    def _open_menu(self, key: str, point: QPoint) -> None:
        view = self._view_of(key)
        if view is None:
            return
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu, view)
        menu.popup(point)

    def fill_menu(self, menu: QMenu, view: SavedView) -> None:
        """Shows it, gives it another name or place, takes what is shown now, or removes it."""
        place = self._views.index(view)
        for text, act, is_possible in (
            (self.tr("Show"), partial(self.show, f"{KEY}{view.id}"), True),
            (self.tr("Rename…"), partial(self._rename, view), True),
            (self.tr("Keep what is shown now"), partial(self._keep_now, view), self._is_at(view)),
            (self.tr("Move up"), partial(self._move, place, -1), place > 0),
            (self.tr("Move down"), partial(self._move, place, 1), place < len(self._views) - 1),
            (self.tr("Remove"), partial(self._remove, view), True),
        ):
            action = menu.addAction(text)
            action.setEnabled(is_possible)
            action.triggered.connect(lambda _on=False, act=act: act())

    def _rename(self, view: SavedView) -> None:
        from organiser_app.gui.dialogs.view_form import ViewForm  # not before the first paint

        form = ViewForm(self._session, self._window, view)
        form.news.connect(self._window.show_news)
        form.open()

    def _is_at(self, view: SavedView) -> bool:
        page = self._window.current_page()
        return page is not None and page.key == view.page

    def _keep_now(self, view: SavedView) -> None:
        now = self._window.page(view.page).view_now()
        if now is not None:
            kept = replace(now, id=view.id, name=view.name)
            self._write([kept if one.id == view.id else one for one in self._views])

    def _move(self, place: int, step: int) -> None:
        views = list(self._views)
        views.insert(place + step, views.pop(place))
        self._write(views)

    def _remove(self, view: SavedView) -> None:
        self._write([one for one in self._views if one.id != view.id])

    def _write(self, views: Sequence[SavedView]) -> None:
        from organiser_app.domain.commands import ChangeSettings  # not before the first paint

        if self._settings is not None:
            command = ChangeSettings(replace(self._settings, saved_views=tuple(views)))
            self._session.do(command, parent=self, then=self._say_done)

    def _say_done(self, change: ChangeSet) -> None:
        from organiser_app.gui.dialogs.done import done_news

        if not change.is_empty:
            self._window.show_news(done_news(self._session, change, self.tr("Undo")))
