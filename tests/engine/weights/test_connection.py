"""What is said of a proxy never holds its login."""

from __future__ import annotations

import pytest

from engine.errors import WeightsError
from engine.weights.connection import Connection, without_login

pytest.importorskip("httpx2", reason="needs the engine's full environment")


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("http://name:secret@host:3128", "http://host:3128"),
        ("http://name:se@cret@host:3128", "http://host:3128"),
        ("name:secret@host", "host"),
        ("http://host:1", "http://host:1"),
        ("", ""),
    ],
)
def test_the_login_is_taken_out(address, shown):
    assert without_login(address) == shown


@pytest.mark.parametrize("scheme", ["ftp", "nothing"])
def test_a_proxy_that_cannot_be_used_is_named_without_its_login(scheme):
    with pytest.raises(WeightsError, match="cannot be used") as caught:
        Connection(proxy=f"{scheme}://name:secret@host:1").client()
    assert "secret" not in caught.value.message + caught.value.details
    assert caught.value.__cause__ is None
