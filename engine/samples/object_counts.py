"""What became of the polygons of a layer, in numbers and in words."""

from __future__ import annotations

from dataclasses import dataclass

from .words import listed, number_of, quoted


@dataclass(frozen=True)
class ObjectCounts:
    """What became of the features of a file that are to be objects.

    Every feature is counted once: ``features`` is the sum of ``used``, ``null_class``,
    ``unknown_class``, ``empty_geometry``, ``no_polygon`` and ``outside``. Where no classes are
    asked for, objects outside stay in the list, without pixels.

    Attributes
    ----------
    features : int
        Features in the file.
    used : int
        Objects with pixels (and, where classes are asked for, a class).
    null_class : int
        Features without a class (null, blank, or 0, which means unclassified).
    unknown_class : int
        Features whose class is not among the wanted ones.
    unknown_names : tuple of str
        The classes of those, as they are in the file.
    empty_geometry : int
        Features without a geometry that can be read.
    no_polygon : int
        Features that are points or lines.
    outside : int
        Objects that have no pixel in the raster.
    partly_outside : int
        Objects that reach out of the raster by more than half a pixel: their part in it is used.
    small : int
        Objects without any pixel centre, which took the pixel they lie in.
    repaired : int
        Objects with an invalid geometry that was made valid.
    shared_pixels : int
        Pixels in several objects, each of which has them.
    lonely : tuple of str
        Classes with one object only.
    notes : tuple of str
        Sentences on what was assumed: field, layer, coordinate system.
    """

    features: int = 0
    used: int = 0
    null_class: int = 0
    unknown_class: int = 0
    unknown_names: tuple[str, ...] = ()
    empty_geometry: int = 0
    no_polygon: int = 0
    outside: int = 0
    partly_outside: int = 0
    small: int = 0
    repaired: int = 0
    shared_pixels: int = 0
    lonely: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def warnings(self) -> tuple[str, ...]:
        """What the user should know, one sentence for whatever is not zero."""
        unknown = listed(quoted(name) for name in self.unknown_names)
        lines = (
            (self.null_class, "polygon", "left out: no class (empty, or 0)."),
            (
                self.unknown_class,
                "polygon",
                f"left out: not one of the wanted classes ({unknown}).",
            ),
            (self.empty_geometry, "feature", "left out: no geometry."),
            (self.no_polygon, "feature", "left out: a point or line, no polygon."),
            (self.outside, "polygon", "without a pixel in the raster."),
            (self.partly_outside, "polygon", "partly outside the raster: the part in it counts."),
            (self.small, "polygon", "smaller than a pixel: took the pixel it lies in."),
            (self.repaired, "polygon", "with an invalid geometry, made valid."),
            (self.shared_pixels, "pixel", "in several polygons, each of which has it."),
        )
        told = tuple(f"{number_of(count, what)} {text}" for count, what, text in lines if count)
        if not self.lonely:
            return told
        names = listed(quoted(name) for name in self.lonely)
        several = len(self.lonely) > 1
        return (
            *told,
            f"The class{'es' if several else ''} {names} {'have' if several else 'has'} one object "
            f"{'each' if several else 'only'}: it is either learnt or tested; draw more.",
        )

    def sentences(self) -> tuple[str, ...]:
        """What a log or report should say: assumptions, then :attr:`warnings`."""
        return (*self.notes, *self.warnings)
