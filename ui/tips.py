"""Tooltips that hold users' words."""

from __future__ import annotations

import html


def plain(text: str) -> str:
    """``text`` as a tooltip that is shown as it is, whatever it looks like.

    Qt takes for markup what looks like it: a class called ``<b>`` would vanish.
    """
    if "<" not in text and "&" not in text:
        return text
    return "<qt>" + html.escape(text, quote=False).replace("\n", "<br>") + "</qt>"
