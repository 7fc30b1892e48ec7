"""Where networks run, and on how many threads."""

from __future__ import annotations

import importlib.util
import os

from .errors import EngineError
from .progress import Progress, run_cancellable


def prepare_torch(wanted: str, threads: int, progress: Progress) -> str:
    """Import torch, set its threads and choose its device.

    Parameters
    ----------
    wanted : {"auto", "cpu", "cuda"}
        "auto" takes a graphics card if torch can use one.
    threads : int
        0 takes all cores.
    progress : Progress
        Asked whether to stop: the first import takes seconds.

    Returns
    -------
    {"cpu", "cuda"}

    Raises
    ------
    EngineError
        torch is not installed, or CUDA was asked for and is not there.
    CancelledError
    """
    require_torch()
    progress.check()
    run_cancellable(progress, _import_torch)
    import torch

    torch.set_num_threads(threads or os.cpu_count() or 1)
    there = torch.cuda.is_available()
    if wanted == "cuda" and not there:
        raise EngineError(
            "The device 'cuda' was asked for, but torch finds no graphics card it can use: choose "
            "'auto' or 'cpu', or install a torch built for CUDA in the engine's environment."
        )
    return "cuda" if there and wanted != "cpu" else "cpu"


def require_torch() -> None:
    """Refuse at once what needs a network where none can run; imports nothing.

    Raises
    ------
    EngineError
        torch is not installed.
    """
    if importlib.util.find_spec("torch") is None:
        raise EngineError(
            "Networks need the Python package torch, which the engine's environment lacks: "
            "install the full engine, or requirements/engine-full.txt there."
        )


def _import_torch() -> None:
    import torch  # noqa: F401
