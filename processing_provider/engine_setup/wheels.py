"""Filling a folder with wheels, for computers without a network."""

from __future__ import annotations

import contextlib
import json
import os
import re
import time
from typing import Any, Callable, Dict, Iterator, List, NamedTuple, Optional, Tuple

from ...i18n import tr
from ..engine_client import Listener
from ..engine_client.errors import EngineCancelled
from . import children, explain, guards, interpreters, network, packages, places, tiers
from .errors import SetupProblem
from .install import SetupProgress

#: How pip is asked for another system: sys_platform, platform_machine, platform_system.
_SYSTEMS = {
    "linux-x86_64": ("linux", "x86_64", "Linux"),
    "linux-aarch64": ("linux", "aarch64", "Linux"),
    "windows-amd64": ("win32", "AMD64", "Windows"),
    "macos-arm64": ("darwin", "arm64", "Darwin"),
}
#: Run by a Python that has pip: which of the markers are true there.
_EVALUATE = (
    "import json, sys\n"
    "from pip._vendor.packaging.markers import Marker\n"
    "markers, environment = json.loads(sys.argv[1])\n"
    "print(json.dumps([not m or Marker(m).evaluate(environment) for m in markers]))\n"
)
_VERSION = re.compile(r"3\.\d+$")


class WheelsOrder(NamedTuple):
    """Which wheels are wanted, and where.

    Attributes
    ----------
    base : str
        The engine's folder, for the log and what is half fetched.
    folder : str
        The folder to fill; made if missing.
    kind : Kind
    platform : str
        One of ``tiers.PLATFORMS``; "" for this computer's.
    python_version : str
        Such as "3.12"; "" for that of the Python found.
    python : str
        The Python whose pip fetches them; "" to look for one.
    index, torch_index : str
        As in :class:`.install.Order`.
    lock_folder : str
    """

    base: str
    folder: str
    kind: tiers.Kind
    platform: str = ""
    python_version: str = ""
    python: str = ""
    index: str = ""
    torch_index: str = ""
    lock_folder: str = tiers.LOCK_FOLDER


def fill(
    order: WheelsOrder,
    listener: Optional[Listener] = None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> List[str]:
    """Fetch the wheels; returns the names of all that belong to the tier.

    Wheels that are there already are kept; only whole ones are put there.

    Raises
    ------
    SetupProblem
        They cannot be fetched; the message says why.
    EngineCancelled
        ``is_cancelled`` said so.
    """
    version = order.python_version
    if version and not _is_supported(version):
        raise SetupProblem(
            tr("Python {version} is none the engine runs on: choose 3.10 to 3.14.").format(
                version=version
            )
        )
    with guards.locked(order.base):
        return _Filling(order, listener or Listener(), is_cancelled).run()


def _is_supported(version: str) -> bool:
    return bool(_VERSION.match(version)) and tuple(map(int, version.split("."))) in tiers.PYTHONS


class _Filling:
    """One folder of wheels."""

    def __init__(
        self, order: WheelsOrder, listener: Listener, is_cancelled: Callable[[], bool]
    ) -> None:
        self._order, self._listener, self._is_cancelled = order, listener, is_cancelled
        self._system = order.platform or tiers.this_platform()
        if self._system not in _SYSTEMS:
            raise SetupProblem(
                tr(
                    "There are no wheels for a computer like this one ({system}): choose one of "
                    "{known} under 'Wheels for'."
                ).format(system=self._system, known=", ".join(_SYSTEMS))
            )
        self._downloads = os.path.join(order.base, places.DOWNLOADS, "wheels")
        self._log_path = os.path.join(order.base, places.LOG)

    def run(self) -> List[str]:
        order = self._order
        try:
            os.makedirs(order.folder, exist_ok=True)
            os.makedirs(os.path.join(self._downloads, "tmp"), exist_ok=True)
            with open(self._log_path, "w", encoding="utf-8"):
                pass
            self._tell(1, tr("looking for a Python"), 0.0, None)
            python = self._find_python()
            names = self._fetch(python)
        except EngineCancelled:
            places.remove_folder(self._downloads)
            raise
        except OSError as error:
            raise SetupProblem(guards.not_writable(order.folder, error), repr(error)) from error
        places.remove_folder(self._downloads)
        self._tell(4, tr("fetching wheels"), 1.0, None)
        return names

    def _find_python(self) -> interpreters.Python:
        found = interpreters.find(self._order.python, self._log, self._is_cancelled, suits_uv=True)
        if not found.pip:
            raise SetupProblem(
                tr(
                    "Fetching wheels needs pip, which the Python at {path} lacks: on Debian and "
                    "Ubuntu install the package python3-pip, or name another Python."
                ).format(path=found.program)
            )
        return found

    def _fetch(self, python: interpreters.Python) -> List[str]:
        order = self._order
        version = order.python_version or python.short
        before = _size_of_wheels(order.folder)
        total = tiers.download_size(order.kind, order.lock_folder, self._system)
        start = time.monotonic()

        def look() -> None:
            arrived = places.size_of(os.path.join(self._downloads, "tmp"))
            here = _size_of_wheels(order.folder) - before
            done = min(max(arrived, here) / max(total, 1), 0.99)
            elapsed = time.monotonic() - start
            left = elapsed * (1 - done) / done if done > 0.03 else None
            self._tell(3, tr("fetching wheels"), done, left)

        wanted: List[str] = []
        for step in tiers.steps(order.kind, order.lock_folder, self._system):
            entries = [entry for path in step.files for entry in read_lock(path)]
            kept = self._fitting(python, entries, version)
            wanted += [spec for spec, _ in kept]
            lock = os.path.join(self._downloads, "wanted.txt")
            with open(lock, "w", encoding="utf-8") as stream:
                stream.writelines(f"{spec} {hashes}\n" for spec, hashes in kept)
            self._run(self._command(python, step, lock, version), look)
        names = sorted(name for name in os.listdir(order.folder) if name.endswith(".whl"))
        return [name for name in names if _belongs(name, wanted)]

    def _fitting(
        self, python: interpreters.Python, entries: List[Tuple[str, str, str]], version: str
    ) -> List[Tuple[str, str]]:
        """Those pins whose marker is true on the other system."""
        system, machine, name = _SYSTEMS[self._system]
        environment: Dict[str, Any] = {
            "sys_platform": system,
            "platform_machine": machine,
            "platform_system": name,
            "python_version": version,
            "python_full_version": f"{version}.5",
            "implementation_name": "cpython",
        }
        question = json.dumps([[marker for _, marker, _ in entries], environment])
        ended = children.run(
            python.program, ["-c", _EVALUATE, question], is_cancelled=self._is_cancelled
        )
        if ended.cancelled:
            raise _cancelled()
        try:
            answers = json.loads(ended.lines[-1])
        except (ValueError, IndexError) as error:
            raise SetupProblem(
                tr("pip of the Python at {path} cannot be used; name another Python.").format(
                    path=python.program
                ),
                ended.text,
            ) from error
        return [(spec, hashes) for (spec, _, hashes), is_true in zip(entries, answers) if is_true]

    def _command(
        self, python: interpreters.Python, step: tiers.Step, lock: str, version: str
    ) -> List[str]:
        order = self._order
        command = [python.program, "-m", "pip", "download", "--dest", order.folder]
        command += ["--progress-bar", "off", "--timeout", packages.TIMEOUT]
        command += ["--retries", packages.RETRIES]
        command += ["--no-deps", "--require-hashes", "--only-binary", ":all:"]
        command += ["--python-version", version, "--implementation", "cp"]
        for abi in (f"cp{version.replace('.', '')}", "abi3", "none"):
            command += ["--abi", abi]
        for tag in _tags(self._system):
            command += ["--platform", tag]
        if order.index:
            command += ["--index-url", order.index]
        if step.index:
            command += ["--extra-index-url", order.torch_index or step.index]
        return [*command, "-r", lock]

    def _run(self, command: List[str], look: Callable[[], None], tries: int = 3) -> None:
        variables = {**packages.variables(self._downloads), **network.variables(self._downloads)}
        while True:
            self._log("$ " + " ".join(command))
            ended = children.run(
                command[0],
                command[1:],
                variables=variables,
                on_line=self._hear,
                on_wait=look,
                is_cancelled=self._is_cancelled,
            )
            if ended.cancelled:
                raise _cancelled()
            if ended.code == 0:
                return
            tries -= 1
            failure = explain.explain(ended.lines, folder=self._order.folder)
            if not (tries and failure.may_pass):
                details = network.without_login("\n".join(ended.lines[-60:]))
                raise SetupProblem(failure.sentence, details)

    def _hear(self, line: str) -> None:
        self._log("  " + line)
        self._listener.log("debug", network.without_login(line))

    def _tell(self, number: int, name: str, fraction: float, left: Optional[float]) -> None:
        self._listener.progress(SetupProgress(name, number, 4, fraction, left))

    def _log(self, text: str) -> None:
        with open(self._log_path, "a", encoding="utf-8") as stream:
            stream.write(f"{time.strftime('%H:%M:%S')} {network.without_login(text)}\n")


def read_lock(path: str) -> Iterator[Tuple[str, str, str]]:
    """The pins of a lock file: what, marker ("" for always), options with hashes."""
    with open(path, encoding="utf-8") as stream:
        lines = stream.read().replace("\\\n", " ").splitlines()
    for line in lines:
        if not line.strip() or line.startswith("#"):
            continue
        head, _, hashes = line.partition("--hash=")
        spec, _, marker = head.partition(";")
        yield spec.strip(), marker.strip(), "--hash=" + " ".join(hashes.split())


def _size_of_wheels(folder: str) -> int:
    """Bytes of the wheels in a folder, which may hold much else."""
    total = 0
    for name in os.listdir(folder):
        if name.endswith(".whl"):
            with contextlib.suppress(OSError):
                total += os.path.getsize(os.path.join(folder, name))
    return total


def _tags(system: str) -> List[str]:
    """Platform tags of wheels that run there: glibc 2.28, macOS 14."""
    kind, machine, _ = _SYSTEMS[system]
    if kind == "linux":
        return [f"manylinux_2_{minor}_{machine}" for minor in range(28, 4, -1)] + [
            f"manylinux2014_{machine}"
        ]
    return ["win_amd64"] if kind == "win32" else ["macosx_14_0_arm64"]


def _belongs(name: str, specs: List[str]) -> bool:
    package, version = name.split("-")[:2]
    known = {tuple(spec.split("==")) for spec in specs}
    normal = tiers.normal_name(package)
    return any(
        tiers.normal_name(each) == normal and wanted.partition("+")[0] == version.partition("+")[0]
        for each, wanted in known
    )


def _cancelled() -> EngineCancelled:
    return EngineCancelled(tr("Cancelled: wheels that had arrived whole were kept."))
