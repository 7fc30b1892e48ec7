"""Networks of cubes: the published 3D-CNN, and a light one with a global pooling."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from .settings import ObjectSettings

#: Width of the layer the texts are fused with.
FEATURES = 128
_HIDDEN = 64


class CubeNetwork(nn.Module):
    """Cube to features and to evidence of classes.

    Parameters
    ----------
    settings : ObjectSettings
    channels, side : int
        Of the cubes.
    classes : int
    """

    def __init__(self, settings: ObjectSettings, channels: int, side: int, classes: int) -> None:
        super().__init__()
        kind = Published if settings.network == "cnn3d" else Pooled
        self.body = kind(channels, side, settings.width)
        self.drop = nn.Dropout(settings.dropout)
        self.head = _head(settings, classes)

    def features(self, cubes: Tensor, means: Tensor) -> Tensor:
        """The layer the texts are fused with.

        Parameters
        ----------
        cubes : float tensor, shape (n, channels, side, side)
        means : float tensor, shape (n, channels)
            Mean of the object each is cut from.

        Returns
        -------
        float tensor, shape (n, FEATURES)
        """
        found: Tensor = self.body(cubes, means)
        return found

    def forward(self, cubes: Tensor, means: Tensor) -> Tensor:
        """Logits (n, classes) of cubes."""
        logits: Tensor = self.head(self.drop(self.features(cubes, means)))
        return logits


def _head(settings: ObjectSettings, classes: int) -> nn.Module:
    if settings.network == "cnn3d":
        return nn.Sequential(nn.Linear(FEATURES, _HIDDEN), nn.ReLU(), nn.Linear(_HIDDEN, classes))
    return nn.Linear(FEATURES, classes)


class Published(nn.Module):
    """The 3D-CNN of arXiv 2510.07556: rows, columns and channels are convolved together.

    Small cubes are not pooled where nothing is left to pool.
    """

    def __init__(self, channels: int, side: int, width: int) -> None:
        super().__init__()
        self.first = nn.Conv3d(1, 32, 3, padding=1)
        self.second = nn.Conv3d(32, 64, 3, padding=1)
        self.third = nn.Conv3d(64, 128, 3, padding=1)
        left = [_halved(_halved(size)) for size in (channels, side, side)]
        self.dense = nn.Linear(128 * left[0] * left[1] * left[2], FEATURES)

    def forward(self, cubes: Tensor, means: Tensor) -> Tensor:
        """Features (n, FEATURES) of cubes (n, channels, side, side)."""
        seen = _pooled(functional.relu(self.first(cubes[:, None])))
        seen = functional.relu(self.second(seen))
        seen = _pooled(functional.relu(self.third(seen)))
        return functional.relu(self.dense(seen.flatten(1)))


def _halved(size: int) -> int:
    return size // 2 if size > 1 else size


def _pooled(seen: Tensor) -> Tensor:
    kernel = [2 if size > 1 else 1 for size in seen.shape[2:]]
    return functional.avg_pool3d(seen, kernel)


class Pooled(nn.Module):
    """What cubes look like, averaged over their pixels, added to what the mean spectrum says.

    The mean spectrum has a straight way to the classes: on few objects it is most of what can be
    learnt, and cubes add where there are enough to learn textures from.
    """

    def __init__(self, channels: int, side: int, width: int) -> None:
        super().__init__()
        self.point = nn.Conv2d(channels, width, 1)
        self.around = nn.Conv2d(width, width, 3, padding=1) if side > 1 else None
        self.pooled = nn.Linear(width, FEATURES)
        self.straight = nn.Linear(channels, FEATURES)
        self.deep = nn.Sequential(nn.Linear(channels, width), nn.GELU(), nn.Linear(width, FEATURES))

    def forward(self, cubes: Tensor, means: Tensor) -> Tensor:
        """Features (n, FEATURES) of cubes (n, channels, side, side) and object means."""
        seen = functional.gelu(self.point(cubes))
        if self.around is not None:
            seen = seen + functional.gelu(self.around(seen))
        texture = self.pooled(seen.mean(dim=(2, 3)))
        features: Tensor = texture + self.straight(means) + self.deep(means)
        return features


def built(settings: ObjectSettings, channels: int, side: int, classes: int) -> CubeNetwork:
    """A network as it is before training: the same for the same seed."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(settings.seed)
        return CubeNetwork(settings, channels, side, classes)
