"""Cost of the selective scan and of the networks that learn from pseudo-labels.

Run from the repository root: ``python benchmarks/scan.py [--threads 2] [--repeats 5]``. Times are
the least of several runs; the variants take turns, so that a busy machine disturbs all alike. With
one thread they are the processor's time, which other programs lengthen little.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from engine.refine.networks import build_network
from engine.refine.scan import WORKING_SET, selective_scan

CHANNELS, STATES = 32, 16
#: (sequences, length): a scene in one sequence, two training tiles, pixels with four tokens.
SIZES = ((1, 40_000), (2, 4096), (8192, 4))
#: Powers and multiplications of every state that no order of computation avoids: the decay
#: ``dt A`` and its power, the state (2), the output (1); for the slopes the states once more and
#: ``dL/dh`` (2), the slopes of u, B, C, dt and A (5) and of the exponent (1).
FORWARD, BOTH = (1, 4), (2, 15)

Run = Callable[[], object]


def fastest(runs: dict[str, Run], repeats: int) -> dict[str, float]:
    """Least seconds of each run, after one for warming up."""
    clock = time.process_time if torch.get_num_threads() == 1 else time.perf_counter
    best = dict.fromkeys(runs, float("inf"))
    for repeat in range(repeats + 1):
        for name, run in runs.items():
            start = clock()
            run()
            if repeat:
                best[name] = min(best[name], clock() - start)
    return best


def loop(x: Tensor, dt: Tensor, a: Tensor, b: Tensor, c: Tensor, d: Tensor) -> Tensor:
    """The recurrence as it is written."""
    state = x.new_zeros(x.shape[0], *a.shape)
    outputs = []
    for t in range(x.shape[1]):
        state = torch.exp(dt[:, t, :, None] * a) * state
        state = state + (dt[:, t] * x[:, t])[:, :, None] * b[:, t, None]
        outputs.append((state * c[:, t, None]).sum(-1))
    return torch.stack(outputs, dim=1) + d * x


def scan_times(n_sequences: int, length: int, repeats: int) -> dict[str, float]:
    """Seconds of loop, scan forward, and scan forward and backward."""
    generator = torch.Generator().manual_seed(0)
    short = length < 10

    def normal(width: int) -> Tensor:
        order = (length, width, n_sequences) if short else (n_sequences, length, width)
        values = torch.randn(order, generator=generator)
        return values.permute(2, 0, 1) if short else values

    # Short sequences have a quarter of the channels, as in the network.
    channels = CHANNELS // 4 if short else CHANNELS
    inputs = (
        normal(channels),
        functional.softplus(normal(channels) - 3),
        -torch.arange(1.0, STATES + 1).repeat(channels, 1),
        normal(STATES),
        normal(STATES),
        torch.ones(channels),
    )
    leaves = [value.clone().requires_grad_() for value in inputs]

    def forward(function: Callable[..., Tensor]) -> Run:
        def run() -> Tensor:
            with torch.no_grad():
                return function(*inputs)

        return run

    return fastest(
        {
            "loop": forward(loop),
            "forward": forward(selective_scan),
            "both": lambda: selective_scan(*leaves).sum().backward(),
        },
        repeats,
    )


def rates(repeats: int) -> tuple[float, float]:
    """Seconds per element of a power and of a multiply-add, with everything in the cache."""
    one, two = torch.rand(WORKING_SET), torch.rand(WORKING_SET)
    out = torch.empty(WORKING_SET)
    best = fastest(
        {
            "power": lambda: [torch.exp2(one, out=out) for _ in range(50)],
            "multiply-add": lambda: [torch.addcmul(one, one, two, out=out) for _ in range(50)],
        },
        4 * repeats,
    )
    return best["power"] / (50 * WORKING_SET), best["multiply-add"] / (50 * WORKING_SET)


def network_times(repeats: int) -> dict[str, float]:
    """Seconds of a training step on two tiles of 200 bands, and of mapping a 218-band image."""
    generator = torch.Generator().manual_seed(0)
    tiles = torch.randn(2, 200, 64, 64, generator=generator)
    image = torch.randn(1, 218, 160, 192, generator=generator)
    labels = torch.zeros(2, 64, 64, dtype=torch.long)
    runs: dict[str, Run] = {}
    for kind in ("mambahsi", "convnet"):
        training, mapping = build_network(kind, 200, 16), build_network(kind, 218, 16)

        def step(network: torch.nn.Module = training) -> None:
            network.zero_grad()
            functional.cross_entropy(network(tiles), labels).backward()

        def infer(network: torch.nn.Module = mapping) -> None:
            with torch.no_grad():
                network(image)

        runs[f"{kind}: training step, 2 x 64 x 64 x 200"] = step
        runs[f"{kind}: mapping 160 x 192 x 218"] = infer
    return fastest(runs, repeats)


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    parser.add_argument("--repeats", type=int, default=5)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)

    power, multiply = rates(options.repeats)
    print(f"{options.threads} threads; per element: power {power * 1e9:.2f} ns, ", end="")
    print(f"multiply-add {multiply * 1e9:.2f} ns\n")
    print(
        "| sequences x tokens x channels x states | loop, ms | forward, ms | of the floor |", end=""
    )
    print(" forward + backward, ms | of the floor |\n|---|---|---|---|---|---|")
    for n_sequences, length in SIZES:
        times = scan_times(n_sequences, length, options.repeats)
        channels = CHANNELS // 4 if length < 10 else CHANNELS
        elements = n_sequences * length * channels * STATES
        floors = [elements * (p * power + m * multiply) for p, m in (FORWARD, BOTH)]
        print(
            f"| {n_sequences} x {length} x {channels} x {STATES} | {times['loop'] * 1e3:.0f} ",
            end="",
        )
        for name, floor in zip(("forward", "both"), floors, strict=True):
            print(f"| {times[name] * 1e3:.1f} | {times[name] / floor:.1f} x ", end="")
        print("|")
    print("\n| network | ms |\n|---|---|")
    for name, seconds in network_times(options.repeats).items():
        print(f"| {name} | {seconds * 1e3:.0f} |")


if __name__ == "__main__":
    main()
