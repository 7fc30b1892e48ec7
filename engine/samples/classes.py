"""From what a field holds to classes: names, values, and the classes the user wanted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .model import MAX_VALUE, Int, SampleClass, SamplesError, WantedClass
from .words import clean, listed, natural_key, nearest, number_of, quoted, same_name

#: Labels of features without a class, and of a class that is not wanted.
NO_CLASS, UNKNOWN = -1, -2

_WHOLE = re.compile(r"[+-]?\d{1,15}(\.0*)?")


@dataclass(frozen=True)
class Assigned:
    """The class of each feature.

    Attributes
    ----------
    labels : int64 (n,)
        Index into ``classes``, :data:`NO_CLASS` or :data:`UNKNOWN`.
    classes : tuple of SampleClass
    unknown : tuple of str
        Classes in the field that are not wanted, in natural order.
    """

    labels: Int
    classes: tuple[SampleClass, ...]
    unknown: tuple[str, ...]


def assign(values: NDArray[Any], wanted: Sequence[WantedClass], where: str) -> Assigned:
    """Give every feature its class.

    Parameters
    ----------
    values : array (n,)
        Text or None (object dtype), or whole numbers or NaN. Blank text and 0 are no class. Text
        that is whole numbers everywhere is taken for numbers.
    wanted : sequence of WantedClass
        Text is matched by name (case and white space do not matter), numbers (and text that is a
        number and no name) by value. Empty: classes are what is found; numbers keep their value,
        names get values 1, 2, ... in natural order.
    where : str
        The field, for sentences.

    Raises
    ------
    SamplesError
        Values outside 1..65535, too many names, or no class at all.
    """
    codes, found = _distinct(values)
    if not found:
        raise SamplesError(f"{where} holds no class for any feature: fill it, or choose another.")
    numbers = [_number(name) for name in found]
    if wanted:
        targets, classes = _wanted(found, numbers, wanted)
    elif None in numbers:
        targets, classes = _by_name(found, where)
    else:
        targets, classes = _by_value([number for number in numbers if number is not None], where)
    lookup = np.array([*targets, NO_CLASS], np.int64)
    unknown = [name for name, target in zip(found, targets, strict=True) if target == UNKNOWN]
    return Assigned(lookup[codes], classes, tuple(sorted(unknown, key=natural_key)))


def _distinct(values: NDArray[Any]) -> tuple[Int, list[str]]:
    """Index into the distinct classes (-1: none), and these as first written; 0 is none."""
    if values.dtype != object:
        finite = np.isfinite(values) & (values != 0)
        numbers, inverse = np.unique(values[finite], return_inverse=True)
        codes = np.full(len(values), -1, np.int64)
        codes[finite] = inverse
        return codes, [str(int(number)) for number in numbers]
    keys: dict[str, int] = {}
    found: list[str] = []
    codes = np.full(len(values), -1, np.int64)
    seen: dict[object, int] = {None: -1}
    for index, value in enumerate(values):
        if value not in seen:
            seen[value] = _code(clean(str(value)), keys, found)
        codes[index] = seen[value]
    return codes, found


def _code(name: str, keys: dict[str, int], found: list[str]) -> int:
    """Index of a name in ``found``, where it is added if it is new."""
    if not name or _number(name) == 0:
        return -1
    key = same_name(name)
    if key not in keys:
        keys[key] = len(found)
        found.append(name)
    return keys[key]


def _number(name: str) -> int | None:
    return int(name.split(".")[0]) if _WHOLE.fullmatch(name) else None


def _wanted(
    found: Sequence[str], numbers: Sequence[int | None], wanted: Sequence[WantedClass]
) -> tuple[list[int], tuple[SampleClass, ...]]:
    by_name = {same_name(one.name): index for index, one in enumerate(wanted)}
    by_value = {one.value: index for index, one in enumerate(wanted)}
    targets = []
    for name, number in zip(found, numbers, strict=True):
        target = by_name.get(same_name(name))
        if target is None and number is not None:
            target = by_value.get(number)
        targets.append(UNKNOWN if target is None else target)
    return targets, as_classes(wanted)


def as_classes(wanted: Sequence[WantedClass]) -> tuple[SampleClass, ...]:
    """The wanted classes as classes of samples."""
    return tuple(SampleClass(one.value, one.name, one.color) for one in wanted)


def _by_name(found: Sequence[str], where: str) -> tuple[list[int], tuple[SampleClass, ...]]:
    if len(found) > MAX_VALUE:
        raise SamplesError(
            f"{where} holds {len(found):,} different texts, at most {MAX_VALUE:,} can be classes: "
            "choose the field with the class names."
        )
    ordered = sorted(found, key=natural_key)
    places = {name: index for index, name in enumerate(ordered)}
    classes = tuple(SampleClass(index, name) for index, name in enumerate(ordered, start=1))
    return [places[name] for name in found], classes


def _by_value(numbers: Sequence[int], where: str) -> tuple[list[int], tuple[SampleClass, ...]]:
    check_values(numbers, where)
    values = sorted(set(numbers))
    places = {value: index for index, value in enumerate(values)}
    classes = tuple(SampleClass(value, f"class {value}") for value in values)
    return [places[number] for number in numbers], classes


def check_values(numbers: Sequence[int], where: str) -> None:
    """Refuse class values that a map cannot hold.

    Raises
    ------
    SamplesError
        A value outside 1..65535.
    """
    bad = sorted({number for number in numbers if not 1 <= number <= MAX_VALUE})
    if bad:
        raise SamplesError(
            f"{where} holds {listed(map(str, bad))}, class values are 1 to {MAX_VALUE} (0 is "
            "unclassified): choose the field or raster with the classes, or number them anew."
        )


def check_all_there(
    classes: Sequence[SampleClass], pixels: Int, unknown: Sequence[str], where: str
) -> None:
    """Refuse wanted classes without a labelled pixel.

    Parameters
    ----------
    classes : sequence of SampleClass
    pixels : int64 (classes,)
        Labelled pixels of each.
    unknown : sequence of str
        What else was found, offered as what may have been meant.
    where : str
        File and field, for the sentence.

    Raises
    ------
    SamplesError
        Some class has none.
    """
    missing = [one.name for one, count in zip(classes, pixels, strict=True) if not count]
    if not missing:
        return
    other = f"; it also holds {listed(map(quoted, unknown))}" if unknown else ""
    pairs = [(name, nearest(name, unknown)) for name in missing]
    meant = [f"{quoted(near)} for {quoted(name)}" for name, near in pairs if near]
    hint = f" (did you mean {listed(meant)}?)" if meant else ""
    raise SamplesError(
        f"{where} has no sample in the raster for {number_of(len(missing), 'class', 'classes')}, "
        f"{listed(map(quoted, missing))}{other}{hint}: add samples, or take the "
        f"{'class' if len(missing) == 1 else 'classes'} out of the prompts."
    )
