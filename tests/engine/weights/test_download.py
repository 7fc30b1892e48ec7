"""Downloads against a real server: resumed, checked, cancelled, refused in one sentence."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import ssl
import subprocess
import sys
import threading
import time
from collections import namedtuple

import numpy as np
import pytest

from engine.errors import CancelledError, WeightsError
from engine.progress import Progress
from engine.weights import connection as connection_module
from engine.weights.connection import Connection
from engine.weights.download import TRIES, download

CONTENT = np.random.default_rng(5).bytes(3_000_017)
SHA = hashlib.sha256(CONTENT).hexdigest()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "weights" / "file.bin"


def part_of(path):
    return path.with_name(path.name + ".part")


def with_part(path, content):
    path.parent.mkdir(parents=True, exist_ok=True)
    part_of(path).write_bytes(content)


def fetch(server, path, **options):
    options = {"connection": Connection(), "progress": Progress(), "sha256": SHA, **options}
    return download(server.url(), path, **options)


def names(path):
    return sorted(p.name for p in path.parent.iterdir())


@pytest.fixture
def server(server):
    server.files["/file.bin"] = CONTENT
    return server


def refused(server, path, **options):
    with pytest.raises(WeightsError) as caught:
        fetch(server, path, **options)
    message = caught.value.message
    assert "\n" not in message and message.endswith(".") and message.count(". ") == 0
    assert not os.path.exists(path), "written whole or not at all"
    return message


def test_a_file_arrives_whole_and_is_told_of(server, path, listener):
    assert fetch(server, path, progress=listener.progress()) == SHA
    assert path.read_bytes() == CONTENT
    assert names(path) == ["file.bin"]
    assert server.requests == [("GET", "/file.bin", None)]
    told = [(r.stage, r.fraction) for r in listener.reports]
    assert told[0] == ("fetching file.bin", 0.0)
    assert told[-1] == ("fetching file.bin: 3.0 of 3.0 MB", 1.0)


def test_without_a_known_checksum_it_is_computed(server, path):
    assert fetch(server, path, sha256=None) == SHA


@pytest.mark.parametrize("have", [1, 1000, len(CONTENT) - 1])
def test_it_goes_on_where_it_stopped(server, path, have):
    with_part(path, CONTENT[:have])
    assert fetch(server, path) == SHA
    assert path.read_bytes() == CONTENT
    assert server.requests == [("GET", "/file.bin", f"bytes={have}-")]


@pytest.mark.parametrize("size", [None, len(CONTENT)])
def test_nothing_is_fetched_again_when_all_was_there(server, path, size):
    with_part(path, CONTENT)
    assert fetch(server, path, size=size) == SHA
    assert path.read_bytes() == CONTENT
    assert len(server.requests) == (0 if size else 1)


def test_a_server_that_knows_no_ranges_is_read_from_the_start(server, path):
    server.ranges = False
    with_part(path, b"x" * 1000)
    assert fetch(server, path) == SHA
    assert path.read_bytes() == CONTENT


@pytest.mark.parametrize("size", [None, len(CONTENT)])
def test_a_beginning_longer_than_the_file_is_dropped(server, path, size):
    with_part(path, b"x" * (len(CONTENT) + 7))
    assert fetch(server, path, size=size) == SHA
    assert path.read_bytes() == CONTENT


def test_a_beginning_of_another_file_is_found_out_and_removed(server, path):
    with_part(path, b"x" * 1000)
    message = refused(server, path)
    assert SHA in message and "removed" in message
    assert names(path) == []


def test_a_server_that_gives_other_bytes_than_asked_for_is_given_up(server, path):
    server.shift = 10
    with_part(path, CONTENT[:1000])
    assert fetch(server, path) == SHA
    assert [asked for _, _, asked in server.requests] == ["bytes=1000-", None]


def test_a_transfer_that_breaks_off_is_gone_on_with(server, path):
    server.stop_after = [1_000_000, 500_000]
    assert fetch(server, path) == SHA
    assert path.read_bytes() == CONTENT
    assert [asked for _, _, asked in server.requests] == [None, "bytes=1000000-", "bytes=1500000-"]


def test_one_that_always_breaks_off_is_given_up_and_kept(server, path):
    server.stop_after = [700_000] + [0] * 10
    message = refused(server, path)
    assert "again and again" in message
    assert part_of(path).read_bytes() == CONTENT[:700_000]
    assert len(server.requests) == 1 + TRIES


def test_two_at_once_fetch_once_and_both_have_it(server, path, listener):
    """Two engines wrote into one .part: bytes of both ended up in it."""
    server.stall_after = 100_000
    results, errors = [], []

    def work(progress):
        try:
            results.append(fetch(server, path, progress=progress))
        except Exception as error:
            errors.append(error)

    first = threading.Thread(target=work, args=(Progress(),))
    first.start()
    deadline = time.monotonic() + 10
    while not part_of(path).exists() or part_of(path).stat().st_size < 50_000:
        assert time.monotonic() < deadline
        time.sleep(0.01)
    second = threading.Thread(target=work, args=(listener.progress(),))
    second.start()
    while not any("Another engine is fetching file.bin" in text for _, text in listener.lines):
        assert time.monotonic() < deadline
        time.sleep(0.01)
    server.stall_after = None
    server.released.set()
    for thread in (first, second):
        thread.join(20)
    assert (results, errors) == ([SHA, SHA], [])
    assert path.read_bytes() == CONTENT
    assert names(path) == ["file.bin"]
    got = [asked for _, _, asked in server.requests]
    assert got[0] is None and all(asked for asked in got[1:]), "what was there was gone on with"


def test_one_killed_midway_is_gone_on_with(server, path, root):
    """The process is gone, its lock with it; what it had fetched is used."""
    server.stall_after = 1_000_000
    program = (
        "import sys; from pathlib import Path; from engine.progress import Progress\n"
        "from engine.weights.connection import Connection\n"
        "from engine.weights.download import download\n"
        "download(sys.argv[1], Path(sys.argv[2]), Progress(), connection=Connection())\n"
    )
    process = subprocess.Popen([sys.executable, "-c", program, server.url(), str(path)], cwd=root)
    deadline = time.monotonic() + 20
    while not part_of(path).exists() or part_of(path).stat().st_size < 500_000:
        assert time.monotonic() < deadline and process.poll() is None
        time.sleep(0.02)
    process.kill()
    process.wait()
    have = part_of(path).stat().st_size
    server.stall_after = None
    assert fetch(server, path) == SHA
    assert server.requests[-1] == ("GET", "/file.bin", f"bytes={have}-")
    assert names(path) == ["file.bin"]


@pytest.mark.parametrize("mode", [0o555, 0o000])
def test_a_folder_that_may_not_be_written_is_one_sentence(server, tmp_path, mode, as_a_user):
    folder = tmp_path / "weights"
    folder.mkdir(mode=0o777)
    folder.chmod(mode)
    with as_a_user():
        message = refused(server, folder / "file.bin")
    folder.chmod(0o755)
    assert message.startswith(f"{folder / 'file.bin'} cannot be written (Permission denied)")
    assert "choose another folder of weights" in message
    assert list(folder.iterdir()) == []


def test_another_file_than_expected_is_removed(server, path):
    server.files["/file.bin"] = CONTENT[:-1] + b"?"
    message = refused(server, path)
    assert SHA in message and server.url() in message
    assert names(path) == []


def test_another_size_than_expected_is_refused_before_anything_is_fetched(server, path):
    message = refused(server, path, size=12)
    assert f"{len(CONTENT)} bytes" in message and "12" in message


@pytest.mark.parametrize("stall", [0, 500_000])
def test_cancel_is_quick_when_the_server_stalls(server, path, stall):
    server.stall_after = stall
    begun = time.monotonic()
    with pytest.raises(CancelledError):
        fetch(server, path, progress=Progress(cancelled=lambda: time.monotonic() > begun + 0.5))
    assert time.monotonic() - begun < 1.5
    assert not path.exists()
    assert part_of(path).read_bytes() == CONTENT[: part_of(path).stat().st_size]


def test_after_a_cancel_it_goes_on(server, path):
    server.stall_after = 1_500_000
    part = part_of(path)
    with pytest.raises(CancelledError):
        cancelled = lambda: part.is_file() and part.stat().st_size >= 1_000_000  # noqa: E731
        fetch(server, path, progress=Progress(cancelled=cancelled))
    kept = part.stat().st_size
    assert kept >= 1_000_000
    server.stall_after = None
    assert fetch(server, path) == SHA
    assert server.requests[-1][2] == f"bytes={kept}-"


def test_a_server_that_says_nothing_is_given_up(server, path, monkeypatch):
    monkeypatch.setattr(connection_module, "TIMEOUT", 0.2)
    server.stall_after = 0
    assert "again and again (ReadTimeout" in refused(server, path)


@pytest.mark.parametrize(
    ("status", "words"), [(404, "no file at"), (403, "login"), (500, "status 500"), (407, "proxy")]
)
def test_answers_of_other_kinds(server, path, status, words):
    server.status = status
    message = refused(server, path)
    assert words in message and server.url() in message


def test_no_server_there(server, path):
    server.close()
    assert "There is no connection" in refused(server, path)


def test_no_such_host(path):
    with pytest.raises(WeightsError, match="There is no connection"):
        download("https://nowhere.invalid/x", path, Progress(), connection=Connection(), sha256=SHA)


def test_a_full_disk_is_seen_before_and_nothing_is_left(server, path, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10, 0, len(CONTENT) - 1))
    assert "no room" in refused(server, path)
    assert names(path) == []


def test_a_disk_that_fills_up_on_the_way(server, path, monkeypatch):
    from pathlib import Path

    real = Path.open

    def full(self, mode="r", *args, **kwargs):
        stream = real(self, mode, *args, **kwargs)
        if self.name.endswith(".part") and mode != "rb":
            stream.close()
            raise OSError(errno.ENOSPC, "No space left on device")
        return stream

    monkeypatch.setattr(Path, "open", full)
    assert "no room" in refused(server, path)


def test_a_folder_that_cannot_be_made(server, tmp_path):
    (tmp_path / "weights").write_text("a file")
    with pytest.raises(WeightsError, match="cannot be written"):
        fetch(server, tmp_path / "weights" / "file.bin")


def test_the_proxy_is_used(serve, server, path):
    proxy = serve()
    proxy.files["/file.bin"] = CONTENT
    assert fetch(server, path, connection=Connection(proxy=f"http://localhost:{proxy.port}")) == SHA
    assert len(proxy.requests) == 1
    assert server.requests == [], "it went past the proxy"


def test_the_systems_proxy_is_used_when_none_is_named(serve, server, path, monkeypatch):
    proxy = serve()
    proxy.files["/file.bin"] = CONTENT
    monkeypatch.setenv("HTTP_PROXY", f"http://localhost:{proxy.port}")
    download(
        "http://weights.example/file.bin", path, Progress(), connection=Connection(), sha256=SHA
    )
    assert len(proxy.requests) == 1


def test_a_proxy_that_is_not_there(serve, server, path):
    gone = serve()
    gone.close()
    message = refused(server, path, connection=Connection(proxy=f"http://localhost:{gone.port}"))
    assert "proxy" in message and server.requests == []


@pytest.mark.parametrize("proxy", ["no address", "ftp://localhost:1", "http://[::1"])
def test_a_proxy_that_is_none(server, path, proxy):
    assert "proxy" in refused(server, path, connection=Connection(proxy=proxy))


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """Key and self-signed certificate of localhost."""
    folder = tmp_path_factory.mktemp("certificate")
    key, pem = folder / "key.pem", folder / "certificate.pem"
    if shutil.which("openssl") is None:
        pytest.skip("the openssl command makes the certificate")
    command = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2"
    command += " -subj /CN=localhost -addext subjectAltName=DNS:localhost"
    subprocess.run(
        [*command.split(), "-keyout", str(key), "-out", str(pem)],
        check=True,
        capture_output=True,
    )
    return key, pem


@pytest.fixture
def secure(serve, certificate):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate[1], certificate[0])
    server = serve(context)
    server.files["/file.bin"] = CONTENT
    return server


def test_an_unknown_certificate_is_refused(secure, path):
    message = refused(secure, path)
    assert "certificate" in message and "PEM" in message


def test_a_named_certificate_is_trusted(secure, path, certificate):
    assert fetch(secure, path, connection=Connection(certificates=str(certificate[1]))) == SHA
    assert path.read_bytes() == CONTENT


def test_a_file_that_holds_no_certificates(secure, path, tmp_path):
    (tmp_path / "x.pem").write_text("nothing")
    for name in ("x.pem", "absent.pem"):
        chosen = Connection(certificates=str(tmp_path / name))
        assert "certificates" in refused(secure, path, connection=chosen)


def test_encryption_is_not_left_on_the_way(secure, server, path, certificate):
    secure.redirects["/file.bin"] = server.url()
    chosen = Connection(certificates=str(certificate[1]))
    assert "without encryption" in refused(secure, path, connection=chosen)
