"""What the headers of trained models have in common: classes with their texts, encoder, scores."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from .. import __version__
from ..assess import FoldScores
from ..output import ClassInfo
from ..output.provenance import versions_text
from ..text import PromptClass, TextEncoder
from .class_texts import ClassText


def learnt_header(
    classes: Sequence[ClassInfo],
    prompts: Sequence[PromptClass],
    texts: Sequence[ClassText],
    encoder: TextEncoder,
    wording: str,
    seed: int,
) -> dict[str, Any]:
    """What was learnt, with what words and by which program."""
    return {
        "classes": [
            {
                "value": info.value,
                "name": info.name,
                "color": info.color,
                "prompts": list(prompt.prompts),
                "description": prompt.description,
                "text": text.shown,
                "text_source": text.source,
            }
            for info, prompt, text in zip(classes, prompts, texts, strict=True)
        ],
        "encoder": {"name": encoder.name, "revision": encoder.revision, "wording": wording},
        "seed": seed,
        "product_version": __version__,
        "versions": versions_text(),
    }


def scores_header(scores: FoldScores) -> dict[str, dict[str, list[float | None]]]:
    """Mean and standard deviation over the folds, lists of one or of a value for each class."""

    def known(values: Any) -> list[float | None]:
        # NaN is no JSON.
        return [round(float(v), 6) if np.isfinite(v) else None for v in np.atleast_1d(values)]

    return {
        name: {"mean": known(value.mean), "std": known(value.std)}
        for name, value in (
            ("overall_accuracy", scores.overall_accuracy),
            ("average_accuracy", scores.average_accuracy),
            ("kappa", scores.kappa),
            ("producers_accuracy", scores.producers_accuracy),
            ("users_accuracy", scores.users_accuracy),
        )
    }
