"""Class probabilities of a picture looked at in several sizes, through sliding windows.

At each size, the logits of overlapping windows are averaged before the softmax, and the
probabilities resized back to the scene's pixels; the sizes' probabilities are averaged. Windows are
counted from the raster's origin and are grouped in one way, so a pixel gets the same probabilities
whatever extent is asked for. Memory holds a row of windows, never the raster: rows that no further
window reaches are finished and written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from ..scene import Window
from ..scene.stored import StoredProbabilities
from .resizing import linear
from .rgb import Picture
from .strips import Strip
from .windows import Windows, batch_size

Floats = NDArray[np.float32]
Check = Callable[[], None]

#: Bytes that the logits of a row of windows may take; wider rasters are done in columns.
_STRIP_BYTES = 256 * 2**20
#: Rows that are turned into probabilities, or resized, at a time.
_ROWS = 32


class WindowLogits(Protocol):
    """What looks at windows.

    Attributes
    ----------
    patch : int
        Side of a patch in pixels.
    owner : int array, shape (phrases,)
        The class each phrase stands for; every class has one.
    """

    patch: int
    owner: NDArray[np.int64]

    def __call__(self, images: Floats, wanted: Sequence[bool], check: Check) -> Iterator[Floats]:
        """Logits (phrases, crop, crop) of each wanted image of (b, 3, crop, crop), in order."""


@dataclass(frozen=True)
class Looking:
    """How a picture is looked at.

    Attributes
    ----------
    scales : tuple of float
        Sizes of the picture.
    crop, stride : int
        Of windows, in pixels of the resized picture.
    """

    scales: tuple[float, ...]
    crop: int
    stride: int


def classify(
    picture: Picture,
    window: Window,
    logits: WindowLogits,
    looking: Looking,
    out: StoredProbabilities,
    *,
    on_progress: Callable[[float], None],
    check: Check,
) -> None:
    """Class probabilities of a window of the scene into ``out``.

    Pixels that no window with data reaches get the same probability for every class.

    Parameters
    ----------
    picture : Picture
    window : Window
        In the scene's pixels.
    logits : WindowLogits
    looking : Looking
    out : StoredProbabilities
        Rows sum to 1 afterwards in ``window``.
    on_progress : callable
        Given 0..1.
    check : callable
        Called between batches and more often; raises CancelledError to stop.
    """
    jobs = [
        (number, _Scale(picture, scale, looking, part))
        for part in _columns(window, looking, len(logits.owner))
        for number, scale in enumerate(looking.scales)
    ]
    total = sum(job.n_windows for _, job in jobs)
    done = 0

    def advance(windows: int) -> None:
        nonlocal done
        done += windows
        on_progress(done / total)

    for number, job in jobs:
        for place, probabilities in job.run(logits, out.n_classes, advance, check):
            probabilities /= np.float32(len(looking.scales))
            if number:
                probabilities += out.read(place)
            out.write(place, probabilities)


def _columns(window: Window, looking: Looking, n_phrases: int) -> list[Window]:
    """A window cut into parts so narrow that a row of windows fits the memory."""
    columns = _STRIP_BYTES // (4 * (n_phrases + 1) * looking.crop)
    width = max(int(columns / max(looking.scales)), looking.crop)
    return [
        Window(window.row, col, window.height, min(width, window.col + window.width - col))
        for col in range(window.col, window.col + window.width, width)
    ]


class _Scale:
    """One size of the picture, for one part of the scene."""

    def __init__(self, picture: Picture, scale: float, looking: Looking, part: Window) -> None:
        self._picture, self._part, self._crop = picture, part, looking.crop
        height, width = picture.scene.height, picture.scene.width
        self._size = max(round(height * scale), 1), max(round(width * scale), 1)
        self._rows = Windows(self._size[0], looking.crop, looking.stride)
        self._cols = Windows(self._size[1], looking.crop, looking.stride)
        # Back to the scene's pixels.
        self._down = linear(part.row, part.row + part.height, height, self._size[0])
        self._across = linear(part.col, part.col + part.width, width, self._size[1])
        self._window_rows = self._rows.over(self._down.first, self._down.stop)
        self._window_cols = self._cols.over(self._across.first, self._across.stop)
        self._left = self._cols.start(self._window_cols[0])
        self._width = self._cols.start(self._window_cols[-1]) + looking.crop - self._left

    @property
    def n_windows(self) -> int:
        """How many windows are looked at."""
        return len(self._window_rows) * len(self._window_cols)

    def run(
        self, logits: WindowLogits, n_classes: int, advance: Callable[[int], None], check: Check
    ) -> Iterator[tuple[Window, Floats]]:
        """Windows of the scene from top to bottom and their probabilities (h, w, classes)."""
        sums = np.zeros((len(logits.owner), self._crop, self._width), np.float32)
        counts = np.zeros((self._crop, self._width), np.float32)
        # Finished rows of the resized picture that are still needed, from row ``first`` on.
        first = self._rows.start(self._window_rows[0])
        rows = np.zeros((n_classes, 0, self._width), np.float32)
        last_needed = self._down.index.max(axis=1)
        written = 0
        for number in self._window_rows:
            top = self._rows.start(number)
            self._look(top, logits, sums, counts, advance, check)
            final = number == self._window_rows[-1]
            finished = self._crop if final else self._rows.start(number + 1) - top
            new = _probabilities(sums[:, :finished], counts[:finished], logits.owner, check)
            rows = np.concatenate([rows, new], axis=1)
            _move_up(sums, finished)
            _move_up(counts[None], finished)
            ready = int(np.searchsorted(last_needed, top + finished))
            for start in range(written, ready, _ROWS):
                check()
                yield self._back(rows, first, start, min(start + _ROWS, ready))
            written = ready
            if written < len(last_needed):
                still = min(int(self._down.index[written].min()), top + finished)
                rows, first = rows[:, still - first :], still

    def _look(
        self,
        top: int,
        logits: WindowLogits,
        sums: Floats,
        counts: Floats,
        advance: Callable[[int], None],
        check: Check,
    ) -> None:
        """Add the logits of the windows of one row; those without data are left out."""
        crop = self._crop
        place = Window(top, self._left, crop, self._width)
        strip = Strip(self._picture, self._size, place, check)
        for batch in self._cols.batches(self._window_cols, batch_size(crop, logits.patch)):
            images = np.zeros((len(batch), 3, crop, crop), np.float32)
            starts: dict[int, int] = {}
            for slot, number in enumerate(batch):
                start = -1 if number is None else self._cols.start(number) - self._left
                if start >= 0 and strip.has_data(start, crop):
                    images[slot] = strip.values[:, :, start : start + crop]
                    starts[slot] = start
            if starts:
                wanted = [slot in starts for slot in range(len(batch))]
                found = logits(images, wanted, check)
                for start, values in zip(starts.values(), found, strict=True):
                    sums[:, :, start : start + crop] += values
                    counts[:, start : start + crop] += 1
            advance(sum(number is not None for number in batch))

    def _back(self, rows: Floats, first: int, start: int, stop: int) -> tuple[Window, Floats]:
        """Some rows of the part, resized from rows of the resized picture."""
        part = self._part
        found = self._down.some(start, stop).apply(rows, 1, first)
        found = self._across.apply(found, 2, self._left)
        place = Window(part.row + start, part.col, stop - start, part.width)
        return place, np.ascontiguousarray(np.moveaxis(found, 0, 2))


def _move_up(values: Floats, count: int) -> None:
    """Drop the first rows of (n, rows, columns) and add as many of zeros, in place."""
    values[:, :-count] = values[:, count:]
    values[:, -count:] = 0


def _probabilities(sums: Floats, counts: Floats, owner: NDArray[np.int64], check: Check) -> Floats:
    """Class probabilities (classes, h, w) of summed logits (phrases, h, w).

    Softmax over all phrases, the largest of a class's phrases, divided by the classes' sum. That
    is the softmax over each class's largest logit, as the phrases' common divisor cancels.
    """
    n_classes = int(owner.max()) + 1
    found = np.empty((n_classes, *counts.shape), np.float32)
    for start in range(0, len(counts), _ROWS):
        check()
        part = slice(start, start + _ROWS)
        mean = sums[:, part] / np.maximum(counts[part], 1)
        best = np.stack([mean[owner == number].max(axis=0) for number in range(n_classes)])
        best -= best.max(axis=0)
        np.exp(best, out=best)
        best /= best.sum(axis=0)
        found[:, part] = best
    return found
