"""How suggested places look when QGIS loads them."""

from __future__ import annotations

from qgis.core import (
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from .styling import Styler

#: Seen on dark and on bright ground, and no colour that a class is likely to have.
_FILL, _RIM, _HALO = "#ff3ea5", "#ffffff", "#000000"

#: The reason holds names of classes, which may look like HTML.
_ESCAPED_REASON = "replace(replace(\"reason\", '&', '&amp;'), '<', '&lt;')"


def style_places(layer: QgsVectorLayer) -> None:
    """A ring at each place with its rank; the map tip tells the reason."""
    symbol = QgsMarkerSymbol.createSimple(
        {
            "name": "circle",
            "color": _FILL,
            "outline_color": _RIM,
            "outline_width": "0.6",
            "size": "4",
        }
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setSize(0.8)
    buffer.setColor(QColor(_HALO))
    text = QgsTextFormat()
    text.setColor(QColor(_RIM))
    text.setSize(10)
    text.setBuffer(buffer)
    labels = QgsPalLayerSettings()
    labels.fieldName = "rank"
    labels.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(labels))
    layer.setLabelsEnabled(True)
    layer.setDisplayExpression('"rank" || \': \' || "reason"')
    layer.setMapTipTemplate(f'<b>[% "rank" %]</b> [% {_ESCAPED_REASON} %]')


class PlaceStyler(Styler):
    """Styles suggested places when they are loaded; they lie on top."""

    ORDER = 3

    def postProcessLayer(  # noqa: N802
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
            return
        self.give_crs(layer)
        style_places(layer)
        layer.triggerRepaint()
