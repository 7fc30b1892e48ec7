"""Whether what surrounds a pixel helps to tell its class, by a classic classifier in a second."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from sklearn.svm import SVC

from .gathering import TileSource, gather
from .settings import ProbeSettings
from .training import Check

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

#: Penalty of the support vector machines: channels are standardised, and classes mostly separable.
_PENALTY = 100.0
#: Samples one of them learns from, at most: time grows with their square.
_MOST = 2_000
#: Samples judged at once: a cancel must be heard in between.
_JUDGED = 2_000


def reach_hits(
    tiles: TileSource,
    settings: ProbeSettings,
    labels: Ints,
    folds: Sequence[tuple[Ints, Ints]],
    check: Check,
    on_fold: Callable[[int], None] = lambda done: None,
) -> NDArray[np.bool_]:
    """What is told rightly by a pixel's own spectrum, and by what surrounds it.

    Parameters
    ----------
    tiles : callable
        Gives the tiles with samples.
    settings : ProbeSettings
        Their components and scales make the channels.
    labels : int64 array, shape (samples,)
    folds : sequence of (int64 array, int64 array)
        Samples that are learnt from and those that are tested, whole units each. Channels are
        scaled by all samples; labels of the tested ones are used for counting alone.
    check : callable
        Called before every fit; raises to cancel.
    on_fold : callable
        Told how many folds are done.

    Returns
    -------
    bool array, shape (2, tested samples)
        Whether each got its class, fold after fold: by the components of its own spectrum, and by
        their blurred copies alone.
    """
    plain = replace(settings, grow=0, smooth_steps=0.0)
    gathered = gather(tiles, plain, np.zeros(len(labels), bool), check)
    channels = np.empty((len(labels), gathered.features.count), np.float32)
    channels[gathered.numbers] = gathered.samples.patches.centres
    components = gathered.features.components
    hits = []
    for done, (train, test) in enumerate(folds):
        some = _drawn(train, labels, settings.seed)
        both = []
        for part in (channels[:, :components], channels[:, components:]):
            check()
            machine = SVC(C=_PENALTY).fit(part[some], labels[some])
            found = []
            for start in range(0, len(test), _JUDGED):
                check()
                found.append(machine.predict(part[test[start : start + _JUDGED]]))
            both.append(np.concatenate(found) == labels[test])
        hits.append(np.stack(both))
        on_fold(done + 1)
    return np.concatenate(hits, axis=1)


def _drawn(train: Ints, labels: Ints, seed: int) -> Ints:
    """At most ``_MOST`` of the samples at random, and one more of each class that is missed."""
    if len(train) <= _MOST:
        return train
    some = np.random.default_rng(seed).choice(train, _MOST, replace=False)
    classes, first = np.unique(labels[train], return_index=True)
    missed = ~np.isin(classes, labels[some])
    return np.concatenate([some, train[first[missed]]])
