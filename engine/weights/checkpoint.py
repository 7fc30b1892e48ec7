"""Tensors out of checkpoint files, without running or unpickling anything else in them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import WeightsError

if TYPE_CHECKING:
    import torch

#: Builders of plain lists that TorchScript writes into its archives; they return what they get.
_LIST_BUILDERS = (
    "build_boollist",
    "build_doublelist",
    "build_intlist",
    "build_tensorlist",
    "restore_type_tag",
)
_NESTED = ("state_dict", "model")


@dataclass(frozen=True)
class Checkpoint:
    """What a checkpoint file holds.

    Attributes
    ----------
    tensors : dict of str to torch.Tensor
        On the CPU, in the file's number formats.
    is_archive : bool
        Whether it is a TorchScript archive, the form in which OpenAI published CLIP.
    """

    tensors: dict[str, torch.Tensor]
    is_archive: bool = False


def read_state_dict(path: str | Path) -> dict[str, torch.Tensor]:
    """The tensors of a checkpoint by their names; :func:`read_checkpoint` without its form."""
    return read_checkpoint(path).tensors


def read_checkpoint(path: str | Path) -> Checkpoint:
    """Read a checkpoint: safetensors, a torch file of tensors, or a TorchScript archive.

    The form is seen from the content, not from the name. Tensors nested under ``state_dict`` or
    ``model`` are found, and a ``module.`` before every name is dropped. Of an archive only the
    tensors are read; the code in it is never loaded.

    Raises
    ------
    WeightsError
        The file cannot be read, is none of these forms, or holds something besides data.
    """
    path = Path(path)
    try:
        with path.open("rb") as stream:
            start = stream.read(9)
    except OSError as error:
        raise WeightsError(
            f"The weights {path} cannot be read ({error.strerror or error}): check the file."
        ) from error
    if len(start) == 9 and start[8:] == b"{" and _header_fits(path, start):
        return Checkpoint(_plain(_safetensors(path), path))
    if start.startswith(b"PK"):
        try:
            with zipfile.ZipFile(path) as archive:
                names = archive.namelist()
                if any(name.endswith("/constants.pkl") for name in names):
                    return Checkpoint(_plain(_torchscript(archive, path), path), is_archive=True)
        except zipfile.BadZipFile as error:
            raise _unreadable(path, error) from error
    return Checkpoint(_plain(_torch_file(path), path))


def _header_fits(path: Path, start: bytes) -> bool:
    """Whether the first eight bytes are the length of a safetensors header in this file."""
    return int.from_bytes(start[:8], "little") + 8 <= path.stat().st_size


def _unreadable(path: Path, error: Exception) -> WeightsError:
    return WeightsError(
        f"{path.name} is no complete checkpoint of weights: expected safetensors, a torch file of "
        "tensors only or a TorchScript archive; fetch it again, or convert it to safetensors.",
        details=f"{path}: {type(error).__name__}: {error}",
    )


def _safetensors(path: Path) -> object:
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    try:
        # Copied out of the mapped file: whoever changes the file later changes no network.
        return {name: tensor.clone() for name, tensor in load_file(path).items()}
    except (SafetensorError, OSError) as error:
        raise _unreadable(path, error) from error


def _torch_file(path: Path) -> object:
    import torch

    try:
        return torch.load(path, map_location="cpu", weights_only=True)
    except (
        Exception
    ) as error:  # torch raises its unpickler's kinds, zip, key and end-of-file errors
        raise _unreadable(path, error) from error


class _Module:
    """Stands for any class of an archive: holds its attributes, has no code."""


def _torchscript(archive: zipfile.ZipFile, path: Path) -> object:
    """The tensors of an archive's modules, named by their way from the root."""
    import torch
    from torch.jit import _pickle as lists
    from torch.serialization import get_unsafe_globals_in_checkpoint, safe_globals

    try:
        data = _without_code(archive, path)
        allowed: list[Any] = []
        for name in get_unsafe_globals_in_checkpoint(data):
            if name.startswith("__torch__."):
                allowed.append((_Module, name))
            elif name in {f"torch.jit._pickle.{builder}" for builder in _LIST_BUILDERS}:
                allowed.append((getattr(lists, name.rpartition(".")[2]), name))
            else:
                raise WeightsError(
                    f"{path.name} asks for {name!r} when it is opened, and weights need nothing "
                    "but tensors: get the file from its makers, or as safetensors."
                )
        data.seek(0)
        with safe_globals(allowed):
            root = torch.load(data, map_location="cpu", weights_only=True)
    except WeightsError:
        raise
    except Exception as error:  # as in _torch_file
        raise _unreadable(path, error) from error
    return dict(_walk(root, ""))


def _without_code(archive: zipfile.ZipFile, path: Path) -> io.BytesIO:
    """A torch file with the data of a TorchScript archive and nothing of its code."""
    copy = io.BytesIO()
    with zipfile.ZipFile(copy, "w", zipfile.ZIP_STORED) as target:
        for member in archive.infolist():
            inner = member.filename.partition("/")[2]
            if inner not in ("data.pkl", "version", "byteorder") and not inner.startswith("data/"):
                continue
            if member.compress_type != zipfile.ZIP_STORED:
                raise WeightsError(
                    f"{path.name} holds packed members, which torch never writes: get the file "
                    "from its makers."
                )
            target.writestr(f"archive/{inner}", archive.read(member))
    copy.seek(0)
    return copy


def _walk(module: object, prefix: str) -> Iterator[tuple[str, torch.Tensor]]:
    import torch

    for name, value in vars(module).items() if isinstance(module, _Module) else ():
        if isinstance(value, torch.Tensor):
            yield prefix + name, value
        else:
            yield from _walk(value, f"{prefix}{name}.")


def _plain(content: object, path: Path) -> dict[str, torch.Tensor]:
    """``content`` as a flat dictionary of tensors."""
    import torch

    for key in _NESTED:
        if isinstance(content, Mapping) and isinstance(content.get(key), Mapping):
            content = content[key]
    if not isinstance(content, Mapping) or not content:
        raise WeightsError(
            f"{path.name} holds no named tensors (found {type(content).__name__}): expected the "
            "weights of a network."
        )
    other = [key for key, value in content.items() if not isinstance(value, torch.Tensor)]
    if other:
        raise WeightsError(
            f"{path.name} holds {str(other[0])!r}, which is no tensor, among its weights: expected "
            "tensors only, or tensors under 'state_dict'."
        )
    names = [str(key) for key in content]
    cut = len("module.") if all(name.startswith("module.") for name in names) else 0
    return {str(key)[cut:]: value for key, value in content.items()}
