"""What the words of each class stand for, told while they are still being written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..errors import PromptError
from ..jobs import ExplainPrompts
from ..knowledge.library import default_library
from ..knowledge.matching import Match, default_matcher, shared_materials
from ..output.colors import assign_colors
from ..progress import Progress, run_cancellable
from ..scene import Scene
from ..text import PromptClass
from ..text.promptset import read_text, unfinished_classes
from ..weights import WeightsStore
from . import Result
from .class_infos import heaviest_hints
from .plan import source_of

#: What nothing is known of is told with its cure.
_CURE = "use another English word, or add one as a synonym"


def explain_prompts(job: ExplainPrompts, progress: Progress) -> Result:
    """Tell the materials of each class.

    Words of the vocabulary are answered in milliseconds, once the first question has loaded it. A
    word that is in no list loads the sentence encoder, where one is installed: seconds, once. The
    process keeps both (:func:`..knowledge.matching.default_matcher`): the word lists, about 5 MB,
    and the encoder, about 100 MB.

    Raises
    ------
    EngineError
        The prompts or the raster cannot be read. A class that means nothing is no error: its
        ``problem`` says so.
    CancelledError
    """
    progress.stage("understanding the prompts", 1, 1)
    classes = _classes(job)
    matcher = default_matcher()
    matches = []
    for number, one in enumerate(classes):
        progress.update(number / len(classes))
        matches.append(run_cancellable(progress, matcher.match_class, one))
    names = {material.id: material.name for material in default_library()}
    colors = assign_colors([one.color for one in classes], heaviest_hints(matches))
    told = [
        _told(one, match, color, names)
        for one, match, color in zip(classes, matches, colors, strict=True)
    ]
    shared = [one.sentence for one in shared_materials(matches, names)]
    source = _source(job)
    progress.update(1.0)
    return Result(
        {},
        {
            "classes": float(len(told)),
            "understood": float(sum(not one["problem"] for one in told)),
        },
        {"classes": told, "source": source, "warnings": shared},
    )


def _classes(job: ExplainPrompts) -> tuple[PromptClass, ...]:
    if job.prompt_file and job.prompts.strip():
        raise PromptError("Both prompts and a prompt file were given: leave one of them empty.")
    if not job.prompt_file:
        return unfinished_classes(job.prompts)
    path = Path(job.prompt_file)
    text = read_text(path)
    try:
        return unfinished_classes(text)
    except PromptError as error:
        raise PromptError(f"{path.name}: {error.message}", error.details) from error


def _told(one: PromptClass, match: Match, color: str, names: dict[str, str]) -> dict[str, Any]:
    """A class as JSON."""
    lost = match.how == "none"
    return {
        "value": one.value,
        "name": one.name,
        "color": color,
        "prompts": list(one.prompts),
        "materials": [
            {"id": material, "label": names[material], "weight": round(weight, 4)}
            for material, weight in match.materials
        ],
        "problem": _problem(match) if lost else "",
        "nearest": list(match.nearest),
        "ignored": list(match.ignored),
        "note": "" if lost else match.note,
        "score": round(match.score, 4),
        "how": match.how,
    }


def _problem(match: Match) -> str:
    why = f" ({match.note})" if match.note else ""
    return f"{match.phrase!r} means no known material{why}: {_CURE}."


def _source(job: ExplainPrompts) -> dict[str, str]:
    """Which source a classification would use, and why."""
    if job.source != "auto":
        return {"asked": job.source, "used": job.source, "why": ""}
    store = WeightsStore(job.weights_folder, offline=True)
    if not job.input:
        used, why = source_of(job.clip_model, job.clip_weights, store, True)
        return {"asked": "auto", "used": used, "why": why}
    with Scene.open(job.input) as scene:
        has_wavelengths = scene.wavelengths is not None
    used, why = source_of(job.clip_model, job.clip_weights, store, has_wavelengths)
    return {"asked": "auto", "used": used, "why": why}
