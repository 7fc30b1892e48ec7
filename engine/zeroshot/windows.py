"""Where the windows lie through which CLIP looks at a picture."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import EngineError

#: Tokens of a batch of windows: four of 224 pixels with patches of 16, about half a second on two
#: cores.
_BATCH_TOKENS = 784
#: Windows in a batch, at most.
_MOST_WINDOWS = 32


def fit_to_patches(crop: int, stride: int, patch: int) -> tuple[int, int]:
    """Crop and stride rounded to the nearest multiples of the patch, never less than one.

    A window must hold whole patches, and windows that are moved by whole patches cut the picture
    into the same ones. Sides that suit one model do not suit the next, so they are rounded.

    Raises
    ------
    EngineError
        A stride larger than the crop: pixels between the windows would not be seen.
    """
    if stride > crop:
        raise EngineError(
            f"STRIDE is {stride} and CROP is {crop}, which would leave pixels between the windows "
            f"unseen: choose a stride of at most {crop}."
        )
    crop, stride = (max((2 * side + patch) // (2 * patch), 1) * patch for side in (crop, stride))
    return crop, stride


def batch_size(crop: int, patch: int) -> int:
    """Windows that are encoded together; depends on nothing but their size."""
    return min(max(_BATCH_TOKENS // (crop // patch) ** 2, 1), _MOST_WINDOWS)


@dataclass(frozen=True)
class Windows:
    """The windows along one axis of a picture.

    Attributes
    ----------
    size : int
        Pixels of the picture.
    crop, stride : int
        Side of a window, step from one to the next. The last window is moved inwards to end with
        the picture; a picture smaller than a window has one, which reaches beyond it.
    """

    size: int
    crop: int
    stride: int

    @property
    def count(self) -> int:
        """How many windows there are."""
        return -(-max(self.size - self.crop, 0) // self.stride) + 1

    def start(self, number: int) -> int:
        """First pixel of a window (numbers from 0)."""
        return min(number * self.stride, max(self.size - self.crop, 0))

    def over(self, first: int, stop: int) -> range:
        """The windows that hold a pixel of ``first <= pixel < stop``."""
        numbers = [
            number
            for number in range(max((first - self.crop) // self.stride, 0), self.count)
            if first < self.start(number) + self.crop and self.start(number) < stop
        ]
        return range(numbers[0], numbers[-1] + 1)

    def batches(self, wanted: range, size: int) -> list[list[int | None]]:
        """Groups of at most ``size`` windows that are encoded together.

        The groups are those of the whole axis, so that a window has the same neighbours and place
        in its group whatever part of the picture is wanted: a matrix product rounds by the place
        of a row. Windows of a group that are not wanted are None.
        """
        return [
            [
                number if number in wanted else None
                for number in range(first, min(first + size, self.count))
            ]
            for first in range(wanted.start // size * size, wanted.stop, size)
        ]
