"""The network as the largest picture there is: to be walked through, come closer to, and opened.

Up to some hundred people are drawn by name, thousands as areas that open, and more as shades. The
picture can be zoomed and moved by mouse and keys: plain arrows walk from one to the next and the
picture follows, with Shift they move it.
"""

from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from organiser_app.gui.charts import network_words
from organiser_app.gui.charts.camera import Camera
from organiser_app.gui.charts.chart import Chart, Table
from organiser_app.gui.charts.context import ChartContext, Mark
from organiser_app.gui.charts.network_areas import AreasDrawing, ShadesDrawing
from organiser_app.gui.charts.network_foot import foot_height, paint_foot
from organiser_app.gui.charts.network_people import PeopleDrawing
from organiser_app.gui.charts.network_rim import AREA
from organiser_app.gui.charts.network_shot import NetworkDrawing, Shot
from organiser_app.gui.charts.network_tables import areas_table, people_table
from organiser_app.gui.charts.steering import Direction
from organiser_app.gui.charts.wording import charts
from organiser_app.metrics.moment import Scene
from organiser_app.metrics.portrait import Form

CLOSE_TO_ONE: Final = 2.5
"""How close the picture comes to somebody who was searched for."""
_A_MOVE: Final = 60.0
_MOVES: Final = {
    Qt.Key.Key_Left: QPointF(_A_MOVE, 0),
    Qt.Key.Key_Right: QPointF(-_A_MOVE, 0),
    Qt.Key.Key_Up: QPointF(0, _A_MOVE),
    Qt.Key.Key_Down: QPointF(0, -_A_MOVE),
}
_CLOSER: Final = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)
_FARTHER: Final = (Qt.Key.Key_Minus, Qt.Key.Key_Underscore)


class NetworkChart(Chart[Scene]):
    """The picture of a scene.

    Signals:
        person_chosen(int): a person was pressed, by id.
        area_chosen(int): an area was pressed, by its position in the names.
        left_off(): Esc was pressed with nothing pointed at.
        zoomed(): it is looked at closer or farther, or all of it.
    """

    person_chosen = Signal(int)
    area_chosen = Signal(int)
    left_off = Signal()
    zoomed = Signal()

    walks_in_order = True
    picture_width = 860.0

    @override
    def __init__(self, parent: QWidget | None = None) -> None:
        self.camera = Camera()
        self._chosen: int | None = None
        self._made: NetworkDrawing | None = None
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def _build(self) -> None:
        super()._build()
        self._canvas.moves = True

    @override
    def _connect(self) -> None:
        super()._connect()
        self._canvas.wheeled.connect(lambda at, steps: self.come_closer(steps, at))
        self._canvas.dragged.connect(self.move_by)

    # Words

    @property
    @override
    def title(self) -> str:
        return charts.tr("Who is connected?")

    @override
    def _say(self, figures: Scene, context: ChartContext) -> str:
        return network_words.sentence(figures, context)

    @override
    def _nothing_to_draw(self, figures: Scene, context: ChartContext) -> str:
        if len(figures.drawn.member_ids):
            return ""
        return charts.tr("When people have helped each other, the ties between them show here.")

    @override
    def _counted(self, figures: Scene) -> int:
        return figures.moment.people

    @override
    def _tabulate(self, figures: Scene, context: ChartContext) -> Table:
        if figures.drawn.form is Form.PEOPLE:
            return people_table(figures, context)
        return areas_table(figures, context)

    @override
    def _natural_height(self) -> float:
        return 520 * self._letters.scale

    # Looking

    @property
    def chosen(self) -> int | None:
        """The id of the person who is chosen."""
        return self._chosen

    def choose(self, member_id: int | None, *, come_close: bool = False) -> None:
        """Bring a person and their ties forward, and look at them where it is wished."""
        self._chosen = member_id
        place = self._place_in_sight(member_id)
        if place is not None and (come_close or not self.camera.shows_all):
            zoom = max(self.camera.zoom, CLOSE_TO_ONE) if come_close else None
            self.camera = self.camera.centred_on(*place, zoom=zoom)
        self._look_anew()

    def come_closer(self, steps: float, at: QPointF | None = None) -> None:
        """Closer by some steps, farther by negative ones, around a point or the middle."""
        bounds = self._bounds()
        self.camera = self.camera.closer(steps, at or bounds.center(), bounds)
        self._look_anew()

    def look_at_all(self) -> None:
        """As far away as it takes to see everything."""
        self.camera = Camera()
        self._look_anew()

    def move_by(self, step: QPointF) -> None:
        """Move the picture by so many pixels."""
        self.camera = self.camera.moved(step, self._bounds())
        self._look_anew()

    def _look_anew(self) -> None:
        current, before = self._current, self._anchors
        self._rearrange()
        if len(before) != len(self._anchors):
            current = None
        self._current = current
        self._drawing.update()
        self.zoomed.emit()

    def _place_in_sight(self, member_id: int | None) -> tuple[float, float] | None:
        """Where somebody is in the picture, 0 to 1 across and down."""
        if self._figures is None or member_id is None or self._made is None:
            return None
        found = np.flatnonzero(self._figures.moment.connections.member_ids == member_id)
        if not found.size or self._figures.drawn.form is not Form.PEOPLE:
            return None
        bounds, camera = self._bounds(), self.camera
        x, y = self._anchors[int(found[0])]
        across = (x - bounds.center().x()) / (bounds.width() * camera.zoom)
        down = (y - bounds.center().y()) / (bounds.height() * camera.zoom)
        return camera.x + float(across), camera.y + float(down)

    def _bounds(self) -> QRectF:
        size = self._drawing.boundingRect().size()
        foot = foot_height(self._letters)
        return QRectF(0, 0, max(40.0, size.width()), max(40.0, size.height() - foot))

    # Drawing

    @override
    def _take(self, figures: Scene, context: ChartContext) -> None:
        """Another area, or all of them, is looked at from afar again."""
        before = self._made
        opened = getattr(self, "_opened", None)
        self._opened = figures.drawn.opened
        if before is None or opened != self._opened:
            self.camera = Camera()

    @override
    def _arrange(self, size: QSizeF) -> None:
        if self._figures is None or self._context is None:
            return
        shot = Shot(
            scene=self._figures,
            context=self._context,
            letters=self._letters,
            tokens=self._tokens,
            bounds=self._bounds(),
            camera=self.camera,
            selected=self._chosen,
        )
        self._made = drawing_of(shot)
        self._anchors = self._made.anchors

    @override
    def _paint(self, painter: QPainter) -> None:
        if self._made is None or self._figures is None or self._context is None:
            return
        painter.save()
        bounds = self._bounds()
        if not self.camera.shows_all:
            painter.setClipRect(bounds)
        self._made.paint(painter)
        painter.restore()
        area = self._drawing.boundingRect()
        paint_foot(
            painter,
            QRectF(area.left(), bounds.bottom(), area.width(), area.bottom() - bounds.bottom()),
            self._figures,
            self._context,
            has_chosen=self._chosen is not None,
            letters=self._letters,
            tokens=self._tokens,
            right_to_left=self.isRightToLeft(),
        )

    # Marks

    @override
    def _mark(self, position: int) -> Mark:
        return self._made.mark(position) if self._made else Mark("")

    @override
    def _mark_at(self, point: QPointF) -> int | None:
        return self._made.mark_at(point) if self._made else None

    @override
    def _paint_current(self, painter: QPainter, position: int) -> None:
        if self._made is not None:
            self._made.paint_current(painter, position)

    @override
    def _ask_for_rows(self) -> None:
        if self._current is None:
            return
        mark = self._mark(self._current)
        if mark.kind == AREA:
            self.area_chosen.emit(mark.ids[0])
        elif mark.kind:
            self.person_chosen.emit(mark.ids[0])

    @override
    def _click(self, point: QPointF) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super()._click(point)

    # Keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shifted = Qt.Key(event.key()), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if key in _CLOSER:
            self.come_closer(1)
        elif key in _FARTHER:
            self.come_closer(-1)
        elif key == Qt.Key.Key_0:
            self.look_at_all()
        elif shifted and key in _MOVES:
            self.move_by(_MOVES[key])
        elif key == Qt.Key.Key_Escape and self._current is None:
            self.left_off.emit()
        else:
            super().keyPressEvent(event)

    @override
    def _walk(self, direction: Direction) -> None:
        super()._walk(direction)
        if self._current is None or self.camera.shows_all:
            return
        x, y = self._anchors[self._current]
        inner = self._bounds().adjusted(30, 30, -30, -30)
        if not inner.contains(QPointF(x, y)):
            self.move_by(self._bounds().center() - QPointF(x, y))


def drawing_of(shot: Shot) -> NetworkDrawing:
    """The drawing that stays readable for so many people."""
    if shot.scene.drawn.form is Form.PEOPLE:
        return PeopleDrawing(shot)
    return AreasDrawing(shot) if len(shot.scene.whole.discs) > 1 else ShadesDrawing(shot)
