"""The text-aligned probe: learn classes from samples and their descriptions, classify any scene."""

from __future__ import annotations

import copy
import dataclasses
import math
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from ..errors import ModelError
from .features import Features, Reduction
from .gathering import Gathered, TileSource, gather
from .guide import Guide
from .mapper import Mapper
from .network import ProbeNetwork
from .settings import ProbeSettings, networks_of
from .training import Check, Samples, Trained, train

Floats = NDArray[np.float32]
Bools = NDArray[np.bool_]
#: Epochs done, epochs in all (over all networks), the loss as text.
OnEpoch = Callable[[int, int, str], None]

_NETWORK = "network."


class TextAlignedProbe:
    """A network of patches aligned with frozen vectors of class descriptions (arXiv 2509.22697).

    Parameters
    ----------
    settings : ProbeSettings
    texts : float32 array, shape (classes, text width)
        The encoder's vectors of the classes' descriptions.
    device : str
        A device of torch.

    Attributes
    ----------
    texts : float32 array, shape (classes, text width)
        As given.
    trained_ : tuple of Trained
        How training went, one for each network.
    samples_, grown_ : int
        Samples learnt from, and pixels that joined them.
    """

    def __init__(self, settings: ProbeSettings, texts: Floats, device: str = "cpu") -> None:
        self.settings = settings
        self.device = device
        self.texts = texts
        self._middle = texts.mean(axis=0, dtype=np.float64).astype(np.float32)
        self._texts = _apart(texts, self._middle)
        self.trained_: tuple[Trained, ...] = ()
        self.samples_ = self.grown_ = 0

    @property
    def n_classes(self) -> int:
        """How many classes it tells apart."""
        return len(self._texts)

    @property
    def margin(self) -> int:
        """Pixels of margin :meth:`predict` wants around what is mapped."""
        return self._mapper.margin

    @property
    def channels(self) -> int:
        """How many numbers :meth:`reduce` makes of a pixel."""
        return self._mapper.channels

    def fit(
        self,
        tiles: TileSource,
        held_back: Bools,
        check: Check = lambda: None,
        on_epoch: OnEpoch = lambda done, count, loss: None,
    ) -> TextAlignedProbe:
        """Learn from samples.

        Parameters
        ----------
        tiles : callable
            Gives the tiles with samples, each time it is called.
        held_back : bool array, shape (all samples,)
            Samples that only decide when to stop.
        check : callable
            Called often; raises to cancel.
        on_epoch : callable taking (epochs done, epochs, loss as text)
        """
        gathered = gather(tiles, self.settings, held_back, check)
        self._features, self._guide = gathered.features, gathered.guide
        learnt, held = _divided(gathered, held_back)
        samples = gathered.samples.select(learnt)
        judging = gathered.samples.select(held) if len(held) else None
        self.samples_ = int((learnt < len(gathered.numbers)).sum())
        self.grown_ = len(learnt) - self.samples_
        self._networks: list[ProbeNetwork] = []
        trained = []
        chosen = networks_of(self.settings)
        for number, settings in enumerate(chosen):
            network = self._built(settings)

            def report(done: int, count: int, loss: str, number: int = number) -> None:
                on_epoch(number * count + done, len(chosen) * count, loss)

            trained.append(
                train(
                    network,
                    self._texts,
                    self._as_seen(samples, settings),
                    None if judging is None else self._as_seen(judging, settings),
                    settings,
                    self._features.components,
                    self.device,
                    check,
                    report,
                )
            )
            self._networks.append(network.eval())
        self.trained_ = tuple(trained)
        return self

    def predict(self, values: Floats, valid: Bools, wanted: tuple[slice, slice]) -> Floats:
        """Class probabilities of a part of a window.

        Parameters
        ----------
        values : float32 array, shape (bands, h, w)
        valid : bool array, shape (h, w)
        wanted : tuple of slice
            Rows and columns to map. What lies farther than :attr:`margin` from them is not read;
            where the window ends earlier, there is no data.

        Returns
        -------
        float32 array, shape (wanted h, wanted w, classes)
            Rows sum to 1; all 0 where not valid.
        """
        return self.judge(self.reduce(values, valid), valid, wanted)

    def reduce(self, values: Floats, valid: Bools) -> Floats:
        """The first step of :meth:`predict`: each pixel alone.

        Parameters
        ----------
        values : float32 array, shape (bands, h, w)
        valid : bool array, shape (h, w)

        Returns
        -------
        float32 array, shape (channels, h, w)
            0 where not valid.
        """
        with torch.inference_mode():
            reduced = self._mapper.reduce(self._here(values), self._here(valid))
        result: Floats = reduced.cpu().numpy()
        return result

    def judge(self, reduced: Floats, valid: Bools, wanted: tuple[slice, slice]) -> Floats:
        """The second step of :meth:`predict`: each pixel among its neighbours.

        Parameters
        ----------
        reduced : float32 array, shape (channels, h, w)
        valid, wanted :
            As in :meth:`predict`.
        """
        with torch.inference_mode():
            probabilities = self._mapper.judge(self._here(reduced), self._here(valid), wanted)
        result: Floats = probabilities.movedim(0, 2).cpu().numpy()
        return result

    def similarity(self) -> Floats:
        """Cosines of the classes' aligned text vectors (classes, classes), mean over networks."""
        with torch.inference_mode():
            said = torch.from_numpy(self._texts).to(self.device)
            cosines = [
                (prototypes @ prototypes.T).cpu().numpy()
                for prototypes in (network.prototypes(said) for network in self._networks)
            ]
        mean: Floats = np.mean(cosines, axis=0, dtype=np.float32)
        return mean

    def with_texts(self, texts: Floats) -> TextAlignedProbe:
        """The same networks for other classes, shape (classes, text width): the open head."""
        other = copy.copy(self)
        other.texts, other._texts = texts, _apart(texts, self._middle)
        return other

    def with_smoothing(self, settings: ProbeSettings) -> TextAlignedProbe:
        """The same networks with the regularisation of other settings."""
        other = copy.copy(self)
        other.settings = dataclasses.replace(
            self.settings,
            smooth_steps=settings.smooth_steps,
            smooth_doubt=settings.smooth_doubt,
        )
        return other

    # -- model files ---------------------------------------------------------------------------

    def tensors(self) -> dict[str, Floats]:
        """Everything learnt, as named float32 arrays for a model file."""
        named: dict[str, Floats] = {
            "texts": self.texts,
            "texts_middle": self._middle,
            "reduction_means": self._features.reduction.means,
            "reduction_components": self._features.reduction.components,
            "channel_means": self._features.means,
            "channel_deviations": self._features.deviations,
        }
        if self._guide is not None:
            named["guide_means"] = self._guide.means
            named["guide_projection"] = self._guide.projection
            named["guide_step"] = np.array([self._guide.step], np.float32)
        for number, network in enumerate(self._networks):
            for name, tensor in network.state_dict().items():
                named[f"{_NETWORK}{number}.{name}"] = tensor.cpu().numpy()
        return named

    def metadata(self) -> dict[str, Any]:
        """Settings and how training went, as JSON can hold them."""

        def known(value: float) -> float | None:
            return None if math.isnan(value) else round(value, 6)

        return {
            "settings": dataclasses.asdict(self.settings),
            "samples": self.samples_,
            "grown": self.grown_,
            "training": [
                {
                    "stopped": one.stopped,
                    "best_epoch": one.best + 1,
                    "history": [
                        {name: known(value) for name, value in dataclasses.asdict(epoch).items()}
                        for epoch in one.history
                    ],
                }
                for one in self.trained_
            ],
        }

    @classmethod
    def from_saved(
        cls, tensors: Mapping[str, Floats], metadata: Mapping[str, Any], device: str = "cpu"
    ) -> TextAlignedProbe:
        """A probe as it was saved.

        Raises
        ------
        ModelError
            What was saved is not complete.
        """
        try:
            settings = ProbeSettings(**metadata["settings"])
            _check_shapes(tensors, settings)
            probe = cls(settings, tensors["texts"], device)
            probe._middle = tensors["texts_middle"]
            probe._texts = _apart(probe.texts, probe._middle)
            probe._features = Features(
                Reduction(tensors["reduction_means"], tensors["reduction_components"]),
                settings.sigmas,
                tensors["channel_means"],
                tensors["channel_deviations"],
            )
            probe._guide = None
            if "guide_step" in tensors:
                step = float(tensors["guide_step"][0])
                probe._guide = Guide(tensors["guide_means"], tensors["guide_projection"], step)
            probe._networks = [
                probe._loaded(tensors, number, one)
                for number, one in enumerate(networks_of(settings))
            ]
        except (KeyError, TypeError, RuntimeError, ValueError) as error:
            raise ModelError(
                "The model file lacks parts of its network or has some of the wrong size: it was "
                "changed or damaged; train the model again or copy it anew.",
                details=str(error),
            ) from error
        return probe

    # -- inside --------------------------------------------------------------------------------

    def _built(self, settings: ProbeSettings) -> ProbeNetwork:
        """A network as it is before training."""
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(settings.seed)
            network = ProbeNetwork(
                settings,
                self._features.components,
                self._features.channels_with(settings.sigmas),
                self._texts.shape[1],
            )
        return network.to(self.device)

    def _as_seen(self, samples: Samples, settings: ProbeSettings) -> Samples:
        """Samples with the part of their patches that a network sees."""
        if settings.patch == self.settings.patch:
            return samples
        patches = samples.patches.middles(
            settings.patch, self._features.channels_with(settings.sigmas)
        )
        return dataclasses.replace(samples, patches=patches)

    def _loaded(
        self, tensors: Mapping[str, Floats], number: int, settings: ProbeSettings
    ) -> ProbeNetwork:
        network = self._built(settings)
        prefix = f"{_NETWORK}{number}."
        network.load_state_dict(
            {
                name.removeprefix(prefix): torch.from_numpy(np.array(value))
                for name, value in tensors.items()
                if name.startswith(prefix)
            }
        )
        return network.eval()

    @property
    def _mapper(self) -> Mapper:
        guide = self._guide if self.settings.smooth_steps > 0 else None
        return Mapper(self.settings, self._features, guide, self._networks, self._here(self._texts))

    def _here(self, values: NDArray[Any]) -> torch.Tensor:
        """An array where the networks are."""
        return torch.from_numpy(values).to(self.device)


def _check_shapes(tensors: Mapping[str, Floats], settings: ProbeSettings) -> None:
    """Whether all that networks do not check themselves goes together.

    Raises
    ------
    KeyError, TypeError, ValueError
    """
    _, text_width = tensors["texts"].shape
    components, bands = tensors["reduction_components"].shape
    channels = components * (1 + len(settings.sigmas))
    shapes: dict[str, tuple[int, ...]] = {
        "texts_middle": (text_width,),
        "reduction_means": (bands,),
        "channel_means": (channels,),
        "channel_deviations": (channels,),
    }
    if any(name.startswith("guide_") for name in tensors):
        shapes["guide_means"] = (bands,)
        shapes["guide_projection"] = (len(tensors["guide_projection"]), bands)
        shapes["guide_step"] = (1,)
    for name, shape in shapes.items():
        if tensors[name].shape != shape:
            raise ValueError(f"{name} has the shape {tensors[name].shape}, expected {shape}")


def _divided(gathered: Gathered, held_back: Bools) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Places, among the gathered samples, of those learnt from and of those held back."""
    held = np.zeros(len(gathered.samples.labels), bool)
    held[: len(gathered.numbers)] = held_back[gathered.numbers]
    return np.flatnonzero(~held), np.flatnonzero(held)


def _apart(texts: Floats, middle: Floats) -> Floats:
    """Unit vectors of what sets texts apart from the mean text.

    Sentence encoders put all texts of one field close together; without their mean the classes
    lie in different directions.
    """
    apart = texts - middle
    lengths = np.linalg.norm(apart, axis=1, keepdims=True)
    unit: Floats = (apart / np.maximum(lengths, 1e-12)).astype(np.float32)
    return unit
