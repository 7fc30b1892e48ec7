"""The table of classes in the dock "Samples"; its selected row is the class that is drawn."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QSizePolicy,
    QTableView,
    QWidget,
)

from ...i18n import tr
from ..classes.class_list import ClassEntry
from .counts_model import Counted, CountsModel
from .samples_layer import SamplesLayer

_LEAST_ROWS, _ROWS_AT_ONCE, _MOST_ROWS = 3, 6, 10


class ClassTable(QTableView):
    """Classes with the numbers of their samples.

    Parameters
    ----------
    session : Session
    samples : SamplesLayer
    model : CountsModel
    parent : QWidget, optional
    """

    #: Samples of this class are to be shown on the map.
    zoomed = pyqtSignal(object)

    def __init__(
        self,
        session: Any,
        samples: SamplesLayer,
        model: CountsModel,
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("SpectralPromptsClassCounts")
        self.setAccessibleName(tr("Classes and their samples"))
        self._session, self._samples = session, samples
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(self.fontMetrics().averageCharWidth() * 3)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._suit_font()
        session.classes.currentChanged.connect(self._show_current)
        model.modelReset.connect(self._show_current)
        model.modelReset.connect(self.updateGeometry)
        for changed in (model.modelReset, model.dataChanged):
            changed.connect(self._share_width)
        self._show_current()

    # -- current class -------------------------------------------------------------------------

    def _show_current(self, *_: Any) -> None:
        row = self._session.classes.current
        if row < 0:
            self.clearSelection()
        elif row != self.currentIndex().row() or not self.selectionModel().hasSelection():
            self.selectRow(row)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # noqa: N802
        """The row that is selected is what is drawn."""
        super().currentChanged(current, previous)
        if current.isValid():
            self._session.classes.set_current(current.row())

    def edit_name(self, row: int) -> None:
        """Let the user type the name of a class."""
        index = self.model().index(row, Counted.NAME)
        self.setCurrentIndex(index)
        self.edit(index)

    # -- menu ----------------------------------------------------------------------------------

    def _open_menu(self, place: QPoint) -> None:
        row = self.rowAt(place.y())
        if row >= 0:
            self.menu(row).exec(self.viewport().mapToGlobal(place))

    def menu(self, row: int) -> QMenu:
        """What can be done with the samples of a class."""
        entry = self._session.classes.entries[row]
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        has_samples = bool(self._samples.ids_of(entry))
        why = "" if has_samples else tr("This class has no samples.")
        for name, text, slot in (
            ("Select", tr("Select its samples"), lambda: self.select_samples(entry)),
            ("Zoom", tr("Zoom to its samples"), lambda: self.zoomed.emit(entry)),
        ):
            action = menu.addAction(text, slot)
            action.setObjectName(f"SpectralPrompts{name}Class")
            action.setEnabled(has_samples)
            action.setToolTip(why or text)
        menu.addSeparator()
        rename = menu.addAction(tr("Rename..."), lambda: self.edit_name(row))
        rename.setToolTip(tr("Its samples get the new name, too"))
        menu.addAction(
            QgsApplication.getThemeIcon("/mActionAdd.svg"), tr("Add a class"), self.add_class
        )
        return menu

    def select_samples(self, entry: ClassEntry) -> None:
        """Select the samples of a class in their layer."""
        if self._samples.layer is not None:
            self._samples.layer.selectByIds(self._samples.ids_of(entry))

    def add_class(self) -> None:
        """Add a class and let the user type its name."""
        row = self._session.classes.add(tr("class {number}").format(number=self._free_number()))
        self._session.classes.set_current(row)
        self.edit_name(row)

    def _free_number(self) -> int:
        number = len(self._session.classes.entries) + 1
        while self._session.classes.find(tr("class {number}").format(number=number)) >= 0:
            number += 1
        return number

    # -- Qt ------------------------------------------------------------------------------------

    def _suit_font(self) -> None:
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.4))
        self._share_width()

    def _share_width(self, *_: Any) -> None:
        """Numbers are never cut; names get what they need, notes the rest, or just their sign.

        Where there is not even room for names, the headings of the numbers end in dots.
        """
        letter = self.fontMetrics().averageCharWidth()
        sign = self.verticalHeader().defaultSectionSize()
        rows = range(self.model().rowCount())
        has_notes = any(self.model().index(row, Counted.NOTE).data() for row in rows)
        least = sign if has_notes else 0
        wanted = max(self.sizeHintForColumn(Counted.NAME), letter * 8)
        for with_headings in (True, False):
            width = self.viewport().width()
            for column in (Counted.FEATURES, Counted.PIXELS):
                # Qt's hint is too small for letters that come from another font (Japanese).
                hint = self.horizontalHeader().sectionSizeHint(column) + letter
                heading = hint if with_headings else 0
                self.setColumnWidth(
                    column, max(self.sizeHintForColumn(column), heading, letter * 5)
                )
                width -= self.columnWidth(column)
            if width - least >= min(wanted, letter * 10):
                break
        # A note is told whole or by its sign alone.
        has_room = has_notes and width - wanted >= self.sizeHintForColumn(Counted.NOTE)
        name = wanted if has_room else max(width - least, sign)
        self.setColumnWidth(Counted.NAME, name)
        self.setColumnWidth(Counted.NOTE, max(width - name, least))
        self.setColumnHidden(Counted.NOTE, not has_notes)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The columns share the width anew."""
        super().resizeEvent(event)
        self._share_width()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Rows follow the font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._suit_font()

    def _height_of(self, rows: int) -> int:
        rest = self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth()
        return rest + rows * self.verticalHeader().defaultSectionSize()

    def sizeHint(self) -> QSize:  # noqa: N802
        rows = max(_LEAST_ROWS, min(self.model().rowCount(), _MOST_ROWS))
        return QSize(super().sizeHint().width(), self._height_of(rows))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        rows = max(_LEAST_ROWS, min(self.model().rowCount(), _ROWS_AT_ONCE))
        return QSize(self.fontMetrics().averageCharWidth() * 20, self._height_of(rows))
