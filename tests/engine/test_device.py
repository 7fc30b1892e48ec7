"""Where networks run: what is asked for, or one sentence."""

from __future__ import annotations

import os

import pytest

from engine.device import prepare_torch
from engine.errors import CancelledError, EngineError
from engine.progress import Progress

torch = pytest.importorskip("torch", reason="needs the engine's full environment")


@pytest.fixture(autouse=True)
def threads_as_before():
    before = torch.get_num_threads()
    yield
    torch.set_num_threads(before)


@pytest.mark.parametrize(
    ("there", "wanted", "found"),
    [
        (False, "auto", "cpu"),
        (False, "cpu", "cpu"),
        (True, "auto", "cuda"),
        (True, "cpu", "cpu"),
        (True, "cuda", "cuda"),
    ],
)
def test_the_device(monkeypatch, there, wanted, found):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: there)
    assert prepare_torch(wanted, 1, Progress()) == found


def test_a_graphics_card_that_is_not_there(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(EngineError, match="finds no graphics card it can use"):
        prepare_torch("cuda", 1, Progress())


def test_threads():
    prepare_torch("cpu", 1, Progress())
    assert torch.get_num_threads() == 1
    prepare_torch("cpu", 0, Progress())
    assert torch.get_num_threads() == os.cpu_count()


def test_without_torch(monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(EngineError, match="install the full engine, or requirements/eng"):
        prepare_torch("auto", 1, Progress())


def test_a_cancel_comes_before_the_network():
    with pytest.raises(CancelledError):
        prepare_torch("auto", 1, Progress(cancelled=lambda: True))
