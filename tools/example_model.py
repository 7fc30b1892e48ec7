#!/usr/bin/env python3
"""Write the guide's example for the model designer, and its picture.

    .venv-qgis/bin/python tools/example_model.py

Makes docs/models/map-and-places.model3 and docs/images/model.png with QGIS's own classes, so that
the file is what the model designer saves. Runs in QGIS's Python.
"""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildDependency,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QPointF, QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import QImage, QPainter

ROOT = Path(__file__).resolve().parents[1]
MODEL = ROOT / "docs" / "models" / "map-and-places.model3"
PICTURE = ROOT / "docs" / "images" / "model.png"
#: A share of pixels like no class above this means that a class is missing.
UNLIKE = 0.2
#: How QGIS calls the number: by the description of its step and its name.
SHARE = "@Classify_with_text_prompts_UNLIKE_SHARE"

Source = QgsProcessingModelChildParameterSource


def main() -> int:
    """Write both files; returns the exit code."""
    application = QgsApplication([], True)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    provider = _provider()
    QgsApplication.processingRegistry().addProvider(provider)
    from processing.core.Processing import Processing

    Processing.initialize()
    model = example()
    MODEL.parent.mkdir(parents=True, exist_ok=True)
    if not model.toFile(str(MODEL)):
        print(f"{MODEL} could not be written.", file=sys.stderr)
        return 1
    photograph(model)
    print(MODEL, PICTURE, sep="\n")
    return 0


def _provider():
    spec = importlib.util.spec_from_file_location(
        "spectral_prompts", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    package = importlib.util.module_from_spec(spec)
    sys.modules["spectral_prompts"] = package
    spec.loader.exec_module(package)
    from spectral_prompts.processing_provider.provider import SpectralPromptsProvider

    return SpectralPromptsProvider()


def example() -> QgsProcessingModelAlgorithm:
    """Words in; a class map and its least certain places out, with a warning if a class lacks."""
    model = QgsProcessingModelAlgorithm("Map and places to sample", "Spectral Prompts")
    model.setName("Map and places to sample")
    help_texts = {
        "ALG_DESC": "A class map from words, and points where it is least sure. Warns when many "
        "pixels look like none of the classes.",
        "scene": "The raster to classify.",
        "classes": "Classes, separated by semicolons.",
        "places": "How many places to sample next.",
    }
    model.setHelpContent(help_texts)
    inputs = (
        (QgsProcessingParameterRasterLayer("scene", "Scene"), (120, 60)),
        (
            QgsProcessingParameterString("classes", "Classes", "water; vegetation; bare soil"),
            (340, 60),
        ),
        (
            QgsProcessingParameterNumber("places", "How many places", defaultValue=5, minValue=1),
            (690, 60),
        ),
    )
    for definition, (x, y) in inputs:
        component = QgsProcessingModelParameter(definition.name())
        component.setPosition(QPointF(x, y))
        model.addModelParameter(definition, component)

    classify = child("classify", "spectralprompts:classifywithtextprompts", (230, 190))
    classify.addParameterSources("INPUT", [Source.fromModelParameter("scene")])
    classify.addParameterSources("PROMPTS", [Source.fromModelParameter("classes")])
    classify.addParameterSources("SOURCE", [Source.fromStaticValue("knowledge")])
    classify.addParameterSources("CONFIDENCE", [Source.fromStaticValue("TEMPORARY_OUTPUT")])
    outputs(classify, {"Class map": ("OUTPUT", (460, 330))})
    model.addChildAlgorithm(classify)

    suggest = child("suggest", "spectralprompts:suggestsamples", (690, 190))
    suggest.addParameterSources("CONFIDENCE", [Source.fromChildOutput("classify", "CONFIDENCE")])
    suggest.addParameterSources("MAP", [Source.fromChildOutput("classify", "OUTPUT")])
    suggest.addParameterSources("COUNT", [Source.fromModelParameter("places")])
    outputs(suggest, {"Places": ("OUTPUT", (690, 330))})
    model.addChildAlgorithm(suggest)

    branch = child("branch", "native:condition", (230, 330))
    branch.setConfiguration(
        {"conditions": [{"name": "class_missing", "expression": f"{SHARE} > {UNLIKE}"}]}
    )
    branch.setDependencies([QgsProcessingModelChildDependency("classify")])
    model.addChildAlgorithm(branch)

    warn = child("warn", "native:raisewarning", (230, 450))
    warn.addParameterSources(
        "MESSAGE", [Source.fromStaticValue("Many pixels look like none of the classes.")]
    )
    warn.setDependencies([QgsProcessingModelChildDependency("branch", "class_missing")])
    model.addChildAlgorithm(warn)
    return model


def child(name: str, algorithm: str, position: tuple) -> QgsProcessingModelChildAlgorithm:
    """A step of the model, where it stands in the picture."""
    made = QgsProcessingModelChildAlgorithm(algorithm)
    made.setChildId(name)
    found = QgsApplication.processingRegistry().algorithmById(algorithm)
    made.setDescription(found.displayName())
    # As the designer does: what is not chosen is stored as it is by default.
    for definition in found.parameterDefinitions():
        if not definition.isDestination():
            value = definition.defaultValue()
            made.addParameterSources(definition.name(), [Source.fromStaticValue(value)])
    made.setPosition(QPointF(*position))
    made.setSize(QSizeF(230, 30))
    return made


def outputs(step: QgsProcessingModelChildAlgorithm, named: dict) -> None:
    """What of a step the model gives."""
    made = {}
    for label, (output, position) in named.items():
        one = QgsProcessingModelOutput(label, label)
        one.setChildId(step.childId())
        one.setChildOutputName(output)
        one.setPosition(QPointF(*position))
        made[label] = one
    step.setModelOutputs(made)


def photograph(model: QgsProcessingModelAlgorithm) -> None:
    """Draw the model as the designer shows it."""
    from processing.modeler.ModelerScene import ModelerScene
    from qgis.core import QgsProcessingContext

    context = QgsProcessingContext()
    scene = ModelerScene()
    scene.setModel(model)
    scene.createItems(model, context)
    bounds = scene.itemsBoundingRect().adjusted(-20, -20, 20, 20)
    image = QImage(bounds.size().toSize(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scene.render(painter, QRectF(image.rect()), bounds)
    painter.end()
    image.save(str(PICTURE))


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)  # QGIS's end of process is slow, and there is nothing to save
