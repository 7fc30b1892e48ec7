"""Sentence encoders of Hugging Face: the few files of a repository that one is made of.

They lie in the weights folder under ``hub/OWNER--NAME/`` (``hub/OWNER--NAME@COMMIT/`` for one
version), laid out as in the repository. Pickled weights are never fetched.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable
from pathlib import Path

from ..errors import WeightsError
from ..progress import Progress, run_cancellable
from .hub import NoSuchFileError, Remote, ask, hub_place, hub_url
from .store import WeightsStore

_MODULES, _CONFIG = "modules.json", "config.json"
_WEIGHTS, _INDEX = "model.safetensors", "model.safetensors.index.json"
_VOCABULARIES = (
    "tokenizer.json",
    "vocab.txt",
    "vocab.json",
    "sentencepiece.bpe.model",
    "spiece.model",
    "tokenizer.model",
)
#: What else may lie beside a transformer's config.json and is fetched if it does; settings come
#: before vocabularies, by which a folder is taken to be whole.
_BESIDE = (
    "sentence_bert_config.json",
    "tokenizer_config.json",
    "special_tokens_map.json",
    "added_tokens.json",
    "merges.txt",
    *_VOCABULARIES,
)
#: Written when all of a repository is there: its commit. A copy made by hand has none.
_FETCHED = "fetched.txt"


def find_encoder(store: WeightsStore, repository: str) -> Path | None:
    """The folder of a sentence encoder if all of it lies in the weights folder.

    A copy made by hand needs ``modules.json``: without it nobody knows whether the repository has
    one, and how the tokens of a text become its vector.

    Parameters
    ----------
    store : WeightsStore
    repository : str
        ``OWNER/NAME``, with ``@COMMIT`` behind it to hold one version.

    Raises
    ------
    WeightsError
        ``repository`` is no name that one can have, or a file of its folder is broken.
    """
    folder = hub_place(store, repository, _CONFIG).parent
    return folder if _is_whole(folder) else None


def get_encoder(store: WeightsStore, repository: str, progress: Progress) -> Path:
    """The folder of a sentence encoder, fetched if it is not there.

    All files come from one commit: the one named, else the newest. A fetch that was broken off is
    gone on with; large files that are there already and have the hub's checksum stay.

    Raises
    ------
    WeightsError
        It is absent and the network is not to be used, it cannot be fetched, or the repository
        has no weights in the safetensors form.
    CancelledError
        The user asked to stop.
    """
    found = find_encoder(store, repository)
    if found is not None:
        return found
    folder = hub_place(store, repository, _CONFIG).parent
    if store.offline:
        name, _, commit = repository.partition("@")
        page = hub_url(repository, _CONFIG).replace("/resolve/", "/tree/").rpartition("/")[0]
        version = f" at {commit}" if commit else ""
        raise WeightsError(
            f"The text encoder {name}{version} is not in {folder}, or not all of it, and the "
            f"network is not to be used: put its files there from {page} ({_MODULES} and what it "
            f"lists, {_CONFIG}, the tokenizer's files, {_WEIGHTS}), or name a folder that holds it."
        )
    _Fetch(store, repository, progress).run()
    return folder


class _Fetch:
    """Fetches one repository, file by file."""

    def __init__(self, store: WeightsStore, repository: str, progress: Progress) -> None:
        self._store, self._repository, self._progress = store, repository, progress
        self._name, _, self._commit = repository.partition("@")

    def run(self) -> None:
        """Bring everything here, what tells that it is whole coming last."""
        listed = self._take(_MODULES)
        root, modules = _parts(listed) if listed is not None else ("", [])
        weights = self._weights(root)
        for path, has_weights in modules:
            self._need(_in(path, _CONFIG))
            if has_weights:
                self._need(_in(path, _WEIGHTS))
        self._need(_in(root, _CONFIG))
        beside = {name: self._take(_in(root, name)) for name in _BESIDE}
        if not any(beside[name] for name in _VOCABULARIES):
            raise WeightsError(
                f"The repository {self._repository} has no tokenizer (none of "
                f"{', '.join(_VOCABULARIES)}): choose another text encoder."
            )
        fetched = self._need(weights)
        if fetched.name == _INDEX:
            for shard in _shards(fetched):
                self._need(_in(root, shard))
        note = hub_place(self._store, self._repository, _FETCHED)
        with contextlib.suppress(OSError):  # all is there: without the note it is asked for again
            note.write_text((self._commit or "unknown") + "\n", encoding="utf-8")

    def _weights(self, root: str) -> str:
        """The file of weights, or the index of several; asked for before anything is fetched."""
        for file in (_in(root, _WEIGHTS), _in(root, _INDEX)):
            if self._ask(file) is not None:
                return file
        raise WeightsError(
            f"There is no text encoder to fetch at {self._repository}: expected {_WEIGHTS} "
            "there, and weights in another form could run any code; check the name or choose "
            "another encoder."
        )

    def _ask(self, file: str) -> Remote | None:
        """What the hub tells of a file, None if it is not there."""
        version = f"{self._name}@{self._commit}" if self._commit else self._name
        try:
            remote = run_cancellable(self._progress, ask, self._store, hub_url(version, file))
        except NoSuchFileError:
            return None
        # From now on this commit, even if a newer one comes while files are fetched.
        self._commit = remote.commit or self._commit
        return remote

    def _take(self, file: str) -> Path | None:
        """A file, fetched if the repository has it."""
        remote = self._ask(file)
        if remote is None:
            return None
        path = hub_place(self._store, self._repository, file)
        if remote.sha256 is not None and path.is_file():
            same_size = remote.size is None or path.stat().st_size == remote.size
            if same_size and self._store.sha256(path, self._progress.check) == remote.sha256:
                return path
        return self._store.fetch(
            remote.url, path, self._progress, size=remote.size, sha256=remote.sha256
        )

    def _need(self, file: str) -> Path:
        path = self._take(file)
        if path is None:
            raise WeightsError(
                f"The repository {self._repository} has no {file}, which its text encoder needs: "
                "check the name or choose another encoder."
            )
        return path


def _is_whole(folder: Path) -> bool:
    listed = folder / _MODULES
    if not listed.is_file() and not (folder / _FETCHED).is_file():
        return False
    root, modules = _parts(listed) if listed.is_file() else ("", [])
    needed = [_in(root, _CONFIG), *(_in(path, _CONFIG) for path, _ in modules)]
    needed += [_in(path, _WEIGHTS) for path, has_weights in modules if has_weights]
    index = folder / _in(root, _INDEX)
    if (folder / _in(root, _WEIGHTS)).is_file() or not index.is_file():
        needed.append(_in(root, _WEIGHTS))
    else:
        needed += [_in(root, shard) for shard in _shards(index)]
    words = any((folder / _in(root, name)).is_file() for name in _VOCABULARIES)
    return words and all((folder / file).is_file() for file in needed)


def _in(root: str, file: str) -> str:
    return f"{root}/{file}" if root else file


def _parts(listed: Path) -> tuple[str, list[tuple[str, bool]]]:
    """Folder of the transformer, and those of the modules behind it: path, whether with weights.

    Modules of kinds not known here are left to whoever runs the encoder; so is a path that leads
    out of the folder, as no file can be asked for there.
    """
    content = _json(listed)
    root, modules = "", []
    for entry in content if isinstance(content, list) else []:
        kind = str(entry.get("type", "")).rpartition(".")[2] if isinstance(entry, dict) else ""
        path = str(entry.get("path", "")).strip("/") if kind else ""
        if kind == "Transformer":
            root = path
        elif kind in ("Pooling", "Dense"):
            modules.append((path, kind == "Dense"))
    return root, modules


def _shards(index: Path) -> Iterable[str]:
    content = _json(index)
    names = content.get("weight_map") if isinstance(content, dict) else None
    if not isinstance(names, dict) or not names:
        raise _broken(index)
    return sorted({str(name) for name in names.values()})


def _json(path: Path) -> object:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise _broken(path) from error


def _broken(path: Path) -> WeightsError:
    return WeightsError(f"{path} cannot be understood: remove it, so that it is fetched again.")
