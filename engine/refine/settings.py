"""Settings of the refinement by a network, as presets and as the user's text."""

from __future__ import annotations

import dataclasses
import difflib
import math
from dataclasses import dataclass
from typing import Any

from ..errors import EngineError
from ..jobs import NETWORKS, PRESETS

SAMPLINGS = ("class", "proportional")
TARGETS = ("hard", "soft")


class SettingError(EngineError):
    """A setting that does not exist or has a value it cannot have."""


def _number(default: int | float, least: float, most: float) -> Any:
    return dataclasses.field(default=default, metadata={"least": least, "most": most})


def _choice(default: str, choices: tuple[str, ...]) -> Any:
    return dataclasses.field(default=default, metadata={"choices": choices})


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

    network: str = _choice("mambahsi", NETWORKS)
    hidden: int = _number(16, 4, 256)
    epochs: int = _number(15, 1, 1000)
    iterations: int = _number(20, 1, 1000)
    warm_up: int = _number(8, 0, 1000)
    learning_rate: float = _number(5e-3, 1e-7, 1.0)
    final_learning_rate: float = _number(1e-4, 0.0, 1.0)
    batch: int = _number(4, 1, 1024)
    components: int = _number(30, 0, 1000)
    sampling: str = _choice("proportional", SAMPLINGS)
    random_per_class: int = _number(2000, 1, 1_000_000)
    targets: str = _choice("hard", TARGETS)
    robustness: float = _number(0.7, 0.0, 1.0)
    confident_share: float = _number(0.2, 0.001, 1.0)
    margin_components: int = _number(3, 2, 10)
    pca: int = _number(5, 1, 100)
    density_components: int = _number(5, 1, 50)
    weight_random: float = _number(1.0, 0.0, 100.0)
    weight_hard: float = _number(0.0, 0.0, 100.0)
    weight_confident: float = _number(1.0, 0.0, 100.0)
    rotate: int = _number(1, 0, 1)
    flip: int = _number(1, 0, 1)
    noise: float = _number(0.1, 0.0, 10.0)
    stop_agreement: float = _number(0.998, 0.5, 1.0)
    views: int = _number(1, 1, 8)
    combine: int = _number(1, 0, 1)
    seed: int = _number(0, 0, 2**31 - 1)

    def __post_init__(self) -> None:
        """Check every value.

        Raises
        ------
        SettingError
            A value out of its range, or two that do not go together.
        """
        for field in dataclasses.fields(self):
            _check(field, getattr(self, field.name))
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
    # These two have fields of their own beside the text.
    fields = {
        field.name: field
        for field in dataclasses.fields(SpecialSettings)
        if field.name not in ("network", "seed")
    }
    given: dict[str, Any] = {}
    for part in text.replace("\n", ";").split(";"):
        if not part.strip():
            continue
        name, equals, value = (piece.strip() for piece in part.partition("="))
        if not equals or not name or not value:
            raise SettingError(
                f"Settings must be written name=value; name=value, found {part.strip()!r}."
            )
        if name not in fields:
            raise SettingError(_unknown(name, tuple(fields)))
        if name in given:
            raise SettingError(f"The setting {name} is given twice: keep one of them.")
        given[name] = _parsed(fields[name], value)
    return SpecialSettings(**{**_PRESETS[preset], **given, "network": network, "seed": seed})


def _unknown(name: str, names: tuple[str, ...]) -> str:
    if name in ("network", "seed"):
        return f"The setting {name} is a parameter of its own: set it there, not in this text."
    near = difflib.get_close_matches(name, names, n=1)
    meant = f"did you mean {near[0]}? " if near else ""
    return f"There is no setting {name!r}: {meant}There are {', '.join(names)}."


def _parsed(field: dataclasses.Field[Any], value: str) -> int | float | str:
    """The value in the type of the field; texts are checked with the others afterwards."""
    if isinstance(field.default, str):
        return value
    try:
        number = float(value)
    except ValueError:
        raise SettingError(f"The setting {field.name} must be a number, found {value!r}.") from None
    if isinstance(field.default, int) and number.is_integer():
        return int(number)
    return number


def _check(field: dataclasses.Field[Any], value: Any) -> None:
    choices = field.metadata.get("choices")
    if choices is not None:
        if value not in choices:
            raise SettingError(
                f"The setting {field.name} must be one of {', '.join(choices)}, found {value!r}."
            )
        return
    least, most = field.metadata["least"], field.metadata["most"]
    whole = isinstance(field.default, int)
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if not number or not math.isfinite(value) or not least <= value <= most:
        raise SettingError(
            f"The setting {field.name} must be between {least:g} and {most:g}, found {value!r}."
        )
    if whole and not isinstance(value, int):
        raise SettingError(f"The setting {field.name} must be a whole number, found {value!r}.")
