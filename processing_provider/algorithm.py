"""What every algorithm of the provider shares: documented parameters and running a job."""

from __future__ import annotations

import html
import os
import re
from typing import Any, Dict, List, NamedTuple, Optional, Sequence

from qgis.core import (
    QgsMessageLog,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QIcon

from ..engine.jobs import Job
from ..i18n import tr
from .compat import advanced_flag
from .engine_client import EngineProblem, EngineProcess, JobResult, find_interpreter
from .feedback import FeedbackListener
from .layers import RasterInput, known_layer, raster_input

PLUGIN_FOLDER = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
ICON = os.path.join(PLUGIN_FOLDER, "ui", "icon.svg")
LOG_TAG = "Spectral Prompts"


class Documented(NamedTuple):
    """A parameter or output and the text that explains it."""

    name: str
    label: str
    help: str


class RasterParameter(QgsProcessingParameterRasterLayer):
    """A raster layer, or a file that QGIS cannot open but the engine may.

    QGIS would say of a MATLAB cube or a damaged raster that it was "not found".
    """

    def checkValueIsAcceptable(  # noqa: N802
        self, value: Any, context: Optional[QgsProcessingContext] = None
    ) -> bool:
        if isinstance(value, str) and os.path.isfile(value):
            return True
        return super().checkValueIsAcceptable(value, context)


class EngineAlgorithm(QgsProcessingAlgorithm):
    """An algorithm that sends one job to the engine.

    A subclass declares its parameters in :meth:`declare` with the ``add_...`` helpers, each of
    which takes the help text: the help is built from these, so nothing ships undocumented. It
    turns parameters into a job in :meth:`job` and a result into outputs in :meth:`results`.
    """

    def __init__(self) -> None:
        super().__init__()
        self._parameters_help: List[Documented] = []
        self._outputs_help: List[Documented] = []
        self._input: Optional[RasterInput] = None
        self._refusal = ""

    # -- for subclasses ------------------------------------------------------------------------

    def about(self) -> str:
        """One line, then a paragraph or two a line each: what it does."""
        raise NotImplementedError

    def declare(self) -> None:
        """Add the parameters and outputs."""
        raise NotImplementedError

    def job(self, parameters: Dict[str, Any], context: QgsProcessingContext, raster: str) -> Job:
        """The job for the engine; ``raster`` is the path of the input raster."""
        raise NotImplementedError

    def results(self, result: JobResult, context: QgsProcessingContext) -> Dict[str, Any]:
        """What Processing gets; files that were written, numbers, strings."""
        raise NotImplementedError

    def read_in_main_thread(
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> None:
        """Read what may only be read in the main thread; may raise QgsProcessingException."""

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

    def add_raster(self, name: str, label: str, help_text: str) -> None:
        """An input raster."""
        self.add(RasterParameter(name, label), help_text)

    def add_text(self, name: str, label: str, help_text: str) -> None:
        """A text of several lines that may be left out."""
        parameter = QgsProcessingParameterString(name, label, multiLine=True, optional=True)
        self.add(parameter, help_text)

    def add_file(self, name: str, label: str, help_text: str, file_filter: str) -> None:
        """An input file that may be left out."""
        parameter = QgsProcessingParameterFile(name, label, optional=True, fileFilter=file_filter)
        self.add(parameter, help_text)

    def add_choice(self, name: str, label: str, help_text: str, choices: Sequence[str]) -> None:
        """One of some fixed words, the first by default; the words themselves are the values."""
        parameter = QgsProcessingParameterEnum(
            name, label, list(choices), defaultValue=choices[0], usesStaticStrings=True
        )
        self.add(parameter, help_text)

    def add_extent(self, name: str, label: str, help_text: str) -> None:
        """An extent that may be left out."""
        self.add(QgsProcessingParameterExtent(name, label, optional=True), help_text)

    def add_integer(
        self, name: str, label: str, help_text: str, default: int, minimum: int, maximum: int
    ) -> None:
        """A whole number."""
        kind = QgsProcessingParameterNumber.Type.Integer
        parameter = QgsProcessingParameterNumber(
            name, label, kind, default, minValue=minimum, maxValue=maximum
        )
        self.add(parameter, help_text)

    def add_fraction(
        self, name: str, label: str, help_text: str, default: float, *, advanced: bool = False
    ) -> None:
        """A number from 0 to 1."""
        kind = QgsProcessingParameterNumber.Type.Double
        parameter = QgsProcessingParameterNumber(
            name, label, kind, default, minValue=0.0, maxValue=1.0
        )
        self.add(parameter, help_text, advanced=advanced)

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

    def add_report_output(self, name: str, label: str, help_text: str) -> None:
        """An HTML report that may be left out; QGIS lists it in its results viewer."""
        parameter = QgsProcessingParameterFileDestination(
            name, label, "HTML (*.html)", optional=True, createByDefault=True
        )
        self.add(parameter, help_text)

    def add_number_output(self, name: str, label: str, help_text: str) -> None:
        """A number that models can use."""
        self._add_output(QgsProcessingOutputNumber(name, label), help_text)

    def add_text_output(self, name: str, label: str, help_text: str) -> None:
        """A text that models can use."""
        self._add_output(QgsProcessingOutputString(name, label), help_text)

    def _add_output(self, output: QgsProcessingOutputDefinition, help_text: str) -> None:
        self._outputs_help.append(Documented(output.name(), output.description(), help_text))
        self.addOutput(output)

    # -- QGIS ----------------------------------------------------------------------------------

    def createInstance(self) -> QgsProcessingAlgorithm:  # noqa: N802
        return type(self)()

    def icon(self) -> QIcon:
        return QIcon(ICON)

    def svgIconPath(self) -> str:  # noqa: N802
        return ICON

    def helpUrl(self) -> str:  # noqa: N802
        return QUrl.fromLocalFile(os.path.join(PLUGIN_FOLDER, "README.md")).toString()

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
        """Read the input layer, which belongs to the main thread, where this is called.

        A refusal is kept for ``processAlgorithm``: QGIS does not hand on to scripts what is
        raised here.
        """
        try:
            layer = known_layer(self, parameters, context)
            value = self._input_value(parameters, context)
            self._input = raster_input(layer, value, context.transformContext())
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
        if self._refusal or self._input is None:
            raise QgsProcessingException(self._refusal)
        try:
            job = self.job(parameters, context, self._input.file(feedback))
            result = self._run(job, feedback)
        finally:
            self._input.clean_up()
        return self.results(result, context)

    def _run(self, job: Job, feedback: QgsProcessingFeedback) -> JobResult:
        """Run the job on an engine of its own."""
        try:
            with EngineProcess(find_interpreter()) as engine:
                return engine.run(job, FeedbackListener(feedback), feedback.isCanceled)
        except EngineProblem as problem:
            if problem.details:
                QgsMessageLog.logMessage(problem.details, LOG_TAG)
            raise QgsProcessingException(problem.message) from problem

    def _input_value(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> Any:
        """The value of INPUT as text, also when a model computes it."""
        value = parameters.get("INPUT")
        if value is None or isinstance(value, str):
            return value
        return self.parameterAsString(parameters, "INPUT", context)


def named_outputs(names: Sequence[str], values: Dict[str, Any]) -> Dict[str, Any]:
    """Those of the upper-case ``names`` that the engine gave under their lower-case names."""
    found = {str(key).upper(): value for key, value in values.items()}
    return {name: found[name] for name in names if found.get(name) is not None}


def _html(text: str) -> str:
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", html.escape(text, quote=False))
