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
        some = train
        if len(train) > _MOST:
            some = np.random.default_rng(settings.seed).choice(train, _MOST, replace=False)
        both = []
        for part in (channels[:, :components], channels[:, components:]):
            check()
            machine = SVC(C=_PENALTY).fit(part[some], labels[some])
            both.append(machine.predict(part[test]) == labels[test])
        hits.append(np.stack(both))
        on_fold(done + 1)
    return np.concatenate(hits, axis=1)
