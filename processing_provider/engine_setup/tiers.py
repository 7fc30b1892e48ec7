"""The two sizes of the engine, and the lock files they are made from. Standard library only."""

from __future__ import annotations

import hashlib
import json
import os
import platform
import re
import sys
from typing import Any, Dict, List, NamedTuple, Tuple

BASIC, FULL = "basic", "full"
TIERS = (BASIC, FULL)
#: The Pythons every package of the lock files has wheels for, best first.
PYTHONS = ((3, 12), (3, 13), (3, 11), (3, 14), (3, 10))
#: Systems that folders of wheels can be made for, as ``sizes.json`` has them.
PLATFORMS = ("linux-x86_64", "linux-aarch64", "windows-amd64", "macos-arm64")
TORCH_CPU_INDEX = "https://download.pytorch.org/whl/cpu"
TORCH_CUDA_INDEX = "https://download.pytorch.org/whl/cu130"
#: The oldest NVIDIA driver that runs CUDA 13.0.
CUDA_DRIVER = 580

#: Bytes of torch to download, and of a whole environment on the disk: Linux,
#: x86-64, Python 3.11, as docs/guide/engine.md has them; larger than on other systems.
_TORCH_DOWNLOAD = {"cpu": 192_000_000, "cuda": 2_600_000_000}
_ON_DISK = {"basic": 500_000_000, "full": 1_580_000_000, "cuda": 6_500_000_000}

PLUGIN_FOLDER = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
LOCK_FOLDER = os.path.join(PLUGIN_FOLDER, "requirements", "lock")
_NAME = re.compile(r"^([A-Za-z0-9._-]+)==(\S+)", re.MULTILINE)


class Kind(NamedTuple):
    """A tier, with CPU or CUDA builds of torch."""

    tier: str
    cuda: bool = False

    @property
    def label(self) -> str:
        """Its name in folder names: "basic", "full" or "cuda"."""
        return "cuda" if self.cuda else self.tier


class Step(NamedTuple):
    """Lock files that are installed in one go.

    Attributes
    ----------
    files : tuple of str
        Absolute paths.
    index : str
        An index to look at beside the usual one; "" for none.
    """

    files: Tuple[str, ...]
    index: str = ""


def steps(kind: Kind, folder: str = LOCK_FOLDER, system: str = "") -> List[Step]:
    """What is installed, one after the other.

    Parameters
    ----------
    kind : Kind
    folder : str
        Where the lock files lie.
    system : str
        One of ``PLATFORMS`` it is for; "" for this one.
    """
    is_linux = (system or this_platform()).startswith("linux")

    def path(name: str) -> str:
        return os.path.join(folder, name + ".txt")

    if kind.tier == BASIC:
        return [Step((path("basic"),))]
    if kind.cuda:
        # On Linux they lie on the usual index.
        index = "" if is_linux else TORCH_CUDA_INDEX
        return [Step((path("full"),)), Step((path("torch-cuda"),), index)]
    # Elsewhere than on Linux the usual index has CPU builds.
    index = TORCH_CPU_INDEX if is_linux else ""
    return [Step((path("full"),)), Step((path("torch"),), index)]


def lock_hash(kind: Kind, folder: str = LOCK_FOLDER) -> str:
    """A fingerprint of the lock files of a kind, the same on every system."""
    digest = hashlib.sha256()
    for step in steps(kind, folder):
        for path in step.files:
            with open(path, encoding="utf-8") as stream:
                digest.update(stream.read().encode("utf-8"))
    return digest.hexdigest()


def pinned(kind: Kind, folder: str = LOCK_FOLDER) -> Dict[str, List[str]]:
    """Package -> versions that the lock files allow (they may depend on the Python)."""
    found: Dict[str, List[str]] = {}
    for step in steps(kind, folder):
        for path in step.files:
            with open(path, encoding="utf-8") as stream:
                for name, version in _NAME.findall(stream.read()):
                    # "+cpu" and the like say which build it is.
                    public = version.partition("+")[0]
                    found.setdefault(normal_name(name), []).append(public)
    return found


def normal_name(name: str) -> str:
    """A package's name as PEP 503 spells it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def download_size(kind: Kind, folder: str = LOCK_FOLDER, system: str = "") -> int:
    """Bytes to download for a system; "" for this one."""
    try:
        with open(os.path.join(folder, "sizes.json"), encoding="utf-8") as stream:
            known: Dict[str, Any] = json.load(stream)[kind.tier]
    except (OSError, ValueError, KeyError):
        known = {}
    here = known.get(system or this_platform(), {})
    others = [each.get("download", 0) for each in known.values()]
    size = int(here.get("download") or max(others, default=0))
    if kind.tier == FULL:
        size += _TORCH_DOWNLOAD["cuda" if kind.cuda else "cpu"]
    return size


def disk_size(kind: Kind) -> int:
    """Bytes an environment takes on the disk, about."""
    return _ON_DISK[kind.label]


def room_needed(kind: Kind, folder: str = LOCK_FOLDER) -> int:
    """Free bytes a set-up needs: what is downloaded lies twice beside what is installed."""
    return disk_size(kind) + 2 * download_size(kind, folder)


def this_platform() -> str:
    """The name of this system in ``sizes.json``."""
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
    machine = platform.machine().lower()
    if machine in ("arm64", "aarch64"):
        return system + ("-arm64" if system == "macos" else "-aarch64")
    return system + ("-amd64" if system == "windows" else "-x86_64")
