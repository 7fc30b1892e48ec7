"""The Processing provider."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..engine import __version__
from .algorithm import ICON
from .assess_accuracy import AssessAccuracyAlgorithm
from .class_signatures import ClassSignaturesAlgorithm
from .classify_objects import ClassifyObjectsAlgorithm
from .classify_with_model import ClassifyWithModelAlgorithm
from .classify_with_text_prompts import ClassifyWithTextPromptsAlgorithm
from .describe_classes import DescribeClassesAlgorithm
from .fetch_weights import FetchWeightsAlgorithm
from .inspect_scene import InspectSceneAlgorithm
from .setup_engine import SetupEngineAlgorithm
from .suggest_samples import SuggestSamplesAlgorithm
from .train_objects import TrainObjectsAlgorithm
from .train_probe import TrainProbeAlgorithm

PROVIDER_ID = "spectralprompts"
ALGORITHMS = (
    ClassifyWithTextPromptsAlgorithm,
    ClassifyWithModelAlgorithm,
    ClassifyObjectsAlgorithm,
    TrainProbeAlgorithm,
    TrainObjectsAlgorithm,
    DescribeClassesAlgorithm,
    SuggestSamplesAlgorithm,
    AssessAccuracyAlgorithm,
    ClassSignaturesAlgorithm,
    InspectSceneAlgorithm,
    FetchWeightsAlgorithm,
    SetupEngineAlgorithm,
)


class SpectralPromptsProvider(QgsProcessingProvider):
    """All algorithms of Spectral Prompts."""

    def id(self) -> str:
        return PROVIDER_ID

    def name(self) -> str:
        return "Spectral Prompts"

    def longName(self) -> str:  # noqa: N802
        return self.name()

    def versionInfo(self) -> str:  # noqa: N802
        return __version__

    def icon(self) -> QIcon:
        return QIcon(ICON)

    def svgIconPath(self) -> str:  # noqa: N802
        return ICON

    def loadAlgorithms(self) -> None:  # noqa: N802
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())

    def supportedOutputRasterLayerExtensions(self) -> list:  # noqa: N802
        """Only GeoTIFF holds colours, class names and bands' names in one file."""
        return ["tif", "tiff"]

    def supportedOutputVectorLayerExtensions(self) -> list:  # noqa: N802
        """What the engine writes; places to sample go into a GeoPackage only."""
        return ["gpkg", "geojson", "fgb", "shp"]

    def defaultRasterFileFormat(self) -> str:  # noqa: N802
        """What QGIS 4 asks instead of the file extension."""
        return "GTiff"

    def supportsNonFileBasedOutput(self) -> bool:  # noqa: N802
        """The engine writes files."""
        return False
