#!/usr/bin/env python3
"""Install the engine for real into a scratch folder, from the usual package index, and measure.

    make bench-setup                    the basic tier
    make bench-setup TIER=full          with torch

Runs in QGIS's Python. Prints seconds, megabytes to download (of the lock files) and on the disk,
and the size of each package: the figures of docs/guide/engine.md and docs/dependencies.md.
"""

from __future__ import annotations

import argparse
import csv
import importlib.util
import os
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = "spectral_prompts"


def main() -> int:
    """Install, measure, remove; returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("tier", nargs="?", default="basic", choices=("basic", "full"))
    parser.add_argument("--python", default="", help="the Python to install with")
    given = parser.parse_args()
    _load_plugin()
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    # Proxy and authorities are asked of QGIS.
    application.initQgis()
    from spectral_prompts.processing_provider.engine_client import EngineProblem
    from spectral_prompts.processing_provider.engine_setup import install, tiers

    kind = tiers.Kind(given.tier)
    with tempfile.TemporaryDirectory() as folder:
        start = time.monotonic()
        try:
            found = install.install(install.Order(folder, kind, python=given.python))
        except EngineProblem as problem:
            print(f"bench-setup: {problem.message}\n{problem.details}", file=sys.stderr)
            return 1
        seconds = time.monotonic() - start
        download = tiers.download_size(kind)
        print(f"{given.tier}: Python {found.python}, {seconds:.0f} s")
        print(f"{download / 1e6:.0f} MB to download, {found.size / 1e6:.0f} MB on the disk:")
        sizes = dict(package_sizes(Path(found.folder)))
        sizes["compiled modules"] = folder_size(Path(found.folder) / "pycache")
        for name, size in sorted(sizes.items(), key=lambda item: -item[1]):
            if size >= 500_000:
                print(f"  {name:28s} {size / 1e6:7.1f} MB")
    application.exitQgis()
    return 0


def package_sizes(environment: Path) -> list[tuple[str, int]]:
    """Each package and the bytes of the files that its RECORD lists."""
    found = []
    for record in environment.rglob("*.dist-info/RECORD"):
        name = record.parent.name.removesuffix(".dist-info").rpartition("-")[0]
        with record.open(encoding="utf-8", newline="") as stream:
            files = [record.parents[1] / row[0] for row in csv.reader(stream) if row]
        found.append((name, sum(path.stat().st_size for path in files if path.is_file())))
    return found


def folder_size(folder: Path) -> int:
    """Bytes of the files under a folder."""
    return sum(
        os.lstat(os.path.join(where, name)).st_size
        for where, _, names in os.walk(folder)
        for name in names
    )


def _load_plugin() -> None:
    spec = importlib.util.spec_from_file_location(
        PACKAGE, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    if spec is None or spec.loader is None:
        raise SystemExit("bench-setup: the plugin's __init__.py is not there")
    module = importlib.util.module_from_spec(spec)
    sys.modules[PACKAGE] = module
    spec.loader.exec_module(module)


if __name__ == "__main__":
    sys.exit(main())
