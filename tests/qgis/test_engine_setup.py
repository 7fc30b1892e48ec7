"""The managed environment, made for real from tiny wheels, with everything that can go wrong.

Interpreters, uv, pip and the package index on loopback are real; only the packages are tiny.
"""

from __future__ import annotations

import contextlib
import importlib.util
import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from spectral_prompts.processing_provider.engine_client import (
    EngineCancelled,
    find_interpreter,
    settings,
)
from spectral_prompts.processing_provider.engine_setup import install, places, removal, tiers
from spectral_prompts.processing_provider.engine_setup.errors import SetupProblem

_spec = importlib.util.spec_from_file_location(
    "spectral_prompts_setup_fixtures", Path(__file__).with_name("setup_fixtures.py")
)
shared = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(shared)
hermetic, with_pip, with_uv, with_either = (
    shared.hermetic,
    shared.with_pip,
    shared.with_uv,
    shared.with_either,
)
packages, index, base, order, certificate = (
    shared.packages,
    shared.index,
    shared.base,
    shared.order,
    shared.certificate,
)
package_index, refused, what_is_left = shared.package_index, shared.refused, shared.what_is_left


# -- what works --------------------------------------------------------------------------------


def test_it_is_made_checked_and_found(order, base, with_either):
    heard = shared.Heard()
    found = install.install(order, heard)
    assert found == places.installed(str(base))
    assert Path(found.folder).parent == base
    assert (found.tier, found.cuda) == ("basic", False)
    assert found.packages["scikit-learn"] == "1.0"
    assert found.size > package_index.LARGE_BYTES
    assert find_interpreter() == (found.program, "managed")
    assert what_is_left(base) == sorted([os.path.basename(found.folder), places.CURRENT])
    assert len(heard.stages) == 4
    assert heard.percents == sorted(heard.percents) and heard.percents[-1] == 100
    assert "scipy" in (base / places.LOG).read_text()
    kind = "uv" if with_either == "uv" else "venv and pip"
    assert kind in json.loads((Path(found.folder) / places.MANIFEST).read_text())["with"]
    for name in ("pip", "setuptools"):
        left = list(Path(found.folder).glob(f"lib/python3*/site-packages/{name}"))
        assert left == [], "what only served to install is gone"


def test_what_is_there_and_up_to_date_is_left_alone(order, base, index, with_uv):
    first = install.install(order)
    asked = len(index.requests)
    assert install.install(order) == first
    assert len(index.requests) == asked
    again = install.install(order._replace(again=True))
    assert again.folder != first.folder
    assert what_is_left(base) == sorted([os.path.basename(again.folder), places.CURRENT])


def test_an_update_is_built_beside_and_switched_to_when_whole(
    order, base, packages, index, with_uv
):
    old = install.install(order)
    packages.make("shapely", "shapely", "2.0", code="raise ImportError('libgeos is missing')")
    packages.write_lock()
    assert not install.is_up_to_date(old, order)
    problem = refused(order, r"does not run, so it is not used: .*shapely \(ImportError: libgeos")
    assert "log" not in problem.message
    assert places.installed(str(base)) == old
    assert find_interpreter().program == old.program
    assert what_is_left(base) == sorted(
        [os.path.basename(old.folder), places.CURRENT, places.DOWNLOADS]
    )
    packages.make("shapely", "shapely", "2.1")
    packages.write_lock()
    new = install.install(order)
    assert new.packages["shapely"] == "2.1"
    assert new.lock != old.lock
    assert what_is_left(base) == sorted([os.path.basename(new.folder), places.CURRENT])


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="torch is elsewhere on Linux")
def test_full_takes_torch_from_the_index_of_its_own(order, packages, tmp_path, with_uv):
    apart = tmp_path / "torch"
    apart.mkdir()
    for name, module in package_index.FULL.items():
        if name != "torch":
            packages.make(name, module)
    packages.write_lock("full")
    # A build of that version lies on the usual index, too, but is not the one that is wanted.
    ours = package_index.make_wheel(apart, "torch", "torch", "2.0+cpu")
    packages.write_lock("torch", [ours])
    packages.make("torch", "torch", "2.0", code="raise ImportError('no CUDA here')")
    with package_index.Index(apart) as second:
        order = order._replace(kind=tiers.Kind("full"), torch_index=second.url)
        found = install.install(order)
    assert (found.tier, found.packages["torch"]) == ("full", "2.0+cpu")
    assert second.fetched() == ["torch-2.0+cpu-py3-none-any.whl"]
    assert set(found.packages) == {
        tiers.normal_name(name) for name in {**package_index.BASIC, **package_index.FULL}
    }


def test_full_without_one_of_its_packages_is_not_used(order, base, packages, with_uv):
    packages.write_lock("full")
    (packages.locks / "torch.txt").write_text("# nothing\n")
    refused(order._replace(kind=tiers.Kind("full")), "is not used: Missing: torch, open_clip")
    assert places.installed(str(base)) is None


def test_an_interpreter_without_ensurepip_uses_its_own_pip(order, tmp_path, with_pip):
    """Debian's Python without python3-venv, but with python3-pip."""
    engine = shared.ROOT / ".venv-engine" / "bin" / "python"
    if not engine.is_file():
        pytest.skip("no engine environment: run 'make setup'")
    python = shared.stand_in(tmp_path, engine, ensurepip=False, pip=True)
    found = install.install(order._replace(python=str(python)))
    assert found.packages["numpy"] == "1.0"


# -- the network -------------------------------------------------------------------------------


def test_a_connection_that_breaks_is_tried_again(order, index, with_either):
    index.drops["scipy"] = 2
    found = install.install(order)
    assert found.packages["scipy"] == "1.0"
    assert index.fetched().count("scipy-1.0-py3-none-any.whl") >= 3


def test_another_content_than_the_expected_is_refused(order, base, index, tmp_path, with_uv):
    other = package_index.make_wheel(tmp_path, "rasterio", "rasterio", code="print('evil')")
    index.wrong["rasterio"] = other.read_bytes()
    problem = refused(order, "did not arrive as expected .its checksum differs.")
    assert "rasterio" in problem.details
    assert [n for n in what_is_left(base) if n != places.DOWNLOADS] == []
    index.wrong.clear()
    assert install.install(order).packages["rasterio"] == "1.0"


def test_a_server_that_is_not_there(order, base, index, with_uv):
    index.__exit__()
    refused(order, "cannot be reached: check the network and the proxy")
    assert places.environments(str(base)) == []


def test_a_package_that_the_server_lacks_is_named(order, packages, with_uv):
    next(packages.wheels.glob("h5py-*.whl")).unlink()
    refused(order, "server has no h5py.* that fits this system and Python")


def test_cancel_ends_within_two_seconds_and_leaves_nothing(order, base, index, with_either):
    index.stalls.add("scipy")
    cancelled = threading.Event()
    began = []

    def is_cancelled():
        if index.halfway.is_set() and not cancelled.is_set():
            began.append(time.monotonic())
            cancelled.set()
        return cancelled.is_set()

    with pytest.raises(EngineCancelled, match="nothing was installed"):
        install.install(order, is_cancelled=is_cancelled)
    assert time.monotonic() - began[0] < 2.0
    assert what_is_left(base) == []
    assert "cancelled" in (base / places.LOG).read_text()


def test_what_a_cancelled_pip_has_started_ends_too(order, base, index, tmp_path, with_pip):
    """pip lets another process do the work where the environment has no pip of its own."""
    engine = shared.ROOT / ".venv-engine" / "bin" / "python"
    if not engine.is_file() or not os.path.isdir("/proc"):
        pytest.skip("no engine environment, or no /proc to look for processes in")
    python = shared.stand_in(tmp_path, engine, ensurepip=False, pip=True)
    index.stalls.add("scipy")
    with pytest.raises(EngineCancelled):
        install.install(order._replace(python=str(python)), is_cancelled=index.halfway.is_set)
    left = []
    for known in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            left += [known.read_bytes()] if os.fsencode(base) in known.read_bytes() else []
    assert left == []
    assert what_is_left(base) == []


def test_a_configuration_of_pip_that_wants_environments(order, tmp_path, monkeypatch, with_pip):
    configured = tmp_path / "pip.conf"
    configured.write_text("[global]\nrequire-virtualenv = true\nuser = true\n")
    monkeypatch.setenv("PIP_CONFIG_FILE", str(configured))
    lists = tmp_path / "constraints.txt"
    lists.write_text("numpy==9.9\n")
    monkeypatch.setenv("PIP_CONSTRAINT", str(lists))
    engine = shared.ROOT / ".venv-engine" / "bin" / "python"
    if not engine.is_file():
        pytest.skip("no engine environment: run 'make setup'")
    python = shared.stand_in(tmp_path, engine, ensurepip=False, pip=True)
    assert install.install(order._replace(python=str(python))).packages["numpy"] == "1.0"


def test_certificates_are_those_of_the_settings(order, packages, certificate, hermetic, with_uv):
    with package_index.Index(packages.wheels, certificate.own) as secure:
        order = order._replace(index=secure.url)
        refused(order, "certificate of the package server is not trusted here")
        assert secure.fetched() == []
        hermetic.setValue(settings.CERTIFICATES, str(certificate.authority))
        assert install.install(order).packages["numpy"] == "1.0"


def test_what_has_come_whole_need_not_come_again(
    order, base, packages, certificate, hermetic, with_pip
):
    hermetic.setValue(settings.CERTIFICATES, str(certificate.authority))
    # pip keeps nothing of servers without encryption.
    with package_index.Index(packages.wheels, certificate.own) as index:
        order = order._replace(index=index.url)
        index.drops["shapely"] = -1
        refused(order, "press Install again, it goes on with what has arrived whole")
        assert places.installed(str(base)) is None
        assert what_is_left(base) == [places.DOWNLOADS]
        before = index.fetched().count("scipy-1.0-py3-none-any.whl")
        assert before == 1, "tried again for shapely's sake only"
        index.drops.clear()
        install.install(order)
        assert index.fetched().count("scipy-1.0-py3-none-any.whl") == before


@pytest.fixture
def proxied(hermetic, index):
    """QGIS's own network settings name a proxy with a login: the index, which plays one."""
    port = index.url.split(":")[2].split("/")[0]
    for key, value in {
        "proxyEnabled": True,
        "proxyType": "HttpProxy",
        "proxyHost": "127.0.0.1",
        "proxyPort": port,
        "proxyUser": "ann",
        "proxyPassword": "s3cret",
    }.items():
        hermetic.setValue(f"proxy/{key}", value)
    return index


def test_the_proxy_is_that_of_qgis_and_its_login_is_written_nowhere(order, base, proxied, with_uv):
    # No such host: only by way of the proxy is there an answer.
    install.install(order._replace(index="http://packages.invalid/simple", again=True))
    assert "scipy-1.0-py3-none-any.whl" in proxied.fetched()
    assert "s3cret" not in (base / places.LOG).read_text()


# -- the disk ----------------------------------------------------------------------------------


def test_too_little_room_is_noticed_before_anything_is_fetched(order, packages, base, index):
    packages.set_download_size(10**15)
    refused(order, r"not enough room .* needs 2000000\.\d GB .* are free")
    assert index.requests == []
    assert what_is_left(base) == []


@pytest.fixture
def small_disk(tmp_path, hermetic):
    """A file system of its own, of a few megabytes."""
    folder = tmp_path / "small"
    folder.mkdir()
    with mounted(folder, "size=2500k"):
        hermetic.setValue(settings.ENGINE_FOLDER, str(folder))
        yield folder


class mounted:  # noqa: N801
    """A file system in memory, as long as this lasts."""

    def __init__(self, folder, options):
        self._folder, self._options = str(folder), options

    def __enter__(self):
        command = ["mount", "-t", "tmpfs", "-o", self._options, "none", self._folder]
        if (
            not shared.AS_ROOT
            or subprocess.run(command, check=False, capture_output=True).returncode
        ):
            pytest.skip("mounting needs an administrator")

    def __exit__(self, *error):
        subprocess.run(["umount", "-l", self._folder], check=False)


def test_a_disk_that_fills_up_leaves_nothing(order, small_disk, monkeypatch, with_uv):
    # Somebody else fills it between the check and the download.
    monkeypatch.setattr(tiers, "room_needed", lambda kind, folder: 0)
    refused(order._replace(base=str(small_disk)), "no room left in .*small")
    assert what_is_left(small_disk) == []
    assert places.installed(str(small_disk)) is None


def test_a_folder_that_is_read_only(order, tmp_path):
    folder = tmp_path / "fixed"
    folder.mkdir()
    with mounted(folder, "ro"):
        refused(order._replace(base=str(folder)), r"fixed cannot be written \(.+\): choose another")
        refused(order._replace(base=str(folder / "in")), "cannot be written .*Read-only")


def test_a_folder_of_another_user(order, base, tmp_path):
    if not shared.AS_ROOT:
        pytest.skip("only an administrator can act as another user")
    base.mkdir(parents=True)
    for folder in (tmp_path, *tmp_path.parents):
        if folder.owner() == "root" and str(folder).startswith(str(tmp_path.parents[1])):
            folder.chmod(0o755)
    other = shared.in_another_process(order, tmp_path, user=65534)
    said = other.communicate(timeout=60)[0]
    assert "cannot be written (" in said, said
    assert what_is_left(base) == []


# -- two at once, and killed -------------------------------------------------------------------


@pytest.fixture
def other(order, index, tmp_path, with_uv):
    """Another QGIS that installs right now and gets no further."""
    index.stalls.add("scipy")
    process = shared.in_another_process(order, tmp_path)
    assert index.halfway.wait(60)
    yield process
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def test_two_at_once(order, base, index, other):
    refused(order, rf"Another QGIS is installing .*process {other.pid}")
    with pytest.raises(SetupProblem, match="Another QGIS"):
        removal.remove(str(base))
    assert places.environments(str(base)), "what the other one does is left alone"


def test_after_one_that_was_killed_it_works(order, base, index, other):
    os.killpg(other.pid, signal.SIGKILL)
    other.wait()
    half_made = places.environments(str(base))
    assert len(half_made) == 1
    assert shared.find_interpreter_or_none() is None, "what is half-made is not used"
    index.stalls.clear()
    found = install.install(order)
    assert what_is_left(base) == sorted([os.path.basename(found.folder), places.CURRENT])


# -- taking it away ----------------------------------------------------------------------------


def test_it_is_removed_and_nothing_else_is(order, base, with_uv):
    found = install.install(order)
    (base / "my notes.txt").write_text("kept")
    (base / "basic-notes").mkdir()
    freed = removal.remove(str(base))
    assert freed > package_index.LARGE_BYTES
    assert not Path(found.folder).exists()
    assert shared.find_interpreter_or_none() is None
    assert what_is_left(base) == ["basic-notes", "my notes.txt"]


def test_removing_what_is_not_there(tmp_path):
    assert removal.remove(str(tmp_path / "nowhere")) == 0


def test_an_empty_folder_goes_with_it(order, base, with_uv):
    install.install(order)
    removal.remove(str(base))
    assert not base.exists()
