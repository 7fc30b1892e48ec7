"""What was found out about objects: fields for their layer, counts and pictures for the report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..output import ClassInfo
from ..output.vector import Column
from ..scene import Window
from .classification_report import PICTURE
from .object_parts import ObjectPart
from .object_tiles import ObjectBatch

Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Found:
    """What some objects were taken for.

    Attributes
    ----------
    winner, runner_up : int64 array, shape (n,)
        Index of a class; -1: none.
    confidence, next_confidence : float32 array, shape (n,)
        Of the winner and the runner-up, 0..1.
    votes, next_votes, cubes : int64 array, shape (n,)
        Cubes for the winner, for the runner-up, and all.
    pixels : int64 array, shape (n,)
        Pixels with data.
    """

    winner: Ints
    runner_up: Ints
    confidence: NDArray[np.float32]
    next_confidence: NDArray[np.float32]
    votes: Ints
    next_votes: Ints
    cubes: Ints
    pixels: Ints

    @classmethod
    def nothing(cls, count: int) -> Found:
        """Of objects without data."""
        none, zero = np.full(count, -1, np.int64), np.zeros(count, np.int64)
        fraction = np.zeros(count, np.float32)
        return cls(
            none, none.copy(), fraction, fraction.copy(), zero, zero.copy(), zero.copy(),
            zero.copy(),
        )  # fmt: skip

    def put(self, where: Ints, other: Found) -> None:
        """Set what is known of some objects."""
        for name in self.__dataclass_fields__:
            getattr(self, name)[where] = getattr(other, name)

    def take(self, keep: NDArray[np.bool_]) -> Found:
        """Some of the objects."""
        return Found(*(getattr(self, name)[keep] for name in self.__dataclass_fields__))

    @classmethod
    def joined(cls, every: Sequence[Found]) -> Found:
        """Several after each other; at least one."""
        return cls(
            *(
                np.concatenate([getattr(one, name) for one in every])
                for name in cls.__dataclass_fields__
            )
        )


class Results:
    """What has been classified so far.

    Parameters
    ----------
    classes : sequence of ClassInfo
    window : Window
        What the pictures show.
    areas : float64 array, shape (scene rows,), or None
        Square metres of a pixel of each row.
    reject_below : float
        Objects under this confidence get no class.
    pictures : bool
        Whether pictures are wanted.

    Attributes
    ----------
    class_map : uint16 array or None
        Class values on a coarse grid over the window; 0 is none.
    confidence : float32 array or None
        On the same grid; NaN is none.
    """

    def __init__(
        self,
        classes: Sequence[ClassInfo],
        window: Window,
        areas: NDArray[np.float64] | None,
        reject_below: float,
        *,
        pictures: bool,
    ) -> None:
        self.classes = tuple(classes)
        self._window, self._areas, self._reject_below = window, areas, reject_below
        self._found: list[Found] = [Found.nothing(0)]
        self._wkb: list[NDArray[np.object_]] = [np.zeros(0, object)]
        self._numbers: list[Ints] = [np.zeros(0, np.int64)]
        self._fids: list[Ints] = [np.zeros(0, np.int64)]
        self._square_metres = np.zeros(len(self.classes))
        self.class_map = self.confidence = None
        if pictures:
            shrink = max(max(window.height, window.width) / PICTURE, 1.0)
            shape = (
                max(round(window.height / shrink), 1),
                max(round(window.width / shrink), 1),
            )
            self.class_map = np.zeros(shape, np.uint16)
            self.confidence = np.full(shape, np.nan, np.float32)

    def assigned(self, found: Found) -> Ints:
        """Index of each object's class; -1 where it has none, or too little confidence."""
        sure = found.confidence >= self._reject_below
        return np.where(sure, found.winner, -1).astype(np.int64)

    def add_batch(self, part: ObjectPart, batch: ObjectBatch, found: Found) -> None:
        """Count and paint the pixels of a batch's objects, those that are kept."""
        kept = part.kept[batch.objects]
        assigned = np.where(kept, self.assigned(found), -1)
        sizes = np.diff(batch.offsets)
        labels = np.repeat(assigned, sizes)
        inside = labels >= 0
        if self._areas is not None:
            self._square_metres += np.bincount(
                labels[inside], self._areas[batch.rows[inside]], len(self.classes)
            )
        if self.class_map is None or self.confidence is None:
            return
        window, (height, width) = self._window, self.class_map.shape
        rows = (batch.rows - window.row) * height // window.height
        cols = (batch.cols - window.col) * width // window.width
        shown = inside & (rows >= 0) & (rows < height) & (cols >= 0) & (cols < width)
        values = np.array([one.value for one in self.classes], np.uint16)
        place = (rows[shown], cols[shown])
        self.class_map[place] = values[labels[shown]]
        self.confidence[place] = np.repeat(found.confidence, sizes)[shown]

    def add_part(self, part: ObjectPart, found: Found) -> None:
        """Take in the objects of a part, those that are kept."""
        self._found.append(found.take(part.kept))
        self._wkb.append(part.objects.wkb[part.kept])
        self._numbers.append(part.objects.numbers[part.kept])
        self._fids.append(part.objects.fids[part.kept])

    @property
    def found(self) -> Found:
        """Of all objects that are written."""
        return Found.joined(self._found)

    @property
    def wkb(self) -> NDArray[np.object_]:
        """Their outlines."""
        return np.concatenate(self._wkb)

    @property
    def numbers(self) -> Ints:
        """Their places in the file they come from."""
        return np.concatenate(self._numbers)

    @property
    def fids(self) -> Ints:
        """What that file calls them."""
        return np.concatenate(self._fids)

    @property
    def square_metres(self) -> NDArray[np.float64] | None:
        """Area of each class, by the pixels with data of its objects."""
        return None if self._areas is None else self._square_metres

    def fields(self) -> list[Column]:
        """The fields of the layer, in its order.

        An object without data, or of too little confidence, has the class value 0 and no class.
        """
        found = self.found
        assigned = self.assigned(found)
        nothing = found.winner < 0
        names = np.array([*(one.name for one in self.classes), None], object)
        values = np.array([*(one.value for one in self.classes), 0], np.int64)

        def fractions(numbers: NDArray[np.float32]) -> NDArray[np.float64]:
            rounded = np.round(numbers.astype(np.float64), 4)
            return np.where(nothing, np.nan, rounded)

        return [
            Column("class_value", values[assigned]),
            Column("class", names[assigned]),
            Column("confidence", fractions(found.confidence)),
            Column("runner_up", names[found.runner_up]),
            Column("runner_up_confidence", fractions(found.next_confidence)),
            Column("votes", found.votes),
            Column("runner_up_votes", found.next_votes, short="next_votes"),
            Column("cubes", found.cubes),
            Column("pixels", found.pixels),
        ]
