"""Reading the material files: whole numbers become reflectance, broken files are named."""

from __future__ import annotations

import json

import numpy as np
import pytest

from engine.errors import EngineError
from engine.knowledge.library import DEFAULT_FOLDER, MaterialLibrary, default_library


def document(**changes):
    one = {
        "schema": 1,
        "category": "stone",
        "wavelengths_nm": {"start": 400, "stop": 410, "step": 5},
        "materials": [
            {
                "id": "rock",
                "name": "rock",
                "synonyms": ["boulder"],
                "description": "Hard.",
                "source": {"kind": "approximate", "text": "general knowledge"},
                "variants": [
                    {"name": "grey", "weight": 2, "reflectance": [0, 5000, 10000]},
                    {"name": "dark", "weight": 1, "reflectance": [100, 200, 300]},
                ],
            }
        ],
    }
    return {**one, **changes}


def test_what_is_stored_is_what_is_read(tmp_path):
    (tmp_path / "stone.json").write_text(json.dumps(document()))
    library = MaterialLibrary.load(tmp_path)
    assert library.wavelengths_nm.tolist() == [400, 405, 410]
    assert len(library) == 1 and "rock" in library and "sand" not in library
    rock = library["rock"]
    assert [m.id for m in library] == ["rock"] and rock.category == "stone"
    assert rock.synonyms == ("boulder",) and rock.source.kind == "approximate"
    assert [v.weight for v in rock.variants] == [2.0, 1.0]
    np.testing.assert_allclose(rock.variants[0].reflectance, [0, 0.5, 1.0], rtol=1e-6)
    assert rock.variants[0].reflectance.dtype == np.float32


def test_files_come_in_name_order(tmp_path):
    for name in ("b", "a", "c"):
        entry = {**document()["materials"][0], "id": name}
        (tmp_path / f"{name}.json").write_text(json.dumps(document(materials=[entry])))
    assert [m.id for m in MaterialLibrary.load(tmp_path)] == ["a", "b", "c"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "{}",
        json.dumps(document(materials={"a": 1})),
        json.dumps(document(materials=["rock"])),
        json.dumps(document(materials=[{"id": "x"}])),
        json.dumps(document(wavelengths_nm=[400, 405])),
        json.dumps(document(wavelengths_nm={"start": "a", "stop": 2, "step": 1})),
    ],
)
def test_a_broken_file_is_named_with_the_cure(tmp_path, text):
    (tmp_path / "broken.json").write_text(text)
    with pytest.raises(EngineError, match=r"broken\.json.*reinstall"):
        MaterialLibrary.load(tmp_path)


def test_files_on_different_grids_are_refused(tmp_path):
    (tmp_path / "a.json").write_text(json.dumps(document()))
    other = document(wavelengths_nm={"start": 400, "stop": 420, "step": 10})
    (tmp_path / "b.json").write_text(json.dumps(other))
    with pytest.raises(EngineError, match=r"b\.json is on another wavelength grid"):
        MaterialLibrary.load(tmp_path)


def test_no_files_and_no_folder_are_named(tmp_path):
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(EngineError, match="no material files"):
            MaterialLibrary.load(folder)


def test_the_shipped_library_is_read_once_and_whole():
    library = default_library()
    assert default_library() is library
    files = list(DEFAULT_FOLDER.glob("*.json"))
    ids = [m["id"] for f in files for m in json.loads(f.read_text())["materials"]]
    assert sorted(ids) == sorted(m.id for m in library)
    for material in library:
        for variant in material.variants:
            assert variant.reflectance.shape == library.wavelengths_nm.shape
