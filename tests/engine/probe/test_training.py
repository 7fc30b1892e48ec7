"""Training on made patches: that it learns, when it stops, and what must not matter."""

from __future__ import annotations

import dataclasses
import math

import numpy as np
import pytest
import torch
from torch.nn import functional

from engine.probe import training
from engine.probe.network import ProbeNetwork
from engine.probe.patches import Patches
from engine.probe.training import Samples, train

CLASSES = 3


def toy(count=60, seed=0, shift=1.5, classes=CLASSES, side=3, labels=None):
    """Patches of 3 components and 2 blurred copies; the classes differ in their means."""
    rng = np.random.default_rng(seed)
    if labels is None:
        labels = rng.permutation(np.arange(count) % classes)
    middles = np.eye(classes, 9)[labels] * shift
    pixels = middles[:, None] + rng.normal(0, 0.4, (count, side * side, 9))
    pixels = np.concatenate([np.zeros((1, 9)), pixels.reshape(-1, 9)]).astype(np.float32)
    places = 1 + np.arange(count * side * side).reshape(count, -1)
    return Samples(Patches(pixels, places), labels.astype(np.int64), np.ones(count, np.float32))


def texts(classes=CLASSES):
    return np.random.default_rng(1).normal(size=(classes, 5)).astype(np.float32)


def run(settings, samples, held_back=None, *, said=None, check=lambda: None, seen=None, drawn=0):
    """The trained network, how it went, and the weights after every epoch in ``seen``."""
    torch.manual_seed(11)
    network = ProbeNetwork(settings, 3, 9, 5)
    torch.rand(drawn)

    def on_epoch(*told):
        if seen is not None:
            seen.append((told, state(network)))

    said = texts() if said is None else said
    trained = train(network, said, samples, held_back, settings, 3, "cpu", check, on_epoch)
    return network, trained


def state(network):
    return {name: value.detach().clone() for name, value in network.state_dict().items()}


def same(one, other):
    return all(torch.equal(one[name], other[name]) for name in one)


def judged(network, samples):
    with torch.no_grad():
        patches = samples.patches.tensors(slice(None), 3)
        return network(*patches, torch.from_numpy(texts()))


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"network": "transformer"},
        {"align": "vision"},
        {"hard_negatives": 1, "semihard_negatives": 0},
        {"weight_decay": 0.01, "cosine": 1, "clip": 1.0, "smoothing": 0.1, "dropout": 0.1},
        {"flip": 1, "shift_noise": 0.2, "noise": 0.1, "channel_dropout": 0.1, "balance": 1.0},
    ],
    ids=str,
)
def test_classes_that_can_be_told_apart_are_learnt(tiny, changes):
    network, trained = run(tiny(epochs=20, **changes), toy())
    assert (judged(network, toy(seed=5)).argmax(1).numpy() == toy(seed=5).labels).mean() > 0.95
    assert trained.history[-1].loss < trained.history[0].loss
    assert not network.training


def test_labels_without_meaning_are_not(tiny):
    """The check above can fail."""
    lots = np.random.default_rng(3).permutation(toy().labels)
    mixed = Samples(toy().patches, lots, toy().weights)
    network, _ = run(tiny(epochs=5), mixed)
    assert (judged(network, toy(seed=5)).argmax(1).numpy() == toy(seed=5).labels).mean() < 0.8


def test_what_is_told_and_remembered(tiny):
    seen = []
    network, trained = run(tiny(epochs=3), toy(), seen=seen)
    assert [told[:2] for told, _ in seen] == [(1, 3), (2, 3), (3, 3)]
    assert [told[2] for told, _ in seen] == [f"{epoch.loss:.3f}" for epoch in trained.history]
    assert (trained.best, trained.stopped) == (2, "all epochs were done")
    assert all(math.isnan(epoch.validation_loss) for epoch in trained.history)
    assert trained.history[-1].temperature == float(network.temperature.detach())
    assert same(seen[-1][1], state(network))


@pytest.mark.parametrize("smoothing", [0.0, 0.3])
def test_the_first_step_by_hand(tiny, smoothing):
    """One full-batch Adam step from the loss written out."""
    settings = tiny(epochs=1, batch=60, steps=1, smoothing=smoothing)
    samples = toy()
    network, trained = run(settings, samples)
    torch.manual_seed(11)
    other = ProbeNetwork(settings, 3, 9, 5)
    optimizer = torch.optim.Adam(other.parameters(), lr=settings.learning_rate)
    chosen = np.random.default_rng(0).choice(60, 60, p=np.full(60, 1 / 60))
    logits = other(*samples.patches.tensors(chosen, 3), torch.from_numpy(texts()))
    labels = torch.from_numpy(samples.labels[chosen])
    loss = functional.cross_entropy(logits, labels, label_smoothing=smoothing)
    loss.backward()
    optimizer.step()
    assert trained.history[0].loss == pytest.approx(float(loss.detach()), rel=1e-5)
    for name, value in state(other).items():
        torch.testing.assert_close(network.state_dict()[name], value, msg=name)


@pytest.mark.parametrize("align", ["text", "vision"])
def test_the_probe_learns_and_the_texts_stay(tiny, align):
    said = texts()
    before = said.copy()
    network, _ = run(tiny(align=align, epochs=2), toy(), said=said)
    torch.manual_seed(11)
    fresh = ProbeNetwork(tiny(align=align), 3, 9, 5)
    assert not torch.equal(network.probe.weight, fresh.probe.weight)
    assert float(network.log_temperature.detach()) != float(fresh.log_temperature.detach())
    np.testing.assert_array_equal(said, before)


def test_the_temperature_stays_below_the_largest(tiny):
    settings = tiny(temperature=2.0, largest_temperature=2.5, epochs=15)
    _, trained = run(settings, toy())
    assert max(epoch.temperature for epoch in trained.history) == 2.5
    _, free = run(tiny(temperature=2.0, epochs=15), toy())
    assert max(epoch.temperature for epoch in free.history) > 2.5


@pytest.mark.parametrize("held", [False, True])
def test_dropout_in_every_step_and_never_when_judging(tiny, monkeypatch, held):
    modes = []
    real = ProbeNetwork.forward

    def forward(self, *given):
        modes.append((torch.is_grad_enabled(), self.training))
        return real(self, *given)

    monkeypatch.setattr(ProbeNetwork, "forward", forward)
    run(tiny(epochs=3), toy(), toy(seed=2) if held else None)
    assert modes == ([(True, True)] * 4 + [(False, False)] * held) * 3


# -- seeds ------------------------------------------------------------------------------------

RANDOM = {
    "dropout": 0.3,
    "flip": 1,
    "shift_noise": 0.3,
    "noise": 0.1,
    "channel_dropout": 0.2,
    "semihard_negatives": 1,
}


@pytest.mark.parametrize("network", ["shared", "transformer"])
def test_same_seed_same_weights(tiny, network):
    settings = tiny(network=network, epochs=2, **RANDOM)
    one = run(settings, toy())[0]
    other = run(dataclasses.replace(settings, seed=1), toy())[0]
    # What was drawn from torch's own generator before must not matter.
    again = run(settings, toy(), drawn=3)[0]
    assert same(state(one), state(again))
    assert not same(state(one), state(other))


def test_training_leaves_the_generator_of_torch_alone(tiny):
    run(tiny(epochs=1, dropout=0.3), toy())
    after = torch.rand(3)
    torch.manual_seed(11)
    ProbeNetwork(tiny(), 3, 9, 5)
    assert torch.equal(torch.rand(3), after)


# -- samples held back ------------------------------------------------------------------------


def test_samples_held_back_only_watch(tiny):
    settings = tiny(epochs=4, patience=10, **RANDOM)
    wrong = Samples(toy(seed=2).patches, (toy(seed=2).labels + 1) % CLASSES, toy().weights)
    runs = []
    for held_back in (None, toy(seed=2), wrong):
        seen = []
        run(settings, toy(), held_back, seen=seen)
        runs.append([weights for _, weights in seen])
    for epochs in zip(*runs, strict=True):
        assert same(epochs[0], epochs[1])
        assert same(epochs[0], epochs[2])


def test_the_best_epoch_is_kept_and_training_stops(tiny):
    # With labels at odds with what is learnt the watched loss rises from early on.
    held_back = Samples(toy(seed=2).patches, (toy(seed=2).labels + 1) % CLASSES, toy().weights)
    seen = []
    network, trained = run(tiny(epochs=30, patience=3), toy(), held_back, seen=seen)
    losses = [epoch.validation_loss for epoch in trained.history]
    assert trained.best == int(np.argmin(losses))
    assert len(losses) == trained.best + 1 + 3 < 30
    assert trained.stopped == "the validation loss had not fallen for 3 epochs"
    assert same(state(network), seen[trained.best][1])
    assert not same(state(network), seen[-1][1])


def test_without_a_reason_to_stop_all_epochs_are_done(tiny):
    _, trained = run(tiny(epochs=4), toy(), toy(seed=2))
    assert len(trained.history) == 4
    assert trained.stopped == "all epochs were done"
    assert trained.history[-1].validation_accuracy == pytest.approx(1)


@pytest.mark.parametrize("at_once", [7, 512])
def test_validation_counts_every_class_the_same(tiny, monkeypatch, at_once):
    monkeypatch.setattr(training, "_JUDGED", at_once)
    labels = np.array([0] * 20 + [1] * 5 + [2] * 2)
    held_back = toy(27, seed=4, shift=0.4, labels=labels)
    network, trained = run(tiny(epochs=1), toy(), held_back)
    logits = judged(network, held_back)
    losses = -logits.log_softmax(1)[np.arange(27), labels].numpy()
    hits = logits.argmax(1).numpy() == labels
    by_class = [np.mean(losses[labels == k]) for k in range(3)]
    assert trained.history[0].validation_loss == pytest.approx(np.mean(by_class), rel=1e-5)
    shares = [hits[labels == k].mean() for k in range(3)]
    assert trained.history[0].validation_accuracy == pytest.approx(np.mean(shares))
    assert len(set(np.round(shares, 3))) > 1


# -- batches ----------------------------------------------------------------------------------


def drawn(monkeypatch, settings, samples):
    """The labels of every batch."""
    batches = []

    def spy(logits, labels, *rest):
        batches.append(labels.clone())
        return torch.ones_like(logits, dtype=torch.bool)

    monkeypatch.setattr(training, "contrasted", spy)
    run(settings, samples)
    return batches


@pytest.mark.parametrize(
    ("balance", "expected"),
    [
        (0.0, [0.8, 0.15, 0.05]),
        (1.0, [1 / 3, 1 / 3, 1 / 3]),
        (0.5, np.sqrt([0.8, 0.15, 0.05]) / np.sqrt([0.8, 0.15, 0.05]).sum()),
    ],
)
def test_balance_of_classes_in_batches(tiny, monkeypatch, balance, expected):
    labels = np.repeat([0, 1, 2], [160, 30, 10])
    settings = tiny(balance=balance, batch=100, epochs=20, steps=2)
    batches = drawn(monkeypatch, settings, toy(200, labels=labels))
    assert [len(batch) for batch in batches] == [100] * 40
    shares = np.bincount(torch.cat(batches), minlength=3) / 4000
    # Four standard deviations of a share of 4000.
    np.testing.assert_allclose(shares, expected, atol=4 * math.sqrt(0.25 / 4000))


@pytest.mark.parametrize(
    ("batch", "steps", "size", "count"),
    [(16, 0, 16, 4), (16, 3, 16, 3), (16, 9, 16, 4), (500, 0, 60, 1), (60, 0, 60, 1)],
)
def test_how_many_batches_of_what_size(tiny, monkeypatch, batch, steps, size, count):
    settings = tiny(batch=batch, steps=steps, epochs=2)
    batches = drawn(monkeypatch, settings, toy())
    assert [len(labels) for labels in batches] == [size] * (2 * count)


def test_weights_of_samples(tiny):
    """Samples of weight 0 teach nothing, whatever their labels, even alone in a batch."""
    samples = toy()
    ignored = np.arange(60) % 3 == 0
    weights = np.where(ignored, 0, 1).astype(np.float32)
    nets = []
    for shift in (0, 1):
        labels = np.where(ignored, (samples.labels + shift) % CLASSES, samples.labels)
        weighted = Samples(samples.patches, labels, weights)
        nets.append(run(tiny(batch=2, epochs=3), weighted)[0])
    assert same(state(nets[0]), state(nets[1]))
    assert all(torch.isfinite(value).all() for value in state(nets[0]).values())


def test_the_rate_falls_along_a_cosine(tiny, monkeypatch):
    rates = []
    real = torch.optim.AdamW.step

    def step(self, *given):
        rates.append(self.param_groups[0]["lr"])
        return real(self, *given)

    monkeypatch.setattr(torch.optim.AdamW, "step", step)
    run(tiny(cosine=1, weight_decay=0.1, epochs=3, learning_rate=0.01), toy())
    expected = [0.005 * (1 + math.cos(math.pi * k / 12)) for k in range(12)]
    np.testing.assert_allclose(rates, expected, rtol=1e-9)
    rates.clear()
    run(tiny(weight_decay=0.1, epochs=1, learning_rate=0.01), toy())
    assert rates == [0.01] * 4


# -- cancelling -------------------------------------------------------------------------------


@pytest.mark.parametrize("after", [0, 1, 6])
def test_cancelled_before_the_next_step(tiny, monkeypatch, after):
    class Cancelled(Exception):
        pass

    calls = iter(range(after))
    steps = []
    real = training.augmented
    monkeypatch.setattr(training, "augmented", lambda *given: (steps.append(1), real(*given))[1])

    def check():
        if next(calls, None) is None:
            raise Cancelled

    with pytest.raises(Cancelled):
        run(tiny(), toy(), check=check)
    assert len(steps) == after


# -- few --------------------------------------------------------------------------------------


@pytest.mark.parametrize("count", [1, 2, 3])
@pytest.mark.parametrize("held", [False, True])
def test_very_few_samples(tiny, count, held):
    network, trained = run(tiny(epochs=2), toy(count), toy(1) if held else None)
    assert len(trained.history) == 2
    assert all(torch.isfinite(value).all() for value in state(network).values())
