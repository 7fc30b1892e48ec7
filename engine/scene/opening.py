"""Which reader a file needs."""

from __future__ import annotations

from ..errors import SceneError
from .paths import is_mat
from .source import RasterSource, Source


def open_source(path: str, variable: str | None) -> Source:
    """The source for a file: rasterio's, or the one for MATLAB cubes.

    Raises
    ------
    SceneError
        One sentence on what is wrong with the file or its name.
    """
    try:
        if not is_mat(path):
            return RasterSource(path)
        # Imported here: its libraries would delay the start of every other job.
        from .mat import MatSource

        return MatSource(path, variable)
    except (OSError, ValueError) as error:  # a name too long, or with signs no system has
        raise SceneError(
            f"The system cannot use the raster's name {path[:200]!a}: rename the file."
        ) from error
