"""Words: prompt sets and text encoders. Importing this loads no torch.

The modules of prompt sets and descriptions (``promptset``, ``textform``, ``jsonform``,
``sections``, ``sections_json``, ``markdown``, ``words``) are standard library and Python 3.9: QGIS
reads and writes such files with them. So nothing of the encoders is imported before it is asked
for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import EncoderError
from .promptset import PromptClass, PromptSet

if TYPE_CHECKING:
    from .encoders import TextEncoder, available_encoder, encoder

__all__ = [
    "EncoderError",
    "PromptClass",
    "PromptSet",
    "TextEncoder",
    "available_encoder",
    "encoder",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        from . import encoders

        return getattr(encoders, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
