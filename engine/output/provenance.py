"""How an output came to be, written into every file."""

from __future__ import annotations

import hashlib
import json
import os
import platform
from collections.abc import Mapping
from datetime import datetime, timezone
from importlib import metadata
from pathlib import Path
from typing import Any

PRODUCT = "Spectral Prompts"

_CHUNK = 65536
_CHUNKS = 64
_TAG_PREFIX = "SPECTRAL_PROMPTS_"


def make_provenance(
    version: str,
    job: Mapping[str, Any],
    input_path: str | os.PathLike[str],
    facts: Mapping[str, object],
    *,
    now: datetime | None = None,
) -> dict[str, str]:
    """Everything needed to make an output again.

    Parameters
    ----------
    version : str
        Version of the plugin.
    job : mapping
        The job's message, JSON-able (name and parameters).
    input_path : path
        The raster that was read.
    facts : mapping
        Further facts, for example the seed of everything random and the source of evidence.
    now : datetime, optional
        Time of the run; the present by default.

    Returns
    -------
    dict of str to str
        Keys ``product, version, created, input, input_fingerprint, job, engine`` and those of
        ``facts``.
    """
    moment = (now or datetime.now(timezone.utc)).astimezone(timezone.utc)
    told = {
        "product": PRODUCT,
        "version": version,
        "created": moment.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "input": Path(input_path).name,
        "input_fingerprint": fingerprint(input_path),
        "job": json.dumps(job, ensure_ascii=False, sort_keys=True, default=str),
        "engine": versions_text(),
    }
    return {**told, **{key: str(value) for key, value in facts.items()}}


def fingerprint(path: str | os.PathLike[str]) -> str:
    """A checksum that tells two rasters apart without reading gigabytes.

    SHA-256 over the size and up to 64 pieces of 64 KiB spread evenly over the file; files up to
    4 MiB are covered completely. Empty when the file cannot be read.
    """
    digest = hashlib.sha256()
    try:
        size = Path(path).stat().st_size
        digest.update(str(size).encode("ascii"))
        step = max(_CHUNK, -(-size // _CHUNKS))
        with Path(path).open("rb") as stream:
            for start in range(0, size, step):
                stream.seek(start)
                digest.update(stream.read(_CHUNK))
    except OSError:
        return ""
    return f"sha256-sampled:{digest.hexdigest()}"


def versions_text(
    packages: tuple[str, ...] = (
        "numpy",
        "scipy",
        "rasterio",
        "scikit-learn",
        "torch",
        "open_clip_torch",
    ),
) -> str:
    """Versions of Python and of the packages that shape a result."""
    parts = [f"Python {platform.python_version()}"]
    for name in packages:
        try:
            parts.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            continue
    return ", ".join(parts)


def tiff_tags(provenance: Mapping[str, object]) -> dict[str, str]:
    """Provenance as GeoTIFF tags: the standard ones and one ``SPECTRAL_PROMPTS_*`` per fact."""
    tags = {_TAG_PREFIX + str(key).upper(): str(value) for key, value in provenance.items()}
    product = str(provenance.get("product", PRODUCT))
    tags["TIFFTAG_SOFTWARE"] = f"{product} {provenance.get('version', '')}".strip()
    created = str(provenance.get("created", ""))
    try:
        moment = datetime.strptime(created, "%Y-%m-%dT%H:%M:%SZ")
    except ValueError:
        return tags
    tags["TIFFTAG_DATETIME"] = moment.strftime("%Y:%m:%d %H:%M:%S")
    return tags
