"""What Qt 6 does not have: enums without their names, old calls, classes in other modules.

Found in the code, with what this QGIS knows of its classes: code that no test runs is seen, too.
"""

from __future__ import annotations

import ast
import importlib
import inspect
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = [
    ROOT / "__init__.py",
    ROOT / "plugin.py",
    *sorted(
        path
        for folder in ("ui", "processing_provider", "i18n")
        for path in (ROOT / folder).rglob("*.py")
    ),
]
#: Methods that lost their underscore, or are gone.
GONE = {"exec_", "print_", "setMargin", "QRegExp", "QRegExpValidator", "QDesktopWidget", "qApp"}
#: In Qt 6 these are in QtGui: they come through ui/qt.py.
MOVED = {"QAction", "QActionGroup", "QShortcut", "QUndoCommand", "QUndoGroup", "QUndoStack"}


def names_of(tree):
    """What the imports of Qt and QGIS bring: name -> class or module."""
    found = {}
    for node in ast.walk(tree):
        if not isinstance(node, ast.ImportFrom) or node.level:
            continue
        if (node.module or "").split(".")[0] != "qgis":
            continue
        module = importlib.import_module(node.module)
        for alias in node.names:
            if hasattr(module, alias.name):
                found[alias.asname or alias.name] = getattr(module, alias.name)
    return found


def bases_of(tree, known):
    """Classes of the file -> the class of Qt or QGIS that they are derived from."""
    return {
        node.name: known[base.id]
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        for base in node.bases
        if isinstance(base, ast.Name) and base.id in known
    }


def unscoped(source):
    """(line, text) of enum members that are named without their enum."""
    tree = ast.parse(source)
    known = names_of(tree)
    own = bases_of(tree, known)

    def value(node, self_type):
        if isinstance(node, ast.Name):
            return self_type if node.id in ("self", "cls") else known.get(node.id)
        if isinstance(node, ast.Attribute):
            holder = value(node.value, self_type)
            if inspect.isclass(holder) or inspect.ismodule(holder):
                return getattr(holder, node.attr, None)
        return None

    found = []

    def look(node, self_type):
        if isinstance(node, ast.ClassDef):
            self_type = own.get(node.name)
        if isinstance(node, ast.Attribute):
            holder, member = value(node.value, self_type), value(node, self_type)
            kind = type(member)
            if inspect.isclass(holder) and is_member(member) and kind is not holder:
                found.append((node.lineno, ast.unparse(node)))
        for child in ast.iter_child_nodes(node):
            look(child, self_type)

    look(tree, None)
    return found


def is_member(thing):
    """Whether it is a member of one of Qt's or QGIS's enums."""
    kind = type(thing)
    module = kind.__module__ or ""
    # Of sip's enums and of Python's; flags of several members are classes of their own.
    return isinstance(thing, int) and module.startswith(("PyQt", "qgis"))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("from qgis.PyQt.QtCore import Qt\nx = Qt.AlignLeft", ["Qt.AlignLeft"]),
        ("from qgis.PyQt.QtCore import Qt\nx = Qt.AlignmentFlag.AlignLeft", []),
        ("from qgis.PyQt import QtCore\nx = QtCore.Qt.AlignLeft", ["QtCore.Qt.AlignLeft"]),
        ("from qgis.PyQt.QtCore import QVariant\nx = QVariant.String", ["QVariant.String"]),
        ("from qgis.gui import QgsFileWidget as F\nx = F.GetFile", ["F.GetFile"]),
        ("from qgis.core import Qgis\nx = Qgis.MessageLevel.Info", []),
        ("from qgis.core import Qgis\nx = Qgis.Info", ["Qgis.Info"]),
        (
            "from qgis.PyQt.QtWidgets import QFrame\nclass A(QFrame):\n"
            "    def f(self):\n        return self.StyledPanel",
            ["self.StyledPanel"],
        ),
        ("from qgis.PyQt.QtCore import QLocale\nx = QLocale().name()", []),
    ],
)
def test_the_search_itself(qgis_app, source, expected):
    assert [text for _, text in unscoped(source)] == expected


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_enums_are_named_in_full(qgis_app, path):
    assert unscoped(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_nothing_of_qt_5_alone(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    used = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    used |= {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    assert not used & GONE
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and not node.level:
            assert not (node.module or "").startswith(("PyQt5", "PyQt6", "PySide")), node.module
            if path != ROOT / "ui" / "qt.py" and (node.module or "").startswith("qgis.PyQt"):
                assert not {alias.name for alias in node.names} & MOVED, "import it from ui/qt.py"
