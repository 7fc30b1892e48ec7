"""The spectra of the classes: mean and standard deviation of their samples."""

from __future__ import annotations

from typing import Any, Optional

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...i18n import tr
from ..plots.spectra import SpectraData, SpectraPlot, SpectrumLine
from .findings import Findings
from .samples_layer import SamplesLayer


class SignaturePanel(QgsCollapsibleGroupBox):
    """A plot that can be folded away.

    Parameters
    ----------
    session : Session
    samples : SamplesLayer
    parent : QWidget, optional
    """

    def __init__(
        self, session: Any, samples: SamplesLayer, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(tr("Spectra of the samples"), parent)
        self.setObjectName("SpectralPromptsSignatures")
        self.setToolTip(
            tr("Mean of each class, and one standard deviation to both sides; grey: unused bands")
        )
        self._session, self._samples = session, samples
        self._findings = Findings()
        self.plot = SpectraPlot(self, legend=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.plot)
        session.classes.classesChanged.connect(self._refresh)
        self._refresh()

    def set_findings(self, findings: Findings) -> None:
        """Show newer spectra."""
        self._findings = findings
        self._refresh()

    def _refresh(self) -> None:
        # Room for what is there; the hint at the top says what to do.
        self.setVisible(bool(self._samples.is_ready and self._findings.labelled))
        self.plot.set_empty_text(self._why_empty())
        data = self._data()
        # Drawing takes time, and most changes of classes change nothing here.
        if data != self.plot.data:
            self.plot.set_data(data)

    def _data(self) -> SpectraData:
        findings, values = self._findings, self._samples.values
        if values is None or not findings.has_pixels:
            return SpectraData()
        lines = []
        for entry in self._session.classes.entries:
            found = findings.classes.get(values.key_of(entry))
            if found is not None and found.mean:
                lines.append(SpectrumLine(entry.name, entry.color, found.mean, found.std))
        return SpectraData(
            tuple(lines), findings.wavelengths, findings.bands, findings.usable, findings.unit
        )

    def _why_empty(self) -> str:
        if self._findings.sentence:
            return self._findings.sentence
        if not self._samples.is_ready or not self._findings.labelled:
            return tr("Draw samples to see how their spectra look.")
        return tr("Reading spectra...")
