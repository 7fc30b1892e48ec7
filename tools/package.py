#!/usr/bin/env python3
"""Build the plugin's zip, dist/spectral_prompts-VERSION.zip, for QGIS's plugin manager.

    python3 tools/package.py               the last commit
    python3 tools/package.py --worktree    the files as they are now

What goes in is decided by ``export-ignore`` in .gitattributes; translations are compiled on the
way by Qt's ``lrelease``. Standard library only.
"""

from __future__ import annotations

import argparse
import configparser
import contextlib
import io
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

NAME = "spectral_prompts"
ROOT = Path(__file__).resolve().parents[1]
#: What the plugin site takes.
LARGEST_BYTES = 25 * 1000 * 1000
REQUIRED = ("__init__.py", "metadata.txt", "LICENSE", "README.md", "engine/jobs/__init__.py")
#: Suffixes of files that no plugin zip may hold: binaries, scripts of shells, leftovers.
UNWANTED = (
    *(".pyc", ".pyo", ".so", ".dll", ".pyd", ".dylib", ".exe", ".whl", ".pkl"),
    *(".bat", ".cmd", ".ps1", ".sh", ".part", ".orig", ".rej", ".log"),
)
#: Hidden files that the plugin site reads; all others make it suspicious.
HIDDEN = (".flake8",)


class PackageError(Exception):
    """The zip cannot be built; the text says why."""


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("--worktree", action="store_true", help="files as they are, uncommitted")
    parser.add_argument("--output", type=Path, help="the folder the zip goes to; default dist/")
    given = parser.parse_args(arguments)
    try:
        path, count = build(given.output or ROOT / "dist", given.worktree)
    except PackageError as error:
        print(f"package: {error}", file=sys.stderr)
        return 1
    print(f"{path} ({count} files, {path.stat().st_size / 1e6:.1f} MB)")
    return 0


def build(folder: Path, worktree: bool = False) -> tuple[Path, int]:
    """Build and check the zip.

    Parameters
    ----------
    folder : Path
        Where it goes; made if missing.
    worktree : bool
        Take the files as they are, committed or not, instead of the last commit.

    Returns
    -------
    path : Path
    count : int
        Number of files in the zip.

    Raises
    ------
    PackageError
        Something needed is missing, something unwanted is in, or the zip is too large.
    """
    if not worktree and _git("status", "--porcelain", "--untracked-files=no").strip():
        print("note: changes that are not committed are not in the zip", file=sys.stderr)
    with _tree(worktree) as (tree, variables):
        files = _archived(tree, variables)
    files.update(_translations())
    _check(files)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{NAME}-{_version(files)}.zip"
    partial = path.with_name(path.name + ".part")
    with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(files):
            # A fixed date: the same commit gives the same bytes.
            entry = zipfile.ZipInfo(f"{NAME}/{name}", (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, files[name])
    if partial.stat().st_size > LARGEST_BYTES:
        size = partial.stat().st_size / 1e6
        partial.unlink()
        raise PackageError(f"the zip has {size:.1f} MB, the plugin site takes 25 MB.")
    partial.replace(path)
    return path, len(files)


def _git(*arguments: str, environment: dict[str, str] | None = None) -> bytes:
    command = ["git", "-C", str(ROOT), *arguments]
    variables = {**os.environ, **(environment or {})}
    done = subprocess.run(command, capture_output=True, env=variables, check=False)
    if done.returncode:
        raise PackageError(f"git {arguments[0]} failed: {done.stderr.decode().strip()}")
    return done.stdout


@contextlib.contextmanager
def _tree(worktree: bool) -> Iterator[tuple[str, dict[str, str]]]:
    """What to pack, as git's name for it and the variables under which git knows it.

    The files as they are become a tree object in a scratch folder: index and objects of the
    repository stay untouched.
    """
    if not worktree:
        yield "HEAD", {}
        return
    objects = _git("rev-parse", "--path-format=absolute", "--git-path", "objects").decode().strip()
    with tempfile.TemporaryDirectory() as scratch:
        variables = {
            "GIT_INDEX_FILE": str(Path(scratch, "index")),
            "GIT_OBJECT_DIRECTORY": scratch,
            "GIT_ALTERNATE_OBJECT_DIRECTORIES": objects,
        }
        _git("add", "--all", environment=variables)
        yield _git("write-tree", environment=variables).decode().strip(), variables


def _archived(tree: str, variables: dict[str, str]) -> dict[str, bytes]:
    """Path -> content of everything in ``tree`` that is not export-ignored."""
    packed = _git("archive", "--format=tar", "--worktree-attributes", tree, environment=variables)
    files = {}
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        for member in archive:
            content = archive.extractfile(member) if member.isfile() else None
            if content is not None:
                files[member.name] = content.read()
    return files


def _translations() -> dict[str, bytes]:
    """The compiled form of every catalogue in i18n/."""
    sources = sorted((ROOT / "i18n").glob("*.ts"))
    if not sources:
        return {}
    program = shutil.which("lrelease") or shutil.which("lrelease-qt5") or _qt_tool("lrelease")
    if program is None:
        raise PackageError(
            "there is no lrelease, which compiles the translations: install qttools5-dev-tools "
            "(make setup)."
        )
    compiled = {}
    with tempfile.TemporaryDirectory() as folder:
        for source in sources:
            target = Path(folder) / f"{source.stem}.qm"
            command = [program, str(source), "-qm", str(target)]
            done = subprocess.run(command, capture_output=True, check=False)
            if done.returncode or not target.is_file():
                raise PackageError(f"lrelease failed on {source.name}: {done.stderr.decode()}")
            compiled[f"i18n/{target.name}"] = target.read_bytes()
    return compiled


def _qt_tool(name: str) -> str | None:
    """A Qt 5 tool that Debian keeps off the path."""
    return next((str(p) for p in sorted(Path("/usr/lib").glob(f"*/qt5/bin/{name}"))), None)


def _version(files: dict[str, bytes]) -> str:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read_string(files["metadata.txt"].decode())
    return parser["general"]["version"]


def _check(files: dict[str, bytes]) -> None:
    missing = [name for name in REQUIRED if name not in files]
    if missing:
        raise PackageError(f"{missing[0]} is not in the tree that is packed: is it committed?")
    unwanted = [name for name in files if name.lower().endswith(UNWANTED)]
    unwanted += [
        name
        for name in files
        for part in name.split("/")
        if part == "__pycache__" or (part.startswith(".") and part not in HIDDEN)
    ]
    if unwanted:
        raise PackageError(f"{unwanted[0]} must not be in a plugin zip: remove it.")
    for name in files:
        if name.isascii() and not any(letter in name for letter in '\\:*?"<>|'):
            continue
        raise PackageError(f"{name!r} cannot be unpacked on every system: rename it.")


if __name__ == "__main__":
    sys.exit(main())
