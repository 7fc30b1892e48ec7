"""A torchvision whose operators are missing is made importable; others are left alone."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("torch")

#: What torchvision does on import, and where it fails beside the CPU build of torch.
BROKEN = """
import torch
@torch.library.register_fake("torchvision::nms")
def meta_nms(dets, scores, iou_threshold):
    return dets
from . import part
"""
CODE = """
import sys
from engine.text.torchvision_guard import make_torchvision_importable as cure
print(cure(), cure(), "torchvision" in sys.modules)
"""


def run(
    root: Path, package: Path, source: str, code: str = CODE
) -> subprocess.CompletedProcess[str]:
    """Run ``code`` in a fresh Python that finds a torchvision made of ``source``."""
    (package / "torchvision").mkdir()
    (package / "torchvision" / "__init__.py").write_text(source, encoding="utf-8")
    (package / "torchvision" / "part.py").write_text("", encoding="utf-8")
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(package)},
        capture_output=True,
        text=True,
    )


def test_the_fault_is_real(root, tmp_path):
    """Without the cure this torchvision cannot be imported, so the next test tests something."""
    done = run(root, tmp_path, BROKEN, "import torchvision")
    assert "operator torchvision::nms does not exist" in done.stderr


def test_missing_operators_are_declared(root, tmp_path):
    done = run(root, tmp_path, BROKEN)
    assert done.stdout.strip() == "True False True", done.stderr


def test_a_healthy_torchvision_is_left_alone(root, tmp_path):
    assert run(root, tmp_path, "x = 1").stdout.strip() == "False False True"


@pytest.mark.parametrize("fault", ["raise RuntimeError('no GPU')", "raise ImportError('no file')"])
def test_other_faults_are_not_touched(root, tmp_path, fault):
    assert run(root, tmp_path, fault).stdout.strip() == "False False False"
