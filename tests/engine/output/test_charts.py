from __future__ import annotations

import re

import numpy as np
import pytest

from engine.output import charts
from engine.output.charts import HALF, Curve


def _points(path: str) -> np.ndarray:
    return np.array([[float(a), float(b)] for a, b in re.findall(r"([\d.-]+),([\d.-]+)", path)])


def test_curves_share_the_axes_and_reach_their_ends():
    x = np.arange(1.0, 11.0)
    chart = charts.line_chart(
        [Curve(x, x / 10, "#123456"), Curve(x[:5], x[:5] / 5, "#654321")], HALF
    )
    long, short = (_points(line.path) for line in chart.lines)
    assert (long[0, 0], long[-1, 0]) == (HALF.left, HALF.right)
    assert short[-1, 0] == pytest.approx(long[4, 0])
    # Both reach 1 at their ends; 0 is the bottom.
    assert short[-1, 1] == pytest.approx(long[-1, 1], abs=0.1)
    assert (HALF.bottom - long[0, 1]) * 10 == pytest.approx(HALF.bottom - long[-1, 1], abs=0.6)
    assert all(HALF.top <= y <= HALF.bottom for y in (*long[:, 1], *short[:, 1]))


def test_ticks_stand_where_their_values_are():
    x = np.linspace(0, 80, 9)
    chart = charts.line_chart([Curve(x, x, "#000000")], HALF, low=0.0, high=80.0)
    drawn = dict(zip((f"{v:g}" for v in x), _points(chart.lines[0].path), strict=True))
    assert len(chart.x_ticks) > 3 and len(chart.y_ticks) > 3
    for place, text in chart.x_ticks:
        assert drawn[text][0] == pytest.approx(place, abs=0.11)
    for place, text in chart.y_ticks:
        assert drawn[text][1] == pytest.approx(place, abs=0.11)


@pytest.mark.parametrize("epochs", [1, 2, 3, 5, 97])
def test_epochs_are_whole(epochs):
    x = np.arange(1.0, epochs + 1)
    chart = charts.line_chart([Curve(x, x, "#000000")], HALF, whole=True)
    assert chart.x_ticks and all("." not in text for _, text in chart.x_ticks)
    assert all(HALF.left <= place <= HALF.right for place, _ in chart.x_ticks)


def test_gaps_and_unknown_values_break_lines():
    x = np.arange(10.0)
    y = np.ones(10)
    y[7] = np.nan
    chart = charts.line_chart([Curve(x, y, "#000000", marked=(0, 7))], HALF, excluded=[(2.4, 3.6)])
    assert chart.lines[0].path.count("M") == 3
    assert len(chart.lines[0].dots) == 1
    assert len(chart.shaded) == 1
    outside = charts.line_chart([Curve(x, y, "#000000")], HALF, excluded=[(-5.0, -1.0)])
    assert outside.shaded == []


@pytest.mark.parametrize("y", [np.zeros(3), np.full(3, np.nan), np.full(3, -2.0), np.zeros(0)])
def test_odd_curves_break_nothing(y):
    chart = charts.line_chart([Curve(np.arange(float(len(y))), y, "#000000")], HALF)
    assert "nan" not in chart.lines[0].path and chart.y_ticks


def test_heat_map_is_not_transposed():
    values = np.array([[1.0, -0.5], [0.25, np.nan]])
    heat = charts.heat_map(values, ["a", "b"], ["1", "2"])
    placed = {(cell.x, cell.y): cell for cell in heat.cells}
    (left, top), side = (heat.cells[0].x, heat.cells[0].y), heat.side
    assert placed[left + side, top].text == "−.50"
    assert placed[left, top + side].text == ".25"
    assert (left + side, top + side) not in placed
    assert placed[left, top].opacity > placed[left, top + side].opacity
    assert placed[left, top].color == placed[left, top + side].color == "#0f6b6b"
    assert placed[left + side, top].color == "#c85a28"
    assert heat.rows[1] == (top + 1.5 * side, "b") and heat.columns[1][0] == left + 1.5 * side


def test_large_heat_maps_have_no_numbers():
    heat = charts.heat_map(np.ones((40, 40)), ["name"] * 40, ["1"] * 40)
    assert len(heat.cells) == 1600 and not any(cell.text for cell in heat.cells)
    assert heat.width < 1000


def test_long_names_are_cut():
    assert charts.shortened("tree") == "tree"
    assert charts.shortened("x" * 26) == "x" * 26
    assert charts.shortened("x" * 27) == "x" * 25 + "…"
