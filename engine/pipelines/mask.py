"""The part of a scene that is mapped: all of it, an extent, polygons, or what both have in common.

Only what is written is masked. Pixels are judged as on the whole map, so a class in a polygon is
that of the whole map to the last bit; where networks look at neighbours they see those around the
polygons, too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ..errors import EngineError
from ..output.report_data import Fact
from ..progress import Progress
from ..samples.covered import Covered, covered_pixels
from ..samples.layer import parse_source
from ..samples.words import number_of
from ..scene import Sample, Scene, Window
from ..scene.window import cut
from .mapping import Wanted
from .sample_reading import grid_of
from .writers import ClassifyJob

#: Sides of the squares whose pixels stand for polygons in a report, and how many are read at most.
_SQUARE, _MOST_SQUARES = 64, 100
#: A square gives this share of the pixels at most, so that they come from several places.
_SHARE = 8
#: Sides of the squares whose pixels are counted together.
_AT_ONCE = 1024


@dataclass(frozen=True)
class Part:
    """The part of a scene that is mapped.

    Attributes
    ----------
    scene : Scene
    window : Window
        What the map covers.
    covered : Covered or None
        The polygons, if pixels must lie in some.
    pixels : int
        How many pixels of the window lie in the polygons.
    """

    scene: Scene
    window: Window
    covered: Covered | None = None
    pixels: int = 0

    def inside(self, window: Window) -> NDArray[np.bool_]:
        """Which pixels of a window of the scene are mapped (h, w)."""
        rows = np.arange(window.row, window.row + window.height)
        return self.crossing(rows, np.arange(window.col, window.col + window.width))

    def crossing(self, rows: NDArray[np.int64], cols: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Which of the pixels where rows and columns cross are mapped."""
        if self.covered is None:
            return np.ones((len(rows), len(cols)), bool)
        return self.covered.at(rows, cols)

    @property
    def wanted(self) -> Wanted | None:
        """:meth:`inside`, where there are polygons."""
        return self.inside if self.covered else None

    @property
    def sentences(self) -> Sequence[str]:
        """What the log says of polygons."""
        if self.covered is None:
            return ()
        return (f"Only pixels in polygons are classified: {self._counts}.", *self.covered.notes)

    @property
    def warnings(self) -> Sequence[str]:
        """What the user should know of polygons."""
        return self.covered.warnings if self.covered else ()

    @property
    def facts(self) -> Sequence[Fact]:
        """What a report says of polygons."""
        return [("Polygons", self._counts)] if self.covered else ()

    @property
    def numbers(self) -> dict[str, float]:
        """What a job's result tells of polygons."""
        if self.covered is None:
            return {}
        return {"mask_pixels": float(self.pixels), "polygons": float(self.covered.features)}

    @property
    def _counts(self) -> str:
        if self.covered is None:
            return ""
        features = number_of(self.covered.features, "feature")
        cut_off = "" if self.pixels == self.covered.pixels else " within the extent"
        return f"{features} of {self.covered.name}, {number_of(self.pixels, 'pixel')}{cut_off}"

    def nothing(self, step: int) -> EngineError:
        """The refusal of a part without valid pixels."""
        name = self.scene.name
        if self.covered is None:
            return EngineError(
                f"The chosen extent of {name} holds no valid pixel: choose another extent, or "
                "check the nodata value with 'Inspect scene'."
            )
        looked = f" among the one in {step} x {step} a preview looks at" if step > 1 else ""
        cure = ", or a smaller step" if step > 1 else ""
        return EngineError(
            f"The polygons of {self.covered.name} hold no valid pixel of {name}{looked}: choose "
            f"other polygons{cure}."
        )

    def sample(self, count: int, seed: int) -> Sample:
        """Valid pixels for spectra, at random; with polygons only such that lie in them."""
        if self.covered is None:
            return self.scene.sample(count, seed, self.window)
        squares = cut(self.window, _SQUARE, _SQUARE)
        rng = np.random.default_rng(seed)
        most = max(count // _SHARE, -(-count // len(squares)))
        none = np.zeros(0, np.int64)
        found = [Sample(np.zeros((0, int(self.scene.usable.sum())), np.float32), none, none)]
        read = 0
        for index in rng.permutation(len(squares)).tolist():
            square = squares[index]
            inside = self.inside(square)
            if not inside.any():
                continue
            block = self.scene.read(square)
            places = np.flatnonzero(block.valid & inside)
            chosen = np.sort(rng.permutation(places)[:most])
            down, across = np.divmod(chosen, square.width)
            found.append(
                Sample(block.values[:, down, across].T, square.row + down, square.col + across)
            )
            read += 1
            if read == _MOST_SQUARES or sum(len(one.rows) for one in found) >= count:
                break
        return Sample(*(np.concatenate(parts) for parts in zip(*found, strict=True)))


def part_of(job: ClassifyJob, scene: Scene, progress: Progress) -> Part:
    """The part of the scene that a job maps.

    Raises
    ------
    EngineError
        An extent or polygons that cannot be used, or that have nothing in common.
    """
    window = scene.window_of(job.extent) if job.extent else scene.window
    if not job.mask.strip():
        if job.mask_layer.strip():
            raise EngineError(
                f"A layer of polygons was named, '{job.mask_layer}', but no file that has it: give "
                "the file (mask), or leave the layer out."
            )
        return Part(scene, window)
    covered = covered_pixels(
        job.mask, layer=job.mask_layer, grid=grid_of(scene), check=progress.check
    )
    common = window.intersection(Window(*covered.box))
    part = Part(scene, common or window, covered)
    pixels = covered.pixels
    if job.extent:
        pixels = sum(int(part.inside(one).sum()) for one in cut(part.window, _AT_ONCE, _AT_ONCE))
    if common is None or not pixels:
        raise EngineError(
            f"The extent holds no pixel of the polygons of {covered.name}: choose an extent that "
            "overlaps them, or leave one of the two out."
        )
    return replace(part, pixels=pixels)


def mask_file(job: ClassifyJob) -> list[str]:
    """The file of the polygons, which no output may replace."""
    return [parse_source(job.mask).path] if job.mask.strip() else []
