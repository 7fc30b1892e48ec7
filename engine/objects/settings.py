"""Settings of the object classifier: those of each network, changed by the user's text."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any

from ..jobs import OBJECT_NETWORKS, VOTINGS
from ..options import SettingError, check_settings, choice, number, settings_from_text

#: Settings that are parameters of the job.
_ELSEWHERE = ("network", "cube", "stride", "min_cover", "components", "voting", "seed")
#: Between the seeds of the networks of one classifier: users' seeds are small.
_SEED_STEP = 1000


@dataclass(frozen=True)
class ObjectSettings:
    """Everything that can be set; the defaults are those of the network "pooled".

    Attributes
    ----------
    network : {"pooled", "cnn3d"}
        A light one with a global pooling and the object's mean spectrum, or the published one.
    cube, stride : int
        Side of the cubes and step between them in pixels; 0: by the objects' sizes.
    min_cover : float
        Share of a cube that must lie in its object.
    components : int
        Principal components; 0: as many as hold ``variance`` of it, up to ``most_components``.
    variance : float
        Share of the variance that the components hold.
    most_components : int
        Components there are at most.
    shape : int
        1: each pixel's spectrum is divided by its mean first, so that its strength does not matter:
        for crowns of several dates, or light and shade.
    gain : float
        The k-th component is weakened by ``k ** -gain``.
    width : int
        Of the pooled network inside.
    dropout : float
        Share of values left out at random inside the network while it trains.
    most_cubes : int
        Cubes of an object that are learnt from, evenly spread over it; fewer where objects are many
        and cubes are large.
    batch, epochs : int
        Cubes a step sees, and how often training goes through them.
    learning_rate : float
        Of Adam.
    weight_decay : float
        L2 penalty.
    cosine : int
        1: the learning rate falls along half a cosine.
    steps : int
        Batches an epoch has at least, so that few objects are looked at often enough.
    clip : float
        Largest norm of the gradient.
    balance : float
        0: classes as frequent as their objects, 1: all equally frequent.
    smoothing : float
        Share of each label that is spread over the other classes.
    light_noise : float
        Standard deviation of the strength of the light, relative.
    shift_noise : float
        Standard deviation of what is added to each channel of a whole cube.
    noise : float
        Standard deviation of noise on the channels of single pixels.
    channel_dropout : float
        Share of channels left out of a cube at random.
    mixup : float
        Share of another cube, at most, that is mixed into one, its label with it.
    flip : int
        1: cubes are turned and mirrored at random.
    members : int
        Networks whose probabilities are averaged, each stopped by other objects.
    validation : float
        Share of the training objects held back to decide when to stop; 0: all epochs.
    patience : int
        Epochs without a better validation loss before training stops.
    views : int
        How many times each training object is drawn for the second stage.
    fusion_epochs : int
        Epochs of the second stage.
    fusion_rate : float
        Its learning rate.
    temperature, largest_temperature : float
        Inverse temperature of the cosines with the texts to start with, learnt up to a limit.
    text_weight : float
        Share of the evidence that comes from the second stage, the rest from the network alone.
    voting : {"probability", "majority"}
    seed : int
    """

    network: str = choice("pooled", OBJECT_NETWORKS)
    cube: int = number(0, 0, 32)
    stride: int = number(0, 0, 32)
    min_cover: float = number(0.5, 0.0, 1.0)
    components: int = number(0, 0, 1000)
    variance: float = number(0.9999, 0.0, 1.0)
    most_components: int = number(30, 1, 1000)
    shape: int = number(0, 0, 1)
    gain: float = number(0.5, 0.0, 2.0)
    width: int = number(32, 1, 1024)
    dropout: float = number(0.5, 0.0, 0.95)
    most_cubes: int = number(200, 1, 100_000)
    batch: int = number(64, 2, 65536)
    epochs: int = number(60, 1, 10_000)
    learning_rate: float = number(1e-3, 1e-7, 1.0)
    weight_decay: float = number(1e-3, 0.0, 10.0)
    cosine: int = number(1, 0, 1)
    steps: int = number(8, 1, 1_000_000)
    clip: float = number(1.0, 0.0, 1000.0)
    balance: float = number(1.0, 0.0, 1.0)
    smoothing: float = number(0.1, 0.0, 0.9)
    light_noise: float = number(0.1, 0.0, 1.0)
    shift_noise: float = number(0.3, 0.0, 10.0)
    noise: float = number(0.0, 0.0, 10.0)
    channel_dropout: float = number(0.0, 0.0, 0.9)
    mixup: float = number(0.0, 0.0, 0.5)
    flip: int = number(1, 0, 1)
    members: int = number(3, 1, 32)
    validation: float = number(0.2, 0.0, 0.5)
    patience: int = number(10, 1, 10_000)
    views: int = number(8, 1, 1000)
    fusion_epochs: int = number(30, 1, 10_000)
    fusion_rate: float = number(1e-3, 1e-7, 1.0)
    temperature: float = number(10.0, 0.01, 100.0)
    largest_temperature: float = number(100.0, 0.01, 1000.0)
    text_weight: float = number(1.0, 0.0, 1.0)
    voting: str = choice("probability", VOTINGS)
    seed: int = number(0, 0, 2**31 - 1)

    def __post_init__(self) -> None:
        """Check every value.

        Raises
        ------
        SettingError
            A value out of its range, or two that do not go together.
        """
        check_settings(self)
        if self.temperature > self.largest_temperature:
            raise SettingError(
                f"The setting temperature ({self.temperature:g}) must not be larger than "
                f"largest_temperature ({self.largest_temperature:g})."
            )


_NETWORKS: dict[str, dict[str, Any]] = {
    "pooled": {},
    # arXiv 2510.07556; what the paper leaves open is as in the default.
    "cnn3d": {
        "variance": 0.999,
        "most_components": 1000,
        "gain": 0.0,
        "dropout": 0.5,
        "batch": 32,
        "epochs": 100,
        "learning_rate": 1e-3,
        "weight_decay": 1e-4,
        "cosine": 0,
        "steps": 1,
        "clip": 0.0,
        "smoothing": 0.0,
        "light_noise": 0.0,
        "shift_noise": 0.0,
        "flip": 0,
        "members": 1,
        "fusion_epochs": 50,
    },
}


def object_settings(
    network: str, text: str, seed: int, **given: int | float | str
) -> ObjectSettings:
    """Take a network's settings and change single ones.

    Parameters
    ----------
    network : {"pooled", "cnn3d"}
    text : str
        ``name=value`` separated by semicolons, such as ``"batch=64; dropout=0.2"``.
    seed : int
    **given : int, float or str
        Settings that are parameters of the job.

    Raises
    ------
    SettingError
    """
    if network not in _NETWORKS:
        raise SettingError(
            f"There is no network {network!r}: choose one of {', '.join(OBJECT_NETWORKS)}."
        )
    single = settings_from_text(ObjectSettings, text, _ELSEWHERE)
    own = {**_NETWORKS[network], **single, **given}
    return ObjectSettings(**{**own, "network": network, "seed": seed})


def members_of(settings: ObjectSettings) -> tuple[ObjectSettings, ...]:
    """The settings of every network that is trained, each with a seed of its own."""
    return tuple(
        dataclasses.replace(settings, seed=(settings.seed + _SEED_STEP * number) % 2**31)
        for number in range(settings.members)
    )
