"""What is understood of a raster."""

from __future__ import annotations

from typing import Any

from .. import __version__
from ..jobs import InspectScene
from ..output import Grid, check_output
from ..output.areas import pixel_areas
from ..output.scene_report import render_scene
from ..progress import Progress
from ..scene import Scene
from . import Result
from .remembered import open_scene

_PICTURE = 700


def inspect_scene(job: InspectScene, progress: Progress) -> Result:
    """Open a raster, say what was found, and write it as a page if asked.

    Raises
    ------
    EngineError
        The raster cannot be opened or the report cannot be written.
    """
    progress.stage("reading the raster", 1, 1)
    if job.report:
        check_output(job.report, job.input, extensions=(".html", ".htm"), what="report")
    with open_scene(job.input) as scene:
        summary = {**scene.summary(), "pixel_area": _pixel_area(scene)}
        for warning in summary["warnings"]:
            progress.warn(warning)
        progress.update(0.5)
        rgb, valid = scene.thumbnail(_PICTURE) if job.report else (None, None)
        # The last moment to cancel: then the page is written.
        progress.update(1.0)
        if job.report:
            red, green, blue = scene.rgb_bands()
            render_scene(
                job.report,
                summary,
                rgb=rgb,
                rgb_valid=valid,
                rgb_caption=f"Bands {red}, {green}, {blue} as red, green, blue",
                version=__version__,
            )
    low, high = summary["wavelength_range_nm"] or (None, None)
    numbers = {
        "bands": float(summary["bands_count"]),
        "usable_bands": float(summary["usable_count"]),
    }
    if low is not None and high is not None:
        numbers |= {"wavelength_min": low, "wavelength_max": high}
    return Result({"report": job.report} if job.report else {}, numbers, {"scene": summary})


def _pixel_area(scene: Scene) -> dict[str, Any]:
    """Square metres of a pixel in the middle of the raster, None where unknown, and how."""
    grid = Grid(scene.height, scene.width, scene.transform, scene.crs_wkt, scene.georeferenced)
    areas = pixel_areas(grid)
    rows = areas.square_metres
    middle = None if rows is None else float(rows[len(rows) // 2])
    return {"square_metres": middle, "sentence": areas.sentence}
