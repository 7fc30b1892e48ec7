"""Area-adjusted accuracy and class areas with their standard errors (Olofsson et al. 2014)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import EngineError
from ..jobs import DESIGNS
from .confusion import ConfusionMatrix
from .estimates import Estimate, Floats, ratio_estimate
from .strata import Strata, strata_of

_DRAWN = {
    "stratified": (
        "at random within each class of the map (stratified random sampling)",
        "within its map class",
        "each class of the map is weighted by its mapped area",
    ),
    "simple_random": (
        "at random over the whole map (simple random sampling)",
        "over the whole map",
        "the mapped areas of the classes sharpen them (post-stratification)",
    ),
}


class AssessError(EngineError):
    """A map and a reference that cannot be compared."""


@dataclass(frozen=True)
class AreaEstimates:
    """What a reference sample tells of the whole map.

    Attributes
    ----------
    values : tuple of int
        Class values, in the order of everything below.
    design : {"stratified", "simple_random"}
    proportions : float64 array, shape (classes, classes + 1)
        Estimated share of the assessed area that is class i in truth (rows) and class j in the
        map; the last column is what the map leaves unclassified. The sum is 1.
    overall_accuracy : Estimate, shape ()
    users_accuracy, producers_accuracy : Estimate, shape (classes,)
        NaN for a class that the map or the reference sample does not have.
    share : Estimate, shape (classes,)
        Estimated (error-adjusted) share of each class in the assessed area.
    mapped_share : float64 array, shape (classes,)
        Share of the assessed area that the map gives to each class; NaN for a class that is left
        out of the assessed area.
    assessed_pixels : int
        Pixels of the map that the estimates are of.
    pixel_area : float or None
        Square metres, where known.
    notes : tuple of str
        Sentences on what the sample could not tell.
    """

    values: tuple[int, ...]
    design: str
    proportions: Floats
    overall_accuracy: Estimate
    users_accuracy: Estimate
    producers_accuracy: Estimate
    share: Estimate
    mapped_share: Floats
    assessed_pixels: int
    pixel_area: float | None
    notes: tuple[str, ...]

    @property
    def pixels(self) -> Estimate:
        """Estimated (error-adjusted) area of each class in pixels; (classes,)."""
        return self.share.times(float(self.assessed_pixels))

    @property
    def area(self) -> Estimate | None:
        """Estimated (error-adjusted) area of each class in m2; None without a pixel area."""
        return None if self.pixel_area is None else self.pixels.times(self.pixel_area)

    @property
    def sentences(self) -> tuple[str, ...]:
        """What the estimates assume, and the notes."""
        drawn, where, weighted = _DRAWN[self.design]
        assumed = (
            "Areas and accuracies are estimated after Olofsson et al. (2014) for reference pixels "
            f"drawn {drawn}; {weighted}."
        )
        caution = (
            "The standard errors and 95 % intervals hold only if each reference pixel was drawn at "
            f"random {where} and independently of the others; reference polygons drawn by hand are "
            "not, and their true errors are larger."
        )
        return (assumed, caution, *self.notes)


def area_adjusted(
    matrix: ConfusionMatrix,
    mapped_pixels: Sequence[int] | NDArray[Any],
    *,
    design: str = "stratified",
    pixel_area: float | None = None,
    unclassified_pixels: int | None = None,
    names: Sequence[str] = (),
) -> AreaEstimates:
    """Estimate accuracies and class areas of a map from a reference sample.

    Parameters
    ----------
    matrix : ConfusionMatrix
        Counts of sampled pixels; rows are the reference, columns the map.
    mapped_pixels : int array, shape (classes,)
        Pixels of each class in the whole map.
    design : {"stratified", "simple_random"}
        How the reference was drawn: at random within each class of the map, or over all of it.
    pixel_area : float, optional
        Square metres of a pixel.
    unclassified_pixels : int, optional
        Pixels that the map leaves unclassified, nodata apart. Given, they are a stratum of their
        own if reference pixels lie there; otherwise such reference pixels are left out and the
        estimates are of the classified part of the map.
    names : sequence of str, optional
        Names of the classes, for the notes.

    Returns
    -------
    AreaEstimates

    Raises
    ------
    AssessError
        No reference pixel lies on the map.
    ValueError
        Arguments that are not as described, or more reference pixels in a class of the map than
        the map has.

    Notes
    -----
    Equations of Olofsson et al. (2014), Remote Sensing of Environment 148, 42-57. With W_j the
    share of map class j, n_ij the sampled pixels of reference class i and map class j (the paper
    has the map in the rows) and n_j their sum over i:

    - shares of the area, p_ij = W_j n_ij / n_j (equation 4);
    - overall, user's and producer's accuracy from the p_ij (1-3), their variances (5-7);
    - share of a class, the sum of its p_ij (8, 9), and its standard error (10); area and
      its standard error are these times the total area (11, 12).

    The paper recommends the same estimators for simple random samples, where they are
    post-stratified; there, map classes with fewer than two samples are merged with others (one
    stratum alone gives p_ij = n_ij / n). In a stratified sample a map class without samples is
    left out of the assessed area, as nothing is known of it; a class with one sample leaves the
    standard errors that depend on it NaN.
    """
    if design not in DESIGNS:
        raise ValueError(f"a design is one of {', '.join(DESIGNS)}, not {design!r}")
    if pixel_area is not None and not pixel_area > 0:
        raise ValueError(f"a pixel has an area, got {pixel_area}")
    strata = strata_of(matrix, mapped_pixels, unclassified_pixels, design)
    if strata.sampled.sum() == 0:
        raise AssessError(
            "At least one reference pixel must lie on a classified pixel of the map, found none: "
            "check that both cover the same place and that the classes match."
        )
    counts = matrix.counts.astype(np.float64)
    overall, users, producers, share = _estimates(counts, strata)
    mapped = np.where(strata.left_out, np.nan, strata.pixels)[:-1] / strata.total
    return AreaEstimates(
        values=matrix.values,
        design=design,
        proportions=counts * strata.per_sample,
        overall_accuracy=overall,
        users_accuracy=users,
        producers_accuracy=producers,
        share=share,
        mapped_share=mapped,
        assessed_pixels=strata.total,
        pixel_area=pixel_area,
        notes=tuple(_notes(matrix, strata, (users, producers), names)),
    )


def _estimates(counts: Floats, strata: Strata) -> tuple[Estimate, ...]:
    """Overall, user's and producer's accuracy and share of the classes."""
    classes = len(counts)
    # Row j: the stratum that map class j is in.
    of_class = strata.membership[:classes]
    hits = np.diagonal(counts)[:, None] * of_class
    reference = counts @ strata.membership
    sampled = np.broadcast_to(strata.sampled, (classes, len(strata.sampled)))

    def estimate(part: Floats, whole: Floats, concerned: NDArray[np.bool_]) -> Estimate:
        return ratio_estimate(part, whole, strata.weights, strata.sampled, concerned)

    everywhere = np.ones(hits.shape, dtype=np.bool_)
    overall = estimate(hits.sum(axis=0)[None], sampled[:1], everywhere[:1])
    mapped = counts[:, :-1].sum(axis=0)
    users = estimate(hits, mapped[:, None] * of_class, of_class > 0)
    # A single pixel is always all right or all wrong: that is no spread.
    users_error = np.where(mapped > 1, users.standard_error, np.nan)
    return (
        Estimate(overall.value[0], overall.standard_error[0]),
        Estimate(users.value, users_error),
        estimate(hits, reference, everywhere),
        estimate(reference, sampled, everywhere),
    )


def _notes(
    matrix: ConfusionMatrix,
    strata: Strata,
    accuracies: tuple[Estimate, Estimate],
    names: Sequence[str],
) -> list[str]:
    def listed(columns: NDArray[np.bool_]) -> str:
        every = [*(names or [f"class {value}" for value in matrix.values]), "unclassified"]
        return ", ".join(every[column] for column in np.flatnonzero(columns).tolist())

    notes = []
    if matrix.unclassified and not strata.assessed[-1]:
        notes.append(
            f"{matrix.unclassified} reference pixels lie where the map is unclassified; they are "
            "left out, and the estimates are of the classified part of the map."
        )
    if strata.left_out.any():
        missing = strata.pixels[strata.left_out].sum()
        notes.append(
            f"No reference pixel lies in these classes of the map: {listed(strata.left_out)}; the "
            f"estimates leave out their {missing / (missing + strata.total):.1%} of the map."
        )
    if strata.merged.any():
        notes.append(
            "These classes of the map have too few reference pixels to be a stratum each and were "
            f"taken together: {listed(strata.merged)}."
        )
    if strata.single.any():
        notes.append(
            f"Only one reference pixel lies in each of these classes of the map: "
            f"{listed(strata.single)}; the standard errors that depend on them are not defined "
            "until there are two or more."
        )
    users, producers = accuracies
    certain = producers.standard_error[producers.value == 1]
    if (users.standard_error == 0).any() or (certain == 0).any():
        notes.append(
            "A standard error of 0 says that all reference pixels of that class agree, not that "
            "the figure is certain."
        )
    return notes
