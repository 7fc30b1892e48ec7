"""Weights of networks: fetched, taken from a folder, or looked at."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..errors import WeightsError
from ..jobs import DEFAULT_CLIP_MODEL, DEFAULT_CLIP_WEIGHTS, FetchWeights
from ..progress import Progress
from ..weights import WeightsStore
from . import Result

#: What the method uses when nothing else is asked for.
DEFAULT_NAMES = (f"{DEFAULT_CLIP_MODEL}/{DEFAULT_CLIP_WEIGHTS}", "jbu_stack/cocostuff")
_PRESENT, _ABSENT, _OTHER = "present", "absent", "another file"


def fetch_weights(job: FetchWeights, progress: Progress) -> Result:
    """See that weights are in their folder and tell what is there.

    Raises
    ------
    WeightsError
        An unknown name, a file that is another than it should be, or one that cannot be had.
    """
    store = WeightsStore(
        job.weights_folder, offline=job.offline, proxy=job.proxy, certificates=job.certificates
    )
    names = [name.strip() for name in job.which.split(",") if name.strip()] or DEFAULT_NAMES
    files = [store.known(name) for name in dict.fromkeys(names)]
    progress.stage("checking weights", 1, 2)
    states = {}
    for number, file in enumerate(files, start=1):
        states[file.name] = _state(store, file.name, progress)
        progress.update(number / len(files))
    if not job.check_only:
        progress.stage("getting what is missing", 2, 2)
        _obtain([name for name in states if states[name] != _PRESENT], job, store, states, progress)
    rows = [_row(store, name, state, progress) for name, state in states.items()]
    there = [row for row in rows if row["state"] not in (_ABSENT, _OTHER)]
    for row in rows:
        progress.info(f"{row['name']}: {row['state']}, {store.place(row['name'])}")
    return Result(
        numbers={
            "files": float(len(rows)),
            "present": float(len(there)),
            "bytes": float(sum(row["size"] for row in there)),
        },
        values={"folder": str(store.folder), "weights": rows},
    )


def _state(store: WeightsStore, name: str, progress: Progress) -> str:
    if store.find(name, progress.check):
        return _PRESENT
    return _OTHER if store.place(name).is_file() else _ABSENT


def _obtain(
    missing: list[str],
    job: FetchWeights,
    store: WeightsStore,
    states: dict[str, str],
    progress: Progress,
) -> None:
    """Bring files into the store and note how."""
    if job.offline and not job.source_folder and missing:
        raise WeightsError(store.absent(missing))
    for name in missing:
        if job.source_folder:
            store.take(name, _source(store, name, job.source_folder), progress)
            states[name] = "copied"
        else:
            store.get(name, progress)
            states[name] = "fetched"


def _source(store: WeightsStore, name: str, folder: str) -> Path:
    path = Path(folder).expanduser() / store.known(name).filename
    if not path.is_file():
        raise WeightsError(
            f"{path} is not there: put the file of {name} into that folder "
            f"({store.known(name).source}), or choose another folder."
        )
    return path


def _row(store: WeightsStore, name: str, state: str, progress: Progress) -> dict[str, Any]:
    """What is told of a file; the checksum is the one of the file that lies there."""
    file, path = store.known(name), store.place(name)
    found = path.is_file()
    return {
        "name": name,
        "file": file.filename,
        "state": state,
        "size": path.stat().st_size if found else file.size,
        "sha256": store.sha256(path, progress.check) if found else file.sha256,
        "licence": file.licence,
        "source": file.source,
        "what": file.what,
    }
