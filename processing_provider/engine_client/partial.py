"""Files that a job left half written when its process was ended from outside."""

from __future__ import annotations

import contextlib
import os
from typing import List

from ...engine.jobs import Job

#: The engine writes NAME.part and renames it when whole; GDAL may put files of its own beside.
_SUFFIXES = (".part", ".part.aux.xml", ".part.ovr", ".part.msk")


def files(job: Job) -> List[str]:
    """Every partial file that ``job`` could leave."""
    outputs = [getattr(job, name) for name in job.outputs]
    return [path + suffix for path in outputs if path for suffix in _SUFFIXES]


def remove(job: Job) -> None:
    """Remove the partial files of ``job``; its process must have let go of them."""
    for path in files(job):
        with contextlib.suppress(OSError):
            os.remove(path)
