"""Tools to draw and buttons to mend what was drawn."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QDoubleSpinBox,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...i18n import tr
from ..tips import plain
from ..wheel import keep_from_wheel
from ..widgets import FlowLayout, TextLabel
from .counts_model import swatch
from .drawing import Drawing, tool_list
from .samples_layer import SamplesLayer

#: Radians; 0.05 holds what is one cover in one light, 0.2 is nearly everything green.
ANGLE, MOST_ANGLE, ANGLE_STEP = 0.05, 1.5, 0.01


class EditBar(QWidget):
    """Buttons, in as many lines as they need.

    Parameters
    ----------
    session : Session
    samples : SamplesLayer
    drawing : callable
        Makes the drawing tools from a function that gives the angle.
    parent : QWidget, optional
    """

    #: A class is to be added.
    class_wanted = pyqtSignal()

    def __init__(
        self,
        session: Any,
        samples: SamplesLayer,
        drawing: Callable[[Callable[[], float]], Drawing],
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._samples = session, samples
        self.angle = QDoubleSpinBox(self)
        self.angle.setObjectName("SpectralPromptsGrowAngle")
        self.angle.setRange(0.01, MOST_ANGLE)
        self.angle.setDecimals(2)
        self.angle.setSingleStep(ANGLE_STEP)
        self.angle.setValue(ANGLE)
        self.angle.setSuffix(tr(" rad"))
        self.angle.setAccessibleName(tr("Spectral angle for growing regions, in radians"))
        self.angle.setToolTip(
            tr(
                "Grow region: how unlike a pixel's spectrum may be to that of the place clicked, "
                "as an angle in radians; 0 is the same shape whatever the brightness, 0.05 looks "
                "alike, 0.2 takes in neighbours"
            )
        )
        keep_from_wheel(self.angle)
        self.drawing = drawing(self.angle.value)
        self.angle.valueChanged.connect(lambda _value: self.drawing.grow_again())
        self._build()
        session.classes.currentChanged.connect(self.refresh)
        session.classes.classesChanged.connect(self.refresh)
        samples.stateChanged.connect(self.refresh)
        samples.layerChanged.connect(self.refresh)
        samples.changed.connect(self.refresh)
        self.refresh()

    def _build(self) -> None:
        self.undo = self._button("Undo", "/mActionUndo.svg", self._samples.undo)
        self.redo = self._button("Redo", "/mActionRedo.svg", self._samples.redo)
        self.save = self._button("SaveSamples", "/mActionSaveEdits.svg", self._samples.save)
        self.delete = self._button(
            "DeleteSamples", "/mActionDeleteSelected.svg", self._samples.delete_selected
        )
        self.reassign = self._button("Reassign", "", self._reassign)
        self.add_class = self._button("AddClass", "/symbologyAdd.svg", self.class_wanted.emit)
        self.add_class.setToolTip(tr("Add a class, in both docks"))
        self.add_class.setAccessibleName(tr("Add a class"))
        # On a narrow dock they take two lines.
        flow = FlowLayout()
        flow.setSpacing(2)
        for action in tool_list(self.drawing):
            button = QToolButton(self)
            button.setDefaultAction(action)
            self._suit(button)
            flow.addWidget(button)
        for widget in (
            self.angle,
            self.undo,
            self.redo,
            self.save,
            self.delete,
            self.reassign,
            self.add_class,
        ):
            flow.addWidget(widget)
        self.said = TextLabel(self, "SpectralPromptsDrawingText")
        self.said.setVisible(False)
        self.drawing.said.connect(self.say)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(flow)
        layout.addWidget(self.said)

    def _button(self, name: str, icon: str, slot: Callable[[], Any]) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"SpectralPrompts{name}")
        if icon:
            button.setIcon(QgsApplication.getThemeIcon(icon))
        self._suit(button)
        button.clicked.connect(lambda _checked: slot())
        return button

    @staticmethod
    def _suit(button: QToolButton) -> None:
        button.setAutoRaise(True)
        # Tool buttons are left out of the tab order otherwise.
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, text: str) -> None:
        """Show a sentence under the tools; "" takes it away."""
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def _reassign(self) -> None:
        entry = self.drawing.current
        if entry is not None:
            self._samples.reassign_selected(entry)

    def refresh(self, *_: Any) -> None:
        """Enable what can be done now."""
        samples = self._samples
        why = samples.why_not_editable()
        none = tr("Select samples first, with QGIS's selection tools or from the table's menu.")
        self._set(
            self.undo, "" if samples.can_undo else tr("There is nothing to undo."), tr("Undo")
        )
        self._set(
            self.redo, "" if samples.can_redo else tr("There is nothing to redo."), tr("Redo")
        )
        self._set(
            self.save,
            "" if samples.is_modified else tr("Everything is saved."),
            tr("Save the samples; until then they are only in QGIS's edit buffer"),
        )
        count = samples.selected
        self._set(
            self.delete,
            why or ("" if count else none),
            tr("Delete the selected samples ({count})").format(count=count),
        )
        entry = self.drawing.current
        self.reassign.setIcon(swatch(entry.color, 16) if entry is not None else QIcon())
        no_class = "" if entry is not None else tr("Select a class first.")
        self._set(
            self.reassign,
            why or no_class or ("" if count else none),
            tr("Give the selected samples ({count}) the class '{name}'").format(
                count=count, name=entry.name if entry is not None else ""
            ),
        )

    @staticmethod
    def _set(button: QToolButton, why_not: str, help_text: str) -> None:
        button.setEnabled(not why_not)
        button.setToolTip(plain(why_not or help_text))
        button.setAccessibleName(help_text)
