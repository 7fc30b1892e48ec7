"""Samples of a job on its scene: pixels without data, in bounded memory."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio

from engine.jobs import TrainProbe
from engine.pipelines import sample_reading
from engine.scene import Scene


def test_pixels_without_data_are_found_in_parts(small, tmp_path, monkeypatch):
    """The hole of the scene has labels here; no more pixels than asked for are read at once."""
    truth = np.where(small.truth == 0, 1, small.truth).astype(np.uint8)
    reference = Path(tmp_path / "truth.tif")
    with rasterio.open(small.path) as file:
        place = {"crs": file.crs, "transform": file.transform}
    height, width = truth.shape
    with rasterio.open(
        reference, "w", driver="GTiff", count=1, height=height, width=width, dtype="uint8", **place
    ) as file:
        file.write(truth, 1)
    job = TrainProbe(input=str(small.path), model="m.spm", reference=str(reference))
    read = []

    def watched(scene, rows, *more):
        read.append(len(rows))
        return values_at(scene, rows, *more)

    values_at = sample_reading.values_at
    monkeypatch.setattr(sample_reading, "values_at", watched)
    monkeypatch.setattr(sample_reading, "_AT_ONCE", 77)
    with Scene.open(str(small.path)) as scene:
        found = sample_reading.read_samples(job, scene, (), lambda: None)
    assert max(read) == 77 and sum(read) == truth.size and truth.size % 77
    rows, cols = np.nonzero(small.truth)
    assert np.array_equal(found.rows, rows) and np.array_equal(found.cols, cols)
    assert found.counts.nodata_pixels == (small.truth == 0).sum() > 0
