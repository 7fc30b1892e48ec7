"""Which paths name MATLAB files; apart from their reader, whose libraries take long to import."""

from __future__ import annotations


def split(path: str) -> tuple[str, str | None]:
    """File and variable of ``cube.mat`` or ``cube.mat:variable``."""
    head, separator, tail = path.rpartition(":")
    if separator and head.lower().endswith(".mat") and tail:
        return head, tail
    return path, None


def is_mat(path: str) -> bool:
    """Whether the path names a MATLAB file."""
    return split(path)[0].lower().endswith(".mat")
