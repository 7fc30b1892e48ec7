"""What dense CLIP costs: a window, its number formats, the words, and a whole scene.

All networks have random weights: time and memory do not depend on them. Agreement of maps does, and
is lower here than with trained weights, because random tokens prefer no phrase.

* ``window``: one window of 224 pixels, in batches of four, as multiples of the bare image tower
  (open_clip's own forward of ViT-B/16, same batch and number format);
* ``plain``: the same the straightforward way: one window at a time, with the upsampler as it is
  written down, unfolding every neighbourhood (``jbu_stack`` alone: ``jbu_one`` needs over 24 GB);
* ``precision``: bf16 beside fp32: time, and pixels with the same class;
* ``text``: 80 sentences for each of two class names, and the same at the full 77 tokens;
* ``scene``: 1096 x 715 pixels and 102 bands in a fresh process: seconds and peak memory.

Run from the repository root: ``python benchmarks/stage_one.py [PART ...]``. Times are the least of
several rounds in which the competitors take turns.
"""

from __future__ import annotations

import argparse
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from multiprocessing import get_context
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

# First of all: it tells OpenMP how to wait, as in every job, before torch is imported.
import engine.pipelines  # noqa: E402, F401, I001

import numpy as np  # noqa: E402
import rasterio  # noqa: E402
import torch  # noqa: E402
from torch.nn import functional  # noqa: E402


from engine.progress import Progress  # noqa: E402
from engine.scene import Scene  # noqa: E402
from engine.scene.stored import StoredProbabilities  # noqa: E402
from engine.text.torchvision_guard import make_torchvision_importable  # noqa: E402
from engine.weights import WeightsStore  # noqa: E402

make_torchvision_importable()

from engine.zeroshot.clip_model import ClipModel, load_clip  # noqa: E402
from engine.zeroshot.jbu_weights import RADIUS, STEPS, JbuWeights, read_weights  # noqa: E402
from engine.zeroshot.settings import ClipSettings, parse_scales  # noqa: E402
from engine.zeroshot.source import ClipSource  # noqa: E402
from engine.zeroshot.templates import filled, sentences  # noqa: E402
from engine.zeroshot.text_vectors import TextVectors, class_vectors  # noqa: E402
from engine.zeroshot.upsample import Upsampler, build_upsampler  # noqa: E402
from engine.zeroshot.variants import DenseEncoder  # noqa: E402
from engine.zeroshot.window_logits import ClipLogits  # noqa: E402

PARTS = ("window", "plain", "precision", "text", "scene")
UPSAMPLERS = ("none", "bilinear", "jbu_stack", "jbu_one")
WORDS = (
    "water",
    "trees",
    "meadows",
    "self-blocking bricks",
    "bare soil",
    "asphalt",
    "bitumen",
    "tiles",
    "shadows",
)
CROP, BATCH, DIM = 224, 4, 512


def main() -> None:
    """Run the parts that were asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--variant", default="segearth")
    parser.add_argument("--upsamplers", nargs="*", default=UPSAMPLERS, choices=UPSAMPLERS)
    parser.add_argument("--precision", default="fp32", choices=("fp32", "bf16"), help="of scene")
    parser.add_argument("--scales", default="1,2", help="of scene")
    parser.add_argument("--size", nargs=3, type=int, default=(1096, 715, 102), help="of scene")
    parser.add_argument("--folder", help="where the scene and the weights go")
    asked = parser.parse_args()
    unknown = set(asked.parts) - set(PARTS)
    if unknown:
        parser.error(f"no part {', '.join(unknown)}: expected {', '.join(PARTS)}")
    torch.set_num_threads(asked.threads)
    sys.stdout.reconfigure(line_buffering=True)
    with tempfile.TemporaryDirectory(dir=asked.folder) as name:
        folder = Path(name)
        weights = random_weights(folder)
        for part in asked.parts or PARTS:
            print(f"\n{part} ({asked.threads} threads)")
            globals()[f"measure_{part}"](asked, folder, weights)


def random_weights(folder: Path) -> Path:
    """ViT-B/16 with random weights as a checkpoint."""
    from open_clip import create_model
    from safetensors.torch import save_file

    torch.manual_seed(0)
    path = folder / "random.safetensors"
    save_file(create_model("ViT-B-16-quickgelu").state_dict(), path)
    return path


def load(weights: Path, precision: str = "fp32") -> ClipModel:
    """The model as the engine loads it."""
    store = WeightsStore(str(weights.parent), offline=True)
    return load_clip(
        "ViT-B-16-quickgelu",
        str(weights),
        store,
        device="cpu",
        precision=precision,
        progress=Progress(),
    )


def jbu_state(kind: str) -> dict[str, torch.Tensor]:
    """Random weights of a learnt upsampler, named as in its checkpoint."""
    generator = torch.Generator().manual_seed(1)
    cells = (2 * RADIUS[kind] + 1) ** 2
    state = {}
    for name in dict.fromkeys(STEPS[kind]):
        state[f"{name}.range_temp"] = torch.tensor(0.0)
        state[f"{name}.sigma_spatial"] = torch.tensor(1.0)
        sizes = {
            "range_proj.0": (3, 32),
            "range_proj.3": (32, 32),
            "fixup_proj.0": (cells + 3, cells),
            "fixup_proj.3": (cells, cells),
        }
        for layer, (inputs, outputs) in sizes.items():
            state |= _convolution(f"{name}.{layer}", inputs, outputs, generator)
    return state | _convolution("fixup_proj.1", DIM, DIM, generator)


def _convolution(
    name: str, inputs: int, outputs: int, generator: torch.Generator
) -> dict[str, torch.Tensor]:
    weight = torch.randn(outputs, inputs, 1, 1, generator=generator) / inputs**0.5
    return {f"{name}.weight": weight, f"{name}.bias": torch.zeros(outputs)}


def upsampler_of(kind: str) -> Upsampler:
    """An upsampler, with random weights if it has any."""
    return build_upsampler(kind, jbu_state(kind) if kind in STEPS else None, embed_dim=DIM)


def some_vectors() -> TextVectors:
    """Random unit vectors for the class names."""
    vectors = np.random.default_rng(2).normal(size=(len(WORDS), DIM)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return TextVectors(vectors, np.arange(len(WORDS)), ())


def some_images() -> np.ndarray:
    """Smooth normalised pictures (4, 3, 224, 224)."""
    noise = torch.randn(BATCH, 3, 14, 14, generator=torch.Generator().manual_seed(3))
    return functional.interpolate(noise, (CROP, CROP), mode="bicubic").numpy()


def least_seconds(work: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """The least time of each competitor, taking turns; the first round only warms up."""
    best = dict.fromkeys(work, float("inf"))
    for number in range(rounds + 1):
        for name, run in work.items():
            start = time.perf_counter()
            run()
            if number:
                best[name] = min(best[name], time.perf_counter() - start)
    return best


def bare(clip: ClipModel) -> Callable[[], object]:
    """The image tower as open_clip runs it, on a batch."""
    images = torch.from_numpy(some_images()).to(clip.dtype)

    @torch.no_grad()
    def run() -> torch.Tensor:
        return clip.visual(images)

    return run


def dense(clip: ClipModel, variant: str, kind: str) -> Callable[[], np.ndarray]:
    """The engine's logits of a batch."""
    logits = ClipLogits(clip, variant, upsampler_of(kind), some_vectors())
    images = some_images()

    def run() -> np.ndarray:
        return np.stack(list(logits(images, [True] * BATCH, lambda: None)))

    return run


def measure_window(asked: argparse.Namespace, folder: Path, weights: Path) -> None:
    """A batch of windows with every upsampler, in both number formats."""
    for precision in ("fp32", "bf16"):
        clip = load(weights, precision)
        work = {"bare": bare(clip)}
        work |= {kind: dense(clip, asked.variant, kind) for kind in asked.upsamplers}
        report(least_seconds(work, asked.rounds), precision)


def report(seconds: dict[str, float], note: str) -> None:
    """Milliseconds a window and multiples of the bare forward."""
    for name, value in seconds.items():
        per_window = 1000 * value / BATCH
        print(f"  {note} {name:<20} {per_window:8.1f} ms  x {value / seconds['bare']:6.2f}")


def measure_plain(asked: argparse.Namespace, folder: Path, weights: Path) -> None:
    """One window after the other with unfolded neighbourhoods; the engine beside it."""
    clip = load(weights)
    encoder = DenseEncoder(clip.visual, asked.variant)
    images = torch.from_numpy(some_images())
    vectors = torch.from_numpy(some_vectors().vectors)
    work: dict[str, Callable[[], object]] = {"bare": bare(clip)}
    # The unfolded neighbourhoods of jbu_one do not fit into 24 GB.
    for kind in [kind for kind in asked.upsamplers if kind == "jbu_stack"]:
        jbu = read_weights(kind, jbu_state(kind))

        @torch.no_grad()
        def run(jbu: JbuWeights = jbu) -> torch.Tensor:
            found = []
            for image in images[:1]:
                tokens = encoder.encode(image[None])
                pixels = unfolded(tokens.patches[0].permute(2, 0, 1)[None], image[None], jbu)
                found.append(vectors @ functional.normalize(pixels[0].flatten(1), dim=0))
            return torch.stack(found)

        work[f"plain {kind}"] = run
        work[f"engine {kind}"] = dense(clip, asked.variant, kind)
    seconds = least_seconds(work, min(asked.rounds, 2))
    # Only one window was done the plain way; it has no batches to gain from.
    report({k: v * BATCH if k.startswith("plain") else v for k, v in seconds.items()}, "fp32")


def unfolded(features: torch.Tensor, image: torch.Tensor, jbu: JbuWeights) -> torch.Tensor:
    """Joint bilateral upsampling (1, d, h, w) -> (1, d, 16 h, 16 w) by laid-out neighbourhoods."""
    for step in jbu.steps:
        size = (2 * features.shape[2], 2 * features.shape[3])
        guidance = functional.adaptive_avg_pool2d(image, size)
        side, radius = 2 * step.radius + 1, step.radius
        colours = guidance[0].flatten(1).T
        keys = functional.gelu(colours @ step.range_in + step.range_in_bias)
        keys = (keys @ step.range_out + step.range_out_bias).T.reshape(1, -1, *size)
        padded = functional.pad(keys, (radius,) * 4, mode="reflect")
        around = functional.unfold(padded, side).reshape(keys.shape[1], side * side, -1)
        alike = (around * keys.reshape(keys.shape[1], 1, -1)).sum(dim=0)
        kernel = torch.softmax(step.temperature * alike, dim=0).T * step.spatial
        kernel = kernel / kernel.sum(dim=1, keepdim=True).clamp(1e-7)
        inner = kernel @ step.fix_kernel + colours @ step.fix_guidance + step.fix_in_bias
        kernel = kernel + functional.gelu(inner) @ step.fix_out + step.fix_out_bias
        larger = functional.interpolate(features, size, mode="bicubic", align_corners=False)
        padded = functional.pad(larger, (radius,) * 4, mode="reflect")
        around = functional.unfold(padded, side).reshape(features.shape[1], side * side, -1)
        features = (around * kernel.T).sum(dim=1).reshape(1, -1, *size)
    flat = features.flatten(2)[0].T
    return (flat + flat @ jbu.final + jbu.final_bias).T.reshape(features.shape)


def measure_precision(asked: argparse.Namespace, folder: Path, weights: Path) -> None:
    """bf16 beside fp32."""
    full, half = load(weights), load(weights, "bf16")
    for kind in asked.upsamplers:
        work = {"bare": bare(full), "fp32": dense(full, asked.variant, kind)}
        work["bf16"] = dense(half, asked.variant, kind)
        seconds = least_seconds(work, asked.rounds)
        one, other = work["fp32"](), work["bf16"]()
        same = (one.argmax(axis=1) == other.argmax(axis=1)).mean()
        print(
            f"  {kind:<10} bf16 takes {seconds['bf16'] / seconds['fp32']:.2f} of fp32; "
            f"same class at {100 * same:.2f} % of the pixels; "
            f"logits differ by {np.abs(one - other).max():.3f} at most"
        )


def measure_text(asked: argparse.Namespace, folder: Path, weights: Path) -> None:
    """The engine's words beside sentences padded to 77 tokens."""
    clip = load(weights)
    words = WORDS[2:4]
    texts = [filled(sentence, word) for word in words for sentence in sentences("imagenet")]

    @torch.no_grad()
    def padded() -> None:
        for start in range(0, len(texts), 80):
            clip.network.encode_text(clip.tokenizer(texts[start : start + 80]))

    def cropped() -> None:
        phrases = [(word,) for word in words]
        class_vectors(clip, phrases, "imagenet", cache=None, check=lambda: None)

    seconds = least_seconds({"engine": cropped, "77 tokens": padded}, min(asked.rounds, 2))
    for name, value in seconds.items():
        print(f"  {name:<10} {value:6.1f} s for {len(texts)} sentences")
    print(f"  the engine takes {seconds['engine'] / seconds['77 tokens']:.2f} of it")


def measure_scene(asked: argparse.Namespace, folder: Path, weights: Path) -> None:
    """A whole scene with each upsampler, every one in a fresh process."""
    path = folder / "scene.tif"
    write_scene(path, *asked.size)
    for kind in asked.upsamplers:
        context = get_context("spawn")
        answers = context.Queue()
        arguments = (answers, path, weights, kind, asked)
        process = context.Process(target=whole_scene, args=arguments)
        process.start()
        process.join()
        if process.exitcode:
            raise SystemExit(f"the scene with {kind} failed with exit code {process.exitcode}")
        seconds, peak = answers.get()
        parts = ", ".join(f"{name} {value:.1f} s" for name, value in seconds.items())
        print(f"  {kind:<10} {asked.precision}: {parts}; peak {peak / 1e6:.2f} GB")


def whole_scene(answers, path: Path, weights: Path, kind: str, asked: argparse.Namespace) -> None:
    """Load, encode words, classify; seconds of each and the peak of memory in kB."""
    torch.set_num_threads(asked.threads)
    seconds, start = {}, time.perf_counter()

    def lap(name: str) -> None:
        nonlocal start
        now = time.perf_counter()
        seconds[name], start = now - start, now

    clip = load(weights, asked.precision)
    lap("load")
    classes = [(word,) for word in WORDS]
    text = class_vectors(clip, classes, "imagenet", cache=None, check=lambda: None)
    lap("words")
    settings = ClipSettings(
        variant=asked.variant, upsampler=kind, scales=parse_scales(asked.scales)
    )
    source = ClipSource(clip, settings, text, upsampler_of(kind), (kind, "random weights"))
    with Scene.open(path) as scene, StoredProbabilities(scene.window, len(WORDS)) as out:
        source.predict(
            scene, scene.window, out, on_progress=lambda fraction: None, check=lambda: None
        )
    lap("scene")
    answers.put((seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss))


def write_scene(path: Path, height: int, width: int, bands: int) -> None:
    """Smooth random reflectance x 10000 with wavelengths, as int16."""
    generator = torch.Generator().manual_seed(4)
    size = {"height": height, "width": width, "count": bands, "dtype": "int16"}
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        crs="EPSG:32632",
        transform=rasterio.transform.from_origin(510000, 5000000, 1.3, 1.3),
        **size,
    ) as dataset:
        coarse = torch.rand(1, 3, -(-height // 40), -(-width // 40), generator=generator)
        smooth = functional.interpolate(coarse, (height, width), mode="bicubic")[0].numpy()
        rng = np.random.default_rng(5)
        for band in range(bands):
            mix = np.abs(np.sin(band / bands * 3 + np.arange(3)))
            plane = 4000 * np.tensordot(mix / mix.sum(), smooth, axes=1)
            noisy = plane + rng.normal(0, 50, plane.shape)
            dataset.write(noisy.clip(1, 9999).astype(np.int16), band + 1)
            nm = 430 + 430 * band / max(bands - 1, 1)
            dataset.update_tags(band + 1, wavelength=f"{nm:.2f}", wavelength_units="Nanometers")


if __name__ == "__main__":
    main()
