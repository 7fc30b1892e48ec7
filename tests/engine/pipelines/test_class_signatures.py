"""Class signatures: statistics, how far classes lie apart, memory, refusals."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pyogrio.raw
import pytest
import rasterio
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import CancelledError, EngineError
from engine.jobs import ClassSignatures
from engine.output.tables import SIGNATURE_COLUMNS
from engine.pipelines import class_spectra, run
from engine.pipelines.separability import (
    LEAST_PIXELS,
    MOST_COMPONENTS,
    jeffries_matusita,
    separability,
)
from engine.progress import Progress


def reference_of(scene, path, values=None):
    """The truth of a made scene as a raster on its grid."""
    with rasterio.open(scene.path) as file:
        place = {"crs": file.crs, "transform": file.transform}
    values = np.asarray(scene.truth if values is None else values).astype(np.uint8)
    height, width = values.shape
    with rasterio.open(
        path, "w", driver="GTiff", count=1, height=height, width=width, dtype="uint8", **place
    ) as file:
        file.write(values, 1)
    return path


def vectors(path, boxes, column):
    """Rectangles in pixels of a made scene's grid."""
    placed = [
        shapely.transform(shapely.box(*one), lambda xy: xy * [30, -30] + [400000, 5800000])
        for one in boxes
    ]
    wkb = shapely.to_wkb(np.array(placed, object))
    pyogrio.raw.write(
        path, wkb, [np.array(column, object)], ["class"], geometry_type="Polygon", crs="EPSG:32633"
    )
    return path


def signatures(scene_path, folder, listener=None, **more):
    given = {"input": str(scene_path), "output": str(folder / "table.csv"), **more}
    progress = listener.progress() if listener else Progress()
    result = run(
        ClassSignatures(**{k: str(v) if isinstance(v, Path) else v for k, v in given.items()}),
        progress,
    )
    json.dumps([result.numbers, result.values], allow_nan=False)
    return result


def columns(path):
    """Each column of the table, by class name, as floats (bands,)."""
    rows = list(csv.DictReader(Path(path).read_text(encoding="utf-8").splitlines()))
    assert tuple(rows[0]) == SIGNATURE_COLUMNS
    found = {}
    for row in rows:
        found.setdefault(row["class_name"], []).append(
            [float(row[key] or "nan") for key in SIGNATURE_COLUMNS[2:]]
        )
    return {
        name: dict(zip(SIGNATURE_COLUMNS[2:], np.array(values).T, strict=True))
        for name, values in found.items()
    }


def stored(scene):
    with rasterio.open(scene.path) as file:
        return file.read().astype(float) / 10000


# -- statistics -----------------------------------------------------------------------------


def test_statistics_are_those_of_the_pixels(small, tmp_path, listener):
    report = tmp_path / "r.html"
    truth = reference_of(small, tmp_path / "t.tif")
    result = signatures(small.path, tmp_path, listener, reference=truth, report=report)
    assert result.outputs == {"output": str(tmp_path / "table.csv"), "report": str(report)}
    assert result.numbers["classes"] == 4
    assert result.numbers["pixels"] == (small.truth > 0).sum()
    cube = stored(small)
    for value, (name, told) in enumerate(columns(tmp_path / "table.csv").items(), start=1):
        assert name == f"class {value}"
        spectra = cube[:, small.truth == value]
        assert (told["pixels"] == spectra.shape[1]).all()
        assert np.allclose(told["wavelength_nm"], small.wavelengths, atol=0.01)
        expected = {
            "mean": spectra.mean(axis=1),
            "std": np.sqrt(
                ((spectra - spectra.mean(axis=1)[:, None]) ** 2).sum(axis=1)
                / (spectra.shape[1] - 1)
            ),
            "min": spectra.min(axis=1),
            "p25": np.quantile(spectra, 0.25, axis=1),
            "median": np.median(spectra, axis=1),
            "p75": np.quantile(spectra, 0.75, axis=1),
            "max": spectra.max(axis=1),
        }
        for key, values in expected.items():
            assert np.allclose(told[key], values, atol=1e-6), key
    page = report.read_text(encoding="utf-8")
    assert "principal components" in page and "Ledoit-Wolf" in page
    assert listener.reports[-1].number == listener.reports[-1].count == 3


def test_samples_give_what_a_raster_of_them_gives(small, tmp_path):
    boxes = [(20, 10, 30, 18), (40, 20, 52, 30), (2, 30, 9, 45)]
    samples = vectors(tmp_path / "s.gpkg", boxes, ["b", "a", "b"])
    first = signatures(small.path, tmp_path, samples=samples)
    text = (tmp_path / "table.csv").read_text(encoding="utf-8")
    burnt = np.zeros(small.truth.shape, int)
    for (left, top, right, bottom), value in zip(boxes, (2, 1, 2), strict=True):
        burnt[top:bottom, left:right] = value
    reference = reference_of(small, tmp_path / "t.tif", burnt)
    second = signatures(small.path, tmp_path, reference=reference)
    again = (tmp_path / "table.csv").read_text(encoding="utf-8")
    assert again.replace("class 1", "a").replace("class 2", "b") == text
    assert first.numbers == second.numbers
    assert [one["name"] for one in first.values["classes"]] == ["a", "b"]
    assert [one["features"] for one in first.values["classes"]] == [1, 2]


def test_of_many_pixels_some_are_drawn_and_it_is_said(small, tmp_path, monkeypatch):
    monkeypatch.setattr(class_spectra, "MOST_PIXELS", 60)
    truth = np.where(small.truth > 2, 0, small.truth)
    truth[np.argwhere(small.truth == 3)[0][0], np.argwhere(small.truth == 3)[0][1]] = 3
    reference = reference_of(small, tmp_path / "t.tif", truth)
    result = signatures(small.path, tmp_path, reference=reference)
    text = (tmp_path / "table.csv").read_bytes()
    assert [one["pixels"] for one in result.values["classes"]] == [60, 60, 1]
    assert any(
        "Of 'class 1' and 'class 2', 60 pixels each were drawn at random (seed 0)" in line
        for line in result.values["notes"]
    )
    told = columns(tmp_path / "table.csv")
    cube = stored(small)
    for value in (1, 2):
        every = cube[:, small.truth == value]
        spread = every.std(axis=1) / np.sqrt(60)
        assert (np.abs(told[f"class {value}"]["mean"] - every.mean(axis=1)) < 5 * spread).all()
    single = told["class 3"]
    assert np.isnan(single["std"]).all() and (single["min"] == single["max"]).all()
    signatures(small.path, tmp_path, reference=reference)
    assert (tmp_path / "table.csv").read_bytes() == text


def test_a_small_memory_budget_draws_fewer(small, tmp_path, monkeypatch):
    monkeypatch.setattr(class_spectra, "_SHARE", 2e-5)
    reference = reference_of(small, tmp_path / "t.tif")
    few = signatures(small.path, tmp_path, reference=reference, memory_mb=600)
    assert {one["pixels"] for one in few.values["classes"]} == {100}
    more = signatures(small.path, tmp_path, reference=reference, memory_mb=6000)
    assert more.numbers["pixels"] > few.numbers["pixels"]


def test_pixels_without_data_do_not_count(small, tmp_path, listener):
    """The hole of the scene and its single pixel have labels here, and one class nothing else."""
    truth = np.where(small.truth == 0, 1, small.truth)
    truth[0, 0] = 9
    reference = reference_of(small, tmp_path / "t.tif", truth)
    page = tmp_path / "r.html"
    result = signatures(small.path, tmp_path, listener, reference=reference, report=page)
    counts = {one["value"]: one["pixels"] for one in result.values["classes"]}
    assert counts == {**{v: (small.truth == v).sum() for v in (1, 2, 3, 4)}, 9: 0}
    assert any("no data for 'class 9'" in text for text in listener.warnings)
    lost = (small.truth == 0).sum()
    assert any(f"{lost} labelled pixels left out" in line for line in result.values["notes"])
    assert np.isnan(columns(tmp_path / "table.csv")["class 9"]["mean"]).all()


def test_only_usable_bands_and_no_wavelengths(save, tmp_path):
    rng = np.random.default_rng(4)
    cube = rng.integers(1, 200, (3, 20, 20)).astype(np.uint8)
    path = save(tmp_path / "rgb.tif", cube, None)
    boxes = [(0, 0, 10, 20), (10, 0, 20, 20)]
    samples = vectors(tmp_path / "s.gpkg", boxes, ["a", "b"])
    signatures(path, tmp_path, samples=samples, report=tmp_path / "r.html")
    told = columns(tmp_path / "table.csv")["a"]
    assert told["band"].tolist() == [1, 2, 3]
    assert np.isnan(told["wavelength_nm"]).all()
    assert "band number" in (tmp_path / "r.html").read_text(encoding="utf-8")


# -- separability ---------------------------------------------------------------------------


@settings(deadline=None, max_examples=30)
@given(
    st.floats(-3, 3), st.floats(0.2, 3), st.floats(0.2, 3), st.floats(-0.9, 0.9), st.floats(-2, 2)
)
def test_distance_is_the_integral_over_both_densities(apart, one, other, tilt, up):
    """exp(-B) is the integral of sqrt(p1 p2), whatever the formula for Gaussians says."""
    means = np.array([[0.0, 0.0], [apart, up]])
    covariances = np.array(
        [[[one, 0.0], [0.0, 1.0]], [[other, tilt * other**0.5], [tilt * other**0.5, 1.0]]]
    )
    axis = np.linspace(-14, 14, 281)
    grid = np.stack(np.meshgrid(axis, axis, indexing="ij"), axis=-1)
    root = np.ones(grid.shape[:2])
    for mean, covariance in zip(means, covariances, strict=True):
        away = grid - mean
        power = np.einsum("ijk,kl,ijl->ij", away, np.linalg.inv(covariance), away)
        density = np.exp(-power / 2) / (2 * np.pi * np.sqrt(np.linalg.det(covariance)))
        root *= np.sqrt(density)
    expected = 2 * (1 - root.sum() * (axis[1] - axis[0]) ** 2)
    found = jeffries_matusita(means[0], covariances[0], means[1], covariances[1])
    assert found == pytest.approx(expected, abs=2e-3)
    assert found == pytest.approx(
        jeffries_matusita(means[1], covariances[1], means[0], covariances[0])
    )


SPREAD = (1.0, 0.5, 0.25, 0.1)


def drawn(rng, count, shift=0.0, bands=30, spread=SPREAD):
    """Smooth spectra: four latent shapes, so that bands tell nearly the same."""
    shapes = np.sin(np.outer(np.arange(1, 5), np.linspace(0, 3, bands)))
    latent = rng.normal([0, shift, 0, 0], spread, (count, 4))
    return latent @ shapes + rng.normal(0, 0.01, (count, bands))


def test_many_pixels_give_the_plain_distance():
    rng = np.random.default_rng(2)
    classes = [
        drawn(rng, 4000),
        drawn(rng, 4000, 0.7, spread=(0.5, 0.5, 0.5, 0.1)),
        drawn(rng, 4000, 5.0, spread=SPREAD[::-1]),
    ]
    found = separability(classes)
    assert found.components == MOST_COMPONENTS and found.variance > 0.99
    assert (found.shrinkage < 0.02).all()
    assert np.array_equal(found.distances, found.distances.T)
    for i, j in ((0, 1), (0, 2), (1, 2)):
        # The distance does not change with the axes, and the noise of further bands tells nothing.
        plain = jeffries_matusita(
            classes[i].mean(axis=0),
            np.cov(classes[i].T),
            classes[j].mean(axis=0),
            np.cov(classes[j].T),
        )
        assert found.distances[i, j] == pytest.approx(plain, abs=0.05)
    assert found.distances[0, 1] < 1.5 < 1.99 < found.distances[0, 2]


@pytest.mark.parametrize(("count", "most"), [(5000, 0.01), (200, 0.1), (20, 0.6), (10, 0.8)])
def test_the_same_class_twice_is_not_apart(count, most):
    rng = np.random.default_rng(3)
    found = separability([drawn(rng, count), drawn(rng, count)])
    assert 0 <= found.distances[0, 1] < most


def test_scale_and_order_of_classes_do_not_matter():
    rng = np.random.default_rng(5)
    classes = [drawn(rng, 50), drawn(rng, 90, 1.0), drawn(rng, 400, 2.0)]
    found = separability(classes).distances
    scaled = separability([1e-4 * pixels + 3 for pixels in classes]).distances
    turned = separability(classes[::-1]).distances[::-1, ::-1]
    assert np.allclose(found, scaled, atol=1e-6) and np.allclose(found, turned, atol=1e-6)


def test_a_rare_class_counts_as_much_as_a_common_one():
    """What sets it apart is lost among the variance of thousands of others otherwise."""
    rng = np.random.default_rng(8)
    spread = np.where(np.arange(40) < 12, 1.0, 0.01)
    common, rare = rng.normal(0, spread, (5000, 40)), rng.normal(0, spread, (40, 40))
    rare[:, 20] += 6
    assert separability([common, rare]).distances[0, 1] > 1.99
    turned = rng.normal(0, spread[::-1], (40, 40))
    assert 0.4 < separability([common, turned]).variance < 0.6


def test_too_few_pixels_have_no_distance():
    rng = np.random.default_rng(6)
    few = drawn(rng, LEAST_PIXELS - 1)
    found = separability([drawn(rng, 100), few, drawn(rng, LEAST_PIXELS, 1.0), few[:0]])
    known = np.isfinite(found.distances)
    assert known.sum() == 4 and known[np.ix_([0, 2], [0, 2])].all()
    assert found.components == LEAST_PIXELS // 2
    assert np.isfinite(found.shrinkage).tolist() == [True, False, True, False]
    for classes in ([few, few], [drawn(rng, 100)], []):
        assert separability(classes).components == 0


def test_equal_pixels_are_no_accident():
    flat = np.ones((20, 6))
    found = separability([flat, flat + 1, flat])
    assert found.distances[0, 1] == pytest.approx(2) and found.distances[0, 2] < 1e-9
    assert separability([flat, flat]).components == 0
    rng = np.random.default_rng(7)
    assert 1.9 < separability([flat, drawn(rng, 50, bands=6)]).distances[0, 1] <= 2
    assert separability([rng.normal(size=(99, 1)), rng.normal(size=(99, 1))]).components == 1


# -- real data, refusals --------------------------------------------------------------------


@pytest.mark.data
def test_potsdam(data, tmp_path):
    folder = data / "enmap_potsdam"
    result = signatures(
        folder / "enmap_potsdam.tif",
        tmp_path,
        samples=folder / "landcover_polygons.gpkg",
        report=tmp_path / "r.html",
    )
    assert result.numbers == {"classes": 6, "pixels": 5671, "bands": 214}
    closest = result.values["closest"][0]
    # Roofs and pavements are of like materials; water is like nothing else.
    assert (closest["one"], closest["other"]) == ("class 1", "class 2")
    assert closest["distance"] < 1
    told = columns(tmp_path / "table.csv")
    near_infrared = np.abs(told["class 4"]["wavelength_nm"] - 850).argmin()
    assert told["class 4"]["mean"][near_infrared] > 3 * told["class 6"]["mean"][near_infrared]
    both = signatures(folder / "enmap_potsdam.tif", tmp_path, reference=folder / "landcover.tif")
    assert both.numbers == result.numbers


def test_refusals(small, wide, tmp_path):
    def refusal(**more):
        with pytest.raises(EngineError) as caught:
            signatures(small.path, tmp_path, **more)
        assert "\n" not in caught.value.message
        return caught.value.message

    truth = reference_of(small, tmp_path / "t.tif")
    samples = vectors(tmp_path / "s.gpkg", [(20, 10, 30, 18)], ["a"])
    hole = vectors(tmp_path / "h.gpkg", [(0, 0, 5, 5)], ["a"])
    other = reference_of(wide, tmp_path / "w.tif")
    before = sorted(p.name for p in tmp_path.iterdir())
    assert "There are no samples" in refusal()
    assert "leave one of them out" in refusal(samples=samples, reference=truth)
    assert "does not lie on the raster's grid" in refusal(reference=other)
    assert "All 25 labelled pixels lie where small has no data" in refusal(samples=hole)
    assert "has no field 'kind'" in refusal(samples=samples, class_field="kind")
    assert "must end with .csv" in refusal(samples=samples, output=tmp_path / "t.txt")
    assert "must end with .html" in refusal(samples=samples, report=tmp_path / "t.csv")
    assert sorted(p.name for p in tmp_path.iterdir()) == before
    table = tmp_path / "samples.csv"
    table.write_text("x,y,class\n400800,5799600,a\n")
    assert "same file as the input" in refusal(samples=table, output=table)


def test_cancelled_anywhere_nothing_is_left(small, tmp_path, monkeypatch):
    monkeypatch.setattr(Progress, "MIN_SECONDS_BETWEEN_REPORTS", 0.0)
    out = tmp_path / "out"
    out.mkdir()
    job = ClassSignatures(
        input=str(small.path),
        reference=str(reference_of(small, tmp_path / "t.tif")),
        output=str(out / "table.csv"),
        report=str(out / "r.html"),
    )
    asked = []
    run(job, Progress(cancelled=lambda: asked.append(1) or False))
    assert len(asked) > 8
    for path in out.iterdir():
        path.unlink()
    for stop in range(1, len(asked) + 1):
        left = iter(range(stop - 1))
        with pytest.raises(CancelledError):
            run(job, Progress(cancelled=lambda left=left: next(left, None) is None))
        assert list(out.iterdir()) == []


# -- values for a plot ------------------------------------------------------------------------


def test_values_are_those_of_the_table_on_all_bands(small, tmp_path):
    truth = reference_of(small, tmp_path / "t.tif")
    result = signatures(small.path, tmp_path, reference=truth)
    values, cube = result.values, stored(small)
    count = len(cube)
    assert values["bands"] == list(range(1, count + 1)) and values["unit"] == "reflectance"
    assert values["wavelengths"] == pytest.approx(small.wavelengths, abs=0.01)
    assert values["usable"] == [True] * count
    for value, one in enumerate(values["signatures"], start=1):
        pixels = cube[:, small.truth == value]
        assert one["value"] == value
        assert one["mean"] == pytest.approx(pixels.mean(axis=1), abs=1e-6)
        assert one["std"] == pytest.approx(pixels.std(axis=1, ddof=1), abs=1e-6)
    matrix = np.array(values["separability"])
    assert matrix.shape == (4, 4) and np.array_equal(matrix, matrix.T)
    assert np.all(np.diag(matrix) == 0) and matrix.max() <= 2
    by_name = {(one["one"], one["other"]): one["distance"] for one in values["closest"]}
    names = [one["name"] for one in values["classes"]]
    assert by_name[names[0], names[1]] == matrix[0, 1]


def test_bands_that_are_not_used_have_no_value(small, save, tmp_path):
    cube = np.full((5, 9, 9), 1500, np.int16)
    cube += np.arange(81, dtype=np.int16).reshape(9, 9)
    path = save(tmp_path / "s.tif", cube, [450, 550, 650, 1400, 1600], nodata=-1)
    table = vectors(tmp_path / "v.gpkg", [(0, 0, 4, 4), (5, 5, 6, 6)], ["a", "b"])
    values = signatures(path, tmp_path, samples=table).values
    assert values["usable"] == [True, True, True, False, True]
    many, single = values["signatures"]
    assert many["mean"][3] is None and many["std"][3] is None and many["mean"][0] is not None
    assert single["std"] == [None] * 5 and single["mean"][4] is not None
    assert values["separability"] == [[None, None], [None, None]]


def test_counts_tell_what_became_of_the_samples(small, tmp_path):
    boxes = [(20, 10, 30, 20), (25, 10, 35, 20), (40, 10, 45, 15), (500, 500, 510, 510)]
    table = vectors(tmp_path / "v.gpkg", boxes, ["a", "b", None, "a"])
    values = signatures(small.path, tmp_path, samples=table).values
    counts = values["counts"]
    assert (counts["features"], counts["used_features"]) == (4, 2)
    assert (counts["null_class"], counts["outside"], counts["overlapping"]) == (1, 1, 50)
    assert counts["overlaps"] == [{"one": "a", "other": "b", "pixels": 50}]


def test_no_table_is_written_unless_wanted(small, tmp_path):
    truth = reference_of(small, tmp_path / "t.tif")
    before = sorted(tmp_path.iterdir())
    result = signatures(small.path, tmp_path, reference=truth, output="")
    assert result.outputs == {} and sorted(tmp_path.iterdir()) == before
    assert len(result.values["signatures"]) == 4
