"""What only a real window shows: rows dragged with the mouse, and cells opened by it."""

from __future__ import annotations

import time

import pytest

DOCKS = "plugins['spectral_prompts'].docks"
CLASSES = f"{DOCKS}.session.classes"
TABLE = "widget('SpectralPromptsClasses')"


def middle(window, row):
    """Where the name of a row is on the screen."""
    return window.run(
        f"(lambda p: [p.x(), p.y()])({TABLE}.viewport().mapToGlobal({TABLE}.visualRect("
        f"{CLASSES}.index({row}, 2)).center()))"
    )


def drag_slowly(window, start, end):
    """A hand's pace: Qt begins a drag only once the mouse has moved a little while pressed."""
    window.move(*start)
    window.xdotool("mousedown", 1)
    for step in range(1, 13):
        share = step / 12
        window.move(*(a + (b - a) * share for a, b in zip(start, end)))
        time.sleep(0.06)
    time.sleep(0.5)
    window.xdotool("mouseup", 1)


@pytest.mark.slow
def test_rows_are_dragged_and_nothing_complains(real_window):
    with real_window() as window:
        window.click(f"{DOCKS}.actions[0]")
        window.wait("widget('SpectralPromptsClassAdd').isVisible()")
        for name in ("first", "second", "third"):
            window.click("widget('SpectralPromptsClassAdd')")
            window.wait("widget('SpectralPromptsCellEditor') is not None", 10)
            window.type(name)
            window.key("Return")
        names = f"[entry.name for entry in {CLASSES}.entries]"
        window.wait(f"{names} == ['first', 'second', 'third']", 10)
        # What the words are taken for makes rows taller: only then they stay where they are.
        window.wait(f"all({CLASSES}.meaning(row) for row in range(3))", 30)
        time.sleep(0.3)
        x, y = middle(window, 2)
        drag_slowly(window, middle(window, 0), (x, y + 6))
        window.wait(f"{names} == ['second', 'third', 'first']", 10)
        assert window.run(f"{CLASSES}.undo_stack.undoText()") == "Move class 'first'"
        assert window.errors == ""
        window.run("QgsProject.instance().setDirty(False)")
        assert window.quit() == 0
