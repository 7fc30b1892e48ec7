"""An analyst's way through both docks, with mouse and keys: what tests check and pictures show."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from . import QgisWindow

DOCKS = "plugins['spectral_prompts'].docks"
SESSION = f"{DOCKS}.session"
CLASSES = (
    ("Impervious", "paved ground, roof"),
    ("Vegetation", "tree, grass"),
    ("Water", "lake, river"),
)
#: Side of the squares that are drawn as samples, in pixels of the raster.
SIDE = 5


class Story:
    """The steps, to be called in their order.

    Parameters
    ----------
    window : QgisWindow
    scene : Path
        A raster with wavelengths.
    samples : Path
        A GeoPackage to make.
    classes : sequence of (name, prompts)
    polygons : int
        How many are drawn of each class.
    """

    def __init__(
        self,
        window: QgisWindow,
        scene: Path,
        samples: Path,
        classes: Sequence[tuple[str, str]] = CLASSES,
        polygons: int = 2,
    ) -> None:
        self.window, self.scene, self.samples = window, scene, samples
        self.classes = classes
        self._polygons = polygons
        #: How long the event loop was blocked at most during each run, see ``longest_block``.
        self.blocks: dict[str, dict[str, Any]] = {}

    # -- dock "Classes and prompts" --------------------------------------------------------------

    def open_scene(self) -> None:
        """Add the raster to the project."""
        name = self.scene.stem
        self.window.run("iface.addRasterLayer(path, name)", path=str(self.scene), name=name)
        self.window.wait("is_drawn()")

    def show_classes_dock(self) -> None:
        """Press the button in the tool bar; the engine says what the raster is."""
        self.window.click(f"{DOCKS}.actions[0]")
        self.window.wait(f"{SESSION}.scene is not None", 60)

    def show_true_colour(self) -> None:
        """Colours by wavelength."""
        self.window.click("widget('SpectralPromptsTrueColour')")
        self.window.wait("is_drawn()")

    def type_classes(self) -> None:
        """Name and prompts of every class, by keyboard."""
        for number, (name, prompts) in enumerate(self.classes, start=1):
            self.window.click("widget('SpectralPromptsClassAdd')")
            self.wait_for_focus("SpectralPromptsCellEditor")
            self.window.type(name)
            self.window.key("Tab")
            self.window.type(prompts)
            self.window.key("Return")
            self.window.wait(
                f"[e.name for e in {SESSION}.classes.entries][-1:] == [name] and "
                f"len({SESSION}.classes.entries) == number",
                name=name,
                number=number,
            )

    def wait_for_meanings(self) -> None:
        """The engine says what each class maps to."""
        count = f"range({SESSION}.classes.rowCount())"
        self.window.wait(f"all({SESSION}.classes.meaning(row) for row in {count})", 60)

    def preview(self) -> None:
        """Classify what is seen, quickly."""
        self.window.click("widget('SpectralPromptsPreview')")
        shown = "any(l.name() == 'Preview' for l in QgsProject.instance().mapLayers().values())"
        self.watch("preview", lambda: self.window.wait(shown, 90))
        self.window.wait("is_drawn()")

    def classify(self) -> None:
        """Classify the whole raster."""
        self.window.click("widget('SpectralPromptsClassify')")
        self.watch("classify", lambda: self.wait_for_result("classifywithtextprompts"))
        self.window.wait("is_drawn()")

    def ask_why(self) -> None:
        """Click a pixel of the last class with the tool "Why?"."""
        x, y = self.places()[-1][0]
        self.window.click("widget('SpectralPromptsWhy')")
        self.window.wait("widget('SpectralPromptsWhy').isChecked()")
        self.window.click_at(*self.window.run("on_canvas(x, y)", x=x, y=y))
        strip = "widget('SpectralPromptsWhyStrip')"
        self.window.wait(f"{strip}.isVisible() and {strip}.plot.is_drawn", 60)

    # -- dock "Samples" --------------------------------------------------------------------------

    def show_samples_dock(self) -> None:
        """Press the button in the tool bar."""
        self.window.click(f"{DOCKS}.actions[1]")
        self.window.wait("widget('SpectralPromptsNewSamples').isVisible()")

    def make_samples_layer(self) -> None:
        """A new GeoPackage, by the file dialog."""
        self.window.click("widget('SpectralPromptsNewSamples')")
        self.window.wait("QApplication.activeModalWidget() is not None")
        self.window.run("QApplication.activeModalWidget().activateWindow()")
        self.window.key("ctrl+a")
        self.window.type(str(self.samples))
        self.window.key("Return")
        self.window.wait("widget('SpectralPromptsSamplesLayer').currentLayer() is not None")

    def draw_samples(self) -> None:
        """Polygons of each class, where the first map saw it."""
        places = self.places()
        if not self.window.run(f"{SAMPLES}.drawing.is_active"):
            self.window.click(f"{SAMPLES}.drawing.actions['polygon']")
            self.window.wait(f"{SAMPLES}.drawing.is_active")
        drawn = 0
        for number, spots in enumerate(places, start=1):
            for x, y in spots:
                self.draw_square(number, x, y)
                drawn += 1
                self.window.wait(f"{SAMPLES}.samples.layer.featureCount() == count", count=drawn)

    def draw_square(self, number: int, x: float, y: float) -> None:
        """A square of class ``number`` around a place, corner by corner."""
        corners = self.window.run(
            "[on_canvas(x + i * half, y + j * half) for i, j in around]",
            x=x,
            y=y,
            half=self.pixel() * SIDE / 2,
            around=[[-1, -1], [1, -1], [1, 1], [-1, 1]],
        )
        self.window.move(*corners[0])
        self.window.key(str(number))
        for corner in corners:
            self.window.click_at(*corner)
        self.window.click_at(*corners[-1], button=3)

    def wait_for_spectra(self) -> None:
        """The engine reads the spectra of what was drawn, and they are plotted."""
        self.window.wait("widget('SpectralPromptsSignatures').isVisible()")
        # What was drawn last is read a moment later.
        time.sleep(2)
        self.window.wait(f"{SAMPLES}.signatures.plot.is_drawn", 60)

    def train(self) -> None:
        """Train a model and score it."""
        self.window.click("widget('SpectralPromptsTrain')")
        ended = f"not {SESSION}.runner.is_running and {SAMPLES}.training.score is not None"
        self.watch("train", lambda: self.window.wait(ended, 400))

    def classify_with_model(self) -> None:
        """Classify the raster with that model."""
        self.window.click(f"{SAMPLES}.train.classify")
        self.watch("classify with model", lambda: self.wait_for_result("classifywithmodel"))
        self.window.wait("is_drawn()")

    def suggest(self) -> None:
        """Ask where to sample next."""
        self.window.click("widget('SpectralPromptsWhereNext')")
        listed = "widget('SpectralPromptsPlaces').topLevelItemCount() > 0"
        self.watch("where next", lambda: self.window.wait(listed, 60))

    def learn_objects(self) -> None:
        """Choose whole polygons instead of pixels, train, and classify segments of the raster."""
        box = f"{SAMPLES}.train.objects.learns"
        self._scroll_to(box)
        self.window.click(box)
        self.window.key("Down", "Return")
        self.window.wait(f"{SAMPLES}.train.objects.group.isVisible()")
        self.train()
        self.window.click(f"{SAMPLES}.train.classify")
        there = (
            "any(l.name().endswith(' objects') for l in QgsProject.instance().mapLayers().values())"
        )
        self.watch("classify objects", lambda: self.window.wait(there, 200))
        self.window.wait("is_drawn()")

    def show_choices_of_objects(self) -> None:
        """Scroll the dock to what is chosen for objects."""
        self._scroll_to(f"{SAMPLES}.train.model")
        self.window.wait("is_drawn()")

    def _scroll_to(self, widget: str) -> None:
        area = f"{SAMPLES}.train.parent().parent().parent()"
        self.window.run(f"{area}.ensureWidgetVisible({widget})")

    # -- ends ------------------------------------------------------------------------------------

    def close_project_during_a_run(self) -> None:
        """A new project while the whole raster is classified; the run goes on."""
        self.start_long_run()
        # What QGIS asks about unsaved projects is not ours.
        self.window.run("QgsProject.instance().setDirty(False)")
        self.window.run("QTimer.singleShot(0, iface.actionNewProject().trigger)")
        self.answer("still running while its project is closed", "Let it finish")
        self.window.wait("not QgsProject.instance().mapLayers()")

    def reload_during_a_run(self) -> None:
        """Reload the plugin while the whole raster is classified: the run ends with it."""
        self.start_long_run()
        self.window.run("qgis.utils.reloadPlugin('spectral_prompts')")
        self.window.wait("QgsApplication.taskManager().countActiveTasks() == 0", 5)

    def quit_during_a_run(self) -> None:
        """Quit while the whole raster is classified: QGIS asks, and stops it."""
        self.start_long_run()
        # What QGIS asks about unsaved projects is not ours.
        self.window.run("QgsProject.instance().setDirty(False)")
        self.window.run("QTimer.singleShot(0, iface.actionExit().trigger)")
        self.answer("tasks are currently running", "&Yes")
        self.window.wait(f"not {SESSION}.runner.is_running", 3)
        self.window.run("QTimer.singleShot(0, iface.actionExit().trigger)")

    def start_long_run(self) -> None:
        """Start a run that takes a while."""
        self.window.run(
            f"{SESSION}.runner.run('spectralprompts:classifywithtextprompts', "
            "{'INPUT': path, 'PROMPTS': 'tree; water', 'REFINE': 'gaussian', "
            "'OUTPUT': 'TEMPORARY_OUTPUT'})",
            path=str(self.scene),
        )
        self.window.wait(f"{SESSION}.runner.is_running")

    def answer(self, asked: str, button: str) -> None:
        """Press a button of the question that is on the screen."""
        self.window.wait("QApplication.activeModalWidget() is not None")
        text = self.window.run("QApplication.activeModalWidget().text()")
        if asked not in text:
            raise AssertionError(f"asked instead: {text}")
        self.window.click(
            "next(b for b in QApplication.activeModalWidget().buttons() if b.text() == text)",
            text=button,
        )

    # -- what steps share ------------------------------------------------------------------------

    def watch(self, name: str, during: Callable[[], Any]) -> None:
        """Remember how long the event loop was blocked meanwhile."""
        self.blocks[name] = self.window.longest_block(during)

    def wait_for_result(self, algorithm: str) -> None:
        """Wait until a run of the algorithm has become layers."""
        self.window.wait(
            f"{SESSION}.last_result is not None and "
            f"{SESSION}.last_result['algorithm'].endswith(algorithm)",
            200,
            algorithm=algorithm,
        )

    def wait_for_focus(self, name: str) -> None:
        """Wait until the widget of that name takes what is typed."""
        self.window.wait(
            "QApplication.focusWidget() is not None and "
            "QApplication.focusWidget().objectName() == name",
            name=name,
        )

    def pixel(self) -> float:
        """Side of a pixel of the raster, in map units."""
        return float(self.window.run(f"{SESSION}.raster.rasterUnitsPerPixelX()"))

    def places(self) -> list[list[tuple[float, float]]]:
        """For each class places far apart, around which the last map has nothing else."""
        found = self.window.run(
            PLACES, side=SIDE + 2, count=len(self.classes), wanted=self._polygons
        )
        return [[(x, y) for x, y in spots] for spots in found]


SAMPLES = f"{DOCKS}.samples"

#: Runs inside QGIS: squares of a single class that lie far apart.
PLACES = f"""
import numpy
from osgeo import gdal
layer = QgsProject.instance().mapLayer({SESSION}.last_result["layers"]["OUTPUT"])
dataset = gdal.Open(layer.source())
values = dataset.ReadAsArray()
left, width, _, top, _, height = dataset.GetGeoTransform()
seen = iface.mapCanvas().extent()
seen.scale(0.9)
result = []
for number in range(1, count + 1):
    spots = []
    for row in range(0, values.shape[0] - side, 2):
        for column in range(0, values.shape[1] - side, 2):
            if (values[row:row + side, column:column + side] == number).all():
                x = left + (column + side / 2) * width
                y = top + (row + side / 2) * height
                if seen.contains(QgsPointXY(x, y)):
                    spots.append((x, y))
    spots = numpy.array(spots)
    # Each as far as can be from those before; the first is the one nearest to the middle.
    middle = ((spots - spots.mean(0)) ** 2).sum(1).argmin()
    chosen, reach = [spots[middle]], numpy.full(len(spots), numpy.inf)
    for _ in range(wanted - 1):
        reach = numpy.minimum(reach, ((spots - chosen[-1]) ** 2).sum(1))
        chosen.append(spots[reach.argmax()])
    result.append([spot.tolist() for spot in chosen])
"""
