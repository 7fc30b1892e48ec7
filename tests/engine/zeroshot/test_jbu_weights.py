"""Weights of the learnt upsamplers in the formats they are published in."""

from __future__ import annotations

import math

import pytest
import torch
from safetensors.torch import load_file, save_file

from benchmarks.upsampler import made_weights
from engine.errors import WeightsError
from engine.zeroshot.jbu_weights import RADIUS, read_weights

KINDS = ("jbu_stack", "jbu_one")


@pytest.mark.parametrize("kind", KINDS)
def test_numbers_end_up_where_they_belong(kind):
    state = made_weights(kind, 8)
    weights = read_weights(kind, state)
    cells = (2 * RADIUS[kind] + 1) ** 2
    assert len(weights.steps) == 4
    assert (weights.steps[0] is weights.steps[3]) == (kind == "jbu_one")
    name = "upsampler.up" if kind == "jbu_one" else "upsampler.up3"
    step = weights.steps[2]
    assert step.radius == RADIUS[kind]
    first = state[f"{name}.fixup_proj.0.weight"][:, :, 0, 0].T
    torch.testing.assert_close(step.fix_kernel, first[:cells])
    torch.testing.assert_close(step.fix_guidance, first[cells:])
    second = state[f"{name}.fixup_proj.3.weight"][:, :, 0, 0].T
    torch.testing.assert_close(step.fix_out, 0.1 * second)
    assert float(step.temperature) == pytest.approx(math.exp(state[f"{name}.range_temp"]))
    sigma = float(state[f"{name}.sigma_spatial"])
    assert float(step.spatial.max()) == float(step.spatial[cells // 2]) == 1
    assert float(step.spatial[0]) == pytest.approx(math.exp(-1 / sigma**2))
    assert weights.embed_dim == 8
    torch.testing.assert_close(weights.final_bias, 0.1 * state["upsampler.fixup_proj.1.bias"])


@pytest.mark.parametrize("kind", KINDS)
def test_read_back_from_files(kind, tmp_path):
    state = made_weights(kind, 8)
    expected = read_weights(kind, state)
    # As SegEarth-OV and FeatUp save it, with other networks beside it.
    torch.save({"epoch": 3, "state_dict": {**state, "model.w": torch.ones(2)}}, tmp_path / "a.ckpt")
    save_file(state, tmp_path / "a.safetensors")
    lightning = torch.load(tmp_path / "a.ckpt", weights_only=True)["state_dict"]
    for loaded in (lightning, load_file(tmp_path / "a.safetensors")):
        weights = read_weights(kind, loaded)
        assert torch.equal(weights.final, expected.final)
        assert torch.equal(weights.steps[1].range_in, expected.steps[1].range_in)


@pytest.mark.parametrize("prefix", ["", "module.", "module.upsampler."])
def test_other_prefixes_and_number_formats(prefix):
    state = made_weights("jbu_one", 8)
    renamed = {prefix + name.removeprefix("upsampler."): v.half() for name, v in state.items()}
    weights = read_weights("jbu_one", renamed)
    assert weights.final.dtype == torch.float32
    torch.testing.assert_close(
        weights.final, read_weights("jbu_one", state).final, atol=1e-3, rtol=0
    )


@pytest.mark.parametrize(("log", "expected"), [(-50.0, 1e-4), (50.0, 1e4)])
def test_the_temperature_is_limited(log, expected):
    state = made_weights("jbu_one", 4)
    state["upsampler.up.range_temp"] = torch.tensor(log)
    temperature = read_weights("jbu_one", state).steps[0].temperature
    assert float(temperature) == pytest.approx(expected)


@pytest.mark.parametrize(("kind", "other"), [KINDS, KINDS[::-1]])
def test_the_file_of_the_other_kind_is_refused(kind, other):
    with pytest.raises(WeightsError, match=f"expected to be those of {kind}.*use the file"):
        read_weights(kind, made_weights(other, 4))


def test_missing_parts_are_named():
    state = made_weights("jbu_stack", 4)
    del state["upsampler.up4.fixup_proj.3.bias"]
    with pytest.raises(WeightsError, match=r"hold no 'upsampler.up4.fixup_proj.3.bias'"):
        read_weights("jbu_stack", state)


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("up.fixup_proj.0.weight", torch.ones(49, 52, 1, 1), "121 x 124 .* is 49 x 52 x 1 x 1"),
        ("up.range_proj.0.weight", torch.ones(32, 4, 1, 1), "32 x 3 .* is 32 x 4 x 1 x 1"),
        ("up.sigma_spatial", torch.ones(3), "expected to be 1 .* is 3"),
        ("fixup_proj.1.weight", torch.ones(4, 5, 1, 1), "4 x 4 .* is 4 x 5 x 1 x 1"),
        ("up.range_proj.3.bias", torch.full((32,), torch.nan), "finite"),
        ("up.sigma_spatial", torch.tensor(0.0), "other than 0, but is 0.0"),
    ],
)
def test_what_does_not_fit_is_named(name, value, message):
    state = made_weights("jbu_one", 4)
    state[f"upsampler.{name}"] = value
    with pytest.raises(WeightsError, match=message) as refused:
        read_weights("jbu_one", state)
    assert name in refused.value.message


def test_a_copy_on_another_device_has_all_parts():
    weights = read_weights("jbu_one", made_weights("jbu_one", 4)).to(torch.device("meta"))
    assert weights.final.device.type == weights.steps[2].fix_out.device.type == "meta"
    assert weights.final.shape == (4, 4)
