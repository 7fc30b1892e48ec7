"""Which class of a map each class of a reference is."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import EngineError
from ..output import ClassInfo
from ..output.colors import assign_colors
from ..samples.model import MAX_VALUE
from ..samples.words import listed, nearest, quoted, same_name
from .references import Telling

#: A number, or the name that a number gets where nothing names it.
_NUMBER = re.compile(r"(?:class )?(\d{1,5})(?:\.0*)?")


@dataclass(frozen=True)
class Matching:
    """What each value of a reference is in the map.

    Attributes
    ----------
    targets : int64 array, shape (65536,)
        Class value in the map by class value in the reference; 0: a class the map does not know.
    by_name : bool
        Whether names decided, or values.
    """

    targets: NDArray[np.int64]
    by_name: bool


def match_classes(
    map_names: Mapping[int, str], reference_names: Mapping[int, str], telling: Telling
) -> Matching:
    """Match classes by name where both sides have names, else by value.

    Parameters
    ----------
    map_names, reference_names : mapping of int to str
        What the files tell; values that are not in it have no name.
    telling : {"values", "names", "either"}
        What the reference's classes are told apart by. "either": by name if at least one name
        agrees, because the values of two files may be counted in another order.

    Returns
    -------
    Matching
    """
    by_name = _unique(map_names)
    agree = any(same_name(name) in by_name for name in reference_names.values())
    if telling == "values" or (telling == "either" and not agree):
        return Matching(np.arange(MAX_VALUE + 1), False)
    targets = np.zeros(MAX_VALUE + 1, np.int64)
    if telling == "either":
        # A value without a name on either side is the same class; a name on one side only is not.
        targets = np.arange(MAX_VALUE + 1)
        targets[list(map_names)] = 0
    for value, name in reference_names.items():
        targets[value] = by_name.get(same_name(name), _by_number(name, map_names))
    return Matching(targets, True)


@dataclass(frozen=True)
class Matched:
    """The classes of a comparison.

    Attributes
    ----------
    classes : tuple of ClassInfo
        Those on the map and those in the reference, by value.
    of_reference : dict of int to int
        Class value by value in the reference.
    sentences, warnings : tuple of str
        How they were matched, and what should be looked at.
    """

    classes: tuple[ClassInfo, ...]
    of_reference: dict[int, int]
    sentences: tuple[str, ...]
    warnings: tuple[str, ...]


def matched_classes(
    matching: Matching,
    found: tuple[Sequence[int], Sequence[int]],
    names: tuple[Mapping[int, str], Mapping[int, str]],
    colors: tuple[Mapping[int, str], Mapping[int, str]],
) -> Matched:
    """Put the classes of both together.

    Parameters
    ----------
    matching : Matching
    found : (sequence of int, sequence of int)
        Class values that occur in the map and in the reference.
    names, colors : (mapping, mapping)
        Of map and reference.

    Raises
    ------
    EngineError
        No class of the reference is one of the map.
    """
    (mapped, referenced), (map_names, own_names) = found, names
    known = {*mapped, *map_names}
    targets = {value: int(matching.targets[value]) for value in referenced}
    if not any(target in known for target in targets.values()):
        raise EngineError(_nothing_matches(found, names))
    of_reference = _with_values(targets, known)
    origin = {value: own for own, value in reversed(of_reference.items())}
    values = sorted({*mapped, *of_reference.values()})

    def told(tables: tuple[Mapping[int, str], Mapping[int, str]], value: int) -> str:
        # A class the reference alone has may carry a number that means another in the map.
        first = tables[0].get(value, "") if value in known else ""
        return first or tables[1].get(origin.get(value, 0), "")

    texts = _distinct(values, [told(names, value) or f"class {value}" for value in values])
    given = [told(colors, value) for value in values]
    classes = tuple(
        ClassInfo(value, text, color)
        for value, text, color in zip(values, texts, assign_colors(given, texts), strict=True)
    )
    shown = {one.value: one.name for one in classes}
    return Matched(
        classes,
        of_reference,
        tuple(_sentences(matching, values, of_reference, shown)),
        (
            *_only_in_reference(targets, of_reference, known, shown),
            *_other_names(matching, targets, map_names, own_names),
        ),
    )


def _unique(names: Mapping[int, str]) -> dict[str, int]:
    """Value by name; names that two values share tell nothing."""
    keys = [same_name(name) for name in names.values()]
    return {
        key: value for key, value in zip(keys, names, strict=True) if key and keys.count(key) == 1
    }


def _by_number(name: str, map_names: Mapping[int, str]) -> int:
    """The value that a text says; "class 3" says it only where the map has no name for 3."""
    found = _NUMBER.fullmatch(same_name(name))
    value = int(found.group(1)) if found else 0
    if value > MAX_VALUE or (name.strip()[:1].isalpha() and value in map_names):
        return 0
    return value


def _with_values(targets: Mapping[int, int], known: set[int]) -> dict[int, int]:
    """A value for every class of the reference, also for those the map does not know."""
    taken = known | set(targets.values())
    result = dict(targets)
    for value, target in targets.items():
        if not target:
            fresh = (number for number in range(max(taken) + 1, MAX_VALUE + 1))
            free = next(fresh, None) or min(set(range(1, MAX_VALUE + 1)) - taken)
            result[value] = value if value not in taken else free
            taken.add(result[value])
    return result


def _distinct(values: Sequence[int], names: list[str]) -> list[str]:
    keys = [same_name(name) for name in names]
    return [
        name if keys.count(key) == 1 else f"{name} ({value})"
        for value, name, key in zip(values, names, keys, strict=True)
    ]


def _nothing_matches(
    found: tuple[Sequence[int], Sequence[int]], names: tuple[Mapping[int, str], Mapping[int, str]]
) -> str:
    mapped, referenced = (
        listed(f"{value} {quoted(told[value])}" if value in told else str(value) for value in there)
        for there, told in zip(found, names, strict=True)
    )
    return (
        f"No class of the reference is one of the map: the map has {mapped or 'none'}, the "
        f"reference has {referenced}: make the names (or values) agree, or choose the field that "
        "holds the map's classes."
    )


def _sentences(
    matching: Matching, values: list[int], of_reference: dict[int, int], shown: dict[int, str]
) -> list[str]:
    lines = [
        f"Classes of map and reference were matched by {'name' if matching.by_name else 'value'}."
    ]
    unseen = [quoted(shown[value]) for value in values if value not in of_reference.values()]
    if unseen:
        lines.append(f"The reference has no pixel of {listed(unseen)}.")
    return lines


def _only_in_reference(
    targets: dict[int, int], of_reference: dict[int, int], known: set[int], shown: dict[int, str]
) -> list[str]:
    missing = sorted({of_reference[v] for v, target in targets.items() if target not in known})
    if not missing:
        return []
    others = [shown[value] for value in shown if value in known]
    pairs = [(shown[value], nearest(shown[value], others)) for value in missing]
    meant = [f"{quoted(near)} for {quoted(name)}" for name, near in pairs if near]
    hint = f" (did you mean {listed(meant)}? Then make the names agree)" if meant else ""
    return [
        f"The map has no class {listed(quoted(name) for name, _ in pairs)}, which the reference "
        f"has: all its pixels count as errors{hint}."
    ]


def _other_names(
    matching: Matching,
    targets: dict[int, int],
    map_names: Mapping[int, str],
    own_names: Mapping[int, str],
) -> list[str]:
    if matching.by_name:
        return []
    pairs = [
        f"{target} is {quoted(map_names[target])} in the map and {quoted(own_names[value])} in the "
        "reference"
        for value, target in targets.items()
        if target in map_names
        and value in own_names
        and same_name(map_names[target]) != same_name(own_names[value])
    ]
    if not pairs:
        return []
    return [f"No class name agrees, so values were compared: {listed(pairs)}. Check that they fit."]
