"""Making the managed environment: built beside the one in use, checked, then switched to."""

from __future__ import annotations

import contextlib
import os
import shutil
import time
from typing import Callable, List, NamedTuple, Optional

from ...engine import jobs
from ...i18n import tr
from ..engine_client import EngineProblem, EngineProcess, Interpreter, Listener, warm
from ..engine_client.errors import EngineCancelled
from ..engine_client.protocol import Progress
from . import children, explain, guards, interpreters, network, packages, places, tiers
from .errors import SetupProblem

#: Where in the progress bar the stages begin, in percent.
_STARTS = (0.0, 2.0, 8.0, 92.0, 100.0)
#: How often a set-up goes on by itself after a connection broke.
_TRIES = 3


class Order(NamedTuple):
    """What is to be installed.

    Attributes
    ----------
    base : str
        The folder for environments; made if missing.
    kind : Kind
    python : str
        The Python to make it with; "" to look for one.
    offline : str
        A folder of wheels to take instead of the network; "" for the network.
    index, torch_index : str
        Package indexes instead of the usual one and of the PyTorch project's; "" for those.
    again : bool
        Make it anew even if what is there is whole and of these versions.
    lock_folder : str
        Where the lock files lie.
    """

    base: str
    kind: tiers.Kind
    python: str = ""
    offline: str = ""
    index: str = ""
    torch_index: str = ""
    again: bool = False
    lock_folder: str = tiers.LOCK_FOLDER


class SetupProgress(Progress):
    """Where a set-up stands; its stages take very different times."""

    @property
    def percent(self) -> float:
        start, end = _STARTS[self.number - 1], _STARTS[self.number]
        return start + (end - start) * min(max(self.fraction, 0.0), 1.0)


def is_up_to_date(found: Optional[places.Installed], order: Order) -> bool:
    """Whether an environment is what would be installed now."""
    return (
        found is not None
        and found.tier == order.kind.tier
        and found.cuda == order.kind.cuda
        and found.lock == tiers.lock_hash(order.kind, order.lock_folder)
    )


def install(
    order: Order,
    listener: Optional[Listener] = None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> places.Installed:
    """Make the environment and use it from now on; blocks until that is done.

    Whatever goes wrong, the environment used before stays in use, and no half-made one is left.
    What has been downloaded is kept for the next try, unless the user cancels.

    Raises
    ------
    SetupProblem
        It cannot be installed; the message says why and what to do.
    EngineCancelled
        ``is_cancelled`` said so.
    """
    with guards.locked(order.base):
        found = places.installed(order.base)
        if found is not None and is_up_to_date(found, order) and not order.again:
            return found
        return _Setup(order, listener or Listener(), is_cancelled).run()


class _Setup:
    """One set-up, from the search for a Python to the switch."""

    def __init__(self, order: Order, listener: Listener, is_cancelled: Callable[[], bool]) -> None:
        self._order, self._listener, self._is_cancelled = order, listener, is_cancelled
        self._lock = tiers.lock_hash(order.kind, order.lock_folder)
        self._downloads = os.path.join(order.base, places.DOWNLOADS)
        self._mine = os.path.join(self._downloads, self._lock[:8])
        self._log_path = os.path.join(order.base, places.LOG)
        self._folder = ""
        self._stage_name, self._stage_number = "", 1

    def run(self) -> places.Installed:
        order = self._order
        try:
            self._begin()
            tools = self._find_tools()
            self._make(tools)
            self._fill(tools)
            return self._finish(self._check(), tools)
        except EngineCancelled:
            self._remove_half_made(downloads=True)
            self._log("cancelled")
            raise
        except SetupProblem as problem:
            self._remove_half_made()
            self._log(f"failed: {problem.message}\n{problem.details}")
            raise
        except OSError as error:
            self._remove_half_made()
            raise SetupProblem(guards.not_writable(order.base, error), repr(error)) from error

    # -- the stages ----------------------------------------------------------------------------

    def _begin(self) -> None:
        order = self._order
        with open(self._log_path, "w", encoding="utf-8"):
            pass
        self._stage(1, tr("looking for a Python"))
        self._log(f"{order.kind.label} into {order.base}, lock {self._lock[:8]}")
        current = places.installed(order.base)
        kept = current.folder if current else ""
        # Of a set-up that was killed, or of an update whose old environment was in use.
        for folder in places.environments(order.base):
            if folder != kept and not places.is_in_use(folder):
                places.remove_folder(folder)
        if os.path.isdir(self._downloads):
            for name in os.listdir(self._downloads):
                if name != self._lock[:8]:
                    places.remove_folder(os.path.join(self._downloads, name))
        guards.check_offline(order.offline)
        guards.check_cuda(order.kind)
        self._check_room()

    def _check_room(self) -> None:
        needed = tiers.room_needed(self._order.kind, self._order.lock_folder)
        needed -= places.size_of(self._mine)
        free = shutil.disk_usage(self._order.base).free
        if free < needed:
            raise SetupProblem(
                tr(
                    "There is not enough room in {folder}: the engine needs {needed} GB while it "
                    "is installed, {free} GB are free. Make room or choose another folder."
                ).format(
                    folder=self._order.base, needed=f"{needed / 1e9:.1f}", free=f"{free / 1e9:.1f}"
                )
            )

    def _find_tools(self) -> packages.Tools:
        uv = interpreters.find_uv()
        python = interpreters.find(
            self._order.python,
            self._log,
            self._is_cancelled,
            suits_uv=bool(uv),
            needs_ssl=not (uv or self._order.offline),
        )
        self._stop_if_cancelled()
        by_network = not self._order.offline and not self._order.index
        if uv and by_network and python.can_make_environments and packages.has_own_index(python):
            self._log("pip has an index of its own: uv is left alone")
            uv = ""
        tools = packages.Tools(python, uv)
        self._log(f"Python {python.version} at {python.program}, {tools.describe()}")
        return tools

    def _make(self, tools: packages.Tools) -> None:
        order = self._order
        self._stage(2, tr("making the environment"))
        os.makedirs(os.path.join(self._mine, "tmp"), exist_ok=True)
        self._folder = places.new_folder(
            order.base, order.kind.label, tools.python.version, self._lock
        )
        self._run(packages.environment_command(tools, self._folder))
        if not os.path.isfile(places.python_in(self._folder)):
            raise SetupProblem(interpreters.cannot_make(tools.python))

    def _fill(self, tools: packages.Tools) -> None:
        order = self._order
        self._stage(3, tr("fetching and installing packages"))
        watch = packages.Watch(
            self._folder,
            self._mine,
            tiers.download_size(order.kind, order.lock_folder),
            tiers.disk_size(order.kind),
            self._tell,
        )
        for step in tiers.steps(order.kind, order.lock_folder):
            if step.index and order.torch_index:
                step = step._replace(index=order.torch_index)
            command = packages.install_command(
                tools, self._folder, step, index=order.index, offline=order.offline
            )
            self._run(command, on_wait=watch.look, tries=_TRIES)
        pinned = tiers.pinned(order.kind, order.lock_folder)
        cleaning = packages.clean_up_command(tools, self._folder, pinned)
        if cleaning:
            self._run(cleaning)

    def _check(self) -> dict:
        """Import every package in the new environment; returns what the engine said of itself."""
        self._stage(4, tr("checking the engine"))
        interpreter = Interpreter(places.python_in(self._folder), "managed")
        try:
            with EngineProcess(interpreter) as engine:
                job = jobs.CheckEngine(imports=True)
                values = engine.run(job, is_cancelled=self._is_cancelled).values
        except EngineCancelled:
            raise _cancelled() from None
        except EngineProblem as problem:
            raise SetupProblem(
                tr("The engine was installed but does not run, so it is not used: {reason}").format(
                    reason=problem.message
                ),
                problem.details,
            ) from problem
        missing = values.get("missing")
        if self._order.kind.tier == tiers.FULL and missing:
            raise SetupProblem(
                tr("The engine was installed but does not run, so it is not used: {reason}").format(
                    reason=tr("Missing: {packages}").format(packages=", ".join(missing))
                )
            )
        allowed = tiers.pinned(self._order.kind, self._order.lock_folder)
        found = {tiers.normal_name(n): str(v) for n, v in values.get("packages", {}).items()}
        for name, version in found.items():
            public = version.partition("+")[0]
            if name in allowed and public not in allowed[name]:
                raise SetupProblem(
                    tr(
                        "The engine was installed with {package} {found} in place of {wanted}, so "
                        "it is not used: install it again."
                    ).format(package=name, found=version, wanted=", ".join(allowed[name]))
                )
        return {"packages": found, "python": str(values.get("python", ""))}

    def _finish(self, known: dict, tools: packages.Tools) -> places.Installed:
        order = self._order
        self._stop_if_cancelled()
        found = places.make_current(
            order.base,
            self._folder,
            {
                **known,
                "tier": order.kind.tier,
                "cuda": order.kind.cuda,
                "lock": self._lock,
                "size": places.size_of(self._folder),
                "made": time.strftime("%Y-%m-%dT%H:%M:%S"),
                "with": tools.describe(),
            },
        )
        self._folder = ""
        places.remove_folder(self._downloads)
        warm.let_go()
        for folder in places.environments(order.base):
            if folder == found.folder:
                continue
            if places.is_in_use(folder) or not places.remove_folder(folder, seconds=2.0):
                self._log(f"{folder} is in use and goes with the next set-up")
        self._tell(1.0, None)
        self._log(f"installed: {found.folder}, {found.size / 1e6:.0f} MB")
        return found

    # -- helpers -------------------------------------------------------------------------------

    def _run(
        self,
        command: List[str],
        on_wait: Callable[[], None] = lambda: None,
        tries: int = 1,
    ) -> None:
        """Run a command; a connection that breaks is tried again."""
        variables = {**packages.variables(self._mine), **network.variables(self._mine)}
        while True:
            self._log("$ " + " ".join(command))
            ended = children.run(
                command[0],
                command[1:],
                variables=variables,
                folder=self._order.base,
                on_line=self._hear,
                on_wait=on_wait,
                is_cancelled=self._is_cancelled,
            )
            if ended.cancelled:
                raise _cancelled()
            if ended.code == 0:
                return
            tries -= 1
            failure = explain.explain(
                ended.lines, folder=self._order.base, offline=self._order.offline
            )
            if tries > 0 and failure.may_pass:
                self._listener.log("warning", tr("The connection broke off; trying again."))
                continue
            if failure.kind == explain.FULL_DISK:
                places.remove_folder(self._downloads)
            details = network.without_login("\n".join(ended.lines[-60:]))
            raise SetupProblem(failure.sentence, details)

    def _hear(self, line: str) -> None:
        self._log("  " + line)
        self._listener.log("debug", network.without_login(line))

    def _stage(self, number: int, name: str) -> None:
        self._stop_if_cancelled()
        self._stage_number, self._stage_name = number, name
        self._tell(0.0, None)

    def _tell(self, fraction: float, seconds_left: Optional[float]) -> None:
        count = len(_STARTS) - 1
        self._listener.progress(
            SetupProgress(self._stage_name, self._stage_number, count, fraction, seconds_left)
        )

    def _stop_if_cancelled(self) -> None:
        if self._is_cancelled():
            raise _cancelled()

    def _remove_half_made(self, *, downloads: bool = False) -> None:
        if self._folder:
            places.remove_folder(self._folder)
        if downloads:
            places.remove_folder(self._downloads)
        else:
            places.remove_folder(os.path.join(self._mine, "tmp"))

    def _log(self, text: str) -> None:
        stamp = time.strftime("%H:%M:%S")
        # A full disk must not hide what filled it.
        with contextlib.suppress(OSError), open(self._log_path, "a", encoding="utf-8") as stream:
            stream.write(f"{stamp} {network.without_login(text)}\n")


def _cancelled() -> EngineCancelled:
    return EngineCancelled(tr("Cancelled: nothing was installed."))
