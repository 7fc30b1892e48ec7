"""The guide inside QGIS: pages of docs/ in a window, as few computers open Markdown themselves."""

from __future__ import annotations

import os
import re
from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import QObject, Qt, QUrl, pyqtSlot
from qgis.PyQt.QtGui import (
    QDesktopServices,
    QImage,
    QTextBlock,
    QTextCursor,
    QTextTable,
)
from qgis.PyQt.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..i18n import tr
from ..processing_provider.algorithm import GUIDE_SCHEME, PLUGIN_FOLDER
from .widgets import tool_button

FOLDER = os.path.join(PLUGIN_FOLDER, "docs")
START = "index.md"
#: Where files are that do not come with the plugin.
REPOSITORY = "https://github.com/spectral-prompts/spectral_prompts/blob/main/"
#: Pixels that a picture is narrower than the window.
_MARGIN = 40


class GuidePage(QTextBrowser):
    """A page of the guide, with its links and pictures.

    Parameters
    ----------
    parent : QWidget, optional
    """

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("SpectralPromptsGuidePage")
        self.setOpenLinks(False)
        self.anchorClicked.connect(self.follow)
        self.sourceChanged.connect(self._mend)

    def open_page(self, page: str) -> None:
        """Show a page by its path in docs/, with ``#heading`` behind it or not."""
        path, _, heading = page.partition("#")
        url = QUrl.fromLocalFile(os.path.join(FOLDER, *path.split("/")))
        url.setFragment(heading)
        self.follow(url)

    def follow(self, url: QUrl) -> None:
        """Go where a link leads: here if it is a page of the guide, else to another program."""
        url = self.source().resolved(url)
        path = os.path.normpath(url.toLocalFile()) if url.isLocalFile() else ""
        if path.endswith(".md") and os.path.isfile(path):
            page = QUrl.fromLocalFile(path)
            if self.source() != page:
                self.setSource(page)
            if url.hasFragment():
                self.scroll_to(url.fragment())
        elif path and not os.path.exists(path):
            online = QUrl(REPOSITORY + os.path.relpath(path, PLUGIN_FOLDER).replace(os.sep, "/"))
            online.setFragment(url.fragment())
            QDesktopServices.openUrl(online)
        else:
            QDesktopServices.openUrl(url)

    def scroll_to(self, heading: str) -> bool:
        """Put the heading that a link calls ``#heading`` at the top; False where there is none."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and slug(block.text()) == heading:
                self._put_at_top(block)
                return True
            block = block.next()
        return False

    def _put_at_top(self, block: QTextBlock) -> None:
        self.setTextCursor(QTextCursor(block))
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(int(top))

    def _mend(self, url: QUrl) -> None:
        """Columns as wide as what is in them, and bars in tables without Markdown's backslash."""
        found = self.document().find("\\|")
        while not found.isNull():
            found.insertText("|", found.charFormat())
            found = self.document().find("\\|", found)
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                shape = frame.format()
                shape.clearColumnWidthConstraints()
                shape.setCellPadding(4)
                shape.setCellSpacing(0)
                frame.setFormat(shape)

    def loadResource(self, kind: int, name: QUrl) -> Any:  # noqa: N802
        """Pictures no wider than the window."""
        path = self.source().resolved(name).toLocalFile()
        if path.endswith(".png"):
            image = QImage(path)
            width = self.viewport().width() - _MARGIN
            if not image.isNull() and image.width() > width > 0:
                return image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
            return image
        return super().loadResource(kind, name)


class GuideWindow(QDialog):
    """The guide's window: back, forward, start, page.

    Parameters
    ----------
    parent : QWidget, optional
    """

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("SpectralPromptsGuide")
        self.setSizeGripEnabled(True)
        self.resize(860, 760)
        self.page = GuidePage(self)
        left, right, page = "/mActionArrowLeft.svg", "/mActionArrowRight.svg", self.page
        self.back_button = self._button("Back", left, tr("Back"), page.backward)
        self.forward_button = self._button("Forward", right, tr("Forward"), page.forward)
        self.start_button = self._button("Start", "", tr("Contents"), lambda: page.open_page(START))
        buttons = QHBoxLayout()
        for button in (self.back_button, self.forward_button, self.start_button):
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.addLayout(buttons)
        layout.addWidget(self.page)
        self.page.backwardAvailable.connect(self.back_button.setEnabled)
        self.page.forwardAvailable.connect(self.forward_button.setEnabled)
        self.page.sourceChanged.connect(self._name)
        self.back_button.setEnabled(False)
        self.forward_button.setEnabled(False)

    def _button(self, name: str, icon: str, text: str, clicked: Callable[[], Any]) -> QToolButton:
        return tool_button(self, f"SpectralPromptsGuide{name}", icon, text, text, clicked)

    def _name(self, url: QUrl) -> None:
        title = self.page.document().begin().text()
        self.setWindowTitle(f"{title} - Spectral Prompts" if title else "Spectral Prompts")


class Guide(QObject):
    """Opens the guide for menus, buttons and the Help button of algorithms.

    Parameters
    ----------
    window : QWidget or None
        QGIS's window.
    """

    def __init__(self, window: Optional[QWidget]) -> None:
        super().__init__(window)
        self._parent = window
        self.window: Optional[GuideWindow] = None
        QDesktopServices.setUrlHandler(GUIDE_SCHEME, self.open_url)

    @pyqtSlot(QUrl)
    def open_url(self, url: QUrl) -> None:
        """Open ``spectralprompts:guide/docks.md``, as the Help buttons of algorithms have it."""
        page = url.path().lstrip("/")
        self.open(f"{page}#{url.fragment()}" if url.hasFragment() else page)

    def open(self, page: str = START) -> None:
        """Show a page by its path in docs/."""
        if self.window is None:
            self.window = GuideWindow(self._parent)
        self.window.page.open_page(page)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def close(self) -> None:
        """Let go of window and links."""
        QDesktopServices.unsetUrlHandler(GUIDE_SCHEME)
        if self.window is not None:
            self.window.deleteLater()
            self.window = None
        self.deleteLater()


def slug(heading: str) -> str:
    """What a link to a heading is called, as on the site and in the repository."""
    kept = re.sub(r"[^\w\s-]", "", heading).strip().lower()
    return re.sub(r"[-\s]+", "-", kept)
