"""Weights of networks: fetched, taken from a folder or file, listed, verified or deleted."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..errors import WeightsError
from ..jobs import DEFAULT_CLIP_MODEL, DEFAULT_CLIP_WEIGHTS, FetchWeights
from ..progress import Progress
from ..weights import REGISTRY, WeightsStore
from ..weights.others import OtherWeights, delete_other, other_weights
from ..weights.store import ABSENT, OTHER, PARTLY, PRESENT, UNVERIFIED
from . import Result

#: What the method uses when nothing else is asked for.
DEFAULT_NAMES = (f"{DEFAULT_CLIP_MODEL}/{DEFAULT_CLIP_WEIGHTS}", "jbu_stack/cocostuff")
ALL = "all"
#: Of files that are in their place, whole as far as is known.
_THERE = (PRESENT, UNVERIFIED, "fetched", "copied", "part of the engine")


def fetch_weights(job: FetchWeights, progress: Progress) -> Result:
    """Do what the job says about weights and tell what is there.

    Raises
    ------
    WeightsError
        An unknown name, a file that is another than it should be, or one that cannot be had.
    """
    store = WeightsStore(
        job.weights_folder, offline=job.offline, proxy=job.proxy, certificates=job.certificates
    )
    work = {"list": _list, "verify": _verify, "import": _import, "delete": _delete}
    states = work.get(job.action, _fetch)(job, store, progress)
    read = None if job.action == "list" else progress
    rows = [_row(store, name, state, read) for name, state in states.items()]
    if job.action in ("list", "delete") and _names(job) in ([], [ALL]):
        rows += [_other_row(other) for other in other_weights(store)]
    there = [row for row in rows if row["state"] in _THERE]
    if job.action != "list":
        for row in rows:
            progress.info(f"{row['name']}: {row['state']}, {row['path']}")
    return Result(
        numbers={
            "files": float(len(rows)),
            "present": float(len(there)),
            "bytes": float(sum(row["size"] for row in there)),
        },
        values={"folder": str(store.folder), "weights": rows},
    )


def _names(job: FetchWeights) -> list[str]:
    """The names that were asked for, each once."""
    return list(dict.fromkeys(name.strip() for name in job.which.split(",") if name.strip()))


def _files(job: FetchWeights, store: WeightsStore, default: tuple[str, ...]) -> list[str]:
    """The registered names that were asked for; refuses others."""
    names = _names(job) or list(default)
    return list(REGISTRY) if names == [ALL] else [store.known(name).name for name in names]


def _fetch(job: FetchWeights, store: WeightsStore, progress: Progress) -> dict[str, str]:
    names = _files(job, store, DEFAULT_NAMES)
    states = _look(names, store, progress, 2)
    missing = [name for name in names if states[name] != PRESENT]
    progress.stage("getting what is missing", 2, 2)
    if job.offline and not job.source_folder and missing:
        raise WeightsError(store.absent(missing))
    for name in missing:
        if job.source_folder:
            store.take(name, _source(store, name, job.source_folder), progress)
            states[name] = "copied"
        else:
            store.get(name, progress)
            states[name] = "fetched"
    return states


def _list(job: FetchWeights, store: WeightsStore, progress: Progress) -> dict[str, str]:
    progress.stage("checking weights", 1, 1)
    return {name: store.state(name) for name in _files(job, store, tuple(REGISTRY))}


def _verify(job: FetchWeights, store: WeightsStore, progress: Progress) -> dict[str, str]:
    names = _files(job, store, tuple(REGISTRY))
    for name in names:
        store.forget(store.place(name))
    return _look(names, store, progress, 1)


def _import(job: FetchWeights, store: WeightsStore, progress: Progress) -> dict[str, str]:
    if not job.source_file:
        raise WeightsError(
            "There is no file to import: name it with SOURCE_FILE, or use 'fetch' with a folder."
        )
    source = Path(job.source_file).expanduser()
    progress.stage("checking weights", 1, 2)
    file = store.recognise(source, progress.check)
    wanted = _names(job)
    if wanted and file.name not in wanted:
        raise WeightsError(
            f"{source} is the file of {file.name}, expected {', '.join(wanted)}: choose another "
            "file, or leave the name out."
        )
    progress.stage("copying weights", 2, 2)
    if store.find(file.name, progress.check) is None:
        store.take(file.name, source, progress)
        return {file.name: "copied"}
    return {file.name: PRESENT}


def _delete(job: FetchWeights, store: WeightsStore, progress: Progress) -> dict[str, str]:
    names = _names(job)
    if not names:
        raise WeightsError(
            "Nothing is deleted unless it is named: give the names of weights, or 'all'."
        )
    known = list(REGISTRY) if names == [ALL] else [name for name in names if name in REGISTRY]
    others = [name for name in names if name not in REGISTRY and names != [ALL]]
    progress.stage("deleting weights", 1, 1)
    freed = sum(store.delete(name, progress.check) for name in known)
    freed += sum(delete_other(store, name) for name in others)
    if names == [ALL]:
        removable = [other.name for other in other_weights(store) if other.removable]
        freed += sum(delete_other(store, name) for name in removable)
    progress.info(f"{freed / 1e6:.1f} MB freed in {store.folder}.")
    return {name: store.state(name) for name in known}


def _look(names: list[str], store: WeightsStore, progress: Progress, stages: int) -> dict[str, str]:
    """What there is of files, by their checksums."""
    progress.stage("checking weights", 1, stages)
    states = {}
    for number, name in enumerate(names, start=1):
        if store.find(name, progress.check):
            states[name] = PRESENT
        else:
            left = PARTLY if store.fetched_part(name) else ABSENT
            states[name] = OTHER if store.place(name).is_file() else left
        progress.update(number / len(names))
    return states


def _source(store: WeightsStore, name: str, folder: str) -> Path:
    path = Path(folder).expanduser() / store.known(name).filename
    if not path.is_file():
        raise WeightsError(
            f"{path} is not there: put the file of {name} into that folder "
            f"({store.known(name).source}), or choose another folder."
        )
    return path


def _row(store: WeightsStore, name: str, state: str, progress: Progress | None) -> dict[str, Any]:
    """What is told of a file; the checksum is the one of the file that lies there.

    Without ``progress`` nothing is read: the checksum is then the one it had or should have.
    """
    file, path = store.known(name), store.place(name)
    found = path.is_file()
    sha256 = file.sha256
    if found:
        known = store.remembered(path)
        sha256 = known or (store.sha256(path, progress.check) if progress else sha256)
    return {
        "name": name,
        "file": file.filename,
        "state": state,
        "size": path.stat().st_size if found else file.size,
        "sha256": sha256,
        "licence": file.licence,
        "source": file.source,
        "what": file.what,
        "path": str(path),
        "fetched": store.fetched_part(name),
        "fetchable": file.fetchable,
        "removable": True,
    }


def _other_row(other: OtherWeights) -> dict[str, Any]:
    """What is told of weights that the registry does not know: nobody knows their checksum."""
    return {
        "name": other.name,
        "file": "",
        "state": PRESENT if other.removable else "part of the engine",
        "size": other.size,
        "sha256": None,
        "licence": "see its page" if other.removable else "Apache-2.0",
        "source": other.source,
        "what": "asked for by name" if other.removable else "understands words (sentence encoder)",
        "path": str(other.folder),
        "fetched": 0,
        "fetchable": False,
        "removable": other.removable,
    }
