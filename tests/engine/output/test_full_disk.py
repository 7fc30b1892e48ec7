"""A disk that fills up, for real: the system refuses to let files grow."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]

SCRIPT = """
import resource, sys
import numpy as np
from engine.errors import OutputError
from engine.output import ClassInfo, ClassMapWriter, ConfidenceWriter, Grid, OutputSet
kind, folder, limit = sys.argv[1], sys.argv[2], int(sys.argv[3])
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
grid = Grid(900, 900)
rng = np.random.default_rng(0)
try:
    if kind == "report":
        with OutputSet() as outputs:
            outputs.add_text(folder + "/out.html", "x" * 500_000)
    else:
        with OutputSet() as outputs:
            if kind == "map":
                classes = [ClassInfo(i, str(i), "#000000") for i in range(1, 200)]
                writer = outputs.add(ClassMapWriter(folder + "/out.tif", grid, classes, {}))
                writer.write((0, 0, 900, 900), rng.integers(1, 200, (900, 900)))
            else:
                writer = outputs.add(ConfidenceWriter(folder + "/out.tif", grid, {}))
                for row in range(0, 900, 100):
                    noise = rng.random((100, 900), np.float32)
                    writer.write((row, 0, 100, 900), noise, noise)
except OutputError as error:
    print(error.message)
    raise SystemExit(7)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="file size limits are POSIX")
@pytest.mark.parametrize("kind", ["map", "confidence", "report"])
@pytest.mark.parametrize("limit", [2_000, 200_000])
def test_one_sentence_and_nothing_partial(tmp_path, kind, limit):
    earlier = tmp_path / ("out.html" if kind == "report" else "out.tif")
    earlier.write_bytes(b"earlier")
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, kind, str(tmp_path), str(limit)],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 7, done.stderr
    assert done.stdout.count("\n") == 1
    assert "could not be written" in done.stdout and str(earlier) in done.stdout
    assert os.listdir(tmp_path) == [earlier.name]
    assert earlier.read_bytes() == b"earlier"


@pytest.mark.skipif(sys.platform == "win32", reason="file size limits are POSIX")
def test_every_limit_below_the_whole_size_is_noticed(tmp_path):
    """The last bytes (overviews, directory) matter as much as the first ones."""
    (tmp_path / "whole").mkdir()
    command = [sys.executable, "-c", SCRIPT, "confidence"]
    subprocess.run([*command, str(tmp_path / "whole"), "99000000"], cwd=ROOT, check=True)
    size = (tmp_path / "whole" / "out.tif").stat().st_size
    for share in (0.5, 0.76, 0.85, 0.9, 0.94, 0.97, 0.99, 0.9999):
        folder = tmp_path / str(share)
        folder.mkdir()
        done = subprocess.run(
            [*command, str(folder), str(int(size * share))],
            check=False,
            cwd=ROOT,
            capture_output=True,
        )
        assert done.returncode == 7, (share, done.stdout, done.stderr)
        assert os.listdir(folder) == []
