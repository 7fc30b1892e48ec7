"""The dock "Classes and prompts" in a window, with an engine that answers what a test says."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtTest import QTest

from spectral_prompts.processing_provider.engine_client import JobResult

WIDTH = 360


@pytest.fixture
def classes(qgis_app):
    from spectral_prompts.ui.classes.class_list import ClassList

    return ClassList()


@pytest.fixture
def asked(session, monkeypatch):
    """Questions to the engine are collected; a test answers them."""
    questions = []

    class Asked(list):
        def last(self, kind):
            found = [one for one in self if one.job.name == kind]
            assert found, f"no {kind} among {[one.job.name for one in self]}"
            return found[-1]

    questions = Asked()

    def ask(job, on_result, on_problem=None, *, key=""):
        def answer(values=None, **more):
            on_result(JobResult(values=values or {}, **more))

        questions.append(SimpleNamespace(job=job, answer=answer, fail=on_problem, key=key))

    monkeypatch.setattr(session.engine, "ask", ask)
    return questions


@pytest.fixture
def runs(session, monkeypatch):
    """Runs are collected and never started."""
    started = []

    def run(algorithm, parameters, on_done=None, *, title="", history=True):
        started.append(
            SimpleNamespace(
                algorithm=algorithm,
                parameters=parameters,
                on_done=on_done,
                title=title,
                history=history,
            )
        )

    monkeypatch.setattr(session.runner, "run", run)
    return started


@pytest.fixture
def told(session, monkeypatch):
    """What the user is told, as (kind, text)."""
    messages = []
    for kind in ("info", "success", "warning", "problem"):
        monkeypatch.setattr(
            session.messages,
            kind,
            lambda text, details="", kind=kind: messages.append((kind, text)),
        )
    return messages


@pytest.fixture
def make_dock(session, iface):
    """Makes the dock in the window, 360 pixels wide; may be called again for a reload."""
    from spectral_prompts.ui.classes.dock import ClassesDock

    window, made = iface.mainWindow(), []

    def make(width=WIDTH, height=900):
        dock = ClassesDock(session, window)
        window.setCentralWidget(iface.mapCanvas())
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        window.resize(width + 500, height)
        window.show()
        window.resizeDocks([dock], [width], Qt.Orientation.Horizontal)
        QCoreApplication.processEvents()
        made.append(dock)
        return dock

    yield make
    for dock in made:
        dock.close_down()
        window.removeDockWidget(dock)
        dock.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def dock(make_dock, asked):
    """The dock with an engine that only says what a test lets it say."""
    return make_dock()


@pytest.fixture
def scene_on_map(iface, session, scene_layer):
    """The small scene as raster of the session, and the map shows all of it."""
    canvas = iface.mapCanvas()
    canvas.resize(400, 400)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    canvas.setLayers([scene_layer])
    canvas.setExtent(scene_layer.extent())
    session.set_raster(scene_layer)
    return scene_layer


@pytest.fixture
def pump(qgis_app):
    """Let timers of the dock run out."""

    def turn(milliseconds=0):
        QTest.qWait(milliseconds)
        QCoreApplication.processEvents()

    return turn


@pytest.fixture(autouse=True)
def empty_project(qgis_app):
    yield
    QgsProject.instance().clear()


def scene_values(**changes):
    """What the job inspectscene says of a scene as EnMAP makes them."""
    values = {
        "bands_count": 224,
        "unusable_count": 6,
        "wavelength_range_nm": [418.2, 2445.5],
        "nodata": [-32768.0],
        "scale": {"text": "reflectance x 10000"},
        "crs_known": True,
        "rgb": [48, 30, 12],
        "cir": [70, 48, 30],
        "warnings": [],
        "bands": [],
    }
    return {**values, **changes}
