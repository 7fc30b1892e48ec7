"""Words and a picture in, a map out: the real path with a network that knows colours."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from engine.errors import CancelledError, EngineError, ModelError
from engine.jobs import UPSAMPLERS, VARIANTS
from engine.progress import Progress
from engine.scene import Scene, Window
from engine.scene.stored import StoredProbabilities
from engine.weights import WeightsStore
from engine.zeroshot import scales as scales_module
from engine.zeroshot.clip_model import load_clip
from engine.zeroshot.jbu_weights import RADIUS, STEPS
from engine.zeroshot.settings import ClipSettings, parse_scales, resolve_upsampler
from engine.zeroshot.source import ClipSource
from engine.zeroshot.upsample import build_upsampler
from engine.zeroshot.variants import DenseEncoder
from tests.engine.zeroshot.tiny_clip import COLOURS, LIKE, PATCH, write_colour_clip

#: Patches of the tiny network are 8 pixels; fields are 32.
SMALL = {"crop": 32, "stride": 16}


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    folder = tmp_path_factory.mktemp("weights")
    write_colour_clip(folder)
    return WeightsStore(str(folder), offline=True)


@pytest.fixture(scope="module")
def clip(store):
    model = write_colour_clip(store.folder)
    return load_clip(model, "", store, device="cpu", progress=Progress())


@pytest.fixture(scope="module")
def fields(tmp_path_factory):
    """An open scene of 96 x 128 pixels in fields of one colour each, and the true classes."""
    rng = np.random.default_rng(3)
    truth = np.kron(rng.permutation(12).reshape(3, 4) % len(COLOURS), np.ones((32, 32), int))
    colours = np.array(list(COLOURS.values()))[truth] * 0.5 + 0.05
    cube = np.moveaxis(colours, 2, 0) + rng.normal(0, 0.01, (3, *truth.shape))
    path = tmp_path_factory.mktemp("fields") / "fields.tif"
    _write(path, np.round(cube[::-1] * 10000).clip(1).astype(np.int16))
    with Scene.open(path) as scene:
        yield scene, truth


def _write(path, cube):
    import rasterio

    size = {"count": len(cube), "height": cube.shape[1], "width": cube.shape[2]}
    transform = rasterio.transform.from_origin(400000, 5800000, 30, 30)
    with rasterio.open(
        path, "w", driver="GTiff", dtype=cube.dtype, crs="EPSG:32633", transform=transform, **size
    ) as dataset:
        dataset.write(cube)
        for band, nm in enumerate((460, 550, 640), start=1):
            dataset.update_tags(band, wavelength=str(nm), wavelength_units="Nanometers")


def prepared(clip, store, classes=tuple((word,) for word in COLOURS), **settings):
    asked = ClipSettings(**{"upsampler": "bilinear", "templates": "name", **SMALL, **settings})
    return ClipSource.prepare(clip, classes, asked, store, cache=None, progress=Progress())


def predict(source, scene, window=None, n_classes=8, **more):
    window = window or scene.window
    calls = {"on_progress": lambda fraction: None, "check": lambda: None, **more}
    with StoredProbabilities(window, n_classes) as out:
        facts = source.predict(scene, window, out, **calls)
        return out.read(window), facts


@pytest.mark.parametrize("upsampler", ["none", "bilinear"])
@pytest.mark.parametrize("variant", VARIANTS)
def test_fields_are_mapped_by_the_names_of_their_colours(clip, store, fields, variant, upsampler):
    scene, truth = fields
    source = prepared(clip, store, variant=variant, upsampler=upsampler)
    found, _ = predict(source, scene)
    np.testing.assert_allclose(found.sum(axis=2), 1, atol=1e-5)
    assert (found.argmax(axis=2) == truth).mean() > 0.95


def test_with_all_templates_and_windows_over_several_fields(clip, store, fields):
    scene, truth = fields
    source = prepared(clip, store, templates="imagenet", crop=64, stride=32, scales=(1.0,))
    found, _ = predict(source, scene)
    assert (found.argmax(axis=2) == truth).mean() > 0.95


@pytest.mark.parametrize("kind", STEPS)
def test_a_learnt_upsampler_on_the_whole_path(clip, store, fields, kind):
    """Weights that only smooth: the fields stay, and an extent gets what the whole has."""
    scene, truth = fields
    plain = prepared(clip, store, crop=96, stride=32, scales=(1.0,))
    state = {"fixup_proj.1.weight": torch.zeros(32, 32), "fixup_proj.1.bias": torch.zeros(32)}
    cells = (2 * RADIUS[kind] + 1) ** 2
    for step in set(STEPS[kind]):
        state |= {f"{step}.range_temp": torch.zeros(()), f"{step}.sigma_spatial": torch.tensor(0.2)}
        for layer, (inputs, outputs) in {
            "range_proj.0": (3, 4),
            "range_proj.3": (4, 4),
            "fixup_proj.0": (cells + 3, cells),
            "fixup_proj.3": (cells, cells),
        }.items():
            state[f"{step}.{layer}.weight"] = torch.zeros(outputs, inputs)
            state[f"{step}.{layer}.bias"] = torch.zeros(outputs)
    upsampler = build_upsampler(kind, state, embed_dim=32)
    source = ClipSource(clip, plain.settings, plain._text, upsampler, (kind, "made here"))
    whole, facts = predict(source, scene)
    assert (whole.argmax(axis=2) == truth).mean() > 0.9
    assert dict(facts.lines)["Upsampler"] == f"{kind} (made here)"
    part = Window(30, 50, 20, 9)
    found, _ = predict(source, scene, part)
    np.testing.assert_array_equal(found, whole[30:50, 50:59])


def test_synonyms_stand_for_their_class(clip, store, fields):
    scene, truth = fields
    classes = [("red", "green", "yellow"), ("blue", "cyan", "purple"), ("black", "white")]
    found, _ = predict(prepared(clip, store, classes), scene, n_classes=3)
    group = {word: number for number, words in enumerate(classes) for word in words}
    expected = np.array([group[word] for word in COLOURS])[truth]
    assert (found.argmax(axis=2) == expected).mean() > 0.95
    other = [(next(w for w, c in LIKE.items() if c == "red"),), ("water",), ("snow",)]
    found, _ = predict(prepared(clip, store, other), scene, n_classes=3)
    names = list(COLOURS)
    for number, colour in enumerate(("red", "blue", "white")):
        here = truth == names.index(colour)
        assert (found.argmax(axis=2)[here] == number).mean() > 0.95


@pytest.mark.parametrize("variant", ["segearth", "sclip"])
def test_logits_are_scaled_cosines_and_the_windows_own(clip, store, variant):
    source = prepared(clip, store, variant=variant, upsampler="none")
    images = np.random.default_rng(0).normal(size=(2, 3, 32, 24)).astype(np.float32)
    found = list(source._logits(images, [True, True], lambda: None))
    tokens = DenseEncoder(clip.visual, variant).encode(torch.from_numpy(images))
    vectors = np.asarray(source._text.vectors, np.float64)
    for image in range(2):
        patches = tokens.patches[image].double().numpy()
        window = tokens.global_[image].double().numpy()
        for row, col in ((0, 0), (13, 9), (31, 23)):
            token = patches[row // PATCH, col // PATCH]
            cosines = vectors @ token / np.linalg.norm(token)
            cosines += tokens.global_weight * (vectors @ window / np.linalg.norm(window))
            np.testing.assert_allclose(
                found[image][:, row, col], tokens.logit_scale * cosines, atol=1e-3
            )
    assert (tokens.global_weight != 0) == (variant == "segearth")


def test_only_wanted_windows_are_upsampled(clip, store):
    logits = prepared(clip, store)._logits
    images = np.random.default_rng(1).normal(size=(3, 3, 32, 32)).astype(np.float32)
    every = list(logits(images, [True] * 3, lambda: None))
    (one,) = logits(images, [False, True, False], lambda: None)
    np.testing.assert_array_equal(one, every[1])


def test_an_extent_gets_what_the_whole_scene_has(clip, store, fields):
    scene, _ = fields
    source = prepared(clip, store)
    whole, _ = predict(source, scene)
    for part in (Window(0, 0, 20, 20), Window(41, 50, 30, 60), Window(90, 127, 6, 1)):
        found, _ = predict(source, scene, part)
        rows, cols = slice(part.row, part.row + part.height), slice(part.col, part.col + part.width)
        np.testing.assert_array_equal(found, whole[rows, cols])


@pytest.mark.parametrize("size", [1, 3])
def test_the_size_of_batches_does_not_matter(clip, store, fields, monkeypatch, size):
    scene, _ = fields
    source = prepared(clip, store)
    expected, _ = predict(source, scene)
    monkeypatch.setattr(scales_module, "batch_size", lambda crop, patch: size)
    np.testing.assert_allclose(predict(source, scene)[0], expected, atol=1e-5)


def test_a_scene_smaller_than_a_window(clip, store, tmp_path):
    colour = np.array(COLOURS["green"])[::-1, None, None] * 5000 + 500
    cube = np.broadcast_to(colour, (3, 10, 20)).astype(np.int16).copy()
    cube[:, :, 16:] = 5500  # white: something to stretch to
    _write(tmp_path / "tiny.tif", cube)
    with Scene.open(tmp_path / "tiny.tif") as small:
        found, _ = predict(prepared(clip, store, upsampler="none"), small)
    assert (found[:8, :12].argmax(axis=2) == list(COLOURS).index("green")).all()


def test_what_was_done_is_told(clip, store, fields):
    scene, _ = fields
    source = prepared(clip, store, upsampler="auto", crop=35, stride=13, scales=(0.5, 1.0))
    _, facts = predict(source, scene)
    lines = dict(facts.lines)
    assert lines["CLIP model"] == clip.name and clip.revision in lines["CLIP weights"]
    assert lines["Red"] == "band 3 (640 nm)" and lines["Scales"] == "0.5, 1"
    assert lines["Upsampler"].startswith("bilinear (the learnt upsamplers are for")
    assert lines["Windows"] == "32 pixels every 16"
    assert lines["Stretch"].endswith("one for all three")
    (warning,) = facts.warnings
    assert "35" in warning and "13" in warning and "rounded to 32 and 16" in warning


def test_colours_that_are_not_known_are_warned_of(clip, store, tmp_path, save):
    cube = np.random.default_rng(1).integers(100, 5000, (4, 32, 32)).astype(np.int16)
    with Scene.open(save(tmp_path / "plain.tif", cube, None)) as scene:
        _, facts = predict(prepared(clip, store), scene)
        _, chosen = predict(prepared(clip, store, red=3, green=2, blue=1), scene)
    assert any("band 1, band 2 and band 3 as red, green and blue" in w for w in facts.warnings)
    assert chosen.warnings == ()


def test_phrases_that_are_too_long_are_warned_of(clip, store, fields):
    scene, _ = fields
    classes = [("red",), ("blue " * 90,)]
    _, facts = predict(prepared(clip, store, classes), scene, Window(0, 0, 4, 4), n_classes=2)
    assert len(facts.warnings) == 1 and "blue blue" in facts.warnings[0]


def test_cancelling_stops_at_the_next_look(clip, store, fields):
    scene, _ = fields
    source = prepared(clip, store)
    calls = 0

    def stop():
        nonlocal calls
        calls += 1
        if calls == 20:
            raise CancelledError

    with pytest.raises(CancelledError):
        predict(source, scene, check=stop)
    assert calls == 20


def test_a_stride_over_the_crop_is_refused_before_anything_is_loaded(clip, store):
    with pytest.raises(EngineError, match="STRIDE is 64 and CROP is 32"):
        prepared(clip, store, crop=32, stride=64, upsampler="jbu_one")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1,2", (1, 2)),
        (" 2 ; 0.5,1 ", (0.5, 1, 2)),
        ("1", (1,)),
        ("4,0.25", (0.25, 4)),
        ("1,1", (1,)),
    ],
)
def test_scales_are_read(text, expected):
    assert parse_scales(text) == expected


@pytest.mark.parametrize("text", ["", "one", "0,1", "5", "1,nan", "inf", "-1", "1,2,x", ","])
def test_scales_that_make_no_sense_are_refused(text):
    with pytest.raises(EngineError, match="SCALES"):
        parse_scales(text)


def test_too_many_scales_are_refused():
    with pytest.raises(EngineError, match="one to 4 sizes.*found 5"):
        parse_scales("1,2,3,4,0.5")


class TestChoosingAnUpsampler:
    @pytest.fixture
    def folder(self, tmp_path, monkeypatch):
        """A store in which files of weights count as whole when they are there."""
        monkeypatch.setattr(
            WeightsStore,
            "find",
            lambda self, name, check=None: path if (path := self.place(name)).exists() else None,
        )
        return WeightsStore(str(tmp_path), offline=True)

    def test_the_best_that_is_there(self, folder):
        kind, why = resolve_upsampler("auto", folder, 512, 16)
        assert kind == "bilinear" and str(folder.folder) in why
        folder.place("jbu_stack/cocostuff").touch()
        assert resolve_upsampler("auto", folder, 512, 16)[0] == "jbu_stack"
        folder.place("jbu_one/aid").touch()
        assert resolve_upsampler("auto", folder, 512, 16)[0] == "jbu_one"

    @pytest.mark.parametrize(("dim", "patch"), [(768, 14), (512, 32)])
    def test_models_they_were_not_trained_for(self, folder, dim, patch):
        folder.place("jbu_one/aid").touch()
        kind, why = resolve_upsampler("auto", folder, dim, patch)
        assert kind == "bilinear" and "512" in why
        with pytest.raises(ModelError, match=f"jbu_one was trained for.*{dim}"):
            resolve_upsampler("jbu_one", folder, dim, patch)

    @pytest.mark.parametrize("kind", [kind for kind in UPSAMPLERS if kind != "auto"])
    def test_what_was_asked_for(self, folder, kind):
        assert resolve_upsampler(kind, folder, 512, 16) == (kind, "as asked for")
