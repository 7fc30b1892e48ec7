"""Models and weights with the real ``qgis_process`` and the real engine."""

from __future__ import annotations

import re

import numpy
import pytest
from osgeo import gdal


def test_a_model_is_made_and_used_again(engine, qgis_process, rasters, scene, out, tmp_path):
    """Another scene of the same sensor: fewer rows, other light, bands without names."""
    made = qgis_process.run(
        "classifywithtextprompts",
        INPUT=scene,
        PROMPTS=rasters.PROMPTS,
        SOURCE="knowledge",
        REFINE="special",
        NETWORK="convnet",
        REFINE_OPTIONS="epochs=3; iterations=8; batch=1; views=1",
        OUTPUT=out / "map.tif",
        PSEUDO_LABELS=out / "first.tif",
        MODEL=out / "stripes.spm",
    )
    assert made.code == 0, made.error
    assert made.results["MODEL"] == str(out / "stripes.spm")
    truth, _ = rasters.values()
    for name in ("map.tif", "first.tif"):
        assert (rasters.read(out / name)[0] == truth).mean() > 0.9, name
    truth, values = rasters.values(height=24, seed=9)
    other = rasters.write(tmp_path / "other.tif", values)
    before = rasters.digest(out / "stripes.spm")
    done = qgis_process.run(
        "classifywithmodel",
        INPUT=other,
        MODEL=out / "stripes.spm",
        OUTPUT=out / "again.tif",
        CONFIDENCE=out / "confidence.tif",
        PROBABILITIES=out / "probabilities.tif",
        REPORT=out / "report.html",
    )
    assert done.code == 0, done.error
    assert done.results["CLASSES"] == 3
    assert done.results["CLASSIFIED_PIXELS"] == 24 * 36
    assert 0 < done.results["MEAN_CONFIDENCE"] <= 1
    assert (rasters.read(out / "again.tif")[0] == truth).mean() > 0.9
    probabilities = rasters.read(out / "probabilities.tif")
    numpy.testing.assert_allclose(probabilities.sum(axis=0), 1, atol=1e-3)
    dataset = gdal.Open(str(out / "again.tif"))
    dataset.GetMetadata()
    band = dataset.GetRasterBand(1)
    assert band.GetCategoryNames()[1:] == ["vegetation", "bare soil", "water"]
    assert band.GetColorTable().GetColorEntry(1)[:3] == (0x33, 0xA0, 0x2C)
    assert "bare soil" in (out / "report.html").read_text(encoding="utf-8")
    assert rasters.digest(out / "stripes.spm") == before
    assert not list(out.glob("*.part*"))


def test_checking_weights_fetches_nothing(engine, qgis_process, tmp_path):
    folder = tmp_path / "weights"
    folder.mkdir()
    done = qgis_process.run(
        "fetchweights",
        WHICH="ViT-B-16/openai, jbu_stack/cocostuff",
        WEIGHTS_FOLDER=folder,
        ACTION="verify",
    )
    assert done.code == 0, done.error
    results = done.results
    assert (results["FILES"], results["PRESENT"], results["BYTES"]) == (2, 0, 0)
    assert results["FOLDER"] == str(folder)
    head, *rows = (line.split("\t") for line in results["TABLE"].splitlines())
    found = [dict(zip(head, row)) for row in rows]
    assert [row["name"] for row in found] == ["ViT-B-16/openai", "jbu_stack/cocostuff"]
    for row in found:
        assert row["state"] == "absent"
        assert re.fullmatch("[0-9a-f]{64}", row["sha256"])
        assert row["source"].startswith("https://")
        assert row["licence"]
    assert list(folder.iterdir()) == []


def test_checking_the_usual_weights(engine, qgis_process, tmp_path):
    done = qgis_process.run("fetchweights", WEIGHTS_FOLDER=tmp_path, ACTION="verify")
    assert done.code == 0, done.error
    assert done.results["FILES"] >= 6
    assert done.results["PRESENT"] == 0
    assert "\nViT-B-16/openai\t" in done.results["TABLE"]


def test_a_wrong_file_is_not_taken_for_weights(engine, qgis_process, tmp_path):
    """A download that was broken off by hand, or a page of a company's proxy."""
    (tmp_path / "ViT-B-16.pt").write_text("<html>please log in</html>")
    done = qgis_process.run(
        "fetchweights", WHICH="ViT-B-16/openai", WEIGHTS_FOLDER=tmp_path, ACTION="verify"
    )
    assert done.code == 0, done.error
    assert (done.results["FILES"], done.results["PRESENT"]) == (1, 0)
    assert "\tanother file\t" in done.results["TABLE"]


# -- refusals ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"MODEL": "m.spm"}, "MODEL.*REFINE is 'none'.*choose REFINE 'special'"),
        ({"MODEL": "m.spm", "REFINE": "gaussian"}, "MODEL.*REFINE is 'gaussian'"),
        ({"PSEUDO_LABELS": "p.tif"}, "PSEUDO_LABELS.*needs a refinement"),
        ({"SOURCE": "clip"}, r"network is not to be used: put ViT-B-16\.pt"),
        ({"SOURCE": "clip", "CLIP_MODEL": "ViT-Q-99"}, "ViT-Q-99"),
        ({"REFINE": "special", "REFINE_OPTIONS": "epoch=3"}, "'epoch'.*epochs"),
    ],
)
def test_networks_that_cannot_be_had(refused, parameters, sentence):
    refused(sentence, **parameters)


def no_model(path):
    path.write_text("this is no model")


def cut_model(path):
    path.write_bytes((10**6).to_bytes(8, "little") + b'{"__metadata__')


def no_file(path):
    pass


@pytest.mark.parametrize("make", [no_model, cut_model, no_file])
def test_models_that_cannot_be_used(refused, tmp_path, make):
    path = tmp_path / f"{make.__name__}.spm"
    make(path)
    refused(rf"{make.__name__}\.spm", algorithm="classifywithmodel", MODEL=path)


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"WHICH": "ViT-Q-99/openai"}, "'ViT-Q-99/openai'.*ViT-B-16/openai"),
        ({"WHICH": "ViT-B-16/openai"}, r"ViT-B-16\.pt"),
        ({"WHICH": "ViT-B-16/openai", "SOURCE_FOLDER": "nowhere"}, "nowhere"),
    ],
)
def test_weights_that_cannot_be_had(engine, qgis_process, tmp_path, parameters, sentence):
    done = qgis_process.run("fetchweights", cwd=tmp_path, WEIGHTS_FOLDER=tmp_path, **parameters)
    assert done.code == 1, done.out + done.error
    assert len(done.sentences) == 1, done.error
    assert re.search(sentence, done.sentences[0]), done.sentences[0]
    assert list(tmp_path.iterdir()) == []
