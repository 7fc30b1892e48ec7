"""The job that sees to weights: fetched, copied from a folder, or only looked at."""

from __future__ import annotations

import functools
import hashlib
import itertools
import shutil
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import numpy as np
import pytest

from engine.errors import CancelledError, WeightsError
from engine.jobs import FetchWeights
from engine.pipelines import run
from engine.pipelines.fetch_weights import DEFAULT_NAMES
from engine.progress import Progress
from engine.weights import REGISTRY, WeightFile

NAMES = ("tiny/one", "tiny/two")
CONTENT = {name: np.random.default_rng(k).bytes(5000 + k) for k, name in enumerate(NAMES)}


class Handler(SimpleHTTPRequestHandler):
    def log_message(self, *args):
        pass


@pytest.fixture
def published(tmp_path, monkeypatch):
    """Two registered files on a server of this machine; the folder they are served from."""
    folder = tmp_path / "published"
    folder.mkdir()
    server = ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Handler, directory=str(folder))
    )
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    for name, content in CONTENT.items():
        file = f"{name.replace('/', '_')}.bin"
        (folder / file).write_bytes(content)
        registered = WeightFile(
            name,
            file,
            len(content),
            hashlib.sha256(content).hexdigest(),
            "MIT",
            f"http://127.0.0.1:{server.server_address[1]}/{file}",
            "a test",
            "made here",
        )
        monkeypatch.setitem(REGISTRY, name, registered)
    yield folder
    server.shutdown()
    server.server_close()


@pytest.fixture
def fetch(tmp_path):
    def work(progress=None, **parameters):
        given = {
            "which": ", ".join(NAMES),
            "weights_folder": str(tmp_path / "weights"),
            **parameters,
        }
        return run(FetchWeights(**given), progress or Progress())

    return work


def states(result):
    return {row["name"]: row["state"] for row in result.values["weights"]}


def files(folder):
    there = sorted(folder.glob("*.bin")) if folder.is_dir() else []
    return {path.name: path.read_bytes() for path in there}


def test_files_are_fetched_and_told_of(published, fetch, tmp_path, listener):
    result = fetch(listener.progress())
    assert states(result) == dict.fromkeys(NAMES, "fetched")
    total = sum(len(content) for content in CONTENT.values())
    assert result.numbers == {"files": 2, "present": 2, "bytes": total}
    assert files(tmp_path / "weights") == files(published)
    first = result.values["weights"][0]
    assert first["size"] == len(CONTENT["tiny/one"])
    assert first["sha256"] == hashlib.sha256(CONTENT["tiny/one"]).hexdigest()
    assert (first["file"], first["licence"]) == ("tiny_one.bin", "MIT")
    assert result.values["folder"] == str(tmp_path / "weights")
    assert {r.stage for r in listener.reports} >= {
        "checking weights",
        "fetching tiny_one.bin",
        "fetching tiny_two.bin",
    }
    assert {r.count for r in listener.reports} == {2}


def test_what_is_there_is_not_fetched_again(published, fetch):
    fetch()
    for path in published.iterdir():
        path.unlink()
    assert states(fetch()) == dict.fromkeys(NAMES, "present")


def test_checking_fetches_nothing(published, fetch, tmp_path):
    result = fetch(check_only=True)
    assert states(result) == dict.fromkeys(NAMES, "absent")
    assert result.numbers == {"files": 2, "present": 0, "bytes": 0}
    assert not (tmp_path / "weights").exists()


def test_checking_tells_of_another_file_under_the_name(published, fetch, tmp_path):
    fetch()
    (tmp_path / "weights" / "tiny_two.bin").write_bytes(b"x" * len(CONTENT["tiny/two"]))
    result = fetch(check_only=True)
    assert states(result) == {"tiny/one": "present", "tiny/two": "another file"}
    assert result.numbers["present"] == 1
    assert result.numbers["bytes"] == len(CONTENT["tiny/one"])
    assert result.values["weights"][1]["sha256"] == hashlib.sha256(b"x" * 5001).hexdigest()


def test_files_are_taken_from_a_folder_without_the_network(published, fetch, tmp_path):
    result = fetch(source_folder=str(published), offline=True)
    assert states(result) == dict.fromkeys(NAMES, "copied")
    assert files(tmp_path / "weights") == files(published)


def test_another_file_in_the_folder_is_not_taken(published, fetch, tmp_path):
    (published / "tiny_two.bin").write_bytes(b"other")
    with pytest.raises(WeightsError, match=r"tiny_two.bin is not the file of tiny/two"):
        fetch(source_folder=str(published))
    assert list(files(tmp_path / "weights")) == ["tiny_one.bin"]


def test_a_folder_without_the_file_is_told(published, fetch, tmp_path):
    with pytest.raises(WeightsError, match="tiny_one.bin is not there"):
        fetch(source_folder=str(tmp_path))


def test_offline_nothing_is_fetched(published, fetch):
    with pytest.raises(WeightsError, match="network is not to be used") as caught:
        fetch(offline=True)
    for part in (*NAMES, "tiny_one.bin", "tiny_two.bin", "0.0 MB", "http://127.0.0.1"):
        assert part in caught.value.message


def test_an_unknown_name_is_refused_before_anything_is_done(published, fetch, tmp_path):
    with pytest.raises(WeightsError, match="no weights 'tiny/three'"):
        fetch(which="tiny/one, tiny/three")
    assert not (tmp_path / "weights").exists()


def test_without_a_name_it_is_the_default_model_and_its_upsampler(fetch):
    assert set(DEFAULT_NAMES) <= set(REGISTRY)
    result = fetch(which=" ", check_only=True)
    assert [row["name"] for row in result.values["weights"]] == list(DEFAULT_NAMES)
    twice = fetch(which="tiny/x,".replace("tiny/x", DEFAULT_NAMES[1]) * 2, check_only=True)
    assert twice.numbers["files"] == 1


def test_it_can_be_cancelled_at_every_moment(published, fetch, tmp_path):
    whole = files(published)
    for stop in itertools.count(1):
        questions = itertools.count(1)
        progress = Progress(cancelled=lambda stop=stop, q=questions: next(q) >= stop)
        try:
            fetch(progress)
            break  # it was done before it was asked to stop
        except CancelledError:
            there = files(tmp_path / "weights")
            assert there.items() <= whole.items(), "whole or not at all"
        shutil.rmtree(tmp_path / "weights", ignore_errors=True)
    assert stop > 10
    assert files(tmp_path / "weights") == whole
