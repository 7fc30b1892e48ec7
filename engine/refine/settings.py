"""Settings of the refinement by a network, as presets and as the user's text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..jobs import NETWORKS, PRESETS
from ..options import SettingError, check_settings, choice, number, settings_from_text

SAMPLINGS = ("class", "proportional")
TARGETS = ("hard", "soft")


@dataclass(frozen=True)
class SpecialSettings:
    """Everything that can be set of learning from pseudo-labels; the defaults are "balanced".

    Attributes
    ----------
    network : {"mambahsi", "convnet"}
    hidden : int
        Width of the network; a multiple of 4.
    epochs, iterations : int
        Epochs, and steps of the optimiser in each.
    warm_up : int
        Epochs with the random set alone; as many as ``epochs`` or more: all of them.
    learning_rate, final_learning_rate : float
        Of Adam; from the first to the last along half a cosine.
    batch : int
        Tiles a step sees.
    components : int
        Whitened principal components of the scene the network sees; 0: its bands, each
        standardised.
    sampling : {"class", "proportional"}
        The random set holds equally many pixels of every pseudo-class, or classes as frequent as
        they are.
    random_per_class : int
        Pixels of the random set per step and class.
    targets : {"hard", "soft"}
        What the random set is to be labelled as: the pseudo-label, or the source's probabilities.
    robustness : float
        Of the random set's loss against wrong labels: 0 is the cross entropy, 1 the mean absolute
        error.
    confident_share : float
        Share kept of the pixels of least ambiguity.
    margin_components : int
        Gaussians that split a class's margins into confident, middle and hard.
    pca : int
        Principal components soft labels are computed in.
    density_components : int
        Gaussians per class in these.
    weight_random, weight_hard, weight_confident : float
        Of the three losses. Hard pixels lie where densities fitted on confident ones mean least:
        their soft labels did more harm than good, and "balanced" leaves them out.
    rotate, flip : int
        1: tiles are turned by random multiples of 90 degrees, mirrored.
    noise : float
        Standard deviation of noise added to standardised values.
    stop_agreement : float
        Training stops when the map of an epoch agrees with the one before in this share of the
        pixels, twice in a row after the warm-up (after half of the epochs, where all are
        warm-up); 1: never.
    views : int
        1, or 8: the probabilities are the mean over the eight rotations and mirror images.
    combine : int
        1: the map is made from the network and the source together, weighted by how well the
        source agrees with the network; 0: from the network alone.
    seed : int
    """

    network: str = choice("mambahsi", NETWORKS)
    hidden: int = number(16, 4, 256)
    epochs: int = number(15, 1, 1000)
    iterations: int = number(20, 1, 1000)
    warm_up: int = number(8, 0, 1000)
    learning_rate: float = number(5e-3, 1e-7, 1.0)
    final_learning_rate: float = number(1e-4, 0.0, 1.0)
    batch: int = number(4, 1, 1024)
    components: int = number(30, 0, 1000)
    sampling: str = choice("proportional", SAMPLINGS)
    random_per_class: int = number(2000, 1, 1_000_000)
    targets: str = choice("hard", TARGETS)
    robustness: float = number(0.7, 0.0, 1.0)
    confident_share: float = number(0.2, 0.001, 1.0)
    margin_components: int = number(3, 2, 10)
    pca: int = number(5, 1, 100)
    density_components: int = number(5, 1, 50)
    weight_random: float = number(1.0, 0.0, 100.0)
    weight_hard: float = number(0.0, 0.0, 100.0)
    weight_confident: float = number(1.0, 0.0, 100.0)
    rotate: int = number(1, 0, 1)
    flip: int = number(1, 0, 1)
    noise: float = number(0.1, 0.0, 10.0)
    stop_agreement: float = number(0.998, 0.5, 1.0)
    views: int = number(1, 1, 8)
    combine: int = number(1, 0, 1)
    seed: int = number(0, 0, 2**31 - 1)

    def __post_init__(self) -> None:
        """Check every value.

        Raises
        ------
        SettingError
            A value out of its range, or two that do not go together.
        """
        check_settings(self)
        if self.hidden % 4:
            raise SettingError(f"The setting hidden must be a multiple of 4, found {self.hidden}.")
        if self.views not in (1, 8):
            raise SettingError(f"The setting views must be 1 or 8, found {self.views}.")
        if self.final_learning_rate > self.learning_rate:
            raise SettingError(
                "The setting final_learning_rate must not be larger than learning_rate "
                f"({self.learning_rate:g}), found {self.final_learning_rate:g}."
            )
        if self.weight_random == 0 and self.warm_up > 0:
            raise SettingError(
                "The setting weight_random must be above 0 as long as there is a warm-up, which "
                "has no other loss: set it, or set warm_up=0."
            )


_PAPER: dict[str, Any] = {
    "epochs": 20,
    "iterations": 20,
    "warm_up": 10,
    "learning_rate": 4e-4,
    "final_learning_rate": 1e-4,
    "components": 0,
    "sampling": "class",
    "random_per_class": 500,
    "robustness": 0.0,
    "weight_hard": 0.1,
    "stop_agreement": 1.0,
    "views": 1,
    "combine": 0,
}
_PRESETS: dict[str, dict[str, Any]] = {
    "balanced": {},
    # arXiv 2501.16222 on Pavia Centre and AeroRIT.
    "paper": _PAPER,
    # The same on Chikusei, the largest of its scenes.
    "paper_large": {
        **_PAPER,
        "epochs": 10,
        "warm_up": 5,
        "learning_rate": 1e-3,
        "final_learning_rate": 1e-5,
    },
}


def from_text(
    preset: str = "balanced", text: str = "", network: str = "mambahsi", seed: int = 0
) -> SpecialSettings:
    """Take a preset and change single settings.

    Parameters
    ----------
    preset : {"balanced", "paper", "paper_large"}
    text : str
        ``name=value`` separated by semicolons, such as ``"epochs=30; learning_rate=0.001"``.
    network : {"mambahsi", "convnet"}
    seed : int

    Returns
    -------
    SpecialSettings

    Raises
    ------
    SettingError
        A name that is unknown, is given twice or is set elsewhere, or a value that is no number
        or out of range; one sentence says which and what was expected.
    """
    if preset not in _PRESETS:
        raise SettingError(f"There is no preset {preset!r}: choose one of {', '.join(PRESETS)}.")
    given = settings_from_text(SpecialSettings, text, ("network", "seed"))
    return SpecialSettings(**{**_PRESETS[preset], **given, "network": network, "seed": seed})
