"""Labelled polygons and a raster in; a model of objects, an honest score and a report out."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from .. import __version__
from ..assess import FoldScores, Split, split_objects
from ..device import prepare_torch, require_torch
from ..errors import PromptError
from ..jobs import TrainObjects, to_record
from ..modelfile import pack_model
from ..output import ClassInfo, OutputSet, check_outputs, make_provenance
from ..output.colors import assign_colors
from ..progress import Progress
from ..samples.words import listed, quoted
from ..scene import Scene
from ..text import PromptClass, PromptSet, TextEncoder
from ..text.encoders import AUTO
from ..text.sections import Sections, read_sections
from . import Result
from .class_texts import ClassText, class_texts, class_vectors, text_encoder
from .object_model import compared, model_of, numbers_of
from .object_reading import LabelledObjects, overlaps, read_labelled
from .object_training import ALONE, OWN, Learnt, ObjectLearner, Verdicts, stand_ins
from .plan import Stages

if TYPE_CHECKING:
    from ..objects.settings import ObjectSettings

#: The same seed is to give the same model on every machine; sums round by the number of threads.
_THREADS = 1

READ = "reading raster and polygons"
ENCODE = "reading the class descriptions"
TRAIN_ALL = "training the model that is saved"
FINISH = "finishing the files"


@dataclass(frozen=True)
class ObjectTraining:
    """What was trained and how it scored: all a report needs.

    Attributes
    ----------
    job : TrainObjects
    scene : Scene
    bands : bool array, shape (scene bands,)
    labelled : LabelledObjects
    classes : tuple of ClassInfo
    prompts : tuple of PromptClass
    texts : tuple of ClassText
        Of the wording the saved model was trained with.
    vectors : float32 array, shape (classes, text width)
        Of these texts.
    described : Sections or None
        What the file of descriptions says.
    encoder : TextEncoder
    settings : ObjectSettings
    split : Split
    folds : tuple of Learnt
    verdicts : tuple of Verdicts
        One for each fold.
    saved : Learnt
        One of ``folds``, or trained on all objects.
    overlaps : sequence of str
        Sentences on test objects that share pixels with training objects.
    """

    job: TrainObjects
    scene: Scene
    bands: NDArray[np.bool_]
    labelled: LabelledObjects
    classes: tuple[ClassInfo, ...]
    prompts: tuple[PromptClass, ...]
    texts: tuple[ClassText, ...]
    vectors: NDArray[np.float32]
    described: Sections | None
    encoder: TextEncoder
    settings: ObjectSettings
    split: Split
    folds: tuple[Learnt, ...]
    verdicts: tuple[Verdicts, ...]
    saved: Learnt
    overlaps: Sequence[str]

    def scores(self, name: str = OWN) -> FoldScores | None:
        """Scores of the classifier, or of what it is compared with; None without a test."""
        matrices = tuple(one.matrices[name] for one in self.verdicts)
        return FoldScores(matrices) if matrices else None

    @property
    def scored(self) -> bool:
        """Whether the saved model is the very one that was scored."""
        return any(self.saved is fold for fold in self.folds)

    @property
    def warnings(self) -> tuple[str, ...]:
        """What the user should know."""
        lines = [*self.split.warnings, *self.overlaps, *self.scene.warnings]
        if self.described is not None:
            lines.extend(self.described.sentences)
        lines.extend(alike(self.vectors, self.classes))
        if self.job.save_scored and len(self.folds) != 1:
            lines.append(
                f"There is no one model that was scored ({len(self.folds)} folds): the one that is "
                "saved was trained on all objects."
            )
        if self.encoder.name == "lexical":
            why = "No sentence encoder is installed" if self.job.encoder == AUTO else "As chosen"
            lines.append(
                f"{why}, texts were compared by their spelling alone, which says nothing of their "
                "meaning."
            )
        return tuple(lines)


def train_objects(job: TrainObjects, progress: Progress) -> Result:
    """Train the object classifier.

    Raises
    ------
    EngineError
        The raster, the polygons, the descriptions, a setting or an output cannot be used.
    CancelledError
    """
    from .object_report import objects_page

    with ExitStack() as stack:
        require_torch()
        inputs = (job.input, job.polygons.split("|")[0], job.prompt_file, job.descriptions)
        check_outputs({"model": job.model, "report": job.report}, [path for path in inputs if path])
        scene = stack.enter_context(Scene.open(job.input))
        training = _trained(job, scene, progress)
        outputs = stack.enter_context(OutputSet())
        provenance = make_provenance(
            __version__,
            to_record(job),
            job.input,
            {
                "seed": job.seed,
                "scale": scene.scale.sentence,
                "polygons": training.labelled.objects.name,
            },
        )
        outputs.add_bytes(job.model, pack_model(model_of(training, provenance)), "model")
        if job.report:
            outputs.add_text(job.report, objects_page(training, provenance))
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
            "polygons": list(training.labelled.sentences),
            "wording": training.saved.wording,
            "encoder": training.encoder.name,
            "texts": compared(training),
            "warnings": list(training.warnings),
        },
    )


def _trained(job: TrainObjects, scene: Scene, progress: Progress) -> ObjectTraining:
    device = prepare_torch(job.device, _THREADS, progress)
    settings = _settings(job)
    stages = _stages(job, progress, job.folds)
    stages.begin(READ)
    wanted = _prompts(job).classes if job.prompts.strip() or job.prompt_file else ()
    labelled = read_labelled(job, scene, scene.usable, wanted, progress)
    prompts = wanted or tuple(
        PromptClass(one.value, one.name, one.color) for one in labelled.objects.classes
    )
    described = None
    if job.descriptions:
        described = read_sections(job.descriptions, [(one.name, one.prompts) for one in prompts])
    split = split_objects(
        labelled.labels,
        labelled.objects.groups,
        grouped=bool(job.group_field),
        test_fraction=job.test_fraction,
        folds=job.folds,
        seed=job.seed,
        names=[one.name for one in labelled.objects.classes],
    )
    # The objects may allow fewer folds than were asked for, or none.
    stages = _stages(job, progress, len(split.folds))
    for sentence in (*labelled.sentences, split.sentence):
        progress.info(sentence)
    shared = overlaps(labelled.objects, split.folds, scene.width)
    told = described.sentences if described else ()
    for warning in (*split.warnings, *shared, *scene.warnings, *told):
        progress.warn(warning)

    stages.begin(ENCODE)
    encoder = text_encoder(job.encoder, job, progress)
    wordings = ("description", "name", "all") if job.wording == "auto" else (job.wording,)
    texts = {wording: class_texts(prompts, wording, described) for wording in wordings}
    vectors = {wording: class_vectors(encoder, said, progress) for wording, said in texts.items()}
    others = {}
    if job.compare_texts:
        names = class_vectors(encoder, class_texts(prompts, "name"), progress)
        others = stand_ins(vectors[wordings[0]], names, job.seed)
    learner = ObjectLearner(labelled, vectors, others, settings, device)

    folds, verdicts = [], []
    for number, fold in enumerate(split.folds, start=1):
        stages.begin(_fold_name(number, len(split.folds)))
        folds.append(learner.learn(fold.train, progress))
        verdicts.append(learner.judge(folds[-1], fold.test, progress))
        found, alone = verdicts[-1].matrices[OWN], verdicts[-1].matrices[ALONE]
        progress.info(
            f"Overall accuracy {found.overall_accuracy:.4f} on {found.total:,} objects held out, "
            f"{alone.overall_accuracy:.4f} without the texts; trained in "
            f"{folds[-1].seconds:.0f} s."
        )
    if job.save_scored and len(folds) == 1:
        saved = folds[0]
    else:
        stages.begin(TRAIN_ALL)
        saved = ObjectLearner(labelled, vectors, {}, settings, device).learn(
            np.arange(len(labelled.objects)), progress
        )
    stages.begin(FINISH)
    return ObjectTraining(
        job,
        scene,
        scene.usable,
        labelled,
        _infos(prompts),
        prompts,
        texts[saved.wording],
        vectors[saved.wording],
        described,
        encoder,
        settings,
        split,
        tuple(folds),
        tuple(verdicts),
        saved,
        shared,
    )


def _settings(job: TrainObjects) -> ObjectSettings:
    from ..objects.settings import object_settings

    return object_settings(
        job.network,
        job.object_options,
        job.seed,
        cube=job.cube,
        stride=job.stride,
        min_cover=job.min_cover,
        components=job.components,
        voting=job.voting,
    )


def _fold_name(number: int, folds: int) -> str:
    return "training" if folds == 1 else f"training, fold {number} of {folds}"


def _stages(job: TrainObjects, progress: Progress, folds: int) -> Stages:
    names = [READ, ENCODE, *(_fold_name(number, folds) for number in range(1, folds + 1))]
    if not (job.save_scored and folds == 1):
        names.append(TRAIN_ALL)
    return Stages(progress, (*names, FINISH))


def _prompts(job: TrainObjects) -> PromptSet:
    if job.prompt_file and job.prompts.strip():
        raise PromptError("Both prompts and a prompt file were given: leave one of them empty.")
    return PromptSet.load(job.prompt_file) if job.prompt_file else PromptSet.parse(job.prompts)


def _infos(prompts: tuple[PromptClass, ...]) -> tuple[ClassInfo, ...]:
    colors = assign_colors([one.color for one in prompts], [one.name for one in prompts])
    return tuple(
        ClassInfo(one.value, one.name, color) for one, color in zip(prompts, colors, strict=True)
    )


def alike(vectors: NDArray[np.float32], classes: tuple[ClassInfo, ...]) -> list[str]:
    """Classes whose texts are the same to the encoder."""
    said, left = [], list(range(len(classes)))
    while left:
        first, *others = left
        same = [one for one in others if np.allclose(vectors[first], vectors[one], atol=1e-6)]
        left = [one for one in others if one not in same]
        if same:
            names = listed(quoted(classes[one].name) for one in (first, *same))
            said.append(
                f"The classes {names} are described by the same words: no text tells them apart; "
                "describe what sets them apart."
            )
    return said
