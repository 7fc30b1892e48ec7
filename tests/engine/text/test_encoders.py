"""Text encoders: real files on disk, a tiny random BERT and the installed MiniLM."""

from __future__ import annotations

import functools
import json
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.errors import WeightsError
from engine.text import EncoderError, available_encoder, encoder
from engine.text.encoders import PACKAGE
from engine.text.torchvision_guard import make_torchvision_importable

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
    make_torchvision_importable()
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


@pytest.fixture(scope="module")
def roberta(tmp_path_factory):
    """A plain folder with a random RoBERTa of letters; it reads 18 tokens with 20 positions."""
    torch = pytest.importorskip("torch")
    transformers = pytest.importorskip("transformers")
    make_torchvision_importable()
    import tokenizers

    folder = tmp_path_factory.mktemp("roberta")
    special = ["<s>", "<pad>", "</s>", "<unk>", "<mask>"]
    letters = sorted(tokenizers.pre_tokenizers.ByteLevel.alphabet())
    vocabulary = {token: number for number, token in enumerate([*special, *letters])}
    write(folder / "vocab.json", vocabulary)
    (folder / "merges.txt").write_text("#version: 0.2\n", encoding="utf-8")
    write(
        folder / "tokenizer_config.json",
        {"tokenizer_class": "RobertaTokenizer", "model_max_length": 512},
    )
    torch.manual_seed(1)
    config = transformers.RobertaConfig(
        vocab_size=len(vocabulary), hidden_size=16, num_hidden_layers=2, num_attention_heads=2,
        intermediate_size=32, max_position_embeddings=20, type_vocab_size=1, pad_token_id=1,
    )  # fmt: skip
    model = transformers.RobertaForMaskedLM(config)  # weights under "roberta.", as in its releases
    model.save_pretrained(folder, safe_serialization=True)
    return folder


def as_bge(folder: Path) -> Path:
    """The same in the layout of BGE: first token, then length 1."""
    kinds = [("", "Transformer"), ("1_Pooling", "Pooling"), ("2_Normalize", "Normalize")]
    modules = [
        {"idx": i, "name": str(i), "path": p, "type": f"sentence_transformers.models.{k}"}
        for i, (p, k) in enumerate(kinds)
    ]
    write(folder / "modules.json", modules)
    flags = {f"pooling_mode_{f}": f == "cls_token" for f in ("cls_token", "mean_tokens")}
    write(folder / "1_Pooling" / "config.json", {"word_embedding_dimension": 16, **flags})
    write(folder / "sentence_bert_config.json", {"max_seq_length": 64, "do_lower_case": False})
    return folder


def write(path: Path, data: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
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


def test_the_layout_of_bge_takes_the_first_token(copy):
    vectors = encoder(as_bge(copy), batch_size=2).encode(TEXTS)
    for text, vector in zip(TEXTS, vectors, strict=True):
        np.testing.assert_allclose(vector, unit(hidden_states(copy, text)[0]), atol=2e-6)


def test_a_plain_roberta_is_pooled_by_the_mean_of_its_tokens(roberta):
    """Padded in batches: the padding has a share in nothing."""
    texts = ["sand", "a lake", "wet mud"]
    vectors = encoder(roberta, batch_size=3).encode(texts)
    for text, vector in zip(texts, vectors, strict=True):
        hidden = hidden_states(roberta, text)
        assert len(hidden) == len(text) + 2, "a token a letter, and two around"
        total = np.zeros(16)
        for token in hidden:
            total += token
        np.testing.assert_allclose(vector, unit(total / len(hidden)), atol=2e-6)


def test_the_first_token_is_found_behind_padding():
    torch = pytest.importorskip("torch")
    from engine.text.transformer import _pool

    hidden = torch.arange(24.0).reshape(2, 4, 3)
    mask = torch.tensor([[0, 0, 1, 1], [1, 1, 1, 0]])
    for mode, tokens in {"cls": (2, 0), "lasttoken": (3, 2)}.items():
        pooled = _pool(hidden, mask, mode)
        assert pooled.tolist() == [hidden[i, t].tolist() for i, t in enumerate(tokens)]


def test_lower_case_is_made_where_the_folder_asks_for_it(roberta, tmp_path):
    folder = Path(shutil.copytree(roberta, tmp_path / "model"))
    upper, lower = encoder(folder).encode(["WATER", "water"])
    assert upper @ lower < 0.999
    write(folder / "sentence_bert_config.json", {"do_lower_case": True})
    upper, lower = encoder(folder).encode(["WATER", "water"])
    assert np.array_equal(upper, lower)


# -- long texts ----------------------------------------------------------------------------------
def test_a_long_text_is_the_weighted_mean_of_parts_that_fit(copy):
    write(copy / "sentence_bert_config.json", {"max_seq_length": 6})
    # A letter is a token and two frame a text, so that four letters fit.
    for text, parts in {
        "ab c d e f g": ("ab c d", "e f g"),
        "ab c d e f g h i j klm": ("ab c", "d e f", "g h i", "j klm"),
        "abcdefgh": ("abcd", "efgh"),
    }.items():
        total = np.zeros(16)
        for part in parts:
            hidden = hidden_states(copy, part)
            assert len(hidden) <= 6
            total += len(hidden) * unit(hidden.mean(0))
        np.testing.assert_allclose(encoder(copy).encode([text])[0], unit(total), atol=2e-6)


def test_the_end_of_a_long_text_counts(tiny):
    """Cut at the model's 64 positions, both would be the same."""
    start = "a b c d " * 30
    one, other = encoder(tiny).encode([start + "water", start + "x y z"])
    assert np.abs(one - other).max() > 1e-3


def test_all_of_a_model_is_used_and_no_more(roberta, tiny):
    for folder, most in ((roberta, 18), (tiny, 64)):
        found = encoder(folder)
        assert found._model.limit == most
        fits, too_long = (" ".join("a" * n) for n in ((most - 1) // 2, most))
        assert len(found._model.parts(fits)) == 1
        assert len(found._model.parts(too_long)) > 1
        assert np.isfinite(found.encode([fits, too_long])).all()


@given(st.text(st.sampled_from("ab .\n\u4e00\U0001f333"), max_size=90))
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_no_letter_is_lost_in_parts(roberta, text):
    found = encoder_of(roberta)
    parts = found._model.parts(text)
    joined = "".join(part for part, _ in parts)
    assert "".join(joined.split()) == "".join(text.split())
    fitting = [n for part, n in parts if len(part.strip()) > 1]
    assert all(n <= 18 for n in fitting)


@functools.lru_cache
def encoder_of(folder):
    return encoder(folder)


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
    write(copy / "1_Pooling" / "config.json", {"pooling_mode_mean_tokens": True})
    expected = unit(np.tanh(matrix.numpy() @ hidden_states(copy, "water").mean(0)))
    np.testing.assert_allclose(encoder(copy).encode(["water"])[0], expected, atol=2e-6)


def test_the_revision_is_a_hash_of_what_the_vectors_depend_on(copy):
    first = encoder(copy).revision
    assert first.startswith("sha256-")
    assert encoder(copy).revision == first
    # What other programs leave beside the model changes nothing.
    write(copy / "config_sentence_transformers.json", {"__version__": {}})
    write(copy / "onnx" / "config.json", {})
    (copy / "README.md").write_text("x", encoding="utf-8")
    assert encoder(copy).revision == first
    changed = set()
    write(copy / "1_Pooling" / "config.json", {"pooling_mode_cls_token": True})
    changed.add(encoder(copy).revision)
    write(copy / "sentence_bert_config.json", {"max_seq_length": 8})
    changed.add(encoder(copy).revision)
    weights = copy / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1] + b"!")
    changed.add(encoder(copy).revision)
    assert len(changed | {first}) == 4


def test_the_revision_minds_dense_layers(copy):
    folder = as_bge(copy)
    modules = json.loads((folder / "modules.json").read_text())
    write(folder / "modules.json", [*modules[:2], {"path": "2_Dense", "type": "x.models.Dense"}])
    write(folder / "2_Dense" / "config.json", {"bias": True})
    found = set()
    for content in (b"one", b"two"):
        (folder / "2_Dense" / "model.safetensors").write_bytes(content)
        found.add(encoder(folder).revision)
    assert len(found) == 2


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


def test_missing_tensors_are_not_made_up(copy):
    """Transformers would fill them with random numbers and go on."""
    from safetensors.torch import load_file, save_file

    tensors = load_file(copy / "model.safetensors")
    for name in [n for n in tensors if n.startswith("pooler.")]:
        del tensors[name]
    save_file(tensors, copy / "model.safetensors", metadata={"format": "pt"})
    assert np.isfinite(encoder(copy).encode(["water"])).all(), "nothing passes through the pooler"
    (lost,) = (n for n in tensors if "layer.1.attention.self.query.weight" in n)
    del tensors[lost]
    save_file(tensors, copy / "model.safetensors", metadata={"format": "pt"})
    with pytest.raises(EncoderError, match=r"lack 1 of the tensors.*query\.weight"):
        encoder(copy).encode(["water"])


def test_a_tokenizer_of_another_model_is_refused(copy, roberta):
    for path in copy.glob("*token*"):
        path.unlink()
    (copy / "vocab.txt").unlink()
    for name in ("vocab.json", "merges.txt", "tokenizer_config.json"):
        shutil.copy(roberta / name, copy / name)
    with pytest.raises(EncoderError, match="belong to different models"):
        encoder(copy).encode(["water"])


def test_a_folder_without_a_part_is_refused_not_guessed_at(copy):
    as_bge(copy)
    (copy / "1_Pooling" / "config.json").unlink()
    with pytest.raises(EncoderError, match=r"1_Pooling.config\.json cannot be read"):
        encoder(copy)
    as_bge(copy)
    for path in [*copy.glob("vocab*"), *copy.glob("tokenizer.json")]:
        path.unlink()
    with pytest.raises(EncoderError, match="has no tokenizer"):
        encoder(copy)


def test_an_encoder_with_a_decoder_is_refused(copy):
    config = json.loads((copy / "config.json").read_text())
    write(copy / "config.json", {**config, "model_type": "t5", "is_encoder_decoder": True})
    with pytest.raises(EncoderError, match=r"with a decoder \(t5\)"):
        encoder(copy)


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
COMMIT = "0123456789abcdef0123456789abcdef01234567"


@pytest.fixture()
def cache(tmp_path, monkeypatch):
    """A cache of Hugging Face with one repository, still empty: the folder of its files."""
    constants = pytest.importorskip("huggingface_hub.constants")
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "hub"))
    repository = tmp_path / "hub" / "models--someone--tiny"
    (repository / "refs").mkdir(parents=True)
    (repository / "refs" / "main").write_text(COMMIT, encoding="utf-8")
    (repository / "snapshots").mkdir()
    return repository / "snapshots" / COMMIT


def never(repository, commit):
    pytest.fail(f"{repository} is in the cache")


def test_a_hub_model_in_the_cache_needs_no_network(cache, tiny):
    as_bge(shutil.copytree(tiny, cache))
    for name in ("someone/tiny", f"someone/tiny@{COMMIT}"):
        found = encoder(name, fetch=never)
        assert found.name == name
        assert found.revision == encoder(cache).revision
        np.testing.assert_array_equal(found.encode(TEXTS), encoder(cache).encode(TEXTS))
    with pytest.raises(EncoderError, match="not on this machine"):
        encoder("someone/tiny@" + "f" * 40)


def test_half_a_model_in_the_cache_is_not_taken(cache, tiny):
    """As transformers leaves it: nobody knows how this encoder pools its tokens."""
    shutil.copytree(tiny, cache)
    with pytest.raises(EncoderError, match="not on this machine, or not all of it"):
        encoder("someone/tiny")
    unknown = cache.parents[1] / ".no_exist" / COMMIT / "modules.json"
    unknown.parent.mkdir(parents=True)
    unknown.touch()
    assert encoder("someone/tiny", fetch=never).encode(["water"]).shape == (1, 16)
    (cache / "model.safetensors").unlink()
    with pytest.raises(EncoderError, match="not on this machine, or not all of it"):
        encoder("someone/tiny")


def test_what_is_not_in_the_cache_is_asked_of_the_fetcher(cache, tiny):
    asked = []

    def fetch(repository, commit):
        asked.append((repository, commit))
        return tiny

    for name in ("someone/other", f"someone/other@{COMMIT}"):
        found = encoder(name, fetch=fetch)
        assert (found.name, found.revision) == (name, encoder(tiny).revision)
    assert asked == [("someone/other", None), ("someone/other", COMMIT)]


def test_what_the_fetcher_says_is_passed_on(cache):
    def refuse(repository, commit):
        raise WeightsError(f"no way to {repository}")

    with pytest.raises(WeightsError, match="no way to someone/missing"):
        encoder("someone/missing", fetch=refuse)


@pytest.mark.parametrize("name", ["someone/missing", "some--one/x", "someone/x.git", "-/-"])
def test_a_hub_model_that_is_nowhere_says_what_to_do(cache, name):
    with pytest.raises(EncoderError, match=rf"{name}.*not on this machine.*network once"):
        encoder(name)


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


def test_auto_is_the_best_that_is_installed_and_says_which(monkeypatch, tiny):
    monkeypatch.setattr("engine.text.encoders._package_folder", lambda: tiny)
    found = encoder("auto", batch_size=2)
    assert (found.name, found.revision) == (PACKAGE, encoder(tiny).revision)
    monkeypatch.setattr("engine.text.encoders._package_folder", lambda: None)
    assert encoder("auto").name == "lexical"
    assert encoder("auto").revision == encoder("lexical").revision


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
