"""Which Python runs the engine, and what it gets to see."""

from __future__ import annotations

import os
import sys

import pytest
from qgis.core import QgsSettings

from spectral_prompts.processing_provider.engine_client import (
    EngineMissing,
    environment,
    find_interpreter,
    settings,
)

NONE = {}


@pytest.fixture(autouse=True)
def clean_settings(qgis_app):
    kept = QgsSettings()
    kept.remove("spectral_prompts")
    yield kept
    kept.remove("spectral_prompts")


@pytest.fixture(autouse=True)
def no_managed(tmp_path, monkeypatch):
    managed = tmp_path / "managed" / "python"
    monkeypatch.setattr(environment, "managed_interpreter", lambda: str(managed))
    return managed


def a_file(path):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("")
    return str(path)


def test_order(tmp_path, clean_settings, no_managed):
    with pytest.raises(EngineMissing):
        find_interpreter(NONE)
    managed = a_file(no_managed)
    assert find_interpreter(NONE) == (managed, "managed")
    clean_settings.setValue(settings.PYTHON, a_file(tmp_path / "set" / "python"))
    assert find_interpreter(NONE).origin == "setting"
    variable = {"SPECTRAL_PROMPTS_PYTHON": a_file(tmp_path / "env" / "python")}
    assert find_interpreter(variable) == (variable["SPECTRAL_PROMPTS_PYTHON"], "environment")


def test_nothing_installed_says_where_and_how(no_managed):
    with pytest.raises(EngineMissing) as caught:
        find_interpreter(NONE)
    message = caught.value.message
    assert "is not installed" in message
    assert str(no_managed) in message
    assert "SPECTRAL_PROMPTS_PYTHON" in message
    assert "Settings > Options > Spectral Prompts" in message


def test_a_named_python_that_is_gone_is_not_replaced_by_another(clean_settings, no_managed):
    a_file(no_managed)
    with pytest.raises(EngineMissing, match="SPECTRAL_PROMPTS_PYTHON, does not exist"):
        find_interpreter({"SPECTRAL_PROMPTS_PYTHON": "/gone/python"})
    clean_settings.setValue(settings.PYTHON, "/gone/python")
    with pytest.raises(EngineMissing, match="'/gone/python'.*Options.*does not exist"):
        find_interpreter(NONE)


def test_qgis_python_only_when_the_user_wants_it(clean_settings):
    with pytest.raises(EngineMissing):
        find_interpreter(NONE)
    clean_settings.setValue(settings.USE_QGIS_PYTHON, True)
    found = find_interpreter(NONE)
    assert found.origin == "qgis"
    assert os.path.basename(found.program).startswith("python")


def test_qgis_itself_is_never_taken_for_a_python(tmp_path):
    qgis = a_file(tmp_path / "qgis-bin.exe")
    python = a_file(tmp_path / "python3.exe")
    assert environment.qgis_interpreter([qgis, str(tmp_path / "python3.99"), python]) == python
    assert environment.qgis_interpreter([qgis]) is None


def test_managed_environment_is_in_the_users_data_folder(monkeypatch, tmp_path):
    monkeypatch.undo()
    path = environment.managed_interpreter()
    assert os.path.isabs(path)
    parts = path.replace("\\", "/").split("/")
    assert parts[-4:-2] == ["spectral_prompts", "engine"]
    expected = ["Scripts", "python.exe"] if sys.platform == "win32" else ["bin", "python"]
    assert parts[-2:] == expected


@pytest.mark.parametrize(
    "name",
    [
        "PYTHONHOME",
        "PYTHONPATH",
        "PROJ_LIB",
        "PROJ_DATA",
        "GDAL_DATA",
        "GDAL_DRIVER_PATH",
        "QGIS_PREFIX_PATH",
        "QT_PLUGIN_PATH",
        "QT_QPA_PLATFORM",
        "LD_LIBRARY_PATH",
        "LD_PRELOAD",
        "DYLD_FALLBACK_LIBRARY_PATH",
        "OSGEO4W_ROOT",
        "__PYVENV_LAUNCHER__",
        "pythonpath",
    ],
)
def test_what_qgis_set_for_itself_is_dropped(name):
    assert environment.is_dropped(name)


@pytest.mark.parametrize(
    "name",
    [
        "PATH",
        "HOME",
        "LANG",
        "TMPDIR",
        "SYSTEMROOT",
        "HTTPS_PROXY",
        "OMP_NUM_THREADS",
        "SPECTRAL_PROMPTS_DATA",
        "XDG_CACHE_HOME",
        "CUDA_VISIBLE_DEVICES",
    ],
)
def test_the_rest_is_kept(name):
    assert not environment.is_dropped(name)


def test_qgis_folders_leave_the_search_path(tmp_path):
    own = str(tmp_path / "OSGeo4W")
    inside = os.path.join(own, "bin")
    other = str(tmp_path / "OSGeo4W-else")
    path = os.pathsep.join([inside, own, other, "/usr/bin"])
    assert environment.without_folder(path, own) == os.pathsep.join([other, "/usr/bin"])


def test_the_folder_for_environments_can_be_chosen(clean_settings, tmp_path):
    clean_settings.setValue(settings.ENGINE_FOLDER, str(tmp_path / "engines"))
    assert environment.base_folder() == str(tmp_path / "engines")


def test_compiled_modules_go_into_the_plugins_own_environment_only(tmp_path):
    own = environment.Interpreter(str(tmp_path / "env" / "bin" / "python"), "managed")
    folder = environment.bytecode_folder(own)
    assert folder == str(tmp_path / "env" / "pycache")
    variables = environment.clean_environment(folder)
    assert variables.value("PYTHONPYCACHEPREFIX") == folder
    assert not variables.contains("PYTHONDONTWRITEBYTECODE")
    theirs = environment.bytecode_folder(own._replace(origin="setting"))
    assert theirs == ""
    assert environment.clean_environment(theirs).value("PYTHONDONTWRITEBYTECODE") == "1"


def test_settings_survive_a_profile_edited_by_hand(clean_settings):
    assert settings.memory_mb() == 1000
    assert settings.threads() == 0
    clean_settings.setValue(settings.MEMORY_MB, "plenty")
    clean_settings.setValue(settings.THREADS, -4)
    assert settings.memory_mb() == 1000
    assert settings.threads() == 0
    clean_settings.setValue(settings.MEMORY_MB, 10)
    assert settings.memory_mb() == settings.LEAST_MEMORY_MB


def test_the_smallest_memory_budget_is_one_the_engine_takes():
    from spectral_prompts.engine import jobs

    least = settings.LEAST_MEMORY_MB
    job = jobs.ClassifyWithTextPrompts(input="a.tif", output="b.tif", memory_mb=least)
    assert jobs.from_message(jobs.to_message(job)) == job
