"""A widget that plots spectra: mean lines with their spread, unusable bands shaded."""

from __future__ import annotations

import html
from typing import Any, Optional

from qgis.core import Qgis
from qgis.PyQt.QtCore import QEvent, QSize, Qt, QTimer
from qgis.PyQt.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QLabel,
    QMenu,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from ...i18n import rounded, tr
from . import canvas, saving
from .drawing import Look, draw_spectra, place_axes, style_axes
from .spectra_data import SpectraData, SpectrumLine

__all__ = ["SpectraData", "SpectraPlot", "SpectrumLine"]

#: Height in lines of text under which the plot says nothing any more.
_LEAST_LINES = 8
_USUAL_LINES = 12


class SpectraPlot(QWidget):
    """Spectra over wavelength or band number.

    Where matplotlib is missing, a sentence stands in its place. The context menu saves the plot as
    a picture and its numbers as a table. Left and right arrow keys read values band by band.

    Parameters
    ----------
    parent : QWidget, optional
    legend : bool
        Whether the names of the lines stand under the plot.
    """

    def __init__(self, parent: Optional[QWidget] = None, *, legend: bool = True) -> None:
        super().__init__(parent)
        self.setObjectName("SpectralPromptsSpectraPlot")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setToolTip(
            tr(
                "Point at a line, or use the arrow keys, to read its values. Right click saves "
                "the picture or its numbers. Grey: bands that are not used."
            )
        )
        self._data = SpectraData()
        self._waits = False
        self._has_legend = legend
        self._figure: Optional[Any] = None
        self._axes: Optional[Any] = None
        self._canvas: Optional[QWidget] = None
        self._cursor: Optional[Any] = None
        self._styled: Optional[Look] = None
        self._band = -1
        self._line = 0
        self._reading_text = ""
        self._empty_text = tr("No spectra to show yet.")
        self._build()
        self._show_text(self._empty_text)

    def _build(self) -> None:
        # What the axes are; while a value is read, what it is.
        self.caption = QLabel(self)
        self.caption.setObjectName("SpectralPromptsSpectraCaption")
        self.caption.setTextFormat(Qt.TextFormat.PlainText)
        self.caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.legend = QLabel(self)
        self.legend.setObjectName("SpectralPromptsSpectraLegend")
        self.legend.setTextFormat(Qt.TextFormat.RichText)
        self.legend.setWordWrap(True)
        self.message = QLabel(self)
        self.message.setObjectName("SpectralPromptsSpectraMessage")
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.plot = QWidget(self)
        inner = QVBoxLayout(self.plot)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(2)
        inner.addWidget(self.caption)
        self._place = QVBoxLayout()
        inner.addLayout(self._place, 1)
        inner.addWidget(self.legend)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.message)
        self._stack.addWidget(self.plot)

    # -- for others ----------------------------------------------------------------------------

    @property
    def data(self) -> SpectraData:
        """What is shown."""
        return self._data

    @property
    def is_drawn(self) -> bool:
        """Whether a plot is on the screen, not a sentence."""
        return self._stack.currentWidget() is self.plot

    @property
    def reading(self) -> str:
        """The value that is read by pointing or with arrow keys, in words; "" while none is."""
        return self._reading_text

    def set_data(self, data: SpectraData) -> None:
        """Show other spectra; empty data shows the text of :meth:`set_empty_text`."""
        self._data = data
        self._band = -1
        self._describe()
        if data.is_empty:
            self._show_text(self._empty_text)
        elif canvas.is_there():
            self._draw()
        elif canvas.problem():
            self._show_missing()
        elif self.isVisible():
            self._wait()

    def set_empty_text(self, text: str) -> None:
        """What to show where there are no spectra, such as what to do to get some."""
        self._empty_text = text
        if self._data.is_empty:
            self._show_text(text)

    def sizeHint(self) -> QSize:  # noqa: N802
        line = self.fontMetrics().height()
        return QSize(line * 18, line * _USUAL_LINES)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        line = self.fontMetrics().height()
        return QSize(line * 10, line * _LEAST_LINES)

    # -- drawing -------------------------------------------------------------------------------

    def _wait(self) -> None:
        if not self._waits:
            self._waits = True
            self._show_text(tr("Loading the plot..."))
            canvas.when_loaded(self, self._loaded)

    def _loaded(self) -> None:
        self._waits = False
        self.set_data(self._data)

    def _show_text(self, text: str) -> None:
        self.message.setText(text)
        self._stack.setCurrentWidget(self.message)

    def _show_missing(self) -> None:
        self._show_text(canvas.missing_sentence())
        self.message.setToolTip(canvas.problem())

    def _draw(self) -> None:
        if self._canvas is None:
            self._make_canvas()
            # Each of these steps takes a moment: QGIS gets its turn in between.
            QTimer.singleShot(0, self._draw)
            return
        look = self._look()
        if look != self._styled:
            style_axes(self._axes, look)
            self._styled = look
            QTimer.singleShot(0, self._draw)
            return
        if self._data.is_empty:
            return
        draw_spectra(self._axes, self._data, look)
        self._cursor = self._axes.axvline(
            self._data.x[0], color=look.text, linewidth=0.8, alpha=0.7, visible=False
        )
        self._stack.setCurrentWidget(self.plot)
        self._fit()
        self._show_legend(look)
        self._read(-1)
        self._canvas.draw_idle()

    def _make_canvas(self) -> None:
        self._figure = canvas.new_figure()
        self._axes = self._figure.add_subplot()
        self._canvas = made = canvas.new_canvas(self._figure)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        made.setMinimumSize(1, 1)
        made.mpl_connect("motion_notify_event", self._hovered)
        made.mpl_connect("axes_leave_event", lambda _event: self._read(-1))
        made.mpl_connect("resize_event", lambda _event: self._fit())
        self._place.addWidget(made)

    def _look(self) -> Look:
        points = self.font().pointSizeF()
        if points <= 0:
            points = self.font().pixelSize() * 72.0 / max(self.logicalDpiY(), 1)
        return Look.of_palette(self.palette(), points * 0.9)

    def _fit(self) -> None:
        """Give the plot the room there is."""
        if self._figure is None or self._axes is None:
            return
        dpi = float(self.logicalDpiY())
        if self._canvas is not None and abs(self._figure.dpi - dpi * self._ratio()) > 0.5:
            self._figure.set_dpi(dpi * self._ratio())
        width, height = self._figure.get_size_inches() * self._figure.dpi
        pixel = self._figure.dpi / 72.0
        place_axes(self._axes, self._data, width, height, pixel, self._look())

    def _ratio(self) -> float:
        return float(self.devicePixelRatioF())

    def _show_legend(self, look: Look) -> None:
        entries = [
            '<font color="{}">{}</font>&nbsp;{}'.format(
                line.color or look.text,
                "&#9644;" if not line.dashed else "- -",
                html.escape(line.name),
            )
            for line in self._data.lines
        ]
        self.legend.setText(" &nbsp; ".join(entries))
        self.legend.setVisible(self._has_legend and len(entries) > 0)

    def _describe(self) -> None:
        names = ", ".join(line.name for line in self._data.lines)
        self.setAccessibleName(tr("Plot of spectra"))
        self.setAccessibleDescription(names)

    # -- reading values ------------------------------------------------------------------------

    def _hovered(self, event: Any) -> None:
        if event.inaxes is not self._axes or event.xdata is None:
            return
        found = self._data.nearest(event.xdata, event.ydata)
        if found is not None:
            self._line = list(self._data.lines).index(found[0])
            self._read(found[1])

    def _read(self, band: int) -> None:
        """Show the values of one band, or of none (-1)."""
        self._band = band
        if self._cursor is not None:
            self._cursor.set_visible(band >= 0)
            if band >= 0:
                self._cursor.set_xdata([self._data.x[band]] * 2)
            if self._canvas is not None:
                self._canvas.draw_idle()
        self._show_caption(self._reading(band) if band >= 0 else "")

    def _show_caption(self, reading: str) -> None:
        """A reading, as far as there is room, or else what the axes are."""
        self._reading_text = reading
        text = reading or self._axes_text()
        metrics = self.caption.fontMetrics()
        room = self.width() if self.width() > 0 else self.sizeHint().width()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, room)
        self.caption.setText(shown)
        self.caption.setToolTip(f"<qt>{html.escape(text)}</qt>" if shown != text else "")

    def _axes_text(self) -> str:
        if self._data.wavelengths is None:
            if self._data.unit == "reflectance":
                return tr("Reflectance by band number")
            return tr("Value by band number")
        if self._data.unit == "reflectance":
            return tr("Reflectance by wavelength in nm")
        return tr("Value by wavelength in nm")

    def _reading(self, band: int) -> str:
        line = self._data.lines[min(self._line, len(self._data.lines) - 1)]
        value = line.mean[band] if band < len(line.mean) else None
        if value is None:
            return ""
        number = self._data.numbers[band]
        where = (
            tr("{nm} nm (band {band})").format(nm=f"{self._data.x[band]:.0f}", band=number)
            if self._data.wavelengths is not None
            else tr("band {band}").format(band=number)
        )
        std = line.std[band] if line.std is not None and band < len(line.std) else None
        if std is None:
            return tr("{name}: {value} at {place}").format(
                name=line.name, value=rounded(value, 3), place=where
            )
        return tr("{name}: {value} ± {std} at {place}").format(
            name=line.name, value=rounded(value, 3), std=rounded(std, 2), place=where
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Arrow keys read values: left and right bands, up and down lines."""
        key = event.key()
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        lines = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        usable = [index for index, good in enumerate(self._data.usable_bands) if good]
        if not self.is_drawn or not usable or key not in {**steps, **lines}:
            super().keyPressEvent(event)
            return
        if key in lines:
            self._line = (self._line + lines[key]) % len(self._data.lines)
            self._read(self._band if self._band >= 0 else usable[0])
            return
        place = usable.index(self._band) + steps[key] if self._band in usable else 0
        self._read(usable[max(0, min(place, len(usable) - 1))])

    # -- Qt ------------------------------------------------------------------------------------

    def showEvent(self, event: Any) -> None:  # noqa: N802
        super().showEvent(event)
        if not self._data.is_empty and not self.is_drawn:
            self.set_data(self._data)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        kinds = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange)
        if event.type() in kinds and self._canvas is not None and not self._data.is_empty:
            self._draw()

    # -- saving --------------------------------------------------------------------------------

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Offer to save what is shown."""
        self.menu().exec(event.globalPos())

    def menu(self) -> QMenu:
        """The context menu."""
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        picture = menu.addAction(tr("Save as picture..."), self._ask_picture)
        table = menu.addAction(tr("Save numbers as table (CSV)..."), self._ask_table)
        copied = menu.addAction(tr("Copy numbers"), self._copy)
        picture.setObjectName("SpectralPromptsSavePicture")
        table.setObjectName("SpectralPromptsSaveTable")
        for action in (picture, table, copied):
            action.setEnabled(not self._data.is_empty)
            if self._data.is_empty:
                action.setToolTip(tr("There is nothing to save yet."))
        if not canvas.is_there():
            picture.setEnabled(False)
            picture.setToolTip(
                canvas.missing_sentence() if canvas.problem() else tr("No plot yet.")
            )
        return menu

    def _ask_picture(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Save plot as picture"), "spectra.png", tr("Pictures (*.png *.svg *.pdf)")
        )
        if path:
            self.save_picture(path)

    def _ask_table(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Save numbers as table"), "spectra.csv", tr("Tables (*.csv)")
        )
        if path:
            self.save_table(path)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._data.csv())

    def save_picture(self, path: str) -> None:
        """Write the plot as a picture for paper; see :func:`.saving.save_picture`."""
        self._save(path, saving.save_picture)

    def save_table(self, path: str) -> None:
        """Write the numbers of the plot as CSV."""
        self._save(path, saving.save_table)

    def _save(self, path: str, write: Any) -> None:
        try:
            write(self._data, path)
        except OSError as error:
            self._say(
                tr("{path} could not be written: {reason}.").format(
                    path=path, reason=error.strerror or error
                )
            )

    def _say(self, text: str) -> None:
        from qgis.utils import iface

        if iface is not None and hasattr(iface, "messageBar"):
            iface.messageBar().pushMessage(
                "Spectral Prompts", text, level=Qgis.MessageLevel.Warning
            )
        self._show_caption(text)
