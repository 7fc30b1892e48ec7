"""Weights outside the registry: files of Hugging Face repositories and open_clip's tags.

They lie in the weights folder under ``hub/OWNER--NAME/FILE`` and ``tags/MODEL--TAG/FILE``, where
they can be placed by hand too; the user's own Hugging Face cache is looked into as well. Fetching
goes through :mod:`.download`, so that it resumes, stops on request and minds proxy and
certificates; the hub's own checksum of the file is checked. Sentence encoders, which are folders,
have their own module: :mod:`.encoders`.
"""

from __future__ import annotations

import importlib.util
import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import WeightsError
from ..progress import Progress, run_cancellable
from .connection import check_status, unreachable
from .download import PART
from .lock import LOCK
from .store import WeightsStore

#: Files of an open_clip repository, the safe form first.
HUB_WEIGHTS = ("open_clip_model.safetensors", "open_clip_pytorch_model.bin")
_ENDPOINT = "https://huggingface.co"
_PART = r"(?!\.{1,2}(?:/|$))[\w.-]+"
_REPOSITORY = re.compile(rf"{_PART}/{_PART}(@{_PART})?", re.ASCII)
_FILE = re.compile(rf"{_PART}(/{_PART})*", re.ASCII)
_SHA256 = re.compile("[0-9a-f]{64}")
_REDIRECTS = 5
_MISSING = (404, 410)


@dataclass(frozen=True)
class Remote:
    """A file on a hub: its address at one commit, and what the hub tells of it.

    Attributes
    ----------
    url : str
    size : int or None
        Bytes.
    sha256 : str or None
        Checksum; hubs tell it of large files only.
    commit : str
        Empty if the hub does not tell.
    """

    url: str
    size: int | None
    sha256: str | None
    commit: str = ""


class NoSuchFileError(WeightsError):
    """The hub says that a repository has no such file (or that there is no such repository)."""


def find_hub(store: WeightsStore, repository: str, file: str) -> Path | None:
    """A file of a repository if it lies on this machine; nothing is fetched.

    Parameters
    ----------
    store : WeightsStore
    repository : str
        ``OWNER/NAME``, with ``@COMMIT`` behind it to hold one version.
    file : str
        Its path in the repository.
    """
    path = hub_place(store, repository, file)
    if path.is_file():
        return path
    if importlib.util.find_spec("huggingface_hub") is None:
        return None
    from huggingface_hub import try_to_load_from_cache

    name, _, commit = repository.partition("@")
    found = try_to_load_from_cache(name, file, revision=commit or None)
    return Path(found) if isinstance(found, str) else None


def get_hub(store: WeightsStore, repository: str, file: str, progress: Progress) -> Path:
    """A file of a repository, fetched if it is not there.

    Raises
    ------
    WeightsError
        It is absent and the network is not to be used, or it cannot be fetched.
    CancelledError
        The user asked to stop.
    """
    found = find_hub(store, repository, file)
    if found is not None:
        return found
    path = hub_place(store, repository, file)
    url = hub_url(repository, file)
    if store.offline:
        raise WeightsError(
            f"The file {file} of {repository} is not in {path.parent} and the network is not to "
            f"be used: put it there from {url}, or choose another folder."
        )
    remote = run_cancellable(progress, ask, store, url)
    return store.fetch(remote.url, path, progress, size=remote.size, sha256=remote.sha256)


def get_repository(store: WeightsStore, repository: str, progress: Progress) -> Path:
    """The weights of an open_clip repository, in the safe form if there is one.

    Raises
    ------
    WeightsError, CancelledError
        As :func:`get_hub`.
    """
    found = find_repository(store, repository)
    if found is not None:
        return found
    return _first(store, repository, HUB_WEIGHTS, progress)


def find_repository(store: WeightsStore, repository: str) -> Path | None:
    """The weights of an open_clip repository if they lie on this machine."""
    found = (find_hub(store, repository, file) for file in HUB_WEIGHTS)
    return next((path for path in found if path is not None), None)


def find_tag(store: WeightsStore, model: str, tag: str) -> Path | None:
    """The weights of an open_clip tag outside the registry, if fetched or placed before."""
    folder = _tag_folder(store, model, tag)
    files = sorted(folder.iterdir()) if folder.is_dir() else []
    working = (PART, LOCK)
    return next((file for file in files if file.suffix not in working and file.is_file()), None)


def get_tag(
    store: WeightsStore, model: str, tag: str, entry: Mapping[str, Any], progress: Progress
) -> Path:
    """The weights of an open_clip tag outside the registry, fetched if they are not there.

    Parameters
    ----------
    entry : mapping
        What open_clip knows of it: ``hf_hub`` (``OWNER/NAME/`` and perhaps a file), ``url``.

    Raises
    ------
    WeightsError, CancelledError
        As :func:`get_hub`.
    """
    found = find_tag(store, model, tag)
    if found is not None:
        return found
    folder = _tag_folder(store, model, tag)
    repository, _, file = str(entry.get("hf_hub") or "").rpartition("/")
    if store.offline or not repository:
        reason = "the network is not to be used" if store.offline else "no repository holds them"
        source = hub_url(repository, file or HUB_WEIGHTS[0]) if repository else entry.get("url")
        raise WeightsError(
            f"The weights {model}/{tag} are not in {folder} and {reason}: put their file there "
            f"from {source}, or choose another folder."
        )
    return _first(store, repository, [file] if file else HUB_WEIGHTS, progress, folder)


def _first(
    store: WeightsStore,
    repository: str,
    files: Sequence[str],
    progress: Progress,
    folder: Path | None = None,
) -> Path:
    """The first of several files that the repository has."""
    for last, file in enumerate(files, start=1 - len(files)):
        try:
            remote = run_cancellable(progress, ask, store, hub_url(repository, file))
        except WeightsError:
            if last == 0:
                raise
            continue
        path = folder / file if folder is not None else hub_place(store, repository, file)
        return store.fetch(remote.url, path, progress, size=remote.size, sha256=remote.sha256)
    raise WeightsError(f"The repository {repository} was asked for no file.")


def _tag_folder(store: WeightsStore, model: str, tag: str) -> Path:
    return store.folder / "tags" / f"{model}--{tag.lower()}"


def hub_place(store: WeightsStore, repository: str, file: str) -> Path:
    """Where a file of a repository (``OWNER/NAME``, perhaps ``@COMMIT``) lies or would lie.

    Raises
    ------
    WeightsError
        These are no names that a repository and a file can have.
    """
    _check_names(repository, file)
    return store.folder / "hub" / repository.replace("/", "--") / file


def hub_url(repository: str, file: str) -> str:
    """The address of a file of a repository; raises as :func:`hub_place`."""
    _check_names(repository, file)
    name, _, commit = repository.partition("@")
    endpoint = os.environ.get("HF_ENDPOINT", "").rstrip("/") or _ENDPOINT
    return f"{endpoint}/{name}/resolve/{commit or 'main'}/{file}"


def _check_names(repository: str, file: str) -> None:
    if not _REPOSITORY.fullmatch(repository) or not _FILE.fullmatch(file):
        raise WeightsError(
            f"{repository}/{file} names no file on Hugging Face: expected OWNER/NAME/FILE of "
            "letters, digits, dots, dashes and underscores."
        )


def ask(store: WeightsStore, url: str) -> Remote:
    """What the hub tells of a file: address at the commit of now, size, checksum.

    Raises
    ------
    NoSuchFileError
        There is no such file.
    WeightsError
        The hub cannot be reached, or refuses.
    """
    wanted = url
    with store.connection.client() as client:
        for _ in range(_REDIRECTS):
            try:
                response = client.head(url, headers={"Accept-Encoding": "identity"})
            except Exception as error:  # network, proxy and certificate faults have many kinds
                raise unreachable(wanted, error) from error
            target = response.next_request
            # A redirect within the hub is a renamed repository; one to elsewhere is the content.
            if target is None or target.url.host != response.url.host or _is_answer(response):
                break
            url = str(target.url)
    if not response.is_redirect:
        _check_answer(response, wanted)
    headers = response.headers
    commit = headers.get("X-Repo-Commit", "")
    tag = (headers.get("X-Linked-Etag") or headers.get("ETag") or "").removeprefix("W/").strip('"')
    length = headers.get("X-Linked-Size", "")
    if not length and not response.is_redirect:
        length = headers.get("Content-Length", "")
    return Remote(
        url.replace("/resolve/main/", f"/resolve/{commit}/") if commit else url,
        int(length) if length.isdigit() else None,
        tag if _SHA256.fullmatch(tag) else None,
        commit,
    )


def _check_answer(response: Any, url: str) -> None:
    try:
        check_status(response, url)
    except WeightsError as error:
        if response.status_code in _MISSING:
            raise NoSuchFileError(error.message, error.details) from error
        raise


def _is_answer(response: Any) -> bool:
    return "X-Linked-Etag" in response.headers or "X-Repo-Commit" in response.headers
