"""The engine tells what it has."""

from __future__ import annotations

import sys

import pytest

from engine.errors import EngineError
from engine.jobs import CheckEngine
from engine.pipelines import check_engine, run
from engine.progress import Progress


def test_packages_and_python_are_named():
    values = run(CheckEngine(), Progress()).values
    assert values["packages"]["numpy"]
    assert values["program"] == sys.executable
    assert values["torch"] is ("torch" in values["packages"])
    assert "gpu" not in values


def test_nothing_large_is_imported(root):
    import subprocess

    code = (
        "import sys; from engine.pipelines import run; from engine.jobs import CheckEngine; "
        "from engine.progress import Progress; run(CheckEngine(), Progress()); "
        "sys.exit(bool({'numpy', 'torch', 'rasterio'} & set(sys.modules)))"
    )
    subprocess.run([sys.executable, "-c", code], cwd=root, check=True)


def test_a_missing_package_is_named(monkeypatch):
    monkeypatch.setitem(check_engine.BASIC, "no-such-package", "no_such_module")
    with pytest.raises(EngineError, match="has no no-such-package; install the engine again"):
        run(CheckEngine(), Progress())


def test_without_torch_networks_are_not_there(monkeypatch):
    monkeypatch.setattr(check_engine, "NETWORKS", {"torch": "no_such_module"})
    values = run(CheckEngine(devices=True), Progress()).values
    assert values["torch"] is False and values["clip"] is False
    assert "gpu" not in values


def test_a_gpu_is_looked_for_when_asked(monkeypatch):
    pytest.importorskip("torch")
    monkeypatch.setattr(check_engine, "_gpu", lambda: "a card")
    assert run(CheckEngine(devices=True), Progress()).values["gpu"] == "a card"


def test_every_package_is_imported_when_asked():
    values = run(CheckEngine(imports=True), Progress()).values
    assert values["packages"]["scipy"]
    assert {"scipy", "rasterio", "h5py"} <= set(sys.modules)


def test_a_package_that_does_not_load_is_named(monkeypatch, tmp_path):
    (tmp_path / "torn_module.py").write_text("raise ImportError('libtorn.so is missing')")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setitem(check_engine.BASIC, "torn-package", "torn_module")
    values = run(CheckEngine(), Progress()).values
    assert "torn-package" in values["packages"]
    with pytest.raises(EngineError, match=r"torn-package \(ImportError: libtorn.so is missing\)"):
        run(CheckEngine(imports=True), Progress())


def test_what_networks_lack_is_listed(monkeypatch):
    monkeypatch.setitem(check_engine.NETWORKS, "no-such-package", "no_such_module")
    assert "no-such-package" in run(CheckEngine(), Progress()).values["missing"]
