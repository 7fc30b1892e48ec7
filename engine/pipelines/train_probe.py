"""Samples and a raster in; a model, an honest score and a report out."""

from __future__ import annotations

import os
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from .. import __version__
from ..assess import ConfusionMatrix, FoldScores, Split, make_split
from ..device import prepare_torch, require_torch
from ..errors import PromptError
from ..jobs import TrainProbe, to_record
from ..modelfile import pack_model
from ..output import ClassInfo, OutputSet, check_outputs, make_provenance
from ..output.colors import assign_colors
from ..progress import Progress
from ..samples import LabelledPixels, SamplesError
from ..scene import Scene
from ..text import PromptClass, PromptSet, TextEncoder
from ..text.encoders import AUTO
from . import Result
from .class_texts import ClassText, class_texts, class_vectors, text_encoder
from .plan import Stages
from .probe_model import model_of, numbers_of
from .probe_training import MOST, Learner, Learnt
from .sample_reading import read_samples, source_name
from .word_tiles import NOT_ASKED, Words, ask_words

if TYPE_CHECKING:
    from ..probe.settings import ProbeSettings

#: The same seed is to give the same model on every machine; sums round by the number of threads.
_THREADS = 1

READ = "reading raster and samples"
ENCODE = "reading the class descriptions"
TRAIN_ALL = "training the model that is saved"
FINISH = "finishing the files"


@dataclass(frozen=True)
class Training:
    """What was trained and how it scored: all a report needs.

    Attributes
    ----------
    job : TrainProbe
    scene : Scene
    bands : bool array, shape (scene bands,)
    samples : LabelledPixels
    sentences : tuple of str
        What became of the samples.
    classes : tuple of ClassInfo
    prompts : tuple of PromptClass
    texts : tuple of ClassText
        Of the wording the saved model was trained with.
    encoder : TextEncoder
    settings : ProbeSettings
    split : Split
    folds : tuple of Learnt
    matrices : tuple of ConfusionMatrix
    saved : Learnt
        One of ``folds``, or trained on all samples.
    unasked : str
        Why words do not count, as a sentence; empty where they were asked or not to be asked.
    """

    job: TrainProbe
    scene: Scene
    bands: NDArray[np.bool_]
    samples: LabelledPixels
    sentences: tuple[str, ...]
    classes: tuple[ClassInfo, ...]
    prompts: tuple[PromptClass, ...]
    texts: tuple[ClassText, ...]
    encoder: TextEncoder
    settings: ProbeSettings
    split: Split
    folds: tuple[Learnt, ...]
    matrices: tuple[ConfusionMatrix, ...]
    saved: Learnt
    unasked: str

    @property
    def words(self) -> str:
        """How much the words of the classes count, as a sentence; empty if not to be asked."""
        return self.saved.prior.sentence if self.saved.prior else self.unasked

    @property
    def scores(self) -> FoldScores | None:
        """None where nothing was tested."""
        return FoldScores(self.matrices) if self.matrices else None

    @property
    def warnings(self) -> tuple[str, ...]:
        """What the user should know."""
        lines = [*self.split.warnings, *self.scene.warnings]
        if self.job.save_scored and len(self.folds) != 1:
            lines.append(
                f"There is no one model that was scored ({len(self.folds)} folds): the one that is "
                "saved was trained on all samples."
            )
        if self.encoder.name == "lexical":
            why = "No sentence encoder is installed" if self.job.encoder == AUTO else "As chosen"
            lines.append(
                f"{why}, texts were compared by their spelling alone, which says nothing of their "
                "meaning: classes added by words will not be found."
            )
        return tuple(lines)


def train_probe(job: TrainProbe, progress: Progress) -> Result:
    """Train the text-aligned probe.

    Raises
    ------
    EngineError
        The raster, the samples, the descriptions, a setting or an output cannot be used.
    CancelledError
    """
    from .probe_report import training_page

    with ExitStack() as stack:
        require_torch()
        check_outputs(
            {"model": job.model, "report": job.report},
            [path for path in (job.input, job.samples, job.reference, job.prompt_file) if path],
        )
        scene = stack.enter_context(Scene.open(job.input))
        training = _trained(job, scene, progress)
        outputs = stack.enter_context(OutputSet())
        provenance = make_provenance(
            __version__,
            to_record(job),
            job.input,
            {"seed": job.seed, "scale": scene.scale.sentence, "samples": source_name(job)},
        )
        outputs.add_bytes(job.model, pack_model(model_of(training, provenance)), "model")
        if job.report:
            outputs.add_text(job.report, training_page(training, provenance))
        outputs.finish()
        progress.update(1.0)
    return Result(
        {key: getattr(job, key) for key in job.outputs if getattr(job, key)},
        numbers_of(training),
        {
            "classes": [
                {"value": one.value, "name": one.name, "color": one.color, "text": text.shown}
                for one, text in zip(training.classes, training.texts, strict=True)
            ],
            "split": training.split.sentence,
            "samples": list(training.sentences),
            "wording": training.saved.wording,
            "words": training.words,
            "encoder": training.encoder.name,
            "warnings": list(training.warnings),
        },
    )


def _trained(job: TrainProbe, scene: Scene, progress: Progress) -> Training:
    device = prepare_torch(job.device, _THREADS, progress)
    settings = _settings(job)
    stages = _stages(job, progress, 0 if job.split == "none" else job.folds)
    stages.begin(READ)
    samples, sentences, prompts = _samples(job, scene, progress)
    split = make_split(
        job.split,
        samples.labels,
        samples.rows,
        samples.cols,
        samples.features,
        test_fraction=job.test_fraction,
        folds=job.folds,
        seed=job.seed,
        block_size=job.block_size,
        names=[one.name for one in samples.classes],
    )
    # The samples may allow fewer folds than were asked for, or none.
    stages = _stages(job, progress, len(split.folds))
    for sentence in (*sentences, split.sentence):
        progress.info(sentence)
    for warning in (*split.warnings, *scene.warnings):
        progress.warn(warning)

    stages.begin(ENCODE)
    encoder = text_encoder(job.encoder, job, progress)
    wordings = ("description", "name", "all") if job.wording == "auto" else (job.wording,)
    texts = {wording: class_texts(prompts, wording) for wording in wordings}
    vectors = {wording: class_vectors(encoder, said, progress) for wording, said in texts.items()}
    words, unasked = _words(job, prompts, scene, progress)
    learner = Learner(job, scene, scene.usable, samples, vectors, settings, device, words)

    folds, matrices = [], []
    for number, fold in enumerate(split.folds, start=1):
        stages.begin(_fold_name(number, len(split.folds)))
        learnt = learner.learn(fold.train, progress)
        _more_threads(job, device)
        matrices.append(learner.judge(learnt, fold.test, progress))
        prepare_torch(job.device, _THREADS, progress)
        folds.append(learnt)
        progress.info(
            f"Overall accuracy {matrices[-1].overall_accuracy:.4f} on {matrices[-1].total:,} "
            f"pixels held out ({job.split}); trained in {learnt.seconds:.0f} s."
        )
    if job.save_scored and len(folds) == 1:
        saved = folds[0]
    else:
        stages.begin(TRAIN_ALL)
        saved = learner.learn(np.arange(len(samples)), progress)
    if saved.prior:
        progress.info(saved.prior.sentence)
    stages.begin(FINISH)
    return Training(
        job,
        scene,
        scene.usable,
        samples,
        sentences,
        _infos(prompts),
        prompts,
        texts[saved.wording],
        encoder,
        settings,
        split,
        tuple(folds),
        tuple(matrices),
        saved,
        unasked,
    )


def _words(
    job: TrainProbe, prompts: tuple[PromptClass, ...], scene: Scene, progress: Progress
) -> tuple[Words | None, str]:
    """What the words of the classes say of the scene, or why that is of no use."""
    if job.text_prior == "never" or job.preset == "paper":
        return None, ""
    words = ask_words(prompts, scene, scene.usable, job.seed, progress)
    if not isinstance(words, str):
        return words, ""
    progress.info(NOT_ASKED.format(why=words))
    return None, NOT_ASKED.format(why=words)


def _settings(job: TrainProbe) -> ProbeSettings:
    from ..probe.settings import probe_settings

    given = {
        "patch": job.patch or None,
        "components": job.components or None,
        "epochs": job.epochs or None,
        "hard_negatives": None if job.hard_negatives < 0 else job.hard_negatives,
        "semihard_negatives": None if job.semihard_negatives < 0 else job.semihard_negatives,
    }
    chosen = {name: value for name, value in given.items() if value is not None}
    return probe_settings(job.preset, job.probe_options, job.seed, **chosen)


def _fold_name(number: int, folds: int) -> str:
    return "training" if folds == 1 else f"training, fold {number} of {folds}"


def _stages(job: TrainProbe, progress: Progress, folds: int) -> Stages:
    names = [READ, ENCODE, *(_fold_name(number, folds) for number in range(1, folds + 1))]
    if not (job.save_scored and folds == 1):
        names.append(TRAIN_ALL)
    return Stages(progress, (*names, FINISH))


def _samples(
    job: TrainProbe, scene: Scene, progress: Progress
) -> tuple[LabelledPixels, tuple[str, ...], tuple[PromptClass, ...]]:
    """The samples, what became of them in words, and their classes with what describes them."""
    wanted: tuple[PromptClass, ...] = ()
    if job.prompts.strip() or job.prompt_file:
        wanted = _prompts(job).classes
    samples = read_samples(job, scene, wanted, progress.check)
    if len(samples.classes) < 2:
        only = samples.classes[0].name if samples.classes else "none"
        raise SamplesError(
            f"The samples have a single class, '{only}': a classifier needs at least two, so draw "
            "samples of another, for example of everything else."
        )
    many = [
        one.name for one, n in zip(samples.classes, samples.class_pixels, strict=True) if n > MOST
    ]
    left_out = (
        f"Of classes with more than {MOST:,} training pixels that many are drawn at random to "
        f"learn from: {', '.join(many)}. All pixels held out are tested.",
    )
    prompts = wanted or tuple(
        PromptClass(one.value, one.name, one.color) for one in samples.classes
    )
    return samples, (*samples.counts.sentences(), *(left_out if many else ())), prompts


def _prompts(job: TrainProbe) -> PromptSet:
    if job.prompt_file and job.prompts.strip():
        raise PromptError("Both prompts and a prompt file were given: leave one of them empty.")
    return PromptSet.load(job.prompt_file) if job.prompt_file else PromptSet.parse(job.prompts)


def _infos(prompts: tuple[PromptClass, ...]) -> tuple[ClassInfo, ...]:
    colors = assign_colors([one.color for one in prompts], [one.name for one in prompts])
    return tuple(
        ClassInfo(one.value, one.name, color) for one, color in zip(prompts, colors, strict=True)
    )


def _more_threads(job: TrainProbe, device: str) -> None:
    """Mapping may use all threads: a class hardly ever hangs on the last bit."""
    import torch

    if device == "cpu":
        torch.set_num_threads(job.threads or os.cpu_count() or 1)
