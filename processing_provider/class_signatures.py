"""The spectra of classes: mean and spread of the samples."""

from __future__ import annotations

from typing import Any, Dict

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..engine import jobs
from ..i18n import tr
from .algorithm import named_outputs
from .engine_client import JobResult, settings
from .layers import absolute
from .sample_algorithm import SampleAlgorithm


class ClassSignaturesAlgorithm(SampleAlgorithm):
    """Processing's face of the job ``classsignatures``."""

    JOB = jobs.ClassSignatures

    def about(self) -> str:
        return tr(
            "Mean and spread of the spectra of each class, as a table and as plots, and how far "
            "classes lie apart.\n"
            "Run it before training to see whether classes differ, and whether a class is in truth "
            "two. Bad bands and nodata are left out."
        )

    def displayName(self) -> str:  # noqa: N802
        return tr("Class signatures")

    def group(self) -> str:
        return tr("Scene")

    def groupId(self) -> str:  # noqa: N802
        return "scene"

    def tags(self) -> list:
        words = tr(
            "hyperspectral,multispectral,spectral,signature,signatures,spectra,statistics,mean,"
            "standard deviation,separability,training samples,ROI,plot,EnMAP,Sentinel-2,Landsat"
        )
        return words.split(",")

    def declare(self) -> None:
        self.add_input(tr("Raster"), tr("The raster whose spectra are read."))
        self.add_samples()
        self.add_file_output(
            "OUTPUT",
            tr("Table of signatures"),
            tr(
                "CSV that tells of each class and band, among others, the mean and the standard "
                "deviation of its pixels."
            ),
            tr("CSV (*.csv)"),
            optional=False,
        )
        self.add_report_output(
            "REPORT",
            tr("Report"),
            tr(
                "One HTML page with the mean spectrum of each class and its spread as plots, and "
                "the Jeffries-Matusita distance of each pair of classes, 0 to 2."
            ),
        )

    def job(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> jobs.Job:
        def file(name: str) -> str:
            return absolute(self.parameterAsFileOutput(parameters, name, context))

        return jobs.ClassSignatures(
            input=self.raster(feedback),
            **self.sample_values(parameters, context, feedback),
            output=file("OUTPUT"),
            report=file("REPORT"),
            **settings.resources(),
        )

    def results(self, result: JobResult, context: QgsProcessingContext) -> Dict[str, Any]:
        return named_outputs(("OUTPUT", "REPORT"), result.outputs)
