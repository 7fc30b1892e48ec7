"""Files of the weights folder: found, checked once, taken, fetched, and missed in a sentence."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from engine.errors import CancelledError, WeightsError
from engine.progress import Progress
from engine.weights import REGISTRY, WeightFile, WeightsStore

CONTENT = b"weights of a tiny network" * 4000
SHA = hashlib.sha256(CONTENT).hexdigest()


def entry(server=None, **changed):
    values = {
        "name": "tiny/one",
        "filename": "tiny.bin",
        "size": len(CONTENT),
        "sha256": SHA,
        "licence": "MIT",
        "source": server.url("/tiny.bin") if server else "https://example.org/tiny.bin",
        "what": "a test",
        "citation": "made here",
        **changed,
    }
    return WeightFile(**values)


@pytest.fixture
def registered(monkeypatch):
    """Register a file for the test."""

    def register(server=None, **changed):
        file = entry(server, **changed)
        monkeypatch.setitem(REGISTRY, file.name, file)
        return file

    return register


@pytest.fixture
def store(tmp_path):
    return WeightsStore(str(tmp_path))


def count_hashing(monkeypatch):
    """How often a file's checksum is really computed."""
    made = []
    real = hashlib.sha256
    monkeypatch.setattr(hashlib, "sha256", lambda *a: made.append(1) or real(*a))
    return made


def test_the_folder_is_the_one_named_then_the_variables_then_the_users(monkeypatch, tmp_path):
    monkeypatch.setenv("SPECTRAL_PROMPTS_WEIGHTS", str(tmp_path / "variable"))
    assert WeightsStore(str(tmp_path / "named")).folder == tmp_path / "named"
    assert WeightsStore().folder == tmp_path / "variable"
    monkeypatch.delenv("SPECTRAL_PROMPTS_WEIGHTS")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    folder = WeightsStore().folder
    assert folder.parts[-2:] == ("spectral_prompts", "weights")
    assert not folder.exists(), "looking makes no folders"
    assert WeightsStore("~/here").folder == Path.home() / "here"


def test_a_file_placed_by_hand_is_found(registered, store, tmp_path):
    registered()
    assert store.find("tiny/one") is None
    (tmp_path / "tiny.bin").write_bytes(CONTENT)
    assert store.find("tiny/one") == tmp_path / "tiny.bin"
    assert store.get("tiny/one", Progress()) == tmp_path / "tiny.bin"


@pytest.mark.parametrize("other", [CONTENT[:-1], CONTENT[:-1] + b"?", b""])
def test_another_content_under_the_name_is_not_taken(registered, store, tmp_path, other):
    registered()
    (tmp_path / "tiny.bin").write_bytes(other)
    assert store.find("tiny/one") is None
    with pytest.raises(WeightsError, match=f"expected .*{SHA}, found {len(other)} bytes"):
        store.get("tiny/one", Progress())
    assert (tmp_path / "tiny.bin").read_bytes() == other, "what the user placed is left alone"


def test_the_checksum_is_computed_once(registered, store, tmp_path, monkeypatch):
    registered()
    (tmp_path / "tiny.bin").write_bytes(CONTENT)
    made = count_hashing(monkeypatch)
    for again in (store, store, WeightsStore(str(tmp_path))):
        assert again.find("tiny/one") is not None
    assert len(made) == 1


def test_a_changed_file_is_checked_again(registered, store, tmp_path):
    registered()
    path = tmp_path / "tiny.bin"
    path.write_bytes(CONTENT)
    assert store.find("tiny/one") == path
    changed = CONTENT[:-1] + b"?"
    path.write_bytes(changed)
    os.utime(path, ns=(1, 1))
    assert store.find("tiny/one") is None
    assert store.sha256(path) == hashlib.sha256(changed).hexdigest()


def test_a_folder_that_cannot_be_written_or_a_damaged_note_is_no_obstacle(registered, tmp_path):
    registered()
    (tmp_path / "tiny.bin").write_bytes(CONTENT)
    (tmp_path / "checked.json").mkdir()
    assert WeightsStore(str(tmp_path)).find("tiny/one") is not None
    (tmp_path / "checked.json").rmdir()
    (tmp_path / "checked.json").write_text('{"x": 3, "y"')
    assert WeightsStore(str(tmp_path)).find("tiny/one") is not None
    assert sorted(p.name for p in tmp_path.iterdir()) == ["checked.json", "tiny.bin"]


def test_hashing_can_be_stopped(store, tmp_path):
    path = tmp_path / "large.bin"
    path.write_bytes(bytes(3 << 20))
    with pytest.raises(CancelledError):
        store.sha256(path, Progress(cancelled=lambda: True).check)


def test_a_file_without_a_published_checksum_is_taken_by_name_but_never_fetched(
    registered, store, server, tmp_path
):
    server.files["/tiny.bin"] = CONTENT
    registered(server, size=None, sha256=None)
    with pytest.raises(WeightsError, match="no checksum of it is published") as caught:
        store.get("tiny/one", Progress())
    for part in ("tiny.bin", "size unknown", server.url("/tiny.bin"), str(tmp_path)):
        assert part in caught.value.message
    assert server.requests == []
    (tmp_path / "tiny.bin").write_bytes(CONTENT)
    assert store.find("tiny/one") == tmp_path / "tiny.bin"


def test_offline_it_is_one_sentence_and_no_request(registered, server, tmp_path):
    server.files["/tiny.bin"] = CONTENT
    registered(server)
    with pytest.raises(WeightsError, match="the network is not to be used") as caught:
        WeightsStore(str(tmp_path), offline=True).get("tiny/one", Progress())
    for part in ("tiny.bin", "0.1 MB", server.url("/tiny.bin"), str(tmp_path)):
        assert part in caught.value.message
    assert "\n" not in caught.value.message
    assert server.requests == []


def test_online_it_is_fetched_checked_and_not_hashed_again(
    registered, store, server, tmp_path, monkeypatch
):
    server.files["/tiny.bin"] = CONTENT
    registered(server)
    assert store.get("tiny/one", Progress()).read_bytes() == CONTENT
    made = count_hashing(monkeypatch)
    assert WeightsStore(str(tmp_path)).find("tiny/one") == tmp_path / "tiny.bin"
    assert made == []
    assert len(server.requests) == 1


def test_what_was_fetched_is_not_fetched_again(registered, store, server):
    server.files["/tiny.bin"] = CONTENT
    registered(server)
    store.get("tiny/one", Progress())
    store.get("tiny/one", Progress())
    assert len(server.requests) == 1


def test_a_file_can_be_taken_from_elsewhere(registered, store, tmp_path):
    registered()
    source = tmp_path / "elsewhere" / "any name.bin"
    source.parent.mkdir()
    source.write_bytes(CONTENT)
    assert store.take("tiny/one", source, Progress()).read_bytes() == CONTENT
    assert source.read_bytes() == CONTENT
    source.write_bytes(b"other")
    with pytest.raises(WeightsError, match="is not the file of tiny/one"):
        store.take("tiny/one", source, Progress())
    assert store.find("tiny/one") is not None, "the good one is still there"


def test_a_cancelled_copy_leaves_nothing(registered, tmp_path):
    registered()
    source = tmp_path / "source.bin"
    source.write_bytes(CONTENT)
    store = WeightsStore(str(tmp_path / "weights"))
    store.sha256(source)
    with pytest.raises(CancelledError):
        store.take("tiny/one", source, Progress(cancelled=lambda: True))
    assert list((tmp_path / "weights").iterdir()) == []


def test_a_source_that_is_gone_is_told(registered, store, tmp_path):
    registered()
    with pytest.raises(WeightsError, match="cannot be copied"):
        store.take("tiny/one", tmp_path / "gone.bin", Progress())


def test_an_unknown_name_names_those_there_are(store):
    with pytest.raises(WeightsError, match="no weights 'x/y'.*ViT-B-16/openai.*jbu_one/aid"):
        store.find("x/y")
