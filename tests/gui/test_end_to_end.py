"""An analyst's day in a real QGIS window, with mouse and keys, from words to a trained model."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = "plugins['spectral_prompts'].docks.samples.samples"
#: The event loop is never held longer than this by the plugin, in milliseconds.
LONGEST_BLOCK_MS = 100.0

pytestmark = pytest.mark.full_engine


@pytest.fixture
def scene(tmp_path):
    """The EnMAP scene; the simulated one where measured data is absent."""
    folder = Path(os.environ.get("SPECTRAL_PROMPTS_DATA", ROOT.parent / "shared" / "data"))
    measured = folder / "enmap_potsdam" / "enmap_potsdam.tif"
    if measured.is_file():
        # QGIS writes a file of statistics beside what it shows.
        return Path(shutil.copy(measured, tmp_path))
    simulated = tmp_path / "simulated.tif"
    python = os.environ.get("SPECTRAL_PROMPTS_PYTHON") or sys.executable
    program = ROOT / "tools" / "simulate_scene.py"
    size = ["--rows", "160", "--cols", "180", "--bands", "60", "--no-truth"]
    subprocess.run([python, str(program), str(simulated), *size], check=True)
    return simulated


def layers(window):
    """(name, is shown) of every layer of results, from top to bottom."""
    return window.run(
        "[[n.name(), n.itemVisibilityChecked()] for n in "
        "QgsProject.instance().layerTreeRoot().findGroup(name).children()]",
        name=window.run("plugins['spectral_prompts'].docks.session.raster.name()"),
    )


def legend(window):
    """Labels and colours of the newest class map."""
    return window.run(
        "[[c.label, c.color.name()] for c in QgsProject.instance().mapLayer("
        "plugins['spectral_prompts'].docks.session.last_result['layers']['OUTPUT'])"
        ".renderer().classes()]"
    )


@pytest.mark.slow
def test_words_preview_map_samples_training_map(real_window, real_story, scene, tmp_path):
    busy_before = os.getloadavg()[0]
    with real_window() as window:
        story = real_story(window, scene, tmp_path / "samples.gpkg")
        story.open_scene()
        story.show_classes_dock()
        story.type_classes()
        story.wait_for_meanings()
        story.preview()
        story.classify()
        name = scene.stem
        assert layers(window) == [[f"{name} classes", True], [f"{name} confidence", False]]
        colours = window.run(
            "[[e.name, e.color] for e in plugins['spectral_prompts'].docks.session.classes.entries]"
        )
        assert legend(window) == colours
        assert [label for label, _ in colours] == ["Impervious", "Vegetation", "Water"]
        assert window.run("[n.name() for n in QgsProject.instance().layerTreeRoot().children()]")[
            0
        ] == (name), "the preview is gone, the group is on top"

        story.ask_why()
        assert "Water" in window.run("widget('SpectralPromptsWhyTitle').text()")

        story.show_samples_dock()
        story.make_samples_layer()
        story.draw_samples()
        story.train()
        assert (tmp_path / "samples.spm").is_file()
        assert "Overall accuracy" in window.run("widget('SpectralPromptsScore').text()")
        story.classify_with_model()
        assert layers(window) == [
            [f"{name} classes", True],
            [f"{name} confidence", False],
            [f"{name} classes", False],
            [f"{name} confidence", False],
        ]
        assert [label for label, _ in legend(window)] == ["Impervious", "Vegetation", "Water"]
        story.suggest()
        classes = f"sorted(f['class'] for f in {SAMPLES}.layer.getFeatures())"
        assert window.run(classes) == sorted(["Impervious", "Vegetation", "Water"] * 2)
        history = window.run("__import__('spectral_prompts.ui.history', fromlist=['x']).commands()")
        algorithms = [command.split('"')[1].split(":")[1] for command in history]
        assert algorithms == [
            "classifywithtextprompts",
            "trainprobe",
            "classifywithmodel",
            "suggestsamples",
        ]
        print(story.blocks)
        # On a busy computer threads wait for threads that wait for the processor.
        cores = os.cpu_count() or 1
        is_calm = busy_before < cores and os.getloadavg()[0] < cores + 0.5
        for run, told in story.blocks.items():
            assert told["worked"] < LONGEST_BLOCK_MS, (run, told)
            assert told["blocked"] < LONGEST_BLOCK_MS or not is_calm, (run, told)
        assert window.errors == ""


@pytest.mark.slow
def test_projects_and_qgis_end_during_a_run(real_window, real_story, scene, tmp_path):
    with real_window() as window:
        story = real_story(window, scene, tmp_path / "samples.gpkg")
        story.open_scene()
        story.show_classes_dock()
        story.close_project_during_a_run()
        window.wait("not plugins['spectral_prompts'].docks.session.runner.is_running", 60)
        story.open_scene()
        story.reload_during_a_run()
        assert len(window.children()) <= 1, "the new dock's questions have an engine"
        story.quit_during_a_run()
        assert window.wait_for_end(10) == 0
        assert window.children() == []
        assert window.errors == ""
