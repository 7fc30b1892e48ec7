"""What the engine is: asked by the docks and the options."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Tuple

from .fields import switch


@dataclass(frozen=True)
class CheckEngine:
    """Tell which packages the engine has, and whether it can run networks."""

    name: ClassVar[str] = "checkengine"
    outputs: ClassVar[Tuple[str, ...]] = ()

    devices: bool = switch("Also look for a GPU, which takes some seconds.")
    imports: bool = switch("Also import every package, which takes some seconds.")
