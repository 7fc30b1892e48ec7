"""Joint bilateral upsampling against its definition, pixel by pixel and in float64."""

from __future__ import annotations

import math
import os
import subprocess
import sys

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.special import erf

from benchmarks.upsampler import by_definition, made_weights, read_checkpoint
from engine.errors import CancelledError, ModelError
from engine.zeroshot import jbu_kernel
from engine.zeroshot.upsample import build_upsampler

STEPS = {"jbu_stack": ("up1", "up2", "up3", "up4"), "jbu_one": ("up", "up", "up", "up")}
RADIUS = {"jbu_stack": 3, "jbu_one": 5}


@pytest.fixture(autouse=True)
def one_thread():
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="session")
def stack_weights(data):
    path = data / "weights" / "clip_jbu_stack_cocostuff.ckpt"
    if not path.is_file():
        pytest.skip(f"no {path.name} in the test data ({path.parent})")
    return read_checkpoint(path)


def made_window(h, w, d, n, patch=16, seed=0):
    """Tokens, a picture with areas, borders and noise, and phrases."""
    rng = np.random.default_rng(seed)
    patches = rng.normal(size=(h, w, d)) + rng.normal(size=d)
    image = rng.normal(size=(3, h, w)).repeat(patch, axis=1).repeat(patch, axis=2)
    image += 0.3 * rng.normal(size=image.shape)
    vectors = rng.normal(size=(n, d))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return tuple(torch.tensor(a, dtype=torch.float32) for a in (patches, image, vectors))


def gelu(x):
    return 0.5 * x * (1 + erf(x / math.sqrt(2)))


def averaged(image, rows, cols):
    """Mean of the picture's pixels that each cell of a grid touches."""
    _, height, width = image.shape
    result = np.empty((3, rows, cols))
    for i in range(rows):
        for j in range(cols):
            top, bottom = i * height // rows, -(-(i + 1) * height // rows)
            left, right = j * width // cols, -(-(j + 1) * width // cols)
            result[:, i, j] = image[:, top:bottom, left:right].mean(axis=(1, 2))
    return result


def cubic(x, a=-0.75):
    x = abs(x)
    if x <= 1:
        return (a + 2) * x**3 - (a + 3) * x**2 + 1
    return a * x**3 - 5 * a * x**2 + 8 * a * x - 4 * a if x < 2 else 0.0


def bicubic_line(values):
    """Twice as many samples along the first axis; the ends are repeated."""
    n = len(values)
    result = np.zeros((2 * n, *values.shape[1:]))
    for i in range(2 * n):
        place = (i + 0.5) / 2 - 0.5
        for j in range(math.floor(place) - 1, math.floor(place) + 3):
            result[i] += cubic(place - j) * values[min(max(j, 0), n - 1)]
    return result


def mirrored(i, n):
    return -i if i < 0 else 2 * (n - 1) - i if i >= n else i


def step_by_loops(features, guidance, layer, radius):
    rows, cols = guidance.shape[1:]
    wide = bicubic_line(bicubic_line(features).swapaxes(0, 1)).swapaxes(0, 1)
    keys = np.empty((rows, cols, 32))
    for i in range(rows):
        for j in range(cols):
            hidden = gelu(
                layer["range_proj.0.weight"] @ guidance[:, i, j] + layer["range_proj.0.bias"]
            )
            keys[i, j] = layer["range_proj.3.weight"] @ hidden + layer["range_proj.3.bias"]
    temperature = min(max(math.exp(layer["range_temp"].item()), 1e-4), 1e4)
    sigma = layer["sigma_spatial"].item()
    offsets = [(y, x) for y in range(-radius, radius + 1) for x in range(-radius, radius + 1)]
    spatial = [
        math.exp(-((y / radius) ** 2 + (x / radius) ** 2) / (2 * sigma**2)) for y, x in offsets
    ]
    result = np.zeros((rows, cols, features.shape[2]))
    for i in range(rows):
        for j in range(cols):
            ys = [mirrored(i + y, rows) for y, _ in offsets]
            xs = [mirrored(j + x, cols) for _, x in offsets]
            scores = temperature * (keys[ys, xs] @ keys[i, j])
            kernel = np.exp(scores - scores.max())
            kernel = kernel / kernel.sum() * spatial
            kernel /= max(kernel.sum(), 1e-7)
            both = np.concatenate([kernel, guidance[:, i, j]])
            hidden = gelu(layer["fixup_proj.0.weight"] @ both + layer["fixup_proj.0.bias"])
            kernel = kernel + 0.1 * (
                layer["fixup_proj.3.weight"] @ hidden + layer["fixup_proj.3.bias"]
            )
            result[i, j] = kernel @ wide[ys, xs]
    return result


def cosines_by_loops(kind, state, patches, image, vectors):
    """Cosines (n, 16 h, 16 w) from the equations alone."""
    arrays = {
        name.removeprefix("upsampler."): value.double().numpy().reshape(value.shape[:2])
        for name, value in state.items()
    }
    features, image, vectors = (a.double().numpy() for a in (patches, image, vectors))
    for step in STEPS[kind]:
        layer = {
            name.removeprefix(f"{step}."): value
            for name, value in arrays.items()
            if name.startswith(f"{step}.")
        }
        guidance = averaged(image, 2 * features.shape[0], 2 * features.shape[1])
        features = step_by_loops(features, guidance, layer, RADIUS[kind])
    last = features @ arrays["fixup_proj.1.weight"].T + arrays["fixup_proj.1.bias"]
    features = features + 0.1 * last
    lengths = np.linalg.norm(features, axis=2)
    return np.moveaxis(features @ vectors.T / lengths[..., None], 2, 0)


def cosines(kind, state, window):
    return build_upsampler(kind, state, embed_dim=window[0].shape[2]).cosines(*window)


@pytest.mark.parametrize(
    ("kind", "h", "w", "d", "n"),
    [
        ("jbu_stack", 2, 2, 3, 1),  # every window of the first step crosses opposite borders
        ("jbu_stack", 2, 3, 20, 5),
        ("jbu_stack", 5, 2, 6, 2),  # more tokens than dimensions
        ("jbu_one", 3, 4, 20, 3),
    ],
)
def test_cosines_are_those_of_the_definition(kind, h, w, d, n):
    state, window = made_weights(kind, d), made_window(h, w, d, n)
    found = cosines(kind, state, window)
    assert found.shape == (n, 16 * h, 16 * w)
    assert found.dtype == torch.float32
    expected = cosines_by_loops(kind, state, *window)
    assert np.ptp(expected) > 0.2  # the comparison means something
    np.testing.assert_allclose(found.numpy(), expected, rtol=0, atol=2e-6)


@pytest.mark.data
def test_published_weights_give_the_cosines_of_the_definition(stack_weights):
    window = made_window(2, 3, 512, 4)
    found = cosines("jbu_stack", stack_weights, window)
    expected = cosines_by_loops("jbu_stack", stack_weights, *window)
    np.testing.assert_allclose(found.numpy(), expected, rtol=0, atol=1e-6)


@pytest.mark.data
def test_published_weights_on_a_whole_crop(stack_weights):
    window = made_window(14, 14, 512, 3)
    found = cosines("jbu_stack", stack_weights, window)
    expected = by_definition("jbu_stack", stack_weights, *window)
    assert float((found - expected).abs().max()) < 1e-6


def test_many_columns_of_tiles_with_the_larger_window():
    state, window = made_weights("jbu_one", 24), made_window(9, 12, 24, 3)
    expected = by_definition("jbu_one", state, *window)
    assert float((cosines("jbu_one", state, window) - expected).abs().max()) < 2e-6


@settings(max_examples=12, deadline=None)
@given(
    h=st.integers(2, 6), w=st.integers(2, 6), d=st.integers(1, 9), n=st.integers(1, 4),
    seed=st.integers(0, 99),
)  # fmt: skip
def test_any_shape(h, w, d, n, seed):
    state, window = made_weights("jbu_stack", d, seed), made_window(h, w, d, n, seed=seed)
    doubled = {name: value.double() for name, value in state.items()}
    expected = by_definition("jbu_stack", doubled, *(a.double() for a in window))
    found = cosines("jbu_stack", state, window)
    # Where weights of both signs all but cancel, a cosine is badly conditioned.
    assert float((found - expected).abs().median()) < 1e-6
    assert float((found - expected).abs().max()) < 1e-3


@pytest.mark.parametrize("unfold", [False, True])
def test_the_benchmark_compares_with_the_definition(unfold):
    state, window = made_weights("jbu_stack", 4), made_window(2, 3, 4, 2)
    found = by_definition("jbu_stack", state, *window, unfold=unfold)
    expected = cosines_by_loops("jbu_stack", state, *window)
    np.testing.assert_allclose(found.numpy(), expected, rtol=0, atol=2e-6)


@pytest.mark.parametrize(
    ("sigma", "range_temp", "limited"), [(0.235, -2.0, False), (0.05, 2.0, True)]
)
def test_a_narrow_gaussian(sigma, range_temp, limited, monkeypatch):
    state = made_weights("jbu_stack", 5)
    for step in STEPS["jbu_stack"]:
        state[f"upsampler.{step}.sigma_spatial"] = torch.tensor(sigma)
        state[f"upsampler.{step}.range_temp"] = torch.tensor(range_temp)
    window = made_window(3, 2, 5, 2)
    doubled = {name: value.double() for name, value in state.items()}
    exact = by_definition("jbu_stack", doubled, *(a.double() for a in window))
    rounding = (by_definition("jbu_stack", state, *window) - exact).abs().max()
    found = cosines("jbu_stack", state, window)
    assert float((found - exact).abs().max()) < 1e-6 + 3 * float(rounding)
    # The limit of a kernel's sum could matter for both, and does for the narrower one.
    monkeypatch.setattr(jbu_kernel, "LEAST_SUM", 1e-30)
    unlimited = cosines("jbu_stack", state, window)
    assert (float((found - unlimited).abs().max()) > 0.01) == limited


@pytest.mark.parametrize("patch", [14, 32])
def test_other_patch_sizes_are_resized_from_sixteen_fold(patch):
    state, window = made_weights("jbu_stack", 6), made_window(2, 3, 6, 2, patch=patch)
    found = cosines("jbu_stack", state, window)
    assert found.shape == (2, 2 * patch, 3 * patch)
    small = torch.from_numpy(cosines_by_loops("jbu_stack", state, *window))
    expected = torch.nn.functional.interpolate(small[None], found.shape[1:], mode="bilinear")[0]
    torch.testing.assert_close(found, expected.float(), rtol=0, atol=2e-6)


def test_the_picture_guides():
    state, (patches, image, vectors) = made_weights("jbu_stack", 6), made_window(3, 3, 6, 2)
    one = cosines("jbu_stack", state, (patches, image, vectors))
    other = cosines("jbu_stack", state, (patches, image.flip(2), vectors))
    assert float((one - other).abs().max()) > 1e-2


def test_length_of_tokens_and_number_of_phrases_do_not_matter():
    state = made_weights("jbu_stack", 6)
    state["upsampler.fixup_proj.1.bias"].zero_()
    patches, image, vectors = made_window(3, 4, 6, 7)
    all_at_once = cosines("jbu_stack", state, (patches, image, vectors))
    for which in (0, 6):
        one = cosines("jbu_stack", state, (40 * patches, image, vectors[which : which + 1]))
        torch.testing.assert_close(one[0], all_at_once[which], rtol=0, atol=1e-6)


def test_empty_tokens_have_no_direction():
    state, (patches, image, vectors) = made_weights("jbu_stack", 6), made_window(3, 4, 6, 2)
    state["upsampler.fixup_proj.1.bias"].zero_()
    found = cosines("jbu_stack", state, (0 * patches, image, vectors))
    assert (found == 0).all()


@pytest.mark.parametrize("kind", STEPS)
def test_the_same_bits_with_any_number_of_threads(kind):
    upsampler = build_upsampler(kind, made_weights(kind, 64), embed_dim=64)
    window = made_window(5, 4, 64, 3)
    first = upsampler.cosines(*window)
    for threads in (1, 2):
        torch.set_num_threads(threads)
        assert torch.equal(upsampler.cosines(*window), first)


def test_half_precision_tokens_are_upsampled_in_single():
    state, (patches, image, vectors) = made_weights("jbu_stack", 6), made_window(3, 4, 6, 2)
    patches, image = patches.bfloat16(), image.bfloat16()
    found = cosines("jbu_stack", state, (patches, image, vectors))
    assert torch.equal(
        found, cosines("jbu_stack", state, (patches.float(), image.float(), vectors))
    )


@pytest.mark.parametrize(
    ("kind", "h", "w", "least"), [("jbu_stack", 1, 9, 2), ("jbu_one", 9, 2, 3)]
)
def test_a_window_smaller_than_the_first_step_reaches_is_refused(kind, h, w, least):
    with pytest.raises(ModelError, match=f"at least {least} x {least} patches, but .* {h} x {w}"):
        cosines(kind, made_weights(kind, 4), made_window(h, w, 4, 1))


def test_cancelled_between_columns():
    upsampler = build_upsampler("jbu_stack", made_weights("jbu_stack", 4), embed_dim=4)
    calls = []

    def check():
        calls.append(None)
        if len(calls) == 3:
            raise CancelledError

    with pytest.raises(CancelledError):
        upsampler.cosines(*made_window(14, 14, 4, 1), check)
    assert len(calls) == 3


MEMORY = """
import torch
from benchmarks.upsampler import made_weights, made_window, peak_memory
from engine.zeroshot.upsample import build_upsampler
torch.set_num_threads(1)
upsampler = build_upsampler("jbu_one", made_weights("jbu_one", 512), embed_dim=512)
upsampler.cosines(*made_window(48, 40))
print(peak_memory(lambda: upsampler.cosines(*made_window(224, 40))))
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="measured through /proc")
def test_memory_of_a_whole_crop(root):
    environment = {**os.environ, "PYTHONPATH": str(root), "OMP_NUM_THREADS": "1"}
    command = [sys.executable, "-c", MEMORY]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    # The features of all pixels alone would be 98 MiB, their windows 12 GB.
    assert 10 < float(done.stdout) < 200
