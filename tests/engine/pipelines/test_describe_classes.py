"""Instructions for descriptions: what they tell of the sensor, and that answers are read back."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from hypothesis import given
from hypothesis import strategies as st
from rasterio.transform import from_origin

from engine.errors import EngineError
from engine.jobs import DescribeClasses
from engine.output.instructions import AskedClass, instructions
from engine.pipelines import Result, run
from engine.progress import Progress
from engine.text.promptset import MAX_NAME, PromptClass, PromptSet, clean
from engine.text.sections import parse_sections
from tests.engine.pipelines.probe_scene import polygons

CLASSES = "water: lake | #0000ff\ndry grass & straw"


def scene(path: Path, nm: np.ndarray | None, *, pixel: float = 30.0, fwhm: bool = False) -> Path:
    values = np.full((5 if nm is None else len(nm), 8, 8), 1500, np.int16)
    options = {"crs": "EPSG:32633", "transform": from_origin(4e5, 5.8e6, pixel, pixel)}
    with rasterio.open(
        path, "w", driver="GTiff", count=len(values), height=8, width=8, dtype="int16", **options
    ) as raster:
        raster.write(values)
        for index, centre in enumerate(() if nm is None else nm, start=1):
            tags = {"wavelength": f"{centre:g}", "wavelength_units": "nm"}
            raster.update_tags(index, **tags, **({"fwhm": "9"} if fwhm else {}))
    return path


def asked(**parameters: object) -> Result:
    return run(DescribeClasses(**parameters), Progress())  # type: ignore[arg-type]


def answer(text: str) -> str:
    """An answer as the instructions ask for it: the last part, filled in."""
    form = text[text.index("# How to answer") :]
    parts = form.split("\n...\n")
    return "".join(f"{part}\nText {number}.\n" for number, part in enumerate(parts[:-1]))


def test_the_sensor_in_words(tmp_path):
    nm = np.arange(420, 2450, 10.0)
    path = scene(tmp_path / "secret place.tif", nm, fwhm=True)
    result = asked(input=str(path), prompts=CLASSES, output=str(tmp_path / "ask.md"))
    text = result.values["text"]
    assert (tmp_path / "ask.md").read_text(encoding="utf-8") == text
    assert result.outputs == {"output": str(tmp_path / "ask.md")}
    assert result.numbers == {"classes": 2.0}
    used = [w for w in nm if not (1340 <= w <= 1460 or 1790 <= w <= 1970)]
    assert f"- {len(used)} of {len(nm)} bands from 420 to 2440 nm, one about every 10 nm" in text
    assert "- No band from 1330 to 1470 nm and from 1780 to 1980 nm" in text
    assert "- Width of a band: about 9 nm" in text
    assert "- A pixel covers about 30 m on the ground" in text
    assert "cellulose and lignin" in text and "neighbours in pixels of 30 m" in text
    # Neither files nor places.
    assert "secret" not in text and "32633" not in text and "400000" not in text


def test_few_bands_are_named_and_only_what_they_can_see(tmp_path):
    path = scene(tmp_path / "s.tif", np.array([490.0, 560, 665, 842]), pixel=0.25)
    text = asked(input=str(path), prompts=CLASSES).values["text"]
    assert "- 4 bands, at 490, 560, 665, 842 nm" in text
    assert "chlorophyll" in text and "cellulose" not in text and "1200" not in text
    assert "about 25 cm on the ground" in text


def test_one_band_is_one_band(tmp_path):
    text = asked(input=str(scene(tmp_path / "s.tif", np.array([842.0]))), prompts=CLASSES)
    assert "- 1 band, at 842 nm" in text.values["text"]


def test_without_wavelengths_nothing_is_claimed(tmp_path):
    result = asked(input=str(scene(tmp_path / "s.tif", None)), prompts=CLASSES)
    assert "5 bands; their wavelengths are not known" in result.values["text"]
    assert "one may see" not in result.values["text"]
    assert "wavelengths are not known" in result.values["warnings"][0]


def test_classes_with_their_words_and_the_others(tmp_path):
    path = scene(tmp_path / "s.tif", np.array([490.0, 560, 665, 842]))
    PromptSet(
        (
            PromptClass(1, "water", prompts=("lake", "water")),
            PromptClass(2, "dry grass & straw", description="Not\nmown."),
        )
    ).save(tmp_path / "c.prompts.json")
    text = asked(input=str(path), prompt_file=str(tmp_path / "c.prompts.json")).values["text"]
    assert "1. water (also called: lake)\n   To be told apart from: dry grass & straw\n" in text
    assert "2. dry grass & straw\n   What is meant: Not mown.\n" in text
    assert "\n## water\n\n...\n\n## dry grass & straw\n\n...\n" in text


def test_classes_of_polygons(tmp_path):
    raster = scene(tmp_path / "s.tif", np.array([490.0, 560, 665, 842]))
    boxes = [(0, 0, 2, 2), (2, 2, 4, 4), (4, 4, 6, 6)]
    named = polygons(tmp_path / "named.gpkg", boxes, ["tree", "rock", "tree"])
    found = asked(input=str(raster), polygons=str(named))
    assert found.values["classes"] == ["rock", "tree"]
    assert found.values["warnings"] == ["The class is read from 'cover', the only text field."]
    numbered = polygons(tmp_path / "numbered.gpkg", boxes, [3, 4, 3])
    found = asked(input=str(raster), polygons=str(numbered), class_field="cover")
    assert found.values["classes"] == ["class 3", "class 4"]
    assert "no language model knows the meaning" in found.values["warnings"][0]


def test_an_answer_is_read_back(tmp_path):
    path = scene(tmp_path / "s.tif", np.array([490.0, 560, 665, 842]))
    text = asked(input=str(path), prompts=CLASSES).values["text"]
    classes = [("water", ("lake",)), ("dry grass & straw", ())]
    found = parse_sections(answer(text), classes, "answer.md")
    assert found.texts == ("Text 0.", "Text 1.")
    assert found.sentences == ()


NAMES = st.lists(
    st.text(min_size=1, max_size=MAX_NAME).map(clean).filter(lambda name: name.strip("# \t")),
    min_size=2,
    max_size=4,
    unique_by=str.casefold,
)


@given(NAMES)
def test_an_answer_with_any_names_is_read_back(names):
    text = instructions(["4 bands"], [], [AskedClass(name) for name in names], "")
    found = parse_sections(answer(text), [(name, ()) for name in names], "answer.md")
    assert found.texts == tuple(f"Text {number}." for number in range(len(names)))


def test_many_classes_are_not_listed_for_each(tmp_path):
    path = scene(tmp_path / "s.tif", np.array([490.0, 560, 665, 842]))
    prompts = "\n".join(f"kind {number}" for number in range(40))
    text = asked(input=str(path), prompts=prompts).values["text"]
    assert "To be told apart from" not in text
    assert "you will be asked to go on" in text
    assert len(text) < 8000


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({}, "none was given"),
        ({"prompts": "a", "prompt_file": "b"}, "several were given"),
        ({"prompts": "a", "output": "ask.pdf"}, "must end with .md or .txt"),
        ({"prompts": ": x"}, "no class name"),
        ({"prompt_file": "none.txt"}, "does not exist"),
        ({"polygons": "none.gpkg"}, "does not exist"),
    ],
)
def test_refusals(tmp_path, given, sentence):
    path = scene(tmp_path / "s.tif", np.array([490.0, 560, 665, 842]))
    with pytest.raises(EngineError) as caught:
        asked(input=str(path), **given)
    assert sentence in caught.value.message
    assert [one.name for one in tmp_path.iterdir()] == ["s.tif"]
