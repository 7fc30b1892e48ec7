"""Taking the managed environment away."""

from __future__ import annotations

import contextlib
import os

from ...i18n import tr
from ..engine_client import warm
from . import places
from .errors import SetupProblem
from .guards import locked, not_writable


def remove(base: str) -> int:
    """Remove every environment and everything downloaded; returns the bytes freed.

    Raises
    ------
    SetupProblem
        A set-up or a job is going, or something is in use or may not be removed.
    """
    if not os.path.isdir(base):
        return 0
    with locked(base):
        folders = [*places.environments(base), os.path.join(base, places.DOWNLOADS)]
        for folder in folders:
            if places.is_in_use(folder):
                raise SetupProblem(
                    tr(
                        "The engine in {folder} is at work: stop its job or wait for its end, then "
                        "remove it."
                    ).format(folder=folder)
                )
        warm.let_go()
        freed = sum(places.size_of(folder) for folder in folders)
        try:
            places.forget_current(base)
        except OSError as error:
            raise SetupProblem(not_writable(base, error)) from error
        left = [folder for folder in folders if not places.remove_folder(folder)]
        with contextlib.suppress(OSError):
            os.remove(os.path.join(base, places.LOG))
    if left:
        raise SetupProblem(
            tr(
                "{folder} could not be removed wholly: something in it is in use or belongs to "
                "another user. Restart QGIS and try again. It is not used any more."
            ).format(folder=left[0])
        )
    with contextlib.suppress(OSError):
        os.rmdir(base)
    return freed
