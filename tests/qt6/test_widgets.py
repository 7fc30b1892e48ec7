"""Every widget of the plugin, built and drawn with Qt 6."""

from __future__ import annotations

import importlib
import os
import time
from pathlib import Path

import pytest
from PyQt6 import sip
from PyQt6.QtCore import QCoreApplication, QEvent, Qt
from PyQt6.QtTest import QTest
from PyQt6.QtWidgets import QTableView, QWidget

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted(
    ".".join(("spectral_prompts", *path.relative_to(ROOT).with_suffix("").parts)).removesuffix(
        ".__init__"
    )
    for folder in ("ui", "processing_provider", "i18n")
    for path in (ROOT / folder).rglob("*.py")
)


def load(name):
    return importlib.import_module(f"spectral_prompts.{name}")


@pytest.fixture
def session(iface, monkeypatch):
    monkeypatch.setenv("SPECTRAL_PROMPTS_PYTHON", "/nowhere/python")
    made = load("ui.session").Session(iface)
    yield made
    made.close()


def turn(seconds=0.15):
    """Let Qt work."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        QCoreApplication.processEvents()
        time.sleep(0.005)


def shown(made):
    """Show a widget and draw it; gives what was drawn."""
    made.resize(420, 700)
    made.show()
    turn()
    picture = made.grab()
    assert not picture.isNull() and picture.width() >= 100
    image = picture.toImage()
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(5, 300, 7)}
    assert len(colours) > 1, "nothing is drawn"
    return picture


@pytest.mark.parametrize("name", MODULES)
def test_every_module_is_imported(name):
    importlib.import_module(name)


def guide(page):
    """The guide's window with a page of tables, links and headings."""
    window = load("ui.guide").GuideWindow()
    window.page.open_page(page)
    assert window.page.textCursor().block().text() == "Models"
    assert window.page.document().begin().text() == "Troubleshooting"
    return window


BUILDERS = {
    "classes dock": lambda s: load("ui.classes.dock").ClassesDock(s),
    "samples dock": lambda s: load("ui.samples.dock").SamplesDock(s),
    "options": lambda s: load("ui.options").OptionsPage(None),
    "engine panel": lambda s: load("ui.engine_panel").EnginePanel(s.engine, s.iface),
    "install dialog": lambda s: load("ui.install_dialog").InstallDialog(),
    "details": lambda s: load("ui.messages").DetailsDialog("A sentence.", "A log.", "copied"),
    "guide": lambda s: guide("guide/troubleshooting.md#models"),
    "paste dialog": lambda s: load("ui.classes.paste_dialog").PasteDialog(),
}


@pytest.mark.parametrize("name", BUILDERS)
def test_a_widget_is_built_drawn_and_taken_away(session, name):
    made = BUILDERS[name](session)
    assert isinstance(made, QWidget)
    shown(made)
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    turn(0.05)
    assert sip.isdeleted(made)


def test_the_plugin_comes_and_goes(iface, monkeypatch):
    monkeypatch.setenv("SPECTRAL_PROMPTS_PYTHON", "/nowhere/python")
    plugin = importlib.import_module("spectral_prompts").classFactory(iface)
    plugin.initGui()
    docks = plugin.docks.docks
    assert len(docks) == 2
    plugin.action.trigger()
    for dock in docks:
        shown(dock)
    # The first question fails: no engine. Both docks say so.
    for _ in range(100):
        turn(0.05)
        if docks[0].isVisible() and plugin.docks.session.engine.sentence:
            break
    assert "/nowhere/python" in plugin.docks.session.engine.sentence
    plugin.unload()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert all(sip.isdeleted(dock) for dock in docks)


def test_classes_are_written_changed_undone_and_drawn(session):
    dock = load("ui.classes.dock").ClassesDock(session)
    shown(dock)
    view = dock.findChild(QTableView)
    for name in ("water", "tree", "bare soil"):
        session.classes.add(name)
    session.classes.set_color(0, "#1f78b4")
    turn()
    model = view.model()
    assert model.rowCount() == 3
    names = [model.index(row, 2).data() or model.index(row, 1).data() for row in range(3)]
    assert any("water" in str(name) for name in names)
    # Every cell is drawn, asked for its flags, and edited where it can be.
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            for role in (
                Qt.ItemDataRole.DisplayRole,
                Qt.ItemDataRole.DecorationRole,
                Qt.ItemDataRole.ToolTipRole,
                Qt.ItemDataRole.FontRole,
                Qt.ItemDataRole.ForegroundRole,
                Qt.ItemDataRole.TextAlignmentRole,
                Qt.ItemDataRole.AccessibleTextRole,
            ):
                model.data(index, role)
            if model.flags(index) & Qt.ItemFlag.ItemIsEditable:
                view.setCurrentIndex(index)
                view.edit(index)
                turn(0.02)
                QTest.keyClick(view.focusWidget() or view, Qt.Key.Key_Escape)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_F2, Qt.Key.Key_Escape):
        QTest.keyClick(view, key)
    session.classes.remove([1])
    session.classes.undo_stack.undo()
    assert model.rowCount() == 3
    shown(dock)
    dock.deleteLater()


def test_plots_are_drawn_and_read_with_the_keyboard(application):
    spectra = load("ui.plots.spectra")
    bands = [400.0 + 10 * k for k in range(60)]
    values = [0.1 + 0.004 * k for k in range(60)]
    line = spectra.SpectrumLine("Water", "#1f78b4", values, std=[0.01] * 60)
    plot = spectra.SpectraPlot()
    plot.set_data(spectra.SpectraData([line], bands, usable=[k != 5 for k in range(60)]))
    plot.resize(420, 300)
    plot.show()
    for _ in range(400):
        turn(0.05)
        if plot.is_drawn:
            break
    assert plot.is_drawn
    shown(plot)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(plot, key)
    assert "nm" in plot.reading
    plot.deleteLater()


def test_bars_areas_and_weights_are_drawn(session):
    bars = load("ui.plots.bars").ProbabilityBars()
    bars.set_data([("Water", "#1f78b4", 0.7), ("Tree", "#33a02c", 0.3)])
    shown(bars)
    panel = load("ui.weights_panel").WeightsPanel(
        lambda: None,
        lambda: {"weights_folder": "", "offline": True, "proxy": "", "certificates": ""},
    )
    row = {
        "name": "tiny/one",
        "state": "partly fetched",
        "size": None,
        "licence": "MIT",
        "source": "https://example.org/a",
        "what": "a test",
        "path": "/a",
        "fetched": 3,
        "fetchable": True,
        "removable": True,
    }
    panel._fill([row], "/a")
    panel.list.topLevelItem(0).setSelected(True)
    assert panel.delete_button.isEnabled() and not panel.download_button.isEnabled()
    panel._was_seen = True
    shown(panel)
    panel.work.close()


def test_the_real_engine_answers(iface, monkeypatch):
    """Threads, QProcess and queued signals, with the engine itself."""
    python = os.environ.get("SPECTRAL_PROMPTS_PYTHON") or str(ROOT / ".venv-engine/bin/python")
    if not Path(python).is_file():
        pytest.skip(f"no engine environment at {python}: run 'make setup'")
    monkeypatch.setenv("SPECTRAL_PROMPTS_PYTHON", python)
    access = load("ui.engine_access").EngineAccess()
    jobs = importlib.import_module("spectral_prompts.engine.jobs")
    answers = []
    access.check()
    access.ask(jobs.ExplainPrompts(prompts="water; grass"), answers.append, answers.append)
    for _ in range(600):
        turn(0.05)
        if answers and access.found:
            break
    assert access.state.value in ("ready", "basic only")
    assert "numpy" in access.found["packages"]
    assert answers[0].values
    access.close()
