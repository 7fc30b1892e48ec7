from __future__ import annotations

import json
from datetime import datetime, timezone

from engine.output import fingerprint, make_provenance
from engine.output.provenance import tiff_tags


def test_facts_and_tags(tmp_path):
    source = tmp_path / "scene.tif"
    source.write_bytes(b"abc")
    job = {"job": "classifywithtextprompts", "parameters": {"prompts": "wäter\n<b>"}}
    now = datetime(2026, 5, 6, 7, 8, 9, tzinfo=timezone.utc)
    facts = make_provenance("1.2", job, source, {"seed": 4, "encoder": "lexical"}, now=now)
    assert facts["input"] == "scene.tif" and facts["seed"] == "4"
    assert facts["created"] == "2026-05-06T07:08:09Z"
    assert json.loads(facts["job"]) == job
    assert "numpy" in facts["engine"] and "rasterio" in facts["engine"]
    tags = tiff_tags(facts)
    assert tags["SPECTRAL_PROMPTS_ENCODER"] == "lexical"
    assert tags["TIFFTAG_DATETIME"] == "2026:05:06 07:08:09"


def test_fingerprint_tells_files_apart(tmp_path):
    data = bytearray(6_000_000)
    one, other = tmp_path / "one", tmp_path / "other"
    one.write_bytes(data)
    other.write_bytes(data)
    assert fingerprint(one) == fingerprint(other) != ""
    data[-1] = 1
    other.write_bytes(data + b"x")
    assert fingerprint(one) != fingerprint(other)
    small = bytearray(1_000_000)
    one.write_bytes(small)
    small[500_001] = 1
    other.write_bytes(small)
    assert fingerprint(one) != fingerprint(other)
    assert fingerprint(tmp_path / "missing") == ""
