"""Epochs, sets, losses and the end of training."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
import torch

from engine.refine.networks import build_network
from engine.refine.settings import from_text
from engine.refine.tiles import Standardiser, TrainingTile
from engine.refine.training import Trainer, robust_loss

BANDS, CLASSES = 5, 3


def tiles(count=3, side=12, seed=0):
    rng = np.random.default_rng(seed)
    made = []
    for height, width in [(side, side)] * (count - 1) + [(side - 3, side - 5)]:
        truth = rng.integers(0, CLASSES, (height, width))
        values = np.eye(BANDS)[truth] * 3 + rng.normal(0, 0.5, (height, width, BANDS))
        probabilities = 0.1 + 0.7 * np.eye(CLASSES)[truth]
        made.append(
            TrainingTile(
                values.transpose(2, 0, 1).astype(np.float32),
                rng.random((height, width)) < 0.9,
                probabilities.astype(np.float32),
            )
        )
    return made


def train(text, given=None, on_progress=lambda *told: None, check=lambda: None):
    settings = from_text("balanced", f"hidden=4; components=0; {text}", "convnet")
    given = given or tiles()
    network = build_network("convnet", BANDS, CLASSES, 4)
    trainer = Trainer(settings, network, Standardiser.fit(given, 0), given)
    return trainer.run(check, on_progress), trainer


@pytest.mark.parametrize("robustness", [0.0, 0.3, 0.7, 1.0])
def test_loss_against_loops(robustness):
    rng = np.random.default_rng(0)
    logits, targets = rng.normal(0, 3, (20, 4)), rng.dirichlet(np.ones(4), 20)
    expected = 0.0
    for one, wanted in zip(logits, targets, strict=True):
        chances = np.exp(one) / np.exp(one).sum()
        for chance, weight in zip(chances, wanted, strict=True):
            q = robustness
            expected += weight * ((1 - chance**q) / q if q else -np.log(chance)) / 20
    found = robust_loss(torch.tensor(logits), torch.tensor(targets), robustness)
    assert float(found) == pytest.approx(expected, rel=1e-6)


def test_loss_of_certain_logits_is_finite_and_has_a_gradient():
    logits = torch.tensor([[200.0, -200.0]], requires_grad=True)
    loss = robust_loss(logits, torch.tensor([[0.0, 1.0]]), 0.7)
    loss.backward()
    assert torch.isfinite(loss)
    assert torch.isfinite(logits.grad).all()


def test_the_sets_enter_after_the_warm_up():
    trained, _ = train("epochs=5; iterations=4; warm_up=2; stop_agreement=1; random_per_class=10")
    confident = [epoch.confident for epoch in trained.history]
    assert confident[:2] == [0, 0]
    assert min(confident[2:]) > 0
    assert [epoch.random for epoch in trained.history] == [30] * 5
    assert np.isnan(trained.history[0].agreement)
    assert trained.stopped == "all epochs were done"
    # The map and the source are of the valid pixels alone.
    count = sum(int(one.valid.sum()) for one in tiles())
    assert trained.network_map.shape == trained.source.shape == (count, CLASSES)
    np.testing.assert_allclose(trained.network_map.sum(axis=1), 1, atol=1e-5)


def test_training_stops_when_maps_no_longer_change():
    text = "epochs=60; iterations=3; learning_rate=0.02; warm_up=3; stop_agreement=0.98"
    trained, _ = train(text)
    assert 5 <= len(trained.history) < 60
    assert all(epoch.agreement >= 0.98 for epoch in trained.history[-2:])
    assert trained.stopped == "the maps of 3 epochs agreed in at least 98.0% of the pixels"
    never, _ = train(text.replace("0.98", "1").replace("60", "12"))
    assert len(never.history) == 12


def test_the_rate_falls_along_half_a_cosine():
    _, trainer = train("epochs=2; iterations=1; learning_rate=0.01; final_learning_rate=0.002")
    assert trainer._optimiser.param_groups[0]["lr"] == pytest.approx(0.002)
    trainer._steps_done = 0
    rates = []
    trainer._settings = dataclasses.replace(trainer._settings, epochs=5, iterations=3)
    for _ in range(15):
        trainer._set_rate()
        rates.append(trainer._optimiser.param_groups[0]["lr"])
    share = np.arange(15) / 14
    np.testing.assert_allclose(rates, 0.002 + 0.008 * (1 + np.cos(np.pi * share)) / 2)


def test_logits_are_turned_back_to_their_pixels():
    """A network that answers pixel by pixel must give the same whatever the augmentation."""
    _, trainer = train("epochs=1; iterations=1; noise=0")
    trainer._network = torch.nn.Conv2d(BANDS, CLASSES, 1)
    inputs = torch.randn(2, BANDS, 6, 6, generator=torch.Generator().manual_seed(0))
    plain = trainer._network(inputs)
    for _ in range(12):
        torch.testing.assert_close(trainer._augmented(inputs), plain)


def test_soft_labels_stand_at_their_pixels():
    """Rows of the soft labels must be those of the confident map's own pixels."""
    _, trainer = train("epochs=1; iterations=1; confident_share=1; margin_components=2")
    network_map = trainer._source.numpy()[trainer._looked_at][trainer._pixels]
    scores = trainer._inputs.movedim(1, 3).numpy()[trainer._looked_at][trainer._pixels]
    soft, confident, hard = trainer._choose(network_map, scores)
    rows = soft.rows.numpy()
    assert (rows >= 0).sum() == confident + hard > 0
    assert (trainer._valid[rows >= 0]).all()
    # The clouds are far apart: densities say what the map says.
    found = soft.labels.numpy()[rows[rows >= 0]].argmax(axis=1)
    assert (found == trainer._labels[rows >= 0]).mean() > 0.99


def test_progress_and_checks():
    told, checks = [], []
    train(
        "epochs=2; iterations=3; stop_agreement=1",
        on_progress=lambda *one: told.append(one),
        check=lambda: checks.append(None),
    )
    assert [one[:2] for one in told] == [(0, 2)] * 3 + [(1, 2)] * 3
    assert [one[2] for one in told[:3]] == pytest.approx([1 / 3, 2 / 3, 1])
    assert all(float(one[3]) >= 0 for one in told)
    # Once a step and once for every tile of the epoch's map.
    assert len(checks) == 2 * (3 + 3)
