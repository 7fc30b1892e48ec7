"""A stand-in for the engine that goes wrong in every way the client must tell apart.

Run as ``python fake_engine.py FAULT``; speaks the protocol as far as the fault lets it.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
import time

#: The file by which a job is known here, where it is not "output" or "report".
OUTPUTS = {"trainprobe": "model", "assessaccuracy": "matrix"}


def send(**message: object) -> None:
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


def receive() -> dict:
    line = sys.stdin.readline()
    if not line:
        sys.exit(0)
    return json.loads(line)


def touch(path: str) -> None:
    with open(path, "w") as file:
        file.write("half")


def main(fault: str) -> None:
    if fault == "dies_at_start":
        sys.stderr.write("Fatal Python error: something is broken\n")
        sys.exit(7)
    if fault == "missing_package":
        sys.stderr.write("Traceback\nModuleNotFoundError: No module named 'numpy'\n")
        sys.exit(1)
    if fault == "silent":
        time.sleep(60)
    if fault == "noisy":
        print("a library says hello first")
        print("[1, 2]")
        print('{"event": "progress", "fraction": "a lot"}')
        sys.stdout.buffer.write(b"\xff\xfe not utf-8\n")
        sys.stdout.flush()
    send(
        event="hello",
        protocol=99 if fault == "wrong_protocol" else 1,
        version="0.1.0",
        python="3.8.1" if fault == "old_python" else "3.11.2",
    )
    if fault == "environment":
        request = receive()
        send(
            id=request["id"],
            event="result",
            values={"environment": dict(os.environ), "folder": os.getcwd()},
        )
    if fault == "split":
        split_lines()
    while True:
        request = receive()
        if request.get("quit"):
            return
        if "job" in request:
            run(fault, request)


def split_lines() -> None:
    """Answer in pieces that cut through lines and characters."""
    request = receive()
    lines = [
        {"id": request["id"], "event": "log", "level": "warning", "text": "größe"},
        {"id": request["id"], "event": "result", "values": {"text": "größe €"}},
    ]
    whole = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines).encode()
    for start in range(0, len(whole), 5):
        sys.stdout.buffer.write(whole[start : start + 5])
        sys.stdout.buffer.flush()
        time.sleep(0.002)


def run(fault: str, request: dict) -> None:
    number, parameters = request["id"], request["parameters"]
    name = OUTPUTS.get(request["job"], "output" if "output" in parameters else "report")
    output = parameters.get(name) or parameters.get("report")
    if not output:
        # A job without files of its own.
        output = os.path.join(parameters["weights_folder"], "sent.json")
    send(
        id=number,
        event="progress",
        stage="reading",
        number=1,
        count=2,
        fraction=0.5,
        seconds_left=None,
    )
    touch(output + ".part")
    if fault in ("dies", "dies_silently"):
        if fault == "dies":
            sys.stderr.write("first line\nlast words\n")
            sys.stderr.flush()
        os._exit(3)
    if fault == "killed":
        os.kill(os.getpid(), signal.SIGKILL)
    if fault == "segfault":
        os.kill(os.getpid(), signal.SIGSEGV)
    if fault == "hangs":
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        time.sleep(60)
    if fault == "waits":
        while "cancel" not in receive():
            pass
        os.remove(output + ".part")
        send(id=number, event="cancelled")
        return
    if fault == "too_late":
        while "cancel" not in receive():
            pass
        os.replace(output + ".part", output)
        send(id=number, event="result", outputs={})
        return
    if fault == "refuses":
        os.remove(output + ".part")
        send(
            id=number,
            event="error",
            message="The raster has <one> band & that is too few.",
            details="Traceback ...",
        )
        return
    if fault == "lacks_package":
        send(
            id=number,
            event="error",
            message="An unknown error (ModuleNotFoundError: No module named 'rasterio').",
            details="Traceback ...",
        )
        return
    if fault == "noisy":
        print("foreign line in between")
        sys.stderr.write("warning from a library\n")
        sys.stderr.flush()
        send(id=number - 1, event="result", values={"stale": True})
        send(id=number, event="unheard of")
    send(id=number, event="log", level="info", text="all is well")
    send(id=number, event="log", level="warning", text="look here")
    send(
        id=number,
        event="progress",
        stage="writing",
        number=2,
        count=2,
        fraction=1.0,
        seconds_left=0.0,
    )
    with open(output + ".part", "w") as file:
        json.dump(parameters, file)
    os.replace(output + ".part", output)
    for given in ("samples", "reference"):
        # What was made for this run will be gone after it.
        if os.path.isfile(parameters.get(given, "")):
            shutil.copyfile(parameters[given], f"{output}.{given}")
    scores = {
        "overall_accuracy": 0.9,
        "average_accuracy": 0.8,
        "kappa": float("nan"),
        "overall_accuracy_adjusted": 0.85,
        "overall_accuracy_se": 0.02,
    }
    if parameters.get("split") == "none":
        scores = {}
    send(
        id=number,
        event="result",
        outputs={name: output},
        numbers={"bands": 3, "classes": 2, "files": 2, "present": 1, "bytes": 9, **scores},
        values={
            "pid": os.getpid(),
            "echo": parameters,
            "folder": "/weights",
            "weights": [
                {"name": "a/b", "file": "a.pt", "state": "present", "size": 9, "what": "CLIP"},
                {"name": "c/d", "file": "c.pt", "state": "absent", "size": None},
            ],
        },
    )


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else os.environ.get("FAKE_FAULT", ""))
