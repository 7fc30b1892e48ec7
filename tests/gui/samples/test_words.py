"""What is said of samples and scores; no widget."""

from __future__ import annotations

import json
import struct

import pytest
from qgis.core import NULL, QgsField
from qgis.PyQt.QtCore import QVariant

from spectral_prompts.ui.classes.class_list import ClassEntry
from spectral_prompts.ui.samples import hold_out, model_file
from spectral_prompts.ui.samples.class_values import ClassValues
from spectral_prompts.ui.samples.findings import ClassFinding, Findings
from spectral_prompts.ui.samples.model_file import Score
from spectral_prompts.ui.samples.notes import class_note, other_notes
from spectral_prompts.ui.samples.renames import renamed
from spectral_prompts.ui.samples.score_words import score_help, score_text

TREE, LOW, WATER = (
    ClassEntry(1, "Tree", "#00aa00"),
    ClassEntry(2, "Low veg.", "#aaff00"),
    ClassEntry(3, "Water <i>", "#0000ff"),
)
CLASSES = [TREE, LOW, WATER]


@pytest.fixture
def names(qgis_app):
    return ClassValues(QgsField("class", QVariant.String))


@pytest.fixture
def numbers(qgis_app):
    return ClassValues(QgsField("class", QVariant.Int))


def found(features, pixels, **more):
    return Findings(
        features=features,
        classes={key: ClassFinding(n, features.get(key, 0)) for key, n in pixels.items()},
        **more,
    )


# -- fields ------------------------------------------------------------------------------------


def test_names_are_the_same_in_any_case_and_blanks(names):
    assert names.key(" TREE ") == names.key_of(TREE)
    assert [names.key(value) for value in (None, NULL, "", "  ", "0", "0.0")] == [None] * 6


def test_numbers_are_class_values(numbers):
    assert numbers.key(2) == numbers.key_of(LOW) == 2
    assert [numbers.key(value) for value in (None, NULL, 0)] == [None] * 3
    assert numbers.attribute(WATER) == 3


def test_what_the_engine_calls_a_class_is_found_again(names, numbers):
    assert names.key_in_answer("Tree", 1) == names.key_of(TREE)
    assert names.key_in_answer("class 7", 7) == names.key("7")
    assert numbers.key_in_answer("class 2", 2) == numbers.key_of(LOW)


# -- notes -------------------------------------------------------------------------------------


def test_a_class_without_samples_is_told_but_no_warning(names):
    note = class_note(TREE, names, Findings())
    assert (note.kind, note.is_warning) == ("none", False)


def test_few_pixels_are_a_warning(names):
    findings = found({"tree": 2}, {"tree": 38})
    note = class_note(TREE, names, findings)
    assert note.text == "under 50 pixels" and "38 pixels" in note.why
    assert class_note(TREE, names, found({"tree": 2}, {"tree": 50})) is None


def test_while_pixels_are_not_known_nothing_is_claimed(names):
    assert class_note(TREE, names, Findings(features={"tree": 2})) is None


def test_samples_without_a_pixel_are_told(names):
    findings = found({"tree": 2, "low veg.": 1}, {"low veg.": 80})
    assert class_note(TREE, names, findings).kind == "nodata"


def test_two_groups_of_spectra_are_told_with_how_it_is_decided(names):
    findings = Findings(
        features={"tree": 9}, classes={"tree": ClassFinding(200, 9, groups=(0.7, 0.3))}
    )
    note = class_note(TREE, names, findings)
    assert note.text == "mixed spectra"
    assert "70 % and 30 %" in note.why and "4.5 times their spread" in note.why


def test_pairs_that_are_close_are_told_once_the_closest_first(names):
    distances = {("tree", "low veg."): 1.21, ("tree", "water <i>"): 1.39}
    both = {**distances, **{(b, a): d for (a, b), d in distances.items()}}
    notes = other_notes(CLASSES, names, Findings(distances=both))
    assert [note.text for note in notes] == [
        "Low veg. / Tree: hard to tell apart (JM 1.2)",
        "Tree / Water <i>: hard to tell apart (JM 1.4)",
    ]


def test_pairs_of_numbers_are_told_once(numbers):
    distances = {(2, 10): 1.0, (10, 2): 1.0}
    classes = [LOW, ClassEntry(10, "Ten", "#000000")]
    assert len(other_notes(classes, numbers, Findings(distances=distances))) == 1


def test_distances_from_the_limit_on_are_not_told(names):
    distances = {("tree", "low veg."): 1.4, ("low veg.", "tree"): 1.4}
    assert other_notes(CLASSES, names, Findings(distances=distances)) == []


def test_many_close_pairs_are_told_in_short(names):
    classes = [ClassEntry(i, f"c{i}", "#000000") for i in range(1, 6)]
    keys = [entry.name for entry in classes]
    distances = {(a, b): 0.5 for a in keys for b in keys if a != b}
    notes = other_notes(classes, names, Findings(distances=distances))
    assert len(notes) == 4
    assert notes[3].text == "7 more pairs are hard to tell apart"
    assert notes[3].why.count("\n") == 6


def test_overlaps_outside_and_samples_without_class_are_told(names):
    findings = Findings(
        features={"tree": 3, None: 2},
        overlaps=(("tree", "water <i>", 12),),
        counts={"outside": 1},
    )
    assert [note.text for note in other_notes(CLASSES, names, findings)] == [
        "Tree / Water <i>: overlap on 12 pixels",
        "1 sample lies outside the raster",
        "2 samples have no class",
    ]


# -- hold out ----------------------------------------------------------------------------------


def test_whole_polygons_are_explained_with_the_numbers_of_now(names):
    findings = Findings(features={"tree": 10, "low veg.": 5, "water <i>": 1})
    explained = hold_out.explain("polygons", CLASSES, names, findings)
    assert "About 5 of 16 polygons" in explained.text
    assert "with a single one: Water <i>" in explained.text and explained.is_warning


def test_while_the_engine_is_asked_again_the_newest_counts_are_explained(names):
    from dataclasses import replace

    findings = found({"tree": 1}, {"tree": 30})
    newer = replace(findings, features={"tree": 8, "low veg.": 4}, is_asked=True)
    explained = hold_out.explain("polygons", CLASSES, names, newer)
    assert "of 12 polygons" in explained.text and not explained.is_warning


def test_points_are_called_points(names):
    findings = Findings(features={"tree": 10, "low veg.": 10})
    explained = hold_out.explain("polygons", CLASSES, names, findings, True)
    assert "6 of 20 points" in explained.text and not explained.is_warning
    assert hold_out.label("polygons", True) == "whole points"


def test_nothing_to_hold_out_is_a_warning(names):
    explained = hold_out.explain("polygons", CLASSES, names, Findings(features={"tree": 1}))
    assert explained.is_warning and "there will be no score" in explained.text


def test_pixels_are_called_optimistic(names):
    explained = hold_out.explain("random", CLASSES, names, Findings())
    assert explained.is_warning and explained.text.startswith("Optimistic")
    assert "optimistic" in hold_out.label("random", False)


def test_defaults_of_the_job_are_those_that_are_explained():
    from spectral_prompts.engine import jobs

    fields = {field.name: field.default for field in jobs.TrainProbe.__dataclass_fields__.values()}
    assert fields["test_fraction"] == hold_out.TEST_FRACTION
    assert fields["block_size"] == hold_out.BLOCK_SIZE
    assert set(hold_out.SPLITS) < set(jobs.SPLITS)


# -- scores ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("score", "text"),
    [
        (
            Score("polygons", 0.9132, 0.8, 0.876, 12, 60),
            "Overall accuracy .91 on held-out polygons (12 of 60), kappa .88",
        ),
        (
            Score("random", 0.997, 0.99, 0.5, 300, 1000),
            "Overall accuracy 1.0 on held-out pixels, optimistic (300 of 1000), kappa .50",
        ),
        (
            Score("blocks", 0.2, None, -0.111),
            "Overall accuracy .20 on held-out blocks, kappa -.11",
        ),
        (
            Score("none", None, None, None),
            "No score: nothing could be held out, so the model was not tested.",
        ),
        (
            Score("polygons", None, None, None),
            "No score: too few samples to hold any out, so the model was not tested.",
        ),
    ],
)
def test_scores_are_said_honestly(score, text):
    assert score_text(score) == text
    assert "%" not in score_text(score)


def test_the_tooltip_tells_what_the_numbers_are_of():
    text = score_help(Score("random", 0.9, 0.85, 0.8))
    assert "not of the map" in text and ".85" in text and "expect less" in text


def write_model(path, header):
    outer = json.dumps({"__metadata__": {"spectral_prompts_model": json.dumps(header)}}).encode()
    path.write_bytes(struct.pack("<Q", len(outer)) + outer)


def test_the_score_is_read_from_the_model_file(tmp_path):
    path = tmp_path / "a.spm"
    scores = {
        "split": "polygons",
        "overall_accuracy": {"mean": [0.91], "std": [None]},
        "average_accuracy": {"mean": [None]},
        "kappa": {"mean": [0.88]},
        "tested_units": 12,
        "units": 60,
        "folds": 1,
    }
    write_model(path, {"format": 1, "kind": "probe", "scores": scores})
    assert model_file.read_score(str(path)) == Score("polygons", 0.91, None, 0.88, 12, 60)
    write_model(path, {"format": 1, "kind": "probe", "scores": None})
    assert model_file.read_score(str(path)).overall is None
    write_model(path, {"format": 1, "kind": "special"})
    assert model_file.read_score(str(path)) is None
    assert model_file.kind_of(str(path)) == "special"


@pytest.mark.parametrize("content", [b"", b"short", b"\xff" * 64, struct.pack("<Q", 4) + b"null"])
def test_files_that_are_no_models_are_none(tmp_path, content):
    path = tmp_path / "a.spm"
    path.write_bytes(content)
    assert model_file.read_header(str(path)) is None
    assert model_file.read_score(str(tmp_path / "none.spm")) is None


# -- renames -----------------------------------------------------------------------------------


def test_one_other_name_is_a_rename():
    after = [TREE, ClassEntry(2, "Meadow", "#aaff00"), WATER]
    assert renamed(CLASSES, after) == (LOW, after[1])
    assert renamed(CLASSES, list(reversed(after))) == (LOW, after[1]), "order does not matter"


@pytest.mark.parametrize(
    "after",
    [
        CLASSES,
        [TREE, LOW],
        [TREE, ClassEntry(2, "x", ""), ClassEntry(3, "y", "")],
        [TREE, ClassEntry(2, "", ""), WATER],
        [TREE, ClassEntry(2, "Tree", ""), WATER],
        [TREE, ClassEntry(9, "Meadow", ""), WATER],
    ],
)
def test_everything_else_is_none(after):
    assert renamed(CLASSES, after) is None
