"""The search for a Python to make the environment with: what suits, what does not, where from."""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path

import pytest

from spectral_prompts.processing_provider.engine_client import EngineCancelled
from spectral_prompts.processing_provider.engine_setup import interpreters
from spectral_prompts.processing_provider.engine_setup.errors import SetupProblem
from spectral_prompts.processing_provider.engine_setup.interpreters import Candidate

_spec = importlib.util.spec_from_file_location(
    "spectral_prompts_setup_fixtures", Path(__file__).with_name("setup_fixtures.py")
)
shared = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(shared)
hermetic = shared.hermetic


def test_this_python_is_understood():
    found = interpreters.ask(Candidate(sys.executable, "here"))
    assert found.version.split(".")[:2] == [str(part) for part in sys.version_info[:2]]
    assert os.path.isfile(found.program)


def test_qgis_itself_is_never_started(tmp_path):
    started = tmp_path / "started"
    for name in ("qgis-bin", "QGIS", "qgis.exe"):
        program = tmp_path / name
        program.write_text(f"#!/bin/sh\ntouch '{started}'\n")
        program.chmod(0o755)
        assert interpreters.ask(Candidate(str(program), "test")) == "not a Python"
    assert not started.exists()


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ({"version": "3.9.18"}, "it is Python 3.9.18"),
        ({"version": "3.15.0"}, "it is Python 3.15.0"),
        ({"bits": 32}, "it has 32 bits"),
        ({"implementation": "pypy"}, "another kind of Python"),
        ({"free_threaded": True}, "another kind of Python"),
    ],
)
def test_what_does_not_suit_says_why(tmp_path, said, reason):
    python = shared.stand_in(tmp_path, sys.executable, **said)
    assert reason in interpreters.ask(Candidate(str(python), "test"))
    with pytest.raises(SetupProblem, match=f"cannot be used to install the engine .*{reason}"):
        interpreters.find(str(python))


def test_one_that_does_not_run_is_passed_over(tmp_path):
    broken = tmp_path / "python3"
    broken.write_text("#!/bin/sh\necho 'pyenv: python3: command not found' >&2\nexit 127\n")
    broken.chmod(0o755)
    heard = []
    among = [Candidate(str(broken), "shim"), Candidate(sys.executable, "here")]
    found = interpreters.find(say=heard.append, among=among, suits_uv=True)
    assert found.origin == "here"
    assert "command not found" in heard[0]


def test_no_python_at_all(tmp_path):
    gone = Candidate(str(tmp_path / "python3"), "nowhere")
    with pytest.raises(SetupProblem, match=r"No Python was found .* Install one") as caught:
        interpreters.find(among=[gone])
    assert "no such file" in caught.value.details


def test_debian_without_venv_names_the_package(tmp_path):
    python = shared.stand_in(tmp_path, sys.executable, ensurepip=False, pip=False)
    version = ".".join(map(str, sys.version_info[:2]))
    sentence = rf"cannot make environments.*apt install python{version}-venv"
    with pytest.raises(SetupProblem, match=sentence):
        interpreters.find(str(python))
    with pytest.raises(SetupProblem, match=sentence):
        interpreters.find(among=[Candidate(str(python), "test")])
    # uv needs nothing of it; another Python that can is preferred.
    assert interpreters.find(str(python), suits_uv=True).program == str(python)
    able = shared.stand_in(tmp_path, sys.executable)
    among = [Candidate(str(python), "lacks"), Candidate(str(able), "able")]
    assert interpreters.find(among=among).can_make_environments


def test_candidates_begin_with_the_search_path_and_end_with_qgis(monkeypatch, tmp_path):
    python = shared.stand_in(tmp_path, sys.executable)
    monkeypatch.setenv("PATH", str(python.parent))
    found = list(interpreters.candidates())
    assert found[0] == Candidate(str(python), "search path")
    assert found[-1].origin == "QGIS"
    kinds = list(dict.fromkeys(each.origin for each in found))
    assert kinds[-2:] == ["usual place", "QGIS"]


def test_one_that_cannot_use_https_is_passed_over_where_that_is_needed(tmp_path):
    """QGIS's own for Windows, once it is out of QGIS's surroundings."""
    python = shared.stand_in(tmp_path, sys.executable, ssl=False)
    among = [Candidate(str(python), "lacks"), Candidate(sys.executable, "here")]
    assert interpreters.find(among=among, needs_ssl=False).origin == "lacks"
    assert interpreters.find(among=among, suits_uv=True).origin == "here"
    with pytest.raises(SetupProblem, match="its module 'ssl', which downloads need, does not work"):
        interpreters.find(str(python))
    assert interpreters.ask(Candidate(sys.executable, "here")).ssl


def test_the_search_path_is_that_of_the_system_alone(tmp_path, monkeypatch):
    """Neither what lies in the working folder, nor what QGIS has put on the path."""
    project, own, system = tmp_path / "project", tmp_path / "OSGeo4W" / "bin", tmp_path / "bin"
    for folder in (project, own, system):
        folder.mkdir(parents=True)
        for name in ("python3", "uv"):
            (folder / name).symlink_to(sys.executable)
    monkeypatch.chdir(project)
    monkeypatch.setenv("OSGEO4W_ROOT", str(own.parent))
    monkeypatch.setenv("PATH", os.pathsep.join((".", "", str(own), str(system))))
    found = [each for each in interpreters.candidates() if each.origin == "search path"]
    assert found == [Candidate(str(system / "python3"), "search path")]
    monkeypatch.setenv("PATH", ".")
    assert interpreters.find_uv() == ""


def test_the_python_of_macos_that_asks_for_a_set_up_is_not_started(monkeypatch):
    if not os.path.exists("/usr/bin/python3"):
        pytest.skip("no /usr/bin/python3 here")
    monkeypatch.setenv("PATH", "/usr/bin")
    programs = list(interpreters._on_path())
    assert "/usr/bin/python3" in programs
    monkeypatch.setattr(sys, "platform", "darwin")
    assert list(interpreters._on_path()) == []


def test_a_search_that_is_cancelled_is_no_search_that_found_nothing():
    with pytest.raises(EngineCancelled):
        interpreters.find(is_cancelled=lambda: True)
