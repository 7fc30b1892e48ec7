"""The zip in a real QGIS with a clean profile: installed, used, updated, uninstalled.

By QGIS's own installer, as "Install from ZIP" and "Uninstall Plugin" do it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
#: One that this QGIS has never seen.
OLD = "0.0.1"


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    """The zip as it would be published now."""
    if os.environ.get("SPECTRAL_PROMPTS_ZIP"):
        return Path(os.environ["SPECTRAL_PROMPTS_ZIP"])
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("this is no git checkout: name a zip with SPECTRAL_PROMPTS_ZIP")
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, str(ROOT / "tools" / "package.py"), "--worktree"]
    done = subprocess.run(
        [*command, "--output", str(folder)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    (path,) = folder.glob("*.zip")
    return path


@pytest.fixture
def older(package, tmp_path):
    """The same as another version, with a file that the newer one does not have."""
    path = tmp_path / "older.zip"
    with zipfile.ZipFile(package) as source, zipfile.ZipFile(path, "w") as target:
        for entry in source.infolist():
            content = source.read(entry)
            if entry.filename == "spectral_prompts/metadata.txt":
                lines = content.decode().splitlines()
                lines = [f"version={OLD}" if x.startswith("version=") else x for x in lines]
                content = "\n".join(lines).encode()
            target.writestr(entry, content)
        target.writestr("spectral_prompts/ui/only_old.py", "")
    return path


DOCKS = (
    "[d for d in iface.mainWindow().findChildren(QDockWidget)"
    " if d.objectName().startswith('SpectralPrompts')]"
)
STATE = """
from qgis.core import QgsApplication, QgsSettings
import qgis.utils, os, sys
folder = os.path.join(QgsApplication.qgisSettingsDirPath(), "python/plugins/spectral_prompts")
provider = QgsApplication.processingRegistry().providerById("spectralprompts")
result = {
    "active": "spectral_prompts" in qgis.utils.active_plugins,
    "version": qgis.utils.pluginMetadata("spectral_prompts", "version"),
    "algorithms": len(provider.algorithms()) if provider else 0,
    "files": os.path.isdir(folder),
    "old": os.path.exists(os.path.join(folder, "ui", "only_old.py")),
    "docks": len(DOCKS),
    "menus": len([a for a in iface.rasterMenu().actions() if "Spectral" in a.text()]),
    "settings": "spectral_prompts" in QgsSettings().childGroups(),
    "modules": len([m for m in sys.modules if m.startswith("spectral_prompts")]),
}
""".replace("DOCKS", DOCKS)
INSTALL = "import pyplugin_installer\npyplugin_installer.instance().installFromZipFile(path)"
UNINSTALL = (
    "import pyplugin_installer\n"
    "pyplugin_installer.instance().uninstallPlugin('spectral_prompts', quiet=True)"
)
RUN = """
import processing
result = processing.run("spectralprompts:classifywithtextprompts",
                        {"INPUT": scene, "PROMPTS": "water; grass; bare soil", "OUTPUT": output})
"""


def test_installed_used_updated_uninstalled(
    real_window, package, older, scene_file, tmp_path, monkeypatch
):
    data = tmp_path / "data"
    monkeypatch.setenv("XDG_DATA_HOME", str(data))
    with real_window(with_plugin=False) as window:
        before = window.run(STATE)
        assert not before["active"] and not before["files"] and before["algorithms"] == 0

        window.run(INSTALL, path=str(older), seconds=120)
        state = window.run(STATE)
        assert state["active"] and state["version"] == OLD and state["old"], state
        assert state["algorithms"] >= 9 and state["docks"] == 2 and state["menus"] >= 1

        # The older version has been shown and used when the newer one comes.
        window.run("qgis.utils.plugins['spectral_prompts'].open_classification()")
        window.run(INSTALL, path=str(package), seconds=120)
        state = window.run(STATE)
        assert state["active"] and state["version"] != OLD and not state["old"]
        assert state["algorithms"] >= 9 and state["docks"] == 2

        made = window.run(RUN, scene=str(scene_file), output=str(tmp_path / "m.tif"), seconds=120)
        assert Path(made["OUTPUT"]).is_file() and made["CLASSES"] == 3

        # As after "Install...": something to be asked about.
        environment = data / "spectral_prompts" / "engine" / "basic-3.11-0123abcd-1"
        environment.mkdir(parents=True)
        (environment / "file").write_bytes(b"x" * 1000)
        window.run(UNINSTALL, seconds=60)
        state = window.run(STATE)
        assert not state["active"] and not state["files"]
        assert state["algorithms"] == state["menus"] == 0
        assert window.run(f"not any(dock.isVisible() for dock in {DOCKS})")
        box = "QApplication.activeModalWidget()"
        window.wait(f"isinstance({box}, QMessageBox)", 30)
        window.run(f"[b for b in {box}.buttons() if b.text() == 'Remove'][0].click()")
        window.wait("not __import__('os').path.exists(folder)", 30, folder=str(environment))
        # Qt deletes what it is told to when no question is open.
        window.wait(f"not {DOCKS}")
        assert not window.run(STATE)["settings"]
        assert not (data / "spectral_prompts").exists()
        assert window.errors == ""
        assert window.children() == []
        assert window.quit(30) == 0
