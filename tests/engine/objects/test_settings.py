"""Settings: those of each network, single ones over them, refusals."""

from __future__ import annotations

import pytest

from engine.jobs import OBJECT_NETWORKS
from engine.objects.settings import members_of, object_settings
from engine.options import SettingError


def test_single_settings_lie_over_the_networks_and_the_jobs_over_both():
    plain = object_settings("cnn3d", "", 3)
    assert (plain.network, plain.seed, plain.batch, plain.members) == ("cnn3d", 3, 32, 1)
    assert plain.epochs == 100 and plain.fusion_epochs == 50 and plain.learning_rate == 1e-3
    changed = object_settings("cnn3d", "batch=8; dropout=0.1", 3, cube=7, voting="majority")
    assert (changed.batch, changed.dropout, changed.cube, changed.voting) == (8, 0.1, 7, "majority")
    for network in OBJECT_NETWORKS:
        assert object_settings(network, "", 0).network == network


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("dropuot=0.1", "did you mean dropout"),
        ("dropout=2", "between 0 and 0.95"),
        ("cube=3", "parameter of its own"),
        ("seed=3", "parameter of its own"),
        ("batch=ten", "must be a number"),
        ("temperature=50; largest_temperature=20", "must not be larger"),
    ],
)
def test_refusals_name_the_setting(text, part):
    with pytest.raises(SettingError, match=part):
        object_settings("pooled", text, 0)
    with pytest.raises(SettingError, match="no network 'resnet'"):
        object_settings("resnet", "", 0)


def test_members_differ_by_their_seeds_alone():
    members = members_of(object_settings("pooled", "members=3", 7))
    assert [one.seed for one in members] == [7, 1007, 2007]
    assert len({(one.width, one.members) for one in members}) == 1
