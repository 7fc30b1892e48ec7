"""Output files: refused early when they cannot work, written whole or not at all.

A file is written as ``NAME.part`` and renamed when it is complete; whatever begins with
``NAME.part`` may be deleted after a crash.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Union

from ..errors import OutputError
from .vector_formats import POLYGON_EXTENSIONS

InputPaths = Union[str, "os.PathLike[str]", Sequence[Union[str, "os.PathLike[str]"]], None]

RASTER_EXTENSIONS = (".tif", ".tiff")
REPORT_EXTENSIONS = (".html", ".htm")
MODEL_EXTENSIONS = (".spm",)
TABLE_EXTENSIONS = (".csv",)
VECTOR_EXTENSIONS = (".gpkg",)

#: Files GDAL and QGIS read along with ``NAME``; those of an earlier output would describe the wrong
#: pixels.
SIDECARS = (".aux.xml", ".ovr", ".msk")


def check_output(
    path: str | os.PathLike[str],
    input_path: InputPaths = None,
    *,
    extensions: Sequence[str] = RASTER_EXTENSIONS,
    need_bytes: int = 0,
    what: str = "output",
) -> Path:
    """Make sure, before any work is done, that ``path`` can be written.

    Parameters
    ----------
    path : path
        The file to be made.
    input_path : path or sequence of paths, optional
        The files that must stay untouched (several for a virtual raster and its sources).
    extensions : sequence of str
        What the name may end with, lower case with the dot.
    need_bytes : int
        Free space to ask for.
    what : str
        The output's name in messages, for example "class map".

    Returns
    -------
    Path
        Absolute path of the output.

    Raises
    ------
    OutputError
        Same file as the input (also through links), a folder, wrong extension, folder missing or
        not writable, write-protected file, too little space.
    """
    text = os.fspath(path)
    if not text.strip():
        raise OutputError(f"No file name was given for the {what}: say where it shall be written.")
    target = Path(text).expanduser().absolute()
    try:
        return _checked(target, _as_paths(input_path), extensions, need_bytes, what)
    except PermissionError as error:
        raise OutputError(
            f"The folder '{target.parent}' for the {what} may not be entered: choose another."
        ) from error
    except (OSError, ValueError) as error:
        raise OutputError(
            f"The system cannot use the name of the {what}, {target.name[:200]!a}: choose a "
            "shorter and simpler one."
        ) from error


def _checked(
    target: Path, sources: list[str], extensions: Sequence[str], need_bytes: int, what: str
) -> Path:
    """The refusals of :func:`check_output`."""
    os.fspath(target).encode()  # Names that are no text fail here, not in the middle of the run.
    if target.is_dir():
        raise OutputError(f"The {what} '{target}' is a folder: add a file name.")
    if target.suffix.lower() not in extensions:
        found = f"'{target.suffix}'" if target.suffix else "no extension"
        raise OutputError(
            f"The {what} '{target.name}' must end with {' or '.join(extensions)}, found {found}: "
            "change the file name."
        )
    for source in sources:
        if is_same_file(target, source) or is_same_file(part_path(target), source):
            raise OutputError(
                f"The {what} '{target}' is the same file as the input: "
                "choose another file name, the input is never overwritten."
            )
    _check_folder(target, what)
    if target.exists() and not _may_write(target):
        raise OutputError(
            f"The {what} '{target}' exists and is write-protected: "
            "remove the protection or choose another file name."
        )
    free = free_bytes(target.parent)
    if free < need_bytes:
        raise OutputError(
            f"The {what} '{target.name}' needs about {size_text(need_bytes)}, but only "
            f"{size_text(free)} are free in '{target.parent}': free some space or choose another "
            "folder."
        )
    return target


def check_outputs(
    outputs: Mapping[str, str | os.PathLike[str]],
    input_path: InputPaths = None,
    *,
    need_bytes: Mapping[str, int] | None = None,
) -> dict[str, Path]:
    """Check several outputs of one job, empty paths left out, and that no two are the same file.

    Parameters
    ----------
    outputs : mapping of str to path
        Name as the user knows it ("class map", "report", ...) to path; a name with "report" in it
        is an HTML file, one with "model" a model file, one with "matrix" or "table" a CSV file, one
        with "places" a GeoPackage, one with "polygons" a vector file, the others are GeoTIFFs.
    input_path : path or sequence of paths, optional
        See :func:`check_output`.
    need_bytes : mapping of str to int, optional
        Expected sizes by the same names; outputs on one volume are added up.

    Returns
    -------
    dict of str to Path

    Raises
    ------
    OutputError
        See :func:`check_output`.
    """
    sizes = dict(need_bytes or {})
    checked: dict[str, Path] = {}
    by_device: dict[int, int] = {}
    for what, path in outputs.items():
        if not os.fspath(path):
            continue
        extensions = _extensions(what)
        target = check_output(path, input_path, extensions=extensions, what=what)
        for other_name, other in checked.items():
            if is_same_file(target, other):
                raise OutputError(
                    f"The {what} and the {other_name} are both to be written to '{target}': "
                    "give each its own file."
                )
        device = target.parent.stat().st_dev
        by_device[device] = by_device.get(device, 0) + sizes.get(what, 0)
        check_output(
            path, input_path, extensions=extensions, what=what, need_bytes=by_device[device]
        )
        checked[what] = target
    return checked


def _extensions(what: str) -> tuple[str, ...]:
    if "report" in what:
        return REPORT_EXTENSIONS
    if "model" in what:
        return MODEL_EXTENSIONS
    if "places" in what:
        return VECTOR_EXTENSIONS
    if "polygons" in what:
        return POLYGON_EXTENSIONS
    return TABLE_EXTENSIONS if "matrix" in what or "table" in what else RASTER_EXTENSIONS


def is_same_file(one: str | os.PathLike[str], other: str | os.PathLike[str]) -> bool:
    """Whether two paths lead to one file, through symbolic links, hard links or ``..``."""
    with contextlib.suppress(OSError):
        if Path(one).samefile(other):
            return True

    def real(path: str | os.PathLike[str]) -> str:
        return os.path.normcase(Path(path).expanduser().resolve())

    return real(one) == real(other)


def part_path(path: Path) -> Path:
    """Where ``path`` is written until it is whole."""
    return path.with_name(path.name + ".part")


def discard_part(path: Path) -> None:
    """Remove everything of an unfinished ``path``; its earlier version stays."""
    part = part_path(path)
    for suffix in ("", *SIDECARS):
        with contextlib.suppress(OSError):
            Path(f"{part}{suffix}").unlink()


def commit_part(path: Path, what: str = "output") -> None:
    """Rename the finished ``path.part`` to ``path``, with its sidecars.

    Raises
    ------
    OutputError
        The earlier file cannot be replaced; everything partial is removed.
    """
    part = part_path(path)
    try:
        part.replace(path)
        for suffix in SIDECARS:
            made, stale = Path(f"{part}{suffix}"), Path(f"{path}{suffix}")
            if made.exists():
                made.replace(stale)
            else:
                stale.unlink(missing_ok=True)
    except OSError as error:
        discard_part(path)
        raise OutputError(
            f"The {what} '{path}' could not be replaced ({error.strerror or error}): close what "
            "has it open (in QGIS remove the layer) or choose another file name."
        ) from error


def write_text(path: Path, text: str, what: str = "report") -> None:
    """Write ``text`` as UTF-8 to ``path.part``; see :func:`write_bytes`."""
    write_bytes(path, text.encode("utf-8", errors="replace"), what)


def write_bytes(path: Path, content: bytes, what: str) -> None:
    """Write ``content`` to ``path.part``; :func:`commit_part` makes it visible.

    Raises
    ------
    OutputError
        The file could not be written whole; nothing partial stays.
    """
    try:
        part_path(path).write_bytes(content)
    except OSError as error:
        discard_part(path)
        raise write_error(path, what, error) from error


def write_error(path: Path, what: str, error: BaseException) -> OutputError:
    """The sentence for a failed write, with the reason when it can be told."""
    reason = getattr(error, "strerror", None) or ""
    with contextlib.suppress(OSError):
        if free_bytes(path.parent) < 1_000_000:
            reason = "the disk is full"
    if not path.parent.is_dir():
        reason = "the folder is gone"
    return OutputError(
        f"The {what} '{path}' could not be written"
        f"{f' ({reason})' if reason else ''}: free some space or choose another folder; "
        "nothing partial was left.",
        details=f"{type(error).__name__}: {error}",
    )


def free_bytes(folder: Path) -> int:
    """Free space on the volume of ``folder`` in bytes."""
    return shutil.disk_usage(folder).free


def size_text(count: float) -> str:
    """``count`` bytes as people say it."""
    for unit in ("bytes", "kB", "MB"):
        if count < 1000:
            return f"{count:.0f} {unit}"
        count /= 1000
    return f"{count:.1f} GB"


def _as_paths(paths: InputPaths) -> list[str]:
    if paths is None:
        return []
    several = [paths] if isinstance(paths, (str, os.PathLike)) else paths
    return [os.fspath(path) for path in several if os.fspath(path)]


def _may_write(path: Path) -> bool:
    if os.access in os.supports_effective_ids:
        return os.access(path, os.W_OK, effective_ids=True)
    return os.access(path, os.W_OK)


def _check_folder(target: Path, what: str) -> None:
    folder = target.parent
    if folder.is_file():
        raise OutputError(
            f"The {what} cannot be written into '{folder}', which is a file: choose a folder."
        )
    if not folder.is_dir():
        raise OutputError(
            f"The folder '{folder}' for the {what} does not exist: create it or choose another."
        )
    # Permission bits do not tell the truth for administrators, network shares and on Windows:
    # only writing does.
    try:
        handle, probe = tempfile.mkstemp(prefix=".spectral_prompts_", dir=folder)
        os.close(handle)
        Path(probe).unlink()
    except OSError as error:
        raise OutputError(
            f"The folder '{folder}' for the {what} cannot be written to "
            f"({error.strerror or error}): choose another folder."
        ) from error
