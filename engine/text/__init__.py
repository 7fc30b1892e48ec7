"""Words: prompt sets and text encoders. Importing this loads no torch."""

from __future__ import annotations

from ..errors import EncoderError
from .encoders import TextEncoder, available_encoder, encoder
from .promptset import PromptClass, PromptSet

__all__ = [
    "EncoderError",
    "PromptClass",
    "PromptSet",
    "TextEncoder",
    "available_encoder",
    "encoder",
]
