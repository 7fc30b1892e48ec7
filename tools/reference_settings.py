"""The page of single settings: what REFINE_OPTIONS, PROBE_OPTIONS and OPTIONS may hold.

Made from the dataclasses of settings and what their docstrings say; part of ``reference.py``.
"""

from __future__ import annotations

import ast
import dataclasses
import inspect
import re
import sys
import types
from pathlib import Path
from typing import Any, Callable, Dict, List, NamedTuple, Tuple

ROOT = Path(__file__).resolve().parents[1]


class Kind(NamedTuple):
    """Settings of one method: where they are, and how the page calls them."""

    title: str
    where: str
    module: str
    settings: str
    presets: str
    choice: str


KINDS = (
    Kind(
        "Text-aligned probe",
        "`PROBE_OPTIONS` of [Train text-aligned probe](trainprobe.md)",
        "engine.probe.settings",
        "ProbeSettings",
        "_PRESETS",
        "PRESET",
    ),
    Kind(
        "Refinement on the scene",
        "`REFINE_OPTIONS` of [Classify with text prompts](classifywithtextprompts.md), with "
        "`REFINE=special`",
        "engine.refine.settings",
        "SpecialSettings",
        "_PRESETS",
        "PRESET",
    ),
    Kind(
        "Objects",
        "`OBJECT_OPTIONS` of [Train on objects](trainobjects.md)",
        "engine.objects.settings",
        "ObjectSettings",
        "_NETWORKS",
        "NETWORK",
    ),
)
INTRODUCTION = (
    "Settings for experiments, beyond the parameters. They are written `name=value`, separated by "
    "semicolons, and replace those of the preset one by one. A wrong name is answered with the "
    "list of names, a wrong value with its range."
)


def page(package: Callable[[str], Any], table: Callable[..., str], made: str) -> str:
    """The page ``settings.md``.

    Parameters
    ----------
    package : callable
        Gives a module of the plugin by its name.
    table : callable
        Writes a table from its head and rows.
    made : str
        Says that the page is made, not written.
    """
    parts = [made, "# Single settings", INTRODUCTION]
    for kind in KINDS:
        module = _module(kind.module, package)
        settings = getattr(module, kind.settings)
        presets = dict(getattr(module, kind.presets))
        first = next(name for name, changed in presets.items() if not changed)
        others = [name for name in presets if name != first]
        # Parameters of their own, which may not stand among single settings.
        elsewhere = getattr(module, "_ELSEWHERE", ("network", "seed"))
        fields = {f.name: f for f in dataclasses.fields(settings) if f.name not in elsewhere}
        rows = []
        for names, text in explained(settings).items():
            together = [fields.pop(name) for name in names if name in fields]
            if not together:
                continue
            if not text:
                raise ValueError(f"{kind.settings} does not explain {', '.join(names)}")
            values = [
                [presets[preset].get(field.name, field.default) for field in together]
                for preset in (first, *others)
            ]
            rows.append(
                (
                    ", ".join(f"`{field.name}`" for field in together),
                    text,
                    "; ".join(dict.fromkeys(map(_takes, together))),
                    *(", ".join(map(_shown, several)) for several in values),
                )
            )
        if fields:
            raise ValueError(f"{kind.settings} does not explain {', '.join(fields)}")
        heads = [f"`{name}`" for name in (first, *others)]
        presets_told = f"The last columns are what `{kind.choice}` stands for."
        parts += [f"## {kind.title}", f"{kind.where}. {presets_told}"]
        parts.append(table(("setting", "meaning", "takes", *heads), rows))
    return "\n\n".join(parts) + "\n"


def _module(name: str, package: Callable[[str], Any]) -> Any:
    """The module of settings, without the networks that it shares a number with."""
    if not name.startswith("engine.probe"):
        return package(name)
    source = ROOT / "engine" / "probe" / "tokens.py"
    standing_in = types.ModuleType("tokens")
    for node in ast.parse(source.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
            setattr(standing_in, node.targets[0].id, node.value.value)  # type: ignore[attr-defined]
    key = f"{package('engine').__name__}.probe.tokens"
    if key in sys.modules:
        return package(name)
    sys.modules[key] = standing_in
    try:
        return package(name)
    finally:
        del sys.modules[key]


def explained(settings: Any) -> Dict[Tuple[str, ...], str]:
    """Settings that are explained together -> what the docstring says of them."""
    # From Python 3.13 on the compiler takes the indent away.
    text = (inspect.getdoc(settings) or "").partition("Attributes")[2].partition("-\n")[2]
    found: Dict[Tuple[str, ...], List[str]] = {}
    names: Tuple[str, ...] = ()
    for line in text.splitlines():
        head = re.match(r"(\w+(?:, \w+)*) : ", line)
        if head:
            names = tuple(head[1].split(", "))
            found[names] = []
        elif names and line.strip():
            found[names].append(line.strip())
    return {names: " ".join(lines).replace("``", "`") for names, lines in found.items()}


def _takes(field: Any) -> str:
    if "choices" in field.metadata:
        return ", ".join(f"`{choice}`" for choice in field.metadata["choices"])
    if "least" in field.metadata:
        whole = "whole number, " if isinstance(field.default, int) else ""
        return f"{whole}{field.metadata['least']:g} to {field.metadata['most']:,.10g}"
    return "text"


def _shown(value: Any) -> str:
    return f"`{value:.4g}`" if isinstance(value, float) else f"`{value}`"
