"""Text encoders: real files on disk, a tiny random BERT and the installed MiniLM."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from engine.text import EncoderError, available_encoder, encoder
from engine.text.encoders import PACKAGE

needs_torch = pytest.mark.skipif(
    not all(__import__("importlib.util").util.find_spec(m) for m in ("torch", "transformers")),
    reason="torch and transformers are not installed",
)
TEXTS = ["water", "a much longer text about trees and water", "tree", "water"]


@pytest.fixture(scope="module")
def tiny(tmp_path_factory):
    """A folder in the sentence-transformers layout with a random two-layer BERT."""
    torch = pytest.importorskip("torch")
    transformers = pytest.importorskip("transformers")
    folder = tmp_path_factory.mktemp("tiny")
    letters = "abcdefghijklmnopqrstuvwxyz"
    vocabulary = [
        "[PAD]",
        "[UNK]",
        "[CLS]",
        "[SEP]",
        "[MASK]",
        *letters,
        *("##" + c for c in letters),
    ]
    (folder / "vocab.txt").write_text("\n".join(vocabulary), encoding="utf-8")
    transformers.BertTokenizer(str(folder / "vocab.txt")).save_pretrained(folder)
    torch.manual_seed(0)
    config = transformers.BertConfig(
        vocab_size=len(vocabulary), hidden_size=16, num_hidden_layers=2, num_attention_heads=2,
        intermediate_size=32, max_position_embeddings=64,
    )  # fmt: skip
    transformers.BertModel(config).save_pretrained(folder, safe_serialization=True)
    return folder


@pytest.fixture()
def copy(tiny, tmp_path):
    return Path(shutil.copytree(tiny, tmp_path / "model"))


def write(path: Path, data: object) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(data), encoding="utf-8")


def hidden_states(folder: Path, text: str) -> np.ndarray:
    """Token vectors (tokens, d), computed without the code under test."""
    import torch
    from transformers import AutoModel, AutoTokenizer

    tokens = AutoTokenizer.from_pretrained(folder)(text, return_tensors="pt")
    with torch.no_grad():
        return AutoModel.from_pretrained(folder).eval()(**tokens).last_hidden_state[0].numpy()


def unit(vector: np.ndarray) -> np.ndarray:
    return vector / np.linalg.norm(vector)


# -- vectors -------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("pooling", "pool"),
    [
        (None, lambda h: h.mean(0)),
        ({"pooling_mode_mean_tokens": True, "pooling_mode_cls_token": False}, lambda h: h.mean(0)),
        ({"pooling_mode_mean_tokens": False, "pooling_mode_cls_token": True}, lambda h: h[0]),
        ({"pooling_mode_max_tokens": True}, lambda h: h.max(0)),
        ({"pooling_mode_lasttoken": True}, lambda h: h[-1]),
        ({"pooling_mode": "cls"}, lambda h: h[0]),
    ],
)
def test_pooling_is_what_the_folder_says(copy, pooling, pool):
    if pooling is not None:
        write(copy / "1_Pooling" / "config.json", pooling)
    vectors = encoder(copy).encode(TEXTS)
    assert vectors.dtype == np.float32
    for text, vector in zip(TEXTS, vectors, strict=True):
        np.testing.assert_allclose(vector, unit(pool(hidden_states(copy, text))), atol=2e-6)


def test_batching_and_order_do_not_matter(tiny):
    texts = ["a" * n + " b" for n in (9, 1, 5, 3, 7)] + ["x"] * 3
    together = encoder(tiny, batch_size=2).encode(texts)
    for text, vector in zip(texts, together, strict=True):
        np.testing.assert_allclose(encoder(tiny).encode([text])[0], vector, atol=2e-6)
    np.testing.assert_allclose(np.linalg.norm(together, axis=1), 1, atol=1e-6)
    assert np.array_equal(together[5], together[7])


def test_no_texts_give_an_empty_array_of_the_right_width(tiny):
    assert encoder(tiny).encode([]).shape == (0, 16)


def test_long_texts_are_cut_at_the_models_limit(copy):
    write(copy / "sentence_bert_config.json", {"max_seq_length": 6, "do_lower_case": True})
    first, second = encoder(copy).encode(["a b c d e f g", "A B C D x y z"])
    np.testing.assert_allclose(first, second, atol=1e-6)
    assert np.isfinite(encoder(copy).encode(["a " * 500])).all()


def test_a_dense_layer_is_applied(copy):
    import torch
    from safetensors.torch import save_file

    matrix = torch.randn(4, 16, generator=torch.Generator().manual_seed(1))
    write(
        copy / "2_Dense" / "config.json",
        {"activation_function": "torch.nn.modules.activation.Tanh"},
    )
    save_file({"linear.weight": matrix}, copy / "2_Dense" / "model.safetensors")
    kinds = [("", "Transformer"), ("1_Pooling", "Pooling"), ("2_Dense", "Dense")]
    modules = [{"path": p, "type": f"sentence_transformers.models.{k}"} for p, k in kinds]
    write(copy / "modules.json", modules)
    expected = unit(np.tanh(matrix.numpy() @ hidden_states(copy, "water").mean(0)))
    np.testing.assert_allclose(encoder(copy).encode(["water"])[0], expected, atol=2e-6)


def test_the_revision_is_a_hash_of_the_files(copy):
    first = encoder(copy).revision
    assert encoder(copy).revision == first
    write(copy / "1_Pooling" / "config.json", {"pooling_mode_cls_token": True})
    assert encoder(copy).revision != first


# -- refusals ------------------------------------------------------------------------------------
def test_pickled_weights_are_refused(copy):
    (copy / "model.safetensors").rename(copy / "pytorch_model.bin")
    with pytest.raises(EncoderError, match=r"pickled \.bin file.*model\.safetensors"):
        encoder(copy)


def test_incomplete_folders_are_named(copy, tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(EncoderError, match=r"empty has no config\.json"):
        encoder(tmp_path / "empty")
    (copy / "model.safetensors").unlink()
    with pytest.raises(EncoderError, match=r"no model\.safetensors"):
        encoder(copy)


def test_broken_weights_are_one_sentence(copy):
    (copy / "model.safetensors").write_bytes(b"\x08" + b"\0" * 20)
    with pytest.raises(EncoderError, match="cannot be loaded"):
        encoder(copy).encode(["water"])


def test_unknown_pooling_modules_and_paths_are_refused(copy):
    write(copy / "1_Pooling" / "config.json", {"pooling_mode_weightedmean_tokens": True})
    with pytest.raises(EncoderError, match="weightedmean"):
        encoder(copy)
    write(copy / "modules.json", [{"path": "", "type": "x.models.WordEmbeddings"}])
    with pytest.raises(EncoderError, match="WordEmbeddings"):
        encoder(copy)
    write(copy / "modules.json", [{"path": "../other", "type": "x.models.Transformer"}])
    with pytest.raises(EncoderError, match="outside its folder"):
        encoder(copy)


@pytest.mark.parametrize("name", ["", "  ", "no such thing", "./missing/folder/deep", "a/b/c"])
def test_unknown_names_say_what_was_expected(name):
    with pytest.raises(EncoderError, match=r"Hugging Face id"):
        encoder(name)


def test_a_file_is_no_encoder(tmp_path):
    (tmp_path / "model.safetensors").write_bytes(b"")
    with pytest.raises(EncoderError, match="is a file"):
        encoder(tmp_path / "model.safetensors")


# -- Hugging Face ids ----------------------------------------------------------------------------
@pytest.fixture()
def hub(tmp_path, monkeypatch):
    """An empty hub cache and no network."""
    constants = pytest.importorskip("huggingface_hub.constants")
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "hub"))
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    return tmp_path / "hub"


def test_a_hub_model_in_the_cache_needs_no_network(hub, tiny):
    repo, commit = hub / "models--someone--tiny", "0123456789abcdef0123456789abcdef01234567"
    (repo / "refs").mkdir(parents=True)
    (repo / "refs" / "main").write_text(commit, encoding="utf-8")
    shutil.copytree(tiny, repo / "snapshots" / commit)
    for name in ("someone/tiny", f"someone/tiny@{commit}"):
        found = encoder(name)
        assert (found.name, found.revision) == (name, commit)
        assert found.encode(["water"]).shape == (1, 16)
    with pytest.raises(EncoderError, match="not on this machine"):
        encoder("someone/tiny@" + "f" * 40)


def test_a_hub_model_that_is_nowhere_says_what_to_do(hub):
    with pytest.raises(EncoderError, match=r"someone/missing.*not on this machine.*network once"):
        encoder("someone/missing")


# -- the installed package -----------------------------------------------------------------------
@needs_torch
def test_the_installed_package_knows_what_words_mean():
    found = available_encoder()
    if found is None:
        pytest.skip(f"{PACKAGE} is not installed")
    forest, woodland, car = found.encode(["forest", "woodland", "car"])
    assert forest @ woodland > 0.6 > 0.4 > forest @ car
    assert found.name == PACKAGE
    assert encoder("minilm").revision == found.revision == encoder(PACKAGE).revision


def test_without_the_package_the_sentence_names_it(monkeypatch):
    monkeypatch.setattr("engine.text.encoders._package_folder", lambda: None)
    assert available_encoder() is None
    with pytest.raises(EncoderError, match=PACKAGE):
        encoder("minilm")


def test_nothing_heavy_is_imported_before_the_first_encoding(root):
    code = (
        "import sys; from engine.text import *; available_encoder(); PromptSet.parse('a\\nb')\n"
        "heavy = {'torch', 'transformers', 'huggingface_hub', '" + PACKAGE + "', 'jsonschema'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True)
    assert done.stdout.strip() == "[]", done.stderr


# -- lexical -------------------------------------------------------------------------------------
def test_the_lexical_encoder_sees_spelling():
    lexical = encoder("lexical")
    vectors = lexical.encode(["forest", "Forests", "woodland", "", "森林"])
    lengths = np.linalg.norm(vectors, axis=1)
    np.testing.assert_allclose(lengths, [1, 1, 1, 0, 1], atol=1e-6)
    assert vectors[0] @ vectors[1] > 0.5 > vectors[0] @ vectors[2]
    assert np.array_equal(
        vectors, encoder("lexical").encode(["forest", "Forests", "woodland", "", "森林"])
    )
