"""The rasters of one classification: opened together, written tile by tile."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .. import __version__
from ..jobs import ClassifyWithTextPrompts, to_message
from ..knowledge.library import default_library
from ..output import (
    ClassInfo,
    ClassMapWriter,
    ConfidenceWriter,
    Grid,
    OutputSet,
    ProbabilitiesWriter,
    make_provenance,
)
from ..output.colors import assign_colors
from ..scene import Scene, Window
from .evidence import Evidence
from .mapping import Judged


@dataclass(frozen=True)
class Writers:
    """The rasters of one run.

    Attributes
    ----------
    classes : tuple of ClassInfo
    provenance : dict of str to str
    class_map : ClassMapWriter
    confidence : ConfidenceWriter or None
    probabilities : ProbabilitiesWriter or None
    """

    classes: tuple[ClassInfo, ...]
    provenance: dict[str, str]
    class_map: ClassMapWriter
    confidence: ConfidenceWriter | None
    probabilities: ProbabilitiesWriter | None

    @classmethod
    def open(
        cls,
        job: ClassifyWithTextPrompts,
        outputs: OutputSet,
        scene: Scene,
        window: Window,
        evidence: Evidence,
    ) -> Writers:
        """Begin the rasters the job asks for, on the window's grid."""
        grid = Grid(
            scene.height, scene.width, scene.transform, scene.crs_wkt, scene.georeferenced
        ).crop(window)
        classes = class_infos(evidence)
        provenance = make_provenance(
            __version__,
            to_message(job),
            job.input,
            seed=job.seed,
            source=used_source(job),
            scale=scene.scale.sentence,
        )
        return cls(
            classes,
            provenance,
            outputs.add(ClassMapWriter(job.output, grid, classes, provenance)),
            outputs.add(ConfidenceWriter(job.confidence, grid, provenance))
            if job.confidence
            else None,
            outputs.add(ProbabilitiesWriter(job.probabilities, grid, classes, provenance))
            if job.probabilities
            else None,
        )

    def write(self, judged: Judged, window: Window, reject_below: float) -> NDArray[np.int64]:
        """Write one tile.

        Parameters
        ----------
        judged : Judged
        window : Window
            What the rasters cover, in the scene's pixels.
        reject_below : float
            Pixels under this confidence stay unclassified.

        Returns
        -------
        int64 array, shape (valid pixels,)
            Class index, -1 where rejected.
        """
        probabilities, valid = judged.probabilities, judged.valid
        best: NDArray[np.int64] = probabilities.argmax(axis=1)
        confidence = np.take_along_axis(probabilities, best[:, None], axis=1)[:, 0]
        best[confidence < reject_below] = -1
        # One more entry at the end serves index -1: unclassified.
        values = np.array([*(info.value for info in self.classes), 0], np.uint16)
        tile = judged.window
        place = (tile.row - window.row, tile.col - window.col, tile.height, tile.width)

        labels = np.zeros(valid.shape, np.uint16)
        labels[valid] = values[best]
        self.class_map.write(place, labels)
        if self.confidence:
            second = np.partition(probabilities, -2, axis=1)[:, -2]
            self.confidence.write(
                place, _image(confidence, valid), _image(confidence - second, valid)
            )
        if self.probabilities:
            layers = np.stack([_image(layer, valid) for layer in probabilities.T])
            self.probabilities.write(place, layers)
        return best


def class_infos(evidence: Evidence) -> tuple[ClassInfo, ...]:
    """Values, names and colours of the map's classes."""
    library = default_library()
    heaviest = [library[match.materials[0][0]] for match in evidence.matches]
    classes = evidence.prompts.classes
    colors = assign_colors(
        [one.color for one in classes],
        [f"{material.category} {material.name}" for material in heaviest],
    )
    return tuple(
        ClassInfo(one.value, one.name, color) for one, color in zip(classes, colors, strict=True)
    )


def used_source(job: ClassifyWithTextPrompts) -> str:
    """What the source resolved to; other sources than knowledge need weights that come later."""
    return "knowledge (chosen automatically)" if job.source == "auto" else job.source


def _image(values: NDArray[np.float32], valid: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Values of valid pixels, shape (n,), as an image, shape (h, w), NaN elsewhere."""
    image = np.full(valid.shape, np.nan, np.float32)
    image[valid] = values
    return image
