"""Every form of checkpoint gives its tensors, and nothing in a file is ever run."""

from __future__ import annotations

import collections
import io
import json
import pickle
import struct
import zipfile

import pytest
import torch
from safetensors.torch import save_file

from engine.errors import WeightsError
from engine.text.torchvision_guard import make_torchvision_importable
from engine.weights.checkpoint import read_checkpoint, read_state_dict

pytestmark = [
    pytest.mark.filterwarnings("ignore:.*torch.jit:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::torch.jit.TracerWarning"),
]


def tiny_clip(**options):
    """A CLIP of open_clip's own classes with random weights."""
    make_torchvision_importable()
    from open_clip.model import CLIP, CLIPTextCfg, CLIPVisionCfg

    with torch.random.fork_rng():
        torch.manual_seed(3)
        return CLIP(
            16,
            CLIPVisionCfg(layers=2, width=32, head_width=16, patch_size=8, image_size=32),
            CLIPTextCfg(context_length=8, vocab_size=64, width=32, heads=2, layers=2),
            **options,
        ).eval()


@pytest.fixture(scope="module")
def clip():
    return tiny_clip(quick_gelu=True)


def same(found, expected):
    assert list(found) == list(expected)
    for name, value in expected.items():
        assert found[name].dtype == value.dtype
        assert torch.equal(found[name], value), name


def refusal(path):
    with pytest.raises(WeightsError) as caught:
        read_state_dict(path)
    assert "\n" not in caught.value.message and path.name in caught.value.message
    return caught.value.message


@pytest.fixture
def tensors():
    return {"b.weight": torch.arange(6.0).reshape(2, 3), "a": torch.tensor([1, 2])}


@pytest.mark.parametrize("name", ["x.safetensors", "x.bin"])
def test_safetensors_under_any_name(tensors, tmp_path, name):
    save_file(tensors, tmp_path / name)
    found = read_state_dict(tmp_path / name)
    same(dict(sorted(found.items())), dict(sorted(tensors.items())))


@pytest.mark.parametrize("zipped", [True, False])
@pytest.mark.parametrize("prefix", ["", "module."])
@pytest.mark.parametrize("nest", [(), ("state_dict",), ("model",), ("state_dict", "model")])
def test_torch_files_with_and_without_nesting(tensors, tmp_path, nest, prefix, zipped):
    content = collections.OrderedDict((prefix + name, value) for name, value in tensors.items())
    for key in reversed(nest):
        content = {"epoch": 3, key: content}
    torch.save(content, tmp_path / "x.pt", _use_new_zipfile_serialization=zipped)
    read = read_checkpoint(tmp_path / "x.pt")
    assert not read.is_archive
    same(read.tensors, tensors)


def test_a_prefix_of_some_names_is_kept(tmp_path):
    content = {"module.a": torch.zeros(1), "b": torch.ones(1)}
    torch.save(content, tmp_path / "x.pt")
    same(read_state_dict(tmp_path / "x.pt"), content)


def archive_of(clip, path, how, half):
    network = tiny_clip(quick_gelu=True)
    if how == "traced":
        pictures, words = torch.zeros(1, 3, 32, 32), torch.zeros(1, 8, dtype=torch.int64)
        module = torch.jit.trace(network, (pictures, words), check_trace=False)
    else:
        module = torch.jit.script(network)
    if half:
        module = module.half()
    module.save(str(path))


@pytest.mark.parametrize("half", [False, True])
@pytest.mark.parametrize("how", ["traced", "scripted"])
def test_an_archive_gives_what_torch_itself_finds_in_it(clip, tmp_path, how, half):
    path = tmp_path / "ViT.pt"
    archive_of(clip, path, how, half)
    read = read_checkpoint(path)
    assert read.is_archive
    expected = torch.jit.load(str(path)).state_dict()
    same(read.tensors, expected)
    dtype = torch.float16 if half else torch.float32
    assert read.tensors["visual.conv1.weight"].dtype == dtype
    assert torch.equal(read.tensors["visual.proj"], clip.visual.proj.detach().to(dtype))


class WithLists(torch.nn.Module):
    """Attributes of the kinds TorchScript builds with functions of its own."""

    def __init__(self):
        super().__init__()
        self.ints = [1, 2]
        self.floats = [0.5]
        self.flags = [True]
        self.names = {"a": 1}
        self.inner = torch.nn.Linear(2, 2)
        self.register_buffer("table", torch.arange(4))

    def forward(self, x):
        if self.flags[0] and self.names["a"] > 0:
            return self.inner(x) * self.ints[0] * self.floats[0] + self.table[0]
        return x


def test_lists_and_dictionaries_in_an_archive_are_read_over(tmp_path):
    path = tmp_path / "lists.pt"
    torch.jit.script(WithLists()).save(str(path))
    same(read_state_dict(path), torch.jit.load(str(path)).state_dict())


def rewritten(source, target, change):
    """A copy of a zip whose members went through ``change(name, content)``."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for member in old.namelist():
            content = change(member, old.read(member))
            if content is not None:
                new.writestr(member, content)


def test_the_code_of_an_archive_is_not_even_read(clip, tmp_path):
    archive_of(clip, tmp_path / "good.pt", "traced", half=False)
    expected = read_state_dict(tmp_path / "good.pt")
    rewritten(
        tmp_path / "good.pt",
        tmp_path / "spoilt.pt",
        lambda name, content: b"this is no code" if "/code/" in name else content,
    )
    with pytest.raises(RuntimeError):
        torch.jit.load(str(tmp_path / "spoilt.pt"))
    same(read_state_dict(tmp_path / "spoilt.pt"), expected)


def test_an_archive_written_on_a_graphics_card_is_read_without_one(clip, tmp_path):
    archive_of(clip, tmp_path / "cpu.pt", "traced", half=True)

    def moved(name, content):
        # Texts are pickled with their length before them.
        return content.replace(b"X\x03\x00\x00\x00cpu", b"X\x06\x00\x00\x00cuda:0")

    rewritten(tmp_path / "cpu.pt", tmp_path / "cuda.pt", moved)
    with zipfile.ZipFile(tmp_path / "cuda.pt") as archive:
        assert b"cuda:0" in archive.read("cpu/data.pkl")
    found = read_state_dict(tmp_path / "cuda.pt")
    same(found, read_state_dict(tmp_path / "cpu.pt"))
    assert {value.device.type for value in found.values()} == {"cpu"}


class Harm:
    """What a hostile file would do when unpickled: make a file."""

    def __init__(self, path):
        self.path = str(path)

    def __reduce__(self):
        return open, (self.path, "w")


@pytest.mark.parametrize("archive", [False, True])
@pytest.mark.parametrize("plain", [False, True])
def test_a_file_that_wants_something_run_is_refused(tmp_path, archive, plain):
    harm, path = tmp_path / "harm", tmp_path / "bad.pt"
    content = pickle.dumps({"a": Harm(harm)}, protocol=2)
    if plain:
        path.write_bytes(content)
    else:
        torch.save({"a": torch.zeros(1)}, tmp_path / "good.pt")
        rewritten(
            tmp_path / "good.pt",
            path,
            lambda name, old: content if name.endswith("/data.pkl") else old,
        )
        if archive:
            with zipfile.ZipFile(path, "a") as target:
                target.writestr("good/constants.pkl", b"")
    message = refusal(path)
    assert not harm.exists()
    if archive and not plain:
        assert "io.open" in message or "'_io.open'" in message


def test_a_name_that_only_looks_like_an_archives_class_runs_nothing(tmp_path):
    """``__torch__.x`` stands for an empty class; there is no module of that name to find."""
    path = tmp_path / "odd.pt"
    data = b"\x80\x02c__torch__.os\nsystem\n)\x81}b."
    with zipfile.ZipFile(path, "w") as target:
        target.writestr("odd/data.pkl", data)
        target.writestr("odd/version", b"3\n")
        target.writestr("odd/constants.pkl", b"")
    assert "no named tensors" in refusal(path)


def test_packed_members_are_refused(clip, tmp_path):
    archive_of(clip, tmp_path / "good.pt", "traced", half=False)
    with (
        zipfile.ZipFile(tmp_path / "good.pt") as old,
        zipfile.ZipFile(tmp_path / "packed.pt", "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for member in old.namelist():
            new.writestr(member, old.read(member))
    assert "packed" in refusal(tmp_path / "packed.pt")


def cut(content, share):
    return content[: int(len(content) * share)]


@pytest.mark.parametrize("share", [0.0, 0.3, 0.98])
@pytest.mark.parametrize("form", ["safetensors", "torch", "archive"])
def test_half_a_file_is_refused(clip, tensors, tmp_path, form, share):
    whole, path = tmp_path / "whole", tmp_path / "half.pt"
    if form == "safetensors":
        save_file(tensors, whole)
    elif form == "torch":
        torch.save(tensors, whole)
    else:
        archive_of(clip, whole, "traced", half=False)
    path.write_bytes(cut(whole.read_bytes(), share))
    assert "complete checkpoint" in refusal(path)


def other_files():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as target:
        target.writestr("readme.txt", "hello")
    header = json.dumps({"a": 1}).encode()
    return {
        "zip": buffer.getvalue(),
        "text": b"<html>Not found</html>",
        "json": b'{"a": 1}',
        "header": struct.pack("<Q", len(header)) + header,
        "zeros": bytes(100),
    }


@pytest.mark.parametrize("kind", list(other_files()))
def test_files_of_other_kinds_are_refused(tmp_path, kind):
    (tmp_path / "x.pt").write_bytes(other_files()[kind])
    refusal(tmp_path / "x.pt")


@pytest.mark.parametrize(
    "content", [{}, {"a": 3}, [torch.zeros(1)], torch.zeros(2), {"state_dict": {"a": "b"}}]
)
def test_torch_files_without_named_tensors_are_refused(tmp_path, content):
    torch.save(content, tmp_path / "x.pt")
    assert "tensor" in refusal(tmp_path / "x.pt")


def test_a_file_that_is_not_there(tmp_path):
    assert "cannot be read" in refusal(tmp_path / "x.pt")
