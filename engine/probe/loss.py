"""The contrastive loss of arXiv 2509.22697: the true class against some of the wrong ones."""

from __future__ import annotations

import torch
from torch import Tensor


def contrasted(
    logits: Tensor,
    labels: Tensor,
    hard: int,
    semi_hard: int,
    generator: torch.Generator,
) -> Tensor:
    """Which classes each sample is set against in this step.

    Parameters
    ----------
    logits : float tensor, shape (n, classes)
        As the network finds them now.
    labels : int64 tensor, shape (n,)
    hard : int
        Wrong classes with the largest logits; at most all of them.
    semi_hard : int
        Further wrong classes, drawn uniformly from those that are left.
    generator : torch.Generator
        On the CPU.

    Returns
    -------
    bool tensor, shape (n, classes)
        The true class and the drawn wrong ones; every class when both counts are 0, which is the
        plain softmax.
    """
    samples, classes = logits.shape
    hard = min(hard, classes - 1)
    semi_hard = min(semi_hard, classes - 1 - hard)
    if hard + semi_hard in (0, classes - 1):
        return torch.ones_like(logits, dtype=torch.bool)
    true = torch.zeros_like(logits, dtype=torch.bool).scatter_(1, labels[:, None], True)
    chosen = true.clone()
    if hard:
        wrong = logits.detach().masked_fill(true, -torch.inf)
        chosen.scatter_(1, wrong.topk(hard, dim=1).indices, True)
    if semi_hard:
        lots = torch.rand((samples, classes), generator=generator).to(logits.device)
        chosen.scatter_(1, lots.masked_fill(chosen, -1.0).topk(semi_hard, dim=1).indices, True)
    return chosen


def contrastive_loss(
    logits: Tensor,
    labels: Tensor,
    chosen: Tensor,
    *,
    smoothing: float = 0.0,
    weights: Tensor | None = None,
) -> Tensor:
    """Mean over samples of ``-log(exp s_y / sum of exp s over the chosen classes)``.

    Parameters
    ----------
    logits : float tensor, shape (n, classes)
        Cosine times temperature.
    labels : int64 tensor, shape (n,)
    chosen : bool tensor, shape (n, classes)
        Of :func:`contrasted`; the true class is among them.
    smoothing : float
        Share of the label spread evenly over the chosen classes, 0..1.
    weights : float tensor, shape (n,), optional
        Of the samples.

    Returns
    -------
    float tensor, shape ()
    """
    log_shares = logits.masked_fill(~chosen, -torch.inf).log_softmax(1)
    losses = -log_shares.gather(1, labels[:, None])[:, 0]
    if smoothing:
        spread = -log_shares.masked_fill(~chosen, 0.0).sum(1) / chosen.sum(1)
        losses = (1 - smoothing) * losses + smoothing * spread
    if weights is None:
        return losses.mean()
    # A batch may hold nothing but samples of weight 0.
    return (weights * losses).sum() / weights.sum().clamp(min=torch.finfo(weights.dtype).tiny)
