"""The job that sees to weights: fetched, copied from a folder, or only looked at."""

from __future__ import annotations

import functools
import hashlib
import itertools
import os
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
from engine.weights.lock import locked

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
    result = fetch(action="verify")
    assert states(result) == dict.fromkeys(NAMES, "absent")
    assert result.numbers == {"files": 2, "present": 0, "bytes": 0}
    assert not (tmp_path / "weights").exists()


def test_checking_tells_of_another_file_under_the_name(published, fetch, tmp_path):
    fetch()
    (tmp_path / "weights" / "tiny_two.bin").write_bytes(b"x" * len(CONTENT["tiny/two"]))
    result = fetch(action="verify")
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
    with pytest.raises(WeightsError) as caught:
        fetch(which=" ", offline=True)
    assert all(name in caught.value.message for name in DEFAULT_NAMES)
    twice = fetch(which=f"{DEFAULT_NAMES[1]}," * 2, action="verify")
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


# -- listed, verified, imported, deleted -----------------------------------------------------------


def test_listing_tells_everything_and_reads_nothing(published, fetch, tmp_path, monkeypatch):
    folder = tmp_path / "weights"
    folder.mkdir()
    (folder / "tiny_one.bin").write_bytes(CONTENT["tiny/one"])
    (folder / "tiny_two.bin.part").write_bytes(CONTENT["tiny/two"][:1000])
    monkeypatch.setattr(hashlib, "sha256", lambda *a: pytest.fail("a file was read"))
    result = fetch(action="list", which="")
    rows = {row["name"]: row for row in result.values["weights"]}
    assert set(REGISTRY) <= set(rows)
    assert rows["tiny/one"]["state"] == "not verified"
    assert rows["tiny/two"]["state"] == "partly fetched" and rows["tiny/two"]["fetched"] == 1000
    assert rows["ViT-B-16/openai"]["state"] == "absent"
    for row in result.values["weights"]:
        assert {"size", "licence", "source", "what", "path", "fetchable"} <= set(row), row
    assert result.numbers["present"] == 1 + ("all-MiniLM-L6-v2" in rows)


def test_after_verifying_listing_knows(published, fetch, tmp_path):
    fetch()
    (tmp_path / "weights" / "checked.json").unlink()
    assert set(states(fetch(action="list")).values()) == {"not verified"}
    fetch(action="verify")
    assert set(states(fetch(action="list")).values()) == {"present"}


def test_verifying_reads_a_file_again_that_was_right_before(published, fetch, tmp_path):
    """A bit that flipped on the disk: neither size nor time tell."""
    fetch()
    path = tmp_path / "weights" / "tiny_one.bin"
    before = path.stat()
    content = bytearray(path.read_bytes())
    content[100] ^= 1
    path.write_bytes(bytes(content))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert states(fetch(action="list"))["tiny/one"] == "present"
    assert states(fetch(action="verify"))["tiny/one"] == "another file"
    assert states(fetch(action="list"))["tiny/one"] == "another file"


@pytest.mark.parametrize("which", ["", "tiny/two"])
def test_a_file_is_imported_whatever_it_is_called(published, fetch, tmp_path, which):
    source = tmp_path / "download (1).bin"
    source.write_bytes(CONTENT["tiny/two"])
    result = fetch(action="import", source_file=str(source), which=which, offline=True)
    assert states(result) == {"tiny/two": "copied"}
    assert files(tmp_path / "weights") == {"tiny_two.bin": CONTENT["tiny/two"]}
    again = fetch(action="import", source_file=str(source), which=which)
    assert states(again) == {"tiny/two": "present"}


@pytest.mark.parametrize(
    ("content", "which", "words"),
    [
        (CONTENT["tiny/two"][:-1], "", r"is none of the weights that are known \(.*tiny_two.bin"),
        (CONTENT["tiny/two"], "tiny/one", "is the file of tiny/two, expected tiny/one"),
        (None, "", "cannot be read"),
    ],
)
def test_another_file_is_not_imported(published, fetch, tmp_path, content, which, words):
    source = tmp_path / "file.bin"
    if content is not None:
        source.write_bytes(content)
    with pytest.raises(WeightsError, match=words):
        fetch(action="import", source_file=str(source), which=which)
    assert files(tmp_path / "weights") == {}


def test_without_a_file_nothing_is_imported(fetch):
    with pytest.raises(WeightsError, match="no file to import"):
        fetch(action="import")


def test_deleting_takes_the_file_and_what_is_left_of_downloads(published, fetch, tmp_path):
    fetch()
    folder = tmp_path / "weights"
    (folder / "tiny_one.bin.part").write_bytes(b"a beginning")
    result = fetch(action="delete", which="tiny/one")
    assert states(result) == {"tiny/one": "absent"}
    assert sorted(p.name for p in folder.iterdir()) == ["checked.json", "tiny_two.bin"]
    assert states(fetch(action="delete", which="tiny/one")) == {"tiny/one": "absent"}
    assert states(fetch(which="tiny/one")) == {"tiny/one": "fetched"}


def test_deleting_needs_a_name(published, fetch, tmp_path):
    fetch()
    with pytest.raises(WeightsError, match="unless it is named"):
        fetch(action="delete", which="")
    with pytest.raises(WeightsError, match="no weights 'tiny/three'"):
        fetch(action="delete", which="tiny/three")
    assert len(files(tmp_path / "weights")) == 2


def test_what_other_runs_brought_is_listed_and_deleted(fetch, tmp_path):
    folder = tmp_path / "weights"
    for place in ("hub/BAAI--bge-small-en-v1.5@abc", "tags/RN50--yfcc15m"):
        (folder / place).mkdir(parents=True)
        (folder / place / "model.safetensors").write_bytes(b"12345")
    rows = {row["name"]: row for row in fetch(action="list", which="").values["weights"]}
    hub = rows["hub/BAAI--bge-small-en-v1.5@abc"]
    assert (hub["size"], hub["state"]) == (5, "present")
    assert hub["source"] == "https://huggingface.co/BAAI/bge-small-en-v1.5/tree/abc"
    assert rows["tags/RN50--yfcc15m"]["removable"]
    fetch(action="delete", which="tags/RN50--yfcc15m")
    assert not (folder / "tags" / "RN50--yfcc15m").exists() and (folder / hub["name"]).is_dir()
    with pytest.raises(WeightsError, match="no weights 'hub/../..'"):
        fetch(action="delete", which="hub/../..")
    fetch(action="delete", which="all")
    assert not (folder / hub["name"]).exists()


def test_deleting_waits_for_an_engine_that_writes_the_file(published, fetch, tmp_path):
    fetch()
    path = tmp_path / "weights" / "tiny_one.bin"
    with locked(path):
        asked = []

        def soon():
            asked.append(1)
            return len(asked) > 3

        with pytest.raises(CancelledError):
            fetch(Progress(cancelled=soon), action="delete", which="tiny/one")
        assert path.exists()
