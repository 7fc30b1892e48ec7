"""How much the words of the classes count beside what few samples have taught."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..errors import ModelError
from ..text import PromptClass
from .open_head import HeadClass

Floats = NDArray[np.float32]
Bools = NDArray[np.bool_]
Ints = NDArray[np.int64]

#: Weights of all classes below this change next to nothing and are not worth asking the words.
_NOTHING = 0.1
#: No weight is larger: a file that says otherwise was changed.
_MOST = 100.0
#: Random generators take seeds below this one.
_SEEDS = 2**32


class Prior(NamedTuple):
    """How much the words count beside the network.

    Attributes
    ----------
    weights : float32 array, shape (classes,)
        Power of the words' evidence.
    added : float
        The same for a class without samples, added to the open head.
    words, network : float
        Share of the training samples, all classes counting the same, that words alone tell, and of
        those held back that a network trained on the others tells; NaN where none was.
    held_back : int
        How many samples were held back to choose by.
    """

    weights: Floats
    added: float
    words: float
    network: float
    held_back: int

    @property
    def counts(self) -> bool:
        """Whether it changes anything worth asking the words for."""
        return bool(self.weights.max(initial=0.0) >= _NOTHING)

    @property
    def sentence(self) -> str:
        """What was found out, for log and report."""
        by = (
            f"on {self.held_back:,} training samples held back, of which the network without words "
            f"tells {self.network:.0%}"
            if self.held_back
            else "by a rule, as no class has two samples to hold one back"
        )
        found = (
            f"By words alone {self.words:.0%} of the training samples get their class (all classes "
            f"counting the same). How much words count beside the network was chosen {by}: "
        )
        if not self.counts:
            return f"{found}not at all."
        return f"{found}their evidence has a weight of {weights_text(self.weights)}."


def prior_of(evidence: Floats, labels: Ints, held: Ints, network: Floats) -> Prior:
    """The prior that training samples suggest.

    Parameters
    ----------
    evidence : float32 array, shape (n, classes)
        What words say of the training samples; they were told no label.
    labels : int64 array, shape (n,)
    held : int64 array, shape (m,)
        Which of them were held back, each once; may be empty.
    network : float32 array, shape (m, classes)
        What networks trained on the others say of these.
    """
    from ..probe.prior import MOST, leaning, word_power

    counts = np.bincount(labels, minlength=evidence.shape[1])
    leans = leaning(counts)
    # Without a network to learn from, words are taken at their word, but not above it.
    alone = min(2 * word_power(np.ones_like(evidence), evidence, labels), 1.0)
    power = word_power(network, leans * evidence[held], labels[held]) if len(held) else alone
    return Prior(
        np.minimum(power * leans, np.float32(MOST)),
        alone,
        _balanced(evidence.argmax(axis=1) == labels, labels),
        _balanced(network.argmax(axis=1) == labels[held], labels[held]),
        len(held),
    )


def _balanced(hits: Bools, labels: Ints) -> float:
    """Mean over the classes of the share of hits; NaN without any."""
    shares = [hits[labels == one].mean() for one in np.unique(labels)]
    return float(np.mean(shares)) if shares else float("nan")


def saved_prior(prior: Prior, seed: int) -> dict[str, Any]:
    """What a model file keeps of it."""
    return {
        "weights": [round(float(one), 6) for one in prior.weights],
        "added": round(prior.added, 6),
        "seed": seed,
    }


@dataclass(frozen=True)
class HeadPrior:
    """How much the words count for the classes of a map.

    Attributes
    ----------
    classes : tuple of PromptClass
        By what each is understood.
    weights : float32 array, shape (classes,)
    seed : int
    """

    classes: tuple[PromptClass, ...]
    weights: Floats
    seed: int


def head_prior(
    saved: Mapping[str, Any] | None,
    chosen: Sequence[HeadClass],
    trained: Sequence[HeadClass],
    name: str,
) -> HeadPrior | None:
    """What a model says of the words of the classes of a map.

    Parameters
    ----------
    saved : mapping or None
        Of :func:`saved_prior`.
    chosen, trained : sequence of HeadClass
        Classes of the map and of the model. A renamed class is understood by its old words.
    name : str
        Of the model file, for messages.

    Returns
    -------
    HeadPrior or None
        None where words do not count.

    Raises
    ------
    ModelError
        What is saved is not complete.
    """
    if saved is None:
        return None
    try:
        known = [float(one) for one in saved["weights"]]
        added, seed = float(saved["added"]), int(saved["seed"])
        weights = [added if one.trained is None else known[one.trained] for one in chosen]
    except (KeyError, TypeError, ValueError, IndexError) as error:
        raise _damaged(name, str(error)) from error
    if len(known) != len(trained) or not all(0 <= one <= _MOST for one in weights):
        raise _damaged(name, f"weights {known}, {added} of {len(trained)} classes")
    if not 0 <= seed < _SEEDS:
        raise _damaged(name, f"seed {seed}")
    if max(weights) < _NOTHING:
        return None
    meant = [one if one.trained is None else trained[one.trained] for one in chosen]
    classes = tuple(
        PromptClass(one.info.value, said.info.name, "", said.prompts, said.description)
        for one, said in zip(chosen, meant, strict=True)
    )
    return HeadPrior(classes, np.array(weights, np.float32), seed)


def weights_text(weights: Floats) -> str:
    """Weights, shape (classes,), for people."""
    least, most = f"{weights.min():.2g}", f"{weights.max():.2g}"
    return least if least == most else f"{least} to {most}, the more the fewer samples"


def _damaged(name: str, details: str) -> ModelError:
    return ModelError(
        f"{name} says in its header how much words count for each class, and that is no weight "
        "for each: it was changed or damaged; train the model again or copy it anew.",
        details=details,
    )
