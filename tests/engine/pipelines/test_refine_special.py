"""A network that learns from what the words say: map, model file, and the model on other scenes."""

from __future__ import annotations

import json
import re
import time

import numpy as np
import pytest
import rasterio

from engine.errors import CancelledError, EngineError, ModelError, OutputError
from engine.jobs import ClassifyWithModel, ClassifyWithTextPrompts
from engine.modelfile import read_model
from engine.pipelines import run
from engine.progress import Progress

#: Enough to learn the made scene, in a second or two.
SHORT = {
    "refine": "special",
    "network": "convnet",
    "refine_options": "epochs=4; iterations=8; warm_up=2; batch=4; views=1",
}


@pytest.fixture(scope="module")
def learnt(wide, classify, tmp_path_factory):
    """The wide scene refined once, with model, pseudo-labels and report."""
    folder = tmp_path_factory.mktemp("learnt")
    files = {key: str(folder / name) for key, name in FILES.items()}
    return classify(wide, **SHORT, **files), folder


FILES = {"model": "net.spm", "pseudo_labels": "before.tif", "report": "report.html"}


def read(path):
    with rasterio.open(path) as dataset:
        return dataset.read()


def apply(model, scene, folder, **parameters):
    """Classify with a model: class map and confidence."""
    job = ClassifyWithModel(
        input=str(getattr(scene, "path", scene)),
        model=str(model),
        output=str(folder / "again.tif"),
        confidence=str(folder / "again_confidence.tif"),
        report=str(folder / "again.html"),
        **parameters,
    )
    result = run(job, Progress())
    return read(job.output)[0], read(job.confidence)[0], result


def test_the_map_is_right_and_the_words_alone_are_kept_beside_it(wide, learnt, classify):
    mapped, folder = learnt
    seen = wide.truth > 0
    assert (mapped.labels[seen] == wide.truth[seen]).mean() > 0.9
    assert (mapped.labels[~seen] == 0).all()
    plain = classify(wide)
    np.testing.assert_array_equal(read(folder / "before.tif")[0], plain.labels)
    assert mapped.result.outputs.keys() == {"output", "confidence", "probabilities", *FILES}


def test_the_same_seed_gives_the_same_map_whatever_the_memory(wide, learnt, classify):
    mapped, _ = learnt
    again = classify(wide, memory_mb=3000, **SHORT)
    np.testing.assert_array_equal(again.labels, mapped.labels)
    np.testing.assert_array_equal(again.confidence, mapped.confidence)
    other = classify(wide, seed=1, **SHORT)
    assert (other.probabilities != mapped.probabilities).any()


def test_progress_tells_epoch_and_loss(small, classify, listener):
    classify(small, listener, **SHORT)
    told = [r.stage for r in listener.reports if r.stage.startswith("learning")]
    assert any(re.fullmatch(r"learning .*: epoch \d of 4, loss [\d.]+", stage) for stage in told)
    fractions = [r.fraction for r in listener.reports if r.stage.startswith("learning")]
    assert fractions == sorted(fractions)
    assert any("was trained for" in text for _, text in listener.lines)


def test_the_model_tells_everything(wide, learnt):
    _, folder = learnt
    model = read_model(folder / "net.spm", kinds=("special",))
    told = model.metadata
    assert [one["name"] for one in told["classes"]] == wide.prompts.split("\n")
    bands = told["bands"]
    assert len(bands["wavelengths_nm"]) == len(bands["used"]) == len(wide.wavelengths)
    assert (told["seed"], told["scores"]) == (0, None)
    assert "torch" in told["versions"] and "knowledge" in told["made_from"]
    assert len(told["network"]["history"]) == 4
    assert json.loads(told["provenance"]["job"])["parameters"]["network"] == "convnet"


def test_the_report_tells_how_it_was_trained(learnt):
    page = (learnt[1] / "report.html").read_text(encoding="utf-8")
    assert "a network learned the classes" in page
    assert "was trained for 4 of at most 4 epochs" in page
    assert (
        "After 2 epochs it also learned from pixels it found sure itself" in page
        and "weighs the network against" in page
    )
    assert page.count('aria-label="Course of') == 3
    assert "convnet, preset balanced" in page


class TestModelOnAScene:
    def test_the_same_scene_gives_what_the_network_alone_says(self, wide, classify, tmp_path):
        options = SHORT["refine_options"] + "; combine=0"
        model = tmp_path / "alone.spm"
        alone = classify(wide, **{**SHORT, "refine_options": options}, model=str(model))
        labels, confidence, result = apply(model, wide, tmp_path)
        np.testing.assert_array_equal(labels, alone.labels)
        np.testing.assert_array_equal(confidence, alone.confidence)
        assert result.values["classes"] == [
            {key: value for key, value in one.items() if key != "materials"}
            for one in alone.result.values["classes"]
        ]

    def test_an_extent(self, wide, learnt, tmp_path):
        extent = (400000 + 30 * 64, 5800000 - 30 * 192, 400000 + 30 * 192, 5800000 - 30 * 64)
        labels, _, _ = apply(learnt[1] / "net.spm", wide, tmp_path, extent=extent)
        assert labels.shape == (128, 128)
        assert (labels == wide.truth[64:192, 64:192]).mean() > 0.9

    def test_another_scene_of_other_bands(self, wide, learnt, save, tmp_path):
        """The same ground seen by a sensor with bands in between, in reverse order."""
        nm = np.sort(np.concatenate([wide.wavelengths, wide.wavelengths[:-1] + 9]))[::-1]
        inside = np.array([
            np.interp(nm[::-1], wide.wavelengths, wide.reflectance[:, row, col])[::-1]
            for row in range(64) for col in range(64)
        ])  # fmt: skip
        cube = inside.reshape(64, 64, -1).transpose(2, 0, 1)
        other = save(tmp_path / "other.tif", np.float32(cube), nm)
        labels, _, result = apply(learnt[1] / "net.spm", other, tmp_path)
        seen = wide.truth[:64, :64] > 0
        assert (labels[seen] == wide.truth[:64, :64][seen]).mean() > 0.85
        assert "resampled by wavelength" in result.values["bands"]

    def test_a_scene_that_lacks_the_range_is_refused(self, wide, learnt, save, tmp_path):
        visible = wide.wavelengths < 900
        other = save(
            tmp_path / "visible.tif",
            np.float32(wide.reflectance[visible, :20, :20]),
            wide.wavelengths[visible],
        )
        with pytest.raises(ModelError, match=r"net.spm was trained on 440 to 2380 nm, visible has"):
            apply(learnt[1] / "net.spm", other, tmp_path)
        assert not list(tmp_path.glob("again*"))

    def test_an_input_that_is_a_model_and_a_model_that_is_none(self, wide, tmp_path):
        (tmp_path / "x.spm").write_bytes(b"nothing")
        with pytest.raises(ModelError, match="x.spm cannot be read"):
            apply(tmp_path / "x.spm", wide, tmp_path)

    def test_its_output_may_not_be_the_model(self, wide, learnt, tmp_path):
        job = ClassifyWithModel(
            input=str(wide.path), model=str(learnt[1] / "net.spm"), output=str(tmp_path / "no.png")
        )
        with pytest.raises(OutputError, match="must end with .tif"):
            run(job, Progress())

    def test_cancel_leaves_nothing(self, wide, learnt, tmp_path, listener):
        job = ClassifyWithModel(
            input=str(wide.path),
            model=str(learnt[1] / "net.spm"),
            output=str(tmp_path / "map.tif"),
        )
        with pytest.raises(CancelledError):
            run(job, listener.progress(lambda: any(r.number == 2 for r in listener.reports)))
        assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("parameters", "kind", "words"),
    [
        ({"model": "net.spm"}, OutputError, "the refinement is 'none' and trains nothing"),
        ({"pseudo_labels": "p.tif"}, OutputError, "they are the class map itself"),
        ({**SHORT, "model": "net.txt"}, OutputError, "must end with .spm"),
        ({**SHORT, "refine_options": "epoch=3"}, EngineError, "epochs"),
        ({**SHORT, "refine_options": "epochs=0"}, EngineError, "epochs"),
        ({**SHORT, "refine_options": "epochs=3 iterations=4"}, EngineError, "epochs"),
    ],
)
def test_what_makes_no_sense_is_refused(small, tmp_path, parameters, kind, words):
    files = {
        key: str(tmp_path / value) if key in FILES else value for key, value in parameters.items()
    }
    job = ClassifyWithTextPrompts(
        input=str(small.path), output=str(tmp_path / "map.tif"), prompts=small.prompts,
        source="knowledge", **files,
    )  # fmt: skip
    with pytest.raises(kind) as caught:
        run(job, Progress())
    assert words in caught.value.message
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("network", ["convnet", "mambahsi"])
def test_cancel_while_learning(wide, tmp_path, listener, network):
    asked = []

    def cancelled():
        if any("epoch 1 of" in r.stage for r in listener.reports):
            asked.append(time.monotonic())
        return bool(asked)

    job = ClassifyWithTextPrompts(
        input=str(wide.path), output=str(tmp_path / "map.tif"), prompts=wide.prompts,
        source="knowledge", refine="special", network=network, model=str(tmp_path / "n.spm"),
    )  # fmt: skip
    with pytest.raises(CancelledError):
        run(job, listener.progress(cancelled))
    assert time.monotonic() - asked[0] < 2
    assert not list(tmp_path.iterdir())


def test_gaussian_refinement_keeps_pseudo_labels_too(small, classify, tmp_path):
    before = tmp_path / "before.tif"
    kept = classify(small, refine="gaussian", pseudo_labels=str(before))
    np.testing.assert_array_equal(read(before)[0], classify(small).labels)
    np.testing.assert_array_equal(kept.labels, classify(small, refine="gaussian").labels)
