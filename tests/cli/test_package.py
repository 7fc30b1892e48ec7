"""The zip for QGIS's plugin manager: complete, small, nothing that users do not need."""

from __future__ import annotations

import ast
import configparser
import importlib.util
import json
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

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


@pytest.mark.skipif(shutil.which("lrelease") is None, reason="Qt's lrelease is not installed")
def test_every_language_is_compiled_and_its_source_left_out(package):
    _, archive = package
    inner = sorted(n.split("/", 2)[2] for n in archive.namelist() if "/i18n/" in n)
    languages = ("de", "es", "fr", "ja", "pt_BR", "zh_CN")
    compiled = [f"spectral_prompts_{language}.qm" for language in languages]
    assert inner == ["__init__.py", "language.py", *compiled]


def test_every_module_of_the_plugin_is_in_it(package, root):
    """A folder "tools" of the docks was left out like the one of the developers."""
    _, archive = package
    names = set(archive.namelist())
    rooms = ("engine", "i18n", "processing_provider", "prompts", "ui")
    kinds = (".py", ".svg", ".json", ".html", ".css", ".txt")
    for path in (path for room in rooms for path in (root / room).rglob("*")):
        inner = path.relative_to(root).as_posix()
        is_ours = path.suffix in kinds and "__pycache__" not in inner
        # Terms of translators are for tools.
        if is_ours and not (inner.startswith("i18n/") and path.suffix == ".json"):
            assert f"spectral_prompts/{inner}" in names, inner


def test_the_plugin_manager_describes_it_in_every_language(root):
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(root / "metadata.txt", encoding="utf-8")
    for language in ("de", "es", "fr", "pt_br", "zh_cn", "ja"):
        told = parser["general"][f"description[{language}]"]
        assert told != parser["general"]["description"]


def test_nothing_for_developers_and_no_binaries(package):
    _, archive = package
    inner = [name.removeprefix("spectral_prompts/") for name in archive.namelist()]
    folders = {name.split("/")[0] for name in inner}
    assert not folders & {"tests", "tools", "benchmarks", ".ci", ".venv-engine", ".venv-qgis"}
    assert not folders & {"Makefile", "pyproject.toml", ".gitattributes", ".gitignore", "dist"}
    suffixes = {name.rpartition(".")[2] for name in inner}
    assert not suffixes & {"pyc", "so", "dll", "exe", "tif", "pkl", "ts", "whl", "sh", "bat"}
    assert [name for name in inner if "/." in f"/{name}"] == [".flake8"]
    assert not any("__pycache__" in name for name in inner)
    for entry in archive.infolist():
        assert not (entry.external_attr >> 16) & 0o111, f"{entry.filename} is executable"


def test_every_translation_is_compiled(package, root):
    _, archive = package
    catalogues = sorted(path.stem for path in (root / "i18n").glob("*.ts"))
    compiled = sorted(
        name.rpartition("/")[2].removesuffix(".qm")
        for name in archive.namelist()
        if name.endswith(".qm")
    )
    assert compiled == catalogues
    for name in archive.namelist():
        if name.endswith(".qm"):
            # Qt's magic number: lrelease wrote it.
            assert archive.read(name).startswith(bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd"))


def test_small_enough_for_the_plugin_site(package):
    path, _ = package
    assert path.stat().st_size <= 25e6


def test_name_and_version_agree_with_metadata(package):
    path, archive = package
    parser = configparser.ConfigParser(interpolation=None)
    parser.read_string(archive.read("spectral_prompts/metadata.txt").decode())
    general = parser["general"]
    assert path.name == f"spectral_prompts-{general['version']}.zip"
    # What the site asks for, and what its pages show.
    for key in (
        *("name", "description", "about", "author", "email", "repository", "tracker"),
        *("homepage", "tags", "category", "license", "changelog", "qgisMinimumVersion"),
    ):
        assert general.get(key), key
    assert general["qgisMaximumVersion"] == "4.99" and general["supportsQt6"] == "yes"
    assert "%" not in archive.read("spectral_prompts/metadata.txt").decode(), "read with %(name)s"
    for key in ("homepage", "repository", "tracker"):
        assert general[key].startswith("https://")
    changes = archive.read("spectral_prompts/metadata.txt").decode()
    assert f"changelog={general['version']}" in changes
    assert f"spectral_prompts/{general['icon']}" in archive.namelist()


@pytest.fixture(scope="module")
def unpacked(package, tmp_path_factory):
    """The zip as the plugin site unpacks it."""
    _, archive = package
    folder = tmp_path_factory.mktemp("unpacked")
    archive.extractall(folder)
    return folder


def scan(folder, program, *arguments):
    """What one of the site's scanners prints."""
    found = Path(sys.executable).with_name(program)
    if not found.is_file():
        pytest.skip(f"no {program} in this environment: run 'make setup'")
    done = subprocess.run(
        [found, *arguments], cwd=folder, capture_output=True, text=True, check=False
    )
    assert not done.stderr or program != "flake8", done.stderr
    return done.stdout


def test_the_sites_bandit_finds_nothing_of_any_severity(unpacked):
    report = json.loads(scan(unpacked, "bandit", "-r", ".", "-f", "json", "--quiet"))
    assert report["errors"] == []
    assert len(report["metrics"]) > 100, "it looked at the code"
    found = [(r["filename"], r["line_number"], r["issue_text"]) for r in report["results"]]
    assert found == []


def test_the_sites_search_for_secrets_finds_nothing(unpacked):
    skipped = ("--exclude-files", r"metadata\.txt", "--exclude-files", r"\.secrets\.baseline")
    # Not verified: servers would be asked whether what was found is valid.
    options = ("--all-files", "--no-verify", *skipped)
    report = json.loads(scan(unpacked, "detect-secrets", "scan", *options, "."))
    assert len(report["plugins_used"]) > 20, "all of its searches"
    found = {
        name: [(secret["line_number"], secret["type"]) for secret in secrets]
        for name, secrets in report["results"].items()
    }
    assert found == {}


def test_the_sites_flake8_finds_nothing(unpacked):
    settings = ("--max-line-length=120", "--config", "spectral_prompts/.flake8")
    assert scan(unpacked, "flake8", *settings, ".") == ""


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


@pytest.mark.parametrize(
    "name",
    [
        "a.pyc",
        "engine/x.SO",
        "tools/run.sh",
        ".env",
        "ui/.DS_Store",
        "a/__pycache__/x.py",
        "b/é.py",
    ],
)
def test_what_has_no_place_in_a_zip_is_refused(root, name):
    spec = importlib.util.spec_from_file_location("package", root / "tools" / "package.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    needed = dict.fromkeys(module.REQUIRED, b"")
    module._check(needed)
    with pytest.raises(module.PackageError, match="must not be|cannot be unpacked"):
        module._check({**needed, name: b""})
