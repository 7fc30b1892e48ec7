"""A raster and classes in, instructions for their descriptions out. Nothing is sent anywhere."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

from ..errors import EngineError, PromptError
from ..jobs import DescribeClasses
from ..output import OutputSet, check_output
from ..output.instructions import AskedClass, instructions
from ..progress import Progress
from ..samples.classes import assign
from ..samples.layer import read_layer
from ..samples.words import listed, quoted
from ..text import PromptClass
from ..text.promptset import read_text, unfinished_classes
from . import Result
from .remembered import open_scene
from .sensor_words import feature_words, pixel_text, sensor_lines

_TEXT_EXTENSIONS = (".md", ".txt")
#: More than this many other classes are not listed for each class.
_OTHERS = 12


def describe_classes(job: DescribeClasses, progress: Progress) -> Result:
    """Write the instructions.

    They tell of the bands and the classes alone, neither of places nor of files.

    Raises
    ------
    EngineError
        The raster, the classes or the output cannot be used.
    CancelledError
    """
    progress.stage("writing the instructions", 1, 1)
    with ExitStack() as stack:
        if job.output:
            inputs = [path for path in (job.input, job.prompt_file, job.polygons) if path]
            check_output(job.output, inputs, extensions=_TEXT_EXTENSIONS, what="instructions")
        classes, warnings = _classes(job)
        progress.update(0.3)
        scene = stack.enter_context(open_scene(job.input))
        sensor, features = sensor_lines(scene), feature_words(scene)
        if scene.wavelengths is None:
            warnings.append(
                "The raster's wavelengths are not known, so the instructions cannot tell them: "
                "add them to its header, or to the text."
            )
        text = instructions(sensor, features, _asked(classes), pixel_text(scene))
        for warning in warnings:
            progress.warn(warning)
        outputs = stack.enter_context(OutputSet())
        if job.output:
            outputs.add_text(job.output, text, "instructions")
        progress.update(1.0)
    return Result(
        {"output": job.output} if job.output else {},
        {"classes": float(len(classes))},
        {"text": text, "classes": [one.name for one in classes], "warnings": warnings},
    )


def _asked(classes: tuple[PromptClass, ...]) -> list[AskedClass]:
    names = [one.name for one in classes]
    few = len(names) <= _OTHERS
    return [
        AskedClass(
            one.name,
            tuple(word for word in one.prompts if word != one.name),
            " ".join(one.description.split()),
            tuple(name for name in names if name != one.name) if few else (),
        )
        for one in classes
    ]


def _classes(job: DescribeClasses) -> tuple[tuple[PromptClass, ...], list[str]]:
    """The classes, and what should be said about them."""
    given = [bool(job.prompts.strip()), bool(job.prompt_file), bool(job.polygons)]
    if sum(given) != 1:
        found = "none was" if not any(given) else "several were"
        raise EngineError(
            "Classes are to be given in one way, as prompts, as a prompt file or as polygons with "
            f"a class; {found} given."
        )
    if job.polygons:
        return _of_polygons(job)
    if job.prompts.strip():
        return unfinished_classes(job.prompts), []
    path = Path(job.prompt_file)
    text = read_text(path)
    try:
        return unfinished_classes(text), []
    except PromptError as error:
        raise PromptError(f"{path.name}: {error.message}", error.details) from error


def _of_polygons(job: DescribeClasses) -> tuple[tuple[PromptClass, ...], list[str]]:
    features = read_layer(job.polygons, job.polygons_layer, job.class_field)
    where = f"The field {quoted(features.field)} of {features.name}"
    found = assign(features.values, (), where).classes
    warnings = list(features.notes)
    numbers = [one.name for one in found if one.name == f"class {one.value}"]
    if numbers:
        warnings.append(
            f"{where} holds numbers ({listed(numbers)}), which no language model knows the meaning "
            "of: give the names as prompts instead, in the order of the numbers."
        )
    return tuple(PromptClass(one.value, one.name) for one in found), warnings
