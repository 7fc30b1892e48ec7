"""What must be so before anything is installed or removed."""

from __future__ import annotations

import contextlib
import os
from typing import Iterator, Optional

from qgis.PyQt.QtCore import QLockFile

from ...i18n import tr
from . import nvidia, places, tiers
from .errors import SetupProblem


@contextlib.contextmanager
def locked(base: str) -> Iterator[None]:
    """Hold the base folder against other set-ups; one whose process is gone holds nothing.

    Raises
    ------
    SetupProblem
        Another one is going, or the folder cannot be written.
    """
    try:
        os.makedirs(base, exist_ok=True)
    except OSError as error:
        raise SetupProblem(not_writable(base, error)) from error
    lock = QLockFile(os.path.join(base, places.LOCK))
    # Never too old: a set-up may take an hour. Its owner is looked for instead.
    lock.setStaleLockTime(0)
    if not lock.tryLock(0):
        if lock.error() == QLockFile.LockError.LockFailedError:
            known = lock.getLockInfo()
            owner = str(known[1]) if len(known) == 4 and known[0] else str(known[0])
            raise SetupProblem(
                tr(
                    "Another QGIS is installing the engine into {folder} right now (process "
                    "{owner}): wait until it is done, or cancel it there."
                ).format(folder=base, owner=owner)
            )
        raise SetupProblem(not_writable(base, None))
    try:
        yield
    finally:
        lock.unlock()


def not_writable(base: str, error: Optional[OSError]) -> str:
    """The sentence for a base folder that cannot be used."""
    reason = (error.strerror or str(error)) if error is not None else tr("permission denied")
    return tr(
        "{folder} cannot be written ({reason}): choose another folder for the engine under "
        "Settings > Options > Spectral Prompts, or ask who manages this computer."
    ).format(folder=base, reason=reason)


def check_cuda(kind: tiers.Kind) -> None:
    """Refuse CUDA builds where they cannot run.

    Raises
    ------
    SetupProblem
        No driver, or one too old.
    """
    if not kind.cuda:
        return
    driver = nvidia.driver()
    if driver and int(driver.partition(".")[0]) >= tiers.CUDA_DRIVER:
        return
    found = tr("driver {version}").format(version=driver) if driver else tr("none")
    raise SetupProblem(
        tr(
            "CUDA needs an NVIDIA graphics card with driver {wanted} or newer; found: {found}. "
            "Update the driver, or install the engine without CUDA."
        ).format(wanted=tiers.CUDA_DRIVER, found=found)
    )


def check_offline(folder: str) -> None:
    """Refuse a folder that holds no wheels; "" is none and passes.

    Raises
    ------
    SetupProblem
    """
    if not folder:
        return
    try:
        names = os.listdir(folder)
    except OSError as error:
        raise SetupProblem(
            tr("The folder of wheels {folder} cannot be read ({reason}): choose another.").format(
                folder=folder, reason=error.strerror or error
            )
        ) from error
    if not any(name.endswith(".whl") for name in names):
        raise SetupProblem(
            tr(
                "{folder} holds no wheels (*.whl): make such a folder on a connected computer, "
                "with 'Install the engine' and its 'Folder to fill with wheels'."
            ).format(folder=folder)
        )
