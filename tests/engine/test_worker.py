"""The JSON-lines door: a real process on a pipe, whatever is sent to it and whenever it is cut."""

from __future__ import annotations

import contextlib
import io
import json
import os
import queue
import random
import signal
import subprocess
import sys
import textwrap
import threading
import time
from pathlib import Path

import pytest

from engine import pipelines
from engine.pipelines import Result
from engine.worker import Worker

ROOT = Path(__file__).resolve().parents[2]
HEAVY = {"numpy", "scipy", "rasterio", "sklearn", "torch", "transformers", "h5py", "matplotlib"}
SECONDS_TO_CANCEL = 2.0
FILES = ["confidence.tif", "map.tif", "map.tif.aux.xml", "report.html"]


class Engine:
    """A worker process and what it says, line by line."""

    def __init__(self, *options: str, module: str = "engine.worker") -> None:
        self.started = time.monotonic()
        self.process = subprocess.Popen(
            [sys.executable, *options, "-m", module],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        self._replies: queue.Queue[bytes] = queue.Queue()
        self.errors: list[bytes] = []
        threading.Thread(target=self._listen, daemon=True).start()
        self._complaints = threading.Thread(
            target=lambda: self.errors.extend(self.process.stderr), daemon=True
        )
        self._complaints.start()

    def _listen(self) -> None:
        for line in self.process.stdout:
            self._replies.put(line)
        self._replies.put(b"")

    def send(self, message: object) -> None:
        line = message if isinstance(message, bytes) else json.dumps(message).encode() + b"\n"
        self.process.stdin.write(line)
        self.process.stdin.flush()

    def reply(self, seconds: float = 60) -> dict:
        """The next line, which must be JSON; {} at the end."""
        line = self._replies.get(timeout=seconds)
        return json.loads(line) if line else {}

    def until(self, *events: str, seconds: float = 60) -> list[dict]:
        """All replies up to one of ``events``."""
        replies, end = [], time.monotonic() + seconds
        while True:
            replies.append(self.reply(max(end - time.monotonic(), 0.01)))
            if replies[-1].get("event") in events or not replies[-1]:
                return replies

    def stderr(self) -> str:
        self.process.wait(30)
        self._complaints.join(10)
        return b"".join(self.errors).decode()


@pytest.fixture
def engine():
    """Start workers; those still running at the end are killed."""
    started = []

    def start(*options: str, **more: str) -> Engine:
        started.append(Engine(*options, **more))
        return started[-1]

    yield start
    for one in started:
        if one.process.poll() is None:
            one.process.kill()
        one.process.wait(10)
        for stream in (one.process.stdin, one.process.stdout, one.process.stderr):
            with contextlib.suppress(BrokenPipeError):
                stream.close()


def job(scene, folder, number=1, **parameters):
    return {
        "id": number,
        "job": "classifywithtextprompts",
        "parameters": {
            "input": str(scene.path),
            "output": str(folder / "map.tif"),
            "confidence": str(folder / "confidence.tif"),
            "report": str(folder / "report.html"),
            "prompts": scene.prompts,
            **parameters,
        },
    }


def loaded(stderr: str) -> set[str]:
    """Top-level names of the modules in the output of ``-X importtime``."""
    lines = [line for line in stderr.splitlines() if line.startswith("import time:")]
    return {line.rsplit("|", 1)[1].strip().split(".")[0] for line in lines}


# -- start -----------------------------------------------------------------------------------


def test_hello_comes_at_once_and_loads_nothing_heavy(engine):
    worker = engine("-X", "importtime")
    hello = worker.reply()
    assert time.monotonic() - worker.started < 3
    assert hello["event"] == "hello" and hello["protocol"] == 1
    assert hello["version"] and hello["python"].count(".") == 2
    worker.process.stdin.close()
    assert worker.process.wait(10) == 0
    modules = loaded(worker.stderr())
    assert "engine" in modules, "nothing was measured"
    assert not modules & HEAVY


def test_a_whole_job_of_ordinary_words_needs_no_torch(engine, small, tmp_path):
    worker = engine("-X", "importtime")
    worker.reply()
    worker.send(job(small, tmp_path, refine="gaussian"))
    worker.send({"quit": True})
    replies = worker.until("result", "error")
    assert replies[-1]["event"] == "result", replies[-1]
    assert worker.process.wait(10) == 0
    modules = loaded(worker.stderr())
    assert {"rasterio", "sklearn"} <= modules, "nothing was measured"
    assert not modules & {"torch", "transformers", "qgis", "osgeo"}
    stages = {(r["number"], r["count"]) for r in replies if r["event"] == "progress"}
    assert stages == {(1, 3), (2, 3), (3, 3)}
    assert {r["id"] for r in replies} == {1}
    assert sorted(os.listdir(tmp_path)) == FILES
    said = [r["text"] for r in replies if r["event"] == "log"]
    assert any(text.startswith("clear water ->") for text in said)


# -- what is said on the pipe ----------------------------------------------------------------


def talk(*lines: bytes, monkeypatch=None) -> list[dict]:
    """What a worker in this process answers to lines followed by the end of input."""
    replies = io.StringIO()
    Worker(io.BytesIO(b"".join(line + b"\n" for line in lines)), replies).serve()
    return [json.loads(line) for line in replies.getvalue().splitlines()]


@pytest.mark.parametrize(
    "line",
    [
        b"hello?",
        b"",
        b"[1, 2]",
        b'"text"',
        b"null",
        b"\xff\xfe\x00",
        b'{"job": "inspectscene"',
        b"[" * 200_000,
        b'{"cancel": [1]}',
        b'{"cancel": {"id": 1}}',
        b'{"id": [1], "job": "inspectscene"}',
        b'{"id": NaN, "job": "inspectscene"}',
        b"9" * 10_000,
        b"x" * 1_000_000,
    ],
    ids=lambda line: repr(line[:30]),
)
def test_foreign_lines_are_told_and_passed_over(line):
    replies = talk(line)
    assert [reply["event"] for reply in replies] == ["hello", "log"]
    assert "not a job" in replies[1]["text"] and len(replies[1]["text"]) < 1000


def test_after_foreign_lines_jobs_are_still_heard(engine, tmp_path):
    worker = engine()
    for line in (b"GDAL says hello\n", b'{"cancel": []}\n', b"[" * 100_000 + b"\n"):
        worker.send(line)
    missing = {"input": str(tmp_path / "nowhere.tif")}
    worker.send({"id": "a", "job": "inspectscene", "parameters": missing})
    last = worker.until("result", "error")[-1]
    assert (last["id"], last["event"]) == ("a", "error")
    assert "nowhere.tif" in last["message"]


@pytest.mark.parametrize(
    "line", [b"{}", b'{"id": 4}', b'{"id": 4, "job": "x"}', b'{"id": 4, "job": {}}']
)
def test_objects_that_are_no_job_are_refused_with_their_id(line):
    # The end of input would cancel; a job that is refused before that is what is tested here.
    replies = talk(line)
    assert replies[-1]["event"] == "error"
    assert replies[-1]["id"] == json.loads(line).get("id")
    assert "no job" in replies[-1]["message"]


def test_a_library_that_prints_does_not_disturb(engine, tmp_path):
    """Python's print, the file descriptor and a child process all used to end up on the pipe."""
    noisy = tmp_path / "noisy.py"
    noisy.write_text(
        textwrap.dedent(
            """
            import os, subprocess, sys
            from engine import pipelines, worker

            def run(job, progress):
                print("print", flush=True)
                sys.__stdout__.write("dunder\\n")
                os.write(1, b"descriptor\\n")
                subprocess.run([sys.executable, "-c", "print('child')"])
                progress.stage("noise", 1, 1)
                return pipelines.Result(numbers={"x": 1.0})

            pipelines.run = run
            worker.main()
            """
        )
    )
    done = subprocess.run(
        [sys.executable, str(noisy)],
        input=b'{"id": 1, "job": "inspectscene", "parameters": {"input": "x"}}\n{"quit": true}\n',
        capture_output=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=True,
        timeout=60,
    )
    events = [json.loads(line)["event"] for line in done.stdout.splitlines()]
    assert events[0] == "hello" and events[-1] in {"result", "cancelled"}
    for word in (b"print", b"dunder", b"descriptor", b"child"):
        assert word in done.stderr and word not in done.stdout


def test_jobs_run_one_after_the_other_in_order(engine, small):
    worker = engine()
    for number in (1, 2, 3):
        parameters = {"input": str(small.path)}
        worker.send({"id": number, "job": "inspectscene", "parameters": parameters})
    worker.send({"quit": True})
    ids = []
    while reply := worker.reply():
        if reply["event"] == "result":
            ids.append(reply["id"])
            assert reply["numbers"]["bands"] == len(small.wavelengths)
    assert ids == [1, 2, 3]
    assert worker.process.wait(10) == 0


def test_nodata_that_is_nan_is_still_json(engine, save, small, tmp_path):
    cube = small.reflectance.copy()
    cube[:, :4] = float("nan")
    path = save(tmp_path / "scene.tif", cube, small.wavelengths, nodata=float("nan"))
    worker = engine()
    worker.send({"id": 1, "job": "inspectscene", "parameters": {"input": str(path)}})
    last = worker.until("result", "error")[-1]
    assert last["event"] == "result", last
    assert last["values"]["scene"]["bands"][0]["nodata"] == "nan"


def test_a_reader_that_went_away_stops_the_job(monkeypatch):
    """QGIS was killed: writing fails, which must cancel the job, not raise."""

    class Gone(io.StringIO):
        def write(self, text):
            if "hello" in text:
                return len(text)
            raise BrokenPipeError

    asked = []

    def run(job, progress):
        progress.info("x")
        asked.append(progress)
        progress.check()
        pytest.fail("the job went on")

    monkeypatch.setattr(pipelines, "run", run)
    line = b'{"id": 1, "job": "inspectscene", "parameters": {"input": "x"}}\n{"quit": true}\n'
    read, write = os.pipe()
    os.write(write, line)
    with os.fdopen(read, "rb", buffering=0) as requests:
        Worker(requests, Gone()).serve()
    os.close(write)
    assert asked


def test_quit_lets_the_running_job_end(monkeypatch):
    monkeypatch.setattr(pipelines, "run", lambda job, progress: Result(numbers={"x": 1.0}))
    line = b'{"id": 1, "job": "inspectscene", "parameters": {"input": "x"}}'
    later = b'{"id": 2, "job": "inspectscene", "parameters": {"input": "x"}}'
    replies = talk(line, b'{"quit": true}', later)
    assert [r["id"] for r in replies if r["event"] == "result"] == [1]


# -- cancel, end of input, kill --------------------------------------------------------------


def begin(worker, message, stage):
    """Send a job and wait until its stage begins."""
    worker.send(message)
    while True:
        reply = worker.reply()
        assert reply.get("event") in {"hello", "progress", "log"}, reply
        if reply["event"] == "progress" and reply["number"] == stage:
            return


def test_cancel_at_any_moment_is_quick_and_leaves_nothing(engine, wide, tmp_path):
    worker = engine()
    # The first job also loads the libraries: how long a run then takes sets the moments.
    worker.send(job(wide, tmp_path, number=0))
    assert worker.until("result", "error")[-1]["event"] == "result"
    start = time.monotonic()
    worker.send(job(wide, tmp_path, number=1))
    assert worker.until("result", "error")[-1]["event"] == "result"
    whole = time.monotonic() - start
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}

    rng = random.Random(0)
    ended = []
    for number in range(2, 9):
        worker.send(job(wide, tmp_path, number=number, seed=number))
        time.sleep(rng.uniform(0, whole) if number > 2 else 0)
        asked = time.monotonic()
        worker.send({"cancel": number})
        last = worker.until("result", "error", "cancelled")[-1]
        assert time.monotonic() - asked < SECONDS_TO_CANCEL
        assert last["id"] == number
        ended.append(last["event"])
        if last["event"] == "cancelled":
            assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == before
        else:
            before = {p.name: p.read_bytes() for p in tmp_path.iterdir()}
    assert set(ended) <= {"cancelled", "result"}
    assert ended.count("cancelled") >= 4
    # Cancelling what has ended or never was is no error, and the next job runs.
    worker.send({"cancel": 999})
    worker.send({"id": 50, "job": "inspectscene", "parameters": {"input": str(wide.path)}})
    assert worker.until("result", "error")[-1]["event"] == "result"


def test_a_waiting_job_can_be_cancelled_before_it_begins(engine, wide, tmp_path):
    worker = engine()
    worker.send(job(wide, tmp_path, number=1))
    worker.send(job(wide, tmp_path, number=2, output=str(tmp_path / "second.tif")))
    worker.send({"cancel": 2})
    ends = {}
    while len(ends) < 2:
        last = worker.until("result", "error", "cancelled")[-1]
        ends[last["id"]] = last["event"]
    assert ends == {1: "result", 2: "cancelled"}
    assert not (tmp_path / "second.tif").exists()


@pytest.mark.parametrize("stage", [1, 2])
def test_end_of_input_ends_the_job_and_the_worker(engine, wide, tmp_path, stage):
    worker = engine()
    begin(worker, job(wide, tmp_path), stage)
    worker.process.stdin.close()
    closed = time.monotonic()
    assert worker.process.wait(30) == 0
    # From the first stage on, the libraries may still be loading.
    assert time.monotonic() - closed < (SECONDS_TO_CANCEL if stage == 2 else 10)
    assert os.listdir(tmp_path) == []


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
def test_killed_in_the_middle_there_is_no_map_and_the_next_run_clears_up(engine, wide, tmp_path):
    before = wide.path.read_bytes()
    worker = engine()
    begin(worker, job(wide, tmp_path), 2)
    worker.process.send_signal(signal.SIGKILL)
    assert worker.process.wait(10) == -signal.SIGKILL
    assert not [name for name in os.listdir(tmp_path) if ".part" not in name]
    again = engine()
    again.send(job(wide, tmp_path))
    assert again.until("result", "error")[-1]["event"] == "result"
    assert sorted(os.listdir(tmp_path)) == FILES
    assert wide.path.read_bytes() == before
