"""Which NVIDIA driver is there: it decides whether CUDA builds run."""

from __future__ import annotations

import os
import re
import shutil
import sys

from . import children

_SECONDS = 15.0


def driver() -> str:
    """The version of the NVIDIA driver, such as "580.82.07"; "" where there is none."""
    program = shutil.which("nvidia-smi")
    if program is None and sys.platform == "win32":
        program = os.path.join(
            os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32", "nvidia-smi.exe"
        )
    if program is None or not os.path.isfile(program):
        return ""
    asked = ["--query-gpu=driver_version", "--format=csv,noheader"]
    ended = children.run(program, asked, seconds=_SECONDS)
    if ended.code != 0:
        return ""
    found = re.search(r"^\d+(\.\d+)+$", ended.text, re.MULTILINE)
    return found.group(0) if found else ""
