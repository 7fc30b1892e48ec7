"""Fetching one file over https: resumed, checked, cancellable, whole or not at all.

The only module of the engine that uses the network. Bytes are read in a thread of their own and
written by the caller's, so that a server that stalls cannot delay a cancel.
"""

from __future__ import annotations

import errno
import hashlib
import queue
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import WeightsError
from ..progress import Progress
from .connection import Connection, check_status, unreachable
from .lock import locked

if TYPE_CHECKING:
    from hashlib import _Hash

    import httpx2

PART = ".part"
#: Broken transfers in a row, without a byte between them, until giving up.
TRIES = 3
_BLOCK = 1 << 18
_POLL = 0.1
_PARTIAL, _NO_SUCH_RANGE = 206, 416
#: Blocks waiting to be written; more are not read.
_AHEAD = 16


def download(
    url: str,
    path: Path,
    progress: Progress,
    *,
    connection: Connection,
    size: int | None = None,
    sha256: str | None = None,
) -> str:
    """Fetch ``url`` to ``path`` and return its sha256.

    Bytes go to ``NAME.part`` beside it, which a later call goes on with; the name is given when
    everything has arrived and the checksum is right. Where another engine is fetching the same
    file, its end is waited for.

    Parameters
    ----------
    url : str
        What to fetch. From https it is never led to plain http.
    path : Path
        Where it goes; missing folders are made.
    progress : Progress
        Told the share that has arrived.
    connection : Connection
        Proxy and certificates.
    size : int, optional
        Bytes it must have.
    sha256 : str, optional
        Checksum it must have.

    Raises
    ------
    WeightsError
        No network, no such file, a broken transfer, another content than expected, no room.
    CancelledError
        The user asked to stop; ``NAME.part`` stays.
    """
    part = path.with_name(path.name + PART)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        waited: list[str] = []

        def wait() -> None:
            waited.append(path.name)
            progress.info(f"Another engine is fetching {path.name}: waiting for it.")

        with locked(path, progress.check, wait):
            if waited and path.is_file():
                there = digest_of(path, progress)
                if sha256 in (None, there):
                    return there
            progress.info(f"Fetching {url} to {path.parent}.")
            found = _fetch(connection, url, part, progress, size)
            if sha256 is not None and found != sha256:
                part.unlink()
                raise WeightsError(
                    f"What {url} gave is not {path.name}: expected sha256 {sha256}, found {found}; "
                    "it was removed, fetch it again or place the file by hand."
                )
            part.replace(path)
    except OSError as error:
        raise _cannot_write(path, part, error) from error
    return found


def digest_of(path: Path, progress: Progress) -> str:
    """The sha256 of a file; may be cancelled between blocks."""
    return _digest_of(path, progress).hexdigest()


def _fetch(
    connection: Connection, url: str, part: Path, progress: Progress, size: int | None
) -> str:
    """Fill ``part``, going on where a transfer breaks; returns its checksum."""
    tries = 0
    while True:
        have = _usable(part, size)
        if size is not None and have == size:
            return digest_of(part, progress)
        transfer = _Transfer(connection, url, have)
        try:
            return _receive(transfer, part, progress, size)
        except _Broken as broken:
            if isinstance(broken, _StartOver):
                part.unlink(missing_ok=True)
            tries = tries + 1 if _usable(part, size) <= have else 0
            if tries >= TRIES:
                raise WeightsError(
                    f"The transfer from {url} broke off again and again ({broken}): check the "
                    "network and try again, it goes on where it stopped."
                ) from broken
        finally:
            transfer.stop()


def _usable(part: Path, size: int | None) -> int:
    """Bytes of an earlier attempt; more than the whole file are of no use."""
    have = part.stat().st_size if part.is_file() else 0
    return 0 if size is not None and have > size else have


def _digest_of(part: Path, progress: Progress) -> _Hash:
    digest = hashlib.sha256()
    with part.open("rb") as stream:
        while block := stream.read(_BLOCK):
            digest.update(block)
            progress.check()
    return digest


def _receive(transfer: _Transfer, part: Path, progress: Progress, size: int | None) -> str:
    """Write what a transfer brings and return the checksum of all of it.

    Raises
    ------
    _Broken
        It ended too early; what has arrived stays.
    """
    start, total = transfer.begin(progress)
    if size is not None and total is not None and total != size:
        raise WeightsError(
            f"{transfer.url} holds {total} bytes and {size} were expected: it is another file; "
            "place the right one by hand."
        )
    total = total if total is not None else size
    if total is not None:
        _check_room(part, total - start)
    digest = _digest_of(part, progress) if start else hashlib.sha256()
    have = start
    name = part.name.removesuffix(PART)
    with progress.aside(f"fetching {name}"), part.open("r+b" if start else "wb") as stream:
        stream.seek(start)
        for block in transfer.blocks(progress):
            stream.write(block)
            digest.update(block)
            have += len(block)
            if total:
                progress.detail(f"{have / 1e6:.1f} of {total / 1e6:.1f} MB")
                # Of what was still to come: so that the time left is right after a resume.
                progress.update((have - start) / max(total - start, 1))
    if total is not None and have != total:
        raise _Broken(f"{have} of {total} bytes arrived")
    return digest.hexdigest()


def _check_room(part: Path, needed: int) -> None:
    free = shutil.disk_usage(part.parent).free
    if free < needed:
        raise OSError(errno.ENOSPC, f"{needed} bytes needed, {free} free")


def _cannot_write(path: Path, part: Path, error: OSError) -> WeightsError:
    if error.errno == errno.ENOSPC:
        part.unlink(missing_ok=True)
        return WeightsError(
            f"There is no room for {path.name} in {path.parent}: make room or choose another "
            "folder of weights.",
            details=str(error),
        )
    return WeightsError(
        f"{path} cannot be written ({error.strerror or error}): choose another folder of weights."
    )


class _Broken(Exception):
    """A transfer that ended before its time; it can be gone on with."""


class _StartOver(_Broken):
    """What is there already belongs to another file."""


class _Transfer:
    """One request, read in a thread so that whoever waits can leave at any moment."""

    def __init__(self, connection: Connection, url: str, have: int) -> None:
        self.url = url
        self._connection = connection
        self._have = have
        self._left = threading.Event()
        self._queue: queue.Queue[bytes | tuple[int, int | None] | Exception | None]
        self._queue = queue.Queue(_AHEAD)
        # A daemon: a stalled server must not keep the process from ending either.
        threading.Thread(target=self._run, name="download", daemon=True).start()

    def begin(self, progress: Progress) -> tuple[int, int | None]:
        """Where the bytes start in the file, and the file's size if the server tells it."""
        first = self._next(progress)
        if not isinstance(first, tuple):
            raise _Broken("no answer")
        return first

    def blocks(self, progress: Progress) -> Iterator[bytes]:
        """The bytes as they come."""
        while isinstance(block := self._next(progress), bytes):
            yield block

    def stop(self) -> None:
        """Nobody waits any more: the thread ends by itself."""
        self._left.set()

    def _next(self, progress: Progress) -> bytes | tuple[int, int | None] | None:
        while True:
            progress.check()
            try:
                item = self._queue.get(timeout=_POLL)
            except queue.Empty:
                continue
            if isinstance(item, Exception):
                raise item
            return item

    def _put(self, item: bytes | tuple[int, int | None] | Exception | None) -> bool:
        """Hand over an item; False if nobody waits."""
        while not self._left.is_set():
            try:
                self._queue.put(item, timeout=_POLL)
                return True
            except queue.Full:
                continue
        return False

    def _run(self) -> None:
        begun = False
        headers = {"Accept-Encoding": "identity"}
        if self._have:
            headers["Range"] = f"bytes={self._have}-"
        try:
            # Opened and closed by this thread alone: a socket has one owner.
            with (
                self._connection.client() as client,
                client.stream("GET", self.url, headers=headers, follow_redirects=True) as response,
            ):
                start, total = _extent(response, self.url, self._have)
                begun = self._put((start, total))
                if start != total:
                    for block in response.iter_raw():
                        if not self._put(block):
                            return
            self._put(None)
        except (WeightsError, _Broken) as error:
            self._put(error)
        except Exception as error:  # whatever happens here must reach whoever waits
            self._put(_Broken(_name(error)) if begun else unreachable(self.url, error))


def _extent(response: httpx2.Response, url: str, have: int) -> tuple[int, int | None]:
    """First byte that comes and the whole size, from status and headers."""
    if url.startswith("https:") and response.url.scheme != "https":
        raise WeightsError(
            f"{url} leads to {response.url.host} without encryption, which is not followed: place "
            "the file by hand."
        )
    status = response.status_code
    content_range = response.headers.get("Content-Range", "")
    total = content_range.rpartition("/")[2]
    if status == _PARTIAL:
        if content_range.removeprefix("bytes ").partition("-")[0] != str(have):
            raise _StartOver(f"other bytes than those asked for: {content_range!r}")
        return have, int(total) if total.isdigit() else None
    if status == _NO_SUCH_RANGE and have:
        if total != str(have):
            raise _StartOver("more is there than the file has")
        return have, have
    check_status(response, url)
    length = response.headers.get("Content-Length", "")
    return 0, int(length) if length.isdigit() else None


def _name(error: Exception) -> str:
    return f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
