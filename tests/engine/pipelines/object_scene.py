"""Training objects on the made scene of the probe's tests."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw

from engine.jobs import TrainObjects
from engine.modelfile import Model, read_model
from engine.pipelines import Result, run
from engine.progress import Progress

#: Enough to learn the made scene in a second.
QUICK = "width=8; epochs=6; fusion_epochs=4; members=2; steps=6; learning_rate=0.01"


def train(
    scene: Path,
    polygons: Path | str,
    folder: Path,
    progress: Progress | None = None,
    **parameters: Any,
) -> Result:
    """Run the training job with small settings; files go to ``folder``."""
    given = {
        "input": str(scene),
        "polygons": str(polygons),
        "model": str(folder / "objects.spm"),
        "report": str(folder / "objects.html"),
        "encoder": "lexical",
        "object_options": QUICK,
        "threads": 1,
        "device": "cpu",
        **parameters,
    }
    return run(TrainObjects(**given), progress or Progress())


def model(folder: Path) -> Model:
    """The model in a folder."""
    return read_model(folder / "objects.spm", kinds=("objects",))


def page(folder: Path) -> str:
    """The report in a folder."""
    return (folder / "objects.html").read_text(encoding="utf-8")


def same(one: Model, other: Model) -> bool:
    """Whether two models have learnt the same, to the last bit."""
    return one.tensors.keys() == other.tensors.keys() and all(
        np.array_equal(value, other.tensors[name]) for name, value in one.tensors.items()
    )


def with_fields(source: Path, target: Path, **fields: Any) -> Path:
    """A copy of a vector file with other or further fields."""
    meta, _, wkb, values = pyogrio.raw.read(source)
    table = dict(zip(meta["fields"].tolist(), values, strict=True))
    table.update({name: np.asarray(value) for name, value in fields.items()})
    pyogrio.raw.write(
        target,
        wkb,
        list(table.values()),
        list(table),
        geometry_type="Polygon",
        crs=meta["crs"],
    )
    return target


def twice_each(source: Path, target: Path) -> Path:
    """A copy of a vector file with each polygon twice, and the field "tree" that tells so."""
    meta, _, wkb, values = pyogrio.raw.read(source)
    columns = [np.concatenate([one, one]) for one in values]
    pyogrio.raw.write(
        target,
        np.concatenate([wkb, wkb]),
        [*columns, np.tile(np.arange(len(wkb)), 2)],
        [*meta["fields"].tolist(), "tree"],
        geometry_type="Polygon",
        crs=meta["crs"],
    )
    return target


def job_of(found: Model) -> dict[str, Any]:
    """The parameters a model was made with."""
    parameters: dict[str, Any] = json.loads(found.metadata["provenance"]["job"])["parameters"]
    return parameters
