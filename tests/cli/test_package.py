"""The zip for QGIS's plugin manager: complete, small, nothing that users do not need."""

from __future__ import annotations

import ast
import configparser
import shutil
import subprocess
import sys
import zipfile

import pytest


@pytest.fixture(scope="module")
def package(root, tmp_path_factory):
    if shutil.which("git") is None or not (root / ".git").exists():
        pytest.skip("this is no git checkout: there is nothing to pack from")
    folder = tmp_path_factory.mktemp("dist")
    before = status(root)
    command = [sys.executable, str(root / "tools" / "package.py"), "--worktree"]
    done = subprocess.run(
        [*command, "--output", str(folder)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert status(root) == before, "packing must not touch git's index"
    (path,) = folder.iterdir()
    with zipfile.ZipFile(path) as archive:
        yield path, archive


def status(root):
    command = ["git", "-C", str(root), "diff", "--cached", "--name-only"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_one_folder_with_what_a_plugin_needs(package):
    _, archive = package
    names = archive.namelist()
    assert {name.split("/")[0] for name in names} == {"spectral_prompts"}
    for needed in (
        "__init__.py",
        "metadata.txt",
        "LICENSE",
        "README.md",
        "plugin.py",
        "engine/worker.py",
        "engine/jobs/__init__.py",
        "prompts/promptset.schema.json",
        "requirements/engine-basic.txt",
    ):
        assert f"spectral_prompts/{needed}" in names
    assert "GNU GENERAL PUBLIC LICENSE" in archive.read("spectral_prompts/LICENSE").decode()


def test_nothing_for_developers_and_no_binaries(package):
    _, archive = package
    inner = [name.removeprefix("spectral_prompts/") for name in archive.namelist()]
    folders = {name.split("/")[0] for name in inner}
    assert not folders & {"tests", "tools", "benchmarks", ".ci", ".venv-engine", ".venv-qgis"}
    assert not folders & {"Makefile", "pyproject.toml", ".gitattributes", ".gitignore", "dist"}
    suffixes = {name.rpartition(".")[2] for name in inner}
    assert not suffixes & {"pyc", "so", "dll", "exe", "tif", "pkl", "ts", "whl"}


def test_small_enough_for_the_plugin_site(package):
    path, _ = package
    assert path.stat().st_size <= 25e6


def test_name_and_version_agree_with_metadata(package):
    path, archive = package
    parser = configparser.ConfigParser(interpolation=None)
    parser.read_string(archive.read("spectral_prompts/metadata.txt").decode())
    general = parser["general"]
    assert path.name == f"spectral_prompts-{general['version']}.zip"
    for key in ("name", "description", "about", "author", "email", "repository", "tracker"):
        assert general.get(key), key
    assert f"spectral_prompts/{general['icon']}" in archive.namelist()


def test_every_source_in_it_is_valid_python(package):
    _, archive = package
    sources = [name for name in archive.namelist() if name.endswith(".py")]
    assert len(sources) > 20
    for name in sources:
        ast.parse(archive.read(name), name)


def test_only_the_client_starts_processes_and_nothing_is_pickled(package):
    """What the plugin site's scan would object to."""
    _, archive = package
    for name in archive.namelist():
        if name.endswith(".py"):
            tree = ast.parse(archive.read(name), name)
            imported = {
                alias.name.split(".")[0]
                for node in ast.walk(tree)
                if isinstance(node, ast.Import)
                for alias in node.names
            } | {
                (node.module or "").split(".")[0]
                for node in ast.walk(tree)
                if isinstance(node, ast.ImportFrom) and not node.level
            }
            assert not imported & {"subprocess", "pickle", "marshal", "shelve"}, name
            assert not any(isinstance(node, ast.Assert) for node in ast.walk(tree)), name
