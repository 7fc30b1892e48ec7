"""Words and a picture in, class map out: the whole job with a tiny network that knows colours."""

from __future__ import annotations

import json
import time

import numpy as np
import pytest
import rasterio

from engine.errors import CancelledError, EngineError, PromptError, WeightsError
from engine.jobs import ClassifyWithTextPrompts
from engine.pipelines import run
from engine.progress import Progress
from tests.engine.zeroshot.tiny_clip import COLOURS, write_colour_clip

WINDOWS = {"crop": 32, "stride": 16, "scales": "1"}
PROMPTS = "field of blue: water\nred\ngreen: grass\nyellow\nwhite"


@pytest.fixture(scope="module")
def weights(tmp_path_factory):
    """A weights folder and the model in it, as parameters of a job."""
    folder = tmp_path_factory.mktemp("weights")
    model = write_colour_clip(folder)
    return {"weights_folder": str(folder), "clip_model": model, "offline": True}


@pytest.fixture(scope="module")
def fields(tmp_path_factory):
    """A picture of 96 x 160 pixels in fields of one colour without wavelengths, and the truth."""
    rng = np.random.default_rng(5)
    names = ("blue", "red", "green", "yellow", "white")
    truth = np.kron(rng.permutation(15).reshape(3, 5) % 5, np.ones((32, 32), int))
    cube = np.moveaxis(np.array([COLOURS[name] for name in names])[truth] * 0.5 + 0.05, 2, 0)
    cube = cube + rng.normal(0, 0.01, cube.shape)
    stored = np.round(cube * 10000).clip(1).astype(np.int16)
    stored[:, :40, :24] = -1
    truth[:40, :24] = -1
    path = tmp_path_factory.mktemp("fields") / "fields.tif"
    with rasterio.open(
        path, "w", driver="GTiff", dtype="int16", count=3, height=96, width=160, nodata=-1,
        crs="EPSG:32633", transform=rasterio.transform.from_origin(400000, 5800000, 30, 30),
    ) as dataset:  # fmt: skip
        dataset.write(stored)
    return path, truth


def test_the_map_is_right(fields, weights, classify, listener):
    path, truth = fields
    mapped = classify(path, listener, prompts=PROMPTS, source="clip", **weights, **WINDOWS)
    seen = truth >= 0
    assert (mapped.labels[seen] == truth[seen] + 1).mean() > 0.95
    assert (mapped.labels[~seen] == 0).all()
    np.testing.assert_allclose(mapped.probabilities.sum(axis=0)[seen], 1, atol=1e-5)
    assert mapped.result.values["source"] == "clip"
    assert "materials" not in mapped.result.values["classes"][0]
    stages = [report.stage for report in listener.reports]
    assert "looking at the picture with CLIP" in stages
    assert any("it saw band 1, band 2, band 3 as red, green, blue" in t for _, t in listener.lines)


def test_the_outputs_tell_which_network_it_was(fields, weights, classify, tmp_path):
    report = tmp_path / "report.html"
    mapped = classify(
        fields[0], prompts=PROMPTS, source="clip", report=str(report), **weights, **WINDOWS
    )
    with rasterio.open(mapped.folder / "map.tif") as dataset:
        tags = dataset.tags()
    assert len(tags["SPECTRAL_PROMPTS_CLIP_REVISION"]) == 64
    page = report.read_text(encoding="utf-8")
    assert tags["SPECTRAL_PROMPTS_CLIP_REVISION"] in page
    assert "CLIP model" in page and "segearth" in page
    assert "network CLIP compared them" in page and "reflectance curves" not in page


def test_an_extent_gives_that_part_of_the_whole_map(fields, weights, classify):
    path, _ = fields
    options = {"prompts": PROMPTS, "source": "clip", **weights, **WINDOWS}
    whole = classify(path, **options)
    left, top = 400000, 5800000
    extent = (left + 30 * 40, top - 30 * 80, left + 30 * 120, top - 30 * 10)
    part = classify(path, extent=extent, **options)
    np.testing.assert_array_equal(part.labels, whole.labels[10:80, 40:120])
    np.testing.assert_allclose(part.confidence, whole.confidence[10:80, 40:120], atol=1e-5)


def test_gaussian_refinement_works_on_what_clip_says(fields, weights, classify):
    path, truth = fields
    mapped = classify(path, prompts=PROMPTS, source="clip", refine="gaussian", **weights, **WINDOWS)
    seen = truth >= 0
    assert (mapped.labels[seen] == truth[seen] + 1).mean() > 0.97, "edges of fields are sharper"


def test_fused_is_the_pool_of_both(small, weights, classify):
    options = {"prompts": "clear water: water\ngreen grass: grass", **weights, **WINDOWS}
    both = {s: classify(small, source=s, **options) for s in ("knowledge", "clip", "fused")}
    seen = small.truth > 0
    words, picture, fused = (
        both[s].probabilities[:, seen].T.astype(float) for s in ("knowledge", "clip", "fused")
    )
    sure = [np.abs(p[:, 0] - p[:, 1]) for p in (words, picture)]
    share = sure[0] / np.maximum(sure[0] + sure[1], 1e-12)
    logs = share[:, None] * np.log(np.maximum(words, 1e-6))
    logs += (1 - share[:, None]) * np.log(np.maximum(picture, 1e-6))
    expected = np.exp(logs) / np.exp(logs).sum(axis=1, keepdims=True)
    clear = sure[0] + sure[1] > 0.05
    np.testing.assert_allclose(fused[clear], expected[clear], atol=5e-3)
    assert "unlike_share" in both["fused"].result.numbers
    assert "unlike_share" not in both["clip"].result.numbers


class TestAutomatic:
    def test_takes_both_when_weights_are_at_hand(self, small, weights, classify, listener):
        mapped = classify(
            small, listener, prompts="clear water: water\ngreen grass: grass", source="auto",
            **weights, **WINDOWS,
        )  # fmt: skip
        told = mapped.result.values["source"]
        assert told.startswith("fused (chosen automatically: CLIP's weights")
        assert any(told in text for _, text in listener.lines)

    def test_takes_the_picture_where_wavelengths_are_not_told(self, fields, weights, classify):
        mapped = classify(fields[0], prompts=PROMPTS, source="auto", **weights, **WINDOWS)
        told = mapped.result.values["source"]
        assert told.startswith("clip (chosen automatically: the raster tells no wavelengths")

    def test_takes_spectra_where_no_weights_are(self, small, classify, tmp_path):
        mapped = classify(small, source="auto", weights_folder=str(tmp_path / "none"))
        told = mapped.result.values["source"]
        assert told.startswith("knowledge (chosen automatically: CLIP's weights ViT-B-16 openai")
        assert str(tmp_path / "none") in told
        assert not (tmp_path / "none").exists()


def refused(kind, scene, tmp_path, **parameters):
    """The sentence of a refusal; nothing may be left."""
    job = {
        "input": str(getattr(scene, "path", scene)), "output": str(tmp_path / "map.tif"),
        "prompts": PROMPTS, **parameters,
    }  # fmt: skip
    with pytest.raises(kind) as caught:
        run(ClassifyWithTextPrompts(**job), Progress())
    assert not list(tmp_path.iterdir())
    return caught.value.message


def test_absent_weights_offline_name_file_and_folder(fields, tmp_path):
    folder = tmp_path.parent / "no-weights"
    told = refused(
        WeightsError, fields[0], tmp_path, source="clip", offline=True, weights_folder=str(folder)
    )
    assert "ViT-B-16.pt" in told and str(folder) in told


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"scales": "1,x"}, "SCALES holds 'x'"),
        ({"scales": "9"}, "from 0.25 to 4"),
        ({"red": 7}, "RED is band 7"),
        ({"crop": 32, "stride": 64}, "STRIDE"),
        ({"upsampler": "jbu_stack"}, "jbu_stack was trained for"),
    ],
)
def test_settings_that_make_no_sense(fields, weights, tmp_path, parameters, words):
    options = {**WINDOWS, **weights, **parameters}
    assert words in refused(EngineError, fields[0], tmp_path, source="clip", **options)


def test_words_clip_would_take_but_the_knowledge_does_not(small, weights, tmp_path):
    told = refused(
        PromptError, small, tmp_path, source="fused",
        **{**weights, "prompts": "clear water\nqwzzk vrtxx"},
    )  # fmt: skip
    assert "qwzzk" in told


@pytest.mark.parametrize("stop_at", [0.0, 0.4, 0.9])
def test_cancel_while_clip_looks(fields, weights, tmp_path, stop_at, listener):
    asked = []

    def cancelled():
        looking = [r for r in listener.reports if r.stage.startswith("looking")]
        if looking and looking[-1].fraction >= stop_at:
            asked.append(time.monotonic())
        return bool(asked)

    job = ClassifyWithTextPrompts(
        input=str(fields[0]), output=str(tmp_path / "map.tif"), prompts=PROMPTS, source="clip",
        **weights, **WINDOWS,
    )  # fmt: skip
    with pytest.raises(CancelledError):
        run(job, listener.progress(cancelled))
    assert time.monotonic() - asked[0] < 2
    assert not list(tmp_path.iterdir())


def test_the_job_in_the_provenance_holds_no_proxy(fields, weights, classify):
    mapped = classify(
        fields[0], prompts=PROMPTS, source="clip", proxy="http://user:secret@host:1", **weights,
        **WINDOWS,
    )  # fmt: skip
    with rasterio.open(mapped.folder / "map.tif") as dataset:
        tags = dataset.tags()
    assert "secret" not in json.dumps(tags)
    assert json.loads(tags["SPECTRAL_PROMPTS_JOB"])["parameters"]["source"] == "clip"


def test_a_preview_shows_pixels_of_what_clip_said_of_the_whole(fields, weights, classify):
    path, _ = fields
    options = {"prompts": PROMPTS, "source": "clip", **weights, **WINDOWS}
    whole, coarse = classify(path, **options), classify(path, step=7, **options)
    np.testing.assert_array_equal(coarse.labels, whole.labels[3::7, 3::7])
    np.testing.assert_array_equal(coarse.probabilities, whole.probabilities[:, 3::7, 3::7])


def test_an_automatic_preview_leaves_clip_out(small, weights, classify):
    options = {"prompts": "clear water: water\ngreen grass: grass", **weights, **WINDOWS}
    full = classify(small, source="auto", **options).result.values["source"]
    coarse = classify(small, source="auto", step=4, **options).result.values["source"]
    assert full.startswith("fused") and coarse.startswith("knowledge (chosen automatically: a prev")
