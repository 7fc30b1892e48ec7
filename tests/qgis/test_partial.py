"""What an ended engine leaves half written is removed, and nothing else."""

from __future__ import annotations

from spectral_prompts.engine.jobs import ClassifyObjects
from spectral_prompts.processing_provider.engine_client import partial


def test_partial_files_of_layers_rasters_and_reports(tmp_path):
    left = [
        "out.shp.part.shp", "out.shp.part.dbf", "out.shp.part.cpg", "out.shp.part",
        "out.shp.part.aux.xml", "report.html.part",
    ]  # fmt: skip
    stay = ["out.shp", "out.dbf", "other.shp.part.shp", "out.shp.partly", "xout.shp.part"]
    for name in (*left, *stay):
        (tmp_path / name).write_text("x")
    job = ClassifyObjects(
        input="scene.tif",
        model="m.spm",
        output=str(tmp_path / "out.shp"),
        report=str(tmp_path / "report.html"),
    )
    partial.remove(job)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(stay)


def test_outputs_that_are_not_wanted_and_folders_that_are_gone(tmp_path):
    gone = str(tmp_path / "gone" / "out.gpkg")
    assert partial.files(ClassifyObjects(input="i", model="m", output=gone)) == []
