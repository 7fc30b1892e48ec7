"""Refinement by a network that learns from pseudo-labels on the scene's own spectra."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from ..errors import ModelError
from ..options import SettingError
from .networks import build_network
from .reliability import Reliability
from .settings import SpecialSettings
from .tiles import Standardiser, TilePlan, TrainingTile
from .training import Check, Epoch, OnProgress, Trainer

Floats = NDArray[np.float32]
Bools = NDArray[np.bool_]

_NETWORK = "network."
_RELIABILITY = ("agreement", "confusion")


class SpecialRefinement:
    """Learn the classes of a scene from a source that is often wrong.

    The second stage of SPECIAL (arXiv 2501.16222): a small network is trained on pseudo-labels,
    which it cannot all memorise, and on soft labels from its own confident map. No reference is
    used anywhere. With the setting ``combine`` the result is the network and the source together,
    each pixel's source weighted by how often the network agrees with labels of that margin.

    Classes that are nowhere a pseudo-label on the training tiles cannot be learnt: the network
    never gives them; combined with a source, they keep the source's probability and the others
    share what is left.

    Parameters
    ----------
    settings : SpecialSettings
    n_classes : int
    n_bands : int
        Of the scene.
    device : str
        A device of torch.

    Attributes
    ----------
    history_ : list of Epoch
    stopped_ : str
        Why training ended, as a clause.
    learnt_ : bool array, shape (classes,)
        Classes that were a pseudo-label somewhere.
    """

    def __init__(
        self, settings: SpecialSettings, n_classes: int, n_bands: int, device: str = "cpu"
    ) -> None:
        self.settings = settings
        self.n_classes = n_classes
        self.n_bands = n_bands
        self.device = device
        self.history_: list[Epoch] = []
        self.stopped_ = ""

    def plan(self, memory_mb: float) -> TilePlan:
        """How to cut the scene, and how many tiles to train on with ``memory_mb``."""
        network = build_network(self.settings.network, 1, 1, self.settings.hidden)
        side, halo = int(network.tile), int(network.halo)  # type: ignore[arg-type]
        return TilePlan.of(side, halo, self.n_bands, self.n_classes, memory_mb)

    def fit(
        self,
        tiles: Sequence[TrainingTile],
        check: Check = lambda: None,
        on_progress: OnProgress = lambda done, count, share, text: None,
    ) -> SpecialRefinement:
        """Train on tiles of the scene.

        Parameters
        ----------
        tiles : sequence of TrainingTile
            On a scene too large for memory, a random subset of its tiles.
        check : callable
            Called often; raises to cancel.
        on_progress : callable taking (epochs done, epochs, share of this epoch, loss as text)

        Raises
        ------
        ValueError
            Fewer than two valid pixels, or tiles of other bands or classes.
        """
        for tile in tiles:
            bands, classes = tile.values.shape[0], tile.probabilities.shape[2]
            if (bands, classes) != (self.n_bands, self.n_classes):
                raise ValueError(f"a tile has {bands} bands and {classes} classes")
        if sum(int(tile.valid.sum()) for tile in tiles) < 2:
            raise ValueError("at least two valid pixels are needed")
        tiles = [tile for tile in tiles if tile.valid.any()]
        self._standardiser = Standardiser.fit(tiles, self.settings.components)
        self._build()
        trainer = Trainer(self.settings, self._network, self._standardiser, tiles, self.device)
        trained = trainer.run(check, on_progress)
        self._network.eval()
        self.history_, self.stopped_ = trained.history, trained.stopped
        self.learnt_ = np.zeros(self.n_classes, dtype=bool)
        for tile in tiles:
            self.learnt_[np.unique(tile.probabilities[tile.valid].argmax(axis=1))] = True
        learnt = self._only_learnt(trained.network_map)
        self._reliability = Reliability.fit(learnt, trained.source)
        return self

    def predict(self, values: Floats, valid: Bools, source: Floats | None = None) -> Floats:
        """Class probabilities of a window, in one pass of the network.

        Parameters
        ----------
        values : float32 array, shape (bands, h, w)
        valid : bool array, shape (h, w)
        source : float32 array, shape (h, w, classes), optional
            What the label source says of the window. Without it, or without the setting
            ``combine``, the network decides alone.

        Returns
        -------
        float32 array, shape (h, w, classes)
            Rows sum to 1; all 0 where not ``valid``.
        """
        result = np.zeros((*valid.shape, self.n_classes), dtype=np.float32)
        if not valid.any():
            return result
        seen = torch.from_numpy(self._standardiser.apply(values, valid)).to(self.device)
        with torch.inference_mode():
            logs = self._views(seen[None])
        network = self._only_learnt(logs.softmax(0).movedim(0, 2).cpu().numpy()[valid])
        if source is not None and self.settings.combine:
            network = self._combined(network, source[valid])
        result[valid] = network
        return result

    def tensors(self) -> dict[str, Floats]:
        """Everything learnt, as named float32 arrays for a model file."""
        state = self._network.state_dict()
        named = {_NETWORK + name: tensor.cpu().numpy() for name, tensor in state.items()}
        named["means"], named["deviations"] = (
            self._standardiser.means,
            self._standardiser.deviations,
        )
        if self._standardiser.projection is not None:
            named["projection"] = self._standardiser.projection
        named["learnt"] = self.learnt_.astype(np.float32)
        for name in _RELIABILITY:
            named[name] = getattr(self._reliability, name)
        return named

    def metadata(self) -> dict[str, Any]:
        """Settings, sizes and history, as JSON can hold them."""
        return {
            "settings": dataclasses.asdict(self.settings),
            "n_classes": self.n_classes,
            "n_bands": self.n_bands,
            "stopped": self.stopped_,
            "history": [
                # The first epoch has no map before it, and JSON no NaN.
                {key: None if value != value else value for key, value in vars(epoch).items()}
                for epoch in self.history_
            ],
        }

    @classmethod
    def from_saved(
        cls,
        tensors: Mapping[str, Floats],
        metadata: Mapping[str, Any],
        device: str = "cpu",
    ) -> SpecialRefinement:
        """Make a refinement from what :meth:`tensors` and :meth:`metadata` gave.

        Raises
        ------
        ModelError
            Something is missing or of another shape.
        """
        try:
            settings = SpecialSettings(**metadata["settings"])
            made = cls(settings, int(metadata["n_classes"]), int(metadata["n_bands"]), device)
            made.stopped_ = str(metadata["stopped"])
            for told in metadata["history"]:
                numbers: dict[str, Any] = {
                    key: np.nan if value is None else value for key, value in told.items()
                }
                made.history_.append(Epoch(**numbers))
            made._standardiser = Standardiser(
                tensors["means"], tensors["deviations"], tensors.get("projection")
            )
            made._reliability = Reliability(*(tensors[name] for name in _RELIABILITY))
            made.learnt_ = tensors["learnt"] > 0
            made._build()
            weights = {
                name[len(_NETWORK) :]: torch.from_numpy(np.array(array))
                for name, array in tensors.items()
                if name.startswith(_NETWORK)
            }
            made._network.load_state_dict(weights)
        except (KeyError, TypeError, ValueError, RuntimeError, SettingError) as error:
            raise ModelError(
                "The model's network cannot be used: weights and settings as this version writes "
                "them were expected, but they do not fit each other; make the model again.",
                details=str(error),
            ) from error
        made._network.eval()
        return made

    def _build(self) -> None:
        self._network = build_network(
            self.settings.network,
            self._standardiser.n_channels,
            self.n_classes,
            self.settings.hidden,
            seed=self.settings.seed,
        ).to(self.device)

    def _views(self, seen: torch.Tensor) -> torch.Tensor:
        """Logits (classes, h, w), or mean log-probabilities over the eight views of a window."""
        if self.settings.views == 1:
            plain: torch.Tensor = self._network(seen)[0]
            return plain
        total = torch.zeros(self.n_classes, *seen.shape[2:], device=seen.device)
        for turns in range(4):
            for mirrored in (False, True):
                view = torch.rot90(seen, turns, (2, 3))
                logits = self._network(view.flip(3) if mirrored else view)
                logits = logits.flip(3) if mirrored else logits
                total += torch.rot90(logits, -turns, (2, 3))[0].log_softmax(0)
        return total / 8

    def _only_learnt(self, network: Floats) -> Floats:
        """Take the classes that were never a label out; rows (n, classes) sum to 1."""
        kept = network * self.learnt_
        total = kept.sum(axis=1, keepdims=True)
        # Where the network is sure of a class it never saw, all it saw are alike.
        even = self.learnt_ / self.learnt_.sum()
        shared: Floats = np.where(total > 0, kept / np.maximum(total, 1e-30), even)
        return shared.astype(np.float32)

    def _combined(self, network: Floats, source: Floats) -> Floats:
        combined = self._reliability.combine(network, source) * self.learnt_
        combined /= np.maximum(combined.sum(axis=1, keepdims=True), 1e-30)
        left_over = source * ~self.learnt_
        result: Floats = left_over + combined * (1 - left_over.sum(axis=1, keepdims=True))
        return result.astype(np.float32)
