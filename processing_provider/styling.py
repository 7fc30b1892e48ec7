"""How results look when QGIS loads them."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, NamedTuple, Sequence

from qgis.core import (
    QgsColorRampShader,
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

#: Confidence, low to high: ordered in lightness, so that it reads in print and for the
#: colour-blind.
CONFIDENCE_COLOURS = (
    (0.0, "#440154"),
    (0.25, "#3b528b"),
    (0.5, "#21918c"),
    (0.75, "#5ec962"),
    (1.0, "#fde725"),
)

#: Post-processors by the file they wait for. QGIS does not own them, and the algorithm that made
#: one is gone when the layer is loaded. A run that writes the same file again replaces its own.
_waiting: Dict[str, Styler] = {}


class MapClass(NamedTuple):
    """One class of a map: the pixel value, its name and its colour (#rrggbb)."""

    value: int
    name: str
    color: str


def classes_from(values: Mapping[str, Any]) -> List[MapClass]:
    """The classes in an engine result's ``values``."""
    return [
        MapClass(int(entry["value"]), str(entry["name"]), str(entry["color"]))
        for entry in values.get("classes", [])
    ]


def style_classes(layer: QgsRasterLayer, classes: Sequence[MapClass]) -> None:
    """One colour a class and its name in the legend."""
    entries = [
        QgsPalettedRasterRenderer.Class(item.value, QColor(item.color), item.name)
        for item in classes
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))


def style_confidence(layer: QgsRasterLayer) -> None:
    """Band 1 from 0 to 1, the same colours for every map so that maps can be compared."""
    function = QgsColorRampShader(0.0, 1.0)
    function.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(value, QColor(color), f"{value:.2f}")
            for value, color in CONFIDENCE_COLOURS
        ]
    )
    shader = QgsRasterShader(0.0, 1.0)
    shader.setRasterShaderFunction(function)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setClassificationMin(0.0)
    renderer.setClassificationMax(1.0)
    layer.setRenderer(renderer)


def knows_crs(layer: QgsMapLayer) -> bool:
    """Whether a layer has a CRS.

    A GeoPackage without one says so by one that is called "Undefined SRS", which QGIS takes for
    valid.
    """
    crs = layer.crs()
    return crs.isValid() and not (not crs.authid() and crs.description().startswith("Undefined"))


class Styler(QgsProcessingLayerPostProcessorInterface):
    """What all results have in common: the CRS the user gave to the input layer by hand."""

    #: Where the layer goes among the others of the same run, higher is on top (QGIS 3.32).
    ORDER = 0
    #: Whether it is switched on. QGIS before 3.32 orders layers as it likes, and what lies above
    #: the class map must not hide it.
    SHOWN = True

    def __init__(self, crs: QgsCoordinateReferenceSystem) -> None:
        super().__init__()
        self._crs = crs

    def postProcessLayer(  # noqa: N802
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        if not isinstance(layer, QgsRasterLayer) or not layer.isValid():
            return
        self.give_crs(layer)
        self.style(layer)
        layer.triggerRepaint()
        project = context.project()
        node = project.layerTreeRoot().findLayer(layer.id()) if project is not None else None
        if node is not None and not self.SHOWN:
            node.setItemVisibilityChecked(False)

    def give_crs(self, layer: QgsMapLayer) -> None:
        """Give a layer without a CRS that of the input."""
        if self._crs.isValid() and not knows_crs(layer):
            layer.setCrs(self._crs)

    def style(self, layer: QgsRasterLayer) -> None:
        """Give the layer its colours."""


class ClassStyler(Styler):
    """Styles a class map when it is loaded."""

    ORDER = 2

    def __init__(self, crs: QgsCoordinateReferenceSystem, classes: Sequence[MapClass]) -> None:
        super().__init__(crs)
        self._classes = list(classes)

    def style(self, layer: QgsRasterLayer) -> None:
        if self._classes:
            style_classes(layer, self._classes)


class FirstPassStyler(ClassStyler):
    """Styles the map before refinement like the class map; it waits below it, switched off."""

    ORDER = 0
    SHOWN = False


class ConfidenceStyler(Styler):
    """Styles a confidence raster when it is loaded."""

    ORDER = 1
    SHOWN = False

    def style(self, layer: QgsRasterLayer) -> None:
        style_confidence(layer)


def style_when_loaded(context: QgsProcessingContext, path: str, styler: Styler) -> None:
    """Let ``styler`` see the layer made of ``path``, if QGIS is going to load it."""
    if path and context.willLoadLayerOnCompletion(path):
        _waiting[path] = styler
        details = context.layerToLoadOnCompletionDetails(path)
        details.setPostProcessor(styler)
        if hasattr(details, "layerSortKey"):
            details.layerSortKey = styler.ORDER
