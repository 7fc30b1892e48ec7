"""Estimates from a sample in strata: ratios with their standard errors."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

#: Half the width of a 95 % confidence interval, in standard errors (normal distribution).
Z_95 = 1.959963984540054


@dataclass(frozen=True)
class Estimate:
    """Figures estimated from a sample.

    Attributes
    ----------
    value : float64 array, shape () or (classes,)
        NaN where the sample does not define it.
    standard_error : float64 array of the same shape
        NaN where the sample does not define it.
    most : float
        What the figure cannot exceed (its least is 0).
    """

    value: Floats
    standard_error: Floats
    most: float = 1.0

    @property
    def margin(self) -> Floats:
        """Half the width of the 95 % confidence interval."""
        return np.asarray(Z_95 * self.standard_error)

    @property
    def low(self) -> Floats:
        """Lower end of the 95 % confidence interval, not below 0."""
        return np.asarray(np.clip(self.value - self.margin, 0, self.most))

    @property
    def high(self) -> Floats:
        """Upper end of the 95 % confidence interval, not above ``most``."""
        return np.asarray(np.clip(self.value + self.margin, 0, self.most))

    def times(self, factor: float) -> Estimate:
        """The same in another unit."""
        return Estimate(self.value * factor, self.standard_error * factor, self.most * factor)


def ratio_estimate(
    hits: Floats, whole: Floats, weights: Floats, sampled: Floats, concerned: NDArray[np.bool_]
) -> Estimate:
    """Share of a part in a whole, over all strata.

    Parameters
    ----------
    hits, whole : float64 array, shape (figures, strata)
        Sampled pixels of the part and of the whole; the part lies in the whole.
    weights : float64 array, shape (strata,)
        Share of each stratum in the population; their sum is 1.
    sampled : float64 array, shape (strata,)
        Sampled pixels in each stratum, at least 1.
    concerned : bool array, shape (figures, strata)
        False where a stratum is known to hold nothing of the whole.

    Returns
    -------
    Estimate
        Shape (figures,). The value is NaN where the sample has nothing of the whole; the standard
        error is NaN there too, and where a concerned stratum has a single sample.

    Notes
    -----
    The combined ratio estimator and its linearised variance for simple random samples in strata
    (Stehman 2014, Int. J. Remote Sensing 35, 4923-4939): with y = 1 for pixels of the part and
    x = 1 for those of the whole, R = sum W_h mean_h(y) / sum W_h mean_h(x) and
    V(R) = sum W_h^2 s_h^2(y - R x) / n_h / (sum W_h mean_h(x))^2. With the classes of the map as
    strata it gives the equations of Olofsson et al. (2014). No correction for finite populations,
    as there: with a reference that covers much of the map the errors come out too large.
    """
    mean_hits, mean_whole = hits / sampled, whole / sampled
    base = mean_whole @ weights
    base = np.where(base > 0, base, np.nan)
    value = (mean_hits @ weights) / base
    ratio = value[:, None]
    # y - R x is 1 - R in the part, -R in the rest of the whole and 0 elsewhere.
    mean = mean_hits - ratio * mean_whole
    squares = (1 - ratio) ** 2 * mean_hits + ratio**2 * (mean_whole - mean_hits)
    # n s^2 / (n - 1) / n; a single sample says nothing of its stratum's variance.
    freedom = np.where(sampled > 1, sampled - 1, np.nan)
    variances = np.where(concerned, (squares - mean**2) / freedom, 0)
    # Rounding can leave a variance of 0 slightly below it.
    variance = np.maximum(variances @ weights**2, 0)
    return Estimate(value, np.sqrt(variance) / base)
