"""Where networks run, and on how many threads."""

from __future__ import annotations

import os

from .errors import EngineError


def prepare_torch(wanted: str, threads: int) -> str:
    """Set torch's threads and choose its device.

    Parameters
    ----------
    wanted : {"auto", "cpu", "cuda"}
        "auto" takes a graphics card if torch can use one.
    threads : int
        0 takes all cores.

    Returns
    -------
    {"cpu", "cuda"}

    Raises
    ------
    EngineError
        torch is not installed, or CUDA was asked for and is not there.
    """
    try:
        import torch
    except ImportError as error:
        raise EngineError(
            "Networks need the Python package torch, which the engine's environment lacks: "
            "install requirements/engine-full.txt there."
        ) from error
    torch.set_num_threads(threads or os.cpu_count() or 1)
    there = torch.cuda.is_available()
    if wanted == "cuda" and not there:
        raise EngineError(
            "The device 'cuda' was asked for, but torch finds no graphics card it can use: choose "
            "'auto' or 'cpu', or install a torch built for CUDA in the engine's environment."
        )
    return "cuda" if there and wanted != "cpu" else "cpu"
