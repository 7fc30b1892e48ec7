"""The strip that shows a pixel: its spectrum, what it was compared with, the probabilities."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont, QResizeEvent
from qgis.PyQt.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QStyle, QVBoxLayout, QWidget

from ...i18n import tr
from ..plots.bars import ProbabilityBars, share_text
from ..plots.spectra import SpectraPlot
from ..plots.spectra_data import SpectraData, SpectrumLine
from ..widgets import TextLabel, tool_button

#: Classes shown; of more the most probable ones.
MOST_CLASSES = 8
#: From this width on, in characters, bars and plot stand side by side.
_WIDE = 80
#: Height of the strip where there is nothing to plot.
_LINES_OF_WORDS = 9
#: Qt's QWIDGETSIZE_MAX.
_UNLIMITED = (1 << 24) - 1


class WhyStrip(QFrame):
    """Hidden until a pixel was asked about.

    Parameters
    ----------
    parent : QWidget, optional
    """

    closed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("SpectralPromptsWhyStrip")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.title = TextLabel(self, "SpectralPromptsWhyTitle")
        font = QFont(self.title.font())
        font.setBold(True)
        self.title.setFont(font)
        self.close_button = tool_button(
            self,
            "SpectralPromptsWhyClose",
            "",
            tr("Close"),
            tr("Close this strip"),
            self.closed.emit,
        )
        icon = QStyle.StandardPixmap.SP_TitleBarCloseButton
        self.close_button.setIcon(self.style().standardIcon(icon))
        self.note = TextLabel(self, "SpectralPromptsWhyNote")
        self.bars = ProbabilityBars(self)
        self.plot = SpectraPlot(self, legend=False)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._parts.addWidget(self.bars, 0)
        self._parts.addWidget(self.plot, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self.note)
        layout.addLayout(self._parts, 1)
        # Where there is nothing to plot, words stay at the top.
        layout.addStretch()
        self.setVisible(False)

    def show_waiting(self) -> None:
        """A pixel was clicked, the answer is on its way."""
        self.title.setText(tr("Looking at the pixel..."))
        self._note("")
        self.setVisible(True)

    def show_problem(self, sentence: str) -> None:
        """There is no answer."""
        self.title.setText(tr("Why this class?"))
        self._note(sentence)
        self.bars.setVisible(False)
        self.plot.setVisible(False)
        self._fit()

    def show_pixel(self, told: Dict[str, Any]) -> None:
        """Show what the job explainpixel says."""
        classes = most_probable(told.get("classes") or [])
        self.title.setText(title_of(told))
        notes = [str(told.get("problem") or "")]
        left_out = len(told.get("classes") or []) - len(classes)
        if left_out > 0:
            one = tr("1 less probable class is not shown.")
            several = tr("{count} less probable classes are not shown.")
            notes.append(one if left_out == 1 else several.format(count=left_out))
        if told.get("source") == "knowledge" and any(one.get("curve") for one in classes):
            notes.append(
                tr("Thick: the pixel. Dashed: the material of each class that comes closest.")
            )
        self._note("\n".join(note for note in notes if note))
        self.bars.set_data(
            [
                (
                    str(one.get("name") or ""),
                    str(one.get("color") or ""),
                    float(one.get("probability") or 0.0),
                )
                for one in classes
            ]
        )
        self.bars.setVisible(bool(classes))
        self.plot.set_data(spectra_of(told, classes))
        self.plot.setVisible(bool(told.get("valid")))
        self._fit()

    def _note(self, text: str) -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def _fit(self) -> None:
        """Words alone need little room; a plot takes what the user gives it."""
        has_pictures = not self.bars.isHidden() or not self.plot.isHidden()
        few = self.fontMetrics().lineSpacing() * _LINES_OF_WORDS
        self.setMaximumHeight(_UNLIMITED if has_pictures else few)
        self.setVisible(True)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Side by side where there is room."""
        super().resizeEvent(event)
        is_wide = self.width() > self.fontMetrics().averageCharWidth() * _WIDE
        directions = QBoxLayout.Direction
        self._parts.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)
        self._parts.setStretch(0, 1 if is_wide else 0)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(super().sizeHint().width(), self.fontMetrics().lineSpacing() * 22)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(self.fontMetrics().averageCharWidth() * 20, super().minimumSizeHint().height())


def most_probable(classes: List[Dict[str, Any]]) -> List[Dict[str, Any]]:
    """The most probable classes, in the order of the list."""
    if len(classes) <= MOST_CLASSES:
        return list(classes)
    by_chance = sorted(classes, key=lambda one: -float(one.get("probability") or 0.0))
    kept = {id(one) for one in by_chance[:MOST_CLASSES]}
    return [one for one in classes if id(one) in kept]


def title_of(told: Dict[str, Any]) -> str:
    """Which pixel, and what it most probably is."""
    row, col = told.get("row"), told.get("col")
    if row is None or col is None:
        return tr("No pixel there")
    place = tr("Row {row}, column {column}").format(row=row + 1, column=col + 1)
    classes = told.get("classes") or []
    if not classes:
        return place
    best = max(classes, key=lambda one: float(one.get("probability") or 0.0))
    return tr("{place}: {name} {share}").format(
        place=place,
        name=best.get("name"),
        share=share_text(float(best.get("probability") or 0.0)),
    )


def line_name(one: Dict[str, Any]) -> str:
    """A class, and the material it was compared with."""
    material = str(one.get("material") or "")
    name = str(one.get("name") or "")
    if not material or material.casefold() == name.casefold():
        return name
    return tr("{name} ({material})").format(name=name, material=material)


def spectra_of(told: Dict[str, Any], classes: List[Dict[str, Any]]) -> SpectraData:
    """The pixel's spectrum and the classes' curves."""
    lines = [
        SpectrumLine(line_name(one), str(one.get("color") or ""), one["curve"], dashed=True)
        for one in classes
        if one.get("curve")
    ]
    lines.append(SpectrumLine(tr("the pixel"), "", told.get("values") or [], is_main=True))
    return SpectraData(
        lines,
        told.get("wavelengths"),
        told.get("bands") or (),
        told.get("usable") or (),
        str(told.get("unit") or "value"),
    )
