"""What is understood of a raster, before anything is classified."""

from __future__ import annotations

from typing import Any, Dict

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..engine import jobs
from ..i18n import tr
from .algorithm import named_outputs
from .engine_client import JobResult
from .layers import absolute
from .raster_algorithm import RasterAlgorithm

NUMBERS = (
    "BANDS",
    "USABLE_BANDS",
    "WAVELENGTH_MIN",
    "WAVELENGTH_MAX",
    "WIDTH",
    "HEIGHT",
    "WARNING_COUNT",
)


class InspectSceneAlgorithm(RasterAlgorithm):
    """Processing's face of the job ``inspectscene``."""

    JOB = jobs.InspectScene

    def about(self) -> str:
        return tr(
            "Tells what is understood of a raster: bands, wavelengths, bad bands, nodata, scale.\n"
            "Run it first when a class map looks wrong: missing wavelengths or a wrong scale are "
            "the usual reasons."
        )

    def displayName(self) -> str:  # noqa: N802
        return tr("Inspect scene")

    def group(self) -> str:
        return tr("Scene")

    def groupId(self) -> str:  # noqa: N802
        return "scene"

    def tags(self) -> list:
        words = tr(
            "hyperspectral,multispectral,spectral,metadata,wavelength,wavelengths,fwhm,bad bands,"
            "nodata,scale,reflectance,information,EnMAP,Sentinel-2,Landsat"
        )
        return words.split(",")

    def declare(self) -> None:
        self.add_input(tr("Raster to look at"), tr("Any raster that can be opened."))
        self.add_report_output(
            "REPORT",
            tr("Report"),
            tr("One HTML page with a picture, all bands and every warning."),
        )
        numbers = (
            ("BANDS", tr("Bands"), tr("How many bands the raster has.")),
            (
                "USABLE_BANDS",
                tr("Usable bands"),
                tr("How many of them are used: not bad, not in water absorption, with data."),
            ),
            (
                "WAVELENGTH_MIN",
                tr("Shortest wavelength (nm)"),
                tr("Missing when the raster does not know its wavelengths."),
            ),
            (
                "WAVELENGTH_MAX",
                tr("Longest wavelength (nm)"),
                tr("Missing when the raster does not know its wavelengths."),
            ),
            ("WIDTH", tr("Width (pixels)"), tr("Number of columns.")),
            ("HEIGHT", tr("Height (pixels)"), tr("Number of rows.")),
            ("WARNING_COUNT", tr("Number of warnings"), tr("0 when all is well.")),
        )
        for name, label, help_text in numbers:
            self.add_number_output(name, label, help_text)
        self.add_text_output(
            "SCALE",
            tr("Scale"),
            tr("How values become reflectance, and whether that was guessed."),
        )
        self.add_text_output("WARNINGS", tr("Warnings"), tr("One a line; empty when all is well."))

    def job(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> jobs.Job:
        report = self.parameterAsFileOutput(parameters, "REPORT", context)
        return jobs.InspectScene(input=self.raster(feedback), report=absolute(report))

    def results(self, result: JobResult, context: QgsProcessingContext) -> Dict[str, Any]:
        return {
            **named_outputs(("REPORT",), result.outputs),
            **named_outputs(NUMBERS, {**sizes(result.values), **result.numbers}),
            **texts(result.values),
        }


def sizes(values: Dict[str, Any]) -> Dict[str, float]:
    """The number outputs that are in the engine's summary of the scene."""
    summary = values.get("scene", {})
    found = {name: summary[name] for name in ("width", "height") if name in summary}
    return {**found, "warning_count": len(summary.get("warnings", []))}


def texts(values: Dict[str, Any]) -> Dict[str, str]:
    """The text outputs that are in the engine's summary of the scene."""
    summary = values.get("scene", {})
    return {
        "SCALE": summary.get("scale", {}).get("sentence", ""),
        "WARNINGS": "\n".join(summary.get("warnings", [])),
    }
