"""Stands in for QGIS 4's modules: real Qt 6 classes below, next to nothing of QGIS above them.

There is no package of QGIS 4 to test with yet. What breaks when a plugin moves to Qt 6 is Qt's
part: enums without their names, integers where enums are wanted, classes that moved, overloads that
went. So ``qgis.PyQt`` is PyQt6 itself, as in QGIS 4, QGIS's widgets are the Qt widgets they are
derived from, and everything else of QGIS takes any call and gives nothing.
"""

from __future__ import annotations

import importlib
import sys
import types

from PyQt6 import QtCore, QtGui, QtWidgets, sip
from PyQt6.QtCore import QObject, pyqtSignal
from PyQt6.QtWidgets import QWidget


class Nothing:
    """What calls of QGIS give: may be called, asked and iterated, and is nothing."""

    def __call__(self, *values, **named):
        return Nothing()

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Nothing()

    def __iter__(self):
        return iter(())

    def __bool__(self):
        return False

    def __len__(self):
        return 0

    def __int__(self):
        return 0

    __index__ = __int__

    def __float__(self):
        return 0.0

    def __str__(self):
        return ""

    def __or__(self, other):
        return self

    __ror__ = __and__ = __add__ = __sub__ = __mul__ = __or__

    def __lt__(self, other):
        return False

    __gt__ = __le__ = __ge__ = __lt__


class Kind(sip.wrappertype):
    """The type of stand-ins: enums and static calls that nobody wrote down give nothing."""

    def __getattr__(cls, name):  # noqa: N805
        if name.startswith("__"):
            raise AttributeError(name)
        return Nothing()


class Thing(QObject, metaclass=Kind):
    """Any class of QGIS that is no widget."""

    def __init__(self, *values, **named):
        super().__init__(_parent(values, named, QObject))

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Nothing()


def _parent(values, named, kind):
    given = (*values, *named.values())
    return next((each for each in reversed(given) if isinstance(each, kind)), None)


def widget(base, name="", **members):
    """A widget of QGIS: the one of Qt that it is derived from, with ``members``."""

    def begin_it(self, *values, **named):
        texts = [each for each in values if isinstance(each, str)]
        takes_text = issubclass(base, (QtWidgets.QDockWidget, QtWidgets.QGroupBox))
        base.__init__(self, *(texts[:1] if takes_text else ()), _parent(values, named, QWidget))
        begin = members.get("begin")
        if begin:
            begin(self)

    own = {"__init__": begin_it, "__getattr__": Thing.__getattr__}
    return Kind(name, (base,), {**own, **members})


# -- qgis.core -----------------------------------------------------------------------------------


class QgsSettings:
    """Settings of this process alone."""

    kept: dict = {}

    def value(self, key, default=None, type=None):
        found = self.kept.get(key, default)
        return type(found) if type is not None and found is not None else found

    def setValue(self, key, value):
        self.kept[key] = value

    def remove(self, key):
        for each in [k for k in self.kept if k == key or k.startswith(f"{key}/")]:
            del self.kept[each]

    def contains(self, key):
        return key in self.kept


class Qgis(Thing):
    QGIS_VERSION = "4.0.0-stand-in"

    @staticmethod
    def version():
        return Qgis.QGIS_VERSION

    @staticmethod
    def versionInt():
        return 40000


class QgsApplication(QtWidgets.QApplication, metaclass=Kind):
    def translation(self):
        return "en"

    @staticmethod
    def getThemeIcon(name):
        return QtGui.QIcon()

    @staticmethod
    def locale():
        return "en"

    @staticmethod
    def userLoginName():
        return ""

    userFullName = userLoginName


class QgsProject(Thing):
    layersWillBeRemoved = pyqtSignal(list)
    layersAdded = pyqtSignal(list)
    layersRemoved = pyqtSignal(list)
    cleared = pyqtSignal()
    aboutToBeCleared = pyqtSignal()
    readProject = pyqtSignal(object)
    writeProject = pyqtSignal(object)
    crsChanged = pyqtSignal()
    _made: list = []

    @classmethod
    def instance(cls):
        if not cls._made:
            cls._made.append(cls())
        return cls._made[0]

    def mapLayers(self):
        return {}

    def mapLayer(self, layer_id):
        return None

    def readEntry(self, scope, key, default=""):
        return default, False

    def fileName(self):
        return ""


class QgsMapLayer(Thing):
    pass


class QgsRasterLayer(QgsMapLayer):
    pass


class QgsVectorLayer(QgsMapLayer):
    pass


class QgsProcessingParameterDefinition(Thing):
    """Knows what forms show of it."""

    def __init__(self, name="", description="", *values, **named):
        super().__init__()
        self._name, self._description, self._help = name, description, ""

    def name(self):
        return self._name

    def description(self):
        return self._description

    def setHelp(self, text):
        self._help = text

    def help(self):
        return self._help


class QgsProcessingAlgorithm(Thing):
    """Knows its parameters."""

    def __init__(self):
        super().__init__()
        self._parameters = {}

    def addParameter(self, parameter):
        self._parameters[parameter.name()] = parameter

    def parameterDefinition(self, name):
        return self._parameters.get(name)


_CORE = {
    kind.__name__: kind
    for kind in (
        QgsProcessingAlgorithm,
        QgsProcessingParameterDefinition,
        QgsSettings,
        Qgis,
        QgsApplication,
        QgsProject,
        QgsMapLayer,
        QgsRasterLayer,
        QgsVectorLayer,
    )
}
_CORE["NULL"] = None

# -- qgis.gui ------------------------------------------------------------------------------------


def _file_widget(self):
    self._line = QtWidgets.QLineEdit(self)
    self._line.textChanged.connect(self.fileChanged)


def _item(self):
    QtWidgets.QHBoxLayout(self)


_GUI = {
    "QgsDockWidget": widget(QtWidgets.QDockWidget),
    "QgsOptionsPageWidget": widget(QWidget),
    "QgsMapCanvas": widget(QWidget),
    "QgsMapTool": Thing,
    "QgsMessageBarItem": widget(QWidget, begin=_item),
    "QgsSpinBox": widget(QtWidgets.QSpinBox),
    "QgsDoubleSpinBox": widget(QtWidgets.QDoubleSpinBox),
    "QgsCollapsibleGroupBox": widget(
        QtWidgets.QGroupBox,
        collapsedStateChanged=pyqtSignal(bool),
        isCollapsed=lambda self: False,
    ),
    "QgsMapLayerComboBox": widget(
        QtWidgets.QComboBox,
        layerChanged=pyqtSignal(object),
        currentLayer=lambda self: None,
    ),
    "QgsFieldComboBox": widget(
        QtWidgets.QComboBox,
        fieldChanged=pyqtSignal(str),
        currentField=lambda self: "",
    ),
    "QgsFileWidget": widget(
        QWidget,
        begin=_file_widget,
        fileChanged=pyqtSignal(str),
        lineEdit=lambda self: self._line,
        filePath=lambda self: self._line.text(),
        setFilePath=lambda self, path: self._line.setText(path),
    ),
}


class _Module(types.ModuleType):
    """A module of QGIS: what is not written down is made when it is asked for."""

    def __init__(self, name, members):
        super().__init__(name)
        self.__dict__.update(members)
        self.__path__ = []

    def __getattr__(self, name):
        if name.startswith("__") or not name[:1].isupper():
            raise AttributeError(name)
        if name.startswith("QgsProcessingParameter"):
            bases = (QgsProcessingParameterDefinition,)
        else:
            bases = (Exception,) if name.endswith("Exception") else (Thing,)
        made = type(bases[0])(name, bases, {})
        setattr(self, name, made)
        return made


def install():
    """Put the stand-ins where ``import qgis`` finds them."""
    modules = {
        "qgis": _Module("qgis", {}),
        "qgis.core": _Module("qgis.core", _CORE),
        "qgis.gui": _Module("qgis.gui", _GUI),
        "qgis.utils": _Module("qgis.utils", {"iface": None, "plugins": {}}),
        "qgis.PyQt": types.ModuleType("qgis.PyQt"),
        "qgis.PyQt.sip": sip,
        "osgeo": types.ModuleType("osgeo"),
    }
    modules["qgis.PyQt"].__path__ = []
    modules["qgis.PyQt"].sip = sip
    modules["osgeo"].gdal = types.SimpleNamespace(__version__="0")
    for name in ("QtCore", "QtGui", "QtWidgets", "QtNetwork"):
        module = importlib.import_module(f"PyQt6.{name}")
        modules[f"qgis.PyQt.{name}"] = module
        setattr(modules["qgis.PyQt"], name, module)
    sys.modules.update(modules)
    return QtCore.QT_VERSION_STR
