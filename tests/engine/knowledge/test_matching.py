"""Phrases to materials: the vocabulary, the grammar, refusals, and how often it is right."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import jsonschema
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import EncoderError
from engine.knowledge.library import default_library
from engine.knowledge.matching import Match, Matcher, shared_materials
from engine.knowledge.matching_words import KNOWLEDGE, Words, singular
from engine.text import PromptClass, PromptSet, available_encoder

PHRASES = json.loads(Path(__file__).with_name("matching_phrases.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def library():
    return default_library()


@pytest.fixture(scope="module")
def matcher(library):
    """Without sentence encoder: what every installation understands."""
    return Matcher(library, None)


@pytest.fixture(scope="module")
def categories(library):
    return {m.id: m.category for m in library.materials}


def share(match: Match, categories: dict[str, str], expected: str) -> float:
    """Weight on the expected categories or ids."""
    wanted = expected.split()
    return sum(w for i, w in match.materials if i in wanted or categories[i] in wanted)


# -- the data ------------------------------------------------------------------------------------
def read(name: str):
    return json.loads((KNOWLEDGE / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", ["concepts", "synonyms", "language"])
def test_the_data_fits_its_schema(name):
    jsonschema.validate(read(f"{name}.json"), read(f"{name}.schema.json"))


def test_every_material_named_in_the_data_exists(library):
    known = {m.id for m in library.materials}
    concepts = {c["id"] for c in read("concepts.json")["concepts"]}
    assert not concepts & known, "a concept and a material share an id"
    for concept in read("concepts.json")["concepts"]:
        for key in concept["materials"]:
            assert key[1:] in concepts if key.startswith("@") else key in known, concept["id"]
    assert set(read("synonyms.json")["materials"]) <= known
    for modifier in read("language.json")["modifiers"]:
        for rule in modifier["rules"]:
            assert set(rule["to"]) <= known, modifier["words"]
            assert set(rule["on"]) <= known | {m.category for m in library.materials}


def test_no_phrase_means_two_things():
    words, seen = Words(), {}
    entries = [(c["id"], [c["name"], *c["synonyms"]]) for c in read("concepts.json")["concepts"]]
    entries += read("synonyms.json")["materials"].items()
    for owner, phrases in entries:
        for phrase in phrases:
            key = words.plain(phrase)
            assert seen.setdefault(key, owner) == owner, f"{phrase!r}: {owner} and {seen[key]}"
    assert len(seen) > 4000


def test_every_name_in_the_vocabulary_is_understood(matcher, library):
    phrases = [m.name for m in library.materials]
    phrases += [c["name"] for c in read("concepts.json")["concepts"]]
    for phrase in phrases:
        match = matcher.match(phrase)
        assert match.how == "exact", match
        assert match.score == 1
        assert sum(w for _, w in match.materials) == pytest.approx(1)


def test_every_synonym_is_understood(matcher, library):
    phrases = [s for c in read("concepts.json")["concepts"] for s in c["synonyms"]]
    phrases += [s for m in library.materials for s in m.synonyms]
    wrong = [p for p in phrases if matcher.match(p).how not in ("exact", "synonym")]
    assert wrong == []


# -- ordinary prompts ----------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("impervious surface", "urban roofs"),
        ("low vegetation", "vegetation crops"),
        ("tree", "vegetation"),
        ("bare soil", "soil"),
        ("water", "water"),
        ("paved ground", "urban"),
        ("lake", "water"),
        ("woodland", "vegetation"),
        ("dryout", "soil"),
        ("village", "urban roofs soil"),
        ("cleared", "soil vegetation dry_vegetation"),
        ("fallen_dry", "dry_vegetation"),
        ("background", "vegetation soil urban roofs water rocks shadow crops"),
        ("land", "vegetation soil urban roofs crops rocks"),
    ],
)
def test_the_acceptance_prompts(matcher, categories, phrase, expected):
    match = matcher.match(phrase)
    assert match.how in ("exact", "synonym")
    assert share(match, categories, expected) > 0.8, matcher.describe(match)


@pytest.mark.parametrize(
    "variants",
    [
        ["bare soil", "Bare Soil", "BARE_SOIL", "bareSoil", "BareSoil", "bare-soil", "baresoil",
         "soil (bare)", "soil, bare", "bare soils", " bare\tsoil ", "<b>bare soil</b>",
         "bare soil 2"],
        ["gray roof", "grey roofs", "Grey Roof", "roof, grey"],
        ["plowed field", "ploughed field", "ploughed fields"],
        ["snow and ice", "Snow & Ice", "snow/ice", "snow, ice", "SnowIce"],
        ["broadleaf forest", "broad-leaved forest", "Broadleaved Forests"],
        ["burnt area", "burned areas", "burnt"],
    ],
)  # fmt: skip
def test_spellings_of_the_same_thing(matcher, variants):
    first = matcher.match(variants[0])
    assert first.how in ("exact", "synonym")
    for phrase in variants[1:]:
        assert dict(matcher.match(phrase).materials) == pytest.approx(dict(first.materials)), phrase


@pytest.mark.parametrize(
    ("phrase", "heaviest"),
    [
        ("dry grass", "grass_dry"), ("dead lawn", "grass_dry"), ("red roof", "roof_tile_red"),
        ("black roofs", "roof_tile_dark"), ("wet sand", "soil_wet"), ("dark sand", "sand_dark"),
        ("dark wet soil", "soil_dark"), ("shadowed trees", "shadow_vegetation"),
        ("asphalt in shade", "shadow_built"), ("snow-covered fields", "snow"),
        ("burnt pine forest", "burnt_vegetation"), ("old concrete", "concrete_weathered"),
        ("turbid lake", "water_turbid"), ("frozen pond", "ice"), ("autumn beech", "autumn_foliage"),
        ("flowering canola", "rapeseed_flowering"), ("ripe barley", "cereal_ripe"),
        ("unpaved parking lot", "gravel_track"), ("gravel covered roof", "roof_gravel"),
        ("wheat plants", "cereal_green"), ("limestone rock", "limestone"),
        ("field of maize", "maize"), ("body of water", "water_clear"),
        ("plastic grass", "artificial_turf"), ("dried river", "playa"),
    ],
)  # fmt: skip
def test_adjectives_and_phrases_choose_materials(matcher, phrase, heaviest):
    match = matcher.match(phrase)
    assert match.how in ("exact", "synonym"), match
    assert match.materials[0][0] == heaviest, matcher.describe(match)


def test_adjectives_shift_weights_only_where_they_mean_something(matcher):
    assert matcher.match("dense asphalt").materials == matcher.match("asphalt").materials
    assert "no difference" in matcher.match("flowering asphalt").note
    assert "no difference" not in matcher.match("dry grass").note


def test_and_or_mix_equally(matcher):
    mixed = dict(matcher.match("limestone and snow or water").materials)
    water = dict(matcher.match("water").materials)
    assert sum(mixed[i] for i in water) == pytest.approx(1 / 3)
    shared = matcher.match("dry and green grass")
    assert dict(shared.materials) == pytest.approx({"grass_dry": 0.5, "grass_green": 0.5})


def test_with_and_without(matcher, categories):
    trees = set(dict(matcher.match("tree").materials))
    assert trees & set(dict(matcher.match("village").materials))
    bare = matcher.match("village without trees")
    assert bare.materials
    assert not trees & set(dict(bare.materials))
    assert "left out" in bare.note
    assert share(matcher.match("rock with snow"), categories, "rocks soil") == pytest.approx(0.75)
    assert share(matcher.match("snow free ground"), categories, "snow_ice") == 0


@pytest.mark.parametrize("phrase", ["not water", "non-water", "nonsnow", "no water"])
def test_negation_is_everything_else_and_says_so(matcher, categories, phrase):
    match = matcher.match(phrase)
    if phrase == "non-water":  # a common class of its own: land
        assert match.how == "synonym"
    else:
        assert "everything except" in match.note
    assert share(match, categories, "water" if "water" in phrase else "snow_ice") == 0
    assert len(match.materials) > 10


def test_bare_means_soil_but_bare_rock_is_rock(matcher, categories):
    assert share(matcher.match("bare land"), categories, "soil") > 0.7
    assert share(matcher.match("bare rock"), categories, "rocks soil") > 0.9
    assert share(matcher.match("land"), categories, "soil") < 0.5
    assert share(matcher.match("woods"), categories, "vegetation") == 1
    assert share(matcher.match("wood"), categories, "dry_vegetation") == 1


# -- misspellings --------------------------------------------------------------------------------
@pytest.mark.parametrize(("typo", "meant"), PHRASES["typos"].items())
def test_typos_are_mended_with_a_note(matcher, typo, meant):
    match = matcher.match(typo)
    assert match.how == "fuzzy"
    assert match.materials == matcher.match(meant).materials
    assert "is read as" in match.note
    assert match.score < 0.9


@pytest.mark.parametrize("word", ["oal", "oask", "sbow", "ics", "iron man", "horse", "grace",
                                  "forget", "leader", "point"])  # fmt: skip
def test_short_and_ordinary_words_are_not_mended(matcher, word):
    assert matcher.match(word).how == "none", matcher.match(word)


def test_oak_is_not_oat(matcher):
    assert matcher.match("oak").materials[0][0] == "tree_broadleaf"
    assert matcher.match("oat").materials[0][0].startswith("cereal")


def test_a_phrase_understood_in_part_says_what_was_left_out(matcher):
    match = matcher.match("lake Titicaca")
    assert (match.how, match.materials) == ("fuzzy", matcher.match("lake").materials)
    assert "only 'lake' was understood, not 'titicaca'" in match.note
    assert match.score < 0.6


# -- refusals ------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("phrase", "language", "meant"),
    [
        ("Wald", "German", "forest"), ("Buchenwälder", "German", "forest"),
        ("versiegelte Fläche", "German", "impervious surface"), ("forêt", "French", "forest"),
        ("eau", "French", "water"), ("bosque", "Spanish", "forest"),
        ("floresta", "Portuguese", "forest"), ("acqua", "Italian", "water"),
        ("森林", "Chinese", ""), ("лес", "Russian", ""),
        ("متن", "Arabic", ""), ("erdőség", "another language", ""),
    ],
)  # fmt: skip
def test_other_languages_are_said(matcher, phrase, language, meant):
    match = matcher.match(phrase)
    assert (match.how, match.materials, match.score) == ("none", (), 0)
    assert f"looks like {language}" in match.note
    assert "understood in English for now" in match.note
    if meant:
        assert f"did you mean '{meant}'" in match.note
        assert match.nearest == matcher.match(meant).nearest


@pytest.mark.parametrize("phrase", ["red", "dark wet", "very dense"])
def test_adjectives_alone_name_nothing(matcher, phrase):
    match = matcher.match(phrase)
    assert (match.how, match.materials) == ("none", ())
    assert "names no material" in match.note


@pytest.mark.parametrize("phrase", ["", " ", "\t", "😀", "!!!", "123", "<br>", "''", ",", "/"])
def test_text_without_words(matcher, phrase):
    match = matcher.match(phrase)
    assert (match.how, match.materials) == ("none", ())
    assert match.note


WORDS = """not non and or , with without of on covered free dry red burnt forest water soil roof
area land the in shade snow treeless grass wheat plants xyz asfalt (old) / & -"""
PILES = st.lists(st.sampled_from(WORDS.split()), max_size=9).map(" ".join)


@settings(deadline=None, max_examples=300)
@given(st.one_of(st.text(max_size=60), PILES))
def test_any_text_gives_a_consistent_match(matcher_for_anything, phrase):
    match = matcher_for_anything.match(phrase)
    assert match.phrase == phrase
    if match.how == "none":
        assert (match.materials, match.score) == ((), 0)
        assert match.note
    else:
        weights = [w for _, w in match.materials]
        assert sum(weights) == pytest.approx(1)
        assert weights == sorted(weights, reverse=True)
        assert min(weights) > 0
        assert 0 < match.score <= 1
        assert match.nearest
        assert match.how != "fuzzy" or match.note


@pytest.fixture(scope="module")
def matcher_for_anything(matcher):
    return matcher


# -- how often it is right -----------------------------------------------------------------------
@pytest.mark.parametrize(
    ("name", "recall", "precision"), [("development", 0.87, 0.96), ("held_out", 0.96, 0.97)]
)
def test_paraphrases_without_encoder(matcher, categories, name, recall, precision):
    phrases = PHRASES[name]["paraphrases"]
    assert len(phrases) >= 120
    matches = {p: matcher.match(p) for p in phrases}
    right = [p for p, m in matches.items() if share(m, categories, phrases[p]) >= 0.5]
    answered = [p for p, m in matches.items() if m.how != "none"]
    assert len(right) / len(phrases) >= recall, sorted(set(phrases) - set(right))
    assert len(right) / len(answered) >= precision, sorted(set(answered) - set(right))


@pytest.mark.parametrize("name", ["development", "held_out"])
@pytest.mark.parametrize("kind", ["foreign", "nonsense"])
def test_what_is_no_english_material_is_refused(matcher, name, kind):
    phrases = PHRASES[name][kind]
    accepted = [p for p in phrases if matcher.match(p).how != "none"]
    assert len(accepted) / len(phrases) <= 0.03, accepted


@pytest.mark.parametrize("nomenclature", PHRASES["nomenclatures"])
def test_class_names_of_common_nomenclatures(matcher, nomenclature):
    # Minerals of which the library has no spectra.
    unknown = {"Andradite", "Dumortierite", "Pyrope"}
    for name in PHRASES["nomenclatures"][nomenclature]:
        match = matcher.match(name)
        assert match.how in (("none",) if name in unknown else ("exact", "synonym")), match


# -- meaning -------------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def clever(library):
    encoder = available_encoder()
    if encoder is None:
        pytest.skip("no sentence encoder is installed")
    return Matcher(library, encoder)


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("panels that make electricity from sunlight", "solar_panel"),
        ("place where people swim", "swimming_pool water"),
        ("hardened ground", "soil urban"),
    ],
)
def test_what_no_list_knows_is_read_by_meaning(clever, matcher, categories, phrase, expected):
    assert matcher.match(phrase).how == "none"
    match = clever.match(phrase)
    assert match.how == "meaning"
    assert share(match, categories, expected) > 0.5
    assert "meaning" in match.note


def test_the_encoder_raises_recall_and_accepts_no_nonsense(clever, categories):
    phrases = PHRASES["development"]["paraphrases"]
    right = [p for p, e in phrases.items() if share(clever.match(p), categories, e) >= 0.5]
    assert len(right) / len(phrases) >= 0.92
    for name in ("development", "held_out"):
        wrong = [p for p in PHRASES[name]["nonsense"][::4] if clever.match(p).how == "meaning"]
        assert wrong == []
        foreign = [p for p in PHRASES[name]["foreign"] if clever.match(p).how == "meaning"]
        assert foreign == []


def test_names_spelt_alike_are_suggested_without_encoder(matcher):
    match = matcher.match("basol")
    assert match.how == "none"
    assert "basalt" in match.nearest
    assert "spelt alike are basalt" in match.note
    assert matcher.match("xyzzyq").nearest == ()


def test_nonsense_names_the_nearest(clever):
    match = clever.match("unobtainium")
    assert (match.how, len(match.nearest)) == ("none", 3)
    assert "nothing close; the nearest are" in match.note


class Failing:
    """An encoder whose files are gone."""

    name, revision = "failing", "0"
    calls = 0

    def encode(self, texts):
        self.calls += 1
        raise EncoderError("The model folder is gone.")


def test_an_encoder_that_fails_is_a_note_not_a_crash(library):
    failing = Failing()
    matcher = Matcher(library, failing)
    assert "The model folder is gone." in matcher.match("unobtainium").note
    assert matcher.match("unobtainium").how == "none"
    assert failing.calls == 1, "it is not asked again and again"


class Counting(Failing):
    def encode(self, texts):
        self.calls += 1
        return np.zeros((len(texts), 4), np.float32)


def test_the_encoder_is_not_asked_without_need(library):
    counting = Counting()
    matcher = Matcher(library, counting)
    matcher.match("woodland")
    matcher.match("asfalt")
    matcher.match("Wald")
    matcher.match_class(PromptClass(1, "unobtainium", prompts=("water",)))
    assert counting.calls == 0
    matcher.match("unobtainium")
    assert counting.calls > 0


# -- classes -------------------------------------------------------------------------------------
def test_synonyms_of_a_class_are_pooled_by_best_score(matcher):
    match = matcher.match_class(PromptClass(1, "green", prompts=("lawn", "lawns", "limestone")))
    weights = dict(match.materials)
    assert {"lawn", "limestone"} <= set(weights)
    once = matcher.match_class(PromptClass(1, "green", prompts=("lawn", "limestone")))
    assert match.materials == once.materials, "a repeated synonym adds nothing"
    assert match.phrase == "green"


def test_a_name_that_says_nothing_is_helped_by_synonyms(matcher):
    match = matcher.match_class(PromptClass(1, "C17 xq", prompts=("woodland",)))
    assert match.materials == matcher.match("woodland").materials
    assert "'C17 xq'" in match.note
    assert "left out" in match.note


def test_guesses_do_not_dilute_what_is_sure(matcher):
    match = matcher.match_class(PromptClass(1, "water", prompts=("snow leopardess",)))
    assert match.materials == matcher.match("water").materials


def test_the_description_is_used_only_when_all_else_fails(matcher):
    described = "Smooth dark surfaces of asphalt, sometimes with road markings."
    match = matcher.match_class(PromptClass(1, "Klasse xq", description=described))
    assert match.how == "fuzzy"
    assert match.materials[0][0] == "asphalt"
    assert "description" in match.note
    sure = matcher.match_class(PromptClass(1, "water", description=described))
    assert sure.materials == matcher.match("water").materials


def test_a_class_that_means_nothing(matcher):
    match = matcher.match_class(PromptClass(1, "unobtainium", prompts=("asdf",)))
    assert (match.how, match.phrase, match.materials) == ("none", "unobtainium", ())
    assert match.note


def test_the_shipped_libraries_are_understood_and_distinct(matcher, root):
    for path in sorted((root / "prompts" / "libraries").glob("*.prompts.json")):
        matches = [matcher.match_class(c) for c in PromptSet.load(path).classes]
        for match in matches:
            assert match.how in ("exact", "synonym"), (path.name, match)
            assert not match.note, (path.name, match)
        assert shared_materials(matches, same=0.6) == [], path.name


# -- classes that mean the same --------------------------------------------------------------------
def test_classes_of_the_same_materials_are_reported(matcher, library):
    names = {m.id: m.name for m in library.materials}
    matches = [matcher.match(p) for p in ("forest", "woodland", "water", "asdf", "Wald")]
    (shared,) = shared_materials(matches, names)
    assert (shared.first, shared.second) == ("forest", "woodland")
    assert shared.overlap == pytest.approx(1)
    assert shared.sentence.startswith("'forest' and 'woodland' both mean ")
    assert names[shared.materials[0]] in shared.sentence
    assert "cannot be told apart by spectra" in shared.sentence


def test_overlapping_classes_are_not_the_same(matcher):
    matches = [matcher.match(p) for p in ("deciduous forest", "coniferous forest", "mixed forest")]
    assert shared_materials(matches) == []


# -- cost ----------------------------------------------------------------------------------------
def test_ordinary_prompts_are_fast_and_load_nothing_heavy(root):
    code = (
        "import sys, time; from engine.knowledge.library import default_library\n"
        "from engine.knowledge.matching import Matcher\n"
        "library = default_library(); start = time.perf_counter(); matcher = Matcher(library)\n"
        "for p in ('impervious surface', 'low vegetation', 'tree', 'bare soil', 'water'):\n"
        "    assert matcher.match(p).how == 'exact', p\n"
        "seconds = time.perf_counter() - start\n"
        "print(seconds, [m for m in ('torch', 'transformers', 'rapidfuzz') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True)
    seconds, modules = done.stdout.split(" ", 1)
    assert modules.strip() == "[]", done.stderr
    assert float(seconds) < 0.15


@pytest.mark.parametrize("word", ["and", "of", "with", "not", "without", "covered", "red", "dry",
                                  "forest", "free", "treeless", "area", "xq", ",", "in shade",
                                  "and not with"])  # fmt: skip
def test_long_prompts_cannot_stall_it(matcher, word):
    start = time.perf_counter()
    for count in (20, 24, 500):
        matcher.match(" ".join(f"{word} tree" for _ in range(count // 2)))
        matcher.match(" ".join([word] * count))
    assert time.perf_counter() - start < 2


def test_three_hundred_unknown_classes_take_little_time(matcher):
    start = time.perf_counter()
    for i in range(300):
        matcher.match(f"klorbifax{chr(97 + i % 26)}{chr(97 + i // 26)}")
    assert time.perf_counter() - start < 5


@pytest.mark.parametrize(
    ("plural", "one"),
    [("grasses", "grass"), ("cities", "city"), ("roofs", "roof"), ("gas", "gas"),
     ("cactus", "cactus"), ("potatoes", "potato"), ("beaches", "beach"),
     ("moss", "moss"), ("debris", "debris")],
)  # fmt: skip
def test_singulars(plural, one):
    assert singular(plural) == one
