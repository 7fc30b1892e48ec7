"""What the tests of the engine's set-up share; not a test.

A test module loads this and takes its names; the fixtures come with them.
"""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from qgis.core import QgsSettings

from spectral_prompts.processing_provider.engine_client import (
    EngineMissing,
    Listener,
    find_interpreter,
    settings,
)
from spectral_prompts.processing_provider.engine_setup import install, places, tiers
from spectral_prompts.processing_provider.engine_setup.errors import SetupProblem

ROOT = Path(__file__).resolve().parents[2]
_spec = importlib.util.spec_from_file_location(
    "spectral_prompts_package_index", Path(__file__).with_name("package_index.py")
)
package_index = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(package_index)

BASIC = tiers.Kind(tiers.BASIC)
QGIS_PYTHON = getattr(sys, "_base_executable", sys.executable)
UV = shutil.which("uv", path=f"{ROOT / '.venv-engine' / 'bin'}{os.pathsep}{os.environ['PATH']}")
HAS_PIP = importlib.util.find_spec("ensurepip") is not None
AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


class Heard(Listener):
    """Everything a set-up says."""

    def __init__(self):
        self.stages, self.percents, self.lines = [], [], []

    def progress(self, progress):
        if progress.stage not in self.stages:
            self.stages.append(progress.stage)
        self.percents.append(progress.percent)

    def log(self, level, text):
        self.lines.append(text)


@pytest.fixture(autouse=True)
def hermetic(qgis_app, monkeypatch, tmp_path):
    """No settings of the user's, of pip or of uv; a home of one's own."""
    kept = QgsSettings()
    for group in ("spectral_prompts", "proxy"):
        kept.remove(group)
    for name in list(os.environ):
        if name.startswith(("PIP_", "UV_")) or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.delenv("SPECTRAL_PROMPTS_PYTHON", raising=False)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("UV_NO_CONFIG", "1")
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "data"))
    yield kept
    for group in ("spectral_prompts", "proxy"):
        kept.remove(group)


@pytest.fixture
def with_pip(monkeypatch):
    """No uv on the search path."""
    if not HAS_PIP:
        pytest.skip("QGIS's Python has no ensurepip (python3-venv)")
    monkeypatch.setenv("PATH", _path_without_uv())


@pytest.fixture
def with_uv(monkeypatch, tmp_path):
    """uv first on the search path, and no Python that lies beside it."""
    if UV is None:
        pytest.skip("no uv on this machine (make setup)")
    folder = tmp_path / "uv only"
    folder.mkdir()
    (folder / os.path.basename(UV)).symlink_to(UV)
    monkeypatch.setenv("PATH", str(folder) + os.pathsep + os.environ["PATH"])


@pytest.fixture(params=["uv", "pip"])
def with_either(request):
    """Once with uv, once with venv and pip."""
    request.getfixturevalue(f"with_{request.param}")
    return request.param


def _path_without_uv():
    folders = os.environ["PATH"].split(os.pathsep)
    return os.pathsep.join(f for f in folders if not os.path.exists(os.path.join(f, "uv")))


@pytest.fixture
def packages(tmp_path):
    return package_index.Packages(tmp_path)


@pytest.fixture
def index(packages):
    with package_index.Index(packages.wheels) as serving:
        yield serving


@pytest.fixture
def base(tmp_path, hermetic):
    """The engine's folder, in a place whose name has a space, as the settings have it."""
    folder = tmp_path / "user data" / "engine"
    hermetic.setValue(settings.ENGINE_FOLDER, str(folder))
    return folder


@pytest.fixture
def order(base, packages, index):
    return install.Order(
        str(base),
        BASIC,
        python=QGIS_PYTHON,
        index=index.url,
        lock_folder=str(packages.locks),
    )


def what_is_left(base):
    """What lies in the engine's folder but for log and lock."""
    return sorted(p.name for p in base.iterdir() if p.name not in (places.LOG, places.LOCK))


def refused(order, sentence, is_cancelled=lambda: False):
    with pytest.raises(SetupProblem, match=sentence) as caught:
        install.install(order, is_cancelled=is_cancelled)
    assert "\n" not in caught.value.message
    return caught.value


def stand_in(folder, real, **lacks):
    """A Python that says it lacks modules; all else is done by a real one."""
    path = folder / "bin" / "python3"
    path.parent.mkdir(exist_ok=True)
    known = subprocess.run(
        [str(real), "-c", "import platform; print(platform.python_version())"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    said = {
        "program": str(path),
        "version": known,
        "bits": 64,
        "implementation": "cpython",
        "free_threaded": False,
        "venv": True,
        "ensurepip": True,
        "pip": True,
        **lacks,
    }
    path.write_text(
        f"""#!/bin/sh
case "$1 $2" in "-I -c") echo '{json.dumps(said)}'; exit 0 ;; esac
exec "{real}" "$@"
"""
    )
    path.chmod(0o755)
    return path


@pytest.fixture
def certificate(tmp_path):
    """A certificate for localhost that an authority of one's own has signed."""
    if shutil.which("openssl") is None:
        pytest.skip("no openssl on this machine")

    def openssl(*arguments):
        subprocess.run(["openssl", *arguments], check=True, capture_output=True, cwd=tmp_path)

    new = ("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
    openssl(*new, "-x509", "-days", "2", "-subj", "/CN=ours", "-keyout", "ca.key", "-out", "ca.pem")
    openssl(*new, "-subj", "/CN=localhost", "-keyout", "own.key", "-out", "own.csr")
    (tmp_path / "names").write_text("subjectAltName=DNS:localhost\nextendedKeyUsage=serverAuth\n")
    signed = ("x509", "-req", "-days", "2", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial")
    openssl(*signed, "-in", "own.csr", "-extfile", "names", "-out", "own.pem")
    both = tmp_path / "both.pem"
    both.write_text((tmp_path / "own.pem").read_text() + (tmp_path / "own.key").read_text())
    return SimpleNamespace(authority=tmp_path / "ca.pem", own=both)


SCRIPT = """
import importlib.util, os, sys
root, base, python, index, locks = sys.argv[1:6]
user = int(sys.argv[6]) if len(sys.argv) > 6 else None
if user is not None:
    os.setgroups([]); os.setgid(user); os.setuid(user)
spec = importlib.util.spec_from_file_location(
    "spectral_prompts", root + "/__init__.py", submodule_search_locations=[root])
module = importlib.util.module_from_spec(spec)
sys.modules["spectral_prompts"] = module
spec.loader.exec_module(module)
from qgis.core import QgsApplication
application = QgsApplication([], False)
from spectral_prompts.processing_provider.engine_setup import install, tiers
try:
    install.install(install.Order(base, tiers.Kind("basic"), python=python, index=index,
                                  lock_folder=locks))
    print("installed")
except Exception as error:
    print("refused:", getattr(error, "message", repr(error)))
"""


def in_another_process(order, tmp_path, user=None):
    script = tmp_path / "other.py"
    script.write_text(SCRIPT)
    given = [str(ROOT), order.base, order.python, order.index, order.lock_folder]
    variables = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(
        [sys.executable, str(script), *given, *([str(user)] if user else [])],
        stdout=subprocess.PIPE,
        text=True,
        env=variables,
        start_new_session=True,
    )


def find_interpreter_or_none():
    try:
        return find_interpreter()
    except EngineMissing:
        return None
