"""One at a time, also when the other is another process, is killed, or takes its time."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time

import pytest

from engine.errors import CancelledError
from engine.weights import lock as lock_module
from engine.weights.lock import locked

HOLDER = """
import sys, time
from pathlib import Path
from engine.weights.lock import locked
with locked(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(60)
"""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "weights.bin"


@pytest.fixture
def holder(path, root):
    """Another process that holds the lock until it is killed."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)], cwd=root, stdout=subprocess.PIPE
    )
    assert process.stdout.readline() == b"held\n"
    yield process
    process.kill()
    process.wait()
    process.stdout.close()


def test_nothing_is_left_of_it(path):
    with locked(path):
        assert os.listdir(path.parent) == ["weights.bin.lock"]
    assert os.listdir(path.parent) == []


def test_another_process_is_waited_for_and_its_death_is_no_obstacle(path, holder):
    told = []

    def killed_when_it_is_met():
        told.append("waiting")
        holder.kill()

    start = time.monotonic()
    with locked(path, on_wait=killed_when_it_is_met):
        assert told == ["waiting"]
    assert time.monotonic() - start < 5
    assert os.listdir(path.parent) == []


def test_waiting_can_be_stopped(path, holder):
    def stop():
        raise CancelledError

    with pytest.raises(CancelledError), locked(path, check=stop):
        pytest.fail("the lock is held by another")
    assert holder.poll() is None
    assert os.listdir(path.parent) == ["weights.bin.lock"], "it is the other's"


def test_many_threads_are_in_it_one_after_the_other(path):
    inside, most, turns = [], [], []

    def work():
        for _ in range(5):
            with locked(path):
                inside.append(1)
                most.append(len(inside))
                time.sleep(0.002)
                inside.pop()
                turns.append(1)

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert len(turns) == 30 and max(most) == 1
    assert os.listdir(path.parent) == []


def test_without_locks_on_the_drive_work_goes_on(path, monkeypatch):
    import fcntl

    def unsupported(handle, flags):
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(fcntl, "flock", unsupported)
    with locked(path), locked(path):
        pass
    assert os.listdir(path.parent) == []


def test_a_folder_that_cannot_be_written_is_told_by_the_system(tmp_path):
    with pytest.raises(OSError), locked(tmp_path / "nowhere" / "weights.bin"):
        pass
    assert lock_module.LOCK == ".lock"
