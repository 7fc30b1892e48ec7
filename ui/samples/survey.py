"""Counts and spectra of the samples as they are now, edits included, without holding up QGIS.

Features are counted and copied to a temporary file in a background task; the engine reads pixels
from that copy.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import replace
from typing import Any, Callable, Dict, Hashable, Optional

from qgis.core import (
    QgsApplication,
    QgsFeatureRequest,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsTask,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...engine import jobs
from ...i18n import tr
from ...processing_provider.engine_client import (
    EngineCancelled,
    EngineMissing,
    EngineProblem,
    JobResult,
    settings,
)
from ...processing_provider.layers import RasterInput, raster_input
from ...processing_provider.vector_export import VectorExport, Wanted
from .class_values import ClassValues
from .findings import Findings
from .samples_layer import SamplesLayer

#: After the last change; a polygon is drawn in seconds, and each change would ask the engine.
DELAY_MS = 350
_KEY = "spectral prompts: samples"


class SurveyTask(QgsTask):
    """Counts the features of each class and writes them to a file.

    Parameters
    ----------
    layer : QgsVectorLayer
    field : str
        With the class.
    values : ClassValues
        Of that field.
    raster : RasterInput or None
        None: nothing is written, features are only counted.
    on_done : callable
        Called in the main thread with the task, however it ended, unless it was forgotten.
    """

    def __init__(
        self,
        layer: QgsVectorLayer,
        field: str,
        values: ClassValues,
        raster: Optional[RasterInput],
        on_done: Callable[[SurveyTask], None],
    ) -> None:
        super().__init__(tr("Counting samples"), _hidden_task_flags())
        self.values, self.field = values, field
        self._index = layer.fields().indexOf(field)
        # As they are now, with edits, for another thread.
        self._source = QgsVectorLayerFeatureSource(layer)
        self._on_done: Optional[Callable[[SurveyTask], None]] = on_done
        self._feedback = QgsProcessingFeedback()
        self.export: Optional[VectorExport] = None
        if raster is not None:
            moved = raster if raster.crs_is_set_by_hand else None
            transforms = QgsProject.instance().transformContext()
            self.export = VectorExport(layer, Wanted(), field, moved, transforms)
        self.features: Counter = Counter()
        self.labels: Dict[Hashable, str] = {}
        self.fingerprint = ""
        self.path = ""
        self.problem = ""

    def run(self) -> bool:
        """In the task's thread."""
        try:
            self._count()
            if self.export is not None and sum(self.features.values()) and not self.isCanceled():
                self.path = self.export.write(self._feedback)
        except QgsProcessingException as problem:
            self.problem = str(problem)
        except Exception as error:
            # An exception that leaves a task ends QGIS.
            self.problem = tr("The samples could not be counted ({reason}).").format(reason=error)
        return not self.isCanceled()

    def _count(self) -> None:
        """Features of each class, and a fingerprint of all, whatever their order and numbers."""
        request = QgsFeatureRequest()
        request.setSubsetOfAttributes([self._index])
        total = 0
        for feature in self._source.getFeatures(request):
            if self.isCanceled():
                return
            attribute = feature.attribute(self._index)
            key = self.values.key(attribute)
            self.features[key] += 1
            if key is not None and key not in self.labels:
                self.labels[key] = self.values.label(attribute)
            shape = bytes(feature.geometry().asWkb()) if feature.hasGeometry() else b""
            mark = hashlib.blake2b(repr(key).encode() + b"|" + shape, digest_size=8)
            total += int.from_bytes(mark.digest(), "big")
        self.fingerprint = f"{total % 2**64:016x}"

    def finished(self, result: bool) -> None:
        """In the main thread."""
        on_done, self._on_done = self._on_done, None
        if on_done is not None:
            on_done(self)
        else:
            self.remove()

    def forget(self) -> None:
        """Nobody waits for it any more."""
        self._on_done = None
        self._feedback.cancel()
        self.cancel()

    def remove(self) -> None:
        """Remove the file."""
        if self.export is not None:
            self.export.remove()


def _hidden_task_flags() -> Any:
    """It runs after every change: no entry in the status bar where QGIS can do without (3.26)."""
    flags = QgsTask.Flag.CanCancel
    hidden = getattr(QgsTask.Flag, "Hidden", None)
    return flags if hidden is None else flags | hidden


class Survey(QObject):
    """Keeps :attr:`findings` up to date.

    Parameters
    ----------
    session : Session
    samples : SamplesLayer
    parent : QObject, optional
    """

    #: Findings, also when only the counts of features are known yet.
    found = pyqtSignal(object)

    def __init__(
        self, session: Any, samples: SamplesLayer, parent: Optional[QObject] = None
    ) -> None:
        super().__init__(parent)
        self._session, self._samples = session, samples
        self._task: Optional[SurveyTask] = None
        self._is_closed = False
        self.findings = Findings()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self.begin)
        samples.changed.connect(self.schedule)
        samples.layerChanged.connect(self._other_layer)
        session.rasterChanged.connect(self._other_layer)
        session.engine.changed.connect(self._engine_changed)

    @property
    def is_waiting(self) -> bool:
        """Whether newer findings are on the way."""
        return self._timer.isActive() or self._task is not None or self.findings.is_asked

    def schedule(self, *_: Any) -> None:
        """Look again when the changes are over."""
        if not self._is_closed:
            self._timer.start()

    def close(self) -> None:
        """Stop; nothing is called any more."""
        self._is_closed = True
        self._stop()

    def begin(self) -> None:
        """Look now."""
        self._stop()
        if self._is_closed:
            return
        layer, values = self._samples.layer, self._samples.values
        if layer is None or values is None:
            self._tell(Findings())
            return
        raster = self._raster()
        try:
            self._task = SurveyTask(layer, self._samples.field, values, raster, self._counted)
        except QgsProcessingException as problem:
            self._tell(Findings(sentence=str(problem)))
            return
        QgsApplication.taskManager().addTask(self._task)

    def _other_layer(self, *_: Any) -> None:
        self._stop()
        self._tell(Findings())
        self.schedule()

    def _engine_changed(self) -> None:
        if self._samples.is_ready and not self.findings.has_pixels and not self.findings.is_asked:
            self.schedule()

    def _raster(self) -> Optional[RasterInput]:
        """What pixels are read from; None where they cannot be."""
        layer = self._session.raster
        if layer is None or not self._session.raster_source() or not self._session.engine.is_there:
            return None
        return raster_input(layer, None, QgsProject.instance().transformContext())

    def _stop(self) -> None:
        self._timer.stop()
        self._session.engine.forget(_KEY)
        if self._task is not None:
            task, self._task = self._task, None
            task.forget()

    def _tell(self, findings: Findings) -> None:
        self.findings = findings
        self.found.emit(findings)

    def _counted(self, task: SurveyTask) -> None:
        self._task = None
        if self._is_closed or task.isCanceled():
            task.remove()
            return
        counted = Findings(
            features=dict(task.features),
            labels=task.labels,
            fingerprint=task.fingerprint,
            sentence=task.problem or self._why_no_pixels(),
        )
        if not task.path:
            self._tell(counted)
            return
        # Until the answer is there, the numbers of before are better than none.
        self._tell(self.findings.counted_again(counted))
        job = jobs.ClassSignatures(
            input=self._session.raster_source(),
            samples=task.path,
            samples_layer=VectorExport.LAYER,
            class_field=task.field,
            **settings.resources(),
        )
        key = task.values.key_in_answer

        def answered(result: JobResult) -> None:
            task.remove()
            self._tell(counted.answered(result.values, key))

        def failed(problem: EngineProblem) -> None:
            task.remove()
            if isinstance(problem, EngineCancelled):
                return
            sentence = (
                self._why_no_pixels() if isinstance(problem, EngineMissing) else problem.message
            )
            self._tell(replace(counted, sentence=sentence))

        self._session.engine.ask(job, answered, failed, key=_KEY)

    def _why_no_pixels(self) -> str:
        if self._session.raster is None:
            return tr("Choose the raster that the samples lie on, to see pixels and spectra.")
        if not self._session.engine.is_there:
            return tr("Pixels and spectra are shown once the classification engine is installed.")
        if not self._session.raster_source():
            return tr(
                "The raster has no file of its own, so that pixels and spectra cannot be shown; "
                "training works."
            )
        return ""
