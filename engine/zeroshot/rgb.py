"""The picture CLIP sees of a scene: red, green and blue, stretched and normalised."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import SceneError
from ..scene import Scene, Window

Floats = NDArray[np.float32]
Bool = NDArray[np.bool_]

COLOURS = ("RED", "GREEN", "BLUE")
#: Wavelengths of the three, nm.
TARGETS = (640.0, 550.0, 460.0)
#: Bands further apart than this, nm, are not mixed: between the broad bands of a multispectral
#: sensor a mixture of green and red would be a paler red than the red band.
_NEIGHBOURS = 60.0
#: A band further away than this, nm, does not show the colour.
_FAR = 80.0
#: Shares of the pixels that may be darker than black and brighter than white, per cent.
_STRETCH = (0.1, 99.9)
#: The stretch is taken from at most so many places of the scene ...
_PLACES = 64
#: ... of about so many pixels ...
_PLACE_PIXELS = 65_536
#: ... of which at most so many are used.
_PLACE_SAMPLE = 8_192
#: Bytes of the file that are read between two looks at whether to stop.
_READ_MB = 64.0


@dataclass(frozen=True)
class Channels:
    """How red, green and blue are made of a scene's bands.

    Attributes
    ----------
    bands : tuple of int
        The bands that are read, from 1, increasing.
    weights : float32 array, shape (3, bands read)
        Rows sum to 1.
    wavelengths : tuple of three float or None
        Where each channel lies, nm; None where not known.
    natural : bool
        Whether each channel is known to show its colour.
    """

    bands: tuple[int, ...]
    weights: Floats
    wavelengths: tuple[float | None, ...]
    natural: bool

    def describe(self) -> tuple[str, str, str]:
        """One line a channel, such as ``"band 41 (640 nm)"`` or ``"bands 40 and 41 (640 nm)"``."""
        red, green, blue = (self._line(channel) for channel in range(3))
        return red, green, blue

    def _line(self, channel: int) -> str:
        used = [b for b, w in zip(self.bands, self.weights[channel], strict=True) if w > 0]
        text = f"band {used[0]}" if len(used) == 1 else f"bands {used[0]} and {used[1]}"
        nm = self.wavelengths[channel]
        return text if nm is None else f"{text} ({nm:.0f} nm)"


def choose_channels(scene: Scene, red: int = 0, green: int = 0, blue: int = 0) -> Channels:
    """Bands for red, green and blue.

    A channel that was not chosen is interpolated to 640, 550 or 460 nm between the two usable
    bands beside it, or taken from the nearest where they are more than 60 nm apart. Where a colour
    has no band within 80 nm, or no wavelengths are known, :meth:`Scene.rgb_bands` tells the bands.

    Parameters
    ----------
    scene : Scene
    red, green, blue : int
        Bands from 1; 0 chooses by wavelength.

    Raises
    ------
    SceneError
        A band the scene does not have.
    """
    chosen = (red, green, blue)
    for colour, band in zip(COLOURS, chosen, strict=True):
        if not 0 <= band <= scene.count:
            raise SceneError(
                f"{colour} is band {band}, but {scene.name} has {scene.count} band(s): give a "
                f"number from 1 to {scene.count}, or 0 to choose by wavelength."
            )
    parts = [_by_wavelength(scene, nm) for nm in TARGETS]
    if any(part is None for part, band in zip(parts, chosen, strict=True) if not band):
        parts = [{band: 1.0} for band in scene.rgb_bands()]
    mixtures = [
        {band: 1.0} if band else part or {} for band, part in zip(chosen, parts, strict=True)
    ]
    bands = sorted({band for mixture in mixtures for band in mixture})
    weights = np.array([[m.get(band, 0.0) for band in bands] for m in mixtures], np.float32)
    known = scene.wavelengths
    centres: list[float | None] = [None] * 3
    if known is not None:
        nm = weights.astype(np.float64) @ known[np.array(bands) - 1]
        centres = [float(value) if np.isfinite(value) else None for value in nm]
    natural = all(
        centre is not None and abs(centre - target) <= _FAR
        for centre, target in zip(centres, TARGETS, strict=True)
    )
    return Channels(tuple(bands), weights, tuple(centres), natural)


def _by_wavelength(scene: Scene, target: float) -> dict[int, float] | None:
    """Bands and their weights for a wavelength (nm), or None where no band is near."""
    if scene.wavelengths is None:
        return None
    index = np.flatnonzero(scene.usable & np.isfinite(scene.wavelengths))
    index = index[np.argsort(scene.wavelengths[index], kind="stable")]
    nm = scene.wavelengths[index]
    if index.size == 0 or np.abs(nm - target).min() > _FAR:
        return None
    after = int(np.searchsorted(nm, target))
    if 0 < after < nm.size and nm[after] != target and nm[after] - nm[after - 1] <= _NEIGHBOURS:
        share = float((target - nm[after - 1]) / (nm[after] - nm[after - 1]))
        return {int(index[after - 1]) + 1: 1 - share, int(index[after]) + 1: share}
    return {int(index[np.abs(nm - target).argmin()]) + 1: 1.0}


class Picture:
    """A scene as CLIP is to see it.

    The stretch maps the 0.1 % darkest values to 0 and the 0.1 % brightest to 1. All three channels
    share it where they show their colours in reflectance: hue then stays what it is, water blue
    and bricks red, as in the photographs CLIP has learnt from. Digital numbers and false colours
    have no hue to keep, as each band has a gain of its own: there every channel has its own
    stretch, which is a white balance. The percentiles come from places spread over the whole scene,
    so that the picture is the same for any extent.

    Parameters
    ----------
    scene : Scene
    channels : Channels
    mean, std : three float
        CLIP's normalisation.
    check : callable
        Called between reads; raises CancelledError to stop.

    Attributes
    ----------
    scene, channels
    joint : bool
        Whether the channels share one stretch.
    low, high : float32 array, shape (3,)
        Values that become 0 and 1.
    """

    def __init__(
        self,
        scene: Scene,
        channels: Channels,
        mean: Sequence[float],
        std: Sequence[float],
        check: Callable[[], None] = lambda: None,
    ) -> None:
        self.scene, self.channels = scene, channels
        self._mask = np.zeros(scene.count, bool)
        self._mask[np.array(channels.bands) - 1] = True
        self._mean = np.asarray(mean, np.float32).reshape(3, 1, 1)
        self._std = np.asarray(std, np.float32).reshape(3, 1, 1)
        self.joint = channels.natural and scene.scale.kind != "DN"
        self.low, self.high = self._percentiles(check)

    def _percentiles(self, check: Callable[[], None]) -> tuple[Floats, Floats]:
        places = self.scene.tiles(bytes_per_pixel=1, memory_mb=_PLACE_PIXELS / 1e6)
        if len(places) > _PLACES:
            # One at random of each of equal stretches: even steps could follow the image's columns.
            edges = np.linspace(0, len(places), _PLACES + 1)
            within = np.random.default_rng(0).random(_PLACES)
            places = [places[int(i)] for i in edges[:-1] + within * np.diff(edges)]
        kept = []
        for place in places:
            check()
            values, valid = self._mixed(place)
            pixels = values[:, valid]
            kept.append(pixels[:, :: max(-(-pixels.shape[1] // _PLACE_SAMPLE), 1)])
        sample = np.concatenate(kept, axis=1)
        if sample.shape[1] == 0:
            return np.zeros(3, np.float32), np.ones(3, np.float32)
        if self.joint:
            low, high = np.repeat(np.percentile(sample, _STRETCH)[:, None], 3, axis=1)
        else:
            low, high = np.percentile(sample, _STRETCH, axis=1)
        return low.astype(np.float32), high.astype(np.float32)

    def read(self, window: Window, check: Callable[[], None] = lambda: None) -> tuple[Floats, Bool]:
        """A part of the picture.

        Parameters
        ----------
        window : Window
            In the scene's pixels, inside the scene.
        check : callable
            Called between reads; raises CancelledError to stop.

        Returns
        -------
        values : float32 array, shape (3, h, w)
            (stretched value 0..1 - mean) / std; 0, CLIP's mean colour, where not valid.
        valid : bool array, shape (h, w)
        """
        result = np.zeros((3, window.height, window.width), np.float32)
        valid = np.zeros((window.height, window.width), bool)
        # What is read at once is bounded by the file's bytes: with pixel interleaving all bands
        # are read for three.
        bytes_per_pixel = self.scene.count * self.scene.dtype.itemsize
        for part in self.scene.tiles(window, bytes_per_pixel=bytes_per_pixel, memory_mb=_READ_MB):
            check()
            values, mask = self._mixed(part)
            top, left = part.row - window.row, part.col - window.col
            place = (slice(top, top + part.height), slice(left, left + part.width))
            result[(slice(None), *place)] = self._normalised(values, mask)
            valid[place] = mask
        return result, valid

    def _mixed(self, window: Window) -> tuple[Floats, Bool]:
        """Red, green and blue as reflectance (3, h, w), and where they are valid."""
        block = self.scene.read(window, self._mask)
        mixed = np.zeros((3, window.height, window.width), np.float32)
        # Band by band: a matrix product would round by the place of a pixel.
        for channel, weights in enumerate(self.channels.weights):
            for band, weight in zip(block.values, weights, strict=True):
                if weight > 0:
                    mixed[channel] += weight * band
        return mixed, block.valid

    def _normalised(self, values: Floats, valid: Bool) -> Floats:
        low, high = self.low.reshape(3, 1, 1), self.high.reshape(3, 1, 1)
        share = np.clip((values - low) / np.maximum(high - low, np.float32(1e-12)), 0, 1)
        normalised: Floats = np.where(valid, (share - self._mean) / self._std, np.float32(0))
        return normalised
