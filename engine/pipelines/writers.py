"""The rasters of one classification: opened together, written tile by tile."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Union

import numpy as np
from numpy.typing import NDArray

from .. import __version__
from ..jobs import ClassifyWithModel, ClassifyWithTextPrompts, to_record
from ..output import (
    ClassInfo,
    ClassMapWriter,
    ConfidenceWriter,
    Grid,
    OutputSet,
    ProbabilitiesWriter,
    make_provenance,
)
from ..scene import Scene, Steps, Window
from .mapping import Judged

ClassifyJob = Union[ClassifyWithTextPrompts, ClassifyWithModel]


@dataclass(frozen=True)
class Writers:
    """The rasters of one run.

    Attributes
    ----------
    classes : tuple of ClassInfo
    provenance : dict of str to str
    steps : Steps
        The pixels of the scene that are mapped.
    class_map : ClassMapWriter
    confidence : ConfidenceWriter or None
    probabilities : ProbabilitiesWriter or None
    pseudo_labels : ClassMapWriter or None
    """

    classes: tuple[ClassInfo, ...]
    provenance: dict[str, str]
    steps: Steps
    class_map: ClassMapWriter
    confidence: ConfidenceWriter | None
    probabilities: ProbabilitiesWriter | None
    pseudo_labels: ClassMapWriter | None

    @classmethod
    def open(
        cls,
        job: ClassifyJob,
        outputs: OutputSet,
        scene: Scene,
        steps: Steps,
        classes: tuple[ClassInfo, ...],
        facts: Mapping[str, object],
    ) -> Writers:
        """Begin the rasters the job asks for, on the grid of what is mapped.

        Parameters
        ----------
        facts : mapping
            What the provenance tells beside the job, for example the model's name.
        """
        whole = Grid(scene.height, scene.width, scene.transform, scene.crs_wkt, scene.georeferenced)
        grid = whole.crop(steps.window).coarser(steps.step)
        provenance = provenance_of(job, scene, facts)
        confidence = probabilities = pseudo_labels = None
        class_map = outputs.add(ClassMapWriter(job.output, grid, classes, provenance))
        if job.confidence:
            confidence = outputs.add(ConfidenceWriter(job.confidence, grid, provenance))
        if job.probabilities:
            probabilities = outputs.add(
                ProbabilitiesWriter(job.probabilities, grid, classes, provenance)
            )
        if isinstance(job, ClassifyWithTextPrompts) and job.pseudo_labels:
            before = {**provenance, "stage": "before refinement"}
            pseudo_labels = outputs.add(ClassMapWriter(job.pseudo_labels, grid, classes, before))
        return cls(classes, provenance, steps, class_map, confidence, probabilities, pseudo_labels)

    def write(self, judged: Judged, reject_below: float) -> NDArray[np.int64]:
        """Write one tile.

        Parameters
        ----------
        judged : Judged
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
        place = self._place(judged)
        labels = self._labels(best, valid)
        self.class_map.write(place, labels)
        self.class_map.add_confidence(labels[valid], confidence)
        if self.confidence:
            second = np.partition(probabilities, -2, axis=1)[:, -2]
            self.confidence.write(
                place, _image(confidence, valid), _image(confidence - second, valid)
            )
        if self.probabilities:
            layers = np.stack([_image(layer, valid) for layer in probabilities.T])
            self.probabilities.write(place, layers)
        return best

    def write_pseudo_labels(self, judged: Judged) -> None:
        """Write what the sources said of one tile, if that map is wanted."""
        if self.pseudo_labels:
            best: NDArray[np.int64] = judged.probabilities.argmax(axis=1)
            self.pseudo_labels.write(self._place(judged), self._labels(best, judged.valid))

    def class_values(self) -> list[dict[str, Any]]:
        """The map's classes with their counts and areas, as JSON; after the map was finished."""
        areas = self.class_map.square_metres
        return [
            {
                "value": info.value,
                "name": info.name,
                "color": info.color,
                "pixels": self.class_map.counts[info.value],
                "square_metres": areas[info.value] if areas else None,
            }
            for info in self.classes
        ]

    def _place(self, judged: Judged) -> tuple[int, int, int, int]:
        tile = judged.window
        if self.steps.step > 1:
            return tile.row, tile.col, tile.height, tile.width
        return tile.row - self.window.row, tile.col - self.window.col, tile.height, tile.width

    @property
    def window(self) -> Window:
        """What the rasters cover, in the scene's pixels."""
        return self.steps.window

    def _labels(self, best: NDArray[np.int64], valid: NDArray[np.bool_]) -> NDArray[np.uint16]:
        # One more entry at the end serves index -1: unclassified.
        values = np.array([*(info.value for info in self.classes), 0], np.uint16)
        labels = np.zeros(valid.shape, np.uint16)
        labels[valid] = values[best]
        return labels


def provenance_of(job: ClassifyJob, scene: Scene, facts: Mapping[str, object]) -> dict[str, str]:
    """How the outputs of a job came to be."""
    return make_provenance(
        __version__, to_record(job), job.input, {"scale": scene.scale.sentence, **facts}
    )


def _image(values: NDArray[np.float32], valid: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Values of valid pixels, shape (n,), as an image, shape (h, w), NaN elsewhere."""
    image = np.full(valid.shape, np.nan, np.float32)
    image[valid] = values
    return image
