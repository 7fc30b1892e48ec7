"""Prompt sets: both written forms, their round trip, and one sentence for everything wrong."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import PromptError
from engine.text import PromptClass, PromptSet
from engine.text.promptset import clean, same_name, unfinished_classes


def names(prompts: PromptSet) -> list[str]:
    return [c.name for c in prompts.classes]


# -- the text form -------------------------------------------------------------------------------
def test_a_full_line_has_name_synonyms_and_colour():
    prompts = PromptSet.parse("water: lake, river | #1F78B4\nforest")
    assert prompts.classes == (
        PromptClass(1, "water", "#1f78b4", ("lake", "river")),
        PromptClass(2, "forest", "", ()),
    )


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_line_ends_tabs_bom_and_empty_lines(line_end):
    text = "\ufeff" + line_end.join(["\twater :\tlake ,  sea ", "", "   ", "tree|#0a0", ""])
    prompts = PromptSet.parse(text)
    assert names(prompts) == ["water", "tree"]
    assert prompts.classes[0].prompts == ("lake", "sea")
    assert prompts.classes[1].color == "#00aa00"


@pytest.mark.parametrize(
    "water", ["water:", "water: ,", "water: , ,", "water |", "water: |", "water : , |"]
)
def test_trailing_separators_mean_nothing(water):
    assert PromptSet.parse(f"{water}\ntree").classes[0] == PromptClass(1, "water")


def test_comments_are_lines_that_start_with_a_hash():
    assert names(PromptSet.parse("# my classes\nwater\n  # more\ntree\n#ff0000")) == [
        "water",
        "tree",
    ]


def test_quotes_protect_separators():
    text = '"roof: red, old": "tiles, clay", "a ""b"" c" | #ff0000\n"#1 class"\n"a|b"'
    prompts = PromptSet.parse(text)
    assert names(prompts) == ["roof: red, old", "#1 class", "a|b"]
    assert prompts.classes[0].prompts == ("tiles, clay", 'a "b" c')
    assert prompts.classes[0].color == "#ff0000"


def test_quotes_elsewhere_are_ordinary_characters():
    prompts = PromptSet.parse("6\" pipe\nO'Brien's field\n\"never closed: x")
    assert names(prompts) == ['6" pipe', "O'Brien's field", '"never closed']


def test_html_emoji_and_other_scripts_are_just_names():
    text = "<b>water</b>\n🌲🌳: 👩‍🌾\n森林\n&lt;script&gt;alert(1)&lt;/script&gt;"
    assert names(PromptSet.parse(text)) == [
        "<b>water</b>", "🌲🌳", "森林", "&lt;script&gt;alert(1)&lt;/script&gt;",
    ]  # fmt: skip


def test_commas_before_the_colon_belong_to_the_name():
    assert names(PromptSet.parse("grass, dry: hay\ngrass, green")) == ["grass, dry", "grass, green"]


@pytest.mark.parametrize("text", ["water; tree: wood, forest", r"water\ntree: wood, forest"])
def test_one_single_line_may_hold_all_classes(text):
    prompts = PromptSet.parse(text)
    assert names(prompts) == ["water", "tree"]
    assert prompts.classes[1].prompts == ("wood", "forest")


def test_semicolons_on_several_lines_are_ordinary():
    assert names(PromptSet.parse("a;b\nc")) == ["a;b", "c"]


def test_repeated_synonyms_are_kept_once():
    assert PromptSet.parse("water: lake, Lake,  LAKE\ntree").classes[0].prompts == ("lake",)


# -- JSON ----------------------------------------------------------------------------------------
def as_json(*classes: object, **more: object) -> str:
    return json.dumps({"schema": 1, "classes": list(classes), **more})


def test_json_with_everything():
    prompts = PromptSet.parse(
        as_json(
            {
                "value": 7,
                "name": "water",
                "color": "#0000FF",
                "prompts": ["lake"],
                "description": "Wet.",
            },
            {"value": 3, "name": "tree"},
            title="Test",
            description="Two classes",
        )
    )
    assert prompts.classes[0] == PromptClass(7, "water", "#0000ff", ("lake",), "Wet.")
    assert prompts.classes[1] == PromptClass(3, "tree")
    assert (prompts.title, prompts.description) == ("Test", "Two classes")


def test_missing_values_are_filled_with_the_next_free_ones():
    prompts = PromptSet.parse(as_json({"name": "a"}, {"name": "b", "value": 1}, {"name": "c"}))
    assert [c.value for c in prompts.classes] == [2, 1, 3]


# -- errors --------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", ["No classes", "at least two"]),
        (" \n\t\n\ufeff", ["No classes"]),
        ("# only a comment\n", ["No classes", "comment"]),
        ("water", ["Only one class", "'water'", "'background'"]),
        ("water, tree, soil", ["Only one class", "one class a line"]),
        ("water\nWATER", ["'WATER'", "twice", "rename"]),
        ("low  vegetation\nLow vegetation", ["twice"]),
        ("water | blue\ntree", ["'water'", "#rrggbb", "'blue'"]),
        ("water | #12345\ntree", ["#12345"]),
        ("a | b | #ffffff\ntree", ["'a'", "quotes"]),
        ("tree\n: lake", ["Line 2", "no class name"]),
        ("|#ffffff\ntree", ["Line 1", "no class name"]),
        ("x" * 201 + "\ntree", ["number 1", "201", "200"]),
        ("water: " + "x" * 501 + "\ntree", ["'water'", "501", "500"]),
        ("{", ["no valid JSON", "line 1"]),
        ('{"classes": []}', ["no classes", "at least two"]),
        ("{}", ["no 'classes'"]),
        (as_json({"name": "water"}), ["Only one class", "'water'"]),
        (as_json({"name": "a"}, {"nmae": "b"}), ["number 2"]),
        (as_json({"name": "a", "value": 0}, {"name": "b"}), ["'a'", "'value'", "65535", "found 0"]),
        (as_json({"name": "a", "value": 65536}, {"name": "b"}), ["65536"]),
        (as_json({"name": "a", "value": "1"}, {"name": "b"}), ["'a'", "whole number", '"1"']),
        (as_json({"name": "a", "value": True}, {"name": "b"}), ["whole number", "true"]),
        (as_json({"name": "a", "value": 4}, {"name": "b", "value": 4}), ["'a'", "'b'", "value 4"]),
        (
            as_json({"name": "a", "color": "red"}, {"name": "b"}),
            ["'a'", "'color'", "#rrggbb", '"red"'],
        ),
        (as_json({"name": "a", "prompts": "lake"}, {"name": "b"}), ["'a'", "'prompts'", "list"]),
        (as_json({"name": "a", "prompts": ["x", 3]}, {"name": "b"}), ["'a'", "number 2", "text"]),
        (
            as_json({"name": "a", "colour": "#ffffff"}, {"name": "b"}),
            ["'a'", "unknown", "'colour'"],
        ),
        (as_json({"name": " \t"}, {"name": "b"}), ["number 1", "no name"]),
        (as_json({"name": "a"}, {"name": "A "}), ["twice"]),
        (as_json({"name": "a"}, "b"), ["number 2", "object"]),
        ('{"schema": 2, "classes": [{"name": "a"}, {"name": "b"}]}', ["schema", "another version"]),
        ('{"classes": {"a": 1}}', ["classes", "list"]),
    ],
)
def test_everything_wrong_is_one_sentence(text, parts):
    with pytest.raises(PromptError) as caught:
        PromptSet.parse(text)
    message = caught.value.message
    assert all(part in message for part in parts), message
    assert "\n" not in message
    assert message.endswith((".", ")."))
    assert len(message) < 400


def test_three_hundred_classes_are_fine():
    prompts = PromptSet.parse("\n".join(f"class {i}" for i in range(300)))
    assert len(prompts.classes) == 300
    assert PromptSet.parse(prompts.to_json()) == prompts


def test_more_classes_than_values_are_refused():
    with pytest.raises(PromptError, match="65,535"):
        PromptSet.parse("\n".join(f"class {i}" for i in range(65_536)))


# -- files ---------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", ["a.prompts.json", "a.txt"])
def test_save_and_load(tmp_path, name):
    prompts = PromptSet.parse('water: lake, "a, b" | #0000ff\nWälder 森')
    prompts.save(tmp_path / name)
    assert PromptSet.load(tmp_path / name) == prompts
    assert [p.name for p in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings_of_editors(tmp_path, encoding):
    path = tmp_path / "classes.txt"
    path.write_bytes("Gewässer: lake\r\nBäume\r\n".encode(encoding))
    assert names(PromptSet.load(path)) == ["Gewässer", "Bäume"]


def test_a_file_that_is_no_utf8_is_named(tmp_path):
    path = tmp_path / "classes.txt"
    path.write_bytes("Gewässer\nBäume".encode("latin-1"))
    with pytest.raises(PromptError, match=r"classes\.txt is not UTF-8 .* save it as UTF-8"):
        PromptSet.load(path)


def test_files_that_cannot_be_read(tmp_path):
    with pytest.raises(PromptError, match="does not exist"):
        PromptSet.load(tmp_path / "nowhere.txt")
    with pytest.raises(PromptError, match="is a folder"):
        PromptSet.load(tmp_path)
    (tmp_path / "image.tif").write_bytes(b"II*\0" + b"\0" * 100)
    with pytest.raises(PromptError, match="not a text file"):
        PromptSet.load(tmp_path / "image.tif")


def test_errors_name_the_file(tmp_path):
    (tmp_path / "my.txt").write_text("water", encoding="utf-8")
    with pytest.raises(PromptError, match=r"^my\.txt: Only one class"):
        PromptSet.load(tmp_path / "my.txt")


def test_saving_where_it_cannot_be(tmp_path):
    prompts = PromptSet.parse("a\nb")
    with pytest.raises(PromptError, match="could not be written"):
        prompts.save(tmp_path / "missing" / "a.prompts.json")
    (tmp_path / "taken.json").mkdir()
    with pytest.raises(PromptError, match="could not be written"):
        prompts.save(tmp_path / "taken.json")
    assert [p.name for p in tmp_path.iterdir()] == ["taken.json"]


def test_the_text_form_refuses_what_it_cannot_hold():
    for more in ({"value": 5}, {"description": "d"}):
        prompts = PromptSet.parse(as_json({"name": "a", **more}, {"name": "b"}))
        with pytest.raises(PromptError, match=r"'a' has .* \.prompts\.json"):
            prompts.to_text()


# -- properties ----------------------------------------------------------------------------------
TEXT = st.text(max_size=40)
TRICKY = st.text(alphabet='ab:,|#"; \t\\n{}<&\ufeff\u200d🌲é', max_size=12)


@st.composite
def prompt_sets(draw: st.DrawFn) -> PromptSet:
    words = st.one_of(TEXT, TRICKY).map(clean).filter(bool)
    found = draw(st.lists(words, min_size=2, max_size=6, unique_by=same_name))
    color = st.one_of(st.just(""), st.from_regex(r"#[0-9a-f]{6}", fullmatch=True))
    return PromptSet(
        tuple(
            PromptClass(i, name, draw(color), tuple(draw(st.lists(words, max_size=3))))
            for i, name in enumerate(found, start=1)
        )
    )


@settings(deadline=None, max_examples=150)
@given(prompt_sets())
def test_round_trips(prompts):
    assert PromptSet.parse(prompts.to_json()) == prompts
    assert PromptSet.parse(prompts.to_text()) == prompts


@settings(deadline=None, max_examples=200)
@given(st.lists(st.one_of(TEXT, TRICKY), max_size=5).map("\n".join))
def test_any_text_gives_a_valid_set_or_one_sentence(text):
    try:
        prompts = PromptSet.parse(text)
    except PromptError as error:
        assert "\n" not in error.message
        return
    assert len(prompts.classes) >= 2
    assert len({same_name(c.name) for c in prompts.classes}) == len(prompts.classes)
    for c in prompts.classes:
        assert c.name == clean(c.name)
        assert all(p == clean(p) and p for p in c.prompts)
        c.name.encode("utf-8")
    assert PromptSet.parse(prompts.to_text()) == prompts


def test_the_libraries_are_valid(root: Path):
    files = sorted((root / "prompts" / "libraries").glob("*.prompts.json"))
    assert len(files) >= 7
    for path in files:
        prompts = PromptSet.load(path)
        assert prompts.title
        assert prompts.description
        assert all(c.color and c.description for c in prompts.classes), path.name
        assert len({c.color for c in prompts.classes}) == len(prompts.classes), path.name


# -- what is still being written ----------------------------------------------------------------


def test_unfinished_sets_may_have_one_class_and_names_twice():
    assert unfinished_classes("water") == (PromptClass(1, "water"),)
    first, second = unfinished_classes("Tree: oak\ntree | #0a0")
    assert (first.name, second.name, second.color) == ("Tree", "tree", "#00aa00")
    (one,) = unfinished_classes('{"schema": 1, "classes": [{"name": " a  b ", "value": 9}]}')
    assert one == PromptClass(9, "a b")


@pytest.mark.parametrize(
    "text", ["a: x, y | #123456\nb", '{"schema":1,"classes":[{"name":"a"},{"name":"b"}]}']
)
def test_of_whole_sets_they_are_the_classes(text):
    assert unfinished_classes(text) == PromptSet.parse(text).classes


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# nothing",
        ": no name",
        '{"schema": 1, "classes": []}',
        "{",
        "a | #1",
        "x" * 201,
        '{"schema": 1, "classes": [{"prompts": []}]}',
    ],
)
def test_what_no_set_could_hold_is_refused(text):
    with pytest.raises(PromptError):
        unfinished_classes(text)
