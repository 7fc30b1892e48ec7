"""One cure for one broken pair of packages: torchvision from PyPI beside the CPU build of torch.

Such a torchvision cannot load its compiled operators and fails on import with ``operator
torchvision::nms does not exist``, which takes every transformers model class (and open_clip, timm)
with it. None of them needs those operators here, so declaring them is enough.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys

_OPERATORS = {
    "nms": "(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
    "qnms": "(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
}
_SYMPTOM = "operator torchvision::"


def make_torchvision_importable() -> bool:
    """Import torchvision if it is installed; declare its missing operators if that is the fault.

    Call before importing transformers, open_clip or timm. Does nothing on healthy installs and
    where torchvision is absent; faults of other kinds are left to whoever needs torchvision.

    Returns
    -------
    bool
        Whether the cure was applied.
    """
    if "torchvision" in sys.modules or importlib.util.find_spec("torchvision") is None:
        return False
    try:
        importlib.import_module("torchvision")
        return False
    except RuntimeError as error:
        if _SYMPTOM not in str(error) or "does not exist" not in str(error):
            return False
    except ImportError:
        return False
    _declare_operators()
    _forget_torchvision()
    try:
        importlib.import_module("torchvision")
    except (ImportError, RuntimeError):
        _forget_torchvision()
    return True


def _declare_operators() -> None:
    import torch

    for name, signature in _OPERATORS.items():
        try:
            torch.library.define(f"torchvision::{name}", signature)
        except RuntimeError:
            continue  # already there: only the other one was missing


def _forget_torchvision() -> None:
    """Drop the half-imported package so that the next import starts afresh."""
    for module in [m for m in sys.modules if m == "torchvision" or m.startswith("torchvision.")]:
        del sys.modules[module]
