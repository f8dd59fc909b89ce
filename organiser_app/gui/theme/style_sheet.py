"""The only style sheet: names objects, takes colours from tokens and sizes from the text scale.

Object names for pages: `page`, `h1`, `sub`, `section`, `card`, `cardTitle`, `hint`, `strong`;
buttons `primary`, `link`, `ghost`, `danger` (none = an ordinary button).
"""

from string import Template

from organiser_app.gui.theme.tokens import TYPE, Tokens
from organiser_app.services.paths import resource_path

_SHEET = Template("""
QMainWindow, QDialog, #page, #pageBody { background: $window; }
QScrollArea, QStackedWidget { background: transparent; border: 0; }
QLabel { background: transparent; color: $text; }
QLabel:disabled { color: $text3; }
QToolTip { background: $tip; color: $tip_text; border: 0; padding: ${p5}px ${p8}px; }

#h1 { font-size: ${title}px; font-weight: 600; }
#headline { font-size: ${headline}px; font-weight: 600; }
#cardTitle { font-size: ${card_title}px; font-weight: 600; }
#figure { font-size: ${number}px; font-weight: 600; }
#figureSmall { font-size: ${headline}px; font-weight: 600; }
#unit { font-size: ${card_title}px; color: $text2; }
#strong { font-weight: 600; }
#sub, #hint { color: $text2; }
#small { font-size: ${small}px; color: $text2; }
#section { color: $text3; font-size: ${small}px; font-weight: 600; }
#problem { color: $bad; font-size: ${small}px; }
#faint, #figure[faint="true"] { color: $text3; }

#card, #door { background: $card; border: 1px solid $line; border-radius: 12px; }
#palette { background: $card; border: 1px solid $line_strong; border-radius: 12px; }
#palette QListView { background: $card; border: 0; }
#insight { background: $accent_soft; border: 1px solid $line; border-radius: 12px; }
#card[clickable="true"]:hover { border-color: $line_strong; }
#card[clickable="true"]:focus { border: 2px solid $focus; }
#storyRow { border: 2px solid transparent; border-radius: 8px; }
#storyRow[opens="true"]:hover { background: $nav_hover; }
#storyRow[opens="true"]:focus { border-color: $focus; }
#sidebar { background: $sidebar; }
#clear { background: transparent; }
#sidePanel { background: $card; }
#line { background: $line; }
#tile { background: $accent_soft; border-radius: 8px; }

QPushButton, QToolButton {
    background: $raised; color: $text; border: 1px solid $line_strong; border-radius: 8px;
    padding: ${p7}px ${p12}px; font-weight: 500;
}
QPushButton:hover, QToolButton:hover { background: $nav_hover; }
QPushButton:pressed, QToolButton:pressed { background: $line; }
QPushButton:focus, QToolButton:focus {
    border: 2px solid $focus; padding: ${p6}px ${p11}px; outline: none;
}
QPushButton:disabled, QToolButton:disabled { color: $text3; border-color: $line; background: $window; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }

QPushButton#primary {
    background: $accent; color: $on_accent; border-color: $accent; font-weight: 600;
}
QPushButton#primary:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton#primary:focus { border: 2px solid $text; }
QPushButton#primary:disabled { background: $line; border-color: $line; color: $text3; }
QPushButton#danger { color: $bad; border-color: $bad; font-weight: 600; }
QPushButton#danger:hover { background: $bad_soft; }
QPushButton#danger:focus { border-color: $bad; }
QPushButton#link {
    background: transparent; border: 1px solid transparent; color: $accent_text;
    font-weight: 600; padding: ${p7}px ${p8}px;
}
QPushButton#link:hover { background: $accent_soft; }
QPushButton#link:focus { border: 2px solid $focus; padding: ${p6}px ${p7}px; }
QPushButton#ghost, QToolButton#ghost {
    background: transparent; border: 1px solid transparent; padding: ${p5}px;
}
QPushButton#ghost:hover, QToolButton#ghost:hover { background: $nav_hover; }
QPushButton#ghost:focus, QToolButton#ghost:focus { border: 2px solid $focus; padding: ${p4}px; }
QPushButton#ghost:checked { background: $accent_soft; }

QPushButton#nav {
    background: transparent; border: 1px solid transparent; text-align: left; color: $nav_text;
    padding: ${p8}px ${p10}px;
}
QPushButton#nav:hover { background: $nav_hover; }
QPushButton#nav:checked {
    background: $nav_sel; border: 1px solid $line; color: $text; font-weight: 600;
}
QPushButton#nav:focus { border: 2px solid $focus; padding: ${p7}px ${p9}px; }
QPushButton#switcher {
    background: $nav_sel; border: 1px solid $line; text-align: left; padding: ${p9}px ${p10}px;
    font-weight: 600;
}
QPushButton#switcher:focus { border: 2px solid $focus; padding: ${p8}px ${p9}px; }

#segments { background: $sidebar; border: 1px solid $line; border-radius: 8px; }
#segments QPushButton {
    border: 1px solid transparent; background: transparent; border-radius: 6px; color: $text2;
    padding: ${p5}px ${p11}px;
}
#segments QPushButton:hover { color: $text; }
#segments QPushButton:checked { background: $raised; color: $text; border-color: $line; }
#segments QPushButton:focus { border: 2px solid $focus; padding: ${p4}px ${p10}px; }

QPushButton#door { text-align: left; }
QPushButton#choice { text-align: left; padding: 0; }
QPushButton#choice[chosen="true"] { background: $accent_soft; border: 2px solid $accent; }
QPushButton#choice:focus { border: 2px solid $focus; }
#keycap {
    background: $window; color: $text2; border: 1px solid $line_strong; border-radius: 4px;
    font-size: ${small}px; font-weight: 600; padding: 0 ${p5}px;
}
QPushButton#door:hover { background: $card; border-color: $accent; }
QPushButton#door:focus, QPushButton#door[recommended="true"] { border: 2px solid $accent; }

QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox {
    background: $input; color: $text; border: 1px solid $line_strong; border-radius: 8px;
    padding: ${p7}px ${p10}px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 2px solid $focus; padding: ${p6}px ${p9}px;
}
QTextBrowser#paper, QTextBrowser#paper:focus { background: #FFFFFF; color: #1A1F1D; padding: 0; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { background: $window; color: $text3; border-color: $line; }
QLineEdit[problem="true"], QTextEdit[problem="true"], QComboBox[problem="true"] { border-color: $bad; }
QComboBox::drop-down { border: 0; width: ${p28}px; }
QComboBox::down-arrow { image: url("$chevron_down"); width: ${p16}px; height: ${p16}px; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView, QAbstractItemView#popup {
    background: $raised; border: 1px solid $line_strong; padding: 4px; outline: 0;
    selection-background-color: $accent_soft; selection-color: $text;
}
QComboBox QAbstractItemView::item, QAbstractItemView#popup::item,
QListView::item, QTreeView::item { min-height: ${p28}px; padding: 0 ${p6}px; border-radius: 6px; }
QComboBox QAbstractItemView::item:selected, QAbstractItemView#popup::item:selected,
QListView::item:selected, QTreeView::item:selected { background: $accent_soft; color: $text; }
QAbstractSpinBox > QLineEdit, QComboBox > QLineEdit {
    background: transparent; border: 0; padding: 0 ${p10}px;
}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: 0; }

QCheckBox, QRadioButton { spacing: 8px; color: $text; min-height: ${p24}px; border-radius: 6px; padding: 0 ${p4}px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid $focus; padding: 0 ${p2}px; }

QCheckBox::indicator, QGroupBox::indicator, QMenu::indicator:non-exclusive,
QAbstractItemView::indicator {
    width: ${p16}px; height: ${p16}px; border: 1px solid $line_strong; border-radius: 4px;
    background: $input;
}
QCheckBox::indicator:checked, QGroupBox::indicator:checked,
QMenu::indicator:non-exclusive:checked, QAbstractItemView::indicator:checked {
    background: $accent; border-color: $accent; image: url("$check");
}
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {
    background: $accent_soft; border: 5px solid $accent; width: ${p8}px; height: ${p8}px;
}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line; }
QRadioButton::indicator, QMenu::indicator:exclusive {
    width: 14px; height: 14px; border: 1px solid $line_strong; border-radius: 8px;
    background: $input;
}
QRadioButton::indicator:checked, QMenu::indicator:exclusive:checked {
    width: 6px; height: 6px; border: 5px solid $accent;
}
QMenu::indicator { margin-left: ${p8}px; }

QMenu { background: $raised; border: 1px solid $line_strong; padding: 5px; }
QMenu::item { padding: ${p6}px ${p24}px ${p6}px ${p10}px; border-radius: 6px; color: $text; }
QMenu::item:selected { background: $accent_soft; }
QMenu::item:disabled { color: $text3; }
QMenu::icon { padding-left: ${p8}px; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QMenuBar { background: $window; color: $text; }
QMenuBar::item { padding: ${p5}px ${p10}px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: $nav_hover; }

QHeaderView { background: $card; border: 0; }
QHeaderView::section {
    background: $card; color: $text2; border: 0; border-bottom: 1px solid $line;
    padding: ${p6}px ${p10}px; font-size: ${small}px; font-weight: 600;
}
QHeaderView::section:hover { color: $text; }
QHeaderView::up-arrow, QHeaderView::down-arrow {
    width: ${p14}px; height: ${p14}px; subcontrol-origin: padding; subcontrol-position: center right;
}
QHeaderView::up-arrow { image: url("$arrow_up"); }
QHeaderView::down-arrow { image: url("$arrow_down"); }
QTableView, QListView, QTreeView {
    background: $card; border: 0; outline: 0; color: $text; gridline-color: $grid;
    alternate-background-color: $window;
    selection-background-color: $accent_soft; selection-color: $text;
}
#boardColumn { background: $sidebar; border: 1px solid $line; border-radius: 12px; }
#boardColumn[target="true"] { border: 2px solid $accent; background: $accent_soft; }
QTableView#cards { background: transparent; border: 0; padding: 0; }
QPushButton#filter[chosen="true"] { background: $accent_soft; border-color: $accent; color: $accent_text; }
QPushButton#filter[chosen="true"]:focus { border: 2px solid $focus; }
#tableFrame { background: $card; border: 1px solid $line; border-radius: 12px; }
#tableFrame[focused="true"] { border: 2px solid $focus; }
QTableView::item { padding: 0 ${p7}px; border: 0; }
QTableView::item:selected { background: $accent_soft; color: $text; }
QTableCornerButton::section { background: $card; border: 0; }

QListView, QTreeView { border: 1px solid $line; border-radius: 8px; padding: 3px; }
QListView:focus, QTreeView:focus { border: 2px solid $focus; padding: 2px; }
QComboBox QAbstractItemView, QAbstractItemView#popup, QComboBox QAbstractItemView:focus,
QAbstractItemView#popup:focus { border: 1px solid $line_strong; border-radius: 0; padding: 4px; }

QTabWidget::pane { border: 0; border-top: 1px solid $line; }
QTabBar::tab { background: transparent; color: $text2; padding: ${p8}px ${p14}px; font-weight: 500; border: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:focus { border-color: $focus; }

QProgressBar { background: $line; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QTableView#cards QScrollBar:vertical { width: 8px; margin: 0; }
QScrollBar::handle { background: $line_strong; border-radius: 4px; }
QScrollBar::handle:vertical { min-height: 40px; }
QScrollBar::handle:horizontal { min-width: 40px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QSplitter::handle { background: transparent; }
QStatusBar { background: $window; color: $text2; }
QCalendarWidget QWidget { alternate-background-color: $raised; }
QCalendarWidget QTableView { background: $raised; selection-background-color: $accent; selection-color: $on_accent; }
QCalendarWidget QTableView::item { padding: 0; }
QCalendarWidget QTableView::item:selected { background: $accent; color: $on_accent; }
QCalendarWidget QToolButton { border: 1px solid transparent; background: transparent; padding: ${p5}px; }
QCalendarWidget QToolButton:hover { background: $nav_hover; }
QCalendarWidget QToolButton:focus { border: 2px solid $focus; padding: ${p4}px; }
QCalendarWidget #qt_calendar_navigationbar { background: $raised; }
""")


def style_sheet(tokens: Tokens, scale: float = 1.0) -> str:
    """The style sheet for these colours, with text and paddings at `scale`."""
    sizes = {name: round(getattr(TYPE, name) * scale) for name in TYPE.__slots__}
    paddings = {
        f"p{n}": round(n * scale) for n in (2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16, 24, 28)
    }
    colours = {name: getattr(tokens, name) for name in tokens.__slots__}
    pictures = {
        name.replace("-", "_"): _picture(name, tokens)
        for name in ("chevron-down", "arrow-up", "arrow-down", "check")
    }
    return _SHEET.substitute(**colours, **sizes, **paddings, **pictures)


def _picture(name: str, tokens: Tokens) -> str:
    """A style sheet can only take a picture from a file: one recoloured copy per scheme ships."""
    shade = "dark" if tokens.is_dark else "light"
    return resource_path(f"icons/style/{name}-{shade}.svg").as_posix()
