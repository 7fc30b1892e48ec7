"""The materials the engine knows: names, words and reflectance from 350 to 2550 nm."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..errors import EngineError

DEFAULT_FOLDER = Path(__file__).resolve().parents[2] / "prompts" / "knowledge" / "materials"

#: Curves are stored as whole numbers: reflectance x 10000.
_STORED_SCALE = 1e-4


@dataclass(frozen=True)
class Source:
    """Where a curve comes from: ``kind`` is model, published or approximate."""

    kind: str
    text: str


@dataclass(frozen=True)
class Variant:
    """One look of a material.

    Attributes
    ----------
    name : str
    weight : float
        How common this look is beside the material's other looks; > 0.
    reflectance : float32 array, shape (wavelengths,), 0..about 1
    """

    name: str
    weight: float
    reflectance: NDArray[np.float32]


@dataclass(frozen=True)
class Material:
    """A substance or cover with its words and its looks."""

    id: str
    name: str
    synonyms: tuple[str, ...]
    description: str
    category: str
    source: Source
    variants: tuple[Variant, ...]


class MaterialLibrary:
    """All materials on one wavelength grid.

    Parameters
    ----------
    materials : sequence of Material
    wavelengths_nm : float64 array, shape (m,)
        Ascending, the grid of every variant.
    """

    def __init__(
        self, materials: tuple[Material, ...], wavelengths_nm: NDArray[np.float64]
    ) -> None:
        self.materials = materials
        self.wavelengths_nm = wavelengths_nm
        self._by_id = {material.id: material for material in materials}

    def __iter__(self) -> Iterator[Material]:
        return iter(self.materials)

    def __len__(self) -> int:
        return len(self.materials)

    def __getitem__(self, material_id: str) -> Material:
        return self._by_id[material_id]

    def __contains__(self, material_id: object) -> bool:
        return material_id in self._by_id

    @classmethod
    def load(cls, folder: Path = DEFAULT_FOLDER) -> MaterialLibrary:
        """Read every ``*.json`` of a folder, in name order.

        Raises
        ------
        EngineError
            No file there, a file that is no material file, or files on different grids.
        """
        materials: list[Material] = []
        grid: NDArray[np.float64] | None = None
        for path in sorted(folder.glob("*.json")):
            try:
                document = json.loads(path.read_text(encoding="utf-8"))
                axis = document["wavelengths_nm"]
                count = round((axis["stop"] - axis["start"]) / axis["step"]) + 1
                here = np.linspace(axis["start"], axis["stop"], count)
                materials.extend(_materials(document))
            except (OSError, ValueError, KeyError, TypeError) as error:
                raise EngineError(
                    f"The material file {path} cannot be read ({error}): reinstall the plugin."
                ) from error
            if grid is not None and not np.array_equal(grid, here):
                raise EngineError(
                    f"The material file {path} is on another wavelength grid than the others: "
                    "reinstall the plugin."
                )
            grid = here
        if grid is None:
            raise EngineError(f"There are no material files in {folder}: reinstall the plugin.")
        return cls(tuple(materials), grid)


@lru_cache(maxsize=1)
def default_library() -> MaterialLibrary:
    """The materials shipped with the plugin, read once."""
    return MaterialLibrary.load()


def _materials(document: dict[str, object]) -> Iterator[Material]:
    entries = document["materials"]
    if not isinstance(entries, list):
        raise TypeError("'materials' is no list")
    for entry in entries:
        yield Material(
            id=entry["id"],
            name=entry["name"],
            synonyms=tuple(entry["synonyms"]),
            description=entry["description"],
            category=str(document["category"]),
            source=Source(entry["source"]["kind"], entry["source"]["text"]),
            variants=tuple(
                Variant(
                    variant["name"],
                    float(variant["weight"]),
                    np.asarray(variant["reflectance"], np.float32) * np.float32(_STORED_SCALE),
                )
                for variant in entry["variants"]
            ),
        )
