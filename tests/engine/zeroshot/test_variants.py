"""Dense variants against the formulas head by head in float64, and against open_clip."""

from __future__ import annotations

import hashlib
import math

import numpy as np
import pytest
import torch
from scipy.special import erf

from engine.errors import CancelledError, ModelError
from engine.jobs import VARIANTS
from engine.text.torchvision_guard import make_torchvision_importable

make_torchvision_importable()

from open_clip.model import CLIP, ModifiedResNet, resize_pos_embed  # noqa: E402
from open_clip.transformer import QuickGELU, VisionTransformer  # noqa: E402
from torch.utils._python_dispatch import TorchDispatchMode  # noqa: E402
from torch.utils.flop_counter import FlopCounterMode  # noqa: E402

from engine.zeroshot.dense_positions import resized_positions  # noqa: E402
from engine.zeroshot.variants import ENDINGS, DenseEncoder  # noqa: E402

HEADS = 4


def tower(seed=0, **options):
    """A small image tower, every weight random and far from its default."""
    torch.manual_seed(seed)
    settings = {"image_size": 32, "patch_size": 8, "width": 32, "layers": 3, "heads": HEADS}
    visual = VisionTransformer(**{**settings, "mlp_ratio": 2.0, "output_dim": 16, **options})
    with torch.no_grad():
        for name, weight in visual.named_parameters():
            weight += torch.randn_like(weight) * (0.3 if "in_proj" in name else 0.1)
    return visual.eval()


def pictures(count=2, height=32, width=32, seed=1):
    return torch.randn(count, 3, height, width, generator=torch.Generator().manual_seed(seed))


class Slow:
    """The same towers in float64, one token, one head, one image at a time."""

    def __init__(self, visual, quick=False):
        self.state = {k: v.double().numpy() for k, v in visual.state_dict().items()}
        self.quick = quick
        self.count = len(visual.transformer.resblocks)
        self.patch = visual.patch_size

    def norm(self, x, name):
        mean, spread = x.mean(axis=-1, keepdims=True), x.var(axis=-1, keepdims=True)
        scaled = (x - mean) / np.sqrt(spread + 1e-5)
        return scaled * self.state[f"{name}.weight"] + self.state[f"{name}.bias"]

    def linear(self, x, name):
        return x @ self.state[f"{name}.weight"].T + self.state[f"{name}.bias"]

    def scaled(self, x, block, number):
        return x * self.state.get(f"{block}.ls_{number}.gamma", 1.0)

    def first(self, image, positions):
        kernel, (down, across) = self.state["conv1.weight"], self.patch
        tokens = [self.state["class_embedding"]]
        for top in range(0, image.shape[1], down):
            for left in range(0, image.shape[2], across):
                piece = image[:, top : top + down, left : left + across]
                tokens.append((kernel * piece).sum(axis=(1, 2, 3)))
        return self.norm(np.array(tokens) + positions, "ln_pre")

    def heads(self, x, block):
        projected = x @ self.state[f"{block}.attn.in_proj_weight"].T
        projected += self.state[f"{block}.attn.in_proj_bias"]
        parts = np.split(projected, 3, axis=1)
        yield from zip(*(np.split(part, HEADS, axis=1) for part in parts), strict=True)

    @staticmethod
    def softmax(logits):
        powers = np.exp(logits - logits.max(axis=1, keepdims=True))
        return powers / powers.sum(axis=1, keepdims=True)

    def attention(self, x, block, kind):
        x = self.norm(x, f"{block}.ln_1")
        mixed = [self.mixing(x, parts, kind) @ parts[2] for parts in self.heads(x, block)]
        added = self.linear(np.concatenate(mixed, axis=1), f"{block}.attn.out_proj")
        return self.scaled(added, block, 1)

    def mixing(self, x, parts, kind):
        """How much each token (row) takes of each token's value (column)."""
        if kind == "maskclip":
            return np.eye(len(x))
        if kind == "gem":
            return self.grounding(x, parts)
        q, k, v = parts
        pairs = {
            "clip": [(q, k)],
            "sclip": [(q, q), (k, k)],
            "clearclip": [(q, q)],
            "segearth": [(q, q), (k, k), (v, v)],
        }[kind]
        return sum(self.softmax(a @ b.T / math.sqrt(q.shape[1])) for a, b in pairs)

    @staticmethod
    def grounding(x, parts):
        inverse = np.mean([math.sqrt(token @ token) for token in x]) / math.sqrt(parts[0].shape[1])
        total = np.zeros((len(x), len(x)))
        for part in parts:
            for _ in range(2):
                part = part / np.linalg.norm(part, axis=1, keepdims=True)
                weights = Slow.softmax(part @ part.T * inverse)
                part = weights @ part
            total += weights / 3
        return total

    def mlp(self, x, block):
        hidden = self.linear(self.norm(x, f"{block}.ln_2"), f"{block}.mlp.c_fc")
        if self.quick:
            hidden = hidden / (1 + np.exp(-1.702 * hidden))
        else:
            hidden = hidden * 0.5 * (1 + erf(hidden / math.sqrt(2)))
        return self.scaled(self.linear(hidden, f"{block}.mlp.c_proj"), block, 2)

    def encode(self, image, variant, positions=None):
        """Projected tokens (1 + n, d)."""
        if positions is None:
            positions = self.state["positional_embedding"]
        x = self.first(image.double().numpy(), positions)
        stream = None
        for number in range(self.count):
            block = f"transformer.resblocks.{number}"
            last = number == self.count - 1
            if variant == "gem" and number >= self.count - 6:
                stream = (x if stream is None else stream) + self.attention(x, block, "gem")
            if last and variant in ("clearclip", "segearth"):
                x = self.attention(x, block, variant)
                continue
            ordinary = not last or variant == "gem"
            x = x + self.attention(x, block, "clip" if ordinary else variant)
            x = x + self.mlp(x, block)
        return self.norm(x if stream is None else stream, "ln_post") @ self.state["proj"]


def assert_like(tokens, place, expected, near=1e-5):
    found = torch.cat([tokens.global_[place, None], tokens.patches[place].flatten(0, 1)])
    np.testing.assert_allclose(found.numpy(), expected, atol=near, rtol=0)


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize(
    ("options", "quick", "kind"),
    [
        ({}, False, torch.float32),
        ({}, False, torch.float64),
        ({"layers": 1}, False, torch.float64),
        ({"layers": 8}, False, torch.float64),
        ({"act_layer": QuickGELU, "ls_init_value": 0.5, "patch_dropout": 0.5}, True, torch.float64),
    ],
    ids=["single", "double", "one block", "eight blocks", "quick, scaled"],
)
def test_against_the_formulas(variant, options, quick, kind):
    visual = tower(**options).to(kind)
    images = pictures()
    tokens = DenseEncoder(visual, variant).encode(images)
    assert tokens.patches.shape == (2, 4, 4, 16)
    assert tokens.patches.dtype == tokens.global_.dtype == torch.float32
    for place, image in enumerate(images):
        near = 1e-5 if kind == torch.float32 else 1e-6
        assert_like(tokens, place, Slow(visual, quick).encode(image, variant), near)


def test_the_variants_differ():
    visual, images = tower(), pictures()
    found = [DenseEncoder(visual, variant).encode(images).patches for variant in VARIANTS]
    for number, one in enumerate(found):
        for other in found[number + 1 :]:
            assert (one - other).abs().max() > 0.01


def test_clip_is_what_open_clip_gives():
    visual, images = tower(output_tokens=True), pictures(3)
    pooled, tokens = visual(images)
    found = DenseEncoder(visual, "clip").encode(images)
    torch.testing.assert_close(found.global_, pooled, atol=1e-5, rtol=0)
    torch.testing.assert_close(found.patches.flatten(1, 2), tokens @ visual.proj, atol=1e-5, rtol=0)


def resized_by_open_clip(visual, size):
    """The same weights in a tower for pictures of another size, as open_clip loads them."""
    vision = {"layers": 3, "width": 32, "head_width": 8, "patch_size": 8, "mlp_ratio": 2.0}
    text = {"context_length": 4, "vocab_size": 8, "width": 8, "heads": 1, "layers": 1}
    other = CLIP(16, {**vision, "image_size": size}, text).eval()
    state = {f"visual.{name}": value.clone() for name, value in visual.state_dict().items()}
    resize_pos_embed(state, other)
    other.load_state_dict(state, strict=False)
    return other.visual


@pytest.mark.parametrize("size", [(48, 48), (16, 16), (24, 72)])
def test_positions_are_resized_as_open_clip_does(size):
    visual = tower()
    other = resized_by_open_clip(visual, size)
    images = pictures(2, *size)
    grid = (size[0] // 8, size[1] // 8)
    resized = resized_positions(visual.positional_embedding, (4, 4), grid)
    assert torch.equal(resized, other.positional_embedding)
    encoder = DenseEncoder(visual, "clip")
    for _ in range(2):  # the second time from what is kept
        found = encoder.encode(images)
        assert found.patches.shape == (2, *grid, 16)
        torch.testing.assert_close(found.global_, other(images), atol=1e-5, rtol=0)
    slow, positions = Slow(visual), other.positional_embedding.detach().double().numpy()
    tokens = DenseEncoder(visual, "segearth").encode(images)
    assert_like(tokens, 0, slow.encode(images[0], "segearth", positions))


def test_a_fitting_grid_keeps_the_positions_themselves():
    positions = tower().positional_embedding
    assert resized_positions(positions, (4, 4), (4, 4)) is positions


@pytest.mark.parametrize("variant", VARIANTS)
def test_the_tower_is_not_changed(variant):
    def digest():
        sums = [v.numpy().tobytes() for v in visual.state_dict().values()]
        return hashlib.sha256(b"".join(sums)).hexdigest()

    visual, images = tower(ls_init_value=0.5), pictures()
    before, seen, modules = digest(), visual(images), [type(m) for m in visual.modules()]
    DenseEncoder(visual, variant).encode(pictures(1, 48, 16))
    assert digest() == before
    assert torch.equal(visual(images), seen)
    assert [type(m) for m in visual.modules()] == modules
    assert not any(m._forward_hooks or m._forward_pre_hooks for m in visual.modules())


@pytest.mark.parametrize("variant", VARIANTS)
def test_an_image_is_encoded_the_same_in_any_batch(variant):
    encoder, images = DenseEncoder(tower(), variant), pictures(4)
    together = encoder.encode(images)
    for place in range(4):
        alone = encoder.encode(images[place : place + 1])
        torch.testing.assert_close(together.patches[place], alone.patches[0], atol=2e-6, rtol=0)
        torch.testing.assert_close(together.global_[place], alone.global_[0], atol=2e-6, rtol=0)


@pytest.mark.parametrize("variant", VARIANTS)
def test_half_precision_gives_nearly_the_same_directions(variant):
    images = pictures(2, 48, 32)
    exact = DenseEncoder(tower(), variant).encode(images)
    rough = DenseEncoder(tower().to(torch.bfloat16), variant).encode(images)
    assert rough.patches.dtype == rough.global_.dtype == torch.float32
    cosines = torch.cosine_similarity(exact.patches, rough.patches, dim=-1)
    assert 0.98 < cosines.min() < 1 - 1e-7


def test_scales_and_weights_of_the_variants():
    assert set(ENDINGS) == set(VARIANTS)
    images = pictures(1)
    found = {name: DenseEncoder(tower(), name).encode(images) for name in VARIANTS}
    assert {name: t.logit_scale for name, t in found.items() if t.logit_scale != 50} == {
        "sclip": 40
    }
    assert {name: t.global_weight for name, t in found.items() if t.global_weight} == {
        "segearth": -0.3
    }


class Largest(TorchDispatchMode):
    """Remembers the largest tensor that any operation made."""

    numel = 0

    def __torch_dispatch__(self, function, types, args=(), kwargs=None):
        result = function(*args, **(kwargs or {}))
        made = result if isinstance(result, tuple | list) else [result]
        sizes = [t.numel() for t in made if isinstance(t, torch.Tensor)]
        self.numel = max([self.numel, *sizes])
        return result


@pytest.mark.parametrize("variant", VARIANTS)
def test_no_matrix_of_all_pairs_of_tokens_is_held(variant):
    visual = tower()
    with Largest() as largest:
        DenseEncoder(visual, variant).encode(pictures(1, 160, 160))
    count = 1 + 20 * 20
    assert count * 32 <= largest.numel < HEADS * count * count / 4


@pytest.mark.parametrize("variant", VARIANTS)
def test_no_variant_computes_more_than_it_needs(variant):
    """Multiplications of a ViT-B/16 at 224 pixels, counted without computing.

    All tokens are projected to the texts, not one alone: that is the 0.4 % of "clip". GEM attends
    six times more in six blocks.
    """
    with torch.device("meta"):
        visual = VisionTransformer(224, 16, 768, 12, 12, 4.0, output_dim=512).eval()
        images = torch.empty(2, 3, 224, 224)
    with FlopCounterMode(display=False) as bare:
        visual(images)
    with FlopCounterMode(display=False) as dense:
        DenseEncoder(visual, variant).encode(images)
    share = dense.get_total_flops() / bare.get_total_flops()
    expected = {"clip": 1.004, "maskclip": 0.988, "sclip": 1.008, "gem": 1.103}
    expected |= {"clearclip": 0.945, "segearth": 0.958}
    assert share == pytest.approx(expected[variant], abs=0.001)


def test_the_user_can_stop_between_blocks():
    calls = []

    def check():
        calls.append(1)
        if len(calls) == 3:
            raise CancelledError()

    for variant in ("segearth", "gem"):
        calls.clear()
        with pytest.raises(CancelledError):
            DenseEncoder(tower(), variant).encode(pictures(), check)
        assert len(calls) == 3


def without_projection():
    visual = tower()
    visual.proj = None
    return visual


def sequence_first():
    visual = tower()
    visual.transformer.batch_first = False
    return visual


@pytest.mark.parametrize(
    ("make", "named"),
    [
        (lambda: ModifiedResNet((1, 1, 1, 1), 16, 2, image_size=32, width=8), "ModifiedResNet"),
        (lambda: tower(attentional_pool=True, attn_pooler_heads=2), "pools its patches"),
        (lambda: tower(pool_type="avg"), "pools its patches"),
        (lambda: tower(final_ln_after_pool=True), "normalises only its pooled token"),
        (lambda: tower(qk_norm=True), "CustomResidualAttentionBlock"),
        (lambda: tower(layers=0), "without blocks"),
        (without_projection, "without projection"),
        (sequence_first, "Transformer"),
    ],
)
def test_other_towers_are_refused_by_what_they_are(make, named):
    with pytest.raises(ModelError, match=named) as caught:
        DenseEncoder(make(), "segearth")
    assert str(caught.value).endswith("choose another CLIP model.")


@pytest.mark.parametrize(
    ("images", "named"),
    [
        (torch.zeros(1, 3, 32, 36), "32 x 36"),
        (torch.zeros(1, 3, 0, 32), "0 x 32"),
        (torch.zeros(1, 4, 32, 32), "4, 32, 32"),
        (torch.zeros(3, 32, 32), "3, 32, 32"),
    ],
)
def test_other_images_are_an_error_of_the_caller(images, named):
    with pytest.raises(ValueError, match=named):
        DenseEncoder(tower(), "clip").encode(images)


def test_a_tower_in_training_is_an_error_of_the_caller():
    visual = tower()
    encoder = DenseEncoder(visual, "clip")
    visual.train()
    with pytest.raises(ValueError, match="training mode"):
        encoder.encode(pictures())
