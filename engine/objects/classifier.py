"""The object classifier: learn classes from objects and their descriptions, classify any others."""

from __future__ import annotations

import copy
import dataclasses
import math
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..errors import ModelError
from ..options import SettingError
from .cubes import CubePlan, Cubes, cubes_at_most, cut
from .fusion import Fusion, Seen, fused_logits, fusion_built, texts_apart, train_fusion
from .model import Floats, Ints, Judged, ObjectPixels, in_parts
from .network import CubeNetwork, built
from .reduction import Reduction, object_means, shaped, training_spectra
from .settings import ObjectSettings, members_of
from .training import (
    Check,
    Material,
    OnEpoch,
    Trained,
    cube_probabilities,
    train_network,
)
from .vote import voted

#: Which objects each network is stopped by (bool, objects), by its number.
HeldBack = Callable[[int], NDArray[np.bool_]]
#: Places of all training cubes together, at most.
_MOST_PLACES = 20_000_000
#: Places of cubes that are judged together, about.
_PLACES_AT_ONCE = 4_000_000
_NETWORK, _FUSION = "network.", "fusion."
#: What comes of a model file that is not whole.
_DAMAGED = (LookupError, TypeError, AttributeError, RuntimeError, ValueError, SettingError)


class ObjectClassifier:
    """Cubes of objects, networks of cubes, their texts, a vote (after arXiv 2510.07556).

    Parameters
    ----------
    settings : ObjectSettings
    texts : float32 array, shape (classes, text width)
        The encoder's vectors of the classes' descriptions.
    device : str
        A device of torch.

    Attributes
    ----------
    texts : float32 array, shape (classes, text width)
        As given.
    trained_, fused_ : tuple of Trained
        How both stages went, one for each network.
    objects_, cubes_ : int
        What was learnt from.
    """

    def __init__(self, settings: ObjectSettings, texts: Floats, device: str = "cpu") -> None:
        self.settings = settings
        self.device = device
        self.texts = texts
        self.trained_: tuple[Trained, ...] = ()
        self.fused_: tuple[Trained, ...] = ()
        self.objects_ = self.cubes_ = 0
        self._learnt_from: tuple[Material, list[Seen]] | None = None

    @property
    def n_classes(self) -> int:
        """How many classes it tells apart."""
        return len(self.texts)

    @property
    def bands(self) -> int:
        """How many bands it wants."""
        return len(self._reduction.means)

    @property
    def channels(self) -> int:
        """How many numbers :meth:`reduce` makes of a pixel."""
        return self._reduction.channels

    @property
    def plan(self) -> CubePlan:
        """How cubes are cut."""
        return self._plan

    # -- learning ------------------------------------------------------------------------------

    def fit(
        self,
        objects: ObjectPixels,
        labels: Ints,
        held_back: HeldBack,
        check: Check = lambda: None,
        on_epoch: OnEpoch = lambda done, count, loss: None,
    ) -> ObjectClassifier:
        """Learn both stages.

        Parameters
        ----------
        objects : ObjectPixels
            Training objects alone, each with at least one pixel.
        labels : int64 array, shape (objects,)
            Index of each object's class.
        held_back : callable
            Number of a network -> objects (bool) that decide when its training stops.
        check : callable
            Called often; raises to cancel.
        on_epoch : callable taking (epochs done, epochs, loss as text)
            Over all networks and both stages.

        Raises
        ------
        ValueError
            All spectra are the same.
        """
        settings = self.settings
        spectra = training_spectra(objects, settings.seed)
        self._reduction = Reduction.fit(
            shaped(spectra) if settings.shape else spectra,
            components=settings.components,
            share=settings.variance,
            most=settings.most_components,
            gain=settings.gain,
        )
        self._plan = CubePlan.of_sizes(
            objects.sizes, settings.cube, settings.stride, settings.min_cover
        )
        material = self._material(objects, labels, check)
        self.objects_, self.cubes_ = len(objects), len(material.cubes)
        count = settings.members * (settings.epochs + settings.fusion_epochs)
        networks, trained, seen = [], [], []
        for number, one in enumerate(members_of(settings)):
            network = built(one, self.channels, self._plan.side, self.n_classes).to(self.device)
            begun = number * settings.epochs

            def report(done: int, _: int, loss: str, begun: int = begun) -> None:
                on_epoch(begun + done, count, loss)

            held = held_back(number)
            trained.append(train_network(network, material, held, one, check, report))
            networks.append(network)
            seen.append(Seen.by(network, material, held, one, check))
        self._networks: list[CubeNetwork] = networks
        self.trained_ = tuple(trained)
        self._learnt_from = (material, seen)
        self._fuse(check, lambda done, all_, loss: on_epoch(count - all_ + done, count, loss))
        return self

    def with_texts(
        self,
        texts: Floats,
        check: Check = lambda: None,
        on_epoch: OnEpoch = lambda done, count, loss: None,
    ) -> ObjectClassifier:
        """The same networks, their second stage trained anew with other texts of the classes.

        Only right after :meth:`fit`, as long as :meth:`forget` was not called.
        """
        other = copy.copy(self)
        other.texts = texts
        other._fuse(check, on_epoch)
        return other

    def alone(self) -> ObjectClassifier:
        """The same networks without their second stage: what there is without any text."""
        other = copy.copy(self)
        other.settings = dataclasses.replace(self.settings, text_weight=0.0)
        return other

    def forget(self) -> None:
        """Let go of the training objects."""
        self._learnt_from = None

    def _fuse(self, check: Check, on_epoch: OnEpoch) -> None:
        if self._learnt_from is None:
            raise ValueError("the training objects were let go of")
        material, seen = self._learnt_from
        texts = self._here(texts_apart(self.texts))
        count = self.settings.members * self.settings.fusion_epochs
        fusions, fused = [], []
        for number, one in enumerate(members_of(self.settings)):
            fusion = fusion_built(one, self.texts.shape[1]).to(self.device)
            begun = number * one.fusion_epochs

            def report(done: int, _: int, loss: str, begun: int = begun) -> None:
                on_epoch(begun + done, count, loss)

            fused.append(train_fusion(fusion, texts, seen[number], material, one, check, report))
            fusions.append(fusion)
        self._fusions: list[Fusion] = fusions
        self.fused_ = tuple(fused)

    # -- classifying ---------------------------------------------------------------------------

    def predict(
        self, objects: ObjectPixels, voting: str = "", check: Check = lambda: None
    ) -> Judged:
        """What objects are taken for, each by its own pixels.

        Parameters
        ----------
        objects : ObjectPixels
        voting : {"", "probability", "majority"}
            "": as the settings say.
        check : callable
            Called often; raises to cancel.
        """
        reduced = self.reduce(objects.values)
        return self.judge(objects.rows, objects.cols, objects.offsets, reduced, voting, check)

    def reduce(self, values: Floats) -> Floats:
        """The first step of :meth:`predict`: channels (n, channels) of spectra (n, bands)."""
        return self._reduction.apply(shaped(values) if self.settings.shape else values)

    def judge(
        self,
        rows: Ints,
        cols: Ints,
        offsets: Ints,
        reduced: Floats,
        voting: str = "",
        check: Check = lambda: None,
    ) -> Judged:
        """The second step of :meth:`predict`.

        Parameters
        ----------
        rows, cols, offsets :
            As in :class:`ObjectPixels`.
        reduced : float32 array, shape (n, channels)
        voting, check :
            As in :meth:`predict`.
        """
        places = cubes_at_most(rows, cols, offsets, self._plan) * self._plan.side**2
        found = []
        for first, last in in_parts(places, _PLACES_AT_ONCE):
            some = slice(int(offsets[first]), int(offsets[last]))
            found.append(
                self._judged(
                    rows[some],
                    cols[some],
                    offsets[first : last + 1] - offsets[first],
                    reduced[some],
                    voting or self.settings.voting,
                    check,
                )
            )
        return Judged.joined(found)

    def _judged(
        self, rows: Ints, cols: Ints, offsets: Ints, reduced: Floats, voting: str, check: Check
    ) -> Judged:
        """Some objects together."""
        cubes = cut(rows, cols, offsets, self._plan, check)
        none = np.zeros(len(offsets) - 1, np.int64)
        material = self._of_channels(reduced, offsets, cubes, none)
        probabilities = np.zeros((len(cubes), self.n_classes))
        every = np.arange(len(cubes))
        weight = self.settings.text_weight
        for network, fusion in zip(self._networks, self._fusions, strict=True):
            if weight < 1:
                found = cube_probabilities(network, material, every, check)
                probabilities += (1 - weight) * found
            if weight > 0:
                texts = self._here(texts_apart(self.texts))
                fused = fused_logits(network, fusion, texts)
                probabilities += weight * cube_probabilities(fused, material, every, check)
        probabilities /= len(self._networks)
        return voted(probabilities.astype(np.float32), cubes.objects, len(offsets) - 1, voting)

    def _material(self, objects: ObjectPixels, labels: Ints, check: Check) -> Material:
        """Training objects as cubes, of large ones as many as are learnt from."""
        room = _MOST_PLACES // (max(len(objects), 1) * self._plan.side**2)
        most = max(min(self.settings.most_cubes, room), 1)
        cubes = cut(objects.rows, objects.cols, objects.offsets, self._plan, check, most)
        return self._of_channels(self.reduce(objects.values), objects.offsets, cubes, labels)

    def _of_channels(self, reduced: Floats, offsets: Ints, cubes: Cubes, labels: Ints) -> Material:
        return Material(
            self._here(reduced),
            self._here(object_means(reduced, offsets)),
            self._here(self._reduction.light),
            cubes,
            labels,
            self.n_classes,
        )

    def _here(self, values: NDArray[Any]) -> Tensor:
        """An array where the networks are."""
        return torch.from_numpy(values).to(self.device)

    # -- model files ---------------------------------------------------------------------------

    def tensors(self) -> dict[str, Floats]:
        """Everything learnt, as named float32 arrays for a model file."""
        named: dict[str, Floats] = {
            "texts": self.texts,
            "reduction_means": self._reduction.means,
            "reduction_weights": self._reduction.weights,
            "reduction_light": self._reduction.light,
        }
        pairs = zip(self._networks, self._fusions, strict=True)
        for number, (network, fusion) in enumerate(pairs):
            for prefix, module in ((_NETWORK, network), (_FUSION, fusion)):
                for name, tensor in module.state_dict().items():
                    named[f"{prefix}{number}.{name}"] = tensor.cpu().numpy()
        return named

    def metadata(self) -> dict[str, Any]:
        """Settings and how training went, as JSON can hold them."""
        return {
            "settings": dataclasses.asdict(self.settings),
            "cubes": dataclasses.asdict(self._plan),
            "objects": self.objects_,
            "cubes_learnt": self.cubes_,
            "training": [_course(one) for one in self.trained_],
            "fusion": [_course(one) for one in self.fused_],
        }

    @classmethod
    def from_saved(
        cls, tensors: Mapping[str, Floats], metadata: Mapping[str, Any], device: str = "cpu"
    ) -> ObjectClassifier:
        """A classifier as it was saved.

        Raises
        ------
        ModelError
            What was saved is not complete.
        """
        try:
            settings = ObjectSettings(**metadata["settings"])
            found = cls(settings, tensors["texts"], device)
            found._plan = CubePlan(**metadata["cubes"])
            found._reduction = Reduction(
                *(tensors[f"reduction_{part}"] for part in ("means", "weights", "light"))
            )
            _check_shapes(found._reduction)
            side, width = found._plan.side, found.texts.shape[1]
            found._networks, found._fusions = [], []
            for number, one in enumerate(members_of(settings)):
                network = built(one, found.channels, side, found.n_classes)
                _load(network, tensors, f"{_NETWORK}{number}.")
                fusion = fusion_built(one, width)
                _load(fusion, tensors, f"{_FUSION}{number}.")
                found._networks.append(network.to(device).eval())
                found._fusions.append(fusion.to(device).eval())
            found.forget()
        except _DAMAGED as error:
            raise ModelError(
                "The model file lacks parts of its network or has some of the wrong size: it was "
                "changed or damaged; train the model again or copy it anew.",
                details=str(error),
            ) from error
        return found


def _course(trained: Trained) -> dict[str, Any]:
    def known(value: float) -> float | None:
        return None if math.isnan(value) else round(value, 6)

    return {
        "stopped": trained.stopped,
        "best_epoch": trained.best + 1,
        "history": [
            {name: known(value) for name, value in dataclasses.asdict(epoch).items()}
            for epoch in trained.history
        ],
    }


def _check_shapes(reduction: Reduction) -> None:
    bands, channels = reduction.weights.shape
    if reduction.means.shape != (bands,) or reduction.light.shape != (channels,):
        raise ValueError("the parts of the reduction do not go together")


def _load(module: torch.nn.Module, tensors: Mapping[str, Floats], prefix: str) -> None:
    module.load_state_dict(
        {
            name.removeprefix(prefix): torch.from_numpy(np.array(value))
            for name, value in tensors.items()
            if name.startswith(prefix)
        }
    )
