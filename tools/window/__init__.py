"""A real QGIS window that can be driven with mouse and keys, for tests and pictures.

::

    with QgisWindow(folder, python=".venv-engine/bin/python") as window:
        window.run("iface.addRasterLayer(path)", path="scene.tif")
        window.click("widget('SpectralPromptsPreview')")
        window.type("water")
        window.photograph("picture.png")

QGIS runs under an X server without a screen (Xvfb) in a profile of its own, with the checkout as
its only plugin. Mouse and keys are the X server's (xdotool): what they hit is what a user would
hit. Where widgets are, and how things stand, is asked through files in a folder, which the part
that runs inside QGIS (``inside.py``) looks at; no port is opened. Standard library only.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
INSIDE = Path(__file__).with_name("inside.py")

SETTINGS = """[qgis]
checkVersion=false
showTips=false
migration\\fileVersion=2
enableMacros=SessionOnly

[app]
projections\\unknownCrsBehavior=UseProjectCrs
projections\\newProjectCrsBehavior=UseCrsOfFirstLayerAdded

[PythonPlugins]
spectral_prompts=true
processing=true

[Processing]
Configuration\\WARN_UNMATCHING_CRS=false

[spectral_prompts]
engine_python={python}
offline=true
"""
#: Set for tests inside pytest's own QGIS, or by a user for his; this one must not see them.
_NOT_INHERITED = (
    "QT_QPA_PLATFORM",
    "QGIS_CUSTOM_CONFIG_PATH",
    "QGIS_OPTIONS_PATH",
    "PYTHONPATH",
    "PYTEST_CURRENT_TEST",
    "WAYLAND_DISPLAY",
    "SPECTRAL_PROMPTS_PYTHON",
)
_PROGRAMS = ("Xvfb", "xdotool", "import")


class WindowError(Exception):
    """QGIS does not do what is expected; the text says what was seen last."""


def missing_programs() -> list[str]:
    """What is needed and not installed on this machine."""
    missing = [name for name in _PROGRAMS if shutil.which(name) is None]
    return missing if qgis_program() else [*missing, "qgis"]


def qgis_program() -> str | None:
    """QGIS itself; Debian's ``qgis`` is a wrapper around it."""
    return shutil.which("qgis.bin") or shutil.which("qgis")


class QgisWindow:
    """QGIS in a window of its own.

    Parameters
    ----------
    folder : Path
        Where profile, log and messages go; must be empty.
    python : str
        The engine's interpreter; a path that is not there shows the plugin without an engine.
    size : str
        Of the screen.
    settings : str
        More lines for QGIS's settings file.
    with_plugin : bool
        Whether the checkout is there as a plugin; False: a profile without it.
    """

    def __init__(
        self,
        folder: Path,
        python: str,
        size: str = "1400x900",
        settings: str = "",
        with_plugin: bool = True,
    ) -> None:
        self.folder = Path(folder)
        self._with_plugin = with_plugin
        self._python, self._size, self._settings = python, size, settings
        self._server: subprocess.Popen[bytes] | None = None
        self._qgis: subprocess.Popen[bytes] | None = None
        self._environment: dict[str, str] = {}
        self._number = 0

    def __enter__(self) -> QgisWindow:
        try:
            self.start()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, *error: Any) -> None:
        self.stop()

    # -- start and end -------------------------------------------------------------------------

    def start(self) -> None:
        """Start screen and QGIS; returns when the window is there and the plugin loaded.

        It may be started again after its end, and finds everything as it left it.
        """
        self.stop()
        self._make_profile()
        self._start_server()
        log = (self.folder / "qgis.log").open("wb")
        self._qgis = subprocess.Popen(
            [
                str(qgis_program()),
                "--nologo",
                "--noversioncheck",
                "--profiles-path",
                str(self.folder),
                "--profile",
                "sp",
                "--code",
                str(INSIDE),
            ],
            env=self._environment,
            stdout=log,
            stderr=subprocess.STDOUT,
            cwd=self.folder,
            start_new_session=True,
        )
        self.wait("iface is not None and iface.mainWindow().isVisible()", 120)

    def stop(self) -> None:
        """End QGIS and the screen, politely or not."""
        if self._qgis is not None and self._qgis.poll() is None:
            os.killpg(self._qgis.pid, signal.SIGKILL)
            self._qgis.wait()
        if self._server is not None:
            self._server.terminate()
            self._server.wait()
        self._qgis = self._server = None

    def quit(self, seconds: float = 15.0) -> int:
        """Let QGIS quit as the user would; gives its exit code.

        Raises
        ------
        WindowError
            It is still there after ``seconds``.
        """
        self.run("QTimer.singleShot(0, iface.actionExit().trigger)")
        return self.wait_for_end(seconds)

    def wait_for_end(self, seconds: float = 15.0) -> int:
        """Wait until QGIS has ended; gives its exit code."""
        try:
            return self._running().wait(seconds)
        except subprocess.TimeoutExpired as late:
            raise self._error(f"QGIS did not end within {seconds:g} s") from late

    def _make_profile(self) -> None:
        self._number = 0
        channel = self.folder / "channel"
        shutil.rmtree(channel, ignore_errors=True)
        channel.mkdir()
        if (self.folder / "profiles").exists():
            return
        profile = self.folder / "profiles" / "sp"
        plugins = profile / "python" / "plugins"
        plugins.mkdir(parents=True)
        text = SETTINGS.format(python=self._python) + self._settings
        if self._with_plugin:
            (plugins / "spectral_prompts").symlink_to(ROOT)
        else:
            text = text.replace("spectral_prompts=true\n", "")
        (profile / "QGIS").mkdir()
        (profile / "QGIS" / "QGIS3.ini").write_text(text, encoding="utf-8")
        (self.folder / "run").mkdir(mode=0o700)
        (self.folder / "tmp").mkdir()

    def _start_server(self) -> None:
        read, write = os.pipe()
        screen = ["-screen", "0", f"{self._size}x24"]
        # The server takes the first number that is free and tells it.
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-noreset", "-nolisten", "tcp", *screen],
            pass_fds=[write],
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        if not number:
            raise WindowError("Xvfb did not start")
        self._environment = {k: v for k, v in os.environ.items() if k not in _NOT_INHERITED}
        self._environment.update(
            DISPLAY=f":{number}",
            XDG_RUNTIME_DIR=str(self.folder / "run"),
            SPECTRAL_PROMPTS_WINDOW=str(self.folder),
            # Of its own, so that QGIS does not take a test's files for temporary layers.
            TMPDIR=str(self.folder / "tmp"),
            PYTHONDONTWRITEBYTECODE="1",
            # English, and C's way to write numbers, unless ``settings`` say otherwise.
            LC_ALL="C.UTF-8",
        )

    # -- asking --------------------------------------------------------------------------------

    def run(self, code: str, seconds: float = 30.0, **values: Any) -> Any:
        """Run Python inside QGIS, in its main thread.

        Parameters
        ----------
        code : str
            An expression, whose value is returned, or statements. It sees ``iface``, all of
            ``qgis.core``, the helpers of ``inside.py`` and ``values``.
        seconds : float
            When to give up.
        values
            JSON.

        Raises
        ------
        WindowError
            The code failed (with its traceback), QGIS ended or did not answer.
        """
        self._number += 1
        name = self.folder / "channel" / str(self._number)
        waiting = name.with_suffix(".part")
        waiting.write_text(json.dumps({"code": code, "values": values}), encoding="utf-8")
        waiting.rename(name.with_suffix(".ask"))
        answer = name.with_suffix(".answer")
        deadline = time.monotonic() + seconds
        while not answer.exists():
            if self._running().poll() is not None:
                raise self._error(f"QGIS ended with {self._running().returncode}")
            if time.monotonic() > deadline:
                raise self._error(f"no answer within {seconds:g} s to {code!r}")
            time.sleep(0.01)
        told = json.loads(answer.read_text(encoding="utf-8"))
        if "error" in told:
            raise WindowError(told["error"])
        return told["value"]

    def wait(self, condition: str, seconds: float = 30.0, **values: Any) -> Any:
        """Wait until an expression is true inside QGIS; gives its value."""
        deadline = time.monotonic() + seconds
        while True:
            value = self.run(condition, seconds=max(1.0, deadline - time.monotonic()), **values)
            if value:
                return value
            if time.monotonic() > deadline:
                raise self._error(f"not so within {seconds:g} s: {condition}")
            time.sleep(0.03)

    @property
    def errors(self) -> str:
        """Tracebacks that QGIS met since its start."""
        path = self.folder / "errors.txt"
        return path.read_text(encoding="utf-8") if path.exists() else ""

    @property
    def process_id(self) -> int:
        """The number of QGIS's process."""
        return self._running().pid

    def children(self) -> list[str]:
        """Commands of processes that this QGIS has started and that still run (Linux)."""
        found = []
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                environment = (folder / "environ").read_bytes()
                command = (folder / "cmdline").read_bytes()
            except OSError:
                continue
            mine = f"SPECTRAL_PROMPTS_WINDOW={self.folder}".encode()
            if mine in environment.split(b"\0") and command and int(folder.name) != os.getpid():
                found.append(command.replace(b"\0", b" ").decode())
        return [command for command in found if "qgis" not in command.split()[0]]

    def _running(self) -> subprocess.Popen[bytes]:
        if self._qgis is None:
            raise WindowError("QGIS was not started")
        return self._qgis

    def _error(self, text: str) -> WindowError:
        log = self.folder / "qgis.log"
        last = log.read_text(encoding="utf-8", errors="replace")[-2000:] if log.exists() else ""
        return WindowError(f"{text}\n{self.errors}\nQGIS's last words:\n{last}")

    # -- mouse and keys ------------------------------------------------------------------------

    def xdotool(self, *arguments: Any) -> None:
        """Let xdotool do something."""
        subprocess.run(
            ["xdotool", *map(str, arguments)], env=self._environment, check=True, timeout=30
        )

    def move(self, x: float, y: float) -> None:
        """Move the pointer to a place on the screen."""
        self.xdotool("mousemove", round(x), round(y))

    def click_at(self, x: float, y: float, button: int = 1, times: int = 1) -> None:
        """Click a place on the screen."""
        self.move(x, y)
        # QGIS needs to see the pointer come before it is pressed.
        self.xdotool("sleep", "0.03", "click", "--repeat", times, "--delay", 60, button)

    def click(self, target: str, button: int = 1, times: int = 1, **values: Any) -> None:
        """Click the middle of a widget, action or cell that an expression gives.

        Waits until it is on the screen, enabled and at rest: what is computed may move it.
        """
        where = f"place({target})"
        place = self.wait(where, 15, **values)
        while True:
            time.sleep(0.06)
            now = self.wait(where, 15, **values)
            if now == place:
                break
            place = now
        self.click_at(*place, button=button, times=times)

    def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Press the left button at ``start`` and let go at ``end``."""
        self.move(*start)
        self.xdotool("mousedown", 1)
        middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
        for x, y in (middle, end, end):
            self.move(x, y)
            time.sleep(0.03)
        self.xdotool("mouseup", 1)

    def type(self, text: str) -> None:
        """Type text into what has the keyboard."""
        self.xdotool("type", "--delay", 12, text)

    def key(self, *names: str) -> None:
        """Press keys, such as ``Return`` or ``ctrl+a``."""
        self.xdotool("key", *names)

    # -- pictures ------------------------------------------------------------------------------

    def photograph(self, path: Path, target: str = "") -> Path:
        """Write a picture of the screen, or of the widget that an expression gives."""
        path = Path(path)
        crop = []
        if target:
            x, y, width, height = self.run(f"frame({target})")
            crop = ["-crop", f"{width}x{height}+{x}+{y}", "+repage"]
        subprocess.run(
            ["import", "-window", "root", *crop, str(path)],
            env=self._environment,
            check=True,
            timeout=60,
        )
        return path

    # -- is the event loop free? ---------------------------------------------------------------

    def longest_block(self, during: Callable[[], Any]) -> dict[str, Any]:
        """How long the event loop was blocked at most, in milliseconds, while ``during`` ran.

        Returns
        -------
        dict
            ``gap``: the longest time between two beats of a timer, less its interval; ``blocked``:
            the same without what the system gave the processor to other programs; ``worked``: the
            most that QGIS computed between two beats; ``where``: what was seen in the longest
            block, in Python; ``beats``: how many there were. On a busy computer a thread that is
            waited for may have to wait itself, which ``blocked`` counts and ``worked`` does not.
        """
        self.run("heart.start()")
        try:
            during()
        finally:
            told = self.run("heart.stop()")
        return dict(told)
