"""Who may import whom, and what must never be in shipped code."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
QGIS_SIDE = ("processing_provider", "ui", "i18n")
HEAVY = ("torch", "rasterio", "sklearn", "scipy", "transformers")


def files(*folders):
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def qgis_side():
    return [ROOT / "__init__.py", ROOT / "plugin.py", *files(*QGIS_SIDE)]


def label(path):
    return path.relative_to(ROOT).as_posix()


def imports(path):
    """(level, module, names) of every import in a file, wherever it stands."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield 0, alias.name, ()
        elif isinstance(node, ast.ImportFrom):
            yield node.level, node.module or "", tuple(alias.name for alias in node.names)


def absolute(path):
    return {module.split(".")[0] for level, module, _ in imports(path) if level == 0}


def test_there_is_something_to_check():
    assert len(files("engine")) > 10
    assert len(qgis_side()) > 10


@pytest.mark.parametrize("path", files("engine"), ids=label)
def test_the_engine_knows_nothing_of_qgis(path):
    assert not absolute(path) & {"qgis", "PyQt5", "PyQt6", "processing", "spectral_prompts"}
    upwards = [
        module
        for level, module, _ in imports(path)
        if level > len(path.relative_to(ROOT).parts) - 1
    ]
    assert upwards == [], "a relative import leaves the engine"


@pytest.mark.parametrize("path", qgis_side(), ids=label)
def test_the_qgis_side_needs_nothing_that_qgis_does_not_bring(path):
    allowed = set(sys.stdlib_module_names) | {"qgis", "osgeo", "numpy", "processing"}
    if path.is_relative_to(ROOT / "ui" / "plots"):
        # Comes with QGIS on most systems; plots do without it where it does not.
        allowed.add("matplotlib")
    assert absolute(path) <= allowed
    assert not absolute(path) & {"subprocess", "pickle", "PyQt5", "PyQt6"}


@pytest.mark.parametrize("path", qgis_side(), ids=label)
def test_of_the_engine_only_jobs_and_prompt_files_are_imported(path):
    for level, module, names in imports(path):
        parts = module.split(".")
        if level and "engine" in parts:
            rest = parts[parts.index("engine") + 1 :]
            if rest and rest[0] == "text":
                # The modules, not the room: that would offer text encoders, too.
                known = (["promptset"], ["textform"], ["sections"])
                assert rest[1:] in known, f"{label(path)} imports {module}"
                continue
            found = {rest[0]} if rest else set(names)
            assert found <= {"jobs", "errors", "__version__"}, f"{label(path)} imports {found}"


@pytest.mark.parametrize("path", files("processing_provider"), ids=label)
def test_algorithms_know_no_widgets(path):
    widgets = {
        module for _, module, _ in imports(path) if "QtWidgets" in module or module == "qgis.gui"
    }
    assert not widgets
    assert not [module for level, module, _ in imports(path) if level and module == "ui"]


def modules_of_the_plugin(path):
    """(parts of the module, names) of every import of the plugin's own modules in a file."""
    for level, module, names in imports(path):
        if level:
            package = list(path.relative_to(ROOT).parts[:-1])
            start = package[: len(package) - (level - 1)]
            yield [*start, *(part for part in module.split(".") if part)], names


#: What each room of ui/ may use of the other rooms; the docks use anything that lies in ui/ itself.
ROOMS = {
    "plots": (),
    "classes": ("plots",),
    "samples": ("plots", "classes.class_list"),
}


@pytest.mark.parametrize("path", files("ui"), ids=label)
def test_docks_stand_on_shared_ground_and_not_on_each_other(path):
    parts = path.relative_to(ROOT / "ui").parts
    room = parts[0] if len(parts) > 1 else ""
    allowed = {"docks.py": ("classes.dock", "samples.dock"), "session.py": ("classes.class_list",)}
    allowed = ROOMS[room] if room else allowed.get(parts[0], ())
    for module, names in modules_of_the_plugin(path):
        if module[:1] != ["ui"] or len(module) < 2:
            continue
        if room == "plots":
            assert module[1] == "plots", f"plots know nothing of {'.'.join(module)}"
        if module[1] in ROOMS and module[1] != room:
            used = {".".join(module[1:])} | {".".join([*module[1:], name]) for name in names}
            is_allowed = any(each.split(".")[0] in allowed or each in allowed for each in used)
            assert is_allowed, f"{label(path)} imports {'.'.join(module)}"


@pytest.mark.parametrize("path", files("ui"), ids=label)
def test_nothing_in_ui_waits_for_the_engine(path):
    for module, names in modules_of_the_plugin(path):
        if "engine_client" in module:
            assert not set(names) & {"EngineProcess", "run_job"}, f"{label(path)}: {names}"


@pytest.mark.parametrize("path", qgis_side(), ids=label)
def test_the_plot_library_is_imported_late_and_in_one_room(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    at_start = [node for node in tree.body if isinstance(node, (ast.Import, ast.ImportFrom))]
    for node in at_start:
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        found = [*names, getattr(node, "module", None) or ""]
        assert not [name for name in found if name.split(".")[0] == "matplotlib"]
    if "matplotlib" in absolute(path):
        assert path.relative_to(ROOT).parts[:2] == ("ui", "plots")


#: Parts of the engine that QGIS imports, too.
SHARED = [
    *files("engine/jobs"),
    ROOT / "engine" / "errors.py",
    *(ROOT / "engine" / "text" / f"{name}.py" for name in ("__init__", "promptset", "textform")),
    *(ROOT / "engine" / "text" / f"{name}.py" for name in ("jsonform", "schema_check")),
    *(
        ROOT / "engine" / "text" / f"{name}.py"
        for name in ("sections", "sections_json", "markdown", "words")
    ),
]


@pytest.mark.parametrize("path", [*qgis_side(), *SHARED], ids=label)
def test_qgis_3_22_can_read_it(path):
    """QGIS 3.22 comes with Python 3.9 on Windows and macOS."""
    ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 9))


@pytest.mark.parametrize("path", [*qgis_side(), *files("engine")], ids=label)
def test_no_eval_no_assert_no_print_into_json(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.Assert)]
    called = {
        node.func.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    forbidden = {"eval", "exec"}
    if path in qgis_side():
        # qgis_process writes JSON to the same place as print.
        forbidden.add("print")
    assert not called & forbidden


@pytest.mark.parametrize("path", [*qgis_side(), *files("engine")], ids=label)
def test_files_stay_readable(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400
