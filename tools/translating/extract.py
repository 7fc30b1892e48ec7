"""Finds the texts that users read: the arguments of ``tr`` in the plugin's code.

Python's own parser is asked: ``pylupdate5`` takes ``\\u00b2`` for ``u00b2`` and overlooks calls
inside f-strings, so that these texts would silently stay English.
"""

from __future__ import annotations

import ast
from pathlib import Path

from . import ROOT, TranslationError

#: Where texts are shown; the engine has no Qt and speaks English.
PLACES = ("plugin.py", "ui", "processing_provider")


def files() -> list[Path]:
    """The Python files that may hold texts, in a fixed order."""
    found: list[Path] = []
    for place in PLACES:
        path = ROOT / place
        found += [path] if path.is_file() else sorted(path.rglob("*.py"))
    return found


def texts() -> dict[str, list[str]]:
    """Every text and the files (relative to the checkout) that show it, in reading order.

    Raises
    ------
    TranslationError
        A call of ``tr`` has no plain text as its only argument.
    """
    found: dict[str, list[str]] = {}
    for path in files():
        name = path.relative_to(ROOT).as_posix()
        for text in texts_of(path.read_text(encoding="utf-8"), name):
            places = found.setdefault(text, [])
            if name not in places:
                places.append(name)
    return found


def texts_of(source: str, name: str) -> list[str]:
    """The texts in the Python ``source`` of the file ``name``, in reading order.

    Raises
    ------
    TranslationError
        A call of ``tr`` has no plain text as its only argument.
    """
    calls = [node for node in ast.walk(ast.parse(source, name)) if _is_tr(node)]
    found = []
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        text = call.args[0] if len(call.args) == 1 and not call.keywords else None
        if not (isinstance(text, ast.Constant) and isinstance(text.value, str) and text.value):
            raise TranslationError(
                f"{name}:{call.lineno}: tr() takes one plain text, found {ast.unparse(call)!r}: "
                "write the text itself there, with {names} for what .format() fills in."
            )
        found.append(text.value)
    return found


def early_calls(source: str) -> list[int]:
    """Lines that call ``tr`` while the module is imported, when no catalogue is loaded yet."""
    found = []

    def visit(node: ast.AST, later: bool) -> None:
        for child in ast.iter_child_nodes(node):
            if _is_tr(child) and not later:
                found.append(child.lineno)
            function = isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef))
            if function:
                # Defaults and decorators are computed at once, the body is not.
                for part in (child.args, *child.decorator_list):
                    visit(part, later)
                for part in child.body:
                    if _is_tr(part) and not later:
                        found.append(part.lineno)
                    visit(part, True)
            else:
                visit(child, later or isinstance(child, ast.Lambda))

    visit(ast.parse(source), False)
    return found


def _is_tr(node: ast.AST) -> bool:
    """Whether ``node`` is a call of ``tr``, however it is reached."""
    if not isinstance(node, ast.Call):
        return False
    called = node.func
    return (isinstance(called, ast.Name) and called.id == "tr") or (
        isinstance(called, ast.Attribute) and called.attr == "tr"
    )
