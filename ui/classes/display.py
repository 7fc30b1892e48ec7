"""Shows a raster in three of its bands, stretched between its 2nd and 98th percentile."""

from __future__ import annotations

import math
from typing import Any, Callable, List, Optional, Sequence, Tuple

import numpy
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsTask,
)
from qgis.PyQt import sip

from ...i18n import tr
from ...processing_provider.compat import enum_number

LOW, HIGH = 0.02, 0.98
#: Pixels looked at for the percentiles, as many as QGIS's own stretch does.
SAMPLE = 250_000

Stretch = List[Tuple[float, float]]

#: numpy's names for QGIS's types of pixels.
_DTYPES = {
    enum_number(getattr(Qgis.DataType, name)): dtype
    for name, dtype in (
        ("Byte", "u1"),
        ("UInt16", "u2"),
        ("Int16", "i2"),
        ("UInt32", "u4"),
        ("Int32", "i4"),
        ("Float32", "f4"),
        ("Float64", "f8"),
    )
}


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
                self.stretch.append(_limits(self._provider, band))
        except Exception:  # a raster that cannot be read: the colours stay as they are
            return False
        return True


def _limits(provider: QgsRasterDataProvider, band: int) -> Tuple[float, float]:
    """The percentiles of one band, from pixels spread over it.

    QGIS's own way would write what it found into a file beside the user's raster.
    """
    width, height = max(provider.xSize(), 1), max(provider.ySize(), 1)
    shrink = min(1.0, math.sqrt(SAMPLE / (width * height)))
    columns, rows = max(round(width * shrink), 1), max(round(height * shrink), 1)
    block = provider.block(band, provider.extent(), columns, rows)
    values = numpy.frombuffer(bytes(block.data()), _DTYPES[enum_number(block.dataType())])
    known = numpy.isfinite(values)
    if block.hasNoDataValue():
        known &= values != values.dtype.type(block.noDataValue())
    if not known.any():
        return (0.0, 1.0)
    low, high = numpy.percentile(values[known], (100 * LOW, 100 * HIGH))
    return float(low), float(high)


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
