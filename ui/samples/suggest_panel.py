"""The button for places to sample next, and the list of them."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QPaintEvent
from qgis.PyQt.QtWidgets import (
    QHeaderView,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...i18n import tr
from ...processing_provider.compat import enum_number
from ..plots.bars import share_text
from ..tips import plain
from .suggest import COUNT, Suggestions


class ElidedButton(QPushButton):
    """A button that ends its text in dots where there is no room for all of it."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self.fontMetrics().averageCharWidth() * 16), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """As the style does, with the shortened text."""
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        part = QStyle.SubElement.SE_PushButtonContents
        room = self.style().subElementRect(part, option, self).width()
        option.text = self.fontMetrics().elidedText(
            option.text,
            Qt.TextElideMode.ElideRight,
            room,
            enum_number(Qt.TextFlag.TextShowMnemonic),
        )
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()


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
        self.button = ElidedButton(
            tr("&Where to sample next: {count} places").format(count=COUNT), self
        )
        self.button.setObjectName("SpectralPromptsWhereNext")
        self.button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
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
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
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
                item.setToolTip(column, plain(place.reason))
            self.list.addTopLevelItem(item)
        row = self.list.sizeHintForRow(0) if places else 0
        height = self.list.header().sizeHint().height() + row * len(places)
        height += 2 * self.list.frameWidth()
        self.list.setFixedHeight(max(height, 1))

    def _zoom(self, item: QTreeWidgetItem, _column: int) -> None:
        self._suggestions.zoom_to(item.data(0, Qt.ItemDataRole.UserRole))
