"""The shipped sentences: form, CLIP's own eighty, and what is refused."""

from __future__ import annotations

import json

import jsonschema
import pytest

from engine.errors import EngineError
from engine.jobs import TEMPLATES
from engine.text.torchvision_guard import make_torchvision_importable
from engine.zeroshot.templates import (
    SCHEMA_PATH,
    TEMPLATES_PATH,
    filled,
    sentences,
    template_sets,
)


def test_the_file_follows_its_schema_and_the_schema_is_one():
    schema = json.loads(SCHEMA_PATH.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    document = json.loads(TEMPLATES_PATH.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(document)


def test_there_is_a_set_for_every_choice_of_a_job():
    assert set(template_sets()) == set(TEMPLATES)


def test_imagenet_is_what_clip_was_published_with():
    make_torchvision_importable()
    from open_clip import OPENAI_IMAGENET_TEMPLATES

    for name in ("asphalt road", "a {} in braces"):
        ours = [filled(sentence, name) for sentence in sentences("imagenet")]
        assert ours == [template(name) for template in OPENAI_IMAGENET_TEMPLATES]
    assert len(sentences("imagenet")) == 80


def test_the_other_sets():
    assert 8 <= len(sentences("remote_sensing")) <= 12
    assert [filled(sentence, "wet {sand}") for sentence in sentences("name")] == ["wet {sand}"]


def test_an_unknown_set_is_refused_with_the_known_ones():
    with pytest.raises(EngineError, match=r"'poems': expected one of imagenet, remote_sensing"):
        sentences("poems")


def good():
    entry = {"description": "d", "source": "s", "sentences": ["a {}."]}
    return {"schema": 1, "sets": dict.fromkeys(TEMPLATES, entry)}


def changed(**entry):
    document = good()
    document["sets"]["name"] = {**document["sets"]["name"], **entry}
    return json.dumps(document)


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        json.dumps({**good(), "schema": 2}),
        json.dumps({"schema": 1, "sets": {}}),
        changed(sentences=[]),
        changed(sentences=["no place"]),
        changed(sentences=["{} and {}"]),
        changed(sentences=["{0}"]),
        changed(sentences=["{}", "{}"]),
        changed(author="x"),
    ],
)
def test_a_damaged_file_is_refused_by_name(tmp_path, text):
    path = tmp_path / "templates.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(EngineError, match=r"templates\.json.*reinstall the plugin"):
        template_sets(path)


def test_a_missing_file_is_refused_and_a_good_one_read(tmp_path):
    with pytest.raises(EngineError, match="reinstall the plugin"):
        template_sets(tmp_path / "absent.json")
    path = tmp_path / "templates.json"
    path.write_text(json.dumps(good()), encoding="utf-8")
    assert template_sets(path) == dict.fromkeys(TEMPLATES, ("a {}.",))
