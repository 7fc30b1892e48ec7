"""Matplotlib's Qt canvas, loaded when it is first needed and without holding up QGIS.

matplotlib comes with QGIS on most systems but is no part of it. Without it plots are replaced by a
sentence, and everything else works. Loading takes up to a second, and minutes the very first time
(it lists the system's fonts), so a thread does it; the canvas itself is made in the main thread.
"""

from __future__ import annotations

import importlib
import threading
from typing import Any, Callable, List, Optional

from qgis.PyQt.QtCore import QObject, QTimer

from ...i18n import tr

#: From matplotlib 3.5 on, and before.
_BACKENDS = ("matplotlib.backends.backend_qtagg", "matplotlib.backends.backend_qt5agg")
_POLL_MS = 40


class _Loading:
    """The import, done once per QGIS."""

    def __init__(self) -> None:
        self.thread: Optional[threading.Thread] = None
        self.canvas_class: Optional[Any] = None
        self.figure_class: Optional[Any] = None
        self.problem = ""

    @property
    def is_over(self) -> bool:
        return self.thread is not None and not self.thread.is_alive()

    def begin(self) -> None:
        if self.thread is None:
            self.thread = threading.Thread(target=self._load, name="matplotlib", daemon=True)
            self.thread.start()

    def _load(self) -> None:
        problems: List[str] = []
        for name in _BACKENDS:
            try:
                backend = importlib.import_module(name)
                figure = importlib.import_module("matplotlib.figure")
                _warm_up(figure.Figure)
            except Exception as error:  # a broken installation raises anything
                problems.append(str(error) or type(error).__name__)
            else:
                self.figure_class = figure.Figure
                self.canvas_class = backend.FigureCanvas
                return
        self.problem = problems[0]


def _warm_up(figure_class: Any) -> None:
    """Draw once where nobody waits: fonts are listed and read, tables are filled."""
    importlib.import_module("matplotlib.patheffects")
    agg = importlib.import_module("matplotlib.backends.backend_agg")
    figure = figure_class()
    drawing = agg.FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    axes.plot([400.0, 2500.0], [0.0, 0.5])
    axes.fill_between([400.0, 2500.0], [0.0, 0.4], [0.1, 0.6])
    drawing.draw()


_loading = _Loading()


def when_loaded(owner: QObject, call: Callable[[], None]) -> None:
    """Load matplotlib, then call ``call`` in the main thread; never when ``owner`` is gone.

    Parameters
    ----------
    owner : QObject
        Who waits.
    call : callable
        Called once, whether loading went well or not: see :func:`is_there`.
    """
    _loading.begin()
    timer = QTimer(owner)
    timer.setInterval(_POLL_MS)

    def look() -> None:
        if _loading.is_over:
            timer.stop()
            timer.deleteLater()
            call()

    timer.timeout.connect(look)
    timer.start()


def is_there() -> bool:
    """Whether matplotlib is loaded and can draw into Qt's widgets."""
    return _loading.is_over and _loading.canvas_class is not None


def problem() -> str:
    """What stood in the way of loading it; "" when nothing did."""
    return _loading.problem


def missing_sentence() -> str:
    """What to show in place of a plot."""
    return tr(
        "No plot: QGIS's Python lacks the package matplotlib. Everything else works. Install it "
        "(Debian and Ubuntu: python3-matplotlib) and start QGIS again."
    )


def new_figure(**settings: Any) -> Any:
    """A matplotlib figure without a canvas; only when :func:`is_there`."""
    return _loading.figure_class(**settings)  # type: ignore[misc]


def new_canvas(figure: Any) -> Any:
    """A Qt widget that shows a figure; only when :func:`is_there`, in the main thread."""
    return _loading.canvas_class(figure)  # type: ignore[misc]
