"""Nothing is cut and nothing lies outside at 360 pixels, in any font, palette or direction."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPalette
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from spectral_prompts.ui.classes.class_list import Meaning

from .conftest import scene_values
from .test_result import CLASSES, make_map

USUAL = 9.0


@pytest.fixture
def font(request, qgis_app):
    before = QFont(qgis_app.font())
    changed = QFont(before)
    changed.setPointSizeF(request.param)
    qgis_app.setFont(changed)
    yield request.param
    qgis_app.setFont(before)


@pytest.fixture
def direction(request, qgis_app):
    qgis_app.setLayoutDirection(request.param)
    yield request.param
    qgis_app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def palette(request, qgis_app):
    before = QPalette(qgis_app.palette())
    if request.param == "dark":
        dark = QPalette()
        roles = QPalette.ColorRole
        for role, color in (
            (roles.Window, "#2b2b2b"),
            (roles.WindowText, "#e6e6e6"),
            (roles.Base, "#1f1f1f"),
            (roles.AlternateBase, "#272727"),
            (roles.Text, "#e6e6e6"),
            (roles.Button, "#3a3a3a"),
            (roles.ButtonText, "#e6e6e6"),
            (roles.ToolTipBase, "#3a3a3a"),
            (roles.ToolTipText, "#e6e6e6"),
            (roles.Highlight, "#3d6fa5"),
            (roles.HighlightedText, "#ffffff"),
        ):
            dark.setColor(role, QColor(color))
        qgis_app.setPalette(dark)
    yield request.param
    qgis_app.setPalette(before)


def fill(dock, session, scene_layer, asked, tmp_path, pump):
    """Everything the dock can show at once."""
    from qgis.core import QgsProject, QgsRasterLayer

    from spectral_prompts.processing_provider.styling import MapClass, style_classes

    session.set_raster(scene_layer)
    asked.last("inspectscene").answer(
        {"scene": scene_values(crs_known=False, warnings=["Values look like digital numbers."])}
    )
    for name, prompts in (
        ("Impervious surface", ["paved ground", "roof"]),
        ("Low vegetation", ["lawn", "meadow"]),
        ("Unobtainium", []),
        ("Gewässerrandstreifen mit Uferbewuchs", []),
    ):
        session.classes.add(name, prompts)
    session.classes.set_meanings_known(True)
    grass = Meaning((("green grass", 0.9), ("dry grass", 0.1)))
    lost = Meaning(problem="means no known material", nearest=("nontronite", "alunite"))
    meanings = [grass, grass, lost, grass]
    session.classes.set_meanings(
        {entry.words: one for entry, one in zip(session.classes.entries, meanings)}
    )
    session.classes.set_current(1)
    path = make_map(tmp_path / "map.tif")
    layer = QgsRasterLayer(path, "a scene with a long name classes")
    style_classes(layer, [MapClass(value, name, color) for value, name, color, _ in CLASSES])
    layer.setCustomProperty("spectral_prompts/report", "x")
    QgsProject.instance().addMapLayer(layer)
    session.set_last_result(
        {
            "algorithm": "",
            "parameters": {},
            "results": {"OUTPUT": path},
            "layers": {"OUTPUT": layer.id()},
        }
    )
    dock.settings_panel.fold.setCollapsed(False)
    dock.settings_panel._editors["REFINE"].setCurrentIndex(1)
    dock.class_panel.description_box.setCollapsed(False)
    pump(200)


@pytest.fixture
def full(request, dock, session, scene_layer, asked, tmp_path, pump):
    fill(dock, session, scene_layer, asked, tmp_path, pump)
    return dock


both = pytest.mark.parametrize(
    "direction",
    [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft],
    ids=["ltr", "rtl"],
    indirect=True,
)


@pytest.mark.parametrize("font", [USUAL, USUAL * 1.25, USUAL * 1.5], indirect=True)
@both
def test_at_360_pixels_nothing_is_cut(font, direction, full):
    QCoreApplication.processEvents()
    assert full.width() <= 372
    room = full.scroll.viewport().width()
    assert full.body.width() <= room, "the content is wider than the dock"
    for widget in full.whole.findChildren(QWidget):
        if not widget.isVisible() or widget.width() == 0:
            continue
        is_pinned = full.run_panel.isAncestorOf(widget)
        top = full.whole if is_pinned else full.body
        room = full.whole.width() if is_pinned else full.scroll.viewport().width()
        if not top.isAncestorOf(widget):
            continue
        left = widget.mapTo(top, widget.rect().topLeft()).x()
        right = left + widget.width()
        name = widget.objectName() or type(widget).__name__
        inside = _viewport_above(widget, top)
        if inside is None:
            assert left >= -1 and right <= room + 1, f"{name} lies at {left} to {right} of {room}"
        if isinstance(widget, QAbstractButton) and widget.text():
            assert widget.width() >= widget.minimumSizeHint().width(), f"{name} is cut"
        if isinstance(widget, QLabel) and widget.text() and inside is None:
            needed = (
                widget.heightForWidth(widget.width())
                if widget.wordWrap()
                else widget.sizeHint().height()
            )
            assert widget.height() >= needed - 1, f"{widget.text()!r} is cut"
            if not widget.wordWrap():
                assert widget.width() >= widget.sizeHint().width() - 1, f"{widget.text()!r}"


def _viewport_above(widget, top):
    """The scrolling widget a widget lies in, which may be larger than its window."""
    while widget is not None and widget is not top:
        if widget.objectName() in ("qt_scrollarea_viewport", "qt_scrollarea_hcontainer"):
            return widget
        widget = widget.parentWidget()
    return None


@pytest.mark.parametrize("palette", ["light", "dark"], indirect=True)
def test_text_can_be_read_on_its_ground(palette, full, tmp_path):
    """The table's text is far from the table's ground in lightness."""
    table = full.class_panel.table
    picture = table.viewport().grab().toImage()
    rect = table.visualRect(session_index(table, 0, 2))
    lightness = [
        QColor(picture.pixel(x, y)).lightness()
        for x in range(rect.left(), min(rect.right(), picture.width()), 1)
        for y in range(rect.top(), min(rect.bottom(), picture.height()), 1)
    ]
    assert max(lightness) - min(lightness) > 120
    ground = max(set(lightness), key=lightness.count)
    assert (ground < 90) is (palette == "dark")


def session_index(table, row, column):
    return table.model().index(row, column)


def test_everything_says_what_it_is_for(full):
    """Every widget that can be used has a tooltip, itself or where it stands."""
    from qgis.PyQt.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit

    kinds = (QAbstractButton, QComboBox, QAbstractSpinBox, QLineEdit, QPlainTextEdit)
    for widget in full.findChildren(QWidget):
        if not isinstance(widget, kinds) or not widget.isVisible():
            continue
        if widget.objectName().startswith("qt_") or not _is_ours(widget, full):
            continue
        above = widget
        while above is not None and above is not full and not above.toolTip():
            above = above.parentWidget()
        found = above is not None and above is not full
        assert found, f"{type(widget).__name__} {widget.objectName()} has no tooltip"


def _is_ours(widget, dock):
    # Title bar and the buttons of Qt's and QGIS's own widgets are theirs.
    names = ("QDockWidgetTitleButton", "QgsCollapsibleGroupBox", "QgsGroupBoxCollapseButton")
    return type(widget).__name__ not in names and dock.whole.isAncestorOf(widget)


def test_the_keyboard_goes_from_top_to_bottom(full):
    """Tab reaches every button, in the order in which they stand."""
    order, widget = [], full.scene_panel.combo
    for _ in range(400):
        is_reached = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if is_reached and widget.isVisible() and full.whole.isAncestorOf(widget):
            order.append(widget)
        widget = widget.nextInFocusChain()
        if widget is full.scene_panel.combo:
            break
    wanted = [
        full.scene_panel.combo,
        full.scene_panel.true_button,
        full.class_panel.add_button,
        full.class_panel.table,
        full.settings_panel.source,
        full.result_panel.solo_button,
        full.run_panel.preview_button,
        full.run_panel.run_button,
    ]
    places = [order.index(one) for one in wanted]
    assert places == sorted(places)


def test_a_raster_removed_while_everything_is_shown(full, session, pump):
    from qgis.core import QgsProject

    QgsProject.instance().removeAllMapLayers()
    pump(400)
    assert session.raster is None and full.isVisible()
    assert len(session.classes.entries) == 4
    QApplication.processEvents()
