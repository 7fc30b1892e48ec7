"""Spectral Prompts: words in, class maps of hyperspectral rasters out."""

from __future__ import annotations


def classFactory(iface):  # noqa: N802 - QGIS looks for this name
    """The plugin object for QGIS; ``iface`` is ``None`` in ``qgis_process``."""
    # Imported here: the package itself is also imported where there is no QGIS.
    from .plugin import SpectralPromptsPlugin

    return SpectralPromptsPlugin(iface)
