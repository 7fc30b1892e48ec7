#!/usr/bin/env python3
"""Write a simulated hyperspectral scene of a landscape, its truth map and its shares of covers.

    python tools/simulate_scene.py scene.tif
    python tools/simulate_scene.py big.tif --rows 4000 --cols 4000 --no-truth

The scene is a GeoTIFF of int16 reflectance x 10000 with wavelength, FWHM and bad-band tags.
docs/simulated-scene.md says what is modelled and what is not.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from simulation.scene import Settings, simulate


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; returns the exit code."""
    default = Settings()
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("output", type=Path, help="GeoTIFF to write")
    parser.add_argument("--rows", type=int, default=default.rows)
    parser.add_argument("--cols", type=int, default=default.cols)
    parser.add_argument("--bands", type=int, default=default.bands)
    parser.add_argument("--seed", type=int, default=default.seed)
    parser.add_argument("--pixel", type=float, default=default.pixel_m, help="pixel size in metres")
    parser.add_argument("--layout", choices=("band", "pixel"), default=default.layout)
    parser.add_argument("--compress", choices=("none", "deflate", "lzw"), default=default.compress)
    parser.add_argument("--no-margin", action="store_true", help="no nodata beside the swath")
    parser.add_argument("--no-truth", action="store_true", help="write the scene alone")
    given = parser.parse_args(arguments)
    if given.rows < 16 or given.cols < 16 or given.bands < 1:
        parser.error("a scene needs at least 16 rows, 16 columns and one band")
    if not given.output.parent.is_dir():
        parser.error(f"the folder {given.output.parent} does not exist")
    settings = Settings(
        rows=given.rows,
        cols=given.cols,
        bands=given.bands,
        seed=given.seed,
        pixel_m=given.pixel,
        layout=given.layout,
        compress=given.compress,
        margin=not given.no_margin,
    )
    start = time.monotonic()
    shown = sys.stderr.isatty()

    def progress(fraction: float) -> None:
        if shown:
            print(f"\r{100 * fraction:3.0f} %", end="", file=sys.stderr, flush=True)

    written = simulate(given.output, settings, not given.no_truth, progress)
    if shown:
        print("\r", end="", file=sys.stderr)
    for path in (written.scene, written.truth, written.abundance, written.prompts):
        if path is not None:
            print(path)
    print(f"{time.monotonic() - start:.1f} s", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
