"""Hold out, train, the score, classify."""

from __future__ import annotations

from typing import Any, Optional

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...i18n import tr
from ..engine_access import EngineState, basic_only_sentence
from ..tips import plain
from ..wheel import keep_from_wheel
from ..widgets import TextLabel
from . import hold_out
from .class_values import ClassValues
from .model_file import Score
from .object_choices import ObjectChoices
from .samples_layer import SamplesLayer
from .score_words import score_help, score_text
from .survey import Survey
from .training import Learns, ModelState, Training


class TrainingPanel(QWidget):
    """What follows when samples are drawn.

    Parameters
    ----------
    session : Session
    samples : SamplesLayer
    survey : Survey
    training : Training
    parent : QWidget, optional

    Attributes
    ----------
    actions : QWidget
        Score and buttons, which are to be seen at any time.
    """

    def __init__(
        self,
        session: Any,
        samples: SamplesLayer,
        survey: Survey,
        training: Training,
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("SpectralPromptsTraining")
        self._session, self._samples = session, samples
        self._survey, self._training = survey, training
        self.actions = QWidget(parent)
        self.actions.setObjectName("SpectralPromptsTrainingActions")
        self._build()
        training.changed.connect(self.refresh)
        self.refresh()

    def _build(self) -> None:
        self.split = QComboBox(self)
        self.split.setObjectName("SpectralPromptsHoldOut")
        self.split.setToolTip(
            tr("Samples that are kept from training, to score the model on what it has not seen")
        )
        self.split.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        keep_from_wheel(self.split)
        for split in hold_out.SPLITS:
            self.split.addItem(hold_out.label(split, False), split)
        self.split.currentIndexChanged.connect(self._explain)
        self.explanation = TextLabel(self, "SpectralPromptsHoldOutText")
        self.objects = ObjectChoices(self._samples, self._training, self)
        self.model = QgsFileWidget(self)
        self.model.setObjectName("SpectralPromptsModelFile")
        self.model.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.model.setConfirmOverwrite(False)
        self.model.setFilter(tr("Models (*.spm)"))
        self.model.setDialogTitle(tr("Where the model goes"))
        self.model.setToolTip(
            tr(
                "The file of the model, beside the samples unless you say otherwise; training "
                "again replaces it"
            )
        )
        self.model.lineEdit().editingFinished.connect(self._choose_model)
        self.model.fileChanged.connect(self._file_changed)
        self._build_actions()
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        learns, group, target = self.objects.learns, self.objects.group, self.objects.target
        form.addRow(self._label(tr("&Learn"), learns), learns)
        self._pixels_only = [self._label(tr("&Hold out"), self.split), self.split]
        form.addRow(*self._pixels_only)
        group_label, target_label = (
            self._label(tr("&Group"), group),
            self._label(tr("Classif&y"), target),
        )
        form.addRow(group_label, group)
        form.addRow(self.explanation)
        form.addRow(target_label, target)
        self._objects_only = [group_label, group, target_label, target]
        form.addRow(self._label(tr("&Model"), self.model), self.model)

    def _build_actions(self) -> None:
        self.train = self._button("SpectralPromptsTrain", self._start_training)
        self.classify = self._button("SpectralPromptsClassify", self._start_classifying)
        self.score = TextLabel(self.actions, "SpectralPromptsScore")
        self.stale = TextLabel(self.actions, "SpectralPromptsSamplesChanged")
        self.needs = TextLabel(self.actions, "SpectralPromptsTrainingNeeds")
        self.report = QPushButton(tr("R&eport"), self.actions)
        self.report.setObjectName("SpectralPromptsTrainingReport")
        self.report.setToolTip(
            tr("Open the page of the training: scores of each class, confusion matrix, warnings")
        )
        self.report.clicked.connect(self._open_report)
        buttons, scored = QHBoxLayout(), QHBoxLayout()
        buttons.addWidget(self.train)
        buttons.addStretch()
        buttons.addWidget(self.classify)
        scored.addWidget(self.score, 1)
        scored.addWidget(self.report, 0, Qt.AlignmentFlag.AlignTop)
        below = QVBoxLayout(self.actions)
        below.setContentsMargins(0, 0, 0, 0)
        below.addLayout(scored)
        below.addWidget(self.stale)
        below.addWidget(self.needs)
        below.addLayout(buttons)

    def _label(self, text: str, buddy: QWidget) -> QLabel:
        label = QLabel(text, self)
        label.setBuddy(buddy)
        return label

    def _button(self, name: str, slot: Any) -> QPushButton:
        button = QPushButton(self.actions)
        button.setObjectName(name)
        button.clicked.connect(slot)
        return button

    # -- what is shown -------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show what is so now."""
        self.setVisible(self._samples.layer is not None)
        state = self._training.state
        is_changed = state is ModelState.CHANGED
        self.train.setText(tr("&Train again") if state is not ModelState.NONE else tr("&Train"))
        _enable(
            self.train,
            self._training.why_not_train(),
            tr("Train a model from the samples, saved or not, and score it on those held out"),
        )
        whole = self._training.learns is Learns.OBJECTS
        self.classify.setText(tr("&Classify objects") if whole else tr("&Classify the raster"))
        _enable(
            self.classify,
            self._training.why_not_classify(),
            tr("Give each polygon of the layer chosen, or each segment of the raster, a class")
            if whole
            else tr("Make a class map of the whole raster with the model, and its confidence"),
        )
        self.objects.refresh()
        for widget in self._pixels_only:
            widget.setVisible(not whole)
        for widget in self._objects_only:
            widget.setVisible(whole)
        _make_primary(self.train, state is not ModelState.CURRENT)
        _make_primary(self.classify, state is ModelState.CURRENT)
        self._show_score(self._training.score)
        self.stale.setText(
            tr("The samples have changed since this model was trained: train again.")
            if is_changed
            else ""
        )
        self.stale.setVisible(is_changed)
        # In place of what cannot be done without an engine stands the panel that helps.
        engine = self._session.engine
        self.actions.setVisible(engine.state is not EngineState.MISSING)
        is_basic = engine.state is EngineState.BASIC_ONLY
        self.needs.setText(basic_only_sentence() if is_basic else "")
        self.needs.setVisible(is_basic)
        self._show_model()
        self._explain()

    def _show_score(self, score: Optional[Score]) -> None:
        self.score.setVisible(score is not None)
        self.report.setVisible(bool(self._training.report))
        if score is not None:
            self.score.setText(score_text(score))
            self.score.setToolTip(score_help(score))

    def _show_model(self) -> None:
        path = self._training.model_path
        self.model.setEnabled(self._samples.layer is not None)
        if not self.model.lineEdit().hasFocus() and path != self.model.filePath():
            self.model.blockSignals(True)
            self.model.setFilePath(path)
            self.model.blockSignals(False)

    def _explain(self, *_: Any) -> None:
        values = self._samples.values
        points = self._samples.holds_points
        for index, split in enumerate(hold_out.SPLITS):
            self.split.setItemText(index, hold_out.label(split, points))
        self.explanation.setVisible(values is not None)
        if values is None:
            return
        whole, group = self._training.learns is Learns.OBJECTS, self._training.group_field
        explained = (
            hold_out.explain_groups(group)
            if whole and group
            else self._explained("polygons" if whole else self.split.currentData(), values, points)
        )
        sign = "\u26a0 " if explained.is_warning else ""
        self.explanation.setText(sign + explained.text)

    def _explained(self, split: str, values: ClassValues, points: bool) -> hold_out.Explained:
        return hold_out.explain(
            split,
            self._session.classes.entries,
            values,
            self._survey.findings,
            points,
        )

    # -- what is done --------------------------------------------------------------------------

    def _start_training(self) -> None:
        self._choose_model()
        self._training.train(self.split.currentData())

    def _start_classifying(self) -> None:
        self._training.classify(self.objects.target.currentLayer())

    def _choose_model(self) -> None:
        self._training.set_model_path(self.model.filePath())

    def _file_changed(self, path: str) -> None:
        # While it is typed the file has no use; the dialog changes it in one step.
        if not self.model.lineEdit().hasFocus():
            self._training.set_model_path(path)

    def _open_report(self) -> None:
        report = self._training.report
        if report:
            QDesktopServices.openUrl(QUrl.fromLocalFile(report))


def _enable(button: QPushButton, why_not: str, help_text: str) -> None:
    button.setEnabled(not why_not)
    button.setToolTip(plain(why_not or help_text))


def _make_primary(button: QPushButton, is_primary: bool) -> None:
    """What is to be done next stands out; bold, as colours are the theme's."""
    font = button.font()
    font.setBold(is_primary)
    button.setFont(font)
    button.setDefault(is_primary)
    button.setProperty("primary", is_primary)
