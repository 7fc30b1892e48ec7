#!/usr/bin/env python3
"""Write the lock files of the managed engine environment: requirements/lock/.

    make lock          resolve requirements/engine-*.txt, with hashes, for every platform

- ``basic.txt``, ``full.txt``: everything the tier needs but torch, complete, so that installing
  needs no resolver (``--no-deps``)
- ``torch.txt``: torch's CPU builds; on Linux these lie on the PyTorch project's own index, whose
  hashes are kept in ``torch-index.json``
- ``torch-cuda.txt``: the CUDA builds and what they need

torchvision is that of the usual index everywhere: engine/text/torchvision_guard.py.
- ``sizes.json``: bytes to download per tier and platform, and where a wheel is missing

Needs ``uv`` and ``packaging``, which requirements/dev.txt has, and the usual package index.
"""

from __future__ import annotations

import json
import os
import re
import ssl
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from packaging.markers import Marker
from packaging.tags import Tag, compatible_tags, cpython_tags
from packaging.utils import InvalidWheelFilename, canonicalize_name, parse_wheel_filename

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "requirements" / "lock"
OLDEST = "3.10"
PYTHONS = ((3, 10), (3, 11), (3, 12), (3, 13), (3, 14))
TORCH_INDEX = "https://download.pytorch.org/whl"
CUDA = "cu130"
#: What only CUDA builds of torch ask for.
CUDA_ONLY = re.compile(r"nvidia-|cuda-|triton$")
#: sys_platform, platform_machine and platform_system there.
PLATFORMS = {
    "linux-x86_64": ("linux", "x86_64", "Linux"),
    "linux-aarch64": ("linux", "aarch64", "Linux"),
    "windows-amd64": ("win32", "AMD64", "Windows"),
    "macos-arm64": ("darwin", "arm64", "Darwin"),
}
HEAD = """\
# Made by tools/lock.py (make lock) from requirements/engine-*.txt: do not edit.
# {what}
"""


class Pin(NamedTuple):
    """One package at one version, where its marker is true."""

    name: str
    version: str
    marker: str
    hashes: tuple[str, ...]

    @property
    def spec(self) -> str:
        return f"{self.name}=={self.version}"

    def text(self) -> str:
        head = self.spec + (f" ; {self.marker}" if self.marker else "")
        return " \\\n".join([head, *(f"    --hash=sha256:{each}" for each in self.hashes)]) + "\n"


def main() -> int:
    """Write all lock files; returns the exit code."""
    requirements = ROOT / "requirements"
    basic = compiled(requirements / "engine-basic.txt")
    full = compiled(requirements / "engine-full.txt")
    encoder = compiled(requirements / "engine-encoder.txt", "--no-deps")
    torch = next(pin for pin in full if pin.name == "torch")
    index = torch_index(torch)
    usual = {pin.name: simple(pin.name) for pin in [*full, *encoder]}
    rest = [pin for pin in full if pin is not torch and not CUDA_ONLY.match(pin.name)]
    write("basic", "Maps from words: no torch.", basic)
    write("full", "CLIP, training, the sentence encoder; torch: torch.txt.", [*rest, *encoder])
    on_linux, elsewhere = usual_torch(torch, usual["torch"])
    cpu = torch._replace(
        version=f"{torch.version}+cpu", marker="sys_platform == 'linux'", hashes=index["cpu"]
    )
    others = torch._replace(marker="sys_platform != 'linux'", hashes=elsewhere)
    about = "CPU builds of torch. On Linux they lie on the PyTorch project's own index."
    write("torch", about, [cpu, others])
    cuda = torch._replace(
        version=f"{torch.version}+{CUDA}", marker="sys_platform == 'win32'", hashes=index[CUDA]
    )
    linux = torch._replace(marker="sys_platform == 'linux'", hashes=on_linux)
    about = "CUDA 13.0 builds of torch. On Windows they lie on the PyTorch project's own index."
    needed = [pin for pin in full if CUDA_ONLY.match(pin.name)]
    write("torch-cuda", about, [cuda, linux, *needed])
    sizes = {
        "basic": download_sizes(basic, usual),
        "full": download_sizes([*rest, *encoder], usual),
    }
    (LOCK / "sizes.json").write_text(json.dumps(sizes, indent=1) + "\n", encoding="utf-8")
    return 0


def compiled(path: Path, *options: str) -> list[Pin]:
    """What uv makes of a requirements file, for every platform."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "lock.txt"
        uv = Path(sys.executable).with_name("uv")
        command = [str(uv), "pip", "compile", "--universal", "--python-version", OLDEST, "--quiet"]
        command += ["--generate-hashes", "--no-annotate", "--no-header", "--no-emit-index-url"]
        subprocess.run([*command, *options, str(path), "-o", str(target)], check=True)
        return list(pins(target.read_text(encoding="utf-8")))


def pins(text: str) -> Iterator[Pin]:
    """The pins of a requirements file with hashes."""
    for entry in text.replace("\\\n", " ").splitlines():
        if not entry.strip() or entry.lstrip().startswith("#"):
            continue
        head, *hashes = entry.split("--hash=sha256:")
        spec, _, marker = head.partition(";")
        name, _, version = spec.strip().partition("==")
        yield Pin(name, version, marker.strip(), tuple(sorted(h.strip() for h in hashes)))


def usual_torch(pin: Pin, files: list[dict[str, Any]]) -> tuple[tuple[str, ...], ...]:
    """Hashes of torch on the usual index: CUDA builds for Linux, CPU builds for the others."""
    wheels = [f for f in files if f["filename"].startswith(f"{pin.name}-{pin.version}-")]
    parts: tuple[list[str], list[str]] = ([], [])
    for file in wheels:
        parts["linux" not in file["filename"]].append(file["hashes"]["sha256"])
    return tuple(tuple(sorted(part)) for part in parts)


def torch_index(pin: Pin) -> dict[str, tuple[str, ...]]:
    """Hashes on the PyTorch project's own index; those kept where it cannot be reached."""
    path = LOCK / "torch-index.json"
    kept = json.loads(path.read_text(encoding="utf-8"))
    for build in ("cpu", CUDA):
        try:
            page = fetch(f"{TORCH_INDEX}/{build}/torch/", "text/html").decode()
        except (OSError, urllib.error.URLError) as error:
            print(f"note: no index of torch ({build}): {error}", file=sys.stderr)
            if pin.spec not in kept[build]:
                raise SystemExit(f"lock: no hashes are known of {pin.spec} ({build}).") from error
            continue
        start = rf"torch-{re.escape(pin.version)}(?:%2B|\+){build}-"
        found = sorted(set(re.findall(rf"{start}[^\"#]*#sha256=([0-9a-f]{{64}})", page)))
        kept[build] = {pin.spec: found}
    path.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
    return {build: tuple(kept[build][pin.spec]) for build in ("cpu", CUDA)}


def write(name: str, what: str, entries: list[Pin]) -> None:
    text = HEAD.format(what=what) + "".join(pin.text() for pin in sorted(entries))
    (LOCK / f"{name}.txt").write_text(text, encoding="utf-8")
    print(f"{name}.txt: {len(entries)} pins")


def download_sizes(entries: list[Pin], usual: dict[str, list[dict[str, Any]]]) -> dict[str, Any]:
    """Bytes per platform, the largest of all Pythons; what has no wheel is said."""
    sizes: dict[str, Any] = {}
    for platform, (system, machine, name) in PLATFORMS.items():
        tags = wheel_platforms(system, machine)
        totals, missing = [], []
        for python in PYTHONS:
            version = ".".join(map(str, python))
            environment = {
                "sys_platform": system,
                "platform_machine": machine,
                "platform_system": name,
                "python_version": version,
                "python_full_version": f"{version}.5",
                "implementation_name": "cpython",
            }
            fitting = {
                *cpython_tags(python, platforms=tags),
                *compatible_tags(python, f"cp{version.replace('.', '')}", tags),
            }
            total = 0
            for pin in entries:
                if pin.marker and not Marker(pin.marker).evaluate(environment):
                    continue
                size = wheel_size(pin, usual[pin.name], fitting)
                if size is None:
                    missing.append(f"{pin.spec} on Python {version}")
                total += size or 0
            totals.append(total)
        sizes[platform] = {"download": max(totals), "missing": missing}
        print(f"  {platform}: {max(totals) / 1e6:.0f} MB", *(f"no {each}" for each in missing))
    return sizes


def wheel_platforms(system: str, machine: str) -> list[str]:
    """The platforms of wheels that run there: glibc 2.28, macOS 14."""
    if system == "linux":
        return [f"manylinux_2_{minor}_{machine}" for minor in range(28, 4, -1)]
    if system == "win32":
        return ["win_amd64"]
    kinds = (machine, "universal2")
    return [f"macosx_{major}_0_{kind}" for major in range(14, 10, -1) for kind in kinds]


def wheel_size(pin: Pin, files: list[dict[str, Any]], fitting: set[Tag]) -> int | None:
    for file in files:
        try:
            name, version, _, tags = parse_wheel_filename(file["filename"])
        except InvalidWheelFilename:
            continue
        if str(version) == pin.version and name == canonicalize_name(pin.name) and tags & fitting:
            return int(file["size"])
    return None


def simple(name: str) -> list[dict[str, Any]]:
    """The files of a package on the usual index."""
    url = f"https://pypi.org/simple/{name}/"
    return json.loads(fetch(url, "application/vnd.pypi.simple.v1+json"))["files"]


def fetch(url: str, kind: str) -> bytes:
    request = urllib.request.Request(url, headers={"Accept": kind})
    context = ssl.create_default_context(cafile=os.environ.get("SSL_CERT_FILE"))
    with urllib.request.urlopen(request, timeout=60, context=context) as answer:
        return answer.read()


if __name__ == "__main__":
    sys.exit(main())
