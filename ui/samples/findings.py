"""What is known of the samples: counts, spectra, how far classes lie apart."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, Callable, Dict, Hashable, List, Mapping, Optional, Sequence, Tuple

Key = Hashable
#: (name, value) in the engine's answer -> the key of the class.
KeyOf = Callable[[str, int], Optional[Key]]


@dataclass(frozen=True)
class ClassFinding:
    """What the engine found of one class.

    Attributes
    ----------
    pixels : int
        With data in the raster and of no other class; of very many, those that were drawn.
    polygons : int
        Features that these pixels are of.
    mean, std : tuple of float or None, one per band of the raster
    groups : tuple of float
        Shares of its pixels in separate groups of spectra; empty: they are all alike.
    """

    pixels: int
    polygons: int
    mean: Tuple[Optional[float], ...] = ()
    std: Tuple[Optional[float], ...] = ()
    groups: Tuple[float, ...] = ()


@dataclass(frozen=True)
class Findings:
    """Everything known at a time.

    Attributes
    ----------
    features : dict of key to int
        Features of each class; the key None counts those without a class.
    labels : dict of key to str
        What the samples themselves call a class.
    fingerprint : str
        Of all samples and their classes; "" while unknown.
    classes : dict of key to ClassFinding
        Empty while pixels are not known.
    distances : dict of (key, key) to float
        Jeffries-Matusita distance 0..2 of pairs; both orders are there.
    wavelengths, bands, usable, unit
        Of the raster, as :class:`.SpectraData` takes them.
    counts : dict of str to int
        ``overlapping`` (pixels), ``outside`` (features), ...
    overlaps : tuple of (key, key, int)
        Pairs of classes and the pixels they share.
    sentence : str
        Why pixels are not known; "" when they are, or will be soon.
    is_asked : bool
        Whether the engine is at it.
    """

    features: Mapping[Optional[Key], int] = field(default_factory=dict)
    labels: Mapping[Key, str] = field(default_factory=dict)
    fingerprint: str = ""
    classes: Mapping[Key, ClassFinding] = field(default_factory=dict)
    distances: Mapping[Tuple[Key, Key], float] = field(default_factory=dict)
    wavelengths: Optional[Sequence[float]] = None
    bands: Sequence[int] = ()
    usable: Sequence[bool] = ()
    unit: str = "reflectance"
    counts: Mapping[str, int] = field(default_factory=dict)
    overlaps: Sequence[Tuple[Key, Key, int]] = ()
    sentence: str = ""
    is_asked: bool = False

    @property
    def has_pixels(self) -> bool:
        """Whether pixels are known."""
        return bool(self.classes)

    @property
    def labelled(self) -> int:
        """Features with a class."""
        return sum(count for key, count in self.features.items() if key is not None)

    def counted_again(self, newer: Findings) -> Findings:
        """The same with newer counts of features, while the engine is asked for the rest."""
        return replace(
            self,
            features=newer.features,
            labels=newer.labels,
            fingerprint=newer.fingerprint,
            sentence="",
            is_asked=True,
        )

    def answered(self, values: Mapping[str, Any], key_of: KeyOf) -> Findings:
        """The same with what the job ``classsignatures`` answered.

        Parameters
        ----------
        values : dict
            The values of its result.
        key_of : callable
            Key of the class with a name and a value in the answer.
        """
        named: Dict[str, Optional[Key]] = {}
        keys: List[Optional[Key]] = []
        classes: Dict[Key, ClassFinding] = {}
        signatures = values.get("signatures", [])
        for index, found in enumerate(values.get("classes", [])):
            key = key_of(str(found["name"]), int(found["value"]))
            named[str(found["name"])] = key
            keys.append(key)
            if key is None:
                continue
            signature = signatures[index] if index < len(signatures) else {}
            classes[key] = ClassFinding(
                int(found["pixels"]),
                int(found["features"]),
                tuple(signature.get("mean") or ()),
                tuple(signature.get("std") or ()),
                tuple(found.get("groups") or ()),
            )
        counts = dict(values.get("counts", {}))
        shared = [
            (named.get(pair["one"]), named.get(pair["other"]), int(pair["pixels"]))
            for pair in counts.pop("overlaps", [])
        ]
        return replace(
            self,
            classes=classes,
            distances=_distances(keys, values.get("separability", [])),
            wavelengths=_wavelengths(values.get("wavelengths")),
            bands=tuple(values.get("bands", ())),
            usable=tuple(values.get("usable", ())),
            unit=str(values.get("unit", "reflectance")),
            counts={name: int(count) for name, count in counts.items()},
            overlaps=tuple((a, b, n) for a, b, n in shared if a is not None and b is not None),
        )


def _distances(
    keys: Sequence[Optional[Key]], matrix: Sequence[Sequence[Optional[float]]]
) -> Dict[Tuple[Key, Key], float]:
    return {
        (keys[row], keys[column]): float(distance)
        for row, distances in enumerate(matrix[: len(keys)])
        for column, distance in enumerate(distances[: len(keys)])
        if row != column
        and distance is not None
        and keys[row] is not None
        and keys[column] is not None
    }


def _wavelengths(values: Optional[Sequence[Optional[float]]]) -> Optional[Tuple[float, ...]]:
    """Wavelengths where each band has one; a plot over some of them would mislead."""
    if not values or any(value is None for value in values):
        return None
    return tuple(float(value) for value in values if value is not None)
