"""The parameters of the network that learns objects, and of its score."""

from __future__ import annotations

from ..i18n import tr
from .algorithm import EngineAlgorithm


def declare_words(algorithm: EngineAlgorithm) -> None:
    """What is known of the classes in words, and what reads it."""
    algorithm.add_file(
        "DESCRIPTIONS",
        tr("File of descriptions"),
        tr(
            "What the classes look like to the sensor, a section a class: Markdown (`*.md`) with a "
            "heading for each class and some paragraphs below it, or JSON (`*.json`) with the "
            "classes as names. 'Instructions for descriptions' writes what to ask a language model "
            "for; its answer, saved as a file, goes here. Headings are matched as class names are: "
            "case, hyphens and a plural s do not matter. A class without a section has the "
            "description of the prompt set or of a library that comes with the plugin, else its "
            "name."
        ),
        tr("Descriptions (*.md *.txt *.json);;All files (*)"),
    )
    algorithm.add_text(
        "ENCODER",
        tr("Text encoder"),
        tr(
            "What turns the words of a class into numbers. `minilm` is a small language model that "
            "comes with the engine's packages. `lexical` counts pieces of words: it needs nothing "
            "and knows no meaning. `auto` takes `minilm` where it is installed, else `lexical`; "
            "the report says which. Else a folder with a model, or a model on Hugging Face by its "
            "name, such as `BAAI/bge-large-en-v1.5`, which is fetched once."
        ),
    )
    algorithm.add_choice(
        "WORDING",
        tr("Words of a class"),
        tr(
            "What the text encoder reads: `description`, the name and what the file of "
            "descriptions, the prompt set or a library says of it, else the name and its synonyms; "
            "`name`, the bare name; `all`, the mean of all of these; `auto`, what does best on "
            "training objects held back."
        ),
        advanced=True,
    )


def declare_network(algorithm: EngineAlgorithm) -> None:
    """How objects are cut into cubes, and what learns from them."""
    algorithm.add_choice(
        "NETWORK",
        tr("Network"),
        tr(
            "`pooled`: a light network that averages over each cube, for few or small objects. "
            "`cnn3d`: that of the published method (S3FN, arXiv 2510.07556), for larger objects "
            "with a texture of their own; it is slower."
        ),
    )
    algorithm.add_number(
        "CUBE",
        tr("Cube (pixels)"),
        tr(
            "Side of the squares, with all bands, into which an object is cut. 0: by the sizes of "
            "the objects. An object smaller than a cube is repeated by reflection at its own edge, "
            "so that nothing beside it is looked at."
        ),
    )
    for name, label, help_text in (
        (
            "STRIDE",
            tr("Step from cube to cube (pixels)"),
            tr("How far the next cube of an object is from the one before. 0: half a cube."),
        ),
        (
            "MIN_COVER",
            tr("Least share of a cube in the object"),
            tr(
                "Cubes of which less lies in the object are left out, 0 to 1. Of an object without "
                "a cube that is covered so well, the best is taken."
            ),
        ),
        (
            "COMPONENTS",
            tr("Principal components"),
            tr(
                "To how many components the bands are reduced, from the training objects alone. 0: "
                "as many as hold nearly all of the variance."
            ),
        ),
    ):
        algorithm.add_number(name, label, help_text, advanced=True)
    algorithm.add_choice(
        "VOTING",
        tr("How cubes decide on an object"),
        tr(
            "`probability`: by the mean of the probabilities of all its cubes. `majority`: each "
            "cube has one vote, as in the published method."
        ),
        advanced=True,
    )
    algorithm.add_text(
        "OBJECT_OPTIONS",
        tr("Single settings of the network"),
        tr(
            "Settings that replace those of the network one by one, separated by semicolons, as in "
            "`epochs=60; learning_rate=0.0005`. A wrong name is refused with the list of names."
        ),
        advanced=True,
    )


def declare_score(algorithm: EngineAlgorithm) -> None:
    """Which objects are held out to tell how well the network does."""
    algorithm.add_number(
        "TEST_FRACTION",
        tr("Share held out"),
        tr(
            "Share of the objects of each class held out, 0.01 to 0.99; with a group field, of the "
            "groups. A class with a single one is trained but not tested. Not used with more than "
            "one fold."
        ),
    )
    algorithm.add_number(
        "FOLDS",
        tr("Folds"),
        tr(
            "1 holds one share out, once. 2 or more: cross-validation, in which every object (or "
            "group) of a class that has two or more is held out once; the scores are means, and "
            "their spread is in the report."
        ),
    )
    algorithm.add_switch(
        "COMPARE_TEXTS",
        tr("Measure what the descriptions add"),
        tr(
            "Trains again with the bare names, with random vectors and with the descriptions "
            "exchanged between the classes, with the same seeds and the same objects held out. The "
            "report sets them beside the descriptions; the network without any text is there "
            "always. Takes about as long again for each."
        ),
        advanced=True,
    )
    algorithm.add_switch(
        "SAVE_SCORED",
        tr("Save the very model that was scored"),
        tr(
            "The saved model then has learned from the training share alone. Otherwise it is "
            "trained again on all objects, and the score is that of a model made in the same way "
            "without those held out. With more than one fold it is always trained again."
        ),
        advanced=True,
    )
