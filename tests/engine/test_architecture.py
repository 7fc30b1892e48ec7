"""Who may import whom in the engine, and what must never be in it: read from its source."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ENGINE = ROOT / "engine"
FILES = sorted(ENGINE.rglob("*.py"))

#: Rooms by floor; design: doors -> pipelines -> methods -> ground floor.
GROUND = {"scene", "text", "samples", "assess", "output", "weights", "modelfile"}
METHODS = {"knowledge", "zeroshot", "refine", "probe", "objects"}
#: What everybody may use.
COMMON = {"errors", "progress", "jobs", "device", "options", "__version__"}
#: The only modules that may import an HTTP library.
NETWORK = {"engine/weights/connection.py", "engine/weights/download.py"}
DOORS = {"worker", "__main__", "doors"}
ALLOWED = {
    **{room: GROUND | COMMON | {room} for room in METHODS},
    **{room: COMMON | {room} for room in GROUND},
    "pipelines": METHODS | GROUND | COMMON | {"pipelines"},
    **{door: {"pipelines", "doors"} | COMMON for door in DOORS},
    "jobs": {"jobs"},
    "errors": set(),
    "progress": {"errors"},
    "device": {"errors", "progress"},
    "options": {"errors"},
    "__init__": set(),
}


def label(path):
    return path.relative_to(ROOT).as_posix()


def tree_of(path):
    return ast.parse(path.read_text(encoding="utf-8"))


def room_of(path):
    first = path.relative_to(ENGINE).parts[0]
    return first.removesuffix(".py")


def imported(path):
    """Top-level names of foreign modules, and rooms of the engine, that a file imports anywhere."""
    foreign, rooms = set(), set()
    here = path.relative_to(ENGINE).parts
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            for alias in node.names:
                foreign.add(alias.name.split(".")[0])
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            foreign.add((node.module or "").split(".")[0])
        elif isinstance(node, ast.ImportFrom):
            up = len(here) - node.level
            assert up >= 0, f"{label(path)} imports from outside the engine"
            steps = [*here[:up], *(node.module.split(".") if node.module else [])]
            rooms |= {steps[0]} if steps else {alias.name for alias in node.names}
    return foreign, rooms


def test_there_is_something_to_check():
    assert len(FILES) > 40
    assert imported(ENGINE / "pipelines" / "knowledge_evidence.py")[1] >= {"knowledge", "scene"}
    assert "rasterio" in imported(ENGINE / "output" / "writer.py")[0]


@pytest.mark.parametrize("path", FILES, ids=label)
def test_imports_point_down_only(path):
    foreign, rooms = imported(path)
    assert "engine" not in foreign, "inside the engine imports are relative"
    room = room_of(path)
    assert room in ALLOWED, f"{room} has no floor yet: give it one here"
    assert rooms <= ALLOWED[room], f"{label(path)} imports {sorted(rooms - ALLOWED[room])}"


@pytest.mark.parametrize("path", FILES, ids=label)
def test_nothing_of_qgis(path):
    foreign, _ = imported(path)
    forbidden = {"qgis", "PyQt5", "PyQt6", "PySide6", "processing", "osgeo", "spectral_prompts"}
    assert not foreign & forbidden


@pytest.mark.parametrize("path", FILES, ids=label)
def test_nothing_that_runs_what_it_reads(path):
    foreign, _ = imported(path)
    assert not foreign & {"pickle", "cPickle", "dill", "joblib", "marshal", "shelve", "subprocess"}
    network = {"socket", "http", "urllib", "requests", "ftplib", "httpx", "httpx2", "aiohttp"}
    if label(path) not in NETWORK:
        assert not foreign & network, "only downloads of weights use the network"
    for node in ast.walk(tree_of(path)):
        assert not isinstance(node, ast.Assert), f"line {node.lineno}: asserts vanish with -O"
        if not isinstance(node, ast.Call):
            continue
        name = ast.unparse(node.func)
        assert name not in {"eval", "exec", "compile", "__import__", "os.system", "os.popen"}
        assert not name.startswith(("os.spawn", "os.exec"))
        words = {keyword.arg: ast.unparse(keyword.value) for keyword in node.keywords}
        assert words.get("shell", "False") == "False"
        assert words.get("allow_pickle", "False") == "False"
        if name in {"torch.load", "load"} and "weights_only" in words:
            assert words["weights_only"] == "True"


@pytest.mark.parametrize("path", FILES, ids=label)
def test_only_the_command_line_prints(path):
    """Anything else on stdout would be taken for the protocol or the result."""
    if path.name == "__main__.py":
        return
    calls = [n for n in ast.walk(tree_of(path)) if isinstance(n, ast.Call)]
    assert not [n.lineno for n in calls if ast.unparse(n.func) in {"print", "sys.stdout.write"}]


#: What QGIS imports: jobs, and how prompt files are read and written.
IN_QGIS = [
    *ENGINE.glob("jobs/*.py"),
    ENGINE / "__init__.py",
    ENGINE / "errors.py",
    *(ENGINE / "text" / f"{name}.py" for name in ("__init__", "promptset", "textform")),
    *(ENGINE / "text" / f"{name}.py" for name in ("jsonform", "schema_check")),
    *(
        ENGINE / "text" / f"{name}.py"
        for name in ("sections", "sections_json", "markdown", "words")
    ),
]


def function_annotations(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            arguments = node.args
            for argument in (*arguments.args, *arguments.kwonlyargs, *arguments.posonlyargs):
                if argument.annotation is not None:
                    yield argument.annotation
            if node.returns is not None:
                yield node.returns


@pytest.mark.parametrize("path", IN_QGIS, ids=label)
def test_what_qgis_imports_is_standard_library_and_python_3_9(path):
    foreign, rooms = imported(path)
    assert foreign <= set(sys.stdlib_module_names)
    assert rooms <= {"jobs", "errors", "text"}
    source = path.read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 9))
    # New syntax in annotations parses with 3.9 but fails there when dataclasses evaluate it.
    assert "from __future__ import annotations" in source or path.parent == ENGINE
    tree = ast.parse(source)
    # Those of functions are never evaluated.
    unseen = {id(node) for part in function_annotations(tree) for node in ast.walk(part)}
    for node in ast.walk(tree):
        is_union = isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr)
        if is_union and id(node) not in unseen:
            pytest.fail(f"line {node.lineno}: X | Y is no type in Python 3.9")


@pytest.mark.parametrize("path", FILES, ids=label)
def test_the_oldest_python_of_the_engine_can_read_it(path):
    ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 10))


@pytest.mark.parametrize("path", FILES, ids=label)
def test_public_things_are_explained(path):
    tree = tree_of(path)
    assert ast.get_docstring(tree), f"{label(path)} does not say what it is for"
    for node in tree.body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and not node.name.startswith("_"):
            assert ast.get_docstring(node), f"{label(path)}: {node.name}"


@pytest.mark.parametrize("path", FILES, ids=label)
def test_no_traces_of_the_workshop(path):
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"/(home|root|tmp|work)/|TODO|FIXME|XXX", text)


def test_methods_do_not_know_pipelines_or_each_other_when_imported():
    """The same by running it: importing one method loads no other and no pipeline."""
    code = (
        "import sys\n"
        "import engine.refine.gaussian\n"
        "upper = ('engine.knowledge', 'engine.pipelines')\n"
        "print([m for m in sys.modules if m.startswith(upper)])\n"
        "del sys.modules['engine.refine.gaussian'], sys.modules['engine.refine']\n"
        "import engine.knowledge.source\n"
        "upper = ('engine.refine', 'engine.pipelines')\n"
        "print([m for m in sys.modules if m.startswith(upper)])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.split("\n")[:2] == ["[]", "[]"]
