"""What words say of spectra, beside what few samples have taught.

A map from words alone knows a class without a sample; a network knows it the better, the more
samples it has. Their evidence is multiplied, that of the words with a power that samples choose.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize_scalar

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

#: Share of pixels of which words are taken to say nothing, however sure they are of themselves.
_DOUBT = 0.1
#: Probabilities of the network below this count as this.
_TINY = 1e-6
#: Powers of the words' evidence are looked for up to this one.
MOST = 5.0
#: What a power of one must gain in likelihood, in nats: few samples may agree with words by luck.
_CAUTION = 0.5
#: A class of a few samples leans on words so many times as much as the usual one, at most.
_LEANS = 4.0


def word_evidence(said: Floats) -> Floats:
    """Logarithm of how much more likely than by chance words make each class.

    Parameters
    ----------
    said : float32 array, shape (..., classes)
        Their probabilities. A tenth is spread over all classes: words rule none out.
    """
    evidence: Floats = np.log((1 - _DOUBT) * said * said.shape[-1] + _DOUBT, dtype=np.float32)
    return evidence


def leaning(counts: Ints) -> Floats:
    """How much each class leans on words, by its samples, against the class in the middle.

    Parameters
    ----------
    counts : int64 array, shape (classes,)
        Samples of each class; one without any counts like one with a single one.

    Returns
    -------
    float32 array, shape (classes,)
        The root of the median count over the own one, 1/4 to 4: errors of what is learnt from n
        samples fall with the root of n.
    """
    known = np.maximum(counts, 1)
    leans: Floats = np.sqrt(np.median(known) / known).clip(1 / _LEANS, _LEANS).astype(np.float32)
    return leans


def word_power(probabilities: Floats, evidence: Floats, labels: Ints) -> float:
    """The power of the words' evidence with which samples are most likely.

    Parameters
    ----------
    probabilities : float32 array, shape (samples, classes)
        Of a network that has not learnt from these samples.
    evidence : float32 array, shape (samples, classes)
        Of :func:`word_evidence`, times what each class leans on it.
    labels : int64 array, shape (samples,)
        Index of the true class; every class counts the same.

    Returns
    -------
    float
        0 to ``MOST``. 0 too where there is no sample.
    """
    if not len(labels):
        return 0.0
    known = np.log(np.maximum(probabilities, _TINY), dtype=np.float64)
    counts = np.bincount(labels, minlength=evidence.shape[1])
    weights = 1.0 / counts[labels]
    weights *= len(labels) / weights.sum()

    def loss(power: float) -> float:
        logs = known + power * evidence
        top = logs.max(axis=1)
        total = top + np.log(np.exp(logs - top[:, None]).sum(axis=1))
        return float(weights @ (total - logs[np.arange(len(labels)), labels])) + _CAUTION * power

    # Convex in the power, so that the one minimum is found.
    return float(minimize_scalar(loss, bounds=(0.0, MOST), method="bounded").x)


def weighed(probabilities: Floats, evidence: Floats, weights: Floats) -> Floats:
    """Class probabilities with the words' evidence, any shape with the classes last.

    Parameters
    ----------
    probabilities : float32 array, shape (..., classes)
        Of the network; all 0 where there is no data, which stays.
    evidence : float32 array, shape (..., classes)
        Of :func:`word_evidence`.
    weights : float32 array, shape (classes,)
        Power of the evidence of each class.
    """
    logs = np.log(np.maximum(probabilities, np.float32(_TINY)))
    logs += weights * evidence
    logs -= logs.max(axis=-1, keepdims=True)
    result: Floats = np.exp(logs, out=logs)
    result /= result.sum(axis=-1, keepdims=True)
    result[probabilities.sum(axis=-1) == 0] = 0
    return result
