"""How far a label source can be believed, judged by a network that learnt from it.

A network that cannot memorise single labels says what the source says on average of such spectra
in such surroundings. How often the source agrees with it, as a function of the source's own margin,
tells what a single label is worth, without any reference: about always where errors are a matter
of spectra, seldom where labels are scattered. That is the source's weight when both are combined.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.special import softmax
from sklearn.isotonic import IsotonicRegression

from .selection import margins

Floats = NDArray[np.float32]

#: Points at which the reliability is kept; between them it is interpolated.
_POINTS = 101
#: A single label is never worth more than this probability.
_MOST = 0.999
#: Pixels added, evenly spread, to the counts of confusions.
_PSEUDO_COUNT = 1.0
_LEAST_PROBABILITY = 1e-6
#: What the network's log-probabilities count beside a label: it has learnt from that very label,
#: and networks are surer than they should be.
_NETWORK_SHARE = 0.5


class Reliability:
    """What a label of the source says about the class, as estimated with the network's map.

    Parameters
    ----------
    agreement : float32 array, shape (points,)
        Probability that the network's class is the source's, at evenly spaced margins of the
        source from 0 to 1; does not fall.
    confusion : float32 array, shape (classes, classes)
        Row j: the network's classes where the source says j and they differ; rows sum to 1, the
        diagonal is 0.
    """

    def __init__(self, agreement: Floats, confusion: Floats) -> None:
        self.agreement = agreement
        self.confusion = confusion

    @classmethod
    def fit(cls, network: Floats, source: Floats) -> Reliability:
        """Estimate from pixels seen by both.

        Parameters
        ----------
        network, source : float32 array, shape (n, classes)
            Class probabilities; at least one row.
        """
        n_classes = network.shape[1]
        network = _tempered(network)
        asserted = source.argmax(axis=1)
        agreeing = network[np.arange(len(network)), asserted]
        # A surer label is taken to be at least as good: isotonic, so that chance cannot reverse it.
        curve = IsotonicRegression(y_min=1 / n_classes, y_max=_MOST, out_of_bounds="clip")
        curve.fit(margins(source), agreeing)
        agreement = curve.predict(np.linspace(0, 1, _POINTS)).astype(np.float32)

        counts = np.zeros((n_classes, n_classes))
        for one in range(n_classes):
            counts[one] = network[asserted == one].sum(axis=0, dtype=np.float64)
        counts += _PSEUDO_COUNT / n_classes
        np.fill_diagonal(counts, 0)
        totals = np.maximum(counts.sum(axis=1, keepdims=True), _LEAST_PROBABILITY)
        return cls(agreement, (counts / totals).astype(np.float32))

    def combine(self, network: Floats, source: Floats) -> Floats:
        """Weigh the network's probabilities by what the source's labels are worth.

        ``p(y) ~ sqrt(p_network(y)) * r`` for the class j that the source asserts and
        ``sqrt(p_network(y)) * (1 - r) C[j, y]`` for the others, where r is the agreement at the
        source's margin and C the confusion.

        Parameters
        ----------
        network, source : float32 array, shape (..., classes)

        Returns
        -------
        float32 array, same shape
            Rows sum to 1.
        """
        if network.shape[-1] < 2:
            return network
        flat = source.reshape(-1, source.shape[-1])
        asserted = flat.argmax(axis=1)
        grid = np.linspace(0, 1, len(self.agreement))
        worth = np.interp(margins(flat), grid, self.agreement)
        said = (1 - worth[:, None]) * self.confusion[asserted]
        said[np.arange(len(said)), asserted] = worth
        logs = np.log(np.maximum(_tempered(network), _LEAST_PROBABILITY))
        logs += np.log(np.maximum(said, _LEAST_PROBABILITY)).reshape(network.shape)
        combined: Floats = softmax(logs, axis=-1).astype(np.float32)
        return combined


def _tempered(network: Floats) -> Floats:
    """Probabilities made less sure; rows sum to 1."""
    power: Floats = network**_NETWORK_SHARE
    power /= power.sum(axis=-1, keepdims=True)
    return power
