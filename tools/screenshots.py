#!/usr/bin/env python3
"""Pictures of the plugin in a real QGIS window, for the documentation.

    .venv-engine/bin/python tools/screenshots.py
    .venv-engine/bin/python tools/screenshots.py --input scene.tif
    .venv-engine/bin/python tools/screenshots.py --languages de ja --size 1280x1180

Goes an analyst's way through both docks with mouse and keys (``tools/window``) and photographs
every step. Without --input a scene is simulated. Takes a few minutes, most of them for training.
With --languages only the dock of classes is photographed, in each of them and as narrow as it gets;
Chinese and Japanese need ``tools/setup.sh fonts``, reports a chromium.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tools"))

from window import QgisWindow, WindowError, missing_programs  # noqa: E402
from window.story import DOCKS, SESSION, Story  # noqa: E402

#: What the simulated scene holds, in colours that read as what they are.
CLASSES = (
    ("Built-up", "paved ground, roof"),
    ("Vegetation", "tree, grass, crops"),
    ("Bare soil", "ploughed field"),
    ("Water", "lake, river"),
)
COLOURS = ("#c0504d", "#4f9d45", "#c8a165", "#2b6cb0")


def parser() -> argparse.ArgumentParser:
    """The command line."""
    made = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    made.add_argument("--input", type=Path, help="raster to classify")
    made.add_argument("--output", type=Path, default=ROOT / "docs" / "images")
    made.add_argument("--size", default="1280x860", help="of the screen, in pixels")
    made.add_argument(
        "--scale", default="1", help="of QGIS's widgets, such as 1.5, to look for what is cut"
    )
    made.add_argument("--no-training", action="store_true", help="leave out what takes minutes")
    made.add_argument("--objects", action="store_true", help="only the pictures of objects")
    made.add_argument(
        "--languages", nargs="+", default=[], help="the dock of classes in these, and nothing else"
    )
    made.add_argument("--dark", action="store_true", help="in QGIS's dark theme")
    return made


def simulated(folder: Path) -> Path:
    """A scene to classify when the user gave none."""
    scene = folder / "simulated_scene.tif"
    program = ROOT / "tools" / "simulate_scene.py"
    subprocess.run([sys.executable, str(program), str(scene), "--no-truth"], check=True)
    return scene


class Camera:
    """Photographs steps into a folder."""

    def __init__(self, window: QgisWindow, folder: Path) -> None:
        self._window, self._folder = window, folder

    def take(self, name: str, target: str = "") -> None:
        """Write a picture of the window, or of a widget, in few colours."""
        self._window.run("iface.messageBar().clearWidgets()")
        self._window.run("QApplication.processEvents()")
        path = self._window.photograph(self._folder / f"{name}.png", target)
        subprocess.run(["convert", str(path), "-strip", "-colors", "256", str(path)], check=True)
        print(path)

    def take_page(self, name: str, page: Path, height: int = 1500) -> None:
        """Write a picture of the top of an HTML page, where there is a browser for it."""
        browser = shutil.which("chromium") or shutil.which("chromium-browser")
        if browser is None:
            print(f"Left out: {name}.png needs chromium", file=sys.stderr)
            return
        path = (self._folder / f"{name}.png").resolve()
        options = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
        size = f"--window-size=1000,{height}"
        picture = [f"--screenshot={path}", page.resolve().as_uri()]
        subprocess.run([browser, *options, size, *picture], check=True, capture_output=True)
        subprocess.run(["convert", str(path), "-strip", "-colors", "256", str(path)], check=True)
        print(path)


def tidy(window: QgisWindow) -> None:
    """Show what belongs into a picture and nothing else."""
    window.run("iface.mainWindow().findChild(QDockWidget, 'Browser').hide()")
    layers = "[iface.mainWindow().findChild(QDockWidget, 'Layers')]"
    window.run(f"iface.mainWindow().resizeDocks({layers}, [270], Qt.Orientation.Horizontal)")


def both_docks(window: QgisWindow, story: Story, camera: Camera, trains: bool) -> None:
    """From words to a map, from samples to a model."""
    story.open_scene()
    tidy(window)
    story.show_classes_dock()
    story.show_true_colour()
    story.type_classes()
    story.wait_for_meanings()
    for row, color in enumerate(COLOURS):
        window.run(f"{SESSION}.classes.set_color(row, color)", row=row, color=color)
    camera.take("dock-classes")
    story.preview()
    camera.take("dock-preview")
    story.classify()
    camera.take("dock-map")
    story.ask_why()
    camera.take("dock-why")
    story.show_samples_dock()
    story.make_samples_layer()
    story.draw_samples()
    story.wait_for_spectra()
    camera.take("dock-samples")
    if not trains:
        return
    story.train()
    story.classify_with_model()
    story.suggest()
    camera.take("dock-trained")
    learnt_objects(story, camera)
    print({name: told["blocked"] for name, told in story.blocks.items()})


def only_objects(window: QgisWindow, story: Story, camera: Camera) -> None:
    """From words to samples, from these to classified objects."""
    story.open_scene()
    tidy(window)
    story.show_classes_dock()
    story.show_true_colour()
    story.type_classes()
    story.wait_for_meanings()
    for row, color in enumerate(COLOURS):
        window.run(f"{SESSION}.classes.set_color(row, color)", row=row, color=color)
    story.classify()
    story.show_samples_dock()
    story.make_samples_layer()
    story.draw_samples()
    story.wait_for_spectra()
    learnt_objects(story, camera)


def learnt_objects(story: Story, camera: Camera) -> None:
    """Objects as they are shown, and the page of their training."""
    story.learn_objects()
    story.show_choices_of_objects()
    camera.take("objects-map")
    camera.take_page("objects-report", story.samples.with_suffix(".objects.training.html"))


def options_and_dialog(window: QgisWindow, camera: Camera) -> None:
    """The page in QGIS's options and the algorithm's dialog."""
    window.run("QTimer.singleShot(0, lambda: iface.showOptionsDialog(None, page))", page=PAGE)
    window.wait("widget(page) is not None and widget(page).isVisible()", page=PAGE)
    window.click("widget('SpectralPromptsCheckEngine')")
    window.wait("widget('SpectralPromptsCheckEngine').isEnabled()", 60)
    camera.take("options", "QApplication.activeModalWidget()")
    window.run("QApplication.activeModalWidget().reject()")
    window.run(
        "import processing; dialog = processing.createAlgorithmDialog("
        "'spectralprompts:classifywithtextprompts', {'PROMPTS': 'water: lake\\ntree\\nbare soil'})"
        "; iface.pictured = dialog; dialog.resize(1000, 720); dialog.show()"
    )
    window.wait("iface.pictured.isVisible()")
    camera.take("dialog", "iface.pictured")
    window.run("iface.pictured.close()")


PAGE = "SpectralPromptsOptions"


def no_engine(window: QgisWindow, story: Story, camera: Camera) -> None:
    """The dock without its engine."""
    story.open_scene()
    tidy(window)
    window.click(f"{DOCKS}.actions[0]")
    window.wait("widget('SpectralPromptsEnginePanel').isVisible()")
    camera.take("dock-no-engine", f"{DOCKS}.classes")


def in_language(window: QgisWindow, story: Story, camera: Camera, name: str) -> None:
    """The dock of classes with a result, 360 pixels wide."""
    story.open_scene()
    tidy(window)
    story.show_classes_dock()
    window.run(
        f"iface.mainWindow().resizeDocks([{DOCKS}.classes], [360], Qt.Orientation.Horizontal)"
    )
    story.type_classes()
    story.wait_for_meanings()
    for row, color in enumerate(COLOURS):
        window.run(f"{SESSION}.classes.set_color(row, color)", row=row, color=color)
    story.classify()
    camera.take(f"dock-{name}", f"{DOCKS}.classes")


def language_settings(language: str) -> str:
    """QGIS's settings file for a language such as "pt_BR"."""
    # QGIS has simplified Chinese under the name of its script.
    code = {"zh_CN": "zh-Hans"}.get(language, language)
    return f"\n[locale]\noverrideFlag=true\nuserLocale={code}\nglobalLocale={language}\n"


def main(arguments: list[str] | None = None) -> int:
    """Take the pictures; returns the exit code."""
    given = parser().parse_args(arguments)
    missing = missing_programs()
    if missing:
        print(f"Not found: {', '.join(missing)}; run 'make setup'.", file=sys.stderr)
        return 1
    given.output.mkdir(parents=True, exist_ok=True)
    python = os.environ.get("SPECTRAL_PROMPTS_PYTHON", sys.executable)
    settings = "\n[UI]\nUITheme=Night Mapping\n" if given.dark else ""
    os.environ["QT_SCALE_FACTOR"] = given.scale
    with tempfile.TemporaryDirectory(prefix="spectral_prompts_") as name:
        folder = Path(name)
        # A copy: QGIS writes a file of statistics beside what it shows.
        scene = Path(shutil.copy(given.input, folder)) if given.input else simulated(folder)
        samples = folder / "samples.gpkg"
        try:
            for language in given.languages:
                spoken = settings + language_settings(language)
                with QgisWindow(make(folder, language), python, given.size, spoken) as window:
                    story = Story(window, scene, samples, CLASSES)
                    in_language(window, story, Camera(window, given.output), language)
            if given.languages:
                return 0
            with QgisWindow(make(folder, "whole"), python, given.size, settings) as window:
                camera = Camera(window, given.output)
                story = Story(window, scene, samples, CLASSES, polygons=9)
                if given.objects:
                    only_objects(window, story, camera)
                    return 0
                both_docks(window, story, camera, not given.no_training)
                options_and_dialog(window, camera)
            missing_python = "/nowhere/python"
            with QgisWindow(make(folder, "none"), missing_python, given.size, settings) as window:
                no_engine(window, Story(window, scene, samples), Camera(window, given.output))
        except (WindowError, AssertionError) as error:
            print(error, file=sys.stderr)
            return 1
    return 0


def make(folder: Path, name: str) -> Path:
    """A folder for a window."""
    made = folder / name
    made.mkdir()
    return made


if __name__ == "__main__":
    sys.exit(main())
