from __future__ import annotations

import dataclasses
import re

import numpy as np
import pytest

from engine.assess import confusion_matrix
from engine.output import ClassInfo
from engine.output.training_data import (
    Course,
    FoldReport,
    ScoreSummary,
    TrainedClass,
    TrainingData,
)
from engine.output.training_report import training_html

NAMES = ("water", "tree", "bare soil")


def _course(name: str, epochs: int = 12, *, validation: bool = True) -> Course:
    rise = np.linspace(0.3, 0.9, epochs)
    return Course(name, 2.0 - rise, rise if validation else None, max(1, epochs - 2), 75.0)


def _fold(number: int, wrong: int, count: int = 3, name: str = "") -> FoldReport:
    """100 test pixels of every class, ``wrong`` of the first one mapped as the second."""
    reference = np.repeat(np.arange(1, count + 1), 100)
    mapped = reference.copy()
    mapped[:wrong] = 2
    matrix = confusion_matrix(reference, mapped, list(range(1, count + 1)))
    return FoldReport(matrix, 900 + number, _course(name or f"fold {number}"))


def _scores(folds: tuple[FoldReport, ...]) -> ScoreSummary:
    def spread(of):
        values = np.array([getattr(one.matrix, of) for one in folds])
        return values.mean(axis=0), values.std(axis=0, ddof=1) if len(folds) > 1 else np.nan

    def pair(of):
        mean, deviation = spread(of)
        return np.stack([mean, np.broadcast_to(deviation, mean.shape)])

    pooled = folds[0].matrix
    for one in folds[1:]:
        pooled = pooled + one.matrix
    return ScoreSummary(
        tuple(map(float, spread("overall_accuracy"))),
        tuple(map(float, spread("average_accuracy"))),
        tuple(map(float, spread("kappa"))),
        pair("producers_accuracy"),
        pair("users_accuracy"),
        pair("f1"),
        pooled,
        folds,
    )


def _data(provenance, names=NAMES, split="polygons", folds=1, **more) -> TrainingData:
    count = len(names)
    classes = [
        TrainedClass(
            ClassInfo(i + 1, name, f"#{(i * 5741 + 99) % 0xFFFFFF:06x}"),
            features=3 + i,
            training_pixels=700 + i,
            test_pixels=100,
            text=f"A surface of {name}.",
            text_source="the library Land cover",
        )
        for i, name in enumerate(names)
    ]
    parts = tuple(_fold(f + 1, 10 * f + 20, count) for f in range(folds))
    given = {
        "title": "A probe",
        "scene": [("Raster", "scene.tif")],
        "samples": [("File", "fields.gpkg")],
        "settings": [("Seed", "7")],
        "classes": classes,
        "provenance": {**provenance, "input": "scene.tif", "job": '{"job": "trainprobe"}'},
        "split": split,
        "split_sentence": "Whole polygons were held out.",
        "scores": _scores(parts) if folds else None,
        "saved": "The saved model was trained on all samples.",
        "final": _course("saved model"),
        "sample_sentences": ["2 of 12 features have no class and were left out."],
        "text_cosine": np.eye(count) * 0.5 + 0.5,
        "warnings": ["Few samples."],
        "method": ["A paragraph on the method."],
        **more,
    }
    return TrainingData(**given)


def _key_labels(html: str) -> dict[str, str]:
    """Label to value of the figures at the top."""
    block = html.split('<div class="keys">')[1].split("</header>")[0]
    found = re.findall(r"<div><b>(.*?)</b><span>(.*?)</span></div>", block, re.DOTALL)
    return {label: re.sub(r"<.*?>", "", value) for value, label in found}


def test_everything_is_on_the_page(provenance, read_page):
    page = read_page(training_html(_data(provenance)))
    page.check_alone()
    for expected in (
        "A probe",
        "scene.tif · 2026-01-02 03:04:05 UTC",
        "Please note Few samples.",
        "2 tree A surface of tree. from the library Land cover 4 701 100",
        "all classes 12 2,103 300",
        "2 of 12 features have no class and were left out.",
        "Accuracy on held-out polygons Whole polygons were held out.",
        "The saved model was trained on all samples.",
        "Rows are the reference, columns are the map",
        "water 80 20 0 100 tree 0 100 0 100 bare soil 0 0 100 100 sum 80 120 100 300",
        "water 100 0.800 1.000 0.889 tree 100 1.000 0.833 0.909",
        "A paragraph on the method.",
        "fields.gpkg",
        '"job": "trainprobe"',
        "Spectral Prompts 9.9",
    ):
        assert expected in page.text, expected
    # A matrix of a classifier that always decides has no column of unclassified pixels.
    assert "unclassified" not in page.text


@pytest.mark.parametrize(
    ("split", "named"),
    [
        ("polygons", "on held-out polygons"),
        ("blocks", "on held-out blocks"),
        ("random", "on pixels held out at random (optimistic)"),
    ],
)
def test_the_split_stands_beside_every_score(provenance, split, named):
    html = training_html(_data(provenance, split=split))
    keys = _key_labels(html)
    assert keys[f"overall accuracy {named}"] == "0.933"
    assert keys[f"average accuracy {named}"] == "0.933"
    assert keys[f"kappa {named}"] == "0.900"
    assert ("Optimistic: neighbouring pixels leak" in html) == (split == "random")


def test_folds_give_mean_and_deviation(provenance, read_page):
    html = training_html(_data(provenance, folds=3))
    page = read_page(html)
    keys = _key_labels(html)
    # 20, 30, 40 of 300 are wrong: 0.9333, 0.9, 0.8667.
    label = "overall accuracy on held-out polygons, mean ± standard deviation of 3 folds"
    assert keys[label] == "0.900 ± 0.033"
    assert "fold 2 902 300 0.900 0.900 0.850 12 10 75 s" in page.text
    # Producer's accuracy of the first class: 0.8, 0.7, 0.6.
    assert "water 300 0.700 ± 0.100" in page.text
    assert "water 210 90 0 300" in page.text
    assert "The matrix below pools the test pixels of all folds." in page.text


def test_one_fold_has_no_deviation_even_if_one_is_given(provenance):
    data = _data(provenance)
    scores = dataclasses.replace(data.scores, overall_accuracy=(0.5, 0.0))
    keys = _key_labels(training_html(dataclasses.replace(data, scores=scores)))
    assert keys["overall accuracy on held-out polygons"] == "0.500"


def test_without_a_split_nothing_is_claimed(provenance, read_page):
    html = training_html(_data(provenance, split="none", folds=0, split_sentence=""))
    page = read_page(html)
    page.check_alone()
    assert _key_labels(html)["overall accuracy: no samples were held out"] == "not assessed"
    assert "Accuracy: not assessed" in page.text
    assert "Confusion matrix" not in page.text and "Test pixels" not in page.text
    assert "all classes 12 2,103 Accuracy" in page.text.replace(
        "2 of 12 features have no class and were left out. ", ""
    )


def test_a_class_never_tested_has_a_dash(provenance, read_page):
    data = _data(provenance, folds=2)
    blank = np.full((2, 3), np.nan)
    scores = dataclasses.replace(
        data.scores, producers_accuracy=blank, users_accuracy=blank, f1=blank
    )
    page = read_page(training_html(dataclasses.replace(data, scores=scores)))
    assert "water 200 – – –" in page.text
    assert "nan" not in page.text.lower().split()


def test_user_text_is_text_everywhere(provenance, read_page, evil):
    data = _data(provenance, names=(evil, "b", "c"), folds=2)
    classes = [dataclasses.replace(one, text=evil, text_source=evil) for one in data.classes]
    course = dataclasses.replace(data.final, name=evil)
    scores = dataclasses.replace(
        data.scores,
        folds=tuple(dataclasses.replace(one, course=course) for one in data.scores.folds),
    )
    html = training_html(
        dataclasses.replace(
            data,
            title=evil,
            scene=[(evil, evil)],
            samples=[(evil, evil)],
            settings=[(evil, evil)],
            classes=classes,
            provenance={"input": evil, "job": evil, "product": evil, evil: evil, "created": evil},
            split=evil,
            split_sentence=evil,
            scores=scores,
            saved=evil,
            final=course,
            sample_sentences=[evil],
            warnings=[evil],
            method=[evil],
            text_cosine=np.ones((3, 3)),
        )
    )
    page = read_page(html)
    assert "script" not in page.tags and "<script" not in html
    assert page.text.count(" ".join(evil.split())) >= 20
    assert ">49<" not in html


def test_every_training_is_a_line(provenance, read_page):
    page = read_page(training_html(_data(provenance, folds=4)))
    lines = [path for path in page.values("d") if path.count(",") == 12]
    # Loss and validation accuracy of four folds and of the saved model.
    assert len(lines) == 10
    assert page.text.count("epoch whose weights were kept") == 1
    assert page.tags.count("circle") == 1 + 10


def test_courses_without_validation_and_without_epochs(provenance, read_page):
    one = _course("saved model", 1, validation=False)
    page = read_page(training_html(_data(provenance, folds=0, split="none", final=one)))
    page.check_alone()
    assert "Loss" in page.text and "Validation" not in page.text
    none = Course("saved model", np.zeros(0))
    page = read_page(training_html(_data(provenance, folds=0, split="none", final=none)))
    assert "How training went" not in page.text
    unknown = Course("saved model", np.ones(5), np.full(5, np.nan))
    page = read_page(training_html(_data(provenance, folds=0, split="none", final=unknown)))
    page.check_alone()
    assert "Validation accuracy" not in page.text


def test_alike_texts_are_named(provenance, read_page):
    cosine = np.array([[1.0, 0.61, 0.2], [0.61, 1.0, 0.97], [0.2, 0.97, 1.0]])
    page = read_page(training_html(_data(provenance, text_cosine=cosine)))
    assert "Most alike: tree – bare soil 0.97 water – tree 0.61 1 2 3 1 water 2 tree" in page.text
    assert "3 bare soil 1.00 .61 .20 .61 1.00 .97 .20 .97 1.00" in page.text
    assert "0.20" not in page.text
    page = read_page(training_html(_data(provenance, text_cosine=None)))
    assert "How alike" not in page.text


def test_sixty_classes_and_forty_folds_stay_readable(provenance, read_page):
    names = [f"kind {i}" for i in range(60)]
    html = training_html(_data(provenance, names=names, folds=40))
    page = read_page(html)
    page.check_alone()
    assert len(html) < 600_000
    assert "Largest confusions" in page.text and "Confusion matrix" not in page.text
    assert "40 folds" in page.text and "details" in page.tags
    assert "the whole matrix cannot be read on a page" in page.text
