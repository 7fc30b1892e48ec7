"""Sentence encoders fetched file by file, from a server that answers as Hugging Face does."""

from __future__ import annotations

import hashlib
import json
import shutil

import pytest

from engine.errors import CancelledError, EncoderError, WeightsError
from engine.progress import Progress
from engine.text import encoder
from engine.text.torchvision_guard import make_torchvision_importable
from engine.weights import WeightsStore
from engine.weights.encoders import find_encoder, get_encoder

FIRST, SECOND = "0123456789abcdef" * 2 + "01234567", "f" * 40
NAME = "someone/sentences"
LARGE = ".safetensors"
#: A repository in the layout of sentence-transformers, with what nobody needs from it.
FILES = {
    "modules.json": [
        {"idx": 0, "path": "", "type": "sentence_transformers.models.Transformer"},
        {"idx": 1, "path": "1_Pooling", "type": "sentence_transformers.models.Pooling"},
        {"idx": 2, "path": "2_Dense", "type": "sentence_transformers.models.Dense"},
        {"idx": 3, "path": "3_Normalize", "type": "sentence_transformers.models.Normalize"},
    ],
    "config.json": {"model_type": "bert"},
    "1_Pooling/config.json": {"pooling_mode_cls_token": True},
    "2_Dense/config.json": {"bias": False},
    "2_Dense/model.safetensors": "dense " * 999,
    "sentence_bert_config.json": {"max_seq_length": 64},
    "tokenizer_config.json": {},
    "tokenizer.json": {},
    "vocab.txt": "[PAD]",
    "model.safetensors": "weights " * 9999,
    "pytorch_model.bin": "pickled",
    "2_Dense/pytorch_model.bin": "pickled",
    "onnx/model.onnx": "another form",
    "README.md": "read me",
}  # fmt: skip
UNWANTED = {"pytorch_model.bin", "2_Dense/pytorch_model.bin", "onnx/model.onnx", "README.md"}


@pytest.fixture
def store(tmp_path):
    return WeightsStore(str(tmp_path / "weights"))


@pytest.fixture
def a_hub(serve, monkeypatch):
    """Publishes repositories: small files itself, large ones behind a redirect to another host."""
    front, content = serve(), serve()
    monkeypatch.setenv("HF_ENDPOINT", f"http://127.0.0.1:{front.port}")

    def publish(files=FILES, commit=FIRST, name=NAME, newest=True):
        for revision in ("main", commit) if newest else (commit,):
            for old in [p for p in front.files if p.startswith(f"/{name}/resolve/{revision}/")]:
                del front.files[old]
            for old in [p for p in front.redirects if p.startswith(f"/{name}/resolve/{revision}/")]:
                del front.redirects[old]
            for file, body in files.items():
                if not isinstance(body, bytes):
                    body = (body if isinstance(body, str) else json.dumps(body)).encode()
                path = f"/{name}/resolve/{revision}/{file}"
                headers = {"X-Repo-Commit": commit, "ETag": '"a1b2"'}
                if file.endswith(LARGE):
                    place = f"/{commit}/{file}"
                    content.files[place] = body
                    front.redirects[path] = content.url(place)
                    sha256 = hashlib.sha256(body).hexdigest()
                    headers |= {"X-Linked-Size": str(len(body)), "X-Linked-Etag": f'"{sha256}"'}
                else:
                    front.files[path] = body
                front.headers[path] = headers

    front.publish, front.behind = publish, content
    return front


def fetched(server, method="GET"):
    """Commit (or branch) and file of every request."""
    paths = [path for kind, path, _ in server.requests if kind == method]
    return [tuple(path.split("/resolve/")[1].split("/", 1)) for path in paths]


def files_in(folder):
    return {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}


# -- what is fetched -----------------------------------------------------------------------------
def test_all_that_an_encoder_needs_is_fetched_and_nothing_else(a_hub, store):
    a_hub.publish()
    assert find_encoder(store, NAME) is None
    folder = get_encoder(store, NAME, Progress())
    assert folder == store.folder / "hub" / "someone--sentences"
    assert files_in(folder) == {*FILES, "fetched.txt"} - UNWANTED
    for file in sorted(files_in(folder) - {"fetched.txt"}):
        body = FILES[file]
        assert (folder / file).read_text() == (body if isinstance(body, str) else json.dumps(body))
    assert (folder / "fetched.txt").read_text().strip() == FIRST
    assert {commit for commit, _ in fetched(a_hub)} == {FIRST}
    assert fetched(a_hub)[-1][1] == "model.safetensors", "what tells that all is there comes last"


def test_the_second_time_nothing_is_asked(a_hub, store):
    a_hub.publish()
    folder = get_encoder(store, NAME, Progress())
    asked = len(a_hub.requests)
    offline = WeightsStore(str(store.folder), offline=True)
    assert find_encoder(offline, NAME) == get_encoder(offline, NAME, Progress()) == folder
    assert get_encoder(store, NAME, Progress()) == folder
    assert len(a_hub.requests) == asked


def test_a_plain_transformer_has_no_modules(a_hub, store):
    plain = ("config.json", "vocab.json", "merges.txt", "model.safetensors")
    everything = {**FILES, "vocab.json": {}, "merges.txt": "#"}
    a_hub.publish({name: everything[name] for name in plain})
    folder = get_encoder(store, NAME, Progress())
    assert files_in(folder) == {*plain, "fetched.txt"}
    assert get_encoder(WeightsStore(str(store.folder), offline=True), NAME, Progress()) == folder


def test_the_transformer_may_have_a_folder_and_weights_in_pieces(a_hub, store):
    index = {"weight_map": {"a": "model-1-of-2.safetensors", "b": "model-2-of-2.safetensors"}}
    inner = {"model.safetensors.index.json": index, "config.json": {}, "tokenizer.json": {}}
    inner |= {"model-1-of-2.safetensors": "one", "model-2-of-2.safetensors": "two"}
    modules = [{**m, "path": m["path"] or "0_Transformer"} for m in FILES["modules.json"][:2]]
    a_hub.publish(
        {
            "modules.json": modules,
            "1_Pooling/config.json": FILES["1_Pooling/config.json"],
            **{f"0_Transformer/{name}": body for name, body in inner.items()},
        }
    )
    folder = get_encoder(store, NAME, Progress())
    assert (folder / "0_Transformer" / "model-2-of-2.safetensors").read_text() == "two"
    assert find_encoder(store, NAME) == folder
    (folder / "0_Transformer" / "model-1-of-2.safetensors").unlink()
    assert find_encoder(store, NAME) is None
    a_hub.requests.clear()
    assert get_encoder(store, NAME, Progress()) == folder
    assert find_encoder(store, NAME) == folder
    large = [file for _, file in fetched(a_hub) if file.endswith(LARGE)]
    assert large == ["0_Transformer/model-1-of-2.safetensors"], "what is right already stays"


# -- versions ------------------------------------------------------------------------------------
def test_a_commit_can_be_held_beside_the_newest(a_hub, store):
    a_hub.publish({**FILES, "config.json": {"old": True}}, FIRST)
    a_hub.publish({**FILES, "config.json": {"new": True}}, SECOND)
    newest = get_encoder(store, NAME, Progress())
    a_hub.requests.clear()
    held = get_encoder(store, f"{NAME}@{FIRST}", Progress())
    assert held == store.folder / "hub" / f"someone--sentences@{FIRST}"
    assert {commit for commit, _ in fetched(a_hub, "HEAD")} == {FIRST}
    assert json.loads((held / "config.json").read_text()) == {"old": True}
    assert json.loads((newest / "config.json").read_text()) == {"new": True}


def test_files_of_two_commits_are_never_mixed(a_hub, store):
    """A fetch breaks off, the repository changes, the fetch goes on."""
    a_hub.publish({**FILES, "tokenizer.json": {"old": 1}}, FIRST)
    a_hub.behind.status = 500
    with pytest.raises(WeightsError, match="500"):
        get_encoder(store, NAME, Progress())
    a_hub.behind.status = 200
    assert find_encoder(store, NAME) is None
    a_hub.publish({**FILES, "1_Pooling/config.json": {"pooling_mode": "mean"}}, SECOND)
    folder = get_encoder(store, NAME, Progress())
    assert json.loads((folder / "1_Pooling" / "config.json").read_text()) == {
        "pooling_mode": "mean"
    }
    assert json.loads((folder / "tokenizer.json").read_text()) == {}
    assert (folder / "fetched.txt").read_text().strip() == SECOND


def test_a_newer_commit_does_not_slip_in_meanwhile(a_hub, store):
    a_hub.publish(FILES, FIRST)
    changed = {**FILES, "vocab.txt": "changed", "model.safetensors": "changed"}
    lines = []

    def log(level, text):
        if not lines:
            a_hub.publish(changed, SECOND)
        lines.append(text)

    folder = get_encoder(store, NAME, Progress(on_log=log))
    assert (folder / "vocab.txt").read_text() == FILES["vocab.txt"]
    assert (folder / "model.safetensors").read_text() == FILES["model.safetensors"]


# -- broken off ----------------------------------------------------------------------------------
def test_a_broken_transfer_goes_on_where_it_stopped(a_hub, store):
    a_hub.publish({name: body for name, body in FILES.items() if "Dense" not in name} | {
        "modules.json": FILES["modules.json"][:2]})  # fmt: skip
    a_hub.behind.stop_after = [1000]
    folder = get_encoder(store, NAME, Progress())
    assert (folder / "model.safetensors").read_text() == FILES["model.safetensors"]
    assert [asked for _, _, asked in a_hub.behind.requests] == [None, "bytes=1000-"]


def test_a_cancel_leaves_nothing_that_looks_whole(a_hub, store):
    a_hub.publish()
    stop = []
    progress = Progress(
        on_log=lambda _, text: stop.append(1) if "/tokenizer.json" in text else None,
        cancelled=lambda: bool(stop),
    )
    with pytest.raises(CancelledError):
        get_encoder(store, NAME, progress)
    assert find_encoder(store, NAME) is None
    assert get_encoder(store, NAME, Progress()) == find_encoder(store, NAME)


@pytest.mark.parametrize("lost", sorted(set(FILES) - UNWANTED - {"vocab.txt", "modules.json"}))
def test_what_lacks_a_needed_file_is_fetched_again(a_hub, store, lost):
    a_hub.publish()
    folder = get_encoder(store, NAME, Progress())
    (folder / lost).unlink()
    optional = {"tokenizer_config.json", "sentence_bert_config.json", "tokenizer.json"}
    assert (find_encoder(store, NAME) is None) == (lost not in optional)


def test_the_hubs_checksum_is_held_against_the_content(a_hub, store):
    a_hub.publish()
    a_hub.behind.files[f"/{FIRST}/model.safetensors"] = b"x" * len(FILES["model.safetensors"])
    with pytest.raises(WeightsError, match=r"is not model\.safetensors: expected sha256"):
        get_encoder(store, NAME, Progress())
    assert find_encoder(store, NAME) is None


# -- copies made by hand -------------------------------------------------------------------------
def test_a_copy_made_by_hand_is_taken_if_it_tells_how_tokens_are_pooled(a_hub, store, tmp_path):
    a_hub.publish()
    whole = get_encoder(store, NAME, Progress())
    (whole / "fetched.txt").unlink()
    other = WeightsStore(str(tmp_path / "other"), offline=True)
    place = shutil.copytree(whole, other.folder / "hub" / "someone--sentences")
    assert get_encoder(other, NAME, Progress()) == place
    (place / "modules.json").unlink()
    with pytest.raises(WeightsError, match="or not all of it"):
        get_encoder(other, NAME, Progress())


def test_large_files_placed_by_hand_are_not_fetched_again(a_hub, store):
    a_hub.publish()
    place = store.folder / "hub" / "someone--sentences" / "model.safetensors"
    place.parent.mkdir(parents=True)
    place.write_text(FILES["model.safetensors"])
    get_encoder(store, NAME, Progress())
    assert "model.safetensors" not in [file for _, file in fetched(a_hub)]


# -- refusals ------------------------------------------------------------------------------------
def test_offline_it_is_one_sentence_and_no_request(a_hub, store):
    a_hub.publish()
    offline = WeightsStore(str(store.folder), offline=True)
    with pytest.raises(WeightsError, match="not to be used") as caught:
        get_encoder(offline, f"{NAME}@{FIRST}", Progress())
    for part in (NAME, FIRST, str(store.folder), "modules.json", f"/{NAME}/tree/{FIRST}"):
        assert part in caught.value.message
    assert a_hub.requests == []


def test_pickled_weights_are_refused_before_anything_large_is_fetched(a_hub, store):
    a_hub.publish({name: body for name, body in FILES.items() if name != "model.safetensors"})
    with pytest.raises(WeightsError, match=r"expected model\.safetensors there"):
        get_encoder(store, NAME, Progress())
    assert a_hub.behind.requests == []


@pytest.mark.parametrize("lost", ["1_Pooling/config.json", "2_Dense/model.safetensors"])
def test_a_repository_that_lacks_what_it_lists_is_refused(a_hub, store, lost):
    a_hub.publish({name: body for name, body in FILES.items() if name != lost})
    with pytest.raises(WeightsError, match=f"has no {lost}"):
        get_encoder(store, NAME, Progress())


def test_a_repository_without_a_tokenizer_is_refused(a_hub, store):
    words = {"tokenizer.json", "vocab.txt"}
    a_hub.publish({name: body for name, body in FILES.items() if name not in words})
    with pytest.raises(WeightsError, match="has no tokenizer"):
        get_encoder(store, NAME, Progress())


def test_a_fault_of_the_server_is_not_taken_for_an_absent_file(a_hub, store):
    """Without its modules.json the encoder would pool its tokens in another way."""
    a_hub.publish()
    a_hub.status = 503
    with pytest.raises(WeightsError, match="503"):
        get_encoder(store, NAME, Progress())
    a_hub.close()
    with pytest.raises(WeightsError, match="no connection"):
        get_encoder(store, NAME, Progress())


def test_no_file_is_asked_for_outside_the_repository(a_hub, store):
    modules = [FILES["modules.json"][0], {**FILES["modules.json"][1], "path": "../../other"}]
    a_hub.publish({**FILES, "modules.json": modules})
    with pytest.raises(WeightsError, match="names no file"):
        get_encoder(store, NAME, Progress())
    assert not [path for _, path, _ in a_hub.requests if "other" in path]


@pytest.mark.parametrize("name", ["someone", "someone/..", "../x", "a b/c", "a/b/c", ""])
def test_names_that_no_repository_can_have(store, name):
    for function in (
        lambda: find_encoder(store, name),
        lambda: get_encoder(store, name, Progress()),
    ):
        with pytest.raises(WeightsError, match="names no file"):
            function()


def test_a_broken_description_is_named(a_hub, store):
    a_hub.publish({**FILES, "modules.json": "[{"})
    with pytest.raises(WeightsError, match=r"modules\.json cannot be understood"):
        get_encoder(store, NAME, Progress())


# -- the whole way -------------------------------------------------------------------------------
def test_from_the_hub_to_vectors(a_hub, store, tmp_path, monkeypatch):
    """A real model of random weights, fetched by its name, gives what its folder gives."""
    torch = pytest.importorskip("torch")
    transformers = pytest.importorskip("transformers")
    from huggingface_hub import constants

    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "cache"))
    make_torchvision_importable()
    local = tmp_path / "local"
    local.mkdir()
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "water", "tree", "bare", "soil"]
    (local / "vocab.txt").write_text("\n".join(words), encoding="utf-8")
    transformers.BertTokenizer(str(local / "vocab.txt")).save_pretrained(local)
    torch.manual_seed(0)
    config = transformers.BertConfig(
        vocab_size=len(words), hidden_size=8, num_hidden_layers=1, num_attention_heads=2,
        intermediate_size=16, max_position_embeddings=16,
    )  # fmt: skip
    transformers.BertModel(config).save_pretrained(local, safe_serialization=True)
    for name in ("modules.json", "1_Pooling/config.json"):
        (local / name).parent.mkdir(exist_ok=True)
        body = FILES[name][:2] if name == "modules.json" else FILES[name]
        (local / name).write_text(json.dumps(body), encoding="utf-8")
    a_hub.publish({p.relative_to(local).as_posix(): p.read_bytes() for p in local.rglob("*.*")})

    def fetch(repository, commit):
        return get_encoder(store, f"{repository}@{commit}" if commit else repository, Progress())

    with pytest.raises(EncoderError, match="not on this machine"):
        encoder(NAME)
    expected = encoder(local)
    for name in (NAME, f"{NAME}@{FIRST}"):
        found = encoder(name, fetch=fetch)
        assert (found.name, found.revision) == (name, expected.revision)
        texts = ["water", "bare soil", "tree"]
        assert (found.encode(texts) == expected.encode(texts)).all()
