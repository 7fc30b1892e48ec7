"""A real QGIS window in German: both docks, options and toolbox speak it, QGIS's numbers, too."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCKS = "plugins['spectral_prompts'].docks"
GERMAN = "\n[locale]\noverrideFlag=true\nuserLocale=de\nglobalLocale=de_DE\n"

#: Qt's own button, and a value of a choice, which is a word for scripts.
NOT_OURS = ("Close", "none")

#: Every text that the widgets below one show, or would show in a tooltip.
TEXTS = """
def texts_below(widget):
    from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QGroupBox, QLabel, QLineEdit
    found = set()
    for each in [widget, *widget.findChildren(QWidget)]:
        found.update((each.toolTip(), each.accessibleName(), each.windowTitle()))
        if isinstance(each, (QAbstractButton, QLabel)):
            found.add(each.text())
        if isinstance(each, QGroupBox):
            found.add(each.title())
        if isinstance(each, QLineEdit):
            found.add(each.placeholderText())
        if isinstance(each, QComboBox):
            found.update(each.itemText(index) for index in range(each.count()))
        if isinstance(each, QAbstractItemView) and QAbstractItemView.model(each) is not None:
            model = QAbstractItemView.model(each)
            for column in range(model.columnCount()):
                for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                    found.add(model.headerData(column, Qt.Orientation.Horizontal, role))
        for action in QWidget.actions(each):
            found.update((action.text(), action.toolTip()))
    return sorted(text for text in found if isinstance(text, str) and text)
iface.texts_below = texts_below
"""


@pytest.fixture(scope="module")
def german():
    """German texts of English ones that differ; compiled for QGIS to load."""
    if not any(shutil.which(name) for name in ("lrelease", "lrelease-qt5", "lrelease-qt6")):
        pytest.skip("Qt's lrelease is not installed")
    subprocess.run([sys.executable, str(ROOT / "tools" / "translations.py"), "compile"], check=True)
    root = ElementTree.parse(ROOT / "i18n" / "spectral_prompts_de.ts").getroot()
    pairs = {m.findtext("source"): m.findtext("translation") for m in root.iter("message")}
    return {text: done for text, done in pairs.items() if done and done != text}


def test_a_window_in_german_shows_no_english(real_window, german):
    with real_window(settings=GERMAN) as window:
        window.run(TEXTS)
        assert window.run("iface.pluginMenu().title()") == "Er&weiterungen"
        assert window.run("plugins['spectral_prompts'].action.text()") == (
            "Mit Text-Prompts klassifizieren..."
        )
        shown = []
        for number in (0, 1):
            window.click(f"{DOCKS}.actions[{number}]")
            window.wait(f"{DOCKS}.docks[{number}].isVisible()")
            shown += window.run(f"iface.texts_below({DOCKS}.docks[{number}])")
        assert "Klassen und Prompts" in shown
        assert "Stichproben" in shown
        assert len([text for text in shown if text in german.values()]) > 60
        assert [text for text in shown if text in german and text not in NOT_OURS] == []

        page = "SpectralPromptsOptions"
        window.run("QTimer.singleShot(0, lambda: iface.showOptionsDialog(None, page))", page=page)
        window.wait("widget(page) is not None and widget(page).isVisible()", page=page)
        options = window.run("iface.texts_below(widget(page))", page=page)
        window.run("QApplication.activeModalWidget().reject()")
        assert "Speicherbudget" in " ".join(options)
        assert [text for text in options if text in german] == []

        names = window.run(
            "[a.displayName() for a in QgsApplication.processingRegistry()"
            ".providerById('spectralprompts').algorithms()]"
        )
        assert "Szene untersuchen" in names
        assert [name for name in names if name in german] == []
        assert window.run(
            "[__import__('spectral_prompts').i18n.fixed(0.5, 2), QgsApplication.translate("
            "'@default', 'Preview')]"
        ) == ["0,50", "Vorschau"]

        window.run("qgis.utils.unloadPlugin('spectral_prompts')")
        assert window.run("QgsApplication.translate('@default', 'Preview')") == "Preview"
        assert window.errors == ""
        assert window.quit() == 0
