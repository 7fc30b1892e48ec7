"""Settings of the text-aligned probe, as presets and as the user's text."""

from __future__ import annotations

import dataclasses
import math
from dataclasses import dataclass
from typing import Any

from ..jobs import PROBE_PRESETS
from ..options import SettingError, check_settings, choice, number, settings_from_text, words
from .tokens import SUB_PATCH

NETWORKS = ("shared", "transformer")
ALIGNMENTS = ("text", "vision")
#: Settings that are parameters of the job.
_ELSEWHERE = ("patch", "components", "hard_negatives", "semihard_negatives", "epochs", "seed")


@dataclass(frozen=True)
class ProbeSettings:
    """Everything that can be set of the probe; the defaults are "balanced".

    Attributes
    ----------
    network : {"shared", "transformer"}
        Tokens that are computed once per pixel, or the paper's full attention.
    patch : int
        Side of the patch in pixels, an odd multiple of 3.
    components : int
        Principal components.
    scales : str
        Standard deviations, in pixels, of the blurred copies of the components that serve as
        further channels, separated by commas; "none": no such copies.
    width, layers, heads, mlp_width, depth : int
        Size of the network; ``depth`` only of "shared".
    dropout : float
        Share of values left out at random inside the network while it trains.
    vector : int
        Length of the vectors of patches and texts.
    align : {"text", "vision"}
        Whether the texts' vectors are brought to the patches' length, or the other way round.
    hard_negatives, semihard_negatives : int
        Wrong classes in the loss: those most alike, and others at random; both 0: all of them.
    temperature, largest_temperature : float
        Inverse temperature to start with, and the largest it may become: it is learnt.
    batch : int
        Samples a step sees.
    epochs : int
        How often training goes through its batches.
    learning_rate, weight_decay : float
        Of AdamW, or of Adam where there is no decay.
    cosine : int
        1: the learning rate falls along half a cosine.
    steps : int
        Batches an epoch has at most; 0: as many as there are samples for.
    least_steps : int
        Batches an epoch has at least, however few samples there are.
    clip : float
        Largest norm of the gradient.
    balance : float
        0: classes as frequent as their samples, 1: all equally frequent in a batch.
    smoothing : float
        Share of each label that is spread over the other classes.
    gain : float
        The k-th component is weakened by ``k ** -gain``: later ones hold more noise.
    shift_noise : float
        Standard deviation of what is added to each standardised channel of a whole patch.
    channel_dropout : float
        Share of components left out of a sample at random.
    noise : float
        Standard deviation of noise on standardised channels.
    flip : int
        1: patches are turned and mirrored at random.
    members : int
        Networks trained side by side, whose evidence is averaged.
    partner : int
        1: beside each of them one more that sees a pixel and its direct neighbours alone. It holds
        where surroundings are unlike those of any sample, as in a field without samples.
    grow : int
        Pixels around each sample that look the same and are taken as further samples.
    grown_weight : float
        Weight of these in the loss.
    validation : float
        Share of the samples held back to decide when to stop; 0: all epochs.
    patience : int
        Epochs without a better validation loss before training stops.
    smooth_steps, smooth_doubt : float
        Smoothing of the map: over how large a difference neighbours share their evidence (0: not
        at all), and how much less they do where their probabilities differ.
    choose : int
        1: whether to look around a pixel, and how strongly to regularise the map, is chosen by
        training samples held back; 0: as the settings say.
    seed : int
    """

    network: str = choice("shared", NETWORKS)
    patch: int = number(9, 3, 63)
    components: int = number(30, 1, 1000)
    scales: str = words("1,2,4,8")
    width: int = number(128, 4, 1024)
    layers: int = number(1, 1, 24)
    depth: int = number(1, 0, 24)
    heads: int = number(4, 1, 64)
    mlp_width: int = number(256, 4, 4096)
    dropout: float = number(0.1, 0.0, 0.9)
    vector: int = number(64, 2, 1024)
    align: str = choice("text", ALIGNMENTS)
    hard_negatives: int = number(0, 0, 1000)
    semihard_negatives: int = number(0, 0, 1000)
    temperature: float = number(1 / 0.07, 0.01, 100.0)
    largest_temperature: float = number(100.0, 0.01, 1000.0)
    batch: int = number(128, 2, 65536)
    epochs: int = number(60, 1, 10_000)
    steps: int = number(30, 0, 1_000_000)
    least_steps: int = number(1, 1, 1_000_000)
    learning_rate: float = number(2e-3, 1e-7, 1.0)
    weight_decay: float = number(1e-2, 0.0, 10.0)
    cosine: int = number(1, 0, 1)
    clip: float = number(1.0, 0.0, 1000.0)
    balance: float = number(0.5, 0.0, 1.0)
    smoothing: float = number(0.1, 0.0, 0.9)
    gain: float = number(0.5, 0.0, 2.0)
    shift_noise: float = number(0.5, 0.0, 10.0)
    channel_dropout: float = number(0.2, 0.0, 0.9)
    noise: float = number(0.0, 0.0, 10.0)
    flip: int = number(1, 0, 1)
    members: int = number(1, 1, 16)
    partner: int = number(1, 0, 1)
    grow: int = number(20, 0, 10_000)
    grown_weight: float = number(1.0, 0.0, 10.0)
    validation: float = number(0.0, 0.0, 0.5)
    patience: int = number(10, 1, 10_000)
    smooth_steps: float = number(2.0, 0.0, 100.0)
    smooth_doubt: float = number(1.0, 0.0, 100.0)
    choose: int = number(1, 0, 1)
    seed: int = number(0, 0, 2**31 - 1)

    def __post_init__(self) -> None:
        """Check every value.

        Raises
        ------
        SettingError
            A value out of its range, or two that do not go together.
        """
        check_settings(self)
        if self.patch % (2 * SUB_PATCH) != SUB_PATCH:
            raise SettingError(
                f"The patch must be an odd multiple of {SUB_PATCH} pixels (3, 9, 15, 21...), so "
                f"that it is made of sub-patches around a middle one, found {self.patch}."
            )
        if self.width % self.heads:
            raise SettingError(
                f"The setting width must be a multiple of heads ({self.heads}), found {self.width}."
            )
        if self.temperature > self.largest_temperature:
            raise SettingError(
                f"The setting temperature ({self.temperature:g}) must not be larger than "
                f"largest_temperature ({self.largest_temperature:g})."
            )
        _ = self.sigmas

    @property
    def sigmas(self) -> tuple[float, ...]:
        """The scales as numbers, ascending."""
        if self.scales.strip().lower() in ("", "none"):
            return ()
        try:
            sigmas = tuple(float(part) for part in self.scales.split(","))
        except ValueError:
            sigmas = (math.nan,)
        if not all(0 < sigma <= 16 for sigma in sigmas) or list(sigmas) != sorted(set(sigmas)):
            raise SettingError(
                "The setting scales must be ascending numbers above 0 and up to 16, separated by "
                f"commas, or 'none', found {self.scales!r}."
            )
        return sigmas


def of_pixels(settings: ProbeSettings) -> ProbeSettings:
    """The same for scenes whose neighbours tell nothing of each other.

    Where covers change from pixel to pixel, as in mixed pixels of a town, what surrounds a sample
    is mostly something else: there, few components of the pixel and its direct neighbours do best.
    """
    return dataclasses.replace(
        _near(settings),
        components=min(settings.components, _PIXEL_COMPONENTS),
        gain=1.0,
        grow=0,
        smooth_steps=0.0,
    )


def networks_of(settings: ProbeSettings) -> tuple[ProbeSettings, ...]:
    """The settings of every network that is trained, each with a seed of its own."""
    members = (
        dataclasses.replace(settings, seed=(settings.seed + _SEED_STEP * number) % 2**31)
        for number in range(settings.members)
    )
    if not settings.partner:
        return tuple(members)
    return tuple(one for member in members for one in (member, _near(member)))


def _near(settings: ProbeSettings) -> ProbeSettings:
    """The same for networks that see a pixel and its direct neighbours alone."""
    return dataclasses.replace(settings, patch=SUB_PATCH, scales="none", partner=0)


def regularised(settings: ProbeSettings) -> tuple[ProbeSettings, ...]:
    """The settings with regularisations of the map to choose among, from none to their own."""
    if not settings.smooth_steps:
        return (settings,)
    own = (settings.smooth_steps, settings.smooth_doubt)
    others = ((0.0, 0.0), (3.0, 4.0), (2.0, 2.0))
    strengths = (*(one for one in others if one != own), own)
    return tuple(
        dataclasses.replace(settings, smooth_steps=steps, smooth_doubt=doubt)
        for steps, doubt in strengths
    )


_PIXEL_COMPONENTS = 10
#: Between the seeds of the networks of one probe: users' seeds are small and follow each other.
_SEED_STEP = 1000
_PRESETS: dict[str, dict[str, Any]] = {
    "balanced": {},
    # arXiv 2509.22697; what the paper leaves open is as in the default.
    "paper": {
        "network": "transformer",
        "scales": "none",
        "width": 64,
        "layers": 6,
        "heads": 16,
        "mlp_width": 64,
        "hard_negatives": 4,
        "semihard_negatives": 4,
        "batch": 32,
        "epochs": 100,
        "steps": 0,
        "learning_rate": 1e-3,
        "weight_decay": 0.0,
        "cosine": 0,
        "balance": 1.0,
        "smoothing": 0.0,
        "gain": 0.0,
        "shift_noise": 0.0,
        "channel_dropout": 0.0,
        "flip": 0,
        "members": 1,
        "partner": 0,
        "grow": 0,
        "validation": 0.1,
        "smooth_steps": 0.0,
        "choose": 0,
    },
}


def probe_settings(preset: str, text: str, seed: int, **given: int) -> ProbeSettings:
    """Take a preset and change single settings.

    Parameters
    ----------
    preset : {"balanced", "paper"}
    text : str
        ``name=value`` separated by semicolons, such as ``"batch=64; dropout=0.2"``.
    seed : int
    **given : int
        Settings that are parameters of the job; those the job leaves to the preset are not given.

    Raises
    ------
    SettingError
    """
    if preset not in _PRESETS:
        raise SettingError(
            f"There is no preset {preset!r}: choose one of {', '.join(PROBE_PRESETS)}."
        )
    single = settings_from_text(ProbeSettings, text, _ELSEWHERE)
    return ProbeSettings(**{**_PRESETS[preset], **single, **given, "seed": seed})
