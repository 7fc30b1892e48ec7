"""What is worth knowing of the samples before training, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Hashable, List, Optional, Sequence, Tuple

from ...i18n import fixed, rounded, tr, whole
from ..classes.class_list import ClassEntry
from .class_values import ClassValues
from .findings import ClassFinding, Findings

#: Fewer pixels than this make a class hard to learn and its score a matter of chance.
FEW_PIXELS = 50
#: Jeffries-Matusita distance J (0 to 2) under which two classes are hard to tell apart: two equally
#: frequent Gaussian classes are mistaken in at most (1 - J / 2) / 2 of the cases (Bhattacharyya's
#: bound), which is 15 % at 1.4.
CLOSE = 1.4
#: Pairs that are told of; more would fill the dock.
MOST_PAIRS = 3


@dataclass(frozen=True)
class Note:
    """One remark.

    Attributes
    ----------
    kind : str
        "none", "few", "mixed", "close", "overlap", "outside", "unlabelled", "unlisted" or
        "nodata".
    text : str
        Short, for the table or the list under it.
    why : str
        A sentence or two for the tooltip.
    keys : tuple
        The classes it is about; empty: all samples.
    is_warning : bool
        False: only worth knowing.
    """

    kind: str
    text: str
    why: str
    keys: Tuple[Hashable, ...] = ()
    is_warning: bool = True


def class_note(
    entry: ClassEntry, values: Optional[ClassValues], findings: Findings
) -> Optional[Note]:
    """The most important remark on one class; None when all is well or nothing is known."""
    key = None if values is None else values.key_of(entry)
    if values is None or key is None:
        return None
    if not findings.features.get(key):
        return Note(
            "none",
            tr("no samples yet"),
            tr("Select this row and draw. A class without samples is left out of training."),
            (key,),
            is_warning=False,
        )
    found = findings.classes.get(key)
    if found is None:
        if not findings.has_pixels or findings.is_asked:
            return None
        return Note(
            "nodata",
            tr("no pixel of its own"),
            tr(
                "Its samples lie outside the raster, where it has no data, or under samples of "
                "other classes."
            ),
            (key,),
        )
    if found.pixels < FEW_PIXELS:
        return Note(
            "few",
            tr("under {count} pixels").format(count=FEW_PIXELS),
            tr(
                "{pixels} pixels: few to learn from, and the score of this class is a matter of "
                "chance. Draw more, best in other places."
            ).format(pixels=whole(found.pixels)),
            (key,),
        )
    return _mixed(key, found)


def _mixed(key: Hashable, found: ClassFinding) -> Optional[Note]:
    if len(found.groups) < 2:
        return None
    return Note(
        "mixed",
        tr("mixed spectra"),
        tr(
            "Its pixels fall into two separate groups of spectra ({one} % and {other} %): "
            "two covers under one name, or polygons over an edge. Decided by splitting the "
            "pixels, brightness aside, in two along what varies most: the two lie more than {gap} "
            "times their spread apart. Consider two classes."
        ).format(
            one=fixed(100 * found.groups[0], 0),
            other=fixed(100 * found.groups[1], 0),
            gap=fixed(4.5, 1),
        ),
        (key,),
    )


def other_notes(
    entries: Sequence[ClassEntry], values: Optional[ClassValues], findings: Findings
) -> List[Note]:
    """Remarks on pairs of classes and on all samples, the most important first."""
    if values is None:
        return []
    names = {values.key_of(entry): entry.name for entry in entries}
    return [
        *_close(names, findings),
        *_overlaps(names, findings),
        *_outside(findings),
        *_unlabelled(findings),
        *_unlisted(names, findings),
    ]


def _close(names: dict, findings: Findings) -> List[Note]:
    pairs = sorted(
        (distance, names[one], names[other], one, other)
        for (one, other), distance in findings.distances.items()
        if distance < CLOSE and one in names and other in names and str(one) < str(other)
    )
    notes = [
        Note(
            "close",
            tr("{one} / {other}: hard to tell apart (JM {distance})").format(
                one=one, other=other, distance=fixed(distance, 1)
            ),
            tr(
                "Jeffries-Matusita distance {distance} of the spectra, from 0 (the same) to 2 "
                "(no overlap); below {limit} classes are mistaken for each other. Merge them, or "
                "look for samples that are not mixed. Training also looks at the surroundings, "
                "and may still tell them apart."
            ).format(distance=fixed(distance, 2), limit=rounded(CLOSE, 3)),
            (key, other_key),
        )
        for distance, one, other, key, other_key in pairs[:MOST_PAIRS]
    ]
    if len(pairs) > MOST_PAIRS:
        rest = "\n".join(f"{a} / {b}: JM {fixed(d, 2)}" for d, a, b, _, _ in pairs[MOST_PAIRS:])
        more = len(pairs) - MOST_PAIRS
        one = tr("1 more pair is hard to tell apart")
        several = tr("{count} more pairs are hard to tell apart")
        text = one if more == 1 else several.format(count=more)
        notes.append(Note("close", text, rest))
    return notes


def _overlaps(names: dict, findings: Findings) -> List[Note]:
    return [
        Note(
            "overlap",
            tr("{one} / {other}: overlap on {pixels} pixels").format(
                one=names[one], other=names[other], pixels=whole(pixels)
            ),
            tr("Pixels in samples of two classes are left out of training. Select and mend them."),
            (one, other),
        )
        for one, other, pixels in findings.overlaps[:MOST_PAIRS]
        if one in names and other in names
    ]


def _outside(findings: Findings) -> List[Note]:
    count = findings.counts.get("outside", 0)
    if not count:
        return []
    text = (
        tr("1 sample lies outside the raster")
        if count == 1
        else tr("{count} samples lie outside the raster").format(count=count)
    )
    return [Note("outside", text, tr("They are left out of training."))]


def _unlabelled(findings: Findings) -> List[Note]:
    count = findings.features.get(None, 0)
    if not count:
        return []
    text = (
        tr("1 sample has no class")
        if count == 1
        else tr("{count} samples have no class").format(count=count)
    )
    why = tr("They are left out of training. Select them and give them the current class.")
    return [Note("unlabelled", text, why)]


def _unlisted(names: dict, findings: Findings) -> List[Note]:
    keys = [key for key in findings.features if key is not None and key not in names]
    if not keys:
        return []
    shown = ", ".join(findings.labels.get(key, str(key)) for key in keys[:MOST_PAIRS])
    text = tr("{count} samples of classes that are not in the list: {names}").format(
        count=sum(findings.features[key] for key in keys),
        names=shown + (", ..." if len(keys) > MOST_PAIRS else ""),
    )
    return [Note("unlisted", text, tr("They are left out of training."), tuple(keys))]
