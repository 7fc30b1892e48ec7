"""What is said of published files holds together, and agrees with open_clip."""

from __future__ import annotations

import re

import pytest

from engine.jobs import DEFAULT_CLIP_MODEL, DEFAULT_CLIP_WEIGHTS, UPSAMPLERS
from engine.text.torchvision_guard import make_torchvision_importable
from engine.weights import REGISTRY

FILES = list(REGISTRY.values())


def test_names_and_files_are_each_used_once():
    assert list(REGISTRY) == [file.name for file in FILES]
    assert len({file.filename for file in FILES}) == len(FILES)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_each_file_is_described_wholly(file):
    assert file.source.startswith("https://") and file.source.endswith("/" + file.filename)
    assert file.sha256 is None or re.fullmatch("[0-9a-f]{64}", file.sha256)
    assert file.size is None or file.size > 1000
    assert file.licence and file.what and "github.com" in file.citation
    assert file.fetchable == (file.sha256 is not None)


def test_the_default_model_and_the_upsamplers_are_there():
    assert f"{DEFAULT_CLIP_MODEL}/{DEFAULT_CLIP_WEIGHTS}" in REGISTRY
    assert {"jbu_stack", "jbu_one"} <= {name.split("/")[0] for name in REGISTRY} & set(UPSAMPLERS)


def test_openai_addresses_are_those_of_open_clip():
    make_torchvision_importable()
    from open_clip.pretrained import get_pretrained_url

    ours = {name: file for name, file in REGISTRY.items() if name.endswith("/openai")}
    assert len(ours) == 4
    for name, file in ours.items():
        assert file.source == get_pretrained_url(name.split("/")[0], "openai")
        assert file.source.split("/")[-2] == file.sha256
