"""Training and classifying with the samples: parameters, the model's file, its score."""

from __future__ import annotations

import json
import os
import uuid
from enum import Enum
from typing import Any, Dict, List, Optional

from qgis.core import QgsProcessing, QgsProcessingUtils, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...engine.errors import EngineError
from ...engine.text.promptset import PromptClass, PromptSet
from ...i18n import fraction, tr, whole
from ...processing_provider.vector_layers import file_and_layer
from .. import result_layers
from ..classes.class_list import ClassEntry
from ..engine_access import EngineState, basic_only_sentence
from ..runner import Run
from . import model_file
from .findings import Findings
from .new_layer import default_path
from .samples_layer import SamplesLayer
from .survey import Survey

TRAIN, CLASSIFY = "spectralprompts:trainprobe", "spectralprompts:classifywithmodel"
TRAIN_OBJECTS = "spectralprompts:trainobjects"
CLASSIFY_OBJECTS = "spectralprompts:classifyobjects"
#: On the samples layer, kept in the project: which model was trained with which samples.
_PROPERTY = "spectral_prompts/training"


class Learns(Enum):
    """What is learned and gets a class: pixels, or polygons as a whole; the kinds of models."""

    PIXELS, OBJECTS = model_file.PROBE, model_file.OBJECTS


class ModelState(Enum):
    """Whether there is a model for the samples as they are."""

    NONE, CURRENT, CHANGED = range(3)


class Training(QObject):
    """What "Train" and "Classify" do, apart from how they look.

    Parameters
    ----------
    session : Session
    samples : SamplesLayer
    survey : Survey
    parent : QObject, optional
    """

    #: Model, score or what can be done may have changed.
    changed = pyqtSignal()

    def __init__(
        self, session: Any, samples: SamplesLayer, survey: Survey, parent: Optional[QObject] = None
    ) -> None:
        super().__init__(parent)
        self._session, self._samples, self._survey = session, samples, survey
        self._started_with = ""
        samples.layerChanged.connect(self.changed)
        survey.found.connect(self._found)
        for signal in (
            session.rasterChanged,
            session.engine.changed,
            session.runner.started,
            session.runner.ended,
            session.classes.classesChanged,
        ):
            signal.connect(self._tell)

    def _tell(self, *_: Any) -> None:
        self.changed.emit()

    # -- what is learned -----------------------------------------------------------------------

    @property
    def learns(self) -> Learns:
        """Whether pixels or whole polygons are learned; kept with the samples."""
        objects = self._root().get("learns") == Learns.OBJECTS.value
        return Learns.OBJECTS if objects and not self.why_no_objects() else Learns.PIXELS

    def set_learns(self, learns: Learns) -> None:
        """Learn the one or the other; each has a model of its own."""
        if learns is not self.learns:
            self._keep_root({**self._root(), "learns": learns.value})
            self.changed.emit()

    def why_no_objects(self) -> str:
        """Why samples cannot be learned as objects; "" when they can."""
        if self._samples.layer is not None and self._samples.holds_points:
            return tr("Points have no extent: objects need a layer of polygons.")
        return ""

    @property
    def group_field(self) -> str:
        """The field that says which polygons belong together; "" where none does."""
        layer, name = self._samples.layer, str(self._root().get("group", "") or "")
        return name if layer is not None and layer.fields().indexOf(name) >= 0 else ""

    def set_group_field(self, name: str) -> None:
        """Choose the field that says which polygons belong together."""
        if name != self.group_field:
            self._keep_root({**self._root(), "group": name})
            self.changed.emit()

    # -- the model -----------------------------------------------------------------------------

    @property
    def model_path(self) -> str:
        """Where the model is or will be; beside the samples unless the user chose a place."""
        return str(self._kept().get("model") or "") or self.default_model_path()

    def default_model_path(self) -> str:
        """The model's place when the user has chosen none; "" without samples."""
        layer = self._samples.layer
        if layer is None:
            return ""
        ending = ".objects.spm" if self.learns is Learns.OBJECTS else ".spm"
        found = file_and_layer(layer.source())
        if found is not None:
            return os.path.splitext(found.path)[0] + ending
        beside = default_path(QgsProject.instance(), self._session.raster)
        return os.path.join(os.path.dirname(beside), "samples" + ending)

    def set_model_path(self, path: str) -> None:
        """Choose another place for the model; one that is there is used from now on."""
        path = path.strip()
        if path and os.path.splitext(path)[1].lower() != ".spm":
            path += ".spm"
        if self._samples.layer is None or path == self.model_path:
            return
        kept = self._kept()
        kept["model"] = "" if path == self.default_model_path() else path
        kept.pop("fingerprint", None)
        self._keep(kept)
        self.changed.emit()

    @property
    def state(self) -> ModelState:
        """Whether there is a model for the samples as they are."""
        wanted = self.learns.value
        if not self._samples.is_ready or model_file.kind_of(self.model_path) != wanted:
            return ModelState.NONE
        trained, now = self._kept().get("fingerprint"), self._survey.findings.fingerprint
        if trained and now and trained != now:
            return ModelState.CHANGED
        return ModelState.CURRENT

    @property
    def score(self) -> Optional[model_file.Score]:
        """The score of the model; None when there is no model."""
        if not self._samples.is_ready or model_file.kind_of(self.model_path) != self.learns.value:
            return None
        return model_file.read_score(self.model_path)

    @property
    def report(self) -> str:
        """The page of the training; "" when there is none."""
        path = self._report_path()
        return path if os.path.isfile(path) else ""

    def _report_path(self) -> str:
        return f"{os.path.splitext(self.model_path)[0]}.training.html"

    def _kept(self) -> Dict[str, Any]:
        """What is kept of the model for what is learned now."""
        root = self._root()
        if self.learns is Learns.PIXELS:
            return root
        kept = root.get(Learns.OBJECTS.value)
        return dict(kept) if isinstance(kept, dict) else {}

    def _keep(self, kept: Dict[str, Any]) -> None:
        if self.learns is Learns.OBJECTS:
            kept = {**self._root(), Learns.OBJECTS.value: kept}
        self._keep_root(kept)

    def _root(self) -> Dict[str, Any]:
        layer = self._samples.layer
        text = "" if layer is None else str(layer.customProperty(_PROPERTY, "") or "")
        try:
            kept = json.loads(text) if text else {}
        except ValueError:
            kept = {}
        return kept if isinstance(kept, dict) else {}

    def _keep_root(self, root: Dict[str, Any]) -> None:
        if self._samples.layer is not None:
            self._samples.layer.setCustomProperty(_PROPERTY, json.dumps(root))

    # -- what can be done ----------------------------------------------------------------------

    def classes_with_samples(self) -> List[ClassEntry]:
        """The classes that can be learned."""
        values, findings = self._samples.values, self._survey.findings
        if values is None:
            return []
        known = findings.has_pixels and not findings.is_asked
        there = findings.classes if known else findings.features
        return [entry for entry in self._session.classes.entries if _in(values, entry, there)]

    def why_not_train(self) -> str:
        """Why nothing can be trained now; "" when it can."""
        why = self._why_not()
        if why:
            return why
        if not self._samples.is_ready:
            return tr("Choose samples and the field with their class first, or make new ones.")
        classes = self.classes_with_samples()
        if len(classes) < 2:
            return tr(
                "Training needs samples of at least two classes; there are samples of {count}: "
                "draw another class, for example everything else."
            ).format(count=len(classes))
        return ""

    def why_not_classify(self) -> str:
        """Why nothing can be classified now; "" when it can."""
        why = self._why_not()
        if not why and self.state is ModelState.NONE:
            return tr("There is no model for these samples yet: train one first.")
        return why

    def _why_not(self) -> str:
        session = self._session
        if session.runner.is_running:
            return tr("A run is going: wait for its end, or cancel it.")
        if session.engine.state is EngineState.MISSING:
            return tr("The classification engine is missing; the panel below says what to do.")
        if session.engine.state is EngineState.BASIC_ONLY:
            return basic_only_sentence()
        if session.raster is None:
            return tr("Choose the raster first.")
        return ""

    # -- runs ----------------------------------------------------------------------------------

    def train(self, split: str) -> None:
        """Train a model from the samples as they are, saved or not."""
        if self.why_not_train():
            return
        layer = self._samples.layer
        try:
            prompts = self._prompt_file()
        except (EngineError, OSError) as problem:
            self._session.messages.problem(str(problem))
            return
        layer_id, learns = layer.id(), self.learns
        parameters = {
            "INPUT": self._session.raster,
            "CLASS_FIELD": self._samples.field,
            "PROMPT_FILE": prompts,
            "MODEL": self.model_path,
            "REPORT": self._report_path(),
        }
        if learns is Learns.OBJECTS:
            parameters.update(POLYGONS=layer_id, GROUP_FIELD=self.group_field)
        else:
            parameters.update(SAMPLES=layer_id, SPLIT=split)

        def done(run: Run) -> None:
            self._trained(run, layer_id, learns)

        # Of the very samples that are trained with, which the run reads now, too.
        self._started_with = ""
        algorithm = TRAIN_OBJECTS if learns is Learns.OBJECTS else TRAIN
        self._session.runner.run(algorithm, parameters, done, title=tr("Training"))
        self._survey.begin()

    def _found(self, findings: Findings) -> None:
        if self._session.runner.is_running and not self._started_with:
            self._started_with = findings.fingerprint
        self.changed.emit()

    def _trained(self, run: Run, layer_id: str, learns: Learns) -> None:
        layer = self._samples.layer
        if not run.succeeded or layer is None or layer.id() != layer_id:
            self.changed.emit()
            return
        # Something else may be chosen by now.
        if learns is self.learns:
            kept = self._kept()
            if self._started_with:
                kept["fingerprint"] = self._started_with
            self._keep(kept)
        self._session.messages.success(
            tr("The model is trained: {path}").format(path=run.results.get("MODEL", ""))
        )
        self.changed.emit()

    def classify(self, polygons: Optional[QgsVectorLayer] = None) -> None:
        """Classify the raster with the model; of objects, its segments or these polygons."""
        if self.why_not_classify():
            return
        raster, model = self._session.raster, self.model_path
        title = tr("Classifying {raster}").format(raster=raster.name())
        output = QgsProcessing.TEMPORARY_OUTPUT
        parameters: Dict[str, Any] = {
            "INPUT": raster,
            "MODEL": model,
            "OUTPUT": output,
            "REPORT": output,
        }
        if self.learns is Learns.OBJECTS:
            if polygons is not None:
                parameters["POLYGONS"] = polygons.id()
            classes = model_file.classes_of(model)

            def add(run: Run) -> None:
                result_layers.add_objects(self._session, run, classes, raster)
                self._tell_objects(run)

            algorithm = CLASSIFY_OBJECTS
        else:
            parameters["CONFIDENCE"] = output

            def add(run: Run) -> None:
                result_layers.add_result(self._session, run, raster)

            algorithm = CLASSIFY

        def done(run: Run) -> None:
            if run.succeeded:
                add(run)
            self.changed.emit()

        self._session.runner.run(algorithm, parameters, done, title=title)

    def _tell_objects(self, run: Run) -> None:
        found = run.results
        told = tr("{classified} of {objects} objects got a class.").format(
            classified=whole(found.get("CLASSIFIED", 0)), objects=whole(found.get("OBJECTS", 0))
        )
        if "MEAN_CONFIDENCE" in found:
            told += " " + tr("Mean confidence {confidence}; the fainter, the less sure.").format(
                confidence=fraction(found["MEAN_CONFIDENCE"])
            )
        self._session.messages.success(told, str(found.get("REPORT") or ""))

    def _prompt_file(self) -> str:
        """Classes that have samples, with all their words, as a file for the engine."""
        classes = tuple(
            PromptClass(
                entry.value, entry.name, entry.color, tuple(entry.prompts), entry.description
            )
            for entry in self.classes_with_samples()
        )
        text = PromptSet(classes).to_json()
        folder = QgsProcessingUtils.tempFolder()
        path = os.path.join(folder, f"samples-{uuid.uuid4().hex[:12]}.prompts.json")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return path


def _in(values: Any, entry: ClassEntry, there: Any) -> bool:
    key = values.key_of(entry)
    found = there.get(key) if key is not None else None
    return bool(found) and getattr(found, "pixels", found) > 0
