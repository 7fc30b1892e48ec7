"""The button for places to sample next, and the list of them."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...i18n import tr
from ..plots.bars import share_text
from .suggest import COUNT, Suggestions


class SuggestPanel(QWidget):
    """Where to sample next.

    Parameters
    ----------
    session : Session
    suggestions : Suggestions
    parent : QWidget, optional
    """

    def __init__(
        self, session: Any, suggestions: Suggestions, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self._suggestions = suggestions
        self.button = QPushButton(
            tr("&Where to sample next: {count} places").format(count=COUNT), self
        )
        self.button.setObjectName("SpectralPromptsWhereNext")
        self.button.clicked.connect(suggestions.ask)
        self.list = QTreeWidget(self)
        self.list.setObjectName("SpectralPromptsPlaces")
        self.list.setAccessibleName(tr("Places to sample next"))
        self.list.setToolTip(tr("Double click, or Enter, zooms the map to the place"))
        self.list.setHeaderLabels([tr("place"), tr("class now"), tr("lead")])
        self.list.headerItem().setToolTip(
            2, tr("How far the class is ahead of the second best, 0 to 1: the less, the less sure")
        )
        self.list.setRootIsDecorated(False)
        self.list.itemActivated.connect(self._zoom)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.button)
        layout.addWidget(self.list)
        suggestions.changed.connect(self.refresh)
        for signal in (session.engine.changed, session.runner.started, session.runner.ended):
            signal.connect(self.refresh)
        self.refresh()

    def refresh(self, *_: Any) -> None:
        """Show what is so now."""
        why = self._suggestions.why_not()
        self.button.setEnabled(not why)
        self.button.setToolTip(
            why
            or tr("Add the most uncertain places of the last classification as points to sample")
        )
        places = self._suggestions.places
        self.list.setVisible(bool(places))
        self.list.clear()
        for place in places:
            lead = "" if place.margin is None else share_text(place.margin)
            item = QTreeWidgetItem([str(place.rank), place.class_name, lead])
            item.setData(0, Qt.ItemDataRole.UserRole, place)
            for column in range(3):
                item.setToolTip(column, place.reason)
            self.list.addTopLevelItem(item)
        for column in range(3):
            self.list.resizeColumnToContents(column)
        row = self.list.sizeHintForRow(0) if places else 0
        height = self.list.header().sizeHint().height() + row * (len(places) + 1)
        self.list.setFixedHeight(max(height, 1))

    def _zoom(self, item: QTreeWidgetItem, _column: int) -> None:
        self._suggestions.zoom_to(item.data(0, Qt.ItemDataRole.UserRole))
