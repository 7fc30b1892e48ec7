"""Objects of a measured scene through the real ``qgis_process``: train, then classify."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from osgeo import ogr

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("SPECTRAL_PROMPTS_DATA", ROOT.parent / "shared" / "data"))
PROMPTS = "roof; pavement; low vegetation; tree; soil; water"


@pytest.fixture
def potsdam(tmp_path):
    """A copy, as QGIS writes beside what it opens."""
    folder = DATA / "enmap_potsdam"
    if not folder.is_dir():
        pytest.skip(f"no measured scenes at {DATA} (SPECTRAL_PROMPTS_DATA)")
    for name in ("enmap_potsdam.tif", "landcover_polygons.gpkg"):
        shutil.copy(folder / name, tmp_path)
    return tmp_path


def features(path):
    source = ogr.Open(str(path))
    layer = source.GetLayer()
    found = [feature.items() for feature in layer]
    layer = source = None
    return found


def test_potsdam_from_polygons_to_classified_polygons(engine, qgis_process, potsdam, out):
    def ran(algorithm, **parameters):
        done = qgis_process.run(algorithm, INPUT=potsdam / "enmap_potsdam.tif", **parameters)
        assert done.code == 0, done.error
        return done.results

    polygons = potsdam / "landcover_polygons.gpkg"
    trained = ran(
        "trainobjects",
        POLYGONS=polygons,
        CLASS_FIELD="class_id",
        PROMPTS=PROMPTS,
        ENCODER="lexical",
        OBJECT_OPTIONS="epochs=20; fusion_epochs=10; members=1",
        MODEL=out / "m.spm",
        REPORT=out / "m.html",
    )
    assert trained["TESTED_OBJECTS"] > 200
    # Six classes, mixed pixels of 30 m: chance is 0.17.
    assert trained["AVERAGE_ACCURACY"] > 0.4
    classified = ran(
        "classifyobjects", POLYGONS=polygons, MODEL=out / "m.spm", OUTPUT=out / "c.gpkg"
    )
    found = features(out / "c.gpkg")
    assert classified["OBJECTS"] == len(found) == 810
    assert classified["CLASSIFIED"] + classified["UNCLASSIFIED"] == 810
    right = [one["class_id"] == one["class_value"] for one in found if one["class"]]
    # They were trained with, for a third of the epochs.
    assert sum(right) > 0.45 * len(right)
    assert {one["class"] for one in found} - {None} <= set(PROMPTS.split("; "))
