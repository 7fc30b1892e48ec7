"""One at a time: a lock on a file's name that two engines, or two computers, both mind.

The operating system holds the lock and lets go of it when the process ends, however it ends, so
that a killed engine leaves nothing that stands in another's way.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

LOCK = ".lock"
_POLL = 0.1
#: What systems answer where another holds the lock; anything else means that there are no locks.
_HELD = (errno.EAGAIN, errno.EACCES, errno.EDEADLK)


@contextlib.contextmanager
def locked(
    path: Path,
    check: Callable[[], None] = lambda: None,
    on_wait: Callable[[], None] = lambda: None,
) -> Iterator[None]:
    """Hold the lock ``NAME.lock`` beside ``path`` while the block runs.

    On file systems without locks (some network drives) the block runs without one.

    Parameters
    ----------
    path : Path
        What is to be written; its folder must be there.
    check : callable, optional
        Called while another holds the lock; may raise CancelledError.
    on_wait : callable, optional
        Called once, when another holds it.

    Raises
    ------
    OSError
        The lock's file cannot be made.
    """
    name = path.with_name(path.name + LOCK)
    handle = _acquire(name, check, on_wait)
    try:
        yield
    finally:
        _release(name, handle)


def _acquire(name: Path, check: Callable[[], None], on_wait: Callable[[], None]) -> int:
    told = False
    while True:
        handle = os.open(name, os.O_RDWR | os.O_CREAT, 0o666)
        try:
            if _try_lock(handle):
                # Who held it before removes the file: then this is a lock on nothing.
                if _is_same(name, handle):
                    return handle
            else:
                if not told:
                    on_wait()
                    told = True
                check()
                time.sleep(_POLL)
        except BaseException:
            os.close(handle)
            raise
        os.close(handle)


def _release(name: Path, handle: int) -> None:
    # Removed while it is held: nobody can have locked this very file in between. Windows does not
    # remove a file that another has open; it then stays, empty, until the last one lets go.
    if sys.platform == "win32":
        os.close(handle)
        with contextlib.suppress(OSError):
            name.unlink()
        return
    with contextlib.suppress(OSError):
        name.unlink()
    os.close(handle)


def _is_same(name: Path, handle: int) -> bool:
    try:
        return os.path.samestat(name.stat(), os.fstat(handle))
    except FileNotFoundError:
        return False


def _try_lock(handle: int) -> bool:
    """Take the lock on an open file if nobody has it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in _HELD
    return True
