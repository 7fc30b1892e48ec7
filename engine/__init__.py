"""The Spectral Prompts engine: rasters and words in, class maps out. Knows nothing of QGIS."""

__version__ = "0.1.0"
