"""Write the material library ``prompts/knowledge/materials/*.json``.

The curves come from physical models (PROSPECT-D and 4SAIL through `prosail`, a bio-optical water
model, a grain model of snow) and from hand-drawn approximate curves; no measured spectrum is
copied.
Run it from the checkout's root::

    python tools/build_materials.py            # write the files
    python tools/build_materials.py --check    # compare with the files, exit code 1 if they differ
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import sys
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tools"))

from materials.base import GRID, START, STEP, STOP, Material, Variant  # noqa: E402

OUTPUT = ROOT / "prompts" / "knowledge" / "materials"

#: Script modules in the order of the written files; each has CATEGORY and materials().
MODULES = (
    "water",
    "snow_ice",
    "vegetation",
    "crops",
    "dry",
    "soils",
    "rocks",
    "minerals",
    "urban",
    "roofs",
    "burnt",
    "shadow",
    "atmosphere",
)
#: Largest difference that `--check` accepts: rounding may differ by one between processors.
TOLERANCE = 1


def _variant(variant: Variant) -> dict[str, Any]:
    values = np.rint(np.asarray(variant.reflectance) * 10000.0)
    if values.shape != GRID.shape or not np.isfinite(values).all():
        raise ValueError(f"variant {variant.name!r}: {values.shape} values, expected {GRID.shape}")
    if values.min() < 0 or values.max() > 12000:
        raise ValueError(f"variant {variant.name!r}: reflectance outside 0..1.2")
    entry: dict[str, Any] = {"name": variant.name, "weight": variant.weight}
    if variant.parameters:
        entry["parameters"] = dict(variant.parameters)
    entry["reflectance"] = [int(value) for value in values]
    return entry


def _material(material: Material) -> dict[str, Any]:
    kind, text = material.source
    return {
        "id": material.id,
        "name": material.name,
        "synonyms": list(material.synonyms),
        "description": material.description,
        "source": {"kind": kind, "text": text},
        "variants": [_variant(variant) for variant in material.variants],
    }


def build() -> dict[str, dict[str, Any]]:
    """All library files as ``{category: document}``."""
    documents = {}
    for name in MODULES:
        module = importlib.import_module(f"materials.{name}")
        documents[module.CATEGORY] = {
            "schema": 1,
            "category": module.CATEGORY,
            "wavelengths_nm": {"start": START, "stop": STOP, "step": STEP},
            "materials": [_material(material) for material in module.materials()],
        }
    return documents


def render(document: dict[str, Any]) -> str:
    """JSON text with one line per curve, so that differences stay readable."""
    curves: list[str] = []

    def hide(node: Any) -> Any:
        if isinstance(node, dict):
            hidden = {}
            for key, value in node.items():
                if key == "reflectance":
                    curves.append(json.dumps(value, separators=(",", ":")))
                    hidden[key] = f"@{len(curves) - 1}@"
                else:
                    hidden[key] = hide(value)
            return hidden
        return [hide(item) for item in node] if isinstance(node, list) else node

    text = json.dumps(hide(document), indent=1, ensure_ascii=False)
    for index, line in enumerate(curves):
        text = text.replace(f'"@{index}@"', line, 1)
    return text + "\n"


def differences(documents: dict[str, dict[str, Any]], folder: Path) -> list[str]:
    """Sentences on what differs between `documents` and the files in `folder`."""
    found = []
    expected = {f"{category}.json" for category in documents}
    for path in sorted(folder.glob("*.json")):
        if path.name not in expected:
            found.append(f"{path.name}: not made by this script")
    for category, document in documents.items():
        path = folder / f"{category}.json"
        if not path.is_file():
            found.append(f"{path.name}: missing")
            continue
        message = _compare(document, json.loads(path.read_text(encoding="utf-8")), category)
        if message:
            found.append(message)
    return found


def _compare(new: Any, old: Any, where: str) -> str:
    if isinstance(new, dict) and isinstance(old, dict) and new.keys() == old.keys():
        messages = (_compare(new[key], old[key], f"{where}.{key}") for key in new)
        return next((message for message in messages if message), "")
    if isinstance(new, list) and isinstance(old, list) and len(new) == len(old):
        if where.endswith(".reflectance"):
            worst = int(np.abs(np.array(new) - np.array(old)).max())
            return "" if worst <= TOLERANCE else f"{where}: differs by up to {worst}"
        messages = (_compare(a, b, f"{where}[{i}]") for i, (a, b) in enumerate(zip(new, old)))
        return next((message for message in messages if message), "")
    return "" if new == old else f"{where}: differs"


def main() -> int:
    """Command line entry; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    arguments = parser.parse_args()
    documents = build()
    if arguments.check:
        found = differences(documents, OUTPUT)
        print("\n".join(found) or "the committed files are what this script makes")
        return 1 if found else 0
    OUTPUT.mkdir(parents=True, exist_ok=True)
    for category, document in documents.items():
        path = OUTPUT / f"{category}.json"
        temporary = path.with_name(path.name + ".part")
        temporary.write_text(render(document), encoding="utf-8")
        os.replace(temporary, path)
        variants = sum(len(material["variants"]) for material in document["materials"])
        print(f"{path.name:22s} {len(document['materials']):4d} materials {variants:5d} variants")
    return 0


if __name__ == "__main__":
    sys.exit(main())
