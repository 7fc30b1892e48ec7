"""The list of classes: every change can be undone, and nothing the user wrote is changed."""

from __future__ import annotations

import random

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from spectral_prompts.engine.errors import PromptError
from spectral_prompts.engine.text.promptset import PromptSet
from spectral_prompts.ui.classes.class_list import ClassEntry, ClassList, Column, Meaning

NASTY = [
    'roof: red, "old"',
    '6" pipe',
    '"quoted"',
    "a|b",
    "a;b",
    "back\\nslash",
    "# no comment",
    "{no json",
    "  blanks  around  ",
    "line\nbreak",
    "tab\there",
    "Wälder 森林",
    "🌳 tree 👩‍🌾",
    "مياه עברית",
    "<b>bold</b> & more",
    "%s {0} {name}",
]


def names(classes):
    return [entry.name for entry in classes.entries]


def values(classes):
    return [entry.value for entry in classes.entries]


def filled(classes, *words):
    for word in words:
        classes.add(word)
    return classes


def test_a_new_class_has_the_next_value_and_a_colour_of_its_own(classes):
    filled(classes, *map(str, range(40)))
    assert values(classes) == list(range(1, 41))
    colors = [entry.color for entry in classes.entries]
    assert len(set(colors)) == 40
    assert all(entry.automatic_color for entry in classes.entries)
    classes.remove([0, 39])
    row = classes.add("new")
    # Not 1, which maps that are about may still show as the class that is gone.
    assert classes.entries[row].value == 40
    assert classes.entries[0].value == 2


def test_values_start_over_where_they_run_out(classes):
    classes.add("a")
    classes.set_value(0, 65535)
    classes.add("b")
    assert values(classes) == [65535, 1]


@pytest.mark.parametrize("name", NASTY)
def test_words_are_kept_to_the_letter(classes, name):
    classes.add(name, [name])
    classes.set_description(0, name)
    entry = classes.entries[0]
    assert (entry.name, entry.prompts, entry.description) == (name, (name,), name)
    assert classes.index(0, Column.NAME).data() == name


@pytest.mark.parametrize("first", NASTY)
@pytest.mark.parametrize("form", ["json", "text"])
def test_round_trip_through_both_forms(classes, first, form):
    classes.add(first, [first + " too", "second"])
    classes.add("other")
    text = classes.prompts_json() if form == "json" else classes.prompts_text()
    again = PromptSet.parse(text)
    assert again == classes.prompt_set()
    assert " ".join(again.classes[0].name.split()) == " ".join(first.split())
    assert [one.color for one in again.classes] == [entry.color for entry in classes.entries]


@pytest.mark.parametrize("word", NASTY)
def test_a_cell_of_prompts_gives_back_what_it_shows(classes, word):
    kept = " ".join(word.split())
    classes.add("a", [kept, "plain", kept + " again"])
    index = classes.index(0, Column.PROMPTS)
    shown = index.data(Qt.ItemDataRole.EditRole)
    before = classes.entries[0].prompts
    classes.setData(index, shown)
    assert classes.entries[0].prompts == before
    assert classes.undo_stack.count() == 1, "what is not changed is no step to undo"


def test_the_table_edits_every_cell(classes):
    filled(classes, "a", "b")
    set_cell = lambda column, value: classes.setData(classes.index(0, column), value)  # noqa: E731
    assert set_cell(Column.VALUE, 7)
    assert set_cell(Column.COLOR, QColor("#ABCDEF"))
    assert set_cell(Column.NAME, "water")
    assert set_cell(Column.PROMPTS, ' lake ,, "a, b" ')
    assert set_cell(Column.DESCRIPTION, "wet")
    assert not set_cell(Column.MAPS_TO, "x")
    assert not set_cell(Column.VALUE, "x")
    assert not set_cell(Column.COLOR, "no colour")
    assert classes.entries[0] == ClassEntry(7, "water", "#abcdef", ("lake", "a, b"), "wet")


def test_a_value_that_is_taken_is_refused_with_a_sentence(classes):
    filled(classes, "a", "water")
    heard = []
    classes.refused.connect(heard.append)
    assert not classes.set_value(0, 2)
    assert not classes.set_value(0, 0)
    assert not classes.set_value(0, 65536)
    assert values(classes) == [1, 2]
    assert "'water'" in heard[0] and "65535" in heard[1] and len(heard) == 3


def test_problems_name_the_class(classes):
    filled(classes, "Water", "tree", " water ", "")
    assert "Water" in classes.problem(0)
    assert classes.problem(1) == ""
    assert "water" in classes.problem(2)
    assert "no name" in classes.problem(3)
    classes.rename(2, "sea")
    assert classes.problem(0) == ""
    with pytest.raises(PromptError, match="no name"):
        classes.prompt_set()


def test_many_classes_are_checked_quickly(classes):
    import time

    classes.set_entries([ClassEntry(n, f"class {n}", "#123456") for n in range(1, 5001)], "many")
    begun = time.perf_counter()
    assert [classes.problem(row) for row in range(5000)] == [""] * 5000
    assert time.perf_counter() - begun < 2


def test_moving_keeps_values_and_the_current_class(classes):
    filled(classes, "a", "b", "c", "d")
    classes.set_current(0)
    heard = []
    classes.currentChanged.connect(heard.append)
    assert classes.move(0, 2)
    assert names(classes) == ["b", "c", "a", "d"] and values(classes) == [2, 3, 1, 4]
    assert classes.current == 2 and heard == [2]
    assert not classes.move(0, 0) and not classes.move(0, 9) and not classes.move(-1, 0)
    classes.undo_stack.undo()
    assert names(classes) == ["a", "b", "c", "d"] and classes.current == 0


def test_the_current_class_follows_what_happens_above_it(classes):
    filled(classes, "a", "b", "c")
    classes.set_current(2)
    classes.remove([0])
    assert classes.current == 1 and names(classes)[classes.current] == "c"
    classes.add("new", row=0)
    assert names(classes)[classes.current] == "c"
    classes.remove([classes.current])
    assert classes.current == 1
    classes.set_entries([], "none")
    assert classes.current == -1
    classes.set_current(5)
    assert classes.current == -1


def test_ensure_finds_or_adds(classes):
    filled(classes, "Low  vegetation")
    assert classes.ensure(" low vegetation") == 0
    assert classes.ensure("water") == 1
    assert names(classes) == ["Low  vegetation", "water"]


def test_a_colour_dragged_through_is_one_step(classes):
    filled(classes, "a")
    for number in range(10):
        classes.set_color(0, f"#0000{number:02x}", merge="drag")
    assert classes.undo_stack.count() == 2
    classes.undo_stack.undo()
    assert classes.entries[0].automatic_color


def test_better_colours_are_taken_only_where_the_program_chose(classes):
    filled(classes, "water", "tree")
    classes.set_color(1, "#ff0000")
    count = classes.undo_stack.count()
    classes.suggest_colors({("water", ()): "#0000FF", ("tree", ()): "#00ff00"})
    assert [entry.color for entry in classes.entries] == ["#0000ff", "#ff0000"]
    assert classes.undo_stack.count() == count
    while classes.undo_stack.canUndo():
        classes.undo_stack.undo()
    assert classes.entries == []


def test_meanings_are_kept_with_the_words(classes):
    filled(classes, "water", "unobtainium")
    cell = lambda row: classes.index(row, Column.MAPS_TO).data()  # noqa: E731
    assert cell(0) == ""
    classes.set_meanings_known(True)
    classes.set_meanings(
        {
            ("water", ()): Meaning((("clear water", 0.6), ("ice", 0.4))),
            ("unobtainium", ()): Meaning(problem="means nothing", nearest=("nickel",)),
        }
    )
    assert cell(0) == "clear water\u00a060\u00a0%, ice\u00a040\u00a0%"
    assert "nickel" in cell(1)
    icon = classes.index(1, Column.MAPS_TO).data(Qt.ItemDataRole.DecorationRole)
    assert not icon.isNull()
    classes.move(0, 1)
    assert "clear water" in cell(1)
    classes.set_draft(1, ("ice", ()))
    assert cell(1) == ""
    classes.set_draft(1, None)
    assert "clear water" in cell(1)


def test_tooltips_show_words_not_markup(classes):
    filled(classes, "<b>x</b>")
    classes.set_prompts(0, ["<i>y</i>"])
    for column in (Column.NAME, Column.PROMPTS):
        tip = classes.index(0, column).data(Qt.ItemDataRole.ToolTipRole)
        assert "&lt;" in tip and "<b>" not in tip and "<i>" not in tip


class Watcher:
    """A view's idea of the rows, kept by the model's signals alone."""

    def __init__(self, classes):
        self.classes = classes
        self.rows = classes.entries
        classes.rowsInserted.connect(lambda _, a, b: self._put(a, b))
        classes.rowsRemoved.connect(lambda _, a, b: self.rows.__delitem__(slice(a, b + 1)))
        classes.rowsMoved.connect(self._move)
        classes.dataChanged.connect(lambda a, b, *_: self._change(a.row(), b.row()))
        classes.modelReset.connect(lambda: setattr(self, "rows", classes.entries))

    def _put(self, first, last):
        self.rows[first:first] = self.classes.entries[first : last + 1]

    def _move(self, _, first, last, __, target):
        part = self.rows[first : last + 1]
        del self.rows[first : last + 1]
        to = target if target < first else target - len(part)
        self.rows[to:to] = part

    def _change(self, first, last):
        self.rows[first : last + 1] = self.classes.entries[first : last + 1]


def random_change(classes, dice):
    count = classes.rowCount()
    row = dice.randrange(count) if count else 0
    word = dice.choice(NASTY)
    choices = [
        lambda: classes.add(word, [word], row=dice.randint(-1, count)),
        lambda: classes.remove(dice.sample(range(count), dice.randint(0, min(count, 3)))),
        lambda: classes.move(row, dice.randrange(-1, count + 1)),
        lambda: classes.rename(row, word),
        lambda: classes.set_prompts(row, [word, "x"]),
        lambda: classes.set_description(row, word, merge=dice.choice([None, "d"])),
        lambda: classes.set_color(row, f"#{dice.randrange(1 << 24):06x}"),
        lambda: classes.set_value(row, dice.randint(0, 12)),
        lambda: classes.set_colors([f"#{n:06x}" for n in range(count)], "ramp"),
        lambda: classes.set_entries([ClassEntry(3, word, "#010203")], "other"),
        lambda: classes.ensure(word),
        lambda: classes.set_current(dice.randint(-1, count)),
        lambda: classes.undo_stack.undo(),
        lambda: classes.undo_stack.redo(),
    ]
    dice.choice(choices)()


@pytest.mark.parametrize("seed", range(60))
def test_whatever_is_done_can_be_undone_and_done_again(qgis_app, seed):
    dice = random.Random(seed)
    classes = ClassList()
    start = [ClassEntry(n, f"class {n}", f"#0000{n:02x}") for n in range(1, dice.randint(1, 6))]
    classes.restore(start)
    view = Watcher(classes)
    for _ in range(40):
        random_change(classes, dice)
        assert view.rows == classes.entries
        assert -1 <= classes.current < max(classes.rowCount(), 1)
        used = values(classes)
        assert len(set(used)) == len(used)
    end = classes.entries
    steps = classes.undo_stack.index()
    while classes.undo_stack.canUndo():
        classes.undo_stack.undo()
    assert classes.entries == start == view.rows
    for _ in range(steps):
        classes.undo_stack.redo()
    assert classes.entries == end == view.rows
