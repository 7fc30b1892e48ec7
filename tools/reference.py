#!/usr/bin/env python3
"""Write docs/reference/: every algorithm and job, from the code that declares them.

    make reference
    .venv-qgis/bin/python tools/reference.py            write the pages
    .venv-qgis/bin/python tools/reference.py --check    are they up to date?

Runs in QGIS's Python. Nothing in docs/reference/ is written by hand: words are mended in the help
texts of processing_provider/ and engine/jobs/.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import sys
from pathlib import Path
from typing import Any, Dict, Iterable, List, Sequence, Tuple, Type

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tools"))

import reference_settings  # noqa: E402

FOLDER = ROOT / "docs" / "reference"
PACKAGE = "spectral_prompts"
#: What a kind of Processing parameter takes, in words.
KINDS = {
    "band": "band number",
    "boolean": "true or false",
    "enum": "one of",
    "extent": "extent: xmin,xmax,ymin,ymax",
    "field": "field name",
    "file": "file",
    "layer": "vector or raster",
    "number": "number",
    "raster": "raster",
    "source": "vector layer",
    "string": "text",
    "vector": "vector layer",
    "fileDestination": "file to write",
    "folderDestination": "folder to write",
    "rasterDestination": "raster to write",
    "sink": "vector layer to write",
    "vectorDestination": "vector layer to write",
    "outputNumber": "number",
    "outputString": "text",
    "outputFile": "file",
}
MADE = "<!-- Made by tools/reference.py (make reference) from the code: changes here are lost. -->"


def pages() -> Dict[str, str]:
    """File name -> content of every page of the reference."""
    provider, jobs = _provider(), _package("engine.jobs")
    algorithms = []
    for kind in provider.ALGORITHMS:
        algorithm = kind()
        algorithm.initAlgorithm()
        algorithms.append(algorithm)
    made = {f"{each.name()}.md": _algorithm_page(each, jobs) for each in algorithms}
    made["command-line.md"] = _command_line_page(jobs, {each.name() for each in algorithms})
    made["settings.md"] = reference_settings.page(_package, _table, MADE)
    made["index.md"] = _index(algorithms)
    return made


def _package(module: str) -> Any:
    """A module of the plugin, whatever the folder of the checkout is called."""
    if PACKAGE not in sys.modules:
        spec = importlib.util.spec_from_file_location(
            PACKAGE, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
        )
        assert spec is not None and spec.loader is not None
        package = importlib.util.module_from_spec(spec)
        sys.modules[PACKAGE] = package
        spec.loader.exec_module(package)
    return importlib.import_module(f"{PACKAGE}.{module}")


def _provider() -> Any:
    return _package("processing_provider.provider")


# -- an algorithm ------------------------------------------------------------------------------


def _algorithm_page(algorithm: Any, jobs: Any) -> str:
    name = algorithm.name()
    job = jobs.JOBS.get(name)
    fields = {field.name: field for field in jobs.parameters_of(job)} if job else {}
    inputs = [p for p in algorithm.parameterDefinitions() if not p.isDestination()]
    advanced = [p for p in inputs if _is_advanced(p)]
    simple = [p for p in inputs if p not in advanced]
    parts = [
        MADE,
        f"# {algorithm.displayName()}",
        f"`spectralprompts:{name}`, in the group *{algorithm.group()}* of the toolbox",
        *[line for line in algorithm.about().split("\n") if line],
    ]
    for title, parameters in (("Parameters", simple), ("Advanced parameters", advanced)):
        if parameters:
            parts += [f"## {title}", _parameter_table(parameters, fields)]
    parts += ["## Outputs", _output_table(algorithm, fields)]
    if job:
        parts += _engine_parts(name, fields, algorithm)
    return "\n\n".join(parts) + "\n"


def _is_advanced(parameter: Any) -> bool:
    return bool(parameter.flags() & _package("processing_provider.compat").advanced_flag())


def _parameter_table(parameters: Sequence[Any], fields: Dict[str, Any]) -> str:
    rows = []
    for parameter in parameters:
        field = fields.get(parameter.name().lower())
        takes = [_takes(parameter), *_bounds(field)]
        optional = bool(parameter.flags() & _optional_flag(parameter))
        default = parameter.defaultValue()
        if default not in (None, ""):
            takes.append(f"default {_value(default)}")
        elif optional:
            takes.append("may be left out")
        meaning = f"**{_sentence(parameter.description())}** {_plain(parameter.help())}"
        rows.append((f"`{parameter.name()}`", meaning, "; ".join(takes)))
    return _table(("name", "meaning", "takes"), rows)


def _optional_flag(parameter: Any) -> Any:
    return getattr(parameter, "Flag", parameter).FlagOptional


def _takes(parameter: Any) -> str:
    kind = parameter.type()
    if kind == "enum":
        return "one of " + ", ".join(f"`{option}`" for option in parameter.options())
    if kind == "file" and parameter.behavior() == parameter.Behavior.Folder:
        return "folder"
    return KINDS[kind]


def _bounds(field: Any) -> List[str]:
    """The limits of a number, unless they only keep nonsense out."""
    if field is None or "minimum" not in field.metadata:
        return []
    low, high = field.metadata["minimum"], field.metadata["maximum"]
    if abs(high) >= 1_000_000:
        return [f"{low:g} or more"] if abs(low) < 1_000_000 else []
    return [f"{low:g} to {high:g}"]


def _output_table(algorithm: Any, fields: Dict[str, Any]) -> str:
    destinations = {p.name(): p for p in algorithm.parameterDefinitions() if p.isDestination()}
    kinds = {o.name(): o.type() for o in algorithm.outputDefinitions()}
    rows = []
    for entry in algorithm.documented_outputs():
        parameter = destinations.get(entry.name)
        takes = KINDS[parameter.type() if parameter else kinds[entry.name]]
        if parameter is not None and parameter.flags() & _optional_flag(parameter):
            takes += "; may be left out"
        rows.append(
            (f"`{entry.name}`", f"**{_sentence(entry.label)}** {_plain(entry.help)}", takes)
        )
    return _table(("name", "meaning", "kind"), rows)


def _engine_parts(name: str, fields: Dict[str, Any], algorithm: Any) -> List[str]:
    """What the command line has beside the parameters above."""
    known = {p.name().lower() for p in algorithm.parameterDefinitions()}
    more = [field for key, field in fields.items() if key not in known]
    parts = [
        "## Without QGIS",
        f"`python -m engine {name}` takes the same parameters as options: `INPUT` is `--input`, "
        "words are joined by hyphens, as in `--class-field`. It has these besides, which in "
        "QGIS come from the layer or from *Settings > Options > Spectral Prompts*:",
        _option_table(more),
    ]
    return parts if more else [*parts[:1], parts[1].partition(" It has")[0]]


# -- the command line --------------------------------------------------------------------------


def _command_line_page(jobs: Any, in_toolbox: Iterable[str]) -> str:
    parts = [
        MADE,
        "# Command line",
        "`python -m engine JOB`, in the plugin's folder and with the engine's Python, runs "
        "without QGIS. `python -m engine --help` lists the jobs, `python -m engine JOB --help` "
        "the options of one. Progress and messages go to stderr, the result to stdout as JSON: "
        "`outputs` (files), `numbers` and `values`.",
        _table(
            ("exit code", "meaning"),
            (
                ("0", "done; the files are there"),
                ("1", "refused, with one sentence on stderr; nothing was written"),
                ("2", "an option is unknown, missing or not a number"),
                ("130", "cancelled with Ctrl+C; nothing was written"),
            ),
        ),
        "## Jobs that are algorithms, too",
        _table(
            ("job", "what it does"),
            [
                (f"[`{name}`]({name}.md)", _summary(job))
                for name, job in jobs.JOBS.items()
                if name in in_toolbox
            ],
        ),
        "## Questions",
        "Answered while somebody waits. The docks ask them; they write no file and are no "
        "algorithms.",
    ]
    alone = [name for name in jobs.JOBS if name not in in_toolbox and name not in jobs.QUESTIONS]
    parts += _job_parts(jobs, jobs.QUESTIONS)
    if alone:
        parts += ["## Jobs of the command line alone", *_job_parts(jobs, alone)]
    return "\n\n".join(parts) + "\n"


def _job_parts(jobs: Any, names: Iterable[str]) -> List[str]:
    parts = []
    for name in names:
        job = jobs.JOBS[name]
        parts += [f"### `{name}`", _summary(job), _option_table(jobs.parameters_of(job))]
    return parts


def _summary(job: Type[Any]) -> str:
    return " ".join((job.__doc__ or "").split())


def _option_table(fields: Sequence[Any]) -> str:
    rows = []
    for field in fields:
        meta = field.metadata
        takes = {"str": "text", "int": "whole number", "float": "number"}.get(meta["type"], "")
        if meta.get("choices"):
            takes = "one of " + ", ".join(f"`{choice}`" for choice in meta["choices"])
        option = f"--{field.name.replace('_', '-')}"
        if meta["type"] == "bool":
            takes = f"switch, off again with `--no-{option[2:]}`"
        if meta["type"] == "extent":
            takes = "four numbers"
        told = [takes, *_bounds(field)]
        if meta.get("required"):
            told.append("required")
        elif field.default not in ("", None) and meta["type"] != "bool":
            told.append(f"default {_value(field.default)}")
        rows.append((f"`{option}`", _plain(meta["help"]), "; ".join(told)))
    return _table(("option", "meaning", "takes"), rows)


# -- the list ----------------------------------------------------------------------------------


def _index(algorithms: Sequence[Any]) -> str:
    groups: Dict[str, List[Any]] = {}
    for algorithm in algorithms:
        groups.setdefault(algorithm.group(), []).append(algorithm)
    parts = [
        MADE,
        "# Algorithms",
        "All algorithms of the toolbox, with every parameter and output. The same jobs without "
        "QGIS, and the questions the docks ask, are under [Command line](command-line.md); what "
        "the parameters for single settings may hold is under [Single settings](settings.md).",
    ]
    for group, members in groups.items():
        rows = [(f"[{a.displayName()}]({a.name()}.md)", _first_line(a)) for a in members]
        parts += [f"## {group}", _table(("algorithm", "what it does"), rows)]
    parts += [
        "## Values in qgis_process and in Python",
        "A layer is a file, or `file.gpkg|layername=NAME` for one layer of many. Choices are "
        "their words, as listed. Outputs that may be left out and are not named are not written. "
        "Files are written beside their final name with `.part` and renamed when whole: after a "
        "cancel or a failure nothing is left, and no input is ever written to.",
    ]
    return "\n\n".join(parts) + "\n"


def _first_line(algorithm: Any) -> str:
    return algorithm.about().split("\n")[0]


# -- Markdown ----------------------------------------------------------------------------------


def _table(head: Tuple[str, ...], rows: Iterable[Sequence[str]]) -> str:
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    for row in rows:
        lines.append("| " + " | ".join(_cell(text) for text in row) + " |")
    return "\n".join(lines)


def _cell(text: str) -> str:
    """Text as one cell: no line breaks, bars escaped, comparison signs not taken for HTML."""
    parts = " ".join(text.split()).replace("|", "\\|").split("`")
    return "`".join(
        part if index % 2 else part.replace("<", "&lt;") for index, part in enumerate(parts)
    )


def _plain(text: str) -> str:
    """Help text whose asterisks mean asterisks, as in `*.spm`; code stays code."""
    parts = text.split("`")
    return "`".join(
        part if index % 2 else part.replace("*", "\\*") for index, part in enumerate(parts)
    )


def _sentence(label: str) -> str:
    return label if label.endswith((".", "?", "!")) else f"{label}."


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    return f"`{value:g}`" if isinstance(value, float) else f"`{value}`"


def differences(made: Dict[str, str]) -> List[str]:
    """Names of pages that are missing, differ, or belong to nothing any more."""
    there = {path.name for path in FOLDER.glob("*.md")}
    stale = [
        name
        for name, text in made.items()
        if name not in there or (FOLDER / name).read_text(encoding="utf-8") != text
    ]
    return sorted([*stale, *(there - set(made))])


def main(arguments: Sequence[str] = ()) -> int:
    """Write or check the pages; returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing; 1 if out of date")
    given = parser.parse_args(arguments)
    made = pages()
    changed = differences(made)
    if given.check:
        for name in changed:
            print(f"docs/reference/{name} is not what the code says: run 'make reference'.")
        return bool(changed)
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in changed:
        path = FOLDER / name
        if name in made:
            path.write_text(made[name], encoding="utf-8", newline="\n")
        else:
            path.unlink()
        print(path)
    return 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    code = main(sys.argv[1:])
    sys.stdout.flush()
    # QGIS's own end of process is skipped: nothing of it was started.
    os._exit(code)
