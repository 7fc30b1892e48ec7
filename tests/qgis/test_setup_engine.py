"""``setupengine`` in the real ``qgis_process``, with tiny packages from a loopback index."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest

_spec = importlib.util.spec_from_file_location(
    "spectral_prompts_setup_fixtures_process", Path(__file__).with_name("setup_fixtures.py")
)
shared = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(shared)
hermetic, with_uv, packages, index = (
    shared.hermetic,
    shared.with_uv,
    shared.packages,
    shared.index,
)


@pytest.fixture
def server(qgis_process, tmp_path, packages, index, with_uv, monkeypatch):
    """A server without a window whose plugin has lock files over the tiny packages."""
    made = type(qgis_process)(qgis_process.command()[0], tmp_path / "qgis")
    plugin = made.plugins / "spectral_prompts"
    plugin.unlink()
    plugin.mkdir()
    for entry in shared.ROOT.iterdir():
        if not entry.name.startswith(".") and entry.name != "requirements":
            (plugin / entry.name).symlink_to(entry)
    (plugin / "requirements").mkdir()
    (plugin / "requirements" / "lock").symlink_to(packages.locks)
    monkeypatch.setenv("UV_DEFAULT_INDEX", index.url)
    return made


def test_a_server_is_prepared_without_a_window(server, tmp_path, index):
    folder = tmp_path / "opt engine"
    before = server.run("setupengine", ACTION="check").results
    assert (before["INSTALLED"], before["UP_TO_DATE"]) == ("", 0)
    given = {"PYTHON": shared.QGIS_PYTHON, "ENGINE_FOLDER": folder}
    done = server.run("setupengine", **given)
    assert done.code == 0, done.error
    assert (done.results["INSTALLED"], done.results["UP_TO_DATE"]) == ("basic", 1)
    assert Path(done.results["INTERPRETER"]).is_file()
    assert Path(done.results["ENVIRONMENT"]).parent == folder
    assert done.results["PACKAGES"] == len(shared.package_index.BASIC)
    # The folder is remembered, and what is up to date is left alone.
    asked = len(index.requests)
    again = server.run("setupengine")
    assert again.results["ENVIRONMENT"] == done.results["ENVIRONMENT"]
    assert len(index.requests) == asked
    removed = server.run("setupengine", ACTION="remove").results
    assert removed["BYTES"] > shared.package_index.LARGE_BYTES
    assert not folder.exists()


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"CUDA": "true"}, "CUDA is for the tier 'full' only"),
        ({"ACTION": "wheels"}, "Name the folder that is to be filled"),
    ],
)
def test_what_is_refused_ends_with_one_sentence(server, parameters, sentence):
    done = server.run("setupengine", **parameters)
    assert done.code == 1
    assert done.out == ""
    said = " ".join(done.sentences)
    assert "Traceback" not in done.error
    assert re.search(sentence, said), said
