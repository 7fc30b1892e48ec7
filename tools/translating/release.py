"""Compiles Qt Linguist files with Qt's ``lrelease``."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from . import TranslationError


def lrelease() -> str | None:
    """Qt's compiler of translations; ``None`` where it is not installed."""
    # Debian keeps Qt 5's tools off the path.
    beside = sorted(Path("/usr/lib").glob("*/qt5/bin/lrelease"))
    for name in ("lrelease", "lrelease-qt5", "lrelease-qt6", *map(str, beside)):
        found = shutil.which(name)
        if found:
            return found
    return None


def release(source: Path, target: Path | None = None) -> Path:
    """Compile ``source``; the file goes beside it unless told otherwise.

    Raises
    ------
    TranslationError
        There is no ``lrelease``, or it refused or warned.
    """
    program = lrelease()
    if program is None:
        raise TranslationError(
            "no lrelease: install qttools5-dev-tools, or run 'make setup', which does."
        )
    target = target or source.with_suffix(".qm")
    command = [program, "-nounfinished", str(source), "-qm", str(target)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    told = done.stderr.strip()
    if done.returncode or told or not target.is_file():
        raise TranslationError(f"lrelease on {source.name}: {told or done.stdout}")
    return target
