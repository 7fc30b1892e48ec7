"""How a field of a samples layer holds classes: by name, or by class value."""

from __future__ import annotations

import re
from typing import Any, Dict, Hashable, List, Optional

from qgis.core import NULL, QgsField, QgsVectorLayer

from ...engine.text.promptset import MAX_VALUE, same_name
from ...i18n import tr
from ..classes.class_list import ClassEntry, ClassList

#: More different values than this are no classes but names of places or numbers of features.
MOST_CLASSES = 100
_NATURAL = re.compile(r"(\d+)")
_ZERO = re.compile(r"[+-]?0+(\.0*)?")


class ClassValues:
    """Translates between a field's values and classes of the list.

    Text is the class's name; whole numbers are class values, as in class maps. What the engine
    reads of the field is the same.

    Parameters
    ----------
    field : QgsField
    """

    def __init__(self, field: QgsField) -> None:
        self.is_number = field.isNumeric()
        self._name = field.name()
        self._length = 0 if self.is_number else max(field.length(), 0)
        # Thousands of features have a handful of classes.
        self._keys: Dict[str, Optional[Hashable]] = {}

    def attribute(self, entry: ClassEntry) -> Any:
        """What a feature of a class has in the field."""
        return entry.value if self.is_number else entry.name

    def problem(self, entry: ClassEntry) -> str:
        """Why the field cannot hold a class; "" when it can."""
        if not self.is_number and self._length and len(entry.name) > self._length:
            return tr(
                "The field '{field}' holds at most {most} letters, the class '{name}' has "
                "{count}: give the class a shorter name, or the samples a wider field."
            ).format(field=self._name, most=self._length, name=entry.name, count=len(entry.name))
        if not self.is_number and not entry.name.strip():
            return tr("The class in row {row} has no name: give it one.").format(row=entry.value)
        return ""

    def key(self, attribute: Any) -> Optional[Hashable]:
        """What features of one class have in common; None: no class."""
        if not isinstance(attribute, str) and (attribute is None or attribute == NULL):
            return None
        if self.is_number:
            try:
                number = int(attribute)
            except (TypeError, ValueError, OverflowError):
                return None
            return number or None
        text = str(attribute)
        if text not in self._keys:
            is_zero = _ZERO.fullmatch(text.strip())
            self._keys[text] = None if is_zero else (same_name(text) or None)
        return self._keys[text]

    def key_of(self, entry: ClassEntry) -> Optional[Hashable]:
        """The same of a class."""
        return self.key(self.attribute(entry))

    def key_in_answer(self, name: str, value: int) -> Optional[Hashable]:
        """The same of a class as the engine calls it when it is told no names."""
        if self.is_number:
            return value or None
        # A field of text that is numbers everywhere counts as numbers there.
        return self.key(str(value)) if name == f"class {value}" else self.key(name)

    def label(self, attribute: Any) -> str:
        """What to call a class that is not in the list."""
        if self.is_number:
            return tr("class {value}").format(value=int(attribute))
        return " ".join(str(attribute).split())


def add_missing(layer: QgsVectorLayer, field: str, classes: ClassList) -> str:
    """Add the classes of a layer to the list, as one step to undo.

    Returns
    -------
    str
        Why they were not added; "" when they are all there.
    """
    index = layer.fields().indexOf(field)
    if index < 0:
        return ""
    values = ClassValues(layer.fields().at(index))
    found = {
        values.key(value): value
        for value in layer.uniqueValues(index, MOST_CLASSES * 2)
        if values.key(value) is not None
    }
    if len(found) > MOST_CLASSES:
        return tr(
            "The field '{field}' holds more than {most} different values: that is no class. "
            "Choose the field with the class."
        ).format(field=field, most=MOST_CLASSES)
    bad = [key for key in found if values.is_number and not 1 <= int(key) <= MAX_VALUE]
    if bad:
        return tr(
            "The field '{field}' holds {value}, class values are 1 to {most}: choose the field "
            "with the class, or number the classes anew."
        ).format(field=field, value=bad[0], most=MAX_VALUE)
    known = {values.key_of(entry) for entry in classes.entries}
    missing = sorted((key for key in found if key not in known), key=_natural)
    if not missing:
        return ""
    classes.undo_stack.beginMacro(tr("Add classes of the samples"))
    try:
        for key in missing:
            if values.is_number:
                row = classes.add(values.label(found[key]))
                classes.set_value(row, int(key))
            else:
                classes.ensure(values.label(found[key]))
    finally:
        classes.undo_stack.endMacro()
    return ""


def _natural(key: Hashable) -> List[Any]:
    """Sorts "class 10" behind "class 9"."""
    parts = _NATURAL.split(str(key))
    return [(int(part), "") if part.isdigit() else (0, part) for part in parts]


def class_fields(layer: QgsVectorLayer) -> List[str]:
    """Fields that may hold a class: text and whole numbers, except keys."""
    keys = set(layer.primaryKeyAttributes())
    return [
        field.name()
        for index, field in enumerate(layer.fields())
        if index not in keys and (_is_text(field) or _is_whole(field))
    ]


#: What a field with the class is likely to be called, best first.
_LIKELY = ("class", "classname", "class_name", "label", "klasse", "category", "type", "landcover")


def likely_field(layer: QgsVectorLayer) -> str:
    """The field that most likely holds the class, or "": then the user has to choose."""
    names = class_fields(layer)
    lower = {name.lower(): name for name in reversed(names)}
    for wanted in _LIKELY:
        if wanted in lower:
            return lower[wanted]
    for wanted in _LIKELY:
        for name in names:
            if wanted in name.lower():
                return name
    texts = [name for name in names if _is_text(layer.fields().field(name))]
    if len(texts) == 1:
        return texts[0]
    return names[0] if len(names) == 1 else ""


def _is_text(field: QgsField) -> bool:
    return not field.isNumeric() and not field.isDateOrTime() and "bin" not in _type(field)


def _is_whole(field: QgsField) -> bool:
    return field.isNumeric() and "int" in _type(field)


def _type(field: QgsField) -> str:
    return (field.typeName() or "").lower()
