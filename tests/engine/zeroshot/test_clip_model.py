"""CLIP models load whole, compute what open_clip computes, and are refused in a sentence."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from engine.errors import CancelledError, ModelError, WeightsError
from engine.progress import Progress
from engine.text.torchvision_guard import make_torchvision_importable
from engine.weights import REGISTRY, WeightFile, WeightsStore
from engine.zeroshot import clip_model
from engine.zeroshot.clip_model import clip_at_hand, load_clip

make_torchvision_importable()
import open_clip  # noqa: E402
from open_clip import factory, pretrained  # noqa: E402
from open_clip.transformer import VisionTransformer  # noqa: E402

pytestmark = [
    pytest.mark.filterwarnings("ignore:.*torch.jit:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::torch.jit.TracerWarning"),
]

ROOT = Path(__file__).resolve().parents[3]
VISION = {"image_size": 32, "layers": 2, "width": 32, "head_width": 16, "patch_size": 8}
TEXT = {"context_length": 12, "vocab_size": 49408, "width": 32, "heads": 2, "layers": 2}
CONFIG = {"embed_dim": 16, "vision_cfg": VISION, "text_cfg": TEXT}


def register(monkeypatch, name, **changed):
    config = json.loads(json.dumps({**CONFIG, **changed}))
    monkeypatch.setitem(factory._MODEL_CONFIGS, name, config)


@pytest.fixture(autouse=True)
def models(monkeypatch):
    """Tiny models that open_clip knows by name."""
    register(monkeypatch, "ViT-tiny")
    register(monkeypatch, "ViT-tiny-quickgelu", quick_gelu=True)


@pytest.fixture(scope="module")
def networks():
    """The same random weights with either activation, made by open_clip."""
    with pytest.MonkeyPatch.context() as patch, torch.random.fork_rng():
        register(patch, "ViT-tiny")
        torch.manual_seed(11)
        plain = open_clip.create_model("ViT-tiny").eval()
        quick = open_clip.create_model("ViT-tiny", force_quick_gelu=True).eval()
        quick.load_state_dict(plain.state_dict())
    return {False: plain, True: quick}


@pytest.fixture(scope="module")
def weights(networks, tmp_path_factory):
    path = tmp_path_factory.mktemp("weights") / "tiny.safetensors"
    save_file(networks[False].state_dict(), path)
    return str(path)


@pytest.fixture
def store(tmp_path):
    return WeightsStore(str(tmp_path / "store"), offline=True)


def load(model, weights, store, **options):
    return load_clip(model, weights, store, **{"progress": Progress(), "device": "cpu", **options})


PICTURES = torch.rand(2, 3, 32, 32, generator=torch.Generator().manual_seed(2))


def agrees(clip, network):
    words = clip.tokenizer(["a photo of water", "trees"])
    with torch.no_grad():
        for ours, theirs in (
            (clip.network.encode_image(PICTURES), network.encode_image(PICTURES)),
            (clip.network.encode_text(words), network.encode_text(words)),
        ):
            # Torch takes another kernel for weights that want no gradients: the last bits differ.
            torch.testing.assert_close(ours, theirs, rtol=0, atol=5e-6)


def refusal(kind, *arguments, **options):
    with pytest.raises(kind) as caught:
        load(*arguments, **options)
    assert "\n" not in caught.value.message and caught.value.message.endswith(".")
    return caught.value


def test_what_a_loaded_model_tells(networks, weights, store):
    clip = load("ViT-tiny", weights, store)
    assert (clip.name, clip.weights) == ("ViT-tiny", weights)
    assert clip.revision == hashlib.sha256(Path(weights).read_bytes()).hexdigest()
    assert (clip.patch_size, clip.image_size, clip.embed_dim) == (8, 32, 16)
    assert clip.mean == open_clip.OPENAI_DATASET_MEAN and clip.std == open_clip.OPENAI_DATASET_STD
    assert (clip.device, clip.dtype) == (torch.device("cpu"), torch.float32)
    assert isinstance(clip.visual, VisionTransformer) and clip.visual is clip.network.visual
    assert not clip.network.training
    assert not any(parameter.requires_grad for parameter in clip.network.parameters())
    assert clip.tokenizer(["a word"]).shape == (1, 12)


@pytest.mark.parametrize("form", ["safetensors", "torch", "nested", "half"])
def test_every_form_of_file_computes_what_open_clip_computes(networks, tmp_path, store, form):
    tensors = networks[False].state_dict()
    path = tmp_path / "file.pt"
    if form == "safetensors":
        save_file(tensors, path)
    elif form == "nested":
        torch.save({"state_dict": {f"module.{k}": v for k, v in tensors.items()}}, path)
    elif form == "half":
        tensors = {k: v.half() for k, v in tensors.items()}
        torch.save(tensors, path)
    else:
        torch.save(tensors, path)
    network = networks[False]
    if form == "half":
        with pytest.MonkeyPatch.context() as patch:
            register(patch, "ViT-tiny")
            network = open_clip.create_model("ViT-tiny").eval()
        network.load_state_dict(tensors)
    clip = load("ViT-tiny", str(path), store)
    assert clip.visual.proj.dtype == torch.float32
    agrees(clip, network)


def test_an_activation_is_told_by_the_name(networks, weights, store):
    agrees(load("ViT-tiny-quickgelu", weights, store), networks[True])
    agrees(load("ViT-tiny", weights, store), networks[False])


@pytest.fixture(scope="module")
def archive(networks, tmp_path_factory):
    """As OpenAI published CLIP: traced, half precision, with sizes among the tensors."""
    with pytest.MonkeyPatch.context() as patch:
        register(patch, "ViT-tiny")
        network = open_clip.create_model("ViT-tiny", force_quick_gelu=True).eval()
    network.load_state_dict(networks[True].state_dict())
    for name, size in (("input_resolution", 32), ("context_length", 12), ("vocab_size", 49408)):
        network.register_buffer(name + "_", torch.tensor(size))
    words = torch.zeros(2, 12, dtype=torch.int64)
    traced = torch.jit.trace(network, (PICTURES, words), check_trace=False).half()
    path = tmp_path_factory.mktemp("archive") / "ViT-tiny.pt"
    traced.save(str(path))
    return path


def test_an_archive_of_openai_is_quick_by_its_form(networks, archive, store, monkeypatch):
    monkeypatch.setattr(
        clip_model,
        "_NO_WEIGHTS",
        {f"{n}_" if n != "attn_mask" else n for n in clip_model._NO_WEIGHTS},
    )
    tensors = {k: v.half() for k, v in networks[True].state_dict().items()}
    with pytest.MonkeyPatch.context() as patch:
        register(patch, "ViT-tiny")
        expected = open_clip.create_model("ViT-tiny", force_quick_gelu=True).eval()
    expected.load_state_dict(tensors)
    agrees(load("ViT-tiny", str(archive), store), expected)


def test_a_tag_of_the_registry_comes_from_the_store(networks, weights, store, monkeypatch):
    tag = {"mean": (0.1, 0.2, 0.3), "std": (0.4, 0.5, 0.6), "quick_gelu": True}
    for name in ("ViT-tiny", "ViT-tiny-quickgelu"):
        monkeypatch.setitem(pretrained._PRETRAINED, name, {"maker": tag})
    content = Path(weights).read_bytes()
    sha = hashlib.sha256(content).hexdigest()
    file = WeightFile("ViT-tiny/maker", "t.bin", None, sha, "MIT", "https://x.org/t.bin", "", "")
    monkeypatch.setitem(REGISTRY, file.name, file)
    assert not clip_at_hand("ViT-tiny", "maker", store)
    message = refusal(WeightsError, "ViT-tiny", "maker", store).message
    assert "t.bin" in message and str(store.folder) in message and "https://x.org" in message
    store.folder.mkdir()
    (store.folder / "t.bin").write_bytes(content)
    for name in ("ViT-tiny", "ViT-tiny-quickgelu"):
        assert clip_at_hand(name, "maker", store)
        clip = load(name, "maker", store)
        assert (clip.mean, clip.std, clip.revision) == (tag["mean"], tag["std"], sha)
        agrees(clip, networks[True])


def test_another_tag_comes_from_its_folder(networks, weights, store, monkeypatch):
    monkeypatch.setitem(
        pretrained._PRETRAINED, "ViT-tiny", {"other_tag": {"hf_hub": "someone/tiny/"}}
    )
    assert not clip_at_hand("ViT-tiny", "other_tag", store)
    message = refusal(WeightsError, "ViT-tiny", "other_tag", store).message
    assert "someone/tiny" in message and "ViT-tiny--other_tag" in message
    place = store.folder / "tags" / "ViT-tiny--other_tag" / "w.safetensors"
    place.parent.mkdir(parents=True)
    place.write_bytes(Path(weights).read_bytes())
    assert clip_at_hand("ViT-tiny", "other_tag", store)
    agrees(load("ViT-tiny", "other_tag", store), networks[False])


def test_a_file_of_a_hub(networks, weights, store):
    name = "hf:someone/Remote/RemoteCLIP-ViT-tiny.pt"
    assert not clip_at_hand("ViT-tiny", name, store)
    assert "someone/Remote" in refusal(WeightsError, "ViT-tiny", name, store).message
    place = store.folder / "hub" / "someone--Remote" / "RemoteCLIP-ViT-tiny.pt"
    place.parent.mkdir(parents=True)
    torch.save(networks[False].state_dict(), place)
    assert clip_at_hand("ViT-tiny", name, store)
    agrees(load("ViT-tiny", name, store), networks[False])
    for bad in ("hf:someone", "hf:someone/Remote", "hf:/a/b"):
        assert "OWNER/NAME/FILE" in refusal(WeightsError, "ViT-tiny", bad, store).message


def test_a_model_of_a_hub(networks, weights, store):
    model = "hf-hub:someone/tiny"
    assert "open_clip_config.json" in refusal(WeightsError, model, "", store).message
    folder = store.folder / "hub" / "someone--tiny"
    folder.mkdir(parents=True)
    described = {
        "model_cfg": {**CONFIG, "quick_gelu": True},
        "preprocess_cfg": {"mean": [0.5, 0.4, 0.3], "std": [0.3, 0.2, 0.1]},
    }
    (folder / "open_clip_config.json").write_text(json.dumps(described))
    assert not clip_at_hand(model, "", store)
    (folder / "open_clip_model.safetensors").write_bytes(Path(weights).read_bytes())
    # The default tag of other models means nothing here.
    for given in ("", "openai"):
        assert clip_at_hand(model, given, store)
        clip = load(model, given, store)
        assert (clip.mean, clip.std) == ((0.5, 0.4, 0.3), (0.3, 0.2, 0.1))
        agrees(clip, networks[True])
    for bad in ("{", "[]", '{"model_cfg": 3}'):
        (folder / "open_clip_config.json").write_text(bad)
        assert "open_clip_config.json" in refusal(ModelError, model, "", store).message


def test_bfloat16_is_the_image_tower_alone_and_near(networks, weights, store):
    clip = load("ViT-tiny", weights, store, precision="bf16")
    assert clip.dtype == torch.bfloat16
    assert {p.dtype for p in clip.visual.parameters()} == {torch.bfloat16}
    with pytest.MonkeyPatch.context() as patch:
        register(patch, "ViT-tiny")
        pure = open_clip.create_model("ViT-tiny", precision="pure_bf16").eval()
    pure.load_state_dict(networks[False].state_dict())
    with torch.no_grad():
        found = clip.visual(PICTURES.bfloat16())
        assert torch.equal(found, pure.visual(PICTURES.bfloat16()))
        exact = networks[False].visual(PICTURES)
        words = clip.tokenizer(["water"])
        assert torch.equal(clip.network.encode_text(words), networks[False].encode_text(words))
    assert torch.nn.functional.cosine_similarity(found.float(), exact).min() > 0.99


def test_another_training_size_is_met_by_open_clips_own_resizing(networks, tmp_path, store):
    tensors = dict(networks[False].state_dict())
    generator = torch.Generator().manual_seed(4)
    tensors["visual.positional_embedding"] = torch.randn(6 * 6 + 1, 32, generator=generator)
    torch.save(tensors, tmp_path / "larger.pt")
    with pytest.MonkeyPatch.context() as patch:
        register(patch, "ViT-tiny")
        expected = open_clip.create_model("ViT-tiny", str(tmp_path / "larger.pt")).eval()
    clip = load("ViT-tiny", str(tmp_path / "larger.pt"), store)
    agrees(clip, expected)


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (lambda t: t.pop("visual.proj"), "missing: visual.proj"),
        (lambda t: t.update(extra=torch.zeros(1)), "not of this model: extra"),
        (
            lambda t: t.update({"visual.proj": torch.zeros(32, 8)}),
            "shape of visual.proj: expected (32, 16), found (32, 8)",
        ),
    ],
)
def test_weights_of_another_model_are_refused(networks, tmp_path, store, change, fault):
    tensors = dict(networks[False].state_dict())
    change(tensors)
    torch.save(tensors, tmp_path / "w.pt")
    error = refusal(WeightsError, "ViT-tiny", str(tmp_path / "w.pt"), store)
    assert fault in error.message and "w.pt" in error.message
    assert error.details == fault


def test_all_that_does_not_fit_is_listed_within_reason(tmp_path, store):
    torch.save({f"x{k}": torch.zeros(1) for k in range(100)}, tmp_path / "w.pt")
    error = refusal(WeightsError, "ViT-tiny", str(tmp_path / "w.pt"), store)
    lines = error.details.splitlines()
    assert len(lines) == 41 and lines[-1].startswith("and ") and lines[-1].endswith(" more")


@pytest.mark.parametrize(
    ("vision", "text", "more", "found"),
    [
        ({"layers": [1, 1, 1, 1]}, {}, {}, "a ResNet"),
        ({"timm_model_name": "convnext_base"}, {}, {}, "timm network convnext_base"),
        ({"attentional_pool": True}, {}, {}, "attention pooling"),
        ({"pool_type": "avg"}, {}, {}, "averages"),
        ({"qk_norm": True}, {}, {}, "attention of another form"),
        ({}, {"hf_model_name": "roberta-base"}, {}, "transformers"),
        ({}, {"hf_tokenizer_name": "bert"}, {}, "transformers"),
        ({}, {}, {"custom_text": True}, "text tower of another form"),
        ({"image_size": [32, 64]}, {}, {}, "square"),
        ({}, {"colour": "red"}, {}, "not understood"),
    ],
)
def test_models_of_other_forms_are_refused(weights, store, monkeypatch, vision, text, more, found):
    changed = {"vision_cfg": {**VISION, **vision}, "text_cfg": {**TEXT, **text}, **more}
    register(monkeypatch, "ViT-other", **changed)
    message = refusal(ModelError, "ViT-other", weights, store).message
    assert found in message and "ViT-other" in message


def test_open_clips_own_models_are_told_apart():
    for name in ("ViT-B-32", "ViT-B-16", "ViT-L-14", "ViT-L-14-336", "ViT-H-14", "ViT-bigG-14"):
        clip_model._check_config(name, factory.get_model_config(name))
    for name in ("RN50", "coca_ViT-B-32", "ViT-B-16-SigLIP", "EVA02-B-16", "ViT-L-14-CLIPA"):
        with pytest.raises(ModelError, match="ViT-B-16, ViT-B-32 or ViT-L-14"):
            clip_model._check_config(name, factory.get_model_config(name))


def test_names_there_are_none_of(weights, store, monkeypatch):
    assert "ViT-B-16" in refusal(ModelError, "ViT-none", weights, store).message
    monkeypatch.setitem(pretrained._PRETRAINED, "ViT-tiny", {"one": {}, "two": {}})
    message = refusal(WeightsError, "ViT-tiny", "three", store).message
    assert "one, two" in message and "hf:OWNER/NAME/FILE" in message
    assert not clip_at_hand("ViT-tiny", "three", store)
    assert clip_at_hand("ViT-tiny", weights, store)


def test_loading_does_not_delay_a_cancel(weights, store, monkeypatch):
    begun, ended = threading.Event(), threading.Event()

    def slow(*arguments):
        begun.set()
        ended.wait(30)

    monkeypatch.setattr(clip_model, "_build", slow)
    start = time.monotonic()
    try:
        with pytest.raises(CancelledError):
            load("ViT-tiny", weights, store, progress=Progress(cancelled=begun.is_set))
        assert time.monotonic() - start < 2
    finally:
        ended.set()


def test_nothing_is_said_on_stdout_and_randomness_is_left_alone(weights, store, capfd):
    torch.manual_seed(5)
    expected = torch.rand(3)
    torch.manual_seed(5)
    load("ViT-tiny", weights, store)
    assert torch.equal(torch.rand(3), expected)
    assert capfd.readouterr().out == ""


def test_asking_whether_it_is_at_hand_imports_nothing_heavy(tmp_path, weights):
    code = (
        "import sys\n"
        "from engine.weights import WeightsStore\n"
        "from engine.zeroshot.clip_model import clip_at_hand\n"
        f"store = WeightsStore({str(tmp_path)!r})\n"
        "names = [('ViT-B-16', 'openai'), ('ViT-B-16', 'laion2b_s34b_b88k'),\n"
        f"         ('ViT-B-16', {weights!r}), ('ViT-B-16', 'hf:a/b/c.pt')]\n"
        "print([clip_at_hand(*name, store) for name in names])\n"
        "heavy = {'torch', 'open_clip', 'timm', 'transformers'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines() == ["[False, False, True, False]", "[]"]


def test_without_the_packages_it_is_told(weights, store, monkeypatch):
    monkeypatch.setattr(clip_model, "_PACKAGES", ("torch", "no_such_package_here"))
    assert not clip_at_hand("ViT-tiny", weights, store)
    assert "engine-full.txt" in refusal(ModelError, "ViT-tiny", weights, store).message
