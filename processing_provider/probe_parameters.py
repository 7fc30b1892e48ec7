"""The parameters of the text-aligned probe and of its score."""

from __future__ import annotations

from ..i18n import tr
from .algorithm import EngineAlgorithm


def declare_probe(algorithm: EngineAlgorithm) -> None:
    """What the probe reads, how it is built and how it learns."""
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
            "What the text encoder reads: `description`, the name and some sentences on what the "
            "class is and how it reflects light, where a prompt set or a library has them, else "
            "the name and its synonyms; `name`, the bare name; `all`, the mean of all of these; "
            "`auto`, the one of the three with the least loss on training samples held back."
        ),
        advanced=True,
    )
    algorithm.add_choice(
        "TEXT_PRIOR",
        tr("Words beside few samples"),
        tr(
            "Whether what the words of the classes say of spectra counts beside the samples. "
            "`auto`: as much as it helps on training samples held back, the more the fewer "
            "samples a class has; not where no material is known for a class, the spectra look "
            "like none of them, or with the preset `paper`. Training takes up to twice as long, or "
            "some seconds more. `never`: the samples alone. The report says what was found."
        ),
        advanced=True,
    )
    algorithm.add_choice(
        "PRESET",
        tr("Settings of the probe"),
        tr(
            "`balanced` chooses on training samples held back how far to look around a pixel. "
            "`paper` has the settings of the published method (arXiv 2509.22697), where it tells "
            "them. Settings below that are given replace those of the preset."
        ),
        advanced=True,
    )
    for name, label, help_text in (
        (
            "PATCH",
            tr("Patch (pixels)"),
            tr(
                "Side of the square around a pixel that the probe looks at: 3, 9, 15, 21 and so "
                "on in steps of 6. 0: the preset's."
            ),
        ),
        (
            "COMPONENTS",
            tr("Principal components"),
            tr("To how many components the bands are reduced. 0: the preset's."),
        ),
        (
            "HARD_NEGATIVES",
            tr("Hard negatives"),
            tr(
                "Against how many wrong classes a sample is set in training that look most like "
                "it. -1: the preset's."
            ),
        ),
        (
            "SEMIHARD_NEGATIVES",
            tr("Semi-hard negatives"),
            tr(
                "How many further wrong classes are drawn at random. With so many that every "
                "wrong class is taken, the loss is plain softmax. -1: the preset's."
            ),
        ),
        (
            "EPOCHS",
            tr("Epochs, at most"),
            tr(
                "How often training goes through its batches. Where samples are held back to "
                "watch it, as the preset `paper` does, it stops earlier when their loss no longer "
                "falls. 0: the preset's."
            ),
        ),
    ):
        algorithm.add_number(name, label, help_text)
    algorithm.add_text(
        "PROBE_OPTIONS",
        tr("Single settings of the probe"),
        tr(
            "Settings that replace those of the preset one by one, separated by semicolons, as in "
            "`batch=64; learning_rate=0.0005`. A wrong name is refused with the list of names."
        ),
        advanced=True,
    )


def declare_score(algorithm: EngineAlgorithm) -> None:
    """Which samples are held out to tell how well the probe does."""
    algorithm.add_choice(
        "SPLIT",
        tr("What is held out for the score"),
        tr(
            "`polygons`: whole features. `blocks`: whole square blocks of the raster, for a few "
            "large polygons. `random`: single pixels, whose neighbours were learned from, so that "
            "the score is too good. `none`: nothing, and there is no score."
        ),
    )
    algorithm.add_number(
        "TEST_FRACTION",
        tr("Share held out"),
        tr(
            "Share of each class's labelled pixels held out, 0.01 to 0.99: 0.9 trains on 10 %, as "
            "near as whole polygons or blocks come to it. A class with a single one is trained "
            "but not tested. Not used with more than one fold."
        ),
    )
    algorithm.add_number(
        "FOLDS",
        tr("Folds"),
        tr(
            "1 holds one share out, once. 2 or more: cross-validation, in which every polygon, "
            "block or pixel of a class that has two or more is held out once; the scores are "
            "means, and their spread is in the report. No more folds are made than the class with "
            "the most of these has."
        ),
    )
    algorithm.add_number(
        "BLOCK_SIZE",
        tr("Side of the blocks (pixels)"),
        tr("Of `SPLIT=blocks`. Blocks should be larger than the patch the probe looks at."),
        advanced=True,
    )
    algorithm.add_switch(
        "SAVE_SCORED",
        tr("Save the very model that was scored"),
        tr(
            "The saved model then has learned from the training share alone. Otherwise it is "
            "trained again on all samples, and the score is that of a model made in the same way "
            "without those held out. With more than one fold it is always trained again."
        ),
        advanced=True,
    )
