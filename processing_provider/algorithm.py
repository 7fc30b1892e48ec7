"""What every algorithm of the provider shares: documented parameters and running a job."""

from __future__ import annotations

import dataclasses
import html
import math
import os
import re
from typing import Any, ClassVar, Dict, List, NamedTuple, Sequence, Type

from qgis.core import (
    QgsMessageLog,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtGui import QIcon

from ..engine.jobs import Job
from ..i18n import tr
from .compat import advanced_flag
from .engine_client import EngineProblem, JobResult, run_job
from .feedback import FeedbackListener
from .last_job import Remembering

PLUGIN_FOLDER = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
ICON = os.path.join(PLUGIN_FOLDER, "ui", "icon.svg")
LOG_TAG = "Spectral Prompts"
#: Addresses of pages of the guide, ``spectralprompts:guide/docks.md``; ui/guide.py opens them.
GUIDE_SCHEME = "spectralprompts"


class Documented(NamedTuple):
    """A parameter or output and the text that explains it."""

    name: str
    label: str
    help: str


class EngineAlgorithm(QgsProcessingAlgorithm):
    """An algorithm that sends one job to the engine.

    A subclass names the kind of job in ``JOB``, where defaults, limits and choices come from. It
    declares its parameters in :meth:`declare` with the ``add_...`` helpers, each of which takes
    the help text: the help is built from these, so nothing ships undocumented. It turns parameters
    into a job in :meth:`job` and a result into outputs in :meth:`results`. A parameter has the
    name of the job's in capitals.
    """

    JOB: ClassVar[Type[Any]]

    def __init__(self) -> None:
        super().__init__()
        self._parameters_help: List[Documented] = []
        self._outputs_help: List[Documented] = []
        self._refusal = ""

    # -- for subclasses ------------------------------------------------------------------------

    def about(self) -> str:
        """One line, then a paragraph or two a line each: what it does."""
        raise NotImplementedError

    def declare(self) -> None:
        """Add the parameters and outputs."""
        raise NotImplementedError

    def job(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Job:
        """The job for the engine."""
        raise NotImplementedError

    def results(self, result: JobResult, context: QgsProcessingContext) -> Dict[str, Any]:
        """What Processing gets; files that were written, numbers, strings."""
        raise NotImplementedError

    def read_in_main_thread(
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> None:
        """Read what may only be read in the main thread; may raise QgsProcessingException."""

    def clean_up(self) -> None:
        """Remove what was made for the engine; called however the run ends."""

    # -- parameters and outputs ----------------------------------------------------------------

    def add(
        self,
        parameter: QgsProcessingParameterDefinition,
        help_text: str,
        *,
        advanced: bool = False,
    ) -> None:
        """Add a parameter with its help."""
        if advanced:
            parameter.setFlags(parameter.flags() | advanced_flag())
        parameter.setHelp(help_text)
        documented = Documented(parameter.name(), parameter.description(), help_text)
        (self._outputs_help if parameter.isDestination() else self._parameters_help).append(
            documented
        )
        self.addParameter(parameter)

    def add_text(
        self,
        name: str,
        label: str,
        help_text: str,
        *,
        several_lines: bool = False,
        advanced: bool = False,
    ) -> None:
        """A text; it may be left out when the job's default is empty."""
        default = self._parameter(name).default
        parameter = QgsProcessingParameterString(
            name, label, default or None, multiLine=several_lines, optional=not default
        )
        self.add(parameter, help_text, advanced=advanced)

    def add_file(
        self, name: str, label: str, help_text: str, file_filter: str, *, optional: bool = True
    ) -> None:
        """An input file."""
        parameter = QgsProcessingParameterFile(
            name, label, optional=optional, fileFilter=file_filter
        )
        self.add(parameter, help_text)

    def add_folder(self, name: str, label: str, help_text: str) -> None:
        """A folder that may be left out."""
        behavior = QgsProcessingParameterFile.Behavior.Folder
        self.add(QgsProcessingParameterFile(name, label, behavior, optional=True), help_text)

    def add_choice(self, name: str, label: str, help_text: str, *, advanced: bool = False) -> None:
        """One of the words the job knows; the words themselves are the values."""
        field = self._parameter(name)
        parameter = QgsProcessingParameterEnum(
            name,
            label,
            list(field.metadata["choices"]),
            defaultValue=field.default,
            usesStaticStrings=True,
        )
        self.add(parameter, help_text, advanced=advanced)

    def add_switch(self, name: str, label: str, help_text: str, *, advanced: bool = False) -> None:
        """Yes or no."""
        default = self._parameter(name).default
        self.add(QgsProcessingParameterBoolean(name, label, default), help_text, advanced=advanced)

    def add_extent(self, name: str, label: str, help_text: str) -> None:
        """An extent that may be left out."""
        self.add(QgsProcessingParameterExtent(name, label, optional=True), help_text)

    def add_number(self, name: str, label: str, help_text: str, *, advanced: bool = False) -> None:
        """A number within the job's limits."""
        field = self._parameter(name)
        kinds = QgsProcessingParameterNumber.Type
        parameter = QgsProcessingParameterNumber(
            name,
            label,
            kinds.Integer if field.metadata["type"] == "int" else kinds.Double,
            field.default,
            minValue=field.metadata["minimum"],
            maxValue=field.metadata["maximum"],
        )
        self.add(parameter, help_text, advanced=advanced)

    def add_band(self, name: str, label: str, help_text: str) -> None:
        """A band of INPUT that may be left out; an advanced parameter."""
        parameter = QgsProcessingParameterBand(
            name, label, parentLayerParameterName="INPUT", optional=True
        )
        self.add(parameter, help_text, advanced=True)

    def add_raster_output(
        self,
        name: str,
        label: str,
        help_text: str,
        *,
        optional: bool = False,
        by_default: bool = True,
    ) -> None:
        """A raster to write."""
        parameter = QgsProcessingParameterRasterDestination(
            name, label, optional=optional, createByDefault=by_default
        )
        self.add(parameter, help_text)

    def add_file_output(
        self,
        name: str,
        label: str,
        help_text: str,
        file_filter: str,
        *,
        optional: bool = True,
        by_default: bool = True,
    ) -> None:
        """A file to write."""
        parameter = QgsProcessingParameterFileDestination(
            name, label, file_filter, optional=optional, createByDefault=by_default
        )
        self.add(parameter, help_text)

    def add_report_output(self, name: str, label: str, help_text: str) -> None:
        """An HTML report that may be left out; QGIS lists it in its results viewer."""
        self.add_file_output(name, label, help_text, "HTML (*.html)")

    def add_number_output(self, name: str, label: str, help_text: str) -> None:
        """A number that models can use."""
        self._add_output(QgsProcessingOutputNumber(name, label), help_text)

    def add_text_output(self, name: str, label: str, help_text: str) -> None:
        """A text that models can use."""
        self._add_output(QgsProcessingOutputString(name, label), help_text)

    def _add_output(self, output: QgsProcessingOutputDefinition, help_text: str) -> None:
        self._outputs_help.append(Documented(output.name(), output.description(), help_text))
        self.addOutput(output)

    def _parameter(self, name: str) -> Any:
        """The job's field behind the parameter ``name``."""
        return {field.name: field for field in dataclasses.fields(self.JOB)}[name.lower()]

    def documented_outputs(self) -> List[Documented]:
        """Files and numbers the algorithm gives, with their help; QGIS keeps none of it itself."""
        return list(self._outputs_help)

    # -- QGIS ----------------------------------------------------------------------------------

    def name(self) -> str:
        return self.JOB.name

    def createInstance(self) -> QgsProcessingAlgorithm:  # noqa: N802
        return type(self)()

    def icon(self) -> QIcon:
        return QIcon(ICON)

    def svgIconPath(self) -> str:  # noqa: N802
        return ICON

    def helpUrl(self) -> str:  # noqa: N802
        return f"{GUIDE_SCHEME}:reference/{self.name()}.md"

    def initAlgorithm(self, configuration: Any = None) -> None:  # noqa: N802
        self._parameters_help, self._outputs_help = [], []
        self.declare()

    def shortDescription(self) -> str:  # noqa: N802
        return self.about().split("\n")[0]

    def shortHelpString(self) -> str:  # noqa: N802
        """Description, parameters and outputs as HTML."""
        parts = [f"<p>{_html(text)}</p>" for text in self.about().split("\n") if text]
        for title, entries in (
            (tr("Parameters"), self._parameters_help),
            (tr("Outputs"), self._outputs_help),
        ):
            parts.append(f"<h2>{_html(title)}</h2>")
            parts += [f"<h3>{_html(e.label)}</h3><p>{_html(e.help)}</p>" for e in entries]
        return "\n".join(parts)

    def prepareAlgorithm(  # noqa: N802
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Read what belongs to the main thread, where this is called.

        A refusal is kept for ``processAlgorithm``: QGIS does not hand on to scripts what is
        raised here.
        """
        self._refusal = ""
        try:
            self.read_in_main_thread(parameters, context)
        except QgsProcessingException as error:
            self._refusal = str(error)
        return True

    def processAlgorithm(  # noqa: N802
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        if self._refusal:
            raise QgsProcessingException(self._refusal)
        try:
            result = self._run(self.job(parameters, context, feedback), feedback)
        finally:
            self.clean_up()
        return self.results(result, context)

    def _run(self, job: Job, feedback: QgsProcessingFeedback) -> JobResult:
        """Run the job on the engine the docks keep, or on one of its own."""
        remembering = Remembering(job, FeedbackListener(feedback))
        try:
            result = run_job(job, remembering, feedback.isCanceled)
            remembering.succeeded(result)
            return result
        except EngineProblem as problem:
            remembering.failed(problem.message, problem.details)
            if problem.details:
                QgsMessageLog.logMessage(problem.details, LOG_TAG)
            raise QgsProcessingException(problem.message) from problem


def named_outputs(names: Sequence[str], values: Dict[str, Any]) -> Dict[str, Any]:
    """Those of the upper-case ``names`` that the engine gave under their lower-case names.

    A number the engine could not know is left out: a model that asks for it gets NULL, which
    fulfils no condition, and JSON knows no NaN.
    """
    found = {str(key).upper(): value for key, value in values.items()}
    return {name: found[name] for name in names if _is_known(found.get(name))}


def _is_known(value: Any) -> bool:
    return value is not None and not (isinstance(value, float) and math.isnan(value))


def _html(text: str) -> str:
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", html.escape(text, quote=False))
