"""Colours for classes: what the user gave, what the material suggests, else well apart from others.

Distances are Euclidean in OKLab (Ottosson 2020), where equal steps look about equally large.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from .grid import rgb_of

#: Colours people expect on a map, by words in the category or name of a material; the first fitting
#: line wins, so the particular stands before the general.
EXPECTED: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("snow|ice|cloud", ("#bcdcee", "#8fc3e2", "#e6edf6")),
    ("water|lake|river|sea|ocean", ("#2b7bba", "#5aa9d6", "#174f86", "#7cc4c9")),
    ("shadow|shade", ("#3d4254", "#5b6074")),
    ("burn|char|ash", ("#4a2f2a", "#6d453c")),
    ("dry veg|dry_veg|litter|straw|dead|senescent|npv", ("#c9b458", "#b59a3c", "#ddcf86")),
    ("tree|forest|wood|conifer|canopy", ("#1f7a3a", "#45a35b", "#14532d", "#64842c")),
    ("crop|wheat|maize|field", ("#d9b93b", "#b9c545", "#e3cf73")),
    ("vegetation|grass|plant|shrub|wetland", ("#7cb84a", "#a5cf63", "#4f9a3d", "#93a63a")),
    ("roof|tile|brick", ("#b5482f", "#d1694a", "#8f3524")),
    ("asphalt|concrete|paved|pavement|road|impervious|built|urban|artificial|manmade|man-made",
     ("#8b8f97", "#6c7078", "#b3a7a2", "#94807a")),
    ("metal", ("#8aa0b8", "#66809d")),
    ("plastic|paint|polymer|fabric", ("#c46fb0", "#9d5fc0", "#e08bb4")),
    ("sand|beach|gravel", ("#e8cf94", "#d9b872", "#f0dfb4")),
    ("soil|earth|clay|mud", ("#a0703f", "#7d5432", "#bf9059")),
    ("mineral", ("#b1596b", "#8a6bb0", "#cf8a6b", "#6b8e8a")),
    ("rock|stone|limestone|granite|basalt", ("#8d7b74", "#ab9a8d", "#6f6259")),
)  # fmt: skip

#: For classes nothing is known of: of similar weight, apart also for most colour-blind readers.
PALETTE = (
    "#2f6fb3", "#e0a526", "#3a9a4b", "#c5443c", "#7e57a8", "#26a3a3",
    "#8d5f33", "#de79b8", "#7c8594", "#a9c23f", "#f08a5d", "#34407f",
)  # fmt: skip

#: Colours closer than this are hard to tell apart in a legend.
_CLEAR = 0.09


def assign_colors(
    given: Sequence[str | None], hints: Sequence[str | None] | None = None
) -> list[str]:
    """A colour for every class; the same input always gets the same colours.

    Parameters
    ----------
    given : sequence of str or None
        ``#rrggbb`` where the user chose one (kept as it is, even twice), else None or "".
    hints : sequence of str or None, optional
        What a class is made of, for example the category and name of its heaviest material
        ("vegetation green grass").

    Returns
    -------
    list of str
        ``#rrggbb``, one for each class.
    """
    words = [hint or "" for hint in (hints or [None] * len(given))]
    if len(words) != len(given):
        raise ValueError(f"{len(given)} classes, but {len(words)} hints")
    colors = [(color or "").lower() for color in given]
    names, points = _candidates()
    # Distance of every candidate to the nearest colour in use, kept up to date.
    room = np.full(len(names), np.inf)
    used: list[NDArray[np.float64]] = []

    def take(color: str) -> None:
        point = oklab([color])[0]
        used.append(point)
        np.minimum(room, np.linalg.norm(points - point, axis=1), out=room)

    for color in filter(None, colors):
        take(color)
    for index, color in enumerate(colors):
        if not color:
            clear = _first_clear(_expected(words[index]), used)
            colors[index] = clear or names[int(np.argmax(room))]
            take(colors[index])
    return colors


def _expected(hint: str) -> tuple[str, ...]:
    for pattern, shades in EXPECTED:
        if re.search(rf"\b(?:{pattern})", hint.lower()):
            return shades
    return PALETTE


def _first_clear(shades: Sequence[str], used: Sequence[NDArray[np.float64]]) -> str | None:
    """The first of ``shades`` that is clearly apart from all colours (3,) in use."""
    if not used:
        return shades[0]
    apart = np.linalg.norm(oklab(shades)[:, None] - np.stack(used)[None], axis=2).min(axis=1)
    clear = np.flatnonzero(apart >= _CLEAR)
    return shades[int(clear[0])] if clear.size else None


@lru_cache(maxsize=1)
def _candidates() -> tuple[list[str], NDArray[np.float64]]:
    """Colours to choose from, in hex and OKLab (n, 3): neither pale, black nor glaring."""
    steps = range(0, 256, 17)
    names = [f"#{r:02x}{g:02x}{b:02x}" for r in steps for g in steps for b in steps]
    points = oklab(names)
    chroma = np.hypot(points[:, 1], points[:, 2])
    good = (points[:, 0] > 0.38) & (points[:, 0] < 0.88) & (chroma < 0.2)
    return [name for name, one in zip(names, good, strict=True) if one], points[good]


def oklab(colors: Sequence[str]) -> NDArray[np.float64]:
    """OKLab lightness, a and b (n, 3) of ``#rrggbb`` colours; lightness 0..1."""
    srgb = np.array([rgb_of(color) for color in colors], np.float64).reshape(-1, 3) / 255
    linear = np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)
    cones = np.cbrt(linear @ _RGB_TO_LMS.T)
    result: NDArray[np.float64] = cones @ _LMS_TO_OKLAB.T
    return result


_RGB_TO_LMS = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
_LMS_TO_OKLAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)
