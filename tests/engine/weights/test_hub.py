"""Files of Hugging Face repositories and of open_clip's tags, from a server that answers alike."""

from __future__ import annotations

import hashlib

import pytest

from engine.errors import WeightsError
from engine.progress import Progress
from engine.weights import WeightsStore, hub

CONTENT = b"weights" * 10_000
SHA = hashlib.sha256(CONTENT).hexdigest()
COMMIT = "0123456789abcdef0123456789abcdef01234567"
FILE = "a/model.pt"


@pytest.fixture(autouse=True)
def own_cache(monkeypatch, tmp_path):
    """The cache of whoever runs the tests is not looked into."""
    import huggingface_hub
    from huggingface_hub import constants

    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "cache"))
    real = huggingface_hub.try_to_load_from_cache
    monkeypatch.setattr(
        huggingface_hub,
        "try_to_load_from_cache",
        lambda repo, file, revision=None: real(
            repo, file, cache_dir=tmp_path / "cache", revision=revision
        ),
    )


@pytest.fixture
def store(tmp_path):
    return WeightsStore(str(tmp_path / "weights"))


@pytest.fixture
def a_hub(serve, monkeypatch):
    """A hub and, behind a redirect, the store of its large files."""
    front, content = serve(), serve()
    monkeypatch.setenv("HF_ENDPOINT", f"http://127.0.0.1:{front.port}")

    def publish(repository, file, body=CONTENT, sha=None):
        content.files[f"/blob/{file}"] = body
        for revision in ("main", COMMIT):
            path = f"/{repository}/resolve/{revision}/{file}"
            front.redirects[path] = content.url(f"/blob/{file}")
            front.headers[path] = {
                "X-Repo-Commit": COMMIT,
                "X-Linked-Size": str(len(body)),
                "X-Linked-Etag": f'"{sha or hashlib.sha256(body).hexdigest()}"',
            }

    def publish_small(repository, file, body):
        for revision in ("main", COMMIT):
            path = f"/{repository}/resolve/{revision}/{file}"
            front.files[path] = body
            front.headers[path] = {"X-Repo-Commit": COMMIT, "ETag": '"a1b2"'}

    front.publish, front.publish_small, front.behind = publish, publish_small, content
    return front


def test_a_file_is_fetched_at_one_commit_and_found_afterwards(a_hub, store):
    a_hub.publish("someone/clip", FILE)
    assert hub.find_hub(store, "someone/clip", FILE) is None
    path = hub.get_hub(store, "someone/clip", FILE, Progress())
    assert path.read_bytes() == CONTENT
    assert path == store.folder / "hub" / "someone--clip" / "a" / "model.pt"
    assert a_hub.requests == [
        ("HEAD", f"/someone/clip/resolve/main/{FILE}", None),
        ("GET", f"/someone/clip/resolve/{COMMIT}/{FILE}", None),
    ]
    assert [method for method, _, _ in a_hub.behind.requests] == ["GET"]
    offline = WeightsStore(str(store.folder), offline=True)
    assert hub.get_hub(offline, "someone/clip", FILE, Progress()) == path
    assert len(a_hub.requests) == 2


def test_the_hubs_checksum_is_held_against_the_content(a_hub, store):
    a_hub.publish("someone/clip", FILE, sha="0" * 64)
    with pytest.raises(WeightsError, match="expected sha256 0000"):
        hub.get_hub(store, "someone/clip", FILE, Progress())
    assert hub.find_hub(store, "someone/clip", FILE) is None


def test_small_files_have_no_checksum_but_a_size(a_hub, store):
    a_hub.publish_small("someone/clip", "config.json", b"{}")
    assert hub.get_hub(store, "someone/clip", "config.json", Progress()).read_bytes() == b"{}"


def test_a_renamed_repository_is_followed(a_hub, store):
    a_hub.publish("new/clip", FILE)
    a_hub.redirects[f"/old/clip/resolve/main/{FILE}"] = f"/new/clip/resolve/main/{FILE}"
    assert hub.get_hub(store, "old/clip", FILE, Progress()).read_bytes() == CONTENT


def test_a_commit_can_be_held(a_hub, store):
    a_hub.publish("someone/clip", FILE)
    path = hub.get_hub(store, f"someone/clip@{COMMIT}", FILE, Progress())
    assert path.read_bytes() == CONTENT
    assert a_hub.requests[0][1] == f"/someone/clip/resolve/{COMMIT}/{FILE}"


def test_the_users_own_cache_is_looked_into(store, tmp_path):
    snapshot = tmp_path / "cache" / "models--someone--clip" / "snapshots" / COMMIT
    snapshot.mkdir(parents=True)
    (snapshot / "model.pt").write_bytes(CONTENT)
    refs = tmp_path / "cache" / "models--someone--clip" / "refs"
    refs.mkdir()
    (refs / "main").write_text(COMMIT)
    assert hub.find_hub(store, "someone/clip", "model.pt") == snapshot / "model.pt"
    assert hub.find_hub(store, f"someone/clip@{COMMIT}", "model.pt") == snapshot / "model.pt"
    assert hub.find_hub(store, "someone/clip", "other.pt") is None


def test_offline_it_is_one_sentence_and_no_request(a_hub, store):
    offline = WeightsStore(str(store.folder), offline=True)
    with pytest.raises(WeightsError, match="not to be used") as caught:
        hub.get_hub(offline, "someone/clip", FILE, Progress())
    for part in (FILE, "someone/clip", str(store.folder), "/resolve/main/"):
        assert part in caught.value.message
    assert a_hub.requests == []


def test_what_is_not_there_is_told(a_hub, store):
    with pytest.raises(WeightsError, match="no file at .*resolve/main/a/model.pt"):
        hub.get_hub(store, "someone/clip", FILE, Progress())
    a_hub.close()
    with pytest.raises(WeightsError, match="no connection"):
        hub.get_hub(store, "someone/clip", FILE, Progress())


@pytest.mark.parametrize(
    ("repository", "file"),
    [
        ("someone", "model.pt"),
        ("someone/..", "model.pt"),
        ("../clip", "model.pt"),
        ("someone/clip", "../../model.pt"),
        ("someone/clip", "/etc/passwd"),
        ("someone/clip", "a/../b"),
        ("someone/clip", "a//b"),
        ("some one/clip", "model.pt"),
        ("someone/clip?x=1", "model.pt"),
        ("someone/clip", ""),
    ],
)
def test_names_never_lead_out_of_the_folder(store, repository, file):
    with pytest.raises(WeightsError, match="names no file"):
        hub.get_hub(store, repository, file, Progress())


def test_a_repository_gives_its_safe_form_first(a_hub, store):
    a_hub.publish("someone/clip", "open_clip_model.safetensors", b"safe")
    a_hub.publish("someone/clip", "open_clip_pytorch_model.bin", b"other")
    assert hub.get_repository(store, "someone/clip", Progress()).read_bytes() == b"safe"
    assert hub.find_repository(store, "someone/clip").name == "open_clip_model.safetensors"


def test_a_repository_without_it_gives_the_other(a_hub, store):
    a_hub.publish("someone/clip", "open_clip_pytorch_model.bin", b"other")
    assert hub.get_repository(store, "someone/clip", Progress()).read_bytes() == b"other"


def test_a_repository_with_neither_is_told(a_hub, store):
    with pytest.raises(WeightsError, match="no file at"):
        hub.get_repository(store, "someone/clip", Progress())


@pytest.mark.parametrize("file", ["", "own.pt"])
def test_a_tag_comes_from_its_repository(a_hub, store, file):
    a_hub.publish("someone/clip", file or "open_clip_model.safetensors")
    entry = {"hf_hub": f"someone/clip/{file}", "url": "http://127.0.0.1:1/never"}
    path = hub.get_tag(store, "ViT-B-16", "laion", entry, Progress())
    assert path.read_bytes() == CONTENT
    assert path.parent == store.folder / "tags" / "ViT-B-16--laion"
    assert hub.find_tag(store, "ViT-B-16", "LAION") == path
    asked = len(a_hub.requests)
    assert hub.get_tag(store, "ViT-B-16", "laion", entry, Progress()) == path
    assert len(a_hub.requests) == asked


def test_a_tag_without_a_repository_is_placed_by_hand(server, store):
    server.files["/x/b16.pt"] = CONTENT
    entry = {"hf_hub": "", "url": server.url("/x/b16.pt")}
    with pytest.raises(WeightsError, match="no repository holds them") as caught:
        hub.get_tag(store, "ViT-B-16", "laion", entry, Progress())
    assert server.url("/x/b16.pt") in caught.value.message
    assert server.requests == [], "nothing would tell whether what arrives is what is meant"
    place = store.folder / "tags" / "ViT-B-16--laion" / "b16.pt"
    place.parent.mkdir(parents=True)
    place.write_bytes(CONTENT)
    assert hub.get_tag(store, "ViT-B-16", "laion", entry, Progress()) == place


def test_a_tag_that_is_absent_offline_names_place_and_address(store):
    offline = WeightsStore(str(store.folder), offline=True)
    assert hub.find_tag(offline, "ViT-B-16", "laion") is None
    entry = {"hf_hub": "someone/clip/", "url": ""}
    with pytest.raises(WeightsError) as caught:
        hub.get_tag(offline, "ViT-B-16", "laion", entry, Progress())
    assert "ViT-B-16--laion" in caught.value.message
    assert "someone/clip/resolve/main/open_clip_model.safetensors" in caught.value.message


def test_half_a_tag_is_not_found(store):
    folder = store.folder / "tags" / "ViT-B-16--laion"
    folder.mkdir(parents=True)
    (folder / "model.pt.part").write_bytes(b"x")
    assert hub.find_tag(store, "ViT-B-16", "laion") is None
