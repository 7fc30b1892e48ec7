"""A trained probe on scenes, for its own classes and for others."""

from __future__ import annotations

import json

import numpy as np
import pytest

from engine.errors import EncoderError, EngineError, ModelError, PromptError
from engine.jobs import ClassifyWithModel
from engine.modelfile import Model, pack_model, read_model
from engine.output import ClassInfo
from engine.pipelines import run
from engine.pipelines.open_head import (
    HeadClass,
    added_prompts,
    chosen_classes,
    head_sentences,
    head_vectors,
    trained_classes,
)
from engine.progress import Progress
from tests.engine.pipelines.probe_scene import (
    CENTRES,
    COLORS,
    NAMES,
    PROMPTS,
    agreement,
    apply,
    names_of,
    polygons,
    pure_boxes,
    raster,
    read,
    stripes,
    train,
)

WATER, FOREST, SOIL = NAMES
TRAINED = (
    HeadClass(ClassInfo(5, "Water", "#0000ff"), ("lake",), "", 0),
    HeadClass(ClassInfo(1, "roof: red", "#ff0000"), (), "Tiles.", 1),
    HeadClass(ClassInfo(9, "Grass", "#00ff00"), (), "", 2),
)


def told(text):
    """(value, name, which of the model's classes) of each chosen class."""
    return [(one.info.value, one.info.name, one.trained) for one in chosen_classes(text, TRAINED)]


# -- the text -----------------------------------------------------------------------------------


def test_classes_kept_keep_everything_and_others_are_left_out():
    found = chosen_classes("grass\nWATER", TRAINED)
    assert [(one.info.value, one.info.name, one.trained) for one in found] == [
        (9, "grass", 2),
        (5, "WATER", 0),
    ]
    assert [one.info.color for one in found] == ["#00ff00", "#0000ff"]
    assert found[1].prompts == ("lake",)


@pytest.mark.parametrize(
    "text",
    [
        "Water -> sea\nGrass",
        "  water->sea \n\n# old -> new\nGrass\n",
        "Water -> sea; Grass",
        "Water -> sea\\nGrass",
        '"Water" -> "sea"\nGrass',
    ],
)
def test_renaming_keeps_the_class(text):
    assert told(text) == [(5, "sea", 0), (9, "Grass", 2)]


def test_names_with_special_characters_can_be_renamed_and_arrived_at():
    assert told('"roof: red" -> roofs\nGrass -> "lawn; mown"') == [
        (1, "roofs", 1),
        (9, "lawn; mown", 2),
    ]
    assert told('Water\n"a; b" : c') == [(5, "Water", 0), (1, "a; b", None)]


def test_names_can_be_exchanged():
    assert told("Water -> Grass\nGrass -> Water") == [(5, "Grass", 0), (9, "Water", 2)]


def test_a_renamed_class_takes_new_words_and_colour_along():
    (sea, _) = chosen_classes("Water -> sea: ocean, bay | #123456\nGrass", TRAINED)
    assert (sea.info.color, sea.prompts) == ("#123456", ("ocean", "bay"))


def test_added_classes_get_values_that_are_free():
    found = chosen_classes("Grass\nsnow: ice\nsand\nroof", TRAINED)
    assert [one.info.value for one in found] == [9, 1, 2, 3]
    assert [one.trained for one in found] == [2, None, None, None]
    assert len({one.info.color for one in found}) == 4
    found = chosen_classes('Water\n"roof: red"\nsnow', TRAINED)
    assert [one.info.value for one in found] == [5, 1, 2]
    (snow,) = added_prompts(found)
    assert (snow.value, snow.name, snow.prompts) == (2, "snow", ())


def test_a_prompt_set_in_json():
    text = json.dumps({
        "classes": [{"name": "water"}, {"name": "ice -> snow", "description": "White."}]
    })  # fmt: skip
    assert told(text) == [(5, "water", 0), (1, "ice -> snow", None)]
    assert chosen_classes(text, TRAINED)[1].description == "White."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Water -> sea\nwater", "The model's class 'Water' is kept twice"),
        ("Water -> sea\nWater -> lake", "The model's class 'Water' is kept twice"),
        ("snow -> ice\nWater", "no class 'snow' that could be renamed: it has 'Water', 'roof: red"),
        ("Water -> \nGrass", "'Water ->' is no renaming"),
        ("-> sea\nGrass", "'-> sea' is no renaming"),
        ("Water", "two"),
        ("Water -> sea\nsea", "sea"),
    ],
)
def test_what_cannot_be_understood(text, expected):
    with pytest.raises(PromptError) as caught:
        chosen_classes(text, TRAINED)
    assert expected in caught.value.message and "\n" not in caught.value.message


def test_vectors_of_kept_and_added_classes():
    trained = np.arange(12, dtype=np.float32).reshape(3, 4)
    added = -np.ones((2, 4), np.float32)
    added[1] = -2
    chosen = chosen_classes("snow\nGrass\nsand\nWater", TRAINED)
    found = head_vectors(chosen, trained, added)
    np.testing.assert_array_equal(found, [added[0], trained[2], added[1], trained[0]])
    assert found.dtype == np.float32


def test_what_became_of_the_classes_is_said():
    chosen = chosen_classes("Water -> sea\nsnow", TRAINED)
    out, renamed, added = head_sentences(chosen, TRAINED)
    assert out.startswith("Left out: roof: red, Grass;")
    assert renamed == "Renamed: Water is now sea."
    assert added.startswith("Added by words alone: snow.")
    assert head_sentences(TRAINED, TRAINED) == ()


# -- the job ------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    truth = stripes(60, 60, 10)
    truth[:8, :8] = 0
    return raster(tmp_path_factory.mktemp("scene") / "scene.tif", truth)


@pytest.fixture(scope="module")
def model(scene, tmp_path_factory):
    folder = tmp_path_factory.mktemp("model")
    boxes = pure_boxes(scene.truth, 6)
    samples = polygons(folder / "p.gpkg", boxes, names_of(boxes, scene.truth))
    train(scene.path, samples, folder, prompts=PROMPTS, split="none", epochs=6)
    return folder / "probe.spm"


def refused(model, scene, folder, kind=EngineError, **more):
    """The sentence; no file is written."""
    before = sorted(folder.iterdir())
    with pytest.raises(kind) as caught:
        apply(model, scene, folder, **more)
    assert sorted(folder.iterdir()) == before
    assert "\n" not in caught.value.message
    return caught.value.message


def test_the_header_gives_the_classes_of_the_training(model):
    found = trained_classes(read_model(model).metadata)
    assert [(one.info.value, one.info.name, one.info.color, one.trained) for one in found] == [
        (value, name, color, value - 1)
        for value, name, color in zip((1, 2, 3), NAMES, COLORS, strict=True)
    ]


def test_a_class_left_out_goes_to_the_others_and_a_new_name_changes_no_pixel(
    model, scene, tmp_path
):
    whole, _ = apply(model, scene.path, tmp_path)
    prompts = f"{SOIL} -> dirt\n{WATER}"
    found, result = apply(
        model, scene.path, tmp_path, prompts=prompts, report=str(tmp_path / "r.html")
    )
    assert set(np.unique(found)) == {0, 1, 3}
    for value in (1, 3):
        # What was one of them stays it, as long as no other class is nearer.
        assert (found[whole == value] == value).mean() > 0.99
    assert [(one["value"], one["name"]) for one in result.values["classes"]] == [
        (3, "dirt"),
        (1, WATER),
    ]
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert f"Left out: {FOREST}" in page and f"{SOIL} is now dirt" in page


def test_the_order_of_the_words_changes_no_pixel(model, scene, tmp_path):
    whole, _ = apply(model, scene.path, tmp_path)
    found, _ = apply(model, scene.path, tmp_path, prompts=f"{SOIL}; {WATER}; {FOREST}")
    assert (found == whole).mean() > 0.999


def test_a_class_added_by_the_same_words_is_found_like_the_one_it_describes(model, scene, tmp_path):
    """Left out and added again by its name and words: the same vector, so the same map."""
    metadata = read_model(model).metadata
    forest = metadata["classes"][1]
    name, _, description = forest["text"].partition(": ")
    text = json.dumps({
        "classes": [
            {"name": WATER},
            {"name": name.upper() + "S", "description": description or "trees"},
            {"name": SOIL},
        ]
    })  # fmt: skip
    found, result = apply(model, scene.path, tmp_path, prompts=text)
    added = [one for one in result.values["classes"] if one["name"] == "GREEN FORESTS"]
    assert [one["value"] for one in added] == [2]
    assert agreement(found, scene.truth) > 0.9


def test_a_class_nothing_describes_is_warned_of(model, scene, tmp_path):
    _, result = apply(model, scene.path, tmp_path, prompts=f"{WATER}\n{FOREST}\nqwertz")
    assert any("'qwertz' but its name" in text for text in result.values["warnings"])
    _, result = apply(model, scene.path, tmp_path, prompts=f"{WATER}\n{FOREST}\nqwertz: plugh")
    assert not any("qwertz" in text for text in result.values["warnings"])


def changed(model, folder, *, tensors=None, **header):
    """A copy of a model with other parts."""
    saved = read_model(model)
    path = folder / "changed.spm"
    path.write_bytes(
        pack_model(Model(saved.kind, {**saved.metadata, **header}, tensors or saved.tensors))
    )
    return path


def test_another_version_of_the_encoder_is_refused_only_where_words_are_added(
    model, scene, tmp_path
):
    encoder = {**read_model(model).metadata["encoder"], "revision": "another"}
    other = changed(model, tmp_path, encoder=encoder)
    message = refused(
        other, scene.path, tmp_path, EncoderError, prompts=f"{WATER}\n{SOIL}\nsnow: ice"
    )
    assert "changed.spm was trained with another version of the text encoder 'lexical'" in message
    apply(other, scene.path, tmp_path, prompts=f"{WATER}\n{SOIL} -> dirt")


def test_a_model_of_refinement_has_the_classes_it_has(scene, tmp_path, small, classify):
    made = tmp_path / "refined.spm"
    classify(
        small, refine="special", network="convnet", model=str(made),
        refine_options="epochs=1; iterations=1; warm_up=0; batch=2; views=1",
    )  # fmt: skip
    message = refused(made, small.path, tmp_path, ModelError, prompts="clear water\nasphalt")
    assert "refined.spm knows its 4 classes and no others" in message
    apply(made, small.path, tmp_path)


def test_bands_in_between_are_resampled(model, scene, tmp_path):
    centres = np.linspace(440, 2360, 41)[::-1]
    other = raster(tmp_path / "other.tif", scene.truth, centres=centres)
    found, result = apply(model, other.path, tmp_path)
    assert agreement(found, scene.truth) > 0.9
    assert "resampled by wavelength to the 16 of probe.spm" in result.values["bands"]


def test_bands_that_are_not_there_are_refused(model, scene, tmp_path):
    visible = raster(tmp_path / "visible.tif", scene.truth, centres=CENTRES[CENTRES < 1000])
    message = refused(model, visible.path, tmp_path, ModelError)
    assert "probe.spm was trained on 450 to 2350 nm" in message
    assert "visible has usable bands from 450 to 950 nm" in message


def test_damaged_models_are_refused(model, scene, tmp_path):
    whole = model.read_bytes()
    for count, content in enumerate((whole[: len(whole) // 2], b"", b"\xff" * 100)):
        path = tmp_path / f"damaged{count}.spm"
        path.write_bytes(content)
        assert f"damaged{count}.spm cannot be read" in refused(
            path, scene.path, tmp_path, ModelError
        )
    tensors = read_model(model).tensors
    weight = next(key for key in tensors if key.startswith("network.0.") and tensors[key].ndim == 2)
    for name in ("texts", "texts_middle", "reduction_means", "channel_means", weight):
        lacking = {key: value for key, value in tensors.items() if key != name}
        cut = {**tensors, name: tensors[name][..., :-1]}
        for parts in (lacking, cut):
            path = changed(model, tmp_path, tensors=parts)
            assert "lacks parts of its network" in refused(path, scene.path, tmp_path, ModelError)


@pytest.mark.parametrize("key", ["bands", "classes", "encoder", "network", "scores"])
def test_a_header_that_lacks_something_is_refused(model, scene, tmp_path, key):
    whole = read_model(model)
    rest = {name: value for name, value in whole.metadata.items() if name != key}
    path = tmp_path / "lacking.spm"
    path.write_bytes(pack_model(Model(whole.kind, rest, whole.tensors)))
    message = refused(path, scene.path, tmp_path, ModelError)
    assert f"lacking.spm lacks '{key}' in its header" in message


def test_confidence_probabilities_and_rejection(model, scene, tmp_path):
    files = {name: str(tmp_path / f"{name}.tif") for name in ("confidence", "probabilities")}
    found, _ = apply(model, scene.path, tmp_path, **files, reject_below=0.9)
    confidence, _ = read(files["confidence"])
    np.testing.assert_array_equal(found == 0, (scene.truth == 0) | (confidence < 0.9))
    assert (found == 0).sum() > (scene.truth == 0).sum()


def test_a_model_that_is_not_there(scene, tmp_path):
    job = ClassifyWithModel(
        input=str(scene.path), model=str(tmp_path / "none.spm"), output=str(tmp_path / "m.tif")
    )
    with pytest.raises(ModelError, match="There is no model file"):
        run(job, Progress())


@pytest.mark.parametrize("step", [2, 7, 250])
def test_a_preview_shows_pixels_of_the_map(model, scene, tmp_path, step):
    whole, _ = apply(model, scene.path, tmp_path)
    said = []
    given = {
        "input": str(scene.path),
        "model": str(model),
        "output": str(tmp_path / "coarse.tif"),
        "report": str(tmp_path / "coarse.html"),
        "threads": 1,
        "step": step,
    }
    result = run(ClassifyWithModel(**given), Progress(on_log=lambda _, text: said.append(text)))
    height, width = whole.shape
    rows = [min(row + step // 2, height - 1) for row in range(0, height, step)]
    cols = [min(col + step // 2, width - 1) for col in range(0, width, step)]
    assert np.array_equal(read(given["output"])[0], whole[np.ix_(rows, cols)])
    assert f"one pixel of every {step} x {step}" in result.values["preview"]
    assert any("takes as long as the map of the same extent" in text for text in said)
    assert "This is a preview" in (tmp_path / "coarse.html").read_text(encoding="utf-8")
