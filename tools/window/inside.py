"""Runs inside QGIS, started by ``tools/window``: answers what is asked through files."""

import json
import os
import sys
import threading
import time
import traceback

import qgis.utils
from qgis.core import *  # noqa: F403 - for what is asked
from qgis.gui import *  # noqa: F403
from qgis.PyQt.QtCore import QPoint, QRect, Qt, QTimer
from qgis.PyQt.QtWidgets import (  # noqa: F401 - for what is asked
    QAbstractItemView,
    QAction,
    QApplication,
    QDialog,
    QDockWidget,
    QMessageBox,
    QScrollArea,
    QToolBar,
    QToolButton,
    QWidget,
)
from qgis.utils import iface, plugins  # noqa: F401

FOLDER = os.environ["SPECTRAL_PROMPTS_WINDOW"]
POLL_MS = 15


def keep_error(kind, value, trace, *_more, **_named):
    """Tracebacks go to a file, not into a dialog that nobody closes."""
    text = "".join(traceback.format_exception(kind, value, trace))
    with open(os.path.join(FOLDER, "errors.txt"), "a", encoding="utf-8") as out:
        out.write(text + "\n")


qgis.utils.showException = keep_error
sys.excepthook = keep_error


# -- helpers for what is asked -------------------------------------------------------------------


def widget(name, parent=None):
    """The widget of an object name, visible ones first; None when there is none."""
    found = [w for w in QApplication.allWidgets() if w.objectName() == name]
    found.sort(key=lambda w: not w.isVisible())
    return found[0] if found else None


def button_of(action):
    """The button a visible tool bar shows for an action."""
    for shown in action.associatedWidgets():
        if isinstance(shown, QToolButton) and shown.isVisible():
            return shown
        if isinstance(shown, QToolBar):
            button = shown.widgetForAction(action)
            if button is not None and button.isVisible():
                return button
    return None


def rectangle(target):
    """Where something is on the screen, as a QRect; None when it cannot be seen."""
    if isinstance(target, QAction):
        target = button_of(target)
    if isinstance(target, tuple):
        # A cell: (view, row, column).
        view, row, column = target
        index = view.model().index(row, column)
        view.scrollTo(index)
        cell = view.visualRect(index)
        return QRect(view.viewport().mapToGlobal(cell.topLeft()), cell.size())
    if target is None or not target.isVisible():
        return None
    seen = target.visibleRegion().boundingRect()
    if seen.isEmpty():
        return None
    return QRect(target.mapToGlobal(seen.topLeft()), seen.size())


def scroll_to(target):
    """Bring a widget into sight, as the user would with the wheel."""
    parent = target.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(target)
        parent = parent.parentWidget()


def place(target):
    """The middle of something, once it can be clicked; None before."""
    if isinstance(target, QWidget) and not target.isEnabled():
        return None
    if isinstance(target, QAction) and not target.isEnabled():
        return None
    if isinstance(target, QWidget):
        scroll_to(target)
    found = rectangle(target)
    if found is None:
        return None
    middle = found.center()
    # Without a window manager nobody else gives a new window the keyboard.
    window = QApplication.activeModalWidget() or (
        target.window() if isinstance(target, QWidget) else None
    )
    if window is not None and not window.isActiveWindow():
        window.activateWindow()
    return on_screen(middle.x(), middle.y())


def on_screen(*numbers):
    """Qt's pixels as those of the screen, which are others where widgets are enlarged."""
    ratio = iface.mainWindow().devicePixelRatioF()
    return [round(number * ratio) for number in numbers]


def frame(target):
    """x, y, width and height of something on the screen."""
    if isinstance(target, QWidget):
        # Whole: what is seen of a dock itself, without its children, is its title.
        found = QRect(target.mapToGlobal(QPoint(0, 0)), target.size())
    else:
        found = rectangle(target)
    return on_screen(found.x(), found.y(), found.width(), found.height())


def on_canvas(x, y):
    """Where a point in map coordinates is on the screen."""
    canvas = iface.mapCanvas()
    pixel = canvas.getCoordinateTransform().transform(x, y)
    point = canvas.mapToGlobal(QPoint(round(pixel.x()), round(pixel.y())))
    return on_screen(point.x(), point.y())


def is_drawn():
    """Whether the map shows all that it is going to show."""
    return not iface.mapCanvas().isDrawing()


class Heart:
    """A timer that notices when the event loop is not free, and what it does meanwhile."""

    INTERVAL_MS = 10
    #: A gap of this length is looked into by another thread.
    LOOK_MS = 50

    def __init__(self):
        self.timer = QTimer()
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self.beat)
        self.gaps, self.is_beating = [], False

    def start(self):
        self.gaps, self.where, self.is_beating = [], "", True
        self.last, self.last_waited = time.monotonic(), waited_ms()
        self.last_worked = time.thread_time()
        self.timer.start(self.INTERVAL_MS)
        threading.Thread(target=self.look, args=(threading.get_ident(),), daemon=True).start()

    def beat(self):
        now, waited, worked = time.monotonic(), waited_ms(), time.thread_time()
        gap = (now - self.last) * 1000 - self.INTERVAL_MS
        blocked = gap - (waited - self.last_waited)
        self.gaps.append((gap, blocked, (worked - self.last_worked) * 1000, self.where))
        self.last, self.last_waited, self.last_worked, self.where = now, waited, worked, ""

    def look(self, main):
        while self.is_beating:
            time.sleep(0.02)
            if (time.monotonic() - self.last) * 1000 > self.LOOK_MS:
                # None while no Python runs there.
                frame = sys._current_frames().get(main)
                self.where = "".join(traceback.format_stack(frame)[-4:]) if frame else "in QGIS"

    def stop(self):
        self.beat()
        self.timer.stop()
        self.is_beating = False
        gaps, blocks, works, _ = zip(*self.gaps)
        worst = max(self.gaps, key=lambda beat: beat[1])
        return {
            "gap": round(max(gaps), 1),
            "blocked": round(max(blocks), 1),
            "worked": round(max(works), 1),
            "where": worst[3],
            "beats": len(self.gaps),
        }


def waited_ms():
    """How long this thread could have run but another program did, in ms (Linux; else 0)."""
    try:
        with open(f"/proc/self/task/{os.getpid()}/schedstat", encoding="ascii") as told:
            return int(told.read().split()[1]) / 1e6
    except (OSError, IndexError, ValueError):
        return 0.0


heart = Heart()


# -- the channel ---------------------------------------------------------------------------------


class Channel:
    """Looks for questions and writes the answers."""

    def __init__(self):
        self.number = 1
        self.names = globals()
        self.timer = QTimer()
        self.timer.timeout.connect(self.look)
        self.timer.start(POLL_MS)

    def look(self):
        name = os.path.join(FOLDER, "channel", str(self.number))
        try:
            with open(name + ".ask", encoding="utf-8") as file:
                asked = json.load(file)
        except FileNotFoundError:
            return
        # First: what is asked may turn the event loop itself.
        self.number += 1
        try:
            answer = {"value": self.answer(asked["code"], asked["values"])}
            text = json.dumps(answer, default=repr)
        except Exception:
            text = json.dumps({"error": f"{asked['code']}\n{traceback.format_exc()}"})
        with open(name + ".part", "w", encoding="utf-8") as file:
            file.write(text)
        os.replace(name + ".part", name + ".answer")

    def answer(self, code, values):
        names = {**self.names, **values}
        try:
            compiled = compile(code, "<asked>", "eval")
        except SyntaxError:
            exec(compile(code, "<asked>", "exec"), names)
            return names.get("result")
        return eval(compiled, names)


def begin():
    window = iface.mainWindow()
    screen = QApplication.primaryScreen().size()
    window.resize(screen)
    window.move(0, 0)
    window.activateWindow()
    return Channel()


channel = begin()
