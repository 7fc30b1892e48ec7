"""Class evidence from CLIP: words and a picture in, class probabilities of a scene out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..progress import Progress
from ..scene import Scene, Window
from ..scene.stored import StoredProbabilities
from ..weights import WeightsStore
from .clip_model import ClipModel
from .rgb import Channels, Picture, choose_channels
from .scales import Looking, classify
from .settings import UPSAMPLER_WEIGHTS, ClipSettings, resolve_upsampler
from .text_vectors import TextVectors, class_vectors
from .upsample import Upsampler, build_upsampler
from .window_logits import ClipLogits
from .windows import fit_to_patches


@dataclass(frozen=True)
class ClipFacts:
    """How class evidence was made, for log and report.

    Attributes
    ----------
    lines : tuple of (str, str)
        Name and value, in the user's words.
    warnings : tuple of str
        One sentence each.
    """

    lines: tuple[tuple[str, str], ...]
    warnings: tuple[str, ...]


class ClipSource:
    """A source of class evidence that knows words and a picture; made by :meth:`prepare`.

    Attributes
    ----------
    clip : ClipModel
    settings : ClipSettings
        As asked for.
    upsampler : str
        The one that is used.
    crop, stride : int
        As used: multiples of the model's patch.
    """

    def __init__(
        self,
        clip: ClipModel,
        settings: ClipSettings,
        text: TextVectors,
        upsampler: Upsampler,
        resolved: tuple[str, str],
    ) -> None:
        self.clip, self.settings = clip, settings
        self.crop, self.stride = fit_to_patches(settings.crop, settings.stride, clip.patch_size)
        self.upsampler, self._why = resolved
        self._text = text
        self._logits = ClipLogits(clip, settings.variant, upsampler, text)

    @classmethod
    def prepare(
        cls,
        clip: ClipModel,
        classes: Sequence[Sequence[str]],
        settings: ClipSettings,
        store: WeightsStore,
        *,
        cache: Path | None,
        progress: Progress,
    ) -> ClipSource:
        """Encode the words and load the upsampler.

        Parameters
        ----------
        clip : ClipModel
        classes : sequence of sequences of str
            The phrases that stand for each class, at least one a class.
        settings : ClipSettings
        store : WeightsStore
            Where the upsampler's weights lie, and how they may be fetched.
        cache : Path or None
            Folder of words that were encoded before.
        progress : Progress
            Told what is fetched, asked whether to stop.

        Raises
        ------
        EngineError
            A stride larger than the crop.
        WeightsError
            The upsampler that was asked for has no weights here and they cannot be fetched.
        ModelError
            It does not fit the model.
        CancelledError
        """
        fit_to_patches(settings.crop, settings.stride, clip.patch_size)
        kind, why = resolve_upsampler(settings.upsampler, store, clip.embed_dim, clip.patch_size)
        state = None
        if kind in UPSAMPLER_WEIGHTS:
            from ..weights.checkpoint import read_state_dict

            state = read_state_dict(store.get(UPSAMPLER_WEIGHTS[kind], progress))
        upsampler = build_upsampler(kind, state, embed_dim=clip.embed_dim)
        text = class_vectors(clip, classes, settings.templates, cache=cache, check=progress.check)
        return cls(clip, settings, text, upsampler, (kind, why))

    def predict(
        self,
        scene: Scene,
        window: Window,
        out: StoredProbabilities,
        *,
        on_progress: Callable[[float], None],
        check: Callable[[], None],
    ) -> ClipFacts:
        """Class probabilities of a window of a scene into ``out``.

        Every pixel of the window is written, rows sum to 1. What a pixel gets does not depend on
        the window, but on the whole scene's stretch and grid of windows.

        Parameters
        ----------
        scene : Scene
        window : Window
            In the scene's pixels.
        out : StoredProbabilities
            Of as many classes as were prepared.
        on_progress : callable
            Given 0..1.
        check : callable
            Called every second or more often; raises CancelledError to stop.

        Raises
        ------
        SceneError
            A band that the scene does not have, or a file that is damaged.
        CancelledError
        """
        asked = self.settings
        channels = choose_channels(scene, asked.red, asked.green, asked.blue)
        picture = Picture(scene, channels, self.clip.mean, self.clip.std, check)
        looking = Looking(asked.scales, self.crop, self.stride)
        classify(picture, window, self._logits, looking, out, on_progress=on_progress, check=check)
        return ClipFacts(self._lines(picture), self._warnings(channels))

    def _lines(self, picture: Picture) -> tuple[tuple[str, str], ...]:
        clip, settings = self.clip, self.settings
        red, green, blue = picture.channels.describe()
        scales = ", ".join(f"{scale:g}" for scale in settings.scales)
        stretch = "one for all three" if picture.joint else "one for each"
        return (
            ("CLIP model", clip.name),
            ("CLIP weights", f"{clip.weights or 'of the model'}, revision {clip.revision}"),
            ("Last block", settings.variant),
            ("Upsampler", f"{self.upsampler} ({self._why})"),
            ("Templates", settings.templates),
            ("Number format", str(clip.dtype).removeprefix("torch.")),
            ("Red", red),
            ("Green", green),
            ("Blue", blue),
            ("Stretch", f"0.1 to 99.9 % of the scene's pixels, {stretch}"),
            ("Scales", scales),
            ("Windows", f"{self.crop} pixels every {self.stride}"),
        )

    def _warnings(self, channels: Channels) -> tuple[str, ...]:
        asked, found = self.settings, []
        if (self.crop, self.stride) != (asked.crop, asked.stride):
            found.append(
                f"CROP {asked.crop} and STRIDE {asked.stride} were rounded to {self.crop} and "
                f"{self.stride}, multiples of the model's patches of {self.clip.patch_size} pixels."
            )
        if not channels.natural and not (asked.red and asked.green and asked.blue):
            red, green, blue = channels.describe()
            found.append(
                f"CLIP saw {red}, {green} and {blue} as red, green and blue, which are not known "
                "to show these colours: choose RED, GREEN and BLUE if others do."
            )
        found += [
            f"The phrase {phrase!r} is longer than the CLIP model can read: its end is not seen, "
            "write it shorter."
            for phrase in self._text.truncated
        ]
        return tuple(found)
