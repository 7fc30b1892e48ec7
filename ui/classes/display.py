"""Shows a raster in three of its bands, stretched between its 2nd and 98th percentile."""

from __future__ import annotations

from typing import Any, Callable, List, Optional, Sequence, Tuple

from qgis.core import (
    QgsApplication,
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsRasterLayer,
    QgsRectangle,
    QgsTask,
)
from qgis.PyQt import sip

from ...i18n import tr

LOW, HIGH = 0.02, 0.98
#: Pixels looked at for the percentiles, as QGIS's own stretch does.
SAMPLE = 250_000

Stretch = List[Tuple[float, float]]


class StretchTask(QgsTask):
    """Finds the percentiles of three bands in a thread of its own.

    Parameters
    ----------
    layer : QgsRasterLayer
        Its provider is copied: the layer itself stays with the main thread.
    bands : sequence of int
    """

    def __init__(self, layer: QgsRasterLayer, bands: Sequence[int]) -> None:
        super().__init__(tr("Stretch the colours of {name}").format(name=layer.name()))
        self._provider = layer.dataProvider().clone()
        self.bands = list(bands)
        self.stretch: Stretch = []

    def run(self) -> bool:
        try:
            for band in self.bands:
                if self.isCanceled():
                    return False
                low, high = self._provider.cumulativeCut(band, LOW, HIGH, QgsRectangle(), SAMPLE)
                self.stretch.append((float(low), float(high)))
        except Exception:  # a raster that cannot be read: the colours stay as they are
            return False
        return True


class ColourSwitch:
    """Restyles layers; a newer wish for a layer replaces an older one that is not done."""

    def __init__(self) -> None:
        self._task: Optional[StretchTask] = None

    def show(
        self,
        layer: QgsRasterLayer,
        bands: Sequence[int],
        done: Optional[Callable[[bool], Any]] = None,
    ) -> None:
        """Show ``bands`` as red, green and blue; ``done`` is told whether that worked."""
        self.cancel()
        task = StretchTask(layer, bands)
        self._task = task

        def finished() -> None:
            self._forget(task)
            alive = not sip.isdeleted(layer)
            if alive:
                apply(layer, task.bands, task.stretch)
            if done is not None:
                done(alive)

        def failed() -> None:
            self._forget(task)
            if done is not None and not task.isCanceled():
                done(False)

        task.taskCompleted.connect(finished)
        task.taskTerminated.connect(failed)
        QgsApplication.taskManager().addTask(task)

    def cancel(self) -> None:
        """Give up what is not done yet."""
        task, self._task = self._task, None
        if task is not None and not sip.isdeleted(task):
            task.cancel()

    def _forget(self, task: StretchTask) -> None:
        if self._task is task:
            self._task = None


def apply(layer: QgsRasterLayer, bands: Sequence[int], stretch: Stretch) -> None:
    """Give the layer a renderer of three bands with these limits."""
    provider = layer.dataProvider()
    renderer = QgsMultiBandColorRenderer(provider, *bands)
    setters = (
        renderer.setRedContrastEnhancement,
        renderer.setGreenContrastEnhancement,
        renderer.setBlueContrastEnhancement,
    )
    for band, (low, high), put in zip(bands, stretch, setters):
        enhancement = QgsContrastEnhancement(provider.dataType(band))
        algorithm = QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
        enhancement.setContrastEnhancementAlgorithm(algorithm)
        enhancement.setMinimumValue(low)
        enhancement.setMaximumValue(high if high > low else low + 1)
        put(enhancement)
    layer.setRenderer(renderer)
    layer.triggerRepaint()
    layer.emitStyleChanged()
