"""Descriptions of classes: what is found, what must not be, and the libraries they come from."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import PromptError
from engine.text import PromptSet
from engine.text import descriptions as room
from engine.text.descriptions import describe, describe_all, titles

INDIAN_PINES = (
    "Alfalfa", "Corn-notill", "Corn-mintill", "Corn", "Grass-pasture", "Grass-trees",
    "Grass-pasture-mowed", "Hay-windrowed", "Oats", "Soybean-notill", "Soybean-mintill",
    "Soybean-clean", "Wheat", "Woods", "Buildings-Grass-Trees-Drives", "Stone-Steel-Towers",
)  # fmt: skip
#: Class names as the scenes' makers spell them, and how many there are.
SCENES = {
    "botswana": (14, ("Water", "Hippo grass", "Short mopane", "Exposed soils")),
    "houston2013": (15, ("Healthy grass", "Parking Lot 1", "Parking Lot 2", "Running Track")),
    "indian_pines": (16, INDIAN_PINES),
    "kennedy_space_center": (13, ("Scrub", "Cabbage palm/oak hammock", "Mud flats", "Water")),
    "pavia_centre": (9, ("Water", "Tiles", "Self-Blocking Bricks", "Bare Soil")),
    "pavia_university": (9, ("Asphalt", "Painted metal sheets", "Bitumen", "Shadows")),
    "potsdam": (6, ("roof", "pavement", "low vegetation", "tree", "soil", "water")),
    "salinas": (16, ("Brocoli_green_weeds_1", "Lettuce_romaine_4wk", "Vinyard_untrained")),
    "samson": (3, ("soil", "tree", "water")),
}


@pytest.fixture(scope="module")
def sets():
    """Every library by file name."""
    files = sorted(room.FOLDER.rglob("*.prompts.json"))
    return {path.name.removesuffix(".prompts.json"): PromptSet.load(path) for path in files}


@pytest.fixture
def own(tmp_path, monkeypatch):
    """Libraries of the test's own instead of those that are shipped."""
    (tmp_path / "scenes").mkdir()
    monkeypatch.setattr(room, "FOLDER", tmp_path)

    def write(**libraries):
        for stem, classes in libraries.items():
            folder = tmp_path / "scenes" if stem in SCENES else tmp_path
            rows = [
                f'{{"name": "{n}", "prompts": {p}, "description": "{d}"}}' for n, p, d in classes
            ]
            (folder / f"{stem}.prompts.json").write_text(
                f'{{"title": "Title of {stem}", "classes": [{", ".join(rows)}]}}'.replace("'", '"')
            )
        room._libraries.cache_clear()

    yield write
    room._libraries.cache_clear()


# -- what is found -------------------------------------------------------------------------------
@pytest.mark.parametrize("word", ["maize", "MAIZE", " maize ", "Corn", "corn"])
def test_a_class_is_known_by_name_and_by_synonym(word, sets):
    (maize,) = (c for c in sets["crops"].classes if c.name == "maize")
    found = describe(word)
    assert (found.text, found.library, found.name) == (maize.description, "Crops", "maize")
    assert found.matched == ("maize" if "mai" in word.lower() else "corn")


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("bare_soil", "bare soil"),
        ("Bare-Soil", "bare soil"),
        ("baresoil", "bare soil"),
        ("bare\u2011soils", "bare soil"),
        ("swimming pools", "swimming pool"),
        ("mud flats", "mudflat"),
        ("beaches", "beach"),
        ("TREES", "tree"),
        ("corn_no-till", "Corn-notill"),
        ("Brocoli green weeds 1", "Brocoli_green_weeds_1"),
        ("cabbage palm oak hammock", "Cabbage palm/oak hammock"),
        ("shadow", "shadow"),
        ("reeds", "Reeds"),
        ("scrub", "shrubland"),
    ],
)
def test_case_blanks_hyphens_and_plurals_do_not_matter(word, name):
    assert describe(word).name == name


@pytest.mark.parametrize(
    "word",
    [
        "", "  ", "--", "no such thing", "Wald", "cornwall", "corn flower", "wat", "not water",
        "trees and water", "wood", "class 3", "3", "roof garden", "red",
    ],
)  # fmt: skip
def test_what_is_not_the_same_word_gets_none(word):
    assert describe(word) is None


@pytest.mark.parametrize(
    ("word", "other"), [("woods", "wood"), ("glasses", "glass"), ("greens", "green")]
)
def test_words_that_mean_something_else_without_their_last_letter(own, word, other):
    own(alpha=[(word, [], "one thing"), ("x", [], "x")])
    assert describe(word).text == "one thing"
    assert describe(other) is None


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("tree", "trees"), ("marsh", "marshes"), ("grass", "grasses"), ("house", "houses"),
        ("box", "boxes"), ("berry", "berries"), ("potato", "potatoes"), ("bare soil", "bare soils"),
        ("cactus", "cactus"), ("gas", "gas"),
    ],
)  # fmt: skip
def test_plurals(own, one, many):
    own(alpha=[(one, [], "one thing"), ("x", [], "x")])
    assert describe(many).text == "one thing"


def test_the_users_synonyms_help_where_the_name_does_not():
    assert describe("Mais", ["maize", "corn"]).name == "maize"
    assert describe("Wasser", ["nothing", "water"]).name == "water"
    assert describe("maize", ["water"]).name == "maize", "the name comes first"


def test_synonyms_that_mean_several_things_mean_none():
    """A class of roads and roofs is neither the one nor the other."""
    assert describe("road").name != describe("roof").name
    assert describe("sealed", ["road", "roof"]) is None


def test_the_order_of_libraries(own):
    own(
        alpha=[("water", [], "of alpha"), ("ice", ["firn"], "ice of alpha")],
        beta=[("water", [], "of beta"), ("firn", [], "firn of beta")],
        samson=[("water", [], "of samson"), ("soil", [], "soil of samson")],
    )
    assert titles() == ("Title of alpha", "Title of beta", "Title of samson")
    assert describe("water").text == "of alpha"
    assert describe("firn").text == "firn of beta", "a name anywhere is before a synonym"
    assert describe("soil").text == "soil of samson"
    for library in ("samson", "Title of Samson", "samson.prompts.json"):
        assert describe("water", library=library).text == "of samson"
    assert describe("ice", library="samson").text == "ice of alpha", "asked first, not alone"
    assert describe("firn", library="alpha").text == "ice of alpha"


def test_a_synonym_of_different_things_is_not_taken(own):
    own(
        alpha=[("paved", ["sealed"], "paved of alpha"), ("x", [], "x")],
        beta=[("roof", ["sealed"], "roof of beta"), ("paved", ["covered"], "paved of beta")],
        gamma=[("paved", ["covered"], "paved of gamma"), ("y", [], "y")],
    )
    assert describe("sealed") is None
    assert describe("sealed", library="beta").text == "roof of beta"
    assert describe("covered").text == "paved of beta", "the same thing in both"


def test_what_holds_of_one_place_and_season_is_not_said_of_others(own):
    own(
        crops=[("maize", ["corn"], "maize anywhere"), ("soil", [], "soil anywhere")],
        indian_pines=[("Corn", [], "young maize"), ("Corn-notill", [], "no till"),
                      ("Wheat", [], "ripening")],
    )  # fmt: skip
    assert describe("corn").text == "maize anywhere"
    assert describe("wheat") is None
    assert describe("corn notill").text == "no till"
    assert describe("corn", library="indian_pines").text == "young maize"
    assert describe("wheat", library="indian_pines").text == "ripening"


def test_a_library_that_is_not_there_is_named():
    with pytest.raises(PromptError, match=r"no library of classes 'Corps'.*Crops"):
        describe("maize", library="Corps")


def test_a_broken_library_is_named(own, tmp_path):
    own(alpha=[("water", [], "w"), ("ice", [], "i")])
    (tmp_path / "beta.prompts.json").write_text('{"classes": [{"name": "one"}]}')
    room._libraries.cache_clear()
    with pytest.raises(PromptError, match=r"beta\.prompts\.json"):
        describe("water")


def test_a_class_without_a_description_is_not_known(own):
    own(alpha=[("water", [], ""), ("ice", [], "i")], beta=[("water", [], "w"), ("x", [], "x")])
    assert describe("water").text == "w"


def test_files_are_read_once(monkeypatch):
    describe("water")
    monkeypatch.setattr(PromptSet, "load", lambda path: pytest.fail(f"{path} was read again"))
    assert describe("ice").name == "ice"


@given(st.text(max_size=40), st.lists(st.text(max_size=20), max_size=3))
def test_any_text_gives_a_description_or_none(name, synonyms):
    found = describe(name, synonyms)
    assert found == describe(name, synonyms)
    if found is not None:
        assert found.text
        assert found.library in titles()


# -- whole sets ----------------------------------------------------------------------------------
@pytest.mark.parametrize("stem", SCENES)
def test_the_classes_of_a_scene_are_described_by_its_library(stem, sets):
    chosen = [(c.name, ()) for c in sets[stem].classes]
    found = describe_all(chosen)
    assert [d.text for d in found] == [c.description for c in sets[stem].classes]
    # Some of them, as is usual: classes with few pixels are left out.
    most = chosen[: -(-2 * len(chosen) // 3)]
    assert [d.text for d in describe_all(most)] == [d.text for d in found[: len(most)]]


def test_common_crops_are_not_taken_for_a_scene():
    corn, oats, wheat = describe_all([("Corn", ()), ("Oats", ()), ("Wheat", ())])
    assert (corn.library, oats, wheat) == ("Crops", None, None)
    (corn, *_) = describe_all([("Corn", ()), ("Oats", ())], library="Indian Pines")
    assert corn.library == "Indian Pines"


def test_a_few_words_in_common_do_not_choose_a_library():
    """All of Samson's classes, but most of these are others."""
    names = ["soil", "tree", "water", "asphalt", "concrete", "gravel", "beach"]
    assert describe_all([(name, ()) for name in names[:3]])[0].library == "Samson"
    found = describe_all([(name, ()) for name in names])
    assert all(found)
    assert "Samson" not in {description.library for description in found}


def test_two_classes_never_get_the_same_text():
    """They would be one class to a text encoder."""
    pine, spruce, water = describe_all([("pine", ()), ("spruce", ()), ("water", ())])
    assert (pine, spruce) == (None, None)
    assert water.name == "water"
    pine, conifers = describe_all([("pine", ()), ("coniferous forest", ())])
    assert (pine, conifers.name) == (None, "coniferous forest")
    assert describe_all([("tree", ()), ("Trees", ())]) == (None, None)


def test_no_classes_are_no_descriptions():
    assert describe_all([]) == ()


# -- the libraries -------------------------------------------------------------------------------
@pytest.mark.parametrize("stem", SCENES)
def test_scenes_have_their_classes(stem, sets):
    count, some = SCENES[stem]
    names = [c.name for c in sets[stem].classes]
    assert len(names) == count
    assert set(some) <= set(names)
    assert [c.value for c in sets[stem].classes] == list(range(1, count + 1))


def test_indian_pines_in_their_order(sets):
    assert tuple(c.name for c in sets["indian_pines"].classes) == INDIAN_PINES


def test_every_class_has_a_description_of_its_own(sets):
    texts = [c.description for s in sets.values() for c in s.classes]
    assert len(set(texts)) == len(texts) > 170
    for text in texts:
        sentences = re.split(r"(?<=\.) (?=[A-Z])", text)
        assert 1 <= len(sentences) <= 3, text
        assert 120 <= len(text) <= 700, text
        assert text.endswith(".")
        assert "  " not in text


def test_every_description_is_read_at_once_by_small_encoders(sets):
    """MiniLM reads 256 pieces of words; English has fewer than 1.7 a word."""
    for one in sets.values():
        for c in one.classes:
            assert len(c.description.split()) <= 120, c.name


def test_colours_and_words_tell_classes_apart(sets):
    for stem, one in sets.items():
        assert one.title, stem
        assert one.description, stem
        assert len({c.color for c in one.classes}) == len(one.classes), stem
        assert all(c.color for c in one.classes), stem
        keys = [room.word_key(word) for c in one.classes for word in (c.name, *c.prompts)]
        assert all(keys), stem
        twice = {key for key in keys if keys.count(key) > 1}
        assert not twice, stem


def test_titles_are_unique(sets):
    assert len(set(titles())) == len(titles()) == len(sets)
    assert titles()[0] == "Coast and water"
    assert titles()[-1] == "Samson"


def test_wavelengths_are_within_what_sensors_see(sets):
    for one in sets.values():
        for c in one.classes:
            for number in re.findall(
                r"(\d{3,4})(?= nm| to \d{3,4} nm| and \d{3,4} nm)", c.description
            ):
                assert 350 <= int(number) <= 2500, (c.name, number)


def test_scenes_of_the_visible_and_near_infrared_name_no_other_wavelengths(sets):
    last = {"pavia_university": 860, "pavia_centre": 860, "samson": 889, "houston2013": 1050}
    for stem, limit in last.items():
        for c in sets[stem].classes:
            numbers = [int(n) for n in re.findall(r"\b(\d{3,4})\b", c.description)]
            assert all(n <= limit for n in numbers), (stem, c.name)


def test_importing_it_reads_nothing(root):
    code = (
        "import sys; from engine.text import descriptions\n"
        "print(sorted({'torch', 'jsonschema'} & set(sys.modules)), "
        "descriptions._libraries.cache_info().currsize)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True)
    assert done.stdout.strip() == "[] 0", done.stderr
