"""Now in ``ui/widgets.py``, where both docks find them."""

from ..widgets import ElidedCombo, FlowLayout, TextLabel, tool_button

__all__ = ["ElidedCombo", "FlowLayout", "TextLabel", "tool_button"]
