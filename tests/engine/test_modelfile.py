"""Model files: what goes in comes out, anything else is refused in one sentence."""

from __future__ import annotations

import json

import numpy as np
import pytest

from engine.errors import ModelError
from engine.modelfile import FORMAT, Model, pack_model, read_model

safetensors = pytest.importorskip("safetensors.numpy", reason="needs the engine's full environment")

METADATA = {"classes": [{"value": 3, "name": "Wald & Wiese „ö“"}], "scores": None, "seed": 7}


@pytest.fixture
def path(tmp_path):
    target = tmp_path / "net.spm"
    tensors = {
        "a.weight": np.arange(6, dtype=np.float32).reshape(2, 3)[:, ::2],
        "steps": np.array([5], np.int64),
    }
    target.write_bytes(pack_model(Model("special", METADATA, tensors)))
    return target


def test_what_goes_in_comes_out(path):
    model = read_model(path, kinds=("special", "probe"))
    assert (model.kind, model.metadata) == ("special", METADATA)
    np.testing.assert_array_equal(model.tensors["a.weight"], [[0, 2], [3, 5]])
    assert model.tensors["a.weight"].dtype == np.float32
    assert model.tensors["steps"].tolist() == [5]


def test_the_same_model_gives_the_same_bytes(path):
    model = read_model(path)
    assert pack_model(model) == path.read_bytes()


def test_absent(tmp_path):
    with pytest.raises(ModelError, match="There is no model file"):
        read_model(tmp_path / "none.spm")


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 something", b"\x80\x02}q\x00."])
def test_another_kind_of_file(tmp_path, content):
    (tmp_path / "x.spm").write_bytes(content)
    with pytest.raises(ModelError, match="x.spm cannot be read as a model"):
        read_model(tmp_path / "x.spm")


@pytest.mark.parametrize("share", [0.3, 0.9])
def test_cut_off(path, share):
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    with pytest.raises(ModelError, match="damaged, cut off"):
        read_model(path)


def test_plain_safetensors(tmp_path):
    safetensors.save_file({"a": np.zeros(2, np.float32)}, tmp_path / "x.spm", {"format": "pt"})
    with pytest.raises(ModelError, match="no model of Spectral Prompts"):
        read_model(tmp_path / "x.spm")


def test_newer_format(tmp_path):
    header = json.dumps({"kind": "special", "format": FORMAT + 1})
    tensors = {"a": np.zeros(2, np.float32)}
    safetensors.save_file(tensors, tmp_path / "x.spm", {"spectral_prompts_model": header})
    with pytest.raises(ModelError, match="update the plugin"):
        read_model(tmp_path / "x.spm")


@pytest.mark.parametrize("header", ["[]", "{}", '{"kind": 3}', "{broken"])
def test_a_header_that_makes_no_sense(tmp_path, header):
    tensors = {"a": np.zeros(2, np.float32)}
    safetensors.save_file(tensors, tmp_path / "x.spm", {"spectral_prompts_model": header})
    with pytest.raises(ModelError, match="x.spm cannot be read"):
        read_model(tmp_path / "x.spm")


def test_another_kind_of_model(path):
    with pytest.raises(ModelError, match="kind 'special', expected probe"):
        read_model(path, kinds=("probe",))


def test_numbers_that_are_no_json_are_refused():
    with pytest.raises(ValueError, match="JSON"):
        pack_model(Model("special", {"x": float("nan")}, {"a": np.zeros(1, np.float32)}))
