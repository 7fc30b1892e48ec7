"""Vectors of phrases against open_clip's own text tower at its full length, and their cache."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
import torch
from torch.nn.functional import normalize

from engine.errors import CancelledError, EngineError
from engine.text.torchvision_guard import make_torchvision_importable

make_torchvision_importable()

from open_clip.model import CLIP, CustomTextCLIP  # noqa: E402
from open_clip.tokenizer import SimpleTokenizer  # noqa: E402

from engine.zeroshot import text_vectors  # noqa: E402
from engine.zeroshot.templates import filled, sentences  # noqa: E402
from engine.zeroshot.text_tower import TextTower  # noqa: E402
from engine.zeroshot.text_vectors import class_vectors  # noqa: E402
from engine.zeroshot.vector_cache import VectorCache  # noqa: E402

TOKENIZER = SimpleTokenizer()
CLASSES = [["water", "deep blue sea"], ["self-blocking bricks"], ["bare soil", "water"]]
VISION = {"layers": 1, "width": 16, "head_width": 8, "patch_size": 8, "image_size": 16}
END = TOKENIZER.eot_token_id


def network(kind=CLIP, seed=0, **text):
    torch.manual_seed(seed)
    own = {"context_length": 77, "vocab_size": TOKENIZER.vocab_size, "width": 32}
    made = kind(24, VISION, {**own, "heads": 4, "layers": 2, **text})
    with torch.no_grad():
        for name, weight in made.named_parameters():
            weight += torch.randn_like(weight) * (0.2 if "in_proj" in name else 0.05)
    return made.eval()


class Counting:
    """A network that counts how many places its text tower was given."""

    def __init__(self, inside):
        self.places = []
        parts = getattr(inside, "text", inside)
        parts.transformer.register_forward_pre_hook(
            lambda _, given: self.places.append(tuple(given[0].shape[:2]))
        )


def clip(made=None, name="tiny", revision="1"):
    made = network() if made is None else made
    return SimpleNamespace(
        name=name,
        revision=revision,
        network=made,
        tokenizer=TOKENIZER,
        embed_dim=24,
        device=torch.device("cpu"),
    )


def by_open_clip(made, phrase, templates):
    texts = [filled(sentence, phrase) for sentence in sentences(templates)]
    with torch.no_grad():
        encoded = made.encode_text(TOKENIZER(texts)).double()
    return normalize(normalize(encoded, dim=1).mean(dim=0), dim=0).numpy()


KINDS = {
    "clip": (CLIP, {}),
    "own text tower": (CustomTextCLIP, {}),
    "linear projection": (CustomTextCLIP, {"proj_bias": True}),
    "no projection": (CustomTextCLIP, {"proj_type": "none", "width": 24}),
    "pools the end's number": (CLIP, {"pool_type": "eos", "eos_id": END}),
    "the same in its own tower": (CustomTextCLIP, {"pool_type": "eos", "eos_id": END}),
    "layer scale": (CLIP, {"ls_init_value": 0.5}),
}
WHOLE = {
    "pools the last": (CustomTextCLIP, {"pool_type": "last"}),
    "pools the first": (CustomTextCLIP, {"pool_type": "first"}),
    "looks ahead": (CustomTextCLIP, {"no_causal_mask": True}),
    "class token": (CustomTextCLIP, {"embed_cls": True}),
}


@pytest.mark.parametrize("case", [*KINDS, *WHOLE])
def test_vectors_are_those_of_open_clip(case):
    kind, options = {**KINDS, **WHOLE}[case]
    made = network(kind, **options)
    assert TextTower(made).croppable == (case in KINDS)
    found = class_vectors(clip(made), CLASSES, "remote_sensing")
    assert found.owner.tolist() == [0, 0, 1, 2, 2]
    assert found.vectors.dtype == np.float32
    assert found.truncated == ()
    np.testing.assert_allclose(np.linalg.norm(found.vectors, axis=1), 1, atol=1e-6)
    phrases = [phrase for group in CLASSES for phrase in group]
    for vector, phrase in zip(found.vectors, phrases, strict=True):
        np.testing.assert_allclose(
            vector, by_open_clip(made, phrase, "remote_sensing"), atol=1e-5, rtol=0
        )


@pytest.mark.parametrize("templates", ["imagenet", "name"])
def test_every_set_of_sentences(templates):
    made = network()
    found = class_vectors(clip(made), [["asphalt"]], templates)
    np.testing.assert_allclose(
        found.vectors[0], by_open_clip(made, "asphalt", templates), atol=1e-5, rtol=0
    )


def test_single_texts_are_those_of_open_clip():
    made = network()
    tokens = TOKENIZER(["sea", "a very long way to say that there is water " * 4, ""])
    with torch.no_grad():
        expected = made.encode_text(tokens)
    tower = TextTower(made)
    assert tower.lengths(tokens).tolist() == [3, 42, 2]
    torch.testing.assert_close(tower.encode(tokens), expected, atol=1e-5, rtol=0)


def test_padding_is_not_computed():
    made = network()
    counting = Counting(made)
    class_vectors(clip(made), CLASSES, "imagenet")
    assert sum(rows for rows, _ in counting.places) == 4 * 80  # "water" stands in two classes
    assert max(places for _, places in counting.places) < 20
    assert max(rows for rows, _ in counting.places) <= text_vectors.BATCH


def test_a_phrase_gets_the_same_vector_beside_any_others():
    made = network()
    together = class_vectors(clip(made), CLASSES, "imagenet").vectors
    alone = class_vectors(clip(made), [["bare soil"]], "imagenet").vectors
    np.testing.assert_array_equal(together[3], alone[0])


def test_phrases_that_are_too_long_are_told():
    fitting, cut = " ".join(["sand"] * 70), " ".join(["sand"] * 80)
    exact = " ".join(["sand"] * 75)
    made = network()
    found = class_vectors(clip(made), [[fitting, cut], ["snow"], [exact]], "name")
    assert found.truncated == (cut,)
    np.testing.assert_array_equal(found.vectors[1], found.vectors[3])  # the same first 75
    found = class_vectors(clip(made), [[exact], ["snow"]], "remote_sensing")
    assert found.truncated == (exact,)


@pytest.mark.parametrize("phrases", [[], [["water"], []]])
def test_a_class_without_phrases_is_an_error_of_the_caller(phrases):
    with pytest.raises(ValueError, match="at least one phrase"):
        class_vectors(clip(), phrases, "name")


def test_an_unknown_set_is_refused():
    with pytest.raises(EngineError, match="no set of sentences 'poems'"):
        class_vectors(clip(), [["water"]], "poems")


def test_the_user_can_stop():
    calls = []

    def check():
        calls.append(1)
        if len(calls) == 3:
            raise CancelledError()

    with pytest.raises(CancelledError):
        class_vectors(clip(), [["water"]], "imagenet", check=check)
    assert len(calls) == 3


# --- cache ---------------------------------------------------------------------------------------


def encoded(folder, classes=CLASSES, templates="remote_sensing", **identity):
    """The vectors and how many texts were encoded for them."""
    made = network()
    counting = Counting(made)
    found = class_vectors(clip(made, **identity), classes, templates, cache=folder)
    return found, sum(rows for rows, _ in counting.places)


def test_the_second_time_nothing_is_encoded(tmp_path):
    folder = tmp_path / "made" / "by it"
    first, count = encoded(folder)
    again, none = encoded(folder)
    assert (count, none) == (40, 0)
    np.testing.assert_array_equal(first.vectors, again.vectors)
    np.testing.assert_array_equal(first.vectors, encoded(None)[0].vectors)
    assert sorted(path.suffix for path in folder.iterdir()) == [".vector"] * 4
    assert encoded(folder, [["snow", "water"]])[1] == 10


def test_too_long_phrases_are_told_from_the_cache_too(tmp_path):
    cut = " ".join(["sand"] * 80)
    for _ in range(2):
        assert encoded(tmp_path, [["snow"], [cut]], "name")[0].truncated == (cut,)


@pytest.mark.parametrize(
    "other", [{"revision": "2"}, {"name": "tiny-quickgelu"}, {"templates": "name"}]
)
def test_another_model_or_set_is_encoded_anew(tmp_path, other):
    encoded(tmp_path)
    assert encoded(tmp_path, **other)[1] > 0


def test_another_format_is_encoded_anew(tmp_path, monkeypatch):
    encoded(tmp_path)
    monkeypatch.setattr(text_vectors, "FORMAT", text_vectors.FORMAT + 1)
    assert encoded(tmp_path)[1] == 40


def flipped(content):
    middle = len(content) // 2
    return content[:middle] + bytes([content[middle] ^ 4]) + content[middle + 1 :]


@pytest.mark.parametrize(
    "damage",
    [lambda c: b"", lambda c: c[:-1], lambda c: c + b"0", flipped, lambda c: bytes(len(c))],
    ids=["empty", "short", "long", "one bit", "zeros"],
)
def test_a_damaged_file_is_made_anew(tmp_path, damage):
    whole = encoded(tmp_path)[0].vectors
    for path in tmp_path.iterdir():
        path.write_bytes(damage(path.read_bytes()))
    mended, count = encoded(tmp_path)
    assert count == 40
    np.testing.assert_array_equal(mended.vectors, whole)
    assert encoded(tmp_path)[1] == 0


def test_a_folder_that_cannot_be_used_is_no_error(tmp_path):
    file = tmp_path / "file"
    file.write_text("in the way")
    assert encoded(file)[1] == encoded(file / "below")[1] == 40
    assert file.read_text() == "in the way"


def test_a_file_that_cannot_be_put_in_place_leaves_nothing(tmp_path):
    cache = VectorCache(tmp_path, 3)
    key = VectorCache.key(["x"])
    (tmp_path / f"{key}.vector" / "below").mkdir(parents=True)
    cache.put(key, np.ones(3, np.float32))
    assert cache.get(key) is None
    assert [path.suffix for path in tmp_path.iterdir()] == [".vector"]


def test_vectors_come_back_to_the_bit_and_only_with_their_size(tmp_path):
    vector = np.array([0.1, -0.0, 1e-38], np.float32)
    VectorCache(tmp_path, 3).put("a", vector)
    np.testing.assert_array_equal(VectorCache(tmp_path, 3).get("a"), vector)
    assert VectorCache(tmp_path, 4).get("a") is None
