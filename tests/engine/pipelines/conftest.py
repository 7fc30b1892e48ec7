"""Running jobs that are to be refused."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from engine.errors import EngineError
from engine.jobs import ClassifyWithTextPrompts
from engine.pipelines import run
from engine.progress import Progress


def fingerprint(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if os.path.isfile(path) else ""


@pytest.fixture
def refused(tmp_path: Path) -> Callable[..., str]:
    """Run a job that must be refused: its sentence; nothing is written, the input is untouched."""

    def work(scene: Path, **parameters: Any) -> str:
        folder = tmp_path / "out"
        folder.mkdir(exist_ok=True)
        before = fingerprint(scene)
        earlier = {p: fingerprint(p) for p in folder.rglob("*")}
        given = {
            "input": str(scene),
            "output": str(folder / "map.tif"),
            "confidence": str(folder / "confidence.tif"),
            "probabilities": str(folder / "probabilities.tif"),
            "report": str(folder / "report.html"),
            "prompts": "water\ngreen grass\nasphalt",
            **parameters,
        }
        with pytest.raises(EngineError) as caught:
            run(ClassifyWithTextPrompts(**given), Progress())
        assert {p: fingerprint(p) for p in folder.rglob("*")} == earlier
        assert fingerprint(scene) == before
        message = caught.value.message
        assert message and "\n" not in message and "Traceback" not in message
        return message

    return work
