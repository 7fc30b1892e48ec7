"""A real server on this machine, with the manners that servers and networks have."""

from __future__ import annotations

import contextlib
import os
import ssl
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest


class _Quiet(ThreadingHTTPServer):
    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that leaves in the middle is what is tested."""


class Server:
    """Serves ``files`` (path -> bytes); its attributes say how.

    Attributes
    ----------
    ranges : bool
        Whether it minds Range headers.
    stop_after : list of int
        Bytes after which the next answers break off, one a request.
    stall_after : int or None
        Bytes after which it says nothing more.
    status, headers : overriding the answer's
    requests : list of (method, path, Range header)
    """

    def __init__(self, context: ssl.SSLContext | None = None) -> None:
        self.files: dict[str, bytes] = {}
        self.ranges = True
        self.stop_after: list[int] = []
        self.stall_after: int | None = None
        self.shift = 0
        self.status = 200
        self.headers: dict[str, dict[str, str]] = {}
        self.redirects: dict[str, str] = {}
        self.requests: list[tuple[str, str, str | None]] = []
        self.released = threading.Event()
        self._http = _Quiet(("127.0.0.1", 0), self._handler())
        self._http.daemon_threads = True
        if context is not None:
            self._http.socket = context.wrap_socket(self._http.socket, server_side=True)
        self._scheme = "http" if context is None else "https"
        threading.Thread(
            target=self._http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True
        ).start()

    def url(self, path: str = "/file.bin") -> str:
        return f"{self._scheme}://localhost:{self.port}{path}"

    @property
    def port(self) -> int:
        return int(self._http.server_address[1])

    def close(self) -> None:
        self.released.set()
        self._http.shutdown()
        self._http.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        server = self

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, *args: Any) -> None:
                pass

            def do_HEAD(self) -> None:
                self.answer(body=False)

            def do_GET(self) -> None:
                self.answer(body=True)

            def answer(self, *, body: bool) -> None:
                # A proxy is asked for whole addresses.
                path = "/" + self.path.split("/", 3)[3] if "://" in self.path else self.path
                asked = self.headers.get("Range")
                server.requests.append((self.command, path, asked))
                if path in server.redirects:
                    self.send_response(302)
                    self.send_header("Location", server.redirects[path])
                    for name, value in server.headers.get(path, {}).items():
                        self.send_header(name, value)
                    self.send_header("Content-Length", "0")
                    self.end_headers()
                    return
                content = server.files.get(path)
                if content is None or server.status != 200:
                    self.send_error(server.status if content is not None else 404)
                    return
                start = 0
                if asked and server.ranges:
                    start = int(asked.removeprefix("bytes=").removesuffix("-"))
                    if start >= len(content):
                        self.send_response(416)
                        self.send_header("Content-Range", f"bytes */{len(content)}")
                        self.send_header("Content-Length", "0")
                        self.end_headers()
                        return
                    first = start + server.shift
                    self.send_response(206)
                    span = f"bytes {first}-{len(content) - 1}/{len(content)}"
                    self.send_header("Content-Range", span)
                else:
                    self.send_response(200)
                for name, value in server.headers.get(path, {}).items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(content) - start))
                self.end_headers()
                if body:
                    self.pour(content[start:])

            def pour(self, content: bytes) -> None:
                if server.stop_after:
                    self.wfile.write(content[: server.stop_after.pop(0)])
                    self.wfile.flush()
                    self.close_connection = True
                    return
                if server.stall_after is not None:
                    self.wfile.write(content[: server.stall_after])
                    self.wfile.flush()
                    server.released.wait(60)
                    return
                self.wfile.write(content)

        return Handler


@pytest.fixture
def serve() -> Iterator[Callable[..., Server]]:
    """Start servers; they end with the test."""
    servers: list[Server] = []

    def start(context: ssl.SSLContext | None = None) -> Server:
        servers.append(Server(context))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


@pytest.fixture
def server(serve: Callable[..., Server]) -> Server:
    return serve()


@pytest.fixture(autouse=True)
def no_proxies_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture
def as_a_user() -> Callable[..., Any]:
    """Root may do anything: act as somebody who may not."""

    @contextlib.contextmanager
    def act() -> Iterator[None]:
        if os.name == "nt" or os.geteuid() != 0:
            yield
            return
        os.seteuid(65534)
        try:
            yield
        finally:
            os.seteuid(0)

    return act
