"""An environment in which a job runs stays, whatever is installed or removed meanwhile."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from spectral_prompts.engine import jobs
from spectral_prompts.processing_provider.engine_client import (
    EngineProcess,
    Listener,
    WarmEngine,
    find_interpreter,
)
from spectral_prompts.processing_provider.engine_setup import install, places, removal
from spectral_prompts.processing_provider.engine_setup.errors import SetupProblem

_spec = importlib.util.spec_from_file_location(
    "spectral_prompts_setup_fixtures", Path(__file__).with_name("setup_fixtures.py")
)
shared = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(shared)
hermetic, with_uv, packages, index = (
    shared.hermetic,
    shared.with_uv,
    shared.packages,
    shared.index,
)
base, order = shared.base, shared.order


def users(found):
    folder = os.path.join(found.folder, places.USERS)
    return os.listdir(folder) if os.path.isdir(folder) else []


def test_a_job_says_that_it_runs_there(order, with_uv):
    found = install.install(order)
    seen = []

    class Looking(Listener):
        def progress(self, progress):
            seen.append(users(found))

    with EngineProcess(find_interpreter()) as engine:
        engine.run(jobs.CheckEngine(imports=True), Looking())
        assert [str(engine.process_id)] in seen
        assert users(found) == []


def test_what_a_job_runs_in_stays_until_it_has_ended(order, base, with_uv):
    old = install.install(order)
    with (
        subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as job,
        places.in_use(old.folder, job.pid),
    ):
        with pytest.raises(SetupProblem, match="is at work: stop its job or wait"):
            removal.remove(str(base))
        new = install.install(order._replace(again=True))
        assert places.installed(str(base)) == new
        assert os.path.isfile(old.program)
        job.communicate(b"\n")
        # Its process is gone, however it ended: nothing holds the environment.
        newest = install.install(order._replace(again=True))
    assert places.environments(str(base)) == [newest.folder]


def test_a_marker_that_is_no_number_holds_nothing(order, base, with_uv):
    found = install.install(order)
    folder = Path(found.folder, places.USERS)
    folder.mkdir(exist_ok=True)
    for name in ("desktop.ini", "99999999999999999999", "4194305"):
        (folder / name).touch()
    assert not places.is_in_use(found.folder)
    assert removal.remove(str(base)) > 0


def test_an_idle_engine_lets_go_of_what_is_removed(order, base, with_uv):
    install.install(order)
    engine = WarmEngine("test")
    try:
        engine.run(jobs.CheckEngine())
        assert engine.process_id
        removal.remove(str(base))
        deadline = time.monotonic() + 5
        while engine.process_id and time.monotonic() < deadline:
            time.sleep(0.02)
        assert not engine.process_id
        install.install(order)
        assert engine.run(jobs.CheckEngine()).values["packages"]
    finally:
        engine.close()
