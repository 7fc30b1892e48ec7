"""Look at one class of a map: the others become transparent; no widget."""

from __future__ import annotations

from typing import Callable, Dict, List, Optional

from qgis.core import QgsPalettedRasterRenderer, QgsRasterLayer


def class_opacities(layer: QgsRasterLayer) -> Optional[Dict[int, float]]:
    """Opacity (0..1) of each class value; None where the layer is not shown by classes."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsPalettedRasterRenderer):
        return None
    return {int(one.value): one.color.alphaF() for one in renderer.classes()}


def set_opacities(layer: QgsRasterLayer, opacity: Callable[[int], float]) -> bool:
    """Give each class value an opacity (0..1); colours and labels, also the user's, stay.

    Returns False where the layer is not shown by classes.
    """
    renderer = layer.renderer()
    if not isinstance(renderer, QgsPalettedRasterRenderer):
        return False
    classes: List[QgsPalettedRasterRenderer.Class] = []
    changed = False
    for one in renderer.classes():
        color = type(one.color)(one.color)
        wanted = min(max(opacity(int(one.value)), 0.0), 1.0)
        changed = changed or abs(color.alphaF() - wanted) > 1 / 512
        color.setAlphaF(wanted)
        classes.append(QgsPalettedRasterRenderer.Class(one.value, color, one.label))
    if changed:
        made = QgsPalettedRasterRenderer(layer.dataProvider(), renderer.band(), classes)
        made.setOpacity(renderer.opacity())
        layer.setRenderer(made)
        layer.triggerRepaint()
        layer.emitStyleChanged()
    return True


def solo(layer: QgsRasterLayer, value: Optional[int], others: float = 0.0) -> bool:
    """Show one class whole and the others with the opacity ``others``; None shows all whole."""
    if value is None:
        return set_opacities(layer, lambda _: 1.0)
    return set_opacities(layer, lambda one: 1.0 if one == value else others)
