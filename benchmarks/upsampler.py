"""Cost, memory and exactness of the learnt upsamplers, beside the image tower they follow.

Times per window of 224 x 224 pixels, in turn and repeated, the least of each: the bare image tower
of ViT-B/16, its "segearth" variant without upsampler, with either learnt upsampler, and the
upsamplers alone, also by their definition (sums over the window's shifts; with ``--unfold``, the
windows laid out in memory, which takes many gigabytes). The network has random weights: they change
neither its cost nor the upsampler's. "jbu_one" has random weights unless given.

Run from the repository root: ``python benchmarks/upsampler.py [--weights FILE] [--threads 2]``.
"""

from __future__ import annotations

import argparse
import math
import os
import sys
import time
from multiprocessing import get_context
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

# First of all: it tells OpenMP how to wait, as in every job, before torch is imported.
import engine.pipelines  # noqa: E402, F401, I001

import torch  # noqa: E402
import torch.nn.functional as functional  # noqa: E402


from engine.text.torchvision_guard import make_torchvision_importable  # noqa: E402
from engine.zeroshot.jbu_weights import RADIUS, STEPS  # noqa: E402
from engine.zeroshot.upsample import build_upsampler  # noqa: E402

DATA = Path(os.environ.get("SPECTRAL_PROMPTS_DATA", ROOT.parent / "shared" / "data"))
STACK_WEIGHTS = DATA / "weights" / "clip_jbu_stack_cocostuff.ckpt"
EMBED_DIM, PATCH = 512, 16


def read_checkpoint(path: Path) -> dict[str, torch.Tensor]:
    """Tensors of a checkpoint as FeatUp and SegEarth-OV publish them."""
    return torch.load(path, map_location="cpu", weights_only=True)["state_dict"]


def made_weights(kind: str, embed_dim: int, seed: int = 0) -> dict[str, torch.Tensor]:
    """Random weights in the published format, of about the published ones' size."""
    generator = torch.Generator().manual_seed(seed)
    cells, keys = (2 * RADIUS[kind] + 1) ** 2, 32

    def drawn(*shape: int, scale: float) -> torch.Tensor:
        return scale * torch.randn(*shape, generator=generator)

    made = {
        "upsampler.fixup_proj.1.weight": drawn(embed_dim, embed_dim, 1, 1, scale=embed_dim**-0.5),
        "upsampler.fixup_proj.1.bias": drawn(embed_dim, scale=0.2),
    }
    for step in dict.fromkeys(STEPS[kind]):
        layers = {
            "range_proj.0": (3, keys, 0.4),
            "range_proj.3": (keys, keys, 0.15),
            "fixup_proj.0": (cells + 3, cells, 0.13),
            "fixup_proj.3": (cells, cells, 0.09),
        }
        for layer, (inputs, outputs, scale) in layers.items():
            weight = drawn(outputs, inputs, 1, 1, scale=scale)
            made[f"upsampler.{step}.{layer}.weight"] = weight
            made[f"upsampler.{step}.{layer}.bias"] = drawn(outputs, scale=0.2)
        made[f"upsampler.{step}.range_temp"] = drawn(1, scale=0.3)[0]
        made[f"upsampler.{step}.sigma_spatial"] = 1 + drawn(1, scale=0.2)[0]
    return made


def by_definition(
    kind: str,
    state: dict[str, torch.Tensor],
    patches: torch.Tensor,
    image: torch.Tensor,
    vectors: torch.Tensor,
    unfold: bool = False,
) -> torch.Tensor:
    """Cosines (n, H, W) as the upsampler is defined: all features at all pixels."""
    state = {name.removeprefix("upsampler."): value for name, value in state.items()}
    features = patches.permute(2, 0, 1)[None]
    for step in STEPS[kind]:
        size = (2 * features.shape[2], 2 * features.shape[3])
        guidance = functional.adaptive_avg_pool2d(image[None], size)
        kernel = _kernel(state, step, RADIUS[kind], guidance, unfold)
        fine = functional.interpolate(features, size, mode="bicubic", align_corners=False)
        features = _weighted(fine, kernel, RADIUS[kind], unfold)
    features = features + 0.1 * _convolved(state, "fixup_proj.1", features)
    cosines = torch.einsum("bchw,nc->nhw", functional.normalize(features, dim=1), vectors)
    size = tuple(image.shape[1:])
    return functional.interpolate(cosines[None], size, mode="bilinear", align_corners=False)[0]


def _convolved(state, name, values):
    return functional.conv2d(values, state[f"{name}.weight"], state[f"{name}.bias"])


def _kernel(state, step, radius, guidance, unfold):
    """The weights of the window around every pixel, (1, window, rows, cols)."""
    hidden = functional.gelu(_convolved(state, f"{step}.range_proj.0", guidance))
    keys = _convolved(state, f"{step}.range_proj.3", hidden)
    scores = _windows_dot(keys, keys, radius, unfold)
    temperature = state[f"{step}.range_temp"].exp().clamp(1e-4, 1e4)
    axis = torch.linspace(-1, 1, 2 * radius + 1, dtype=keys.dtype)
    squares = (axis[:, None] ** 2 + axis**2).reshape(1, -1, 1, 1)
    spatial = torch.exp(-squares / (2 * state[f"{step}.sigma_spatial"] ** 2))
    kernel = torch.softmax(temperature * scores, dim=1) * spatial
    kernel = kernel / kernel.sum(1, keepdim=True).clamp(min=1e-7)
    both = torch.cat([kernel, guidance], dim=1)
    hidden = functional.gelu(_convolved(state, f"{step}.fixup_proj.0", both))
    return kernel + 0.1 * _convolved(state, f"{step}.fixup_proj.3", hidden)


def _shifts(values, radius):
    rows, cols = values.shape[2:]
    padded = functional.pad(values, [radius] * 4, mode="reflect")
    for row in range(2 * radius + 1):
        for col in range(2 * radius + 1):
            yield padded[:, :, row : row + rows, col : col + cols]


def _unfolded(values, radius):
    padded = functional.pad(values, [radius] * 4, mode="reflect")
    windows = functional.unfold(padded, 2 * radius + 1)
    return windows.view(1, values.shape[1], -1, *values.shape[2:])


def _windows_dot(keys, queries, radius, unfold):
    if unfold:
        return torch.einsum("bcphw,bchw->bphw", _unfolded(keys, radius), queries)
    return torch.stack([(shifted * queries).sum(1) for shifted in _shifts(keys, radius)], dim=1)


def _weighted(fine, kernel, radius, unfold):
    if unfold:
        return torch.einsum("bcphw,bphw->bchw", _unfolded(fine, radius), kernel)
    total = torch.zeros_like(fine)
    for shifted, weight in zip(_shifts(fine, radius), kernel.unbind(1)):
        total.addcmul_(shifted, weight[:, None])
    return total


def made_window(side: int, n_phrases: int) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Tokens, picture and phrase vectors: a picture with areas, borders and noise."""
    generator = torch.Generator().manual_seed(1)
    tokens = side // PATCH
    areas = torch.randn(1, 3, tokens, tokens, generator=generator)
    image = functional.interpolate(areas, (side, side), mode="nearest")[0]
    image = image + 0.2 * torch.randn(3, side, side, generator=generator)
    common = torch.randn(EMBED_DIM, generator=generator)
    patches = common + torch.randn(tokens, tokens, EMBED_DIM, generator=generator)
    vectors = common / 4 + torch.randn(n_phrases, EMBED_DIM, generator=generator)
    return patches, image, functional.normalize(vectors, dim=1)


def image_tower():
    """ViT-B/16 with random weights."""
    make_torchvision_importable()
    import open_clip

    torch.manual_seed(0)
    return open_clip.create_model("ViT-B-16", pretrained=None).eval().visual


def memory_above_model(options: argparse.Namespace, kind: str) -> float:
    """Peak MiB of encoding and upsampling one window above what the loaded models take."""
    context = get_context("spawn")
    answers = context.Queue()
    process = context.Process(target=_report_memory, args=(answers, options, kind))
    process.start()
    process.join()
    if process.exitcode:
        raise SystemExit(f"measuring {kind} failed with exit code {process.exitcode}")
    return answers.get()


def _report_memory(answers, options, kind):
    from engine.zeroshot.variants import DenseEncoder

    torch.set_num_threads(options.threads)
    with torch.no_grad():
        encoder = DenseEncoder(image_tower(), "segearth")
        upsampler = build_upsampler(kind, _state(options, kind), embed_dim=EMBED_DIM)
        _, image, vectors = made_window(options.side, options.phrases)
        # Whatever is loaded or reserved on first use belongs to the model.
        small = image[:, :64, :64]
        upsampler.cosines(encoder.encode(small[None]).patches[0], small, vectors)
        answers.put(
            peak_memory(
                lambda: upsampler.cosines(encoder.encode(image[None]).patches[0], image, vectors)
            )
        )


def peak_memory(work) -> float:
    """MiB that this process takes at most during ``work``, above what it has; on Linux."""

    def read(what):
        lines = Path("/proc/self/status").read_text().splitlines()
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(what))

    before = read("VmRSS")
    Path("/proc/self/clear_refs").write_text("5")
    work()
    return read("VmHWM") - before


def _state(options, kind):
    given = {"jbu_stack": options.weights, "jbu_one": options.weights_one}.get(kind)
    if given:
        return read_checkpoint(given)
    return made_weights(kind, EMBED_DIM) if kind in STEPS else None


def timed(parts: dict, repeats: int) -> dict[str, float]:
    """Least seconds of each part; the parts take turns, so that all meet the same conditions."""
    least = dict.fromkeys(parts, math.inf)
    for _ in range(repeats):
        for name, part in parts.items():
            start = time.perf_counter()
            part()
            least[name] = min(least[name], time.perf_counter() - start)
    return least


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    found = STACK_WEIGHTS if STACK_WEIGHTS.is_file() else None
    parser.add_argument("--weights", type=Path, default=found, help="checkpoint of jbu_stack")
    parser.add_argument("--weights-one", type=Path, help="checkpoint of jbu_one")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--side", type=int, default=224, help="pixels, a multiple of 16")
    parser.add_argument("--batch", type=int, default=4, help="windows encoded together")
    parser.add_argument("--phrases", type=int, default=10)
    parser.add_argument("--repeats", type=int, default=7)
    parser.add_argument("--unfold", action="store_true", help="also by unfolding (4 to 12 GB)")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    with torch.no_grad():
        _table(options)


def _table(options):
    from engine.zeroshot.variants import DenseEncoder

    visual = image_tower()
    encoder = DenseEncoder(visual, "segearth")
    window = made_window(options.side, options.phrases)
    batch = window[1][None].repeat(options.batch, 1, 1, 1)
    states = {kind: _state(options, kind) for kind in STEPS}
    kinds = {kind: build_upsampler(kind, states.get(kind), embed_dim=EMBED_DIM)
             for kind in ("none", *STEPS)}  # fmt: skip
    tower = {"bare image tower": lambda: visual(batch), "segearth": lambda: encoder.encode(batch)}
    alone = {kind: lambda made=made: made.cosines(*window) for kind, made in kinds.items()}
    seconds = timed({**tower, **alone}, options.repeats)
    seconds = {k: v / (options.batch if k in tower else 1) for k, v in seconds.items()}
    bare = seconds["bare image tower"]

    def line(name, took, *others):
        print(f"| {name} | {took * 1000:.1f} | {took / bare:.2f} |", *others)

    print(f"{options.side} x {options.side} px, {options.phrases} phrases, "
          f"{options.threads} threads, windows encoded {options.batch} together")  # fmt: skip
    print("Largest difference of a cosine from the definition in float64; in brackets, that of the "
          "definition in float32.")  # fmt: skip
    print("| a window | ms | x bare | MiB above the models | difference |")
    print("|---|---|---|---|---|")
    line("bare image tower", bare, "| |")
    line("segearth", seconds["segearth"], "| |")
    for kind, made in kinds.items():
        line(f"{kind} alone", seconds[kind], "| |")
        shown = f"{memory_above_model(options, kind):.0f} | |"
        if kind in STEPS:
            doubled = {name: value.double() for name, value in states[kind].items()}
            exact = by_definition(kind, doubled, *(values.double() for values in window))
            single = by_definition(kind, states[kind], *window)
            ours, theirs = (float((found - exact).abs().max())
                            for found in (made.cosines(*window), single))  # fmt: skip
            shown = shown[:-1] + f"{ours:.1e} ({theirs:.1e}) |"
        line(f"segearth + {kind}", seconds["segearth"] + seconds[kind], shown)
    for kind in STEPS:
        for unfold in (False, True)[: 1 + options.unfold]:
            part = {"": lambda k=kind, u=unfold: by_definition(k, states[k], *window, unfold=u)}
            name = f"{kind} by definition, {'unfolded' if unfold else 'by shifts'}"
            line(name, timed(part, 1)[""], "| |")


if __name__ == "__main__":
    main()
