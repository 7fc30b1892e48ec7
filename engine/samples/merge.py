"""One class for each pixel: what several features have is kept once or dropped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .burn import distinct
from .model import Int, SampleClass


@dataclass(frozen=True)
class Merged:
    """Pixels with one class each.

    Attributes
    ----------
    places, labels, owners : int64 (n,)
        Sorted by place, each place once; the first feature owns it.
    repeated, overlap : int
        Pixels in several features of one class; pixels dropped because classes overlap.
    overlaps : tuple of (str, str, int)
        Dropped pixels for each pair of classes, most first.
    """

    places: Int
    labels: Int
    owners: Int
    repeated: int
    overlap: int
    overlaps: tuple[tuple[str, str, int], ...]


def merge(places: Int, owners: Int, labels: Int, classes: Sequence[SampleClass]) -> Merged:
    """Settle pixels that several features have.

    Parameters
    ----------
    places, owners, labels : int64 (n,)
        Pixel, feature and class; sorted by pixel, then by feature.
    classes : sequence of SampleClass
    """
    again = places[1:] == places[:-1]
    if not again.any():
        return Merged(places, labels, owners, 0, 0, ())
    # Usually few pixels are shared; only they are looked at.
    shared = np.zeros(len(places), bool)
    shared[1:] |= again
    shared[:-1] |= again
    shared_places, shared_labels = places[shared], labels[shared]
    starts = np.flatnonzero(np.r_[True, shared_places[1:] != shared_places[:-1]])
    lowest = np.minimum.reduceat(shared_labels, starts)
    mixed = np.maximum.reduceat(shared_labels, starts) != lowest
    among = np.repeat(mixed, np.diff(np.r_[starts, len(shared_places)]))
    keep = np.r_[True, ~again]
    keep[shared] &= ~among
    return Merged(
        places[keep],
        labels[keep],
        owners[keep],
        int((~mixed).sum()),
        int(mixed.sum()),
        _pairs(shared_places[among], shared_labels[among], classes),
    )


def _pairs(
    places: Int, labels: Int, classes: Sequence[SampleClass]
) -> tuple[tuple[str, str, int], ...]:
    """Pixels for each pair of classes that share some."""
    count = len(classes)
    keys = distinct(places * count + labels)
    pixels, kinds = keys // count, keys % count
    pairs = []
    # Each pixel's classes stand together in rising order: those ``step`` apart are its pairs.
    for step in range(1, len(keys)):
        same = pixels[step:] == pixels[:-step]
        if not same.any():
            break
        pairs.append(kinds[:-step][same] * count + kinds[step:][same])
    if not pairs:
        return ()
    codes, found = np.unique(np.concatenate(pairs), return_counts=True)
    order = np.argsort(-found, kind="stable")
    return tuple(
        (classes[codes[k] // count].name, classes[codes[k] % count].name, int(found[k]))
        for k in order
    )
