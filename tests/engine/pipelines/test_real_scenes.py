"""Measured scenes with a reference: the accuracy that words alone must reach.

``python benchmarks/accuracy.py`` makes the figures of benchmarks/RESULTS.md with the same scenes.
"""

from __future__ import annotations

import numpy as np
import pytest
import rasterio

from benchmarks.scenes import SCENES
from engine.assess import confusion_matrix

#: Overall accuracy that no change may fall below, per scene.
FLOORS = {"potsdam": 0.72, "samson": 0.95, "landsat5": 0.80, "sentinel2": 0.80}
#: What each scene needs in the data folder.
NEEDED = {
    "potsdam": "enmap_potsdam/landcover.tif",
    "samson": "samson/samson.mat",
    "landsat5": "multispectral/landsat5_sample.tif",
    "sentinel2": "multispectral/sentinel2_sample.tif",
}


def reference_of(name, data, folder):
    if not (data / NEEDED[name]).exists():
        pytest.skip(f"no {NEEDED[name]} in the test data ({data})")
    return SCENES[name](data, folder)


@pytest.mark.data
@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
@pytest.mark.parametrize("name", list(FLOORS))
def test_words_alone_are_this_right(name, data, classify, tmp_path):
    reference = reference_of(name, data, tmp_path)
    mapped = classify(reference.raster, prompts="\n".join(reference.prompts))
    values = list(range(1, len(reference.prompts) + 1))
    matrix = confusion_matrix(reference.labels, mapped.labels, values)
    assert matrix.overall_accuracy >= FLOORS[name], matrix
    # No class may be given up for the sake of the others.
    assert np.nanmin(matrix.producers_accuracy) > 0.1, matrix
    # Counted once more without our own code.
    known = reference.labels > 0
    by_hand = (reference.labels[known] == mapped.labels[known]).mean()
    assert matrix.overall_accuracy == pytest.approx(by_hand)


@pytest.mark.data
def test_nodata_of_a_measured_scene_stays_nodata(data, classify, tmp_path):
    reference = reference_of("potsdam", data, tmp_path)
    with rasterio.open(reference.raster) as dataset:
        missing = dataset.read(1) == dataset.nodata
    mapped = classify(reference.raster, prompts="\n".join(reference.prompts), probabilities="")
    assert missing.mean() > 0.3
    assert (mapped.labels[missing] == 0).all()
    assert (mapped.labels[~missing] > 0).mean() > 0.99


@pytest.mark.data
def test_other_words_for_the_same_give_a_similar_map(data, classify, tmp_path):
    reference = reference_of("potsdam", data, tmp_path)
    words = {
        "impervious surface": "paved ground",
        "low vegetation": "grassland",
        "tree": "woodland",
        "bare soil": "bare ground",
        "water": "lake",
    }
    other = [words[word] for word in reference.prompts]
    mapped = classify(reference.raster, prompts="\n".join(other), probabilities="")
    values = list(range(1, len(reference.prompts) + 1))
    matrix = confusion_matrix(reference.labels, mapped.labels, values)
    assert matrix.overall_accuracy > FLOORS["potsdam"] - 0.1, matrix
