"""ENVI headers beside rasters: finding, reading and checking them."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..errors import SceneError

_DATA_SUFFIXES = ("", ".img", ".dat", ".raw", ".bsq", ".bil", ".bip", ".bin", ".cube")
#: A header is a few kilobytes; anything of this size with that suffix is something else.
_MAX_HEADER_BYTES = 8 * 2**20


def plain_keys(tags: dict[str, str]) -> dict[str, str]:
    """Tags with lower-case keys in which blanks and dashes are "_"."""
    return {"_".join(key.lower().replace("-", " ").split()): value for key, value in tags.items()}


def data_file(path: str) -> str:
    """The data file when ``path`` is an ENVI header, else ``path`` itself.

    Raises
    ------
    SceneError
        A header whose data file is not beside it.
    """
    header = Path(path)
    if header.suffix.lower() != ".hdr" or not header.is_file() or not _is_envi(header):
        return path
    stem = header.with_suffix("")
    for suffix in _DATA_SUFFIXES:
        for candidate in (Path(f"{stem}{suffix}"), Path(f"{stem}{suffix.upper()}")):
            if candidate.is_file():
                return str(candidate)
    raise SceneError(
        f"{header.name} is an ENVI header without its data: expected {stem.name} or "
        f"{stem.name}.img in the same folder, copy both there."
    )


def read_sidecar(path: str, count: int) -> dict[str, str]:
    """The fields of an ENVI header that lies beside a raster, or nothing.

    A header of another band count is not this raster's and is left alone.
    """
    file = Path(path)
    for header in (Path(f"{path}.hdr"), file.with_suffix(".hdr"), file.with_suffix(".HDR")):
        if header != file and header.is_file() and _is_envi(header):
            fields = parse(header.read_text(encoding="utf-8", errors="replace"))
            return fields if fields.get("bands", "").strip() == str(count) else {}
    return {}


def _is_envi(header: Path) -> bool:
    if header.stat().st_size > _MAX_HEADER_BYTES:
        return False
    with header.open("rb") as stream:
        return stream.read(4) == b"ENVI"


def parse(text: str) -> dict[str, str]:
    """The ``name = value`` pairs of a header; values in braces may run over several lines."""
    fields: dict[str, str] = {}
    key, value, depth = "", "", 0
    for line in text.splitlines()[1:]:
        if depth == 0:
            if "=" not in line or line.lstrip().startswith(";"):
                continue
            key, value = (part.strip() for part in line.split("=", 1))
        else:
            value += " " + line.strip()
        depth = value.count("{") - value.count("}")
        if depth <= 0:
            fields[key] = value
            depth = 0
    return plain_keys(fields)


def numbers(text: str) -> list[float]:
    """The numbers of ``{a, b, c}``; what is no number is NaN."""
    inner = text.strip().strip("{}")
    parts = inner.split(",") if "," in inner else inner.split()
    return [number(part) for part in parts]


def number(text: str) -> float:
    """A number, or NaN."""
    try:
        return float(text.strip().strip("\"'"))
    except ValueError:
        return float("nan")


#: ENVI "data type" -> bytes a value.
_BYTES = {1: 1, 2: 2, 3: 4, 4: 4, 5: 8, 6: 8, 9: 16, 12: 2, 13: 4, 14: 8, 15: 8}


def check_size(path: str, header: dict[str, str], name: str) -> None:
    """Refuse an ENVI file that is shorter than its header says.

    GDAL would read zeros where the data end.
    """
    wanted = [number(header.get(key, "")) for key in ("samples", "lines", "bands", "data_type")]
    compressed = header.get("file_compression", "0").strip() not in ("", "0")
    if not np.all(np.isfinite(wanted)) or compressed or not Path(path).is_file():
        return
    samples, lines, bands, kind = (int(value) for value in wanted)
    offset = number(header.get("header_offset", "0"))
    start = 0 if np.isnan(offset) else int(offset)
    expected = start + samples * lines * bands * _BYTES.get(kind, 1)
    found = Path(path).stat().st_size
    if found < expected:
        raise SceneError(
            f"{name} is truncated: its header promises {expected:,} bytes, the file has {found:,}; "
            "copy it again."
        )
