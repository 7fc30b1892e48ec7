"""Where to sample next: the most uncertain places of the last classification, as points."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any, Callable, Iterator, List, Optional

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...i18n import tr
from ...processing_provider.point_styling import style_places
from ..runner import Run
from .samples_layer import SamplesLayer

SUGGEST = "spectralprompts:suggestsamples"
COUNT = 5
_OURS = "spectral_prompts/suggestions"
#: Pixels of the raster around a place that are shown when the map zooms to it.
_PIXELS_AROUND = 25


@dataclass(frozen=True)
class Place:
    """A place to draw a sample at."""

    rank: int
    class_name: str
    margin: Optional[float]
    reason: str
    point: QgsPointXY


class Suggestions(QObject):
    """Asks for places, shows them as a layer, and zooms to them.

    Parameters
    ----------
    session : Session
    samples : SamplesLayer
    parent : QObject, optional
    """

    #: Other places, or none.
    changed = pyqtSignal()

    def __init__(
        self, session: Any, samples: SamplesLayer, parent: Optional[QObject] = None
    ) -> None:
        super().__init__(parent)
        self._session, self._samples = session, samples
        self._layer_id = ""
        self.places: List[Place] = []
        self._left: List[Callable[[], None]] = []
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._take_turn)
        QgsProject.instance().layersWillBeRemoved.connect(self._removing)
        session.resultChanged.connect(self.changed)

    def close(self) -> None:
        """Let go of the layer; the plugin unloads."""
        self._turn.stop()
        QgsProject.instance().layersWillBeRemoved.disconnect(self._removing)

    @property
    def layer(self) -> Optional[QgsVectorLayer]:
        """The layer of the places; None when there is none."""
        layer = QgsProject.instance().mapLayer(self._layer_id) if self._layer_id else None
        return layer if isinstance(layer, QgsVectorLayer) else None

    def confidence(self) -> str:
        """The confidence raster of the last classification; "" when there is none."""
        result = self._session.last_result
        path = str(result["results"].get("CONFIDENCE") or "") if result else ""
        return path if os.path.isfile(path) else ""

    def why_not(self) -> str:
        """Why there can be no suggestions now; "" when there can."""
        if self._session.runner.is_running:
            return tr("A run is going: wait for its end, or cancel it.")
        if not self._session.engine.is_there:
            return tr("The classification engine is missing.")
        if not self.confidence():
            return tr(
                "Classify the raster first: places are chosen where its classification is least "
                "certain."
            )
        return ""

    def ask(self) -> None:
        """Look for places."""
        if self.why_not():
            return
        result = self._session.last_result
        parameters = {
            "CONFIDENCE": self.confidence(),
            "MAP": str(result["results"].get("OUTPUT") or "") or None,
            "COUNT": COUNT,
            "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT,
        }
        if self._samples.layer is not None:
            parameters["SAMPLES"] = self._samples.layer.id()
        title = tr("Looking for places to sample")
        self._session.runner.run(SUGGEST, parameters, self._done, title=title)

    def _done(self, run: Run) -> None:
        if not run.succeeded:
            self.changed.emit()
            return
        # Reading the layer, adding it and listing its places together would hold QGIS too long:
        # each has a turn of its own.
        self._left = list(self._steps(str(run.results.get("OUTPUT", ""))))
        self._turn.start()

    def show(self, path: str) -> None:
        """Show the places of a file as layer, in place of those of before."""
        for step in self._steps(path):
            step()

    def _steps(self, path: str) -> Iterator[Callable[[], None]]:
        """What there is to do to show the places of a file, one after the other."""
        opened: List[QgsVectorLayer] = []

        def read() -> None:
            layer = QgsVectorLayer(path, tr("Where to sample next"), "ogr")
            if layer.isValid():
                style_places(layer)
                layer.setCustomProperty(_OURS, True)
                opened.append(layer)
                return
            self._session.messages.problem(
                tr("The places to sample could not be read from {path}.").format(path=path)
            )

        def add() -> None:
            project = QgsProject.instance()
            for layer in opened:
                if self.layer is not None:
                    project.removeMapLayer(self._layer_id)
                project.addMapLayer(layer, False)
                project.layerTreeRoot().insertLayer(0, layer)
                self._layer_id = layer.id()
                self.places = read_places(layer)

        def tell() -> None:
            self.changed.emit()
            if opened and not self.places:
                self._session.messages.info(
                    tr("No uncertain place was found that is not near a sample already.")
                )

        yield from (read, add, tell)

    def _take_turn(self) -> None:
        if self._left:
            self._left.pop(0)()
        if self._left:
            self._turn.start()

    def _removing(self, ids: List[str]) -> None:
        if self._layer_id and self._layer_id in ids:
            self._layer_id, self.places = "", []
            self.changed.emit()

    def zoom_to(self, place: Place) -> None:
        """Show a place with its surroundings in the middle of the map."""
        layer, canvas = self.layer, self._session.iface.mapCanvas()
        if layer is None:
            return
        box = self._around(place)
        crs, map_crs = layer.crs(), canvas.mapSettings().destinationCrs()
        if crs.isValid() and map_crs.isValid():
            try:
                box = QgsCoordinateTransform(crs, map_crs, QgsProject.instance()).transform(box)
            except QgsCsException:
                return
        canvas.setExtent(box)
        canvas.refresh()
        point = QgsGeometry.fromPointXY(place.point)
        canvas.flashGeometries([point], crs)

    def _around(self, place: Place) -> QgsRectangle:
        raster = self._session.raster
        reach = 1.0
        if raster is not None and raster.width() > 0:
            reach = _PIXELS_AROUND * raster.extent().width() / raster.width()
        x, y = place.point.x(), place.point.y()
        return QgsRectangle(x - reach, y - reach, x + reach, y + reach)


def read_places(layer: QgsVectorLayer) -> List[Place]:
    """The places in a layer of suggestions, best first."""
    names = layer.fields().names()

    def value(feature: Any, name: str) -> Any:
        return feature.attribute(name) if name in names else None

    places = []
    for feature in layer.getFeatures():
        if not feature.hasGeometry():
            continue
        rank, margin = value(feature, "rank"), value(feature, "margin")
        places.append(
            Place(
                int(rank) if isinstance(rank, int) else len(places) + 1,
                _text(value(feature, "class")),
                float(margin) if isinstance(margin, (int, float)) else None,
                _text(value(feature, "reason")),
                QgsPointXY(feature.geometry().asPoint()),
            )
        )
    return sorted(places, key=lambda place: place.rank)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
