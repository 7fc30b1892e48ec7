"""Which samples are held out for the score, explained for the samples there are."""

from __future__ import annotations

from typing import List, NamedTuple, Sequence, Tuple

from ...i18n import fixed, tr
from ..classes.class_list import ClassEntry
from .class_values import ClassValues
from .findings import Findings

#: The job's words, the one to be preferred first.
SPLITS = ("polygons", "blocks", "random")
#: What the job holds out unless told otherwise, and the side of its blocks.
TEST_FRACTION, BLOCK_SIZE = 0.3, 12


class Explained(NamedTuple):
    """A sentence on a choice, and whether it is a warning."""

    text: str
    is_warning: bool


def label(split: str, holds_points: bool) -> str:
    """What the choice is called."""
    if split == "polygons":
        return tr("whole points") if holds_points else tr("whole polygons")
    return tr("blocks") if split == "blocks" else tr("pixels (optimistic)")


def explain(
    split: str,
    entries: Sequence[ClassEntry],
    values: ClassValues,
    findings: Findings,
    holds_points: bool = False,
) -> Explained:
    """What a score of this choice is going to mean, with the numbers of now."""
    counted = _polygons(entries, values, findings)
    units = sum(count for _, count in counted)
    if split == "random":
        return Explained(
            tr(
                "Optimistic: pixels held out lie beside pixels that are learned from, often in "
                "the same polygon. The score tells how well samples are remembered, not how good "
                "the map is."
            ),
            True,
        )
    if split == "blocks":
        return Explained(
            tr(
                "Squares of {side} x {side} pixels are held out with all samples in them, about "
                "{share} % of each class: for few or large polygons, and polygons side by side."
            ).format(side=BLOCK_SIZE, share=fixed(100 * TEST_FRACTION, 0)),
            False,
        )
    return _explain_polygons(counted, units, holds_points)


def explain_groups(field: str) -> Explained:
    """What a score is going to mean where polygons of one group stay together."""
    return Explained(
        tr(
            "Polygons with the same {field} stay together: about {share} % of these groups are "
            "kept from training and classified afterwards."
        ).format(field=field, share=fixed(100 * TEST_FRACTION, 0)),
        False,
    )


def _explain_polygons(counted: List[Tuple[str, int]], units: int, holds_points: bool) -> Explained:
    single = [name for name, count in counted if count == 1]
    tested = sum(max(1, round(TEST_FRACTION * count)) for _, count in counted if count > 1)
    if not units:
        return Explained(
            tr(
                "Some samples of each class are kept from training and classified afterwards: the "
                "score tells what to expect at places without samples."
            ),
            False,
        )
    if not tested:
        return Explained(
            tr(
                "No class has two samples, so none can be held out and there will be no score: "
                "draw a second one of each class in another place, or hold out blocks."
            ),
            True,
        )
    text = (
        tr(
            "About {tested} of {units} points are kept from training and classified afterwards: "
            "the score tells what to expect at places without samples, if they lie apart."
        )
        if holds_points
        else tr(
            "About {tested} of {units} polygons are kept from training and classified afterwards: "
            "the score tells what to expect at places without samples."
        )
    ).format(tested=tested, units=units)
    if single:
        text += " " + tr("Not tested, with a single one: {names}.").format(names=", ".join(single))
    return Explained(text, bool(single))


def _polygons(
    entries: Sequence[ClassEntry], values: ClassValues, findings: Findings
) -> List[Tuple[str, int]]:
    """Classes with samples, and how many; those in the raster where that is known."""
    found = []
    for entry in entries:
        key = values.key_of(entry)
        count = findings.features.get(key, 0)
        # While the engine is asked again, what it said before is of other samples.
        if findings.has_pixels and not findings.is_asked:
            known = findings.classes.get(key)
            count = known.polygons if known is not None else 0
        if key is not None and count:
            found.append((entry.name, count))
    return found
