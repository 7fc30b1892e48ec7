"""Finds texts that users would see in English whatever their language: literals outside ``tr``.

A heuristic: it knows the names of methods that show their arguments.
"""

from __future__ import annotations

import ast
import re

SHOWS = re.compile(
    r"set(?:Text|ToolTip|WindowTitle|Title|StatusTip|WhatsThis|PlaceholderText|Header\w*|Label\w*"
    r"|Prefix|Suffix|SpecialValueText|AccessibleName|AccessibleDescription|InformativeText"
    r"|DetailedText|Html|PlainText|Help|TabText|ItemText)"
    r"|add(?:Item|Items|Tab|Row|Action|Menu|Button|Section)|insert(?:Item|Tab)"
    r"|push\w+|show(?:Message|Text|MessageBox)|information|warning|critical|question|reportError"
    r"|drawText|beginMacro|setProgressText|QgsCollapsibleGroupBox|QgsProcessing\w+|Parameter"
    r"|Q(?:Label|PushButton|CheckBox|RadioButton|GroupBox|Action|ToolButton|MessageBox|DockWidget"
    r"|Menu|TreeWidgetItem|TableWidgetItem|ListWidgetItem|UndoCommand)"
)
#: No language: names of parameters, units, and the plugin's own name.
NEUTRAL = re.compile(r"[A-Z_]+|\s*(?:MB|GB|nm|rad|px)|(?: - )?Spectral Prompts|[^A-Za-z]*|[a-z]?")


def shown_literals(source: str) -> list[tuple[int, str]]:
    """Line and text of every literal in the Python ``source`` that would be shown."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and SHOWS.fullmatch(_name(node.func)):
            given = [*node.args, *(word.value for word in node.keywords)]
            for argument in given:
                found += [(node.lineno, text) for text in _texts(argument)]
    return sorted(
        (line, text) for line, text in found if not NEUTRAL.fullmatch(re.sub(r"<[^>]*>", "", text))
    )


def _texts(node: ast.expr) -> list[str]:
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) else []
    if isinstance(node, ast.JoinedStr):
        parts = [part.value for part in node.values if isinstance(part, ast.Constant)]
        return ["".join(str(part) for part in parts)]
    if isinstance(node, (ast.List, ast.Tuple)):
        return [text for element in node.elts for text in _texts(element)]
    if isinstance(node, ast.IfExp):
        return _texts(node.body) + _texts(node.orelse)
    if isinstance(node, ast.BinOp):
        return _texts(node.left) + _texts(node.right)
    return []


def _name(called: ast.expr) -> str:
    if isinstance(called, ast.Attribute):
        return called.attr
    return called.id if isinstance(called, ast.Name) else ""
