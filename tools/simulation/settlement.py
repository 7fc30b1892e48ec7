"""Roads, a town with an industrial quarter, villages, an airfield and a sand pit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from .spectra import VARIANTS

if TYPE_CHECKING:
    from .landscape import Canvas

Mask = NDArray[np.bool_]


def draw_settlements(canvas: Canvas, river: NDArray[np.float32]) -> None:
    """Draw everything built (and its gardens) over fields and woods."""
    rng, height, width = canvas.rng, canvas.height, canvas.width
    size = min(height, width)
    main, main_axis = _road(canvas, canvas.x[0], width, rng.uniform(0.30, 0.38) * height)
    crossing = rng.uniform(0.52, 0.66)
    side, _ = _road(canvas, canvas.y[:, 0], height, crossing * width)
    centre = (float(main_axis[int(crossing * (main_axis.size - 1))]), crossing * width)
    _sand_pit(canvas, river)
    _airfield(canvas, river)
    _town(canvas, river, centre, 0.135 * size)
    for _ in range(4):
        where = rng.uniform(0.08, 0.92) * width
        at_road = float(main_axis[int(where / width * (main_axis.size - 1))])
        place = (at_road, where) if rng.random() < 0.5 else (rng.uniform(0.1, 0.9) * height, where)
        _village(canvas, river, place, 0.042 * size)
        lane = np.abs(canvas.x - where - 40 * np.sin(canvas.y / 300))
        between = (canvas.y - place[0]) * (canvas.y - at_road) < 0
        canvas.paint((lane < 3.5) & between, "asphalt", 2)
    canvas.paint(main < 9, "asphalt", 0)
    canvas.paint(side < 7, "asphalt", 1)


def _road(
    canvas: Canvas, along: NDArray, length: float, middle: float
) -> tuple[NDArray[np.float32], NDArray]:
    """Distance to a winding road across the scene, and its axis, both in metres."""
    rng = canvas.rng
    axis = middle + 0.05 * length * np.sin(2 * np.pi * along / length + rng.uniform(0, 6))
    axis = axis + 0.015 * length * np.sin(2 * np.pi * along / (0.33 * length) + rng.uniform(0, 6))
    slope = np.hypot(1, np.gradient(axis, canvas.step))
    if along.size == canvas.x.size and length == canvas.width:
        distance = np.abs(canvas.y - axis[None, :]) / slope[None, :]
    else:
        distance = np.abs(canvas.x - axis[:, None]) / slope[:, None]
    return distance.astype(np.float32), axis


def _turned(canvas: Canvas, centre: tuple[float, float], angle: float) -> tuple[NDArray, NDArray]:
    """Coordinates in metres along and across a direction, counted from ``centre`` (y, x)."""
    y, x = canvas.y - centre[0], canvas.x - centre[1]
    return x * np.cos(angle) + y * np.sin(angle), y * np.cos(angle) - x * np.sin(angle)


def _town(canvas: Canvas, river: NDArray, centre: tuple[float, float], radius: float) -> None:
    angle = canvas.rng.uniform(0.1, 0.7)
    u, v = _turned(canvas, centre, angle)
    outline = np.hypot(u, v) / radius + 0.8 * (canvas.fractal(1.6, 900) - 0.5)
    dry_land = river > 30
    industry = (outline < 1.05) & (u > 0.42 * radius) & (v > -0.35 * radius) & dry_land
    _houses(canvas, (outline < 1.0) & ~industry & dry_land, u, v, dense=False)
    _houses(canvas, (outline < 0.5) & ~industry & dry_land, u, v, dense=True)
    _industry(canvas, industry, u, v)
    park = np.hypot((u + 0.45 * radius) / 1.4, v - 0.2 * radius) < 0.13 * radius
    canvas.paint(park & dry_land, "meadow", 1)
    canvas.paint(park & dry_land & (canvas.grain > 0.7), "broadleaf trees", 2)


def _village(canvas: Canvas, river: NDArray, centre: tuple[float, float], radius: float) -> None:
    u, v = _turned(canvas, centre, canvas.rng.uniform(0, np.pi))
    outline = np.hypot(u / 1.3, v * 1.2) / radius + 0.6 * (canvas.fractal(1.7, 500) - 0.5)
    _houses(canvas, (outline < 1.0) & (river > 30), u, v, dense=False)


def _houses(canvas: Canvas, where: Mask, u: NDArray, v: NDArray, dense: bool) -> None:
    """Streets, houses in rows along them, yards and gardens."""
    block, plot = (58.0, 16.0) if dense else (76.0, 21.0)
    front = np.mod(u, block)
    side = np.mod(v, plot)
    street = (front < 7.5) | (np.mod(v, 7 * plot) < 6.5)
    inner = np.minimum(front - 7.5, block - front)  # distance from the street on either side
    depth = 19.0 if dense else 15.0
    setback = 1.0 if dense else 4.0
    house = (inner > setback) & (inner < setback + depth) & (side < (14.5 if dense else 15.0))
    number = (np.floor(u / (block / 2)).astype(int) % 64, np.floor(v / plot).astype(int) % 64)
    dice = canvas.rng.random((64, 64))[number]
    variant = (canvas.rng.random((64, 64)) * VARIANTS).astype(np.uint8)[number]
    if dense:
        canvas.paint(where, "asphalt", 3)
        canvas.paint(where & (canvas.grain > 0.55), "concrete", variant)
        canvas.paint(where & (canvas.grain > 0.88), "broadleaf trees", 3)
    else:
        canvas.paint(where, "meadow", 2)
        canvas.paint(where & (canvas.grain > 0.76), "broadleaf trees", 3)
        canvas.paint(where & (canvas.grain < 0.10), "concrete", variant)
    built = where & house
    canvas.paint(built & (dice < 0.58), "tile roof", variant)
    canvas.paint(built & (dice >= 0.58) & (dice < 0.88), "dark roof", variant)
    canvas.paint(built & (dice >= 0.88), "metal roof", variant)
    canvas.paint(where & street, "asphalt", 1)


def _industry(canvas: Canvas, where: Mask, u: NDArray, v: NDArray) -> None:
    """Halls, yards and wide streets."""
    across, along = np.mod(u, 170), np.mod(v, 120)
    number = (np.floor(u / 170).astype(int) % 32, np.floor(v / 120).astype(int) % 32)
    dice = canvas.rng.random((32, 32))[number]
    variant = (canvas.rng.random((32, 32)) * VARIANTS).astype(np.uint8)[number]
    canvas.paint(where, "asphalt", variant)
    canvas.paint(where & (dice > 0.62), "concrete", variant)
    canvas.paint(where & ((across < 24) | (along < 22)) & (canvas.grain > 0.3), "meadow", 3)
    hall = where & (across > 32) & (across < 142) & (along > 28) & (along < 100)
    canvas.paint(hall & (dice < 0.35), "metal roof", variant)
    canvas.paint(hall & (dice >= 0.35) & (dice < 0.85), "dark roof", variant)
    canvas.paint(where & ((across < 9) | (along < 9)), "asphalt", 4)


def _airfield(canvas: Canvas, river: NDArray) -> None:
    """A runway with apron and hangars in mown grass, on the flat side of the river."""
    rng = canvas.rng
    length = 0.11 * min(canvas.height, canvas.width)
    centre = (rng.uniform(0.78, 0.88) * canvas.height, rng.uniform(0.2, 0.35) * canvas.width)
    u, v = _turned(canvas, centre, rng.uniform(-0.4, 0.4))
    ground = (np.abs(u) < 1.15 * length) & (np.abs(v) < 0.28 * length) & (river > 60)
    canvas.paint(ground, "meadow", 0)
    canvas.paint(ground & (canvas.grain < 0.12), "dry grass", 0)
    canvas.paint(ground & (np.abs(u) < length) & (np.abs(v) < 24), "concrete", 2)
    apron = ground & (np.abs(u) < 0.16 * length) & (v > 24) & (v < 0.22 * length)
    canvas.paint(apron, "concrete", 3)
    hangar = apron & (v > 0.15 * length) & (np.mod(u, 75) < 55)
    canvas.paint(hangar, "metal roof", 1)


def _sand_pit(canvas: Canvas, river: NDArray) -> None:
    rng = canvas.rng
    radius = 0.03 * min(canvas.height, canvas.width)
    centre = (rng.uniform(0.1, 0.25) * canvas.height, rng.uniform(0.78, 0.92) * canvas.width)
    u, v = _turned(canvas, centre, 0.5)
    edge = np.hypot(u / 1.3, v) / radius + 0.5 * (canvas.fractal(1.8, 600) - 0.5)
    variant = (canvas.fractal(1.5, 200) * VARIANTS).astype(np.uint8)
    canvas.paint((edge < 1.0) & (river > 30), "sand", variant)
    canvas.paint((edge < 0.28) & (river > 30), "clear water", 1)
