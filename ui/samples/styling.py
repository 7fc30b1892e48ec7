"""Samples in the colours of their classes."""

from __future__ import annotations

from typing import Sequence

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsSimpleFillSymbolLayer,
    QgsSymbol,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from ..classes.class_list import ClassEntry
from .class_values import ClassValues

#: On layers whose style follows the classes; other layers keep the style the user gave them.
_OURS = "spectral_prompts/style"
_OPACITY = 0.35


def follow_classes(layer: QgsVectorLayer, follow: bool = True) -> None:
    """Say whether the style of a layer follows the classes."""
    if follow:
        layer.setCustomProperty(_OURS, True)
    else:
        layer.removeCustomProperty(_OURS)


def follows_classes(layer: QgsVectorLayer) -> bool:
    """Whether the style of a layer follows the classes."""
    return layer.customProperty(_OURS, False) in (True, "true")


def style(layer: QgsVectorLayer, field: str, entries: Sequence[ClassEntry]) -> None:
    """Give each class its colour; inside it shines through, so that the pixels can be seen."""
    index = layer.fields().indexOf(field)
    if index < 0:
        return
    values = ClassValues(layer.fields().at(index))
    categories = [
        QgsRendererCategory(values.attribute(entry), _symbol(layer, entry.color), entry.name)
        for entry in entries
    ]
    categories.append(QgsRendererCategory(None, _symbol(layer, "#808080"), ""))
    layer.setRenderer(QgsCategorizedSymbolRenderer(f'"{field}"', categories))
    layer.triggerRepaint()


def _symbol(layer: QgsVectorLayer, color: str) -> QgsSymbol:
    if layer.geometryType() == QgsWkbTypes.geometryType(QgsWkbTypes.Type.Point):
        return QgsMarkerSymbol.createSimple(
            {"name": "circle", "color": color, "outline_color": "#ffffff", "size": "2.6"}
        )
    inside = QColor(color)
    inside.setAlphaF(_OPACITY)
    symbol = QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": "#202020", "outline_width": "1.5"}
    )
    # Seen on pictures dark and bright, and over a class map in the same colours.
    for color_name, width in (("#ffffff", "1.1"), (color, "0.6")):
        symbol.appendSymbolLayer(
            QgsSimpleFillSymbolLayer.create(
                {"style": "no", "outline_color": color_name, "outline_width": width}
            )
        )
    fill = QgsSimpleFillSymbolLayer.create({"outline_style": "no"})
    fill.setFillColor(inside)
    symbol.appendSymbolLayer(fill)
    return symbol
