"""All outputs of one job: every file appears, or none does."""

from __future__ import annotations

import os
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Protocol, TypeVar

from .paths import commit_part, discard_part, write_bytes

if TYPE_CHECKING:
    from typing_extensions import Self


class Writer(Protocol):
    """Something that writes one output, whole or not at all: a raster, a layer."""

    def finish(self) -> None:
        """Make it whole and read it back; it has not its name yet."""

    def commit(self) -> None:
        """Give it its name."""

    def abort(self) -> None:
        """Remove what is partial."""


_Writer = TypeVar("_Writer", bound=Writer)


class OutputSet:
    """Collects writers and reports, and makes them visible together.

    Use as a context manager. Leaving it finishes every raster and layer, then renames all files; an
    exception (a cancel too) removes everything partial, and files of earlier runs stay as they
    were. Nothing is renamed before every file is whole and was read back; only a system that
    refuses to rename (an earlier output is open in another program) can stop half-way.

    Examples
    --------
    >>> with OutputSet() as outputs:                                        # doctest: +SKIP
    ...     class_map = outputs.add(ClassMapWriter("map.tif", grid, classes, provenance))
    ...     for window, labels in results:
    ...         class_map.write(window, labels)
    ...     outputs.finish()                     # counts, areas and thumbnails are final now
    ...     outputs.add_text("report.html", classification_html(data))
    """

    def __init__(self) -> None:
        self._writers: list[Writer] = []
        self._files: list[tuple[Path, str]] = []

    def add(self, writer: _Writer) -> _Writer:
        """Take charge of ``writer`` and return it."""
        self._writers.append(writer)
        return writer

    def add_text(self, path: str | os.PathLike[str], text: str, what: str = "report") -> None:
        """Write ``text`` (a report, a table) as UTF-8; see :meth:`add_bytes`."""
        self.add_bytes(path, text.encode("utf-8", errors="replace"), what)

    def add_bytes(self, path: str | os.PathLike[str], content: bytes, what: str) -> None:
        """Write a file (a model), to be renamed with the others.

        Raises
        ------
        OutputError
            It could not be written.
        """
        target = Path(path).absolute()
        write_bytes(target, content, what)
        self._files.append((target, what))

    def finish(self) -> None:
        """Close and read back every raster; counts, areas and thumbnails are final afterwards.

        Raises
        ------
        OutputError
            A raster did not reach the disk whole.
        """
        for writer in self._writers:
            writer.finish()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            if kind is None:
                self.finish()
                while self._writers:
                    self._writers[0].commit()
                    self._writers.pop(0)
                while self._files:
                    commit_part(*self._files[0])
                    self._files.pop(0)
        finally:
            for writer in self._writers:
                writer.abort()
            for path, _ in self._files:
                discard_part(path)
