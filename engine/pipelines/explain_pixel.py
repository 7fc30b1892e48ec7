"""Why a pixel has its class: its spectrum, what it was compared with, what came out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from ..device import require_torch
from ..errors import EngineError
from ..jobs import ClassifyWithModel, ExplainPixel
from ..modelfile import read_model
from ..output import ClassInfo
from ..output.colors import assign_colors
from ..progress import Progress
from ..refine.gaussian import GaussianRefinement
from ..scene import Scene, Window
from ..scene.extent import outside_text, pixel_of
from ..scene.window import cut
from ..text import PromptSet
from . import Result
from .band_match import BandMatch, match_bands
from .class_infos import heaviest_hints
from .evidence import fit_gaussian
from .knowledge_evidence import KnowledgeEvidence, gather_knowledge
from .model_network import KINDS, Classifier, classifier_of
from .network_map import TilePredictor, judge_with_network
from .plan import read_prompts
from .remembered import Identity, Memory, identity_of, open_scene
from .signatures_values import band_values, finite
from .word_tiles import with_words

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class _Known:
    """Spectral knowledge fitted on a raster, without the pixels it was fitted on."""

    classes: tuple[ClassInfo, ...]
    evidence: KnowledgeEvidence
    refinement: GaussianRefinement | None

    def judge(self, spectra: Floats) -> Floats:
        """Probabilities, shape (n, classes), as the map has them."""
        probabilities = self.evidence.source.predict(spectra)
        if self.refinement is None:
            return probabilities
        return self.refinement.refine(spectra, probabilities)


#: Fits of spectral knowledge, below 1 MB each.
_knowledge: Memory[_Known] = Memory(8)
#: Models with their networks, some MB each.
_models: Memory[tuple[Classifier, dict[str, Any]]] = Memory(2)
#: The same with what words say of a raster where they count; below 1 MB more each.
_with_words: Memory[TilePredictor] = Memory(4)
#: Class probabilities of single tiles, 4 bytes a pixel and class: 0.26 MB a class for the probe.
_tiles: Memory[Floats] = Memory(4)


def explain_pixel(job: ExplainPixel, progress: Progress) -> Result:
    """Tell a pixel's spectrum, the curve of each class and the probabilities.

    The first question about a raster and its classes fits the spectral knowledge (a second or two),
    or judges the tile of the pixel with the model. A warm engine keeps that for further questions:
    the last eight fits, two models, the probabilities of four tiles, and what was learnt of the
    last sixteen rasters: some tens of MB in all. All are found by names, sizes and times of the
    files, the classes and the seed, so that a changed file is looked at anew; files on the network
    or in archives are not remembered.

    Returns
    -------
    Result
        ``values``: ``row`` and ``col`` from 0 (None outside the raster), ``valid`` (whether the
        pixel has data), ``problem`` (a sentence where something could not be told, else ""),
        ``wavelengths``, ``bands``, ``usable``, ``values`` and each class's ``curve`` with one entry
        a band of the raster, ``unit``, ``classes``, ``source``.

    Raises
    ------
    EngineError
        The raster cannot be read. What is wrong with the classes, the model or the place is told
        as the ``problem``.
    CancelledError
    """
    progress.stage("looking at the pixel", 1, 1)
    with open_scene(job.input) as scene:
        values: dict[str, Any] = {
            "row": None,
            "col": None,
            "valid": False,
            "problem": "",
            **band_values(scene),
            "values": [None] * scene.count,
            "classes": [],
            "source": "model" if job.model else "knowledge",
        }
        place = pixel_of(job.x, job.y, scene.transform, scene.window)
        if place is None:
            values["problem"] = outside_text(
                job.x, job.y, scene.transform, scene.window, scene.name
            )
        else:
            values |= _pixel(job, scene, place, progress)
    progress.update(1.0)
    return Result({}, {"valid": float(values["valid"])}, values)


def _pixel(
    job: ExplainPixel, scene: Scene, place: tuple[int, int], progress: Progress
) -> dict[str, Any]:
    row, col = place
    told: dict[str, Any] = {"row": row, "col": col}
    block = scene.read(Window(row, col, 1, 1)) if scene.usable.any() else None
    if block is None or not block.valid[0, 0]:
        problem = f"{scene.name} has no data at row {row + 1}, column {col + 1}."
        return {**told, "problem": problem}
    spectrum = np.zeros(scene.count, np.float32)
    spectrum[scene.usable] = block.values[:, 0, 0]
    told |= {"valid": True, "values": _on_bands(spectrum, scene.usable)}
    try:
        if job.model:
            told["classes"] = _by_model(job, scene, place, progress)
        else:
            # With one thread, as for maps: products then round as there.
            with threadpool_limits(1):
                told["classes"] = _by_knowledge(job, scene, spectrum, progress)
    except EngineError as error:
        told["problem"] = error.message
    return told


def _by_knowledge(
    job: ExplainPixel, scene: Scene, spectrum: Floats, progress: Progress
) -> list[dict[str, Any]]:
    """The classes by spectral knowledge, with the look of each that the pixel is most like."""
    prompts = read_prompts(job)
    identity = identity_of(job.input)
    key = (identity, prompts, job.seed, job.refine)
    known = _knowledge.get(key) if identity else None
    if known is None:
        known = _fitted(job, prompts, scene, progress)
        if identity:
            _knowledge.put(key, known)
    bands, source = known.evidence.bands, known.evidence.source
    seen = spectrum[bands][None]
    # Twice, because a single row is multiplied by another routine than those of a map.
    probabilities = known.judge(np.concatenate([seen, seen]))[0]
    classes = []
    for info, probability, look in zip(
        known.classes, probabilities, source.most_alike(seen[0]), strict=True
    ):
        curve = np.zeros(scene.count, np.float32)
        curve[bands] = look.curve
        classes.append(_class(info, probability, look.name, _on_bands(curve, bands)))
    return classes


def _fitted(job: ExplainPixel, prompts: PromptSet, scene: Scene, progress: Progress) -> _Known:
    evidence = gather_knowledge(prompts, scene, job.seed, progress)
    refinement = None
    if job.refine == "gaussian":
        refinement = fit_gaussian(
            scene, evidence.sample, evidence.source.predict(evidence.sample.values), job.seed
        )
    colors = assign_colors([one.color for one in prompts.classes], heaviest_hints(evidence.matches))
    classes = tuple(
        ClassInfo(one.value, one.name, color)
        for one, color in zip(prompts.classes, colors, strict=True)
    )
    return _Known(classes, evidence.without_sample(), refinement)


def _by_model(
    job: ExplainPixel, scene: Scene, place: tuple[int, int], progress: Progress
) -> list[dict[str, Any]]:
    """The classes by a model, as the map of the whole raster has them."""
    if job.prompt_file:
        raise EngineError(
            "A prompt file was given with a model: a model takes other classes as 'prompts' only, "
            "leave the file out."
        )
    identity = identity_of(job.model)
    key = (identity, job.prompts, job.device)
    found = _models.get(key) if identity else None
    if found is None:
        found = _loaded(job, progress)
        if identity:
            _models.put(key, found)
    classifier, header = found
    match = match_bands(scene, header, Path(job.model).name)
    row, col = place
    side = classifier.network.tile
    top, left = row // side * side, col // side * side
    around = cut(scene.window, side, side)
    cell = next(tile for tile in around if (tile.row, tile.col) == (top, left))
    model = (identity, key)
    probabilities = _tile(job, scene, classifier, match, cell, model, progress)
    return [
        _class(one.info, probability, "", None)
        for one, probability in zip(
            classifier.classes, probabilities[row - top, col - left], strict=True
        )
    ]


def _loaded(job: ExplainPixel, progress: Progress) -> tuple[Classifier, dict[str, Any]]:
    require_torch()
    model = read_model(job.model, kinds=KINDS)
    asked = ClassifyWithModel(
        input=job.input,
        model=job.model,
        prompts=job.prompts,
        memory_mb=job.memory_mb,
        threads=job.threads,
        device=job.device,
        weights_folder=job.weights_folder,
        offline=job.offline,
        proxy=job.proxy,
        certificates=job.certificates,
    )
    return classifier_of(model, Path(job.model).name, asked, progress), model.metadata["bands"]


def _tile(
    job: ExplainPixel,
    scene: Scene,
    classifier: Classifier,
    match: BandMatch,
    cell: Window,
    model: tuple[Identity | None, Any],
    progress: Progress,
) -> Floats:
    """Probabilities (h, w, classes) of one tile of the map's grid, judged as on the whole map."""
    raster = identity_of(job.input)
    key = (raster, model, cell)
    kept = _tiles.get(key) if raster and model[0] else None
    if kept is not None:
        return kept
    image = np.zeros((cell.height, cell.width, len(classifier.classes)), np.float32)
    whole = (raster, model)
    network = _with_words.get(whole) if raster and model[0] else None
    if network is None:
        network, _, _ = with_words(classifier.network, classifier.prior, scene, match, progress)
        if raster and model[0]:
            _with_words.put(whole, network)
    for judged in judge_with_network(
        scene,
        cell,
        match.bands,
        network,
        memory_mb=job.memory_mb,
        progress=progress,
        part_of=scene.window,
    ):
        image[judged.window.slices_in(cell)][judged.valid] = judged.probabilities
    if raster and model[0]:
        _tiles.put(key, image)
    return image


def _class(
    info: ClassInfo, probability: float, material: str, curve: list[float | None] | None
) -> dict[str, Any]:
    return {
        "value": info.value,
        "name": info.name,
        "color": info.color,
        "probability": float(probability),
        "material": material,
        "curve": curve,
    }


def _on_bands(values: Floats, bands: NDArray[np.bool_]) -> list[float | None]:
    """One entry a band, None where it is not used."""
    return finite(np.where(bands, values, np.nan))
