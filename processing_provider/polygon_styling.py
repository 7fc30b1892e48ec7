"""How classified objects look when QGIS loads them."""

from __future__ import annotations

from typing import List, Mapping, Optional, Sequence

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsGraduatedSymbolRenderer,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProperty,
    QgsRendererCategory,
    QgsRendererRange,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from ..i18n import tr
from .compat import fill_color_property
from .styling import CONFIDENCE_COLOURS, MapClass, Styler

VALUE, CLASS, CONFIDENCE = "class_value", "class", "confidence"
#: What the engine writes for each object, as it calls the fields.
FIELDS = (
    VALUE,
    CLASS,
    CONFIDENCE,
    "runner_up",
    "runner_up_confidence",
    "votes",
    "cubes",
    "pixels",
)
#: Where objects have no class: seen on dark and on bright ground.
_NO_CLASS = "#808080"
#: Of 255: an object of confidence 0 is still seen, and one of confidence 1 hides nothing of note.
_FAINT, _STRONG = 50, 220
_STEPS = 5


def style_objects(
    layer: QgsVectorLayer, classes: Sequence[MapClass], names: Optional[Mapping[str, str]] = None
) -> None:
    """One colour a class, the fainter the less sure; confidence is a second style.

    Labels with class and confidence are prepared and switched off; the map tip tells the
    runner-up, too.

    Parameters
    ----------
    layer : QgsVectorLayer
        One of something else is left as it is.
    classes : sequence of MapClass
    names : mapping of str to str, optional
        What the layer calls the fields: Shapefiles, for example, have short names.
    """
    there = layer.fields().names()
    fields = {name: (names or {}).get(name, name) for name in FIELDS}
    fields = {name: field for name, field in fields.items() if field in there}
    if not {VALUE, CLASS, CONFIDENCE} <= set(fields):
        return
    _label(layer, fields)
    _describe(layer, fields)
    _style_confidence(layer, fields)
    manager = layer.styleManager()
    # A copy of the layer as it is now; the style that is shown stays another.
    manager.addStyleFromLayer(tr("Confidence"))
    _style_classes(layer, classes, fields)
    manager.renameStyle(manager.currentStyle(), tr("Classes"))


def _style_classes(
    layer: QgsVectorLayer, classes: Sequence[MapClass], fields: Mapping[str, str]
) -> None:
    confidence = fields[CONFIDENCE]
    categories: List[QgsRendererCategory] = [
        QgsRendererCategory(one.value, _symbol(one.color, confidence), one.name) for one in classes
    ]
    # Everything else: 0 and NULL.
    categories.append(QgsRendererCategory("", _symbol("", ""), tr("unclassified")))
    layer.setRenderer(QgsCategorizedSymbolRenderer(fields[VALUE], categories))


def _symbol(color: str, confidence: str) -> QgsFillSymbol:
    """A filled polygon whose outline shows its class however faint it is; hollow without one."""
    symbol = QgsFillSymbol.createSimple(
        {
            "color": color or _NO_CLASS,
            "style": "solid" if color else "no",
            "outline_color": QColor(color).darker(140).name() if color else _NO_CLASS,
            "outline_width": "0.3",
            "joinstyle": "miter",
        }
    )
    if confidence:
        alpha = f'{_FAINT} + {_STRONG - _FAINT} * coalesce("{confidence}", 1)'
        symbol.symbolLayer(0).setDataDefinedProperty(
            fill_color_property(),
            QgsProperty.fromExpression(f"set_color_part(@symbol_color, 'alpha', {alpha})"),
        )
    return symbol


def _style_confidence(layer: QgsVectorLayer, fields: Mapping[str, str]) -> None:
    """The colours that confidence has in rasters, in equal steps."""
    (_, first), *stops, (_, last) = CONFIDENCE_COLOURS
    ramp = QgsGradientColorRamp(
        QColor(first),
        QColor(last),
        False,
        [QgsGradientStop(place, QColor(color)) for place, color in stops],
    )
    ranges = []
    for step in range(_STEPS):
        low, high = step / _STEPS, (step + 1) / _STEPS
        color = ramp.color((low + high) / 2).name()
        ranges.append(QgsRendererRange(low, high, _symbol(color, ""), f"{low:.1f} - {high:.1f}"))
    layer.setRenderer(QgsGraduatedSymbolRenderer(fields[CONFIDENCE], ranges))


def _label(layer: QgsVectorLayer, fields: Mapping[str, str]) -> None:
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setSize(0.8)
    buffer.setColor(QColor("#ffffff"))
    text = QgsTextFormat()
    text.setColor(QColor("#000000"))
    text.setSize(8)
    text.setBuffer(buffer)
    labels = QgsPalLayerSettings()
    name, confidence = fields[CLASS], fields[CONFIDENCE]
    labels.fieldName = f'"{name}" || \' \' || format_number("{confidence}", 2)'
    labels.isExpression = True
    labels.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(labels))
    layer.setLabelsEnabled(False)


def _describe(layer: QgsVectorLayer, fields: Mapping[str, str]) -> None:
    """What is shown where the mouse rests: class, confidence, runner-up and votes."""
    name = fields[CLASS]
    layer.setDisplayExpression(f'coalesce("{name}", {_text(tr("unclassified"))})')
    lines = [f"<b>[% {_escaped(name, tr('unclassified'))} %]</b>"]
    for label, field, digits in (
        (tr("Confidence"), CONFIDENCE, 2),
        (tr("Runner-up"), "runner_up", None),
        (tr("Its confidence"), "runner_up_confidence", 2),
        (tr("Votes of cubes"), "votes", 0),
        (tr("Cubes"), "cubes", 0),
        (tr("Pixels"), "pixels", 0),
    ):
        there = fields.get(field)
        if there:
            value = _escaped(there, "-") if digits is None else _number(there, digits)
            lines.append(f"{label}: [% {value} %]")
    layer.setMapTipTemplate("<br>".join(lines))


def _escaped(field: str, missing: str) -> str:
    """Names of classes may look like HTML."""
    text = f'coalesce("{field}", {_text(missing)})'
    return f"replace(replace({text}, '&', '&amp;'), '<', '&lt;')"


def _number(field: str, digits: int) -> str:
    return f"coalesce(format_number(\"{field}\", {digits}), '-')"


def _text(words: str) -> str:
    doubled = words.replace("'", "''")
    return f"'{doubled}'"


class PolygonStyler(Styler):
    """Styles classified objects when they are loaded; they lie above rasters."""

    ORDER = 3

    def __init__(
        self,
        crs: QgsCoordinateReferenceSystem,
        classes: Sequence[MapClass],
        names: Mapping[str, str],
    ) -> None:
        super().__init__(crs)
        self._classes, self._names = list(classes), dict(names)

    def postProcessLayer(  # noqa: N802
        self,
        layer: Optional[QgsMapLayer],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
            return
        if layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry:
            return
        self.give_crs(layer)
        style_objects(layer, self._classes, self._names)
        layer.triggerRepaint()
