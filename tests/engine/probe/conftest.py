"""Tiny settings with every value given, a made scene, and slow ways to cut what is compared."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
import torch

from engine.probe.gathering import SampleTile, sample_margin
from engine.probe.settings import ProbeSettings

#: Nothing at random but batches, and nothing that needs neighbours: tests switch on what they test.
TINY: dict[str, Any] = {
    "network": "shared",
    "patch": 3,
    "components": 3,
    "scales": "1,2",
    "width": 8,
    "layers": 1,
    "depth": 1,
    "heads": 2,
    "mlp_width": 8,
    "dropout": 0.0,
    "vector": 6,
    "align": "text",
    "hard_negatives": 0,
    "semihard_negatives": 0,
    "temperature": 10.0,
    "largest_temperature": 100.0,
    "batch": 16,
    "epochs": 4,
    "learning_rate": 0.02,
    "weight_decay": 0.0,
    "cosine": 0,
    "steps": 0,
    "clip": 0.0,
    "balance": 0.0,
    "smoothing": 0.0,
    "gain": 0.0,
    "shift_noise": 0.0,
    "channel_dropout": 0.0,
    "noise": 0.0,
    "flip": 0,
    "members": 1,
    "partner": 0,
    "grow": 0,
    "grown_weight": 1.0,
    "validation": 0.0,
    "patience": 10,
    "smooth_steps": 0.0,
    "smooth_doubt": 0.0,
    "seed": 0,
}


@pytest.fixture(scope="session", autouse=True)
def one_torch_thread() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="session")
def tiny() -> Callable[..., ProbeSettings]:
    """Settings that are fast and do nothing by the way; changes by name."""
    return lambda **changes: ProbeSettings(**{**TINY, **changes})


@pytest.fixture(scope="session")
def unfolded() -> Callable[..., tuple[torch.Tensor, torch.Tensor]]:
    """Every whole patch of an image (channels, h, w), cut one by one."""

    def cut(image: torch.Tensor, components: int, side: int) -> tuple[torch.Tensor, torch.Tensor]:
        height, width = image.shape[1] - side + 1, image.shape[2] - side + 1
        patches = torch.stack(
            [image[:, r : r + side, c : c + side] for r in range(height) for c in range(width)]
        )
        return patches[:, :components], patches[:, components:, 1::3, 1::3]

    return cut


@dataclass(frozen=True)
class Scene:
    """A scene of vertical stripes, one class after the other, with gaps."""

    values: np.ndarray
    valid: np.ndarray
    truth: np.ndarray
    texts: np.ndarray
    rows: np.ndarray
    cols: np.ndarray
    labels: np.ndarray

    def tiles(
        self,
        settings: ProbeSettings,
        row_cuts: Sequence[int] = (),
        col_cuts: Sequence[int] = (),
        labels: np.ndarray | None = None,
    ) -> Callable[[], Iterator[SampleTile]]:
        """A source of tiles, cut at these rows and columns."""
        labels = self.labels if labels is None else labels
        height, width = self.valid.shape
        margin = sample_margin(settings)

        def source() -> Iterator[SampleTile]:
            for top, bottom in pairwise([0, *row_cuts, height]):
                for left, right in pairwise([0, *col_cuts, width]):
                    up, start = max(top - margin, 0), max(left - margin, 0)
                    down, stop = min(bottom + margin, height), min(right + margin, width)
                    here = (self.rows >= up) & (self.rows < down)
                    here &= (self.cols >= start) & (self.cols < stop)
                    numbers = np.flatnonzero(here)
                    yield SampleTile(
                        self.values[:, up:down, start:stop],
                        self.valid[up:down, start:stop],
                        (slice(top - up, bottom - up), slice(left - start, right - start)),
                        self.rows[numbers] - up,
                        self.cols[numbers] - start,
                        labels[numbers],
                        numbers,
                    )

        return source


def made_scene(
    height: int = 30,
    width: int = 36,
    classes: int = 3,
    per_class: int = 12,
    bands: int = 7,
    noise: float = 0.03,
    gaps: float = 0.05,
    seed: int = 0,
) -> Scene:
    rng = np.random.default_rng(seed)
    truth = np.broadcast_to(np.arange(width) * classes // width, (height, width))
    spectra = rng.uniform(0.1, 0.6, (classes, bands))
    values = spectra[truth].transpose(2, 0, 1) + rng.normal(0, noise, (bands, height, width))
    valid = rng.random((height, width)) >= gaps
    # What nodata pixels hold must not matter.
    values[:, ~valid] = 50
    chosen = [
        rng.permutation(np.flatnonzero((truth == k) & valid))[:per_class] for k in range(classes)
    ]
    pixels = np.sort(np.concatenate(chosen))
    return Scene(
        values.astype(np.float32),
        valid,
        truth,
        rng.normal(size=(classes, 5)).astype(np.float32),
        pixels // width,
        pixels % width,
        truth.ravel()[pixels].astype(np.int64),
    )


@pytest.fixture(scope="session")
def make_scene() -> Callable[..., Scene]:
    return made_scene


@pytest.fixture(scope="session")
def stripes() -> Scene:
    return made_scene()
