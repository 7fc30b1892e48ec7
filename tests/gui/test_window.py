"""The plugin in a real QGIS window: loads, shows its docks, is reloaded, and QGIS quits."""

from __future__ import annotations

import pytest

DOCKS = "plugins['spectral_prompts'].docks"


@pytest.fixture
def window(real_window):
    with real_window() as made:
        yield made
        assert made.errors == ""


def shown(window):
    return window.run(f"[d.objectName() for d in {DOCKS}.docks if d.isVisible()]")


def test_docks_are_hidden_until_asked_for_and_remembered(real_window):
    with real_window() as window:
        assert shown(window) == []
        window.click(f"{DOCKS}.actions[0]")
        window.wait(f"{DOCKS}.docks[0].isVisible()")
        assert window.run(f"{DOCKS}.actions[0].isChecked()")
        assert window.quit() == 0
        assert window.errors == ""
        window.start()
        window.wait(f"{DOCKS}.docks[0].isVisible()")
        assert shown(window) == ["SpectralPromptsPromptsDock"]
        window.click(f"{DOCKS}.actions[0]")
        window.wait(f"not {DOCKS}.docks[0].isVisible()")
        assert window.quit() == 0


def test_reloading_leaves_one_of_everything(window):
    window.click(f"{DOCKS}.actions[0]")
    for _ in range(2):
        window.run("qgis.utils.reloadPlugin('spectral_prompts')")
        assert window.run("'spectral_prompts' in plugins")
    count = "sum(d.objectName() == name for d in iface.mainWindow().findChildren(QDockWidget))"
    window.run("QApplication.sendPostedEvents(None, 52)")  # DeferredDelete
    assert window.run(count, name="SpectralPromptsPromptsDock") == 1
    window.run("qgis.utils.unloadPlugin('spectral_prompts')")
    window.run("QApplication.sendPostedEvents(None, 52)")
    assert window.run(count, name="SpectralPromptsPromptsDock") == 0
    assert window.quit() == 0
