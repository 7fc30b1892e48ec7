from __future__ import annotations

import re
from html.parser import HTMLParser

import numpy as np
import pytest

from engine.output import ClassInfo, Grid

UTM33 = (
    'PROJCS["WGS 84 / UTM zone 33N",GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,'
    '298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],'
    'AUTHORITY["EPSG","4326"]],PROJECTION["Transverse_Mercator"],'
    'PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",15],'
    'PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],'
    'PARAMETER["false_northing",0],UNIT["metre",1],AUTHORITY["EPSG","32633"]]'
)
WGS84 = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],'
    'PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]]'
)


@pytest.fixture
def utm() -> str:
    return UTM33


@pytest.fixture
def wgs84() -> str:
    return WGS84


@pytest.fixture
def grid() -> Grid:
    return Grid(70, 90, (30.0, 0.0, 300000.0, 0.0, -30.0, 5800000.0), UTM33, True)


@pytest.fixture
def classes() -> list[ClassInfo]:
    return [
        ClassInfo(1, "water", "#0055ff"),
        ClassInfo(2, "<b>grass</b> & \"trees\" 'ä' \U0001f333", "#22aa33"),
        ClassInfo(5, "bare soil", "#aa7744"),
    ]


@pytest.fixture
def labels() -> np.ndarray:
    choice = np.array([0, 1, 2, 5], np.uint16)
    return choice[np.random.default_rng(3).integers(0, 4, (70, 90))]


@pytest.fixture
def provenance() -> dict[str, str]:
    return {"product": "Spectral Prompts", "version": "9.9", "created": "2026-01-02T03:04:05Z"}


NEVER_CLOSED = {"meta", "img", "br", "path", "rect", "circle"}


class Page(HTMLParser):
    """Collects tags, attributes and text; fails on tags that do not nest."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.texts: list[str] = []
        self.open: list[str] = []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag not in NEVER_CLOSED:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.texts.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.texts).split())

    def values(self, attribute: str) -> list[str]:
        return [value for name, value in self.attributes if name == attribute]

    def check_alone(self) -> None:
        """Nothing is fetched, nothing runs, and no figure has a number that is none."""
        outside = {"script", "link", "iframe", "object", "embed", "base", "form"}
        assert not set(self.tags) & outside
        for name, value in self.attributes:
            assert not name.startswith("on"), name
            assert not re.search(r"@import|url\(|https?://", value), value
            if name in ("src", "href", "xlink:href", "action"):
                assert value.startswith("data:image/png;base64,"), value
            elif name != "alt":
                assert not re.search(r"(?<![a-z])(nan|inf)(?![a-z])", value), (name, value)
        policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
        assert policy in self.values("content")


@pytest.fixture
def read_page() -> type[Page]:
    return Page


@pytest.fixture
def evil() -> str:
    """What must come out of a page as the text it is."""
    return "<script>alert('1')</script> & \"quotes\" 'single' \U0001f333 {{ 7*7 }} {% raw %}"
