"""Source, refinement and advanced settings, the latter folded away."""

from __future__ import annotations

from typing import Any, Dict, Optional, Tuple

from qgis.gui import QgsCollapsibleGroupBox, QgsDoubleSpinBox, QgsFileWidget, QgsSpinBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...engine import jobs
from ...i18n import tr
from ..engine_access import basic_only_sentence
from ..wheel import keep_from_wheel
from ..widgets import ElidedCombo, TextLabel
from . import settings_fields as fields
from .settings_fields import Setting

_PROBABILITIES, _PSEUDO_LABELS, _FOLDER = "PROBABILITIES", "PSEUDO_LABELS", "FOLDER"


class SettingsPanel(QWidget):
    """What a classification is done with; defaults are sensible, so most of it is folded away."""

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._settings: Dict[str, Setting] = {}
        self._editors: Dict[str, QWidget] = {}
        self._labels: Dict[str, QLabel] = {}
        self._restoring = self._is_basic_only = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._source_row())
        self.note = TextLabel(self, "SpectralPromptsSettingsNote", basic_only_sentence())
        layout.addWidget(self.note)
        self.fold = QgsCollapsibleGroupBox(tr("Refinement and advanced"), self)
        self.fold.setObjectName("SpectralPromptsAdvanced")
        self.fold.setToolTip(tr("Settings that most maps do not need"))
        self.fold.setSaveCollapsedState(False)
        self.fold.setCollapsed(True)
        inside = QVBoxLayout(self.fold)
        self._form(inside, (*fields.REFINEMENT, *fields.RESULT))
        self._outputs(inside)
        self.clip_group = QgsCollapsibleGroupBox(tr("CLIP"), self.fold)
        self.clip_group.setObjectName("SpectralPromptsClip")
        self.clip_group.setToolTip(tr("How the network that knows words and pictures looks"))
        self.clip_group.setSaveCollapsedState(False)
        self.clip_group.setCollapsed(True)
        self._form(QVBoxLayout(self.clip_group), fields.CLIP)
        inside.addWidget(self.clip_group)
        layout.addWidget(self.fold)
        # Unfolding shows everything, also what does not apply.
        for group in (self.fold, self.clip_group):
            group.collapsedStateChanged.connect(self._show_what_applies)
        self._show_what_applies()

    # -- widgets -------------------------------------------------------------------------------

    def _source_row(self) -> QHBoxLayout:
        (setting,) = fields.settings_of(("SOURCE",))
        self.source = self._editor(setting)
        label = QLabel(tr("Source"), self)
        label.setBuddy(self.source)
        label.setToolTip(self.source.toolTip())
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.source, 1)
        return row

    def _form(self, layout: QVBoxLayout, names: Tuple[str, ...]) -> None:
        grid = _grid()
        for setting in fields.settings_of(names):
            editor = self._editor(setting)
            self._labels[setting.name] = _row(grid, _short(setting.label), editor)
        layout.addLayout(grid)

    def _editor(self, setting: Setting) -> Any:
        if setting.kind == "choice":
            editor = _combo(setting)
            editor.currentIndexChanged.connect(self._edited)
        elif setting.kind == "int":
            editor = QgsSpinBox(self)
            editor.setRange(int(setting.minimum), int(setting.maximum))
            if setting.name in ("RED", "GREEN", "BLUE"):
                editor.setSpecialValueText(tr("automatic"))
            editor.setClearValue(setting.default)
            editor.setValue(setting.default)
            editor.valueChanged.connect(self._edited)
        elif setting.kind == "float":
            editor = QgsDoubleSpinBox(self)
            editor.setRange(setting.minimum, setting.maximum)
            editor.setSingleStep(0.05)
            editor.setClearValue(setting.default)
            editor.setValue(setting.default)
            editor.valueChanged.connect(self._edited)
        else:
            editor = QLineEdit(setting.default, self)
            editor.setPlaceholderText(tr("as set above") if not setting.default else "")
            editor.textEdited.connect(self._edited)
        editor.setParent(self)
        keep_from_wheel(editor)
        editor.setObjectName("SpectralPrompts_" + setting.name)
        editor.setToolTip(setting.help)
        editor.setMinimumWidth(self.fontMetrics().averageCharWidth() * 8)
        self._settings[setting.name], self._editors[setting.name] = setting, editor
        return editor

    def _outputs(self, layout: QVBoxLayout) -> None:
        self.folder = QgsFileWidget(self)
        self.folder.setObjectName("SpectralPrompts_FOLDER")
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(tr("Folder for results"))
        self.folder.lineEdit().setPlaceholderText(tr("temporary files"))
        self.folder.setToolTip(
            tr(
                "Class map, confidence and report are kept in this folder. Left empty they are "
                "temporary: QGIS deletes them when it closes."
            )
        )
        self.folder.fileChanged.connect(self._edited)
        self.probabilities = self._switch(
            _PROBABILITIES, tr("One band a class; large on large rasters")
        )
        self.pseudo_labels = self._switch(
            _PSEUDO_LABELS, tr("What the source alone says, to compare with")
        )
        grid = _grid()
        _row(grid, tr("Keep results in"), self.folder)
        _row(grid, tr("Also a raster of all class probabilities"), self.probabilities)
        self._pseudo_label = _row(grid, tr("Also the map before refinement"), self.pseudo_labels)
        layout.addLayout(grid)

    def _switch(self, name: str, tip: str) -> QCheckBox:
        switch = QCheckBox(self)
        switch.setObjectName("SpectralPrompts_" + name)
        switch.setToolTip(tip)
        switch.toggled.connect(self._edited)
        return switch

    # -- values --------------------------------------------------------------------------------

    def values(self) -> Dict[str, Any]:
        """All settings by the names of Processing's parameters."""
        told = {name: _value(editor) for name, editor in self._editors.items()}
        told[_FOLDER] = self.folder.filePath().strip()
        told[_PROBABILITIES] = self.probabilities.isChecked()
        told[_PSEUDO_LABELS] = self.pseudo_labels.isChecked()
        return told

    def restore(self, values: Dict[str, Any]) -> None:
        """Show what a project holds; what is missing or cannot be gets its default."""
        self._restoring = True
        for name, editor in self._editors.items():
            setting = self._settings[name]
            if not _put(editor, values.get(name, setting.default)):
                _put(editor, setting.default)
        self.folder.setFilePath(str(values.get(_FOLDER) or ""))
        self.probabilities.setChecked(values.get(_PROBABILITIES) is True)
        self.pseudo_labels.setChecked(values.get(_PSEUDO_LABELS) is True)
        self._restoring = False
        self._edited()

    def source_question(self) -> Dict[str, str]:
        """What the job explainprompts needs to know to say what "Automatic" is."""
        values = self.values()
        return {
            "source": values["SOURCE"],
            "clip_model": values["CLIP_MODEL"].strip() or jobs.DEFAULT_CLIP_MODEL,
            "clip_weights": values["CLIP_WEIGHTS"].strip() or jobs.DEFAULT_CLIP_WEIGHTS,
        }

    def show_source(self, told: Dict[str, Any]) -> None:
        """Say what "Automatic" resolves to."""
        if told.get("asked") != "auto":
            return
        index = self.source.findData("auto")
        self.source.setItemText(index, fields.source_text(told))
        why = str(told.get("why") or "")
        help_text = self._settings["SOURCE"].help
        parts = (self.source.itemText(index), why, help_text)
        self.source.setToolTip("\n\n".join(part for part in parts if part))

    def set_basic_only(self, is_basic_only: bool) -> None:
        """Say whether the engine has no networks, so that what needs one can be told."""
        self._is_basic_only = is_basic_only
        self._show_what_applies()

    def _edited(self, *ignored: Any) -> None:
        if not self._restoring:
            self._show_what_applies()
            self.changed.emit()

    def _show_what_applies(self, *ignored: Any) -> None:
        refine = _value(self._editors["REFINE"])
        for name in fields.SPECIAL:
            for widget in (self._labels[name], self._editors[name]):
                widget.setVisible(refine == "special")
        for widget in (self._pseudo_label, self.pseudo_labels):
            widget.setVisible(refine != "none")
        source = _value(self.source)
        self.clip_group.setVisible(source != "knowledge")
        needs_network = refine == "special" or source in ("clip", "fused")
        self.note.setVisible(self._is_basic_only and needs_network)


def _grid() -> QGridLayout:
    """Words on one side, which wrap, and what is set on the other."""
    grid = QGridLayout()
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    return grid


def _row(grid: QGridLayout, text: str, editor: QWidget) -> QLabel:
    label = TextLabel(editor.parentWidget(), "", text)
    label.setToolTip(editor.toolTip())
    label.setBuddy(editor)
    editor.setAccessibleName(text)
    row = grid.rowCount()
    grid.addWidget(label, row, 0)
    grid.addWidget(editor, row, 1)
    return label


def _combo(setting: Setting) -> QComboBox:
    combo = ElidedCombo()
    for choice in setting.choices:
        combo.addItem(fields.choice_text(setting.name, choice), choice)
    combo.setCurrentIndex(combo.findData(setting.default))
    # Its longest entry must not decide how wide the dock is.
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(6)
    return combo


def _short(label: str) -> str:
    """A label without the group it stands in, as in "CLIP: red band"."""
    part = label.split(": ", 1)[-1]
    return part[:1].upper() + part[1:]


def _value(editor: Any) -> Any:
    if isinstance(editor, QComboBox):
        return editor.currentData()
    if isinstance(editor, QLineEdit):
        return editor.text()
    return editor.value()


def _put(editor: Any, value: Any) -> bool:
    """Show a value; False when it cannot be shown."""
    if isinstance(editor, QComboBox):
        index = editor.findData(value)
        editor.setCurrentIndex(max(index, 0))
        return index >= 0
    if isinstance(editor, QLineEdit):
        editor.setText(value if isinstance(value, str) else "")
        return isinstance(value, str)
    if isinstance(value, bool) or not isinstance(value, (int, float)) or value != value:
        return False
    if isinstance(editor, QSpinBox):
        # A number beyond 32 bits would raise.
        value = int(min(max(value, editor.minimum()), editor.maximum()))
    editor.setValue(value)
    return True
