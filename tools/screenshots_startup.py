"""Runs inside QGIS, started by screenshots.py: shows the plug-in and photographs the screen."""

import json
import os
import traceback

import processing
from osgeo import gdal
from qgis.core import (
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
)
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from qgis.utils import iface

ALGORITHM = "spectralprompts:classifywithtextprompts"

with open(os.environ["SPECTRAL_PROMPTS_SCREENSHOTS"], encoding="utf-8") as file:
    TASK = json.load(file)


def log(text):
    with open(TASK["log"], "a", encoding="utf-8") as out:
        out.write(text + "\n")


def photograph(name):
    QApplication.processEvents()
    picture = QApplication.primaryScreen().grabWindow(0)
    path = os.path.join(TASK["images"], name)
    log(f"{path}: {'written' if picture.save(path) else 'FAILED'}")


def show_true_colour(layer):
    """Bands nearest to red, green and blue, stretched."""
    dataset = gdal.Open(layer.source())
    waves = {}
    for band in range(1, dataset.RasterCount + 1):
        value = dataset.GetRasterBand(band).GetMetadataItem("wavelength")
        if value:
            waves[band] = float(value)
    if not waves:
        return
    bands = [min(waves, key=lambda b, w=w: abs(waves[b] - w)) for w in (640, 550, 460)]
    layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), *bands))
    layer.setContrastEnhancement(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
        QgsRasterMinMaxOrigin.Limits.CumulativeCut,
    )


def parameters():
    return {
        "INPUT": TASK["scene"],
        "PROMPTS": TASK["prompts"],
        "REFINE": TASK["refine"],
        "OUTPUT": "TEMPORARY_OUTPUT",
        "CONFIDENCE": "TEMPORARY_OUTPUT",
        "REPORT": "TEMPORARY_OUTPUT",
    }


class Session:
    """One step after the other, each after QGIS has had time to draw."""

    def __init__(self):
        self.steps = [
            (self.load, 3000),
            (self.open_dialog, 2500),
            (self.photograph_dialog, 500),
            (self.classify, 4000),
            (self.photograph_map, 500),
            (self.show_confidence, 3000),
            (self.photograph_confidence, 500),
            (self.end, 0),
        ]

    def next(self):
        step, wait = self.steps.pop(0)
        try:
            step()
        except Exception:
            log(traceback.format_exc())
            os._exit(1)
        if self.steps:
            QTimer.singleShot(wait, self.next)

    def load(self):
        window = iface.mainWindow()
        window.resize(QApplication.primaryScreen().size())
        window.move(0, 0)
        for dock in window.findChildren(QDockWidget):
            dock.setVisible(dock.objectName() in ("Layers", "ProcessingToolbox"))
        layer = QgsRasterLayer(TASK["scene"], "scene")
        show_true_colour(layer)
        QgsProject.instance().addMapLayer(layer)
        iface.mapCanvas().setExtent(layer.extent())
        iface.mapCanvas().refresh()
        iface.messageBar().clearWidgets()

    def open_dialog(self):
        self.dialog = processing.createAlgorithmDialog(ALGORITHM, parameters())
        self.dialog.resize(1000, 800)
        self.dialog.move(200, 50)
        self.dialog.show()

    def photograph_dialog(self):
        photograph("dialog.png")
        self.dialog.close()

    def classify(self):
        processing.runAndLoadResults(ALGORITHM, parameters())
        root = QgsProject.instance().layerTreeRoot()
        for node in root.findLayers():
            node.setItemVisibilityChecked("onfidence" not in node.name())
            node.setExpanded(True)
        iface.messageBar().clearWidgets()
        iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox").searchBox.setText("spectral")
        iface.mapCanvas().zoomToFullExtent()

    def photograph_map(self):
        photograph("class-map.png")

    def show_confidence(self):
        for node in QgsProject.instance().layerTreeRoot().findLayers():
            node.setItemVisibilityChecked("onfidence" in node.name())
        iface.mapCanvas().refresh()

    def photograph_confidence(self):
        photograph("confidence.png")

    def end(self):
        log("done")
        QgsProject.instance().setDirty(False)
        os._exit(0)


session = Session()
QTimer.singleShot(2000, session.next)
