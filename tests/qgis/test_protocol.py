"""Lines between QGIS and the engine."""

from __future__ import annotations

import json

import pytest

from spectral_prompts.processing_provider.engine_client import protocol
from spectral_prompts.processing_provider.engine_client.protocol import Foreign, Progress


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\n",
        b"Loading weights: 100%",
        b"[1, 2]",
        b"null",
        b'{"event": "hello"',
        b'{"no": "event"}',
        b'{"event": 3}',
        b'{"event": "progress", "fraction": "x"}',
        b'{"event": "progress", "number": null}',
        b'{"event": "result", "outputs": 3}',
        b'{"event": "result", "numbers": ["x"]}',
        b'{"event": "progress", "number": 1e999}',
        b"\xff\xfe\x00",
        b"[" * 100000,
    ],
)
def test_what_is_no_message_is_foreign(line):
    message = protocol.decode(line)
    assert isinstance(message.body, Foreign)
    assert message.id is None


def test_a_message_survives_its_way():
    line = protocol.encode({"id": 3, "text": "größe € 😀\nsecond line"})
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert json.loads(line)["text"] == "größe € 😀\nsecond line"


@pytest.mark.parametrize(
    ("number", "count", "fraction", "percent"),
    [
        (1, 1, 0.0, 0.0),
        (1, 4, 0.5, 12.5),
        (4, 4, 1.0, 100.0),
        (9, 4, 0.0, 75.0),
        (0, 0, 2.0, 100.0),
        (2, 2, -1.0, 50.0),
    ],
)
def test_percent_goes_over_all_stages(number, count, fraction, percent):
    assert Progress("x", number, count, fraction, None).percent == percent
