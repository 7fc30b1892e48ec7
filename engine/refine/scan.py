"""The selective scan of Mamba (S6) in plain tensor operations, chunked.

The recurrence, for each of ``d`` channels with ``n`` states::

    h_t = exp(dt_t A) h_{t-1} + dt_t x_t B_t        y_t = C_t . h_t + D x_t

(Gu and Dao, "Mamba: linear-time sequence modeling with selective state spaces", eq. 2 and
algorithm 2.) A loop over the time steps would spend its time on starting tiny operations, so the
sequence is cut into chunks that step side by side: once from zero for what each chunk adds to its
last state, then a short scan over chunks for their true first states, then once more for the
outputs. Only those first states are kept for the gradient; the states in between are computed
again, a few chunks at a time. The gradient is the same recurrence run backwards.

Inside, arrays are (time in chunk, channel, state, row) with a row a chunk of a sequence: the long
axis last, so that every broadcast is over outer axes and runs at full vector width.
"""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable
from torch.nn import functional

#: Time steps of a chunk.
CHUNK = 32
#: Channels x states x rows worked on at once: the few arrays of this size stay in the cache.
WORKING_SET = 65536


def selective_scan(x: Tensor, dt: Tensor, a: Tensor, b: Tensor, c: Tensor, d: Tensor) -> Tensor:
    """Run the recurrence over every sequence.

    Parameters
    ----------
    x : float tensor, shape (sequences, length, channels)
        Input; any strides. Fastest if ``x.permute(1, 2, 0)`` is contiguous and sequences short.
    dt : float tensor, shape (sequences, length, channels)
        Step sizes, not negative.
    a : float tensor, shape (channels, states)
        Rates, negative.
    b, c : float tensors, shape (sequences, length, states)
        Weights into and out of the states.
    d : float tensor, shape (channels,)
        Weight of the direct connection.

    Returns
    -------
    float tensor, shape (sequences, length, channels)
    """
    n_sequences, length, n_channels = x.shape
    n_chunks = -(-length // CHUNK)
    steps = -(-length // n_chunks)
    padding = n_chunks * steps - length

    def pack(values: Tensor) -> Tensor:
        """(sequences, length, k) to (steps, k, rows); a step of size 0 changes no state."""
        if padding:
            values = functional.pad(values, (0, 0, 0, padding))
        chunks = values.reshape(n_sequences, n_chunks, steps, -1).permute(2, 3, 0, 1)
        # Not reshape: it may return a view whose rows lie apart, ten times as slow below.
        return chunks.flatten(2).contiguous()

    packed: Tensor = _Scan.apply(  # type: ignore[no-untyped-call]
        pack(dt * x), pack(dt), a, pack(b), pack(c), n_chunks
    )
    y = packed.reshape(steps, n_channels, n_sequences, n_chunks).permute(2, 3, 0, 1)
    return y.flatten(1, 2)[:, :length] + d * x


class _Scan(torch.autograd.Function):
    """``y_t = C_t . h_t`` with ``h_t = exp(dt_t A) h_{t-1} + u_t B_t``, all packed.

    ``u`` and ``dt`` are (steps, channels, rows), ``b`` and ``c`` (steps, states, rows); the rows
    are the chunks of one sequence after another.
    """

    @staticmethod
    def forward(
        ctx: Any, u: Tensor, dt: Tensor, a: Tensor, b: Tensor, c: Tensor, n_chunks: int
    ) -> Tensor:
        rates = _rates(a)
        first = u.new_zeros(*a.shape, u.shape[2])
        if n_chunks > 1:
            ends = first
            for rows in _groups(a, u.shape[2]):
                state = _copy(ends, rows)
                decay = torch.empty_like(state)
                for t in range(len(u)):
                    _decay(dt[t, :, rows], rates, decay)
                    _advance(state, decay, u[t, :, rows], b[t, :, rows])
                ends[:, :, rows] = state
            first = _carry(ends, _chunk_decay(dt, rates), n_chunks)
        y = torch.empty_like(u)
        for rows in _groups(a, u.shape[2]):
            state = _copy(first, rows)
            decay = torch.empty_like(state)
            for t in range(len(u)):
                _decay(dt[t, :, rows], rates, decay)
                _advance(state, decay, u[t, :, rows], b[t, :, rows])
                torch.mul(state, c[t, :, rows], out=decay)
                torch.sum(decay, 1, out=y[t, :, rows])
        ctx.n_chunks = n_chunks
        ctx.save_for_backward(u, dt, a, b, c, first)
        return y

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, dy: Tensor) -> tuple[Tensor | None, ...]:
        u, dt, a, b, c, first = ctx.saved_tensors
        dy = dy.contiguous()
        rates = _rates(a)
        last = torch.zeros_like(first)
        if ctx.n_chunks > 1:
            for rows in _groups(a, u.shape[2]):
                slope = _copy(last, rows)
                decay = torch.empty_like(slope)
                for t in reversed(range(len(u))):
                    slope.addcmul_(dy[t, :, None, rows], c[t, :, rows])
                    slope.mul_(_decay(dt[t, :, rows], rates, decay))
                last[:, :, rows] = slope
            last = _carry(last, _chunk_decay(dt, rates), ctx.n_chunks, backwards=True)
        du, ddt, db, dc = (torch.empty_like(like) for like in (u, dt, b, c))
        da = torch.zeros_like(a)
        for rows in _groups(a, u.shape[2]):
            states = _states(u, dt, rates, b, first, rows)
            slope = _copy(last, rows)
            decay, scratch, spread = (torch.empty_like(slope) for _ in range(3))
            spread.zero_()
            for t in reversed(range(len(u))):
                slope.addcmul_(dy[t, :, None, rows], c[t, :, rows])
                torch.mul(states[t + 1], dy[t, :, None, rows], out=scratch)
                torch.sum(scratch, 0, out=dc[t, :, rows])
                torch.mul(slope, u[t, :, None, rows], out=scratch)
                torch.sum(scratch, 0, out=db[t, :, rows])
                torch.mul(slope, b[t, :, rows], out=scratch)
                torch.sum(scratch, 1, out=du[t, :, rows])
                slope.mul_(_decay(dt[t, :, rows], rates, decay))
                # slope * states[t] is the slope of the exponent dt_t A.
                torch.mul(slope, states[t], out=scratch)
                spread.addcmul_(scratch, dt[t, :, None, rows])
                scratch.mul_(a[:, :, None])
                torch.sum(scratch, 1, out=ddt[t, :, rows])
            da += spread.sum(2)
        return du, ddt, da, db, dc, None


def _rates(a: Tensor) -> Tensor:
    """``A`` for powers of two, which are several times cheaper than of e; (d, n, 1)."""
    return (a * math.log2(math.e))[:, :, None]


def _groups(a: Tensor, n_rows: int) -> list[slice]:
    size = max(1, WORKING_SET // a.numel())
    return [slice(start, start + size) for start in range(0, n_rows, size)]


def _copy(states: Tensor, rows: slice) -> Tensor:
    """Some rows by themselves and close together, which is several times faster to work on."""
    return states[:, :, rows].clone(memory_format=torch.contiguous_format)


def _decay(dt: Tensor, rates: Tensor, out: Tensor) -> Tensor:
    """``exp(dt A)`` of one step; ``dt`` (d, rows)."""
    return torch.mul(dt[:, None], rates, out=out).exp2_()


def _advance(state: Tensor, decay: Tensor, u: Tensor, b: Tensor) -> Tensor:
    """One step of the recurrence, in place."""
    return state.mul_(decay).addcmul_(u[:, None], b)


def _chunk_decay(dt: Tensor, rates: Tensor) -> Tensor:
    """``exp`` of a whole chunk's exponents; (d, n, rows)."""
    return (dt.sum(0)[:, None] * rates).exp2_()


def _carry(ends: Tensor, decays: Tensor, n_chunks: int, *, backwards: bool = False) -> Tensor:
    """First states of all chunks from what each adds to its last one; (d, n, rows).

    ``backwards``: slopes at the last states, from what each chunk adds to the slope at its first.
    """
    parted = (*ends.shape[:2], -1, n_chunks)
    ends, decays = (v.reshape(parted).movedim(3, 0).contiguous() for v in (ends, decays))
    first = torch.zeros_like(ends)
    order = range(n_chunks - 1, 0, -1) if backwards else range(n_chunks - 1)
    for chunk in order:
        following = chunk - 1 if backwards else chunk + 1
        torch.addcmul(ends[chunk], decays[chunk], first[chunk], out=first[following])
    return first.movedim(0, 3).flatten(2).contiguous()


def _states(u: Tensor, dt: Tensor, rates: Tensor, b: Tensor, first: Tensor, rows: slice) -> Tensor:
    """All states of some rows, the first before the first step; (steps + 1, d, n, rows)."""
    start = first[:, :, rows]
    states = start.new_empty(len(u) + 1, *start.shape)
    states[0] = start
    decay = torch.empty_like(states[0])
    for t in range(len(u)):
        _decay(dt[t, :, rows], rates, decay)
        torch.mul(states[t], decay, out=states[t + 1])
        states[t + 1].addcmul_(u[t, :, None, rows], b[t, :, rows])
    return states
