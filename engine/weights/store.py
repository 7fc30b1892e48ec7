"""The folder of weights: finding files in it, checking them once, fetching what is missing."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from pathlib import Path

from ..errors import WeightsError
from ..progress import Progress
from .connection import Connection
from .download import PART, download
from .lock import locked
from .registry import REGISTRY, WeightFile

FOLDER_VARIABLE = "SPECTRAL_PROMPTS_WEIGHTS"
_CHECKED = "checked.json"
#: What there can be of a file; all but the second are told without reading it.
PRESENT, UNVERIFIED, PARTLY = "present", "not verified", "partly fetched"
ABSENT, OTHER = "absent", "another file"
STATES = (PRESENT, UNVERIFIED, PARTLY, ABSENT, OTHER)
_BLOCK = 1 << 20


class WeightsStore:
    """A folder of weights and the way to more of them.

    Parameters
    ----------
    folder : str
        Where files lie; empty: the folder of the environment variable
        ``SPECTRAL_PROMPTS_WEIGHTS``, else ``weights`` in the user's data folder.
    offline : bool
        Never use the network.
    proxy : str
        Proxy for downloads, such as ``http://host:port``; empty: the system's.
    certificates : str
        PEM file of trusted certificates; empty: the system's.
    """

    def __init__(
        self,
        folder: str = "",
        *,
        offline: bool = False,
        proxy: str = "",
        certificates: str = "",
    ) -> None:
        self.folder = _folder(folder)
        self.offline = offline
        self.connection = Connection(proxy, certificates)
        self._hashes: dict[str, list[object]] | None = None

    def known(self, name: str) -> WeightFile:
        """The registered file of that name.

        Raises
        ------
        WeightsError
            No such name.
        """
        try:
            return REGISTRY[name]
        except KeyError:
            raise WeightsError(
                f"There are no weights {name!r}: expected one of {', '.join(REGISTRY)}."
            ) from None

    def place(self, name: str) -> Path:
        """Where the file of that name belongs, whether or not it is there."""
        return self.folder / self.known(name).filename

    def find(self, name: str, check: Callable[[], None] = lambda: None) -> Path | None:
        """The file of that name if it is there and whole, however it got there.

        Checked by size, then by checksum, which is computed once a file and remembered. A file
        whose checksum nobody published is taken by its name.

        Parameters
        ----------
        name : str
            A name of the registry.
        check : callable, optional
            Called between blocks of a file being read; may raise CancelledError.
        """
        file, path = self.known(name), self.place(name)
        if not path.is_file():
            return None
        if file.size is not None and path.stat().st_size != file.size:
            return None
        if file.sha256 is not None and self.sha256(path, check) != file.sha256:
            return None
        return path

    def get(self, name: str, progress: Progress) -> Path:
        """The file of that name, fetched if it is not there and the network may be used.

        Raises
        ------
        WeightsError
            It is not there and cannot be fetched; the sentence names file, size, folder, address.
        CancelledError
            The user asked to stop; what was fetched so far is kept for the next time.
        """
        file, path = self.known(name), self.place(name)
        found = self.find(name, progress.check)
        if found is not None:
            return found
        if path.is_file():
            raise self._another(file, path, progress.check)
        if self.offline or not file.fetchable:
            raise WeightsError(self.absent([name]))
        return self.fetch(file.source, path, progress, size=file.size, sha256=file.sha256)

    def take(self, name: str, source: Path, progress: Progress) -> Path:
        """Copy the file of that name from a place of the user's, checked before and whole.

        Raises
        ------
        WeightsError
            ``source`` is another file than it should be, or cannot be read or copied.
        CancelledError
            The user asked to stop; nothing is left of the copy.
        """
        file, path = self.known(name), self.place(name)
        try:
            size = source.stat().st_size
            found = self.sha256(source, progress.check)
            if found != (file.sha256 or found) or size != (file.size or size):
                raise self._another(file, source, progress.check)
            path.parent.mkdir(parents=True, exist_ok=True)
            # Not the name of a broken download, which is gone on with.
            partial = path.with_name(f"{path.name}.copy{PART}")
            with locked(path, progress.check):
                try:
                    with source.open("rb") as here, partial.open("wb") as there:
                        while block := here.read(_BLOCK):
                            there.write(block)
                            progress.update(there.tell() / size)
                    partial.replace(path)
                finally:
                    partial.unlink(missing_ok=True)
        except OSError as error:
            raise WeightsError(
                f"{source} cannot be copied to {self.folder} ({error.strerror or error}): check "
                "both folders and the room there."
            ) from error
        self._remember(path, found)
        return path

    def fetch(
        self,
        url: str,
        path: Path,
        progress: Progress,
        *,
        size: int | None = None,
        sha256: str | None = None,
    ) -> Path:
        """Download ``url`` to ``path`` (whole and checked, or not at all) and remember its hash."""
        found = download(url, path, progress, connection=self.connection, size=size, sha256=sha256)
        self._remember(path, found)
        return path

    def absent(self, names: list[str]) -> str:
        """One sentence that says what is missing and how to get it."""
        files = [self.known(name) for name in names]
        one = "; ".join(f"{f.filename} ({f.size_text}) from {f.source}" for f in files)
        reason = "and the network is not to be used" if self.offline else "and"
        if not self.offline:
            reason += " no checksum of it is published, so it is not downloaded by itself"
        return (
            f"The weights {', '.join(names)} are not in {self.folder} {reason}: put {one} into "
            "that folder, or choose another folder."
        )

    def recognise(self, path: Path, check: Callable[[], None] = lambda: None) -> WeightFile:
        """The registered file that lies at ``path``, whatever it is called.

        Raises
        ------
        WeightsError
            It cannot be read, or it is none of them.
        """
        try:
            found = self.sha256(path, check)
        except OSError as error:
            raise WeightsError(
                f"{path} cannot be read ({error.strerror or error}): check the file."
            ) from error
        for file in REGISTRY.values():
            if file.sha256 == found:
                return file
        names = ", ".join(f"{file.name} ({file.filename})" for file in REGISTRY.values())
        raise WeightsError(
            f"{path} is none of the weights that are known ({names}): its sha256 is {found}; get "
            "the file again from its source, a download that broke off is another file."
        )

    def state(self, name: str) -> str:
        """What there is of a file, without reading it: one of ``STATES``."""
        file, path = self.known(name), self.place(name)
        if not path.is_file():
            return PARTLY if self.fetched_part(name) else ABSENT
        if file.size is not None and path.stat().st_size != file.size:
            return OTHER
        if file.sha256 is None:
            return PRESENT
        known = self.remembered(path)
        if known is None:
            return UNVERIFIED
        return PRESENT if known == file.sha256 else OTHER

    def fetched_part(self, name: str) -> int:
        """Bytes of a download that was broken off and will be gone on with."""
        part = self._part(name)
        return part.stat().st_size if part.is_file() else 0

    def delete(self, name: str, check: Callable[[], None] = lambda: None) -> int:
        """Remove the file of that name and what is left of its downloads; returns bytes freed.

        Raises
        ------
        WeightsError
            It cannot be removed.
        CancelledError
            The user asked to stop while another engine was writing the file.
        """
        path, freed = self.place(name), 0
        if not path.parent.is_dir():
            return 0
        try:
            with locked(path, check):
                for each in (path, self._part(name), path.with_name(f"{path.name}.copy{PART}")):
                    if each.is_file():
                        size = each.stat().st_size
                        each.unlink()
                        freed += size
        except OSError as error:
            raise WeightsError(
                f"{path} cannot be removed ({error.strerror or error}): close what uses it, or "
                "check the folder's permissions."
            ) from error
        return freed

    def _part(self, name: str) -> Path:
        path = self.place(name)
        return path.with_name(path.name + PART)

    def forget(self, path: Path) -> None:
        """Forget the checksum of a file, so that it is computed anew."""
        self._known_hashes().pop(str(path.resolve()), None)

    def remembered(self, path: Path) -> str | None:
        """The checksum of a file as it is now, if it was computed before."""
        stat = path.stat()
        known = self._known_hashes().get(str(path.resolve()))
        if known and known[:2] == [stat.st_size, stat.st_mtime_ns]:
            return str(known[2])
        return None

    def sha256(self, path: Path, check: Callable[[], None] = lambda: None) -> str:
        """Checksum of a file anywhere, computed once for each size and time of change.

        Raises
        ------
        WeightsError
            The file cannot be read.
        """
        known = self.remembered(path)
        if known is not None:
            return known
        digest = hashlib.sha256()
        try:
            with path.open("rb") as stream:
                while block := stream.read(_BLOCK):
                    digest.update(block)
                    check()
        except OSError as error:
            raise WeightsError(
                f"{path} cannot be read ({error.strerror or error}): check the file."
            ) from error
        self._remember(path, digest.hexdigest())
        return digest.hexdigest()

    def _another(self, file: WeightFile, path: Path, check: Callable[[], None]) -> WeightsError:
        size = "" if file.size is None else f"{file.size} bytes with "
        return WeightsError(
            f"{path} is not the file of {file.name}: expected {size}sha256 {file.sha256}, found "
            f"{path.stat().st_size} bytes with sha256 {self.sha256(path, check)}; remove it or "
            "put the right file there."
        )

    def _known_hashes(self) -> dict[str, list[object]]:
        if self._hashes is None:
            try:
                content = json.loads((self.folder / _CHECKED).read_text(encoding="utf-8"))
            except (OSError, ValueError):
                content = {}
            entries = content.items() if isinstance(content, dict) else ()
            self._hashes = {k: v for k, v in entries if isinstance(v, list) and len(v) == 3}
        return self._hashes

    def _remember(self, path: Path, sha256: str) -> None:
        stat = path.stat()
        hashes = self._known_hashes()
        hashes[str(path.resolve())] = [stat.st_size, stat.st_mtime_ns, sha256]
        target = self.folder / _CHECKED
        partial = target.with_name(f"{_CHECKED}.{os.getpid()}")
        try:
            partial.write_text(json.dumps(hashes, indent=1), encoding="utf-8")
            partial.replace(target)
        except OSError:
            # A folder that is absent or read-only: remembered for this run only.
            partial.unlink(missing_ok=True)


def _folder(given: str) -> Path:
    chosen = given or os.environ.get(FOLDER_VARIABLE, "")
    if chosen:
        return Path(chosen).expanduser()
    from platformdirs import user_data_path

    return user_data_path("spectral_prompts") / "weights"
