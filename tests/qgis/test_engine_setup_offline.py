"""Folders of wheels, the search for a Python, and what pip and uv say when they fail."""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path

import pytest

from spectral_prompts.processing_provider.engine_setup import (
    explain,
    guards,
    install,
    interpreters,
    network,
    nvidia,
    places,
    tiers,
    wheels,
)
from spectral_prompts.processing_provider.engine_setup.errors import SetupProblem
from spectral_prompts.processing_provider.engine_setup.interpreters import Candidate

_spec = importlib.util.spec_from_file_location(
    "spectral_prompts_setup_fixtures_offline", Path(__file__).with_name("setup_fixtures.py")
)
shared = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(shared)
hermetic, with_pip, with_uv = shared.hermetic, shared.with_pip, shared.with_uv
packages, index, base, order = shared.packages, shared.index, shared.base, shared.order
refused = shared.refused


# -- a folder of wheels ------------------------------------------------------------------------


@pytest.fixture
def python_with_pip():
    found = shared.ROOT / ".venv-engine" / "bin" / "python"
    if not found.is_file():
        pytest.skip("no engine environment: run 'make setup'")
    # Of an environment its base is asked; that one has pip, or none of its own is used.
    asked = interpreters.ask(Candidate(str(found), "test"))
    if not asked.pip:
        pytest.skip("the Python of the engine's environment has no pip")
    return str(found)


@pytest.fixture
def filled(tmp_path, base, packages, index, python_with_pip):
    """A folder that was filled from the index."""
    folder = tmp_path / "for the field"
    order = wheels.WheelsOrder(
        str(base),
        str(folder),
        shared.BASIC,
        python=python_with_pip,
        index=index.url,
        lock_folder=str(packages.locks),
    )
    names = wheels.fill(order)
    assert names == sorted(path.name for path in packages.wheels.iterdir())
    assert sorted(os.listdir(folder)) == names
    return folder


def test_a_computer_without_a_network_is_installed_from_a_folder(order, index, filled, with_uv):
    index.__exit__()
    found = install.install(order._replace(offline=str(filled)))
    assert found.packages["scipy"] == "1.0"


def test_pip_takes_a_folder_as_well(order, index, filled, with_pip):
    index.__exit__()
    order = order._replace(offline=str(filled))
    next(filled.glob("h5py-*")).unlink()
    refused(order, r"for the field has no h5py==1\.0 that fits this system and Python")


def test_a_folder_that_holds_none(order, tmp_path):
    refused(order._replace(offline=str(tmp_path)), r"holds no wheels \(\*\.whl\): make such")
    refused(order._replace(offline=str(tmp_path / "gone")), "cannot be read .No such file")


def test_wheels_for_another_system_are_chosen_by_its_markers(
    tmp_path, base, packages, index, python_with_pip
):
    lock = packages.locks / "basic.txt"
    lock.write_text(
        lock.read_text()
        .replace("h5py==1.0", "h5py==1.0 ; sys_platform == 'win32'")
        .replace("numpy==1.0", "numpy==1.0 ; python_full_version < '3.11'")
        .replace("shapely==1.0", "shapely==1.0 ; platform_machine == 'x86_64'")
    )
    order = wheels.WheelsOrder(
        str(base),
        str(tmp_path / "out"),
        shared.BASIC,
        platform="windows-amd64",
        python_version="3.12",
        python=python_with_pip,
        index=index.url,
        lock_folder=str(packages.locks),
    )
    got = {name.split("-")[0] for name in wheels.fill(order)}
    assert "h5py" in got and "scipy" in got
    assert not got & {"numpy", "shapely"}


def test_wheels_for_a_python_that_is_none(tmp_path, base, packages):
    for version in ("2.7", "3.9", "3.12; rm -rf /", "twelve"):
        order = wheels.WheelsOrder(str(base), str(tmp_path), shared.BASIC, python_version=version)
        with pytest.raises(SetupProblem, match="choose 3.10 to 3.14"):
            wheels.fill(order)


def test_wheels_for_a_computer_that_there_are_none_for(tmp_path, base, monkeypatch):
    """QGIS for Macs with Intel's processor, which also runs on those with Apple's."""
    monkeypatch.setattr(tiers, "this_platform", lambda: "macos-x86_64")
    order = wheels.WheelsOrder(str(base), str(tmp_path / "out"), shared.BASIC)
    with pytest.raises(SetupProblem, match=r"like this one \(macos-x86_64\): .*macos-arm64 under"):
        wheels.fill(order)


# -- the real lock files -----------------------------------------------------------------------


def test_lock_files_are_those_of_the_requirements():
    """``make lock`` was not forgotten."""
    for kind in (tiers.Kind("basic"), tiers.Kind("full"), tiers.Kind("full", True)):
        pinned = tiers.pinned(kind)
        for name in [
            "engine-basic",
            *(["engine-full", "engine-encoder"] if kind[0] == "full" else []),
        ]:
            text = (shared.ROOT / "requirements" / f"{name}.txt").read_text()
            for line in text.splitlines():
                spec = line.partition(";")[0].strip()
                if "==" not in spec or spec.startswith("#"):
                    continue
                package, version = spec.split("==")
                found = pinned.get(tiers.normal_name(package), [])
                assert version in found, f"{spec} is not in the lock of {kind}: run 'make lock'"


def test_every_pin_has_hashes_and_every_system_has_wheels():
    import json

    for name in ("basic", "full", "torch", "torch-cuda"):
        entries = list(wheels.read_lock(os.path.join(tiers.LOCK_FOLDER, f"{name}.txt")))
        assert len(entries) > 1
        for spec, _, hashes in entries:
            assert hashes.startswith("--hash=sha256:"), spec
    sizes = json.loads(Path(tiers.LOCK_FOLDER, "sizes.json").read_text())
    for tier, largest in (("basic", 300e6), ("full", 400e6)):
        assert set(sizes[tier]) == set(tiers.PLATFORMS)
        for platform, known in sizes[tier].items():
            assert known["missing"] == [], (tier, platform)
            assert 50e6 < known["download"] < largest


def test_torch_is_never_the_cuda_build_unless_asked():
    cpu = tiers.steps(tiers.Kind("full"), system="linux-x86_64")
    assert [step.index for step in cpu] == ["", tiers.TORCH_CPU_INDEX]
    for system in ("windows-amd64", "macos-arm64"):
        assert [step.index for step in tiers.steps(tiers.Kind("full"), system=system)] == ["", ""]
    cuda = tiers.steps(tiers.Kind("full", True), system="windows-amd64")
    assert cuda[1].index == tiers.TORCH_CUDA_INDEX
    assert tiers.lock_hash(tiers.Kind("full")) != tiers.lock_hash(tiers.Kind("full", True))
    allowed = []
    for steps in (cpu, cuda):
        pins = [pin for pin in wheels.read_lock(steps[1].files[0]) if pin[0].startswith("torch==")]
        assert len(pins) == 2 and all("sys_platform" in marker for _, marker, _ in pins)
        allowed.append({each for _, _, hashes in pins for each in hashes.split()})
    assert allowed[0] and allowed[1] and not allowed[0] & allowed[1]


# -- CUDA --------------------------------------------------------------------------------------


def nvidia_smi(folder, monkeypatch, text, code=0):
    program = folder / "nvidia-smi"
    program.write_text(f"#!/bin/sh\necho '{text}'\nexit {code}\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")


@pytest.mark.parametrize(
    ("text", "code", "driver", "sentence"),
    [
        ("580.82.07", 0, "580.82.07", None),
        ("535.183.01", 0, "535.183.01", "driver 580 or newer; found: driver 535.183.01"),
        ("NVIDIA-SMI has failed", 9, "", "driver 580 or newer; found: none"),
    ],
)
def test_cuda_by_the_driver(tmp_path, monkeypatch, text, code, driver, sentence):
    nvidia_smi(tmp_path, monkeypatch, text, code)
    assert nvidia.driver() == driver
    kind = tiers.Kind("full", True)
    if sentence is None:
        guards.check_cuda(kind)
    else:
        with pytest.raises(SetupProblem, match=sentence):
            guards.check_cuda(kind)
    guards.check_cuda(tiers.Kind("full"))


# -- what went wrong, in words -----------------------------------------------------------------

#: Last lines of pip 23 and 26 and of uv 0.13, as they were met.
WRITTEN = {
    "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device": (
        explain.FULL_DISK
    ),
    "cause: failed to write to file `/e/x.so`: No space left on device (os error 28)": (
        explain.FULL_DISK
    ),
    "SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify "
    "failed: unable to get local issuer certificate (_ssl.c:992)'))\n"
    "ERROR: No matching distribution found for numpy==1.0": explain.CERTIFICATE,
    "cause: invalid peer certificate: UnknownIssuer": explain.CERTIFICATE,
    "WARNING: Retrying after connection broken by 'ProxyError('Cannot connect to proxy.', "
    "OSError('Tunnel connection failed: 407 Proxy Authentication Required'))'": explain.PROXY,
    "ERROR: Could not install packages due to an OSError: Missing dependencies for SOCKS "
    "support.": explain.PROXY,
    "WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError(': Failed "
    "to establish a new connection: [Errno 111] Connection refused')': /simple/numpy/\n"
    "ERROR: No matching distribution found for numpy==1.0": explain.UNREACHABLE,
    "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.": explain.CONTENT,
    "ERROR: No matching distribution found for h5py==3.16.0": explain.ABSENT,
    "cause: Because there is no version of h5py==1.0 and you require h5py==1.0, we can conclude "
    "that your requirements are unsatisfiable.": explain.ABSENT,
    "PermissionError: [Errno 13] Permission denied: '/opt/e/bin/python'": explain.DENIED,
    "Killed by the weather": explain.OTHER,
}


@pytest.mark.parametrize("text", WRITTEN)
def test_what_failed_is_said_in_one_sentence(text):
    failure = explain.explain(text.splitlines(), folder="/data/engine")
    assert failure.kind == WRITTEN[text]
    assert "\n" not in failure.sentence and "{" not in failure.sentence
    assert len(failure.sentence) < 400
    if failure.kind == explain.ABSENT:
        assert "no h5py==" in failure.sentence or "no h5py " in failure.sentence
    if failure.kind == explain.OTHER:
        assert "Killed by the weather" in failure.sentence


def test_without_an_authority_of_ones_own_nothing_is_said_about_certificates(tmp_path):
    assert network.certificate_file(str(tmp_path)) == ""
    assert "PIP_CERT" not in network.variables(str(tmp_path))


def test_logins_of_addresses_are_not_logged():
    said = "Looking in indexes: https://ann:s3cret@index.example/simple, http://plain/simple"
    shown = "Looking in indexes: https://index.example/simple, http://plain/simple"
    assert network.without_login(said) == shown
    assert network.without_login("http://ann:p@ss@proxy:80 up") == "http://proxy:80 up"


def test_a_size_counts_files_of_several_names_once(tmp_path):
    (tmp_path / "one").write_bytes(b"x" * 1000)
    os.link(tmp_path / "one", tmp_path / "two")
    assert places.size_of(str(tmp_path)) == 1000
    assert places.size_of(str(tmp_path / "nowhere")) == 0


def test_an_environment_that_says_nonsense_of_its_size_is_one(tmp_path):
    program = tmp_path / "bin" / "python"
    program.parent.mkdir()
    program.touch()
    (tmp_path / places.MANIFEST).write_text('{"size": "much", "packages": []}')
    assert places.manifest_of(str(tmp_path)).size == 0


def test_a_pointer_to_what_is_not_ours_is_not_followed(tmp_path):
    for named in ("../evil", "basic-3.12-1a2b3c4d-1/..", "", 7):
        (tmp_path / places.CURRENT).write_text(f'{{"folder": {named!r}}}'.replace("'", '"'))
        assert places.installed(str(tmp_path)) is None
