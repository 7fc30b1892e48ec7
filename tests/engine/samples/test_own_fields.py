"""The fields a layer has come back as they were."""

from __future__ import annotations

import json

import numpy as np

from engine.samples.own_fields import read_own_fields

from .conftest import box


def test_every_kind_of_field(tmp_path):
    ring = [[0, 0], [1, 0], [1, 1], [0, 0]]
    full = {
        "whole": 1, "flag": True, "day": "2024-01-02", "local": "2024-01-02T03:04:05",
        "zoned": "2024-01-02T03:04:05+02:00", "time": "10:11:12", "list": ["x", "y"],
        "part": 1.5, "text": "\u00fc", "large": 2**40,
    }  # fmt: skip
    features = [
        {
            "type": "Feature",
            "geometry": {"type": "Polygon", "coordinates": [ring]},
            "properties": properties,
        }
        for properties in (full, dict.fromkeys(full), full)
    ]
    path = tmp_path / "all.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), "utf-8")
    fields, notes = read_own_fields(str(path), "", np.array([1, 2]))
    found = {field.name: field for field in fields}
    assert list(found) == list(full), "in the layer's order"
    for name, expected in (("whole", 1), ("flag", True), ("large", 2**40)):
        assert found[name].missing.tolist() == [True, False]
        assert found[name].values[1] == expected and found[name].values.dtype.kind in "ib"
    assert [str(one) for one in found["day"].values] == ["NaT", "2024-01-02"]
    assert str(found["local"].values[1]) == "2024-01-02T03:04:05.000"
    assert found["zoned"].values.tolist() == [None, "2024-01-02T03:04:05+02:00"]
    assert found["time"].values.tolist() == [None, "10:11:12"]
    assert found["list"].values.tolist() == [None, '["x", "y"]']
    assert found["text"].values.tolist() == [None, "\u00fc"]
    assert np.isnan(found["part"].values[0]) and found["part"].values[1] == 1.5
    (told,) = notes
    assert "'zoned', 'time' and 'list' become text" in told


def test_a_filter_and_a_layer_without_fields(vector, grid):
    path = vector([box(0, 0, 2, 2), box(3, 0, 5, 2)], cls=["a", "b"], plot=[None, 7])
    fields, notes = read_own_fields(path + "|subset=cls = 'b'", "", np.array([0]))
    assert {field.name: field.values.tolist() for field in fields} == {"cls": ["b"], "plot": [7]}
    assert notes == []
    bare = vector([box(0, 0, 2, 2)], name="bare.gpkg")
    assert read_own_fields(bare, "", np.array([0])) == ([], [])
