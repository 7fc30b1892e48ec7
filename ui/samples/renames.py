"""Samples follow their class when it is renamed in either dock."""

from __future__ import annotations

from typing import Any, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QObject

from ...i18n import tr
from ..classes.class_list import ClassEntry
from .samples_layer import SamplesLayer


class Renames(QObject):
    """Watches the list of classes; what is renamed there is renamed in the samples.

    The class is one thing in both docks, so its samples would otherwise be lost to it. It is one
    step of the layer's undo. Undoing the rename in the list renames them back.

    Parameters
    ----------
    session : Session
    samples : SamplesLayer
    parent : QObject, optional
    """

    def __init__(
        self, session: Any, samples: SamplesLayer, parent: Optional[QObject] = None
    ) -> None:
        super().__init__(parent)
        self._session, self._samples = session, samples
        self._before = session.classes.entries
        session.classes.classesChanged.connect(self._look)

    def _look(self) -> None:
        before, after = self._before, self._session.classes.entries
        self._before = after
        pair = renamed(before, after)
        values = self._samples.values
        # In a field of numbers nothing changes: the class keeps its value.
        if pair is None or values is None or values.is_number:
            return
        old, new = pair
        ids = self._samples.ids_of(old)
        count = len(ids)
        if not count:
            return
        if self._samples.rename(old, new, ids):
            one = tr("1 sample follows: '{before}' is '{after}' now, in its layer, too.")
            several = tr(
                "{count} samples follow: '{before}' is '{after}' now, in their layer, too."
            )
            text = one if count == 1 else several
            self._session.messages.info(text.format(count=count, before=old.name, after=new.name))
            return
        one = tr(
            "1 sample in '{layer}' is still called '{before}' and is left out of training: its "
            "layer was not changed."
        )
        several = tr(
            "{count} samples in '{layer}' are still called '{before}' and are left out of "
            "training: their layer was not changed."
        )
        text = one if count == 1 else several
        layer = self._samples.layer
        self._session.messages.warning(
            text.format(count=count, layer=layer.name() if layer else "", before=old.name)
        )


def renamed(
    before: Sequence[ClassEntry], after: Sequence[ClassEntry]
) -> Optional[Tuple[ClassEntry, ClassEntry]]:
    """The class that was renamed, and what it is now; None when something else has changed.

    A class is known by its value. Where several names change at once, other classes have taken the
    place of these: a library was loaded, a project opened.
    """
    old, new = ({entry.value: entry for entry in entries} for entries in (before, after))
    if set(old) != set(new) or len(old) != len(before) or len(new) != len(after):
        return None
    pairs = [(old[value], new[value]) for value in old if old[value].name != new[value].name]
    if len(pairs) != 1:
        return None
    was, now = pairs[0]
    taken = {entry.name for entry in after if entry.value != now.value}
    if not was.name.strip() or not now.name.strip() or now.name in taken:
        return None
    return was, now
