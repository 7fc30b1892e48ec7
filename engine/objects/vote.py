"""From cubes to objects: each cube has a say in what its object is."""

from __future__ import annotations

import numpy as np

from .model import Floats, Ints, Judged


def voted(probabilities: Floats, objects: Ints, count: int, voting: str) -> Judged:
    """Let the cubes of each object decide.

    Parameters
    ----------
    probabilities : float32 array, shape (cubes, classes)
        Rows sum to 1.
    objects : int64 array, shape (cubes,)
        The object, 0..count - 1, each cube is cut from.
    count : int
        Objects; those without a cube are judged as nothing.
    voting : {"probability", "majority"}
        The class with the highest mean probability, or the one most cubes are for. Equal votes
        are decided by the mean probability, and what is then still equal by the order of classes.
    """
    classes = probabilities.shape[1]
    cubes = np.bincount(objects, minlength=count).astype(np.int64)
    shares = np.maximum(cubes, 1)[:, None]
    sums = np.zeros((count, classes))
    np.add.at(sums, objects, probabilities)
    means = sums / shares
    cells = objects * classes + probabilities.argmax(axis=1)
    votes = np.bincount(cells, minlength=count * classes).reshape(count, classes).astype(np.int64)
    scores = means
    if voting == "majority":
        # A mean probability is at most 1: it never outweighs a vote.
        scores = votes + means / 2
    order = np.argsort(-scores, axis=1, kind="stable")
    none = cubes == 0
    winner = np.where(none, -1, order[:, 0]).astype(np.int64)
    runner_up = np.where(none, -1, order[:, 1]).astype(np.int64)
    said = votes / shares if voting == "majority" else means
    confidence = np.where(none, 0.0, said[np.arange(count), order[:, 0]])
    return Judged(
        means.astype(np.float32),
        votes,
        cubes,
        winner,
        runner_up,
        np.clip(confidence, 0.0, 1.0).astype(np.float32),
    )
