"""Presets, the user's text, and one-sentence refusals."""

from __future__ import annotations

import dataclasses

import pytest

from engine.errors import EngineError
from engine.jobs import PRESETS
from engine.options import SettingError
from engine.refine.settings import SpecialSettings, from_text


def test_every_preset_of_the_job_exists():
    assert [from_text(name).seed for name in PRESETS] == [0, 0, 0]
    assert from_text("balanced") == SpecialSettings()


def test_the_paper_as_published():
    paper = from_text("paper", network="mambahsi")
    assert (paper.epochs, paper.iterations, paper.warm_up) == (20, 20, 10)
    assert (paper.learning_rate, paper.final_learning_rate) == (4e-4, 1e-4)
    assert (paper.random_per_class, paper.confident_share, paper.pca) == (500, 0.2, 5)
    assert (paper.margin_components, paper.density_components) == (3, 5)
    assert (paper.weight_random, paper.weight_hard, paper.weight_confident) == (1.0, 0.1, 1.0)
    assert (paper.targets, paper.sampling, paper.robustness) == ("hard", "class", 0.0)
    # Nothing of ours is left on.
    assert (paper.components, paper.combine, paper.views, paper.stop_agreement) == (0, 0, 1, 1.0)
    large = from_text("paper_large")
    assert (large.epochs, large.warm_up) == (10, 5)
    assert (large.learning_rate, large.final_learning_rate) == (1e-3, 1e-5)


def test_single_settings_over_a_preset():
    made = from_text(
        "paper", " epochs=30;learning_rate = 1e-3 ;\n sampling=proportional;", "convnet", 7
    )
    expected = dataclasses.replace(
        from_text("paper"),
        epochs=30,
        learning_rate=0.001,
        sampling="proportional",
        network="convnet",
        seed=7,
    )
    assert made == expected
    assert from_text("paper", "epochs=3e1").epochs == 30


def test_every_setting_can_be_given_as_text():
    for field in dataclasses.fields(SpecialSettings):
        if field.name not in ("network", "seed"):
            assert from_text("balanced", f"{field.name}={field.default}") == SpecialSettings()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("epoch=3", r"no setting 'epoch': did you mean epochs\? There are hidden, epochs,"),
        ("zzz=3", r"no setting 'zzz': There are hidden"),
        ("epochs", "must be written name=value"),
        ("epochs=", "must be written name=value"),
        ("=3", "must be written name=value"),
        ("epochs=3; epochs=4", "epochs is given twice"),
        ("epochs=many", "epochs must be a number, found 'many'"),
        ("epochs=0", "epochs must be between 1 and 1000, found 0"),
        ("epochs=2.5", "epochs must be a whole number, found 2.5"),
        ("noise=nan", "noise must be between 0 and 10, found nan"),
        ("noise=inf", "noise must be between"),
        ("epochs=nan", "epochs must be between"),
        ("sampling=fair", "sampling must be one of class, proportional, found 'fair'"),
        ("hidden=18", "hidden must be a multiple of 4, found 18"),
        ("views=3", "views must be 1 or 8, found 3"),
        ("final_learning_rate=0.5", "must not be larger than learning_rate"),
        ("weight_random=0", "weight_random must be above 0"),
        ("seed=3", "seed is a parameter of its own"),
        ("network=convnet", "network is a parameter of its own"),
    ],
)
def test_refusals(text, expected):
    with pytest.raises(SettingError, match=expected) as caught:
        from_text("balanced", text)
    assert isinstance(caught.value, EngineError)
    assert caught.value.message.endswith(".")


def test_unknown_preset_and_network():
    with pytest.raises(SettingError, match="no preset 'fast': choose one of balanced, paper"):
        from_text("fast")
    with pytest.raises(SettingError, match="network must be one of mambahsi, convnet"):
        from_text("balanced", network="resnet")
    with pytest.raises(SettingError, match="epochs must be between"):
        SpecialSettings(epochs=True)
