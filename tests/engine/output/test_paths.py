from __future__ import annotations

import os
import shutil
import stat
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest

from engine.errors import OutputError
from engine.output import check_output, check_outputs

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")


@contextmanager
def _unprivileged():
    """Permission bits mean nothing to root, so the check runs as nobody."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def locked():
    """A folder, reachable by everybody, that nobody may write to, with one locked file."""
    folder = Path(tempfile.mkdtemp())
    (folder / "locked.tif").write_bytes(b"x")
    (folder / "locked.tif").chmod(0o444)
    folder.chmod(0o555)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.fixture
def scene(tmp_path):
    path = tmp_path / "scene.tif"
    path.write_bytes(b"scene")
    return path


def test_a_good_path_is_returned_absolute_and_leaves_nothing(tmp_path, scene, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert check_output("map.TIF", scene) == tmp_path / "map.TIF"
    assert [p.name for p in tmp_path.iterdir()] == ["scene.tif"]


@pytest.mark.parametrize("how", ["same", "relative", "symlink", "hardlink", "dots", "folder link"])
def test_output_equal_to_input_is_refused(tmp_path, scene, monkeypatch, how):
    monkeypatch.chdir(tmp_path)
    other = tmp_path / "other.tif"
    if how == "symlink":
        other.symlink_to(scene)
    elif how == "hardlink":
        other.hardlink_to(scene)
    elif how == "folder link":
        (tmp_path / "link").symlink_to(tmp_path, target_is_directory=True)
        other = tmp_path / "link" / "scene.tif"
    elif how == "dots":
        (tmp_path / "sub").mkdir()
        other = tmp_path / "sub" / ".." / "scene.tif"
    else:
        other = scene if how == "same" else Path("scene.tif")
    with pytest.raises(OutputError, match="same file as the input"):
        check_output(other, scene)
    assert scene.read_bytes() == b"scene"


def test_sources_of_a_virtual_raster_are_protected_too(tmp_path, scene):
    with pytest.raises(OutputError, match="same file as the input"):
        check_output(scene, [tmp_path / "scene.vrt", scene])


def test_a_part_file_may_not_be_the_input(tmp_path):
    source = tmp_path / "map.tif.part"
    source.write_bytes(b"x")
    with pytest.raises(OutputError, match="same file as the input"):
        check_output(tmp_path / "map.tif", source)


@pytest.mark.parametrize(
    ("name", "match"),
    [
        ("", "No file name"),
        ("map.png", r"must end with \.tif or \.tiff, found '\.png'"),
        ("map", "found no extension"),
        ("missing/map.tif", "does not exist: create it"),
        ("scene.tif/map.tif", "which is a file"),
        ("folder.tif", "is a folder"),
    ],
)
def test_paths_that_cannot_work(tmp_path, scene, name, match):
    (tmp_path / "folder.tif").mkdir()
    with pytest.raises(OutputError, match=match) as caught:
        check_output(str(tmp_path / name) if name else "", scene, what="class map")
    assert "class map" in caught.value.message


@POSIX
def test_a_folder_that_may_not_be_written_to(locked):
    with _unprivileged(), pytest.raises(OutputError, match="cannot be written to"):
        check_output(locked / "map.tif")


@POSIX
def test_a_protected_file_in_an_open_folder(locked):
    os.chmod(locked, 0o777)
    with _unprivileged(), pytest.raises(OutputError, match="write-protected"):
        check_output(locked / "locked.tif")
    assert stat.S_IMODE((locked / "locked.tif").stat().st_mode) == 0o444


def test_too_little_space_is_said_ahead(tmp_path):
    with pytest.raises(OutputError, match="needs about 1000000000"):
        check_output(tmp_path / "map.tif", need_bytes=10**18)


def test_sizes_on_one_volume_add_up(tmp_path):
    free = shutil.disk_usage(tmp_path).free
    paths = {"class map": tmp_path / "a.tif", "confidence": tmp_path / "b.tif"}
    half = {name: int(free * 0.7) for name in paths}
    with pytest.raises(OutputError, match="confidence"):
        check_outputs(paths, need_bytes=half)
    assert set(check_outputs(paths)) == set(paths)


def test_two_outputs_in_one_file_are_refused(tmp_path):
    with pytest.raises(OutputError, match="each its own file"):
        check_outputs({"class map": tmp_path / "a.tif", "confidence": tmp_path / "." / "a.tif"})


def test_reports_are_html_and_empty_paths_are_left_out(tmp_path):
    checked = check_outputs({"report": tmp_path / "r.html", "confidence": ""})
    assert list(checked) == ["report"]
    with pytest.raises(OutputError, match=r"\.html"):
        check_outputs({"report": tmp_path / "r.tif"})


@pytest.mark.parametrize(
    ("what", "suffix"),
    [("model", ".spm"), ("confusion matrix", ".csv"), ("table", ".csv"), ("class map", ".tif")],
)
def test_each_kind_of_output_has_its_extension(tmp_path, what, suffix):
    assert check_outputs({what: tmp_path / f"file{suffix}"}) == {what: tmp_path / f"file{suffix}"}
    with pytest.raises(OutputError, match=rf"{what} 'file.json' must end with \{suffix}"):
        check_outputs({what: tmp_path / "file.json"})
