"""What the text encoder reads of each class."""

from __future__ import annotations

import threading
import time

import numpy as np
import pytest

from engine.errors import CancelledError, EncoderError, EngineError
from engine.jobs import TrainProbe
from engine.pipelines.class_texts import ClassText, class_texts, class_vectors, text_encoder
from engine.progress import Progress
from engine.text import PromptClass
from engine.text.descriptions import describe
from engine.text.ngrams import NgramEncoder
from engine.text.sections import parse_sections

OWN = PromptClass(1, "meadow", "", ("pasture",), "Mown twice a year.")
KNOWN = PromptClass(2, "bare soil")
SYNONYMS = PromptClass(3, "xyzzy", "", ("plugh", "frotz"))
BARE = PromptClass(4, "qwertz")


def test_a_description_is_the_users_own_else_a_librarys_else_words():
    library = describe("bare soil")
    assert library is not None
    assert class_texts([OWN, KNOWN, SYNONYMS, BARE], "description") == (
        ClassText(("meadow: Mown twice a year.",), "the prompt set"),
        ClassText((f"bare soil: {library.text}",), f"the library {library.library}"),
        ClassText(("xyzzy, plugh, frotz",), "the prompt set"),
        ClassText(("qwertz",), "its name alone"),
    )


def test_the_section_of_a_file_goes_before_the_users_own_description():
    classes = [OWN, KNOWN, BARE]
    said = "# Meadows\nGreen.\n\nLong.\n# qwertz\n?"
    described = parse_sections(said, [(one.name, one.prompts) for one in classes], "d.md")
    own, known, bare = class_texts(classes, "description", described)
    assert own == ClassText(("meadow: Green.\n\nLong.",), "the file d.md")
    assert known.source.startswith("the library ")
    assert bare == ClassText(("qwertz: ?",), "the file d.md")
    assert class_texts(classes, "all", described)[0].texts[:2] == ("meadow", "pasture")
    assert class_texts(classes, "name", described)[0].texts == ("meadow",)


def test_the_wording_name_is_nothing_but_the_name():
    found = class_texts([OWN, KNOWN, SYNONYMS, BARE], "name")
    assert [one.texts for one in found] == [("meadow",), ("bare soil",), ("xyzzy",), ("qwertz",)]
    assert {one.source for one in found} == {"its name alone"}


def test_the_wording_all_has_every_word_once():
    own, known, synonyms, bare = class_texts([OWN, KNOWN, SYNONYMS, BARE], "all")
    assert own.texts == ("meadow", "pasture", "meadow: Mown twice a year.")
    assert own.shown == "meadow | pasture | meadow: Mown twice a year."
    assert known.texts[0] == "bare soil" and len(known.texts) == 2
    assert known.source.startswith("the library ")
    assert synonyms.texts == ("xyzzy", "plugh", "frotz", "xyzzy, plugh, frotz")
    assert bare.texts == ("qwertz",)


def test_classes_that_would_get_the_same_text_do_not():
    found = class_texts([PromptClass(1, "water"), PromptClass(2, "lake")], "description")
    assert found[0].texts != found[1].texts


def test_a_class_vector_is_the_mean_of_its_texts():
    encoder = NgramEncoder()
    texts = class_texts([OWN, BARE, SYNONYMS], "all")
    found = class_vectors(encoder, texts, Progress())
    for row, one in zip(found, texts, strict=True):
        expected = np.mean([encoder.encode([text])[0] for text in one.texts], axis=0)
        np.testing.assert_allclose(row, expected, atol=1e-6)
    assert found.dtype == np.float32 and found.shape[0] == 3


def test_an_encoder_that_loads_for_long_does_not_delay_cancelling():
    begun, loaded = threading.Event(), threading.Event()

    class Slow:
        def encode(self, texts):
            begun.set()
            loaded.wait(30)

    start = time.monotonic()
    try:
        with pytest.raises(CancelledError):
            class_vectors(Slow(), [ClassText(("a",), "")], Progress(cancelled=begun.is_set))
        assert time.monotonic() - start < 2
    finally:
        loaded.set()


def job(folder, **more):
    return TrainProbe(input="x.tif", model="m.spm", weights_folder=str(folder), **more)


def test_encoders_by_name(tmp_path):
    assert text_encoder("lexical", job(tmp_path), Progress()).name == "lexical"
    with pytest.raises(EncoderError, match="no text encoder 'word2vec'"):
        text_encoder("word2vec", job(tmp_path), Progress())
    with pytest.raises(EncoderError, match="No text encoder was named"):
        text_encoder(" ", job(tmp_path), Progress())


def test_offline_nothing_is_fetched(tmp_path):
    with pytest.raises(EngineError, match="nobody/no-such-encoder"):
        text_encoder("nobody/no-such-encoder", job(tmp_path, offline=True), Progress())
    assert not list(tmp_path.iterdir())
