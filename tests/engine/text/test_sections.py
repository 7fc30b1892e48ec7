"""Descriptions from files: what answers look like, what is matched, what is refused."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import PromptError
from engine.text.markdown import headings, prose
from engine.text.promptset import PromptClass, PromptSet
from engine.text.sections import MAX_TEXT, parse_sections, read_sections

CLASSES = (("Water", ("lake", "river")), ("Dry grass", ()), ("Tree", ("forest",)))


def texts(text, classes=CLASSES):
    return parse_sections(text, classes, "d.md").texts


MARKDOWN = """\
# Descriptions of three classes

Written for a sensor of 30 bands.

## Water

Dark beyond 750 nm,
as water absorbs there.

Brighter when **turbid**.

### In the short-wave infrared

- nothing comes back
- [glint](http://x.org/y) does

## dry-grasses

Bright; `cellulose` absorbs at 2100 nm.

---

## Tree ##
Red edge near 720 nm.
"""
WANTED = (
    "Dark beyond 750 nm, as water absorbs there.\n\nBrighter when turbid.\n\n"
    "In the short-wave infrared\n\nnothing comes back\nglint does",
    "Bright; cellulose absorbs at 2100 nm.",
    "Red edge near 720 nm.",
)


def test_markdown_with_a_title_and_headings_inside_a_section():
    found = parse_sections(MARKDOWN, CLASSES, "d.md")
    assert found.texts == WANTED
    assert (found.missing, found.unknown, found.sentences, found.count) == ((), (), (), 3)


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    ("encoding", "mark"),
    [("utf-8", ""), ("utf-8-sig", ""), ("utf-16", ""), ("utf-16-be", "\ufeff")],
)
def test_a_file_in_any_encoding_that_says_so_and_with_any_line_ends(tmp_path, ends, encoding, mark):
    path = tmp_path / "what they are.md"
    path.write_bytes((mark + MARKDOWN.replace("\n", ends)).encode(encoding))
    found = read_sections(path, CLASSES)
    assert (found.texts, found.name) == (WANTED, "what they are.md")


@pytest.mark.parametrize(
    "text",
    [
        "## 1. Water\nA.\n## 2) Dry grass\nB.\n## 3 - Tree\nC.",
        "## Class: Water\nA.\n## Class 2: Dry grass\nB.\n## class 3 - tree\nC.",
        "## **Water**\nA.\n## `Dry_grass`:\nB.\n## \u201cTrees\u201d\nC.",
        "Water\n=====\nA.\n\nDry grass\n=========\nB.\n\nTree\n=\nC.",
        "Water\n-----\n\nA.\n\nDry grass\n---\nB.\n\nTree\n--\nC.",
        "Here they are:\n```markdown\n# Water\nA.\n# Dry grass\nB.\n# Tree\nC.\n```\nDone.",
        "**Water**\nA.\n\n**Dry grass:**\nB.\n\n**Tree**\nC.",
        "1. **Water**: A.\n2. **Dry grass**: B.\n3. **Tree** - C.",
        "<!-- ## Tree\nold -->\n# lake\nA.\n# Dry  Grass\nB.\n# Forest\nC.",
        "# Water\nA.\n## Dry grass\nB.\n## Tree\nC.",
        '{"water": "A.", "Dry grass": "B.", "tree": "C."}',
        '[{"name": "Water", "description": "A."}, {"class": "dry grass", "text": ["B."]},'
        ' {"Tree": "C."}]',
        'Of course:\n```json\n{"classes": [{"name": "Water", "description": "A."},'
        '{"name": "Dry grass", "description": "B."}, {"name": "Tree", "description": "C."}]}\n```',
        '{"descriptions": [{"Label": "Water", "Content": "A."}, {"Dry grass": "B."},'
        ' {"Tree": {"spectrum": "C."}}]}',
    ],
)
def test_what_answers_look_like(text):
    assert texts(text) == ("A.", "B.", "C.")


def test_paragraphs_of_json_stay_apart():
    said = {"Water": ["One.", "Two."], "Dry grass": {"range": "Three.", "apart": "Four."}}
    assert texts(json.dumps(said)) == ("One.\n\nTwo.", "Three.\n\nFour.", "")


def test_a_prompt_set_is_read_too(tmp_path):
    path = tmp_path / "a.prompts.json"
    PromptSet((PromptClass(1, "tree", description="C."), PromptClass(2, "Water"))).save(path)
    found = read_sections(path, CLASSES)
    assert found.texts == ("", "", "C.")
    assert found.missing == ("Water", "Dry grass")


def test_names_win_over_readings_and_synonyms():
    classes = (
        ("Tree", ()),
        ("1. Tree", ()),
        ("Class: Tree", ()),
        ("class 7", ()),
        ("wood", ("t",)),
    )
    text = "# 1. Tree\nA\n# Tree\nB\n# Class: Tree\nC\n# 7\nD\n# T\nE"
    assert texts(text, classes) == ("B", "A", "C", "D", "E")


def test_classes_of_like_names_need_the_exact_one():
    classes = (("Grass", ()), ("grasses", ()), ("Soil", ("ground",)), ("Road", ("ground",)))
    found = parse_sections("# grasses\nB\n# Grass\nA\n# Ground\nX\n# soil\nC", classes, "d")
    assert found.texts == ("A", "B", "C", "")
    assert found.unknown == ("Ground",)


def test_a_heading_inside_a_section_may_be_the_name_of_another_class():
    text = "## Water\nA.\n### Tree\nShade of trees.\n## Tree\nC."
    assert texts(text) == ("A.\n\nTree\n\nShade of trees.", "", "C.")


def test_what_is_missing_unknown_or_the_same_is_told():
    text = "# Water\nSame.\n# Tree\nSame.\n# Dry gras\nB.\n# Notes\nX."
    said = parse_sections(text, CLASSES, "d.md").sentences
    assert len(said) == 3
    assert "d.md says nothing of 'Dry grass'" in said[0]
    assert "'Dry gras' and 'Notes' are no classes" in said[1]
    assert "did you mean 'Dry grass' for 'Dry gras'?" in said[1]
    assert "the very same of 'Water' and 'Tree'" in said[2]


def test_the_empty_form_of_the_instructions_is_no_second_section():
    form = "# What to write\n\nFor each class ...\n\n## Water\n\n...\n\n## Tree\n\n...\n"
    answer = "## Water\n\nDark.\n\n## Tree\n\nGreen.\n"
    for whole in (form + answer, answer + form):
        assert texts(whole) == ("Dark.", "", "Green.")
    with pytest.raises(PromptError, match="no text below them"):
        texts(form)


def test_a_heading_without_text_is_a_class_without_a_description():
    found = parse_sections("# Water\n\n# Dry grass\nB.", CLASSES, "d.md")
    assert found.texts == ("", "B.", "")
    assert found.missing == ("Water", "Tree")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "has no sections"),
        ("Water is dark.\nTrees are green.", "has no sections"),
        ("# Rock\nX\n# Sand\nY", r"No section of d.md \('Rock' and 'Sand'\) is one of the classes"),
        ("# Water\n\n# Tree\n", "no text below them"),
        ("# Water\nA\n# lake\nB", "two sections for the class 'Water', 'Water' and 'lake'"),
        ('{"Water": "A", "Water": "B"}', "two sections for the class 'Water'"),
        ("# Water\n" + "x" * (MAX_TEXT + 1), "has 20,001 characters, at most 20,000"),
        ('{"Water": "A",', "no valid JSON .line 1, column 15"),
        ('{"Water": 5}', "'Water' of d.md must be text or a list of paragraphs, found 5"),
        ('{"Water": [{"x": "y"}]}', "'Water' of d.md must be text"),
        ('[{"x": "y", "z": "w"}]', "Entry 1 of d.md has no name"),
        ('[["Water"]]', "Entry 1 of d.md must be an object"),
        ("[" * 100_000, "nested too deeply"),
        ("{}", "has no sections"),
    ],
)
def test_what_is_refused(text, sentence):
    with pytest.raises(PromptError, match=sentence):
        parse_sections(text, CLASSES, "d.md")


def test_files_that_are_no_text(tmp_path):
    with pytest.raises(PromptError, match=r"file of descriptions .*none.md does not exist"):
        read_sections(tmp_path / "none.md", CLASSES)
    with pytest.raises(PromptError, match="is a folder: choose a Markdown file"):
        read_sections(tmp_path, CLASSES)
    path = tmp_path / "latin.md"
    path.write_bytes("# Water\nübersättigt".encode("latin-1"))
    with pytest.raises(PromptError, match="not UTF-8 text"):
        read_sections(path, CLASSES)
    path.write_bytes(b"\x89PNG\0\0")
    with pytest.raises(PromptError):
        read_sections(path, CLASSES)


def test_no_time_is_lost_on_odd_files():
    # Each of these took minutes with a naive pattern.
    for odd in (
        "<!-- " * 200_000,
        "**" * 200_000,
        "# " + "#" * 300_000,
        "- " * 200_000,
        "[(" * 99_999,
    ):
        with pytest.raises(PromptError):
            parse_sections(odd, CLASSES, "d.md")
        prose([odd])


@given(
    st.text(
        alphabet=st.sampled_from("#=-*_`[]{}<>!:.\"'\n\t Waterlk1\u00e9\u2028\ud800"), max_size=80
    )
)
def test_any_text_is_read_or_refused(text):
    try:
        found = parse_sections(text, CLASSES, "d.md")
    except PromptError as error:
        assert error.message.endswith((".", '."'))
    else:
        assert found.count >= 1
        "".join(found.texts).encode("utf-8")


_WORDS = st.text(alphabet="abcdef \u00fc", min_size=1, max_size=30).filter(str.strip)


@given(st.lists(_WORDS, min_size=3, max_size=3))
def test_what_is_written_as_asked_is_read_back(said):
    text = "\n\n".join(f"## {name}\n\n{one}" for (name, _), one in zip(CLASSES, said, strict=True))
    assert texts(text) == tuple(" ".join(one.split()) for one in said)


def test_lines_that_are_no_headings():
    found = headings("#Water\n# Tree\n    # code\n#hash\nfirst\nsecond\n---\n")
    assert [(one.level, one.title) for one in found] == [(1, "Tree")]
    assert prose(["a * b * c", "snake_case_word", "2 < 3"]) == "a * b * c snake_case_word 2 < 3"
