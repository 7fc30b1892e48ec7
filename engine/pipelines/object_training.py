"""Training the object classifier on some of the objects, and judging it on others."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ..assess import ConfusionMatrix, confusion_matrix, hold_back_objects
from ..errors import EngineError
from ..progress import Progress
from .object_reading import LabelledObjects

if TYPE_CHECKING:
    from ..objects.classifier import ObjectClassifier
    from ..objects.model import Judged
    from ..objects.settings import ObjectSettings

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

#: Fewer objects held back than this tell no epoch from the next: then all epochs are done.
_LEAST_HELD_BACK = 20
#: What is compared: the networks without any text, and the texts that stand in for descriptions.
ALONE, NAMES, RANDOM, SHUFFLED = "network alone", "names", "random vectors", "shuffled"
#: The classifier itself, with the texts it was asked to learn.
OWN = "descriptions"


@dataclass(frozen=True)
class ObjectLearner:
    """Everything that stays the same from fold to fold.

    Attributes
    ----------
    labelled : LabelledObjects
        All of them.
    vectors : dict of str to float32 array, shape (classes, text width)
        Vectors of the classes' texts by wording: one, or those to choose among.
    others : dict of str to float32 array, shape (classes, text width)
        Vectors to compare with.
    settings : ObjectSettings
    device : str
    """

    labelled: LabelledObjects
    vectors: Mapping[str, Floats]
    others: Mapping[str, Floats]
    settings: ObjectSettings
    device: str

    def learn(self, chosen: Ints, progress: Progress) -> Learnt:
        """Train on some of the objects; nothing of any other is looked at.

        Parameters
        ----------
        chosen : int64 array
            Indices of objects, ascending.

        Raises
        ------
        EngineError
            Their spectra are all the same, or they are too few to choose a wording by them.
        """
        from ..objects.classifier import ObjectClassifier

        started = time.monotonic()
        labels = self.labelled.labels[chosen]
        groups = self.labelled.objects.groups[chosen]

        def held_back(number: int) -> NDArray[np.bool_]:
            if not self.settings.validation:
                return np.zeros(len(chosen), bool)
            # Networks are stopped by different objects, so that together they learn from all.
            held = hold_back_objects(
                labels,
                groups,
                share=self.settings.validation,
                seed=(self.settings.seed + number) % 2**31,
            )
            return held if held.sum() >= _LEAST_HELD_BACK else np.zeros_like(held)

        wording, *more = self.vectors
        if more and not held_back(0).any():
            raise EngineError(
                "The polygons are too few to choose a wording by them: fewer than "
                f"{_LEAST_HELD_BACK} could be held back. Choose a wording, for example "
                "'description', or draw more polygons."
            )
        classifier = ObjectClassifier(self.settings, self.vectors[wording], self.device)
        try:
            classifier.fit(
                self.labelled.pixels.select(chosen),
                labels,
                held_back,
                progress.check,
                self._teller(progress),
            )
        except ValueError as error:
            raise EngineError(
                "The polygons teach nothing: all their pixels have the same values. Check that "
                "polygons and raster belong together.",
                details=str(error),
            ) from error
        losses = {}
        if more:
            losses[wording] = _validation_loss(classifier)
        for one in more:
            progress.detail(f"trying the wording '{one}'")
            other = classifier.with_texts(self.vectors[one], progress.check)
            losses[one] = _validation_loss(other)
            if losses[one] < losses[wording]:
                classifier, wording = other, one
        variants = {
            name: classifier.with_texts(vectors, progress.check)
            for name, vectors in self.others.items()
        }
        for trained in (classifier, *variants.values()):
            trained.forget()
        return Learnt(
            classifier,
            {OWN: classifier, ALONE: classifier.alone(), **variants},
            wording,
            losses,
            time.monotonic() - started,
        )

    def judge(self, learnt: Learnt, chosen: Ints, progress: Progress) -> Verdicts:
        """What a trained classifier and what it is compared with take some objects for."""
        some = self.labelled.pixels.select(chosen)
        judged = {
            name: one.predict(some, check=progress.check) for name, one in learnt.variants.items()
        }
        values = np.array([one.value for one in self.labelled.objects.classes])
        truth = values[self.labelled.labels[chosen]]
        matrices = {
            name: confusion_matrix(truth, values[one.winner], values.tolist())
            for name, one in judged.items()
        }
        return Verdicts(chosen, judged, matrices)

    def _teller(self, progress: Progress) -> Callable[[int, int, str], None]:
        def on_epoch(done: int, count: int, loss: str) -> None:
            progress.detail(f"epoch {done} of {count}, loss {loss}")
            progress.update(done / count)

        return on_epoch


@dataclass(frozen=True)
class Learnt:
    """A trained classifier.

    Attributes
    ----------
    classifier : ObjectClassifier
    variants : dict of str to ObjectClassifier
        Itself and what it is compared with.
    wording : str
        What it was trained with.
    losses : dict of str to float
        Validation loss of each wording that was tried.
    seconds : float
        How long training took.
    """

    classifier: ObjectClassifier
    variants: Mapping[str, ObjectClassifier]
    wording: str
    losses: Mapping[str, float]
    seconds: float


@dataclass(frozen=True)
class Verdicts:
    """Objects held out, and what they were taken for.

    Attributes
    ----------
    chosen : int64 array, shape (n,)
        Their indices.
    judged : dict of str to Judged
    matrices : dict of str to ConfusionMatrix
    """

    chosen: Ints
    judged: Mapping[str, Judged]
    matrices: Mapping[str, ConfusionMatrix]


def stand_ins(vectors: Floats, names: Floats, seed: int) -> dict[str, Floats]:
    """Vectors that tell whether it is the meaning of the descriptions that helps.

    Parameters
    ----------
    vectors, names : float32 array, shape (classes, text width)
        Of the descriptions and of the bare names.
    seed : int

    Returns
    -------
    dict of str to float32 array
        The names, random vectors, and the descriptions given to wrong classes.
    """
    rng = np.random.default_rng(seed)
    # A random circle through all classes leaves none with its own description.
    circle = rng.permutation(len(vectors))
    wrong = np.empty_like(circle)
    wrong[circle] = np.roll(circle, 1)
    return {
        NAMES: names,
        RANDOM: rng.normal(size=vectors.shape).astype(np.float32),
        SHUFFLED: vectors[wrong],
    }


def _validation_loss(classifier: ObjectClassifier) -> float:
    return float(np.mean([one.history[one.best].validation_loss for one in classifier.fused_]))
