"""Files that a job left half written when its process was ended from outside."""

from __future__ import annotations

import contextlib
import os
from typing import List

from ...engine.jobs import Job


def files(job: Job) -> List[str]:
    """Every partial file of ``job`` that is there.

    The engine writes NAME.part, a layer NAME.part.ENDING, and renames them when they are whole;
    GDAL may put files of its own beside, whose names go on after that.
    """
    found = []
    for output in (getattr(job, name) for name in job.outputs):
        folder, name = os.path.split(output or "")
        if name:
            with contextlib.suppress(OSError):
                found += [
                    os.path.join(folder, there)
                    for there in os.listdir(folder or ".")
                    if there == name + ".part" or there.startswith(name + ".part.")
                ]
    return found


def remove(job: Job) -> None:
    """Remove the partial files of ``job``; its process must have let go of them."""
    for path in files(job):
        with contextlib.suppress(OSError):
            os.remove(path)
