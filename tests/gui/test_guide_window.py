"""The guide inside QGIS: opened by menu, Help buttons and links."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

import spectral_prompts
from spectral_prompts.processing_provider.provider import ALGORITHMS
from spectral_prompts.ui.guide import FOLDER, Guide, GuideWindow, slug


@pytest.fixture
def guide(iface):
    made = Guide(iface.mainWindow())
    yield made
    made.close()


@pytest.fixture
def opened_outside(monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    return opened


def title(guide):
    return guide.window.page.document().begin().text()


def test_it_begins_with_its_contents_and_follows_links(guide):
    guide.open()
    assert guide.window.isVisible()
    assert title(guide) == "Spectral Prompts"
    assert not guide.window.back_button.isEnabled()
    guide.window.page.anchorClicked.emit(QUrl("guide/prompts.md"))
    assert title(guide) == "Prompts that work"
    assert guide.window.windowTitle() == "Prompts that work - Spectral Prompts"
    guide.window.page.anchorClicked.emit(QUrl("evidence.md#refinement-on-the-scene"))
    assert title(guide) == "Spectra, pictures and refinement"
    guide.window.back_button.click()
    assert title(guide) == "Prompts that work"
    guide.window.forward_button.click()
    assert title(guide) == "Spectra, pictures and refinement"
    guide.window.start_button.click()
    assert title(guide) == "Spectral Prompts"


def test_a_link_to_a_heading_scrolls_to_it(guide):
    guide.open("guide/troubleshooting.md#memory-and-time")
    page = guide.window.page
    assert page.textCursor().block().text() == "Memory and time"
    assert page.verticalScrollBar().value() > 1000
    assert not page.scroll_to("no-such-heading")
    assert page.textCursor().block().text() == "Memory and time"


@pytest.mark.parametrize("kind", ALGORITHMS, ids=lambda kind: kind.__name__)
def test_the_help_button_of_an_algorithm_opens_its_page(kind, guide):
    algorithm = kind()
    algorithm.initAlgorithm()
    # As QGIS's dialog does it.
    assert QDesktopServices.openUrl(QUrl(algorithm.helpUrl()))
    assert title(guide) == algorithm.displayName()


def test_what_does_not_come_with_the_plugin_is_opened_elsewhere(guide, opened_outside):
    guide.open("method/index.md")
    follow = guide.window.page.follow
    follow(QUrl("https://example.org/a"))
    follow(QUrl("../../no/such/file.md#part"))
    follow(QUrl("../models/map-and-places.model3"))
    assert opened_outside[0] == "https://example.org/a"
    assert opened_outside[1].endswith("/blob/main/no/such/file.md#part")
    assert opened_outside[2].startswith("file:") and opened_outside[2].endswith(".model3")
    assert title(guide) == "From words to probabilities"


def test_pictures_are_no_wider_than_the_window(guide):
    guide.open("guide/docks.md")
    page = guide.window.page
    picture = page.loadResource(2, QUrl("../images/dock-classes.png"))
    assert 0 < picture.width() <= page.viewport().width()
    assert page.document().idealWidth() <= page.viewport().width() + 1


def test_bars_in_tables_are_written_as_they_are_typed(guide):
    guide.open("reference/classifywithtextprompts.md")
    text = guide.window.page.toPlainText()
    assert "water: lake, river | #1f78b4" in text and "\\|" not in text


def test_every_page_opens(guide):
    for path in sorted(Path(FOLDER).rglob("*.md")):
        guide.open(path.relative_to(FOLDER).as_posix())
        text = path.read_text(encoding="utf-8")
        heading = next(line[2:] for line in text.splitlines() if line.startswith("# "))
        assert title(guide) == heading.replace("`", ""), path


def test_the_plugin_has_it_in_its_menu_and_takes_it_back(iface, qgis_processing):
    plugin = spectral_prompts.classFactory(iface)
    plugin.initGui()
    plugin.guide_action.trigger()
    window = plugin.guide.window
    assert isinstance(window, GuideWindow) and window.isVisible()
    plugin.unload()
    assert plugin.guide is None
    assert not QDesktopServices.openUrl(QUrl("spectralprompts:index.md"))


def test_links_to_headings_are_called_as_on_the_site():
    assert slug("Words and a picture: CLIP") == "words-and-a-picture-clip"
    assert slug("What makes a class work?") == "what-makes-a-class-work"
