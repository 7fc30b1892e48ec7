"""What algorithms that look at whole objects share: a layer of polygons on a raster."""

from __future__ import annotations

from typing import Any, ClassVar, Dict, Optional, Sequence, Tuple

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterField,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..i18n import tr
from .compat import polygon_types
from .raster_algorithm import RasterAlgorithm
from .vector_layers import (
    VectorInput,
    VectorParameter,
    check_vector,
    is_given,
    known_layer,
    vector_input,
)


class ObjectAlgorithm(RasterAlgorithm):
    """An algorithm with the input raster INPUT and polygons on it, POLYGONS."""

    #: Parameters that name fields of the polygons.
    FIELDS: ClassVar[Tuple[str, ...]] = ()
    #: Whether the engine is to see all fields of the polygons, not just those it needs.
    KEEPS_FIELDS: ClassVar[bool] = False

    def __init__(self) -> None:
        super().__init__()
        self._polygons: Optional[VectorInput] = None

    def add_polygons(self, label: str, help_text: str, *, optional: bool = False) -> None:
        """The polygons."""
        self.add(VectorParameter("POLYGONS", label, polygon_types(), None, optional), help_text)

    def add_field(self, name: str, label: str, help_text: str) -> None:
        """A field of the polygons that may be left out."""
        parameter = QgsProcessingParameterField(
            name, label, parentLayerParameterName="POLYGONS", optional=True
        )
        self.add(parameter, help_text)

    def add_class_field(self) -> None:
        """The field that holds the class."""
        self.add_field(
            "CLASS_FIELD",
            tr("Field with the class"),
            tr(
                "The field of the polygons that holds the class, as text or whole number; polygons "
                "without a value are left out. Left empty: the only field of text, else the only "
                "one of whole numbers."
            ),
        )

    def add_prompt_file(self, help_text: str) -> None:
        """A file of classes, instead of text."""
        self.add_file(
            "PROMPT_FILE",
            tr("Prompt set file, instead of the classes above"),
            help_text,
            tr("Prompt sets (*.json *.txt);;All files (*)"),
        )

    # -- running -------------------------------------------------------------------------------

    def checkParameterValues(  # noqa: N802
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> Tuple[bool, str]:
        """Say before anything starts what is wrong with polygons that are a layer."""
        accepted, message = super().checkParameterValues(parameters, context)
        if accepted:
            try:
                self.check_polygons(parameters, context)
            except QgsProcessingException as problem:
                return False, str(problem)
        return accepted, message

    def check_polygons(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> None:
        """Refuse a layer that is none of polygons, or that lacks a field.

        Raises
        ------
        QgsProcessingException
        """
        if not is_given(parameters.get("POLYGONS")):
            return
        layer = known_layer(self, "POLYGONS", parameters, context)
        kinds = QgsWkbTypes.GeometryType
        if isinstance(layer, QgsVectorLayer) and layer.geometryType() in (
            kinds.PointGeometry,
            kinds.LineGeometry,
        ):
            raise QgsProcessingException(
                tr(
                    "The layer {name!r} (POLYGONS) is no layer of polygons: choose one with a "
                    "polygon around each object."
                ).format(name=layer.name())
            )
        for parameter in self.FIELDS or ("",):
            field = self.field(parameter, parameters, context)
            check_vector(self, "POLYGONS", parameters, context, field, parameter)

    def read_in_main_thread(
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> None:
        """Read the input layer and the polygons, which belong to the main thread."""
        super().read_in_main_thread(parameters, context)
        self._polygons = None
        if not is_given(parameters.get("POLYGONS")):
            return
        self.check_polygons(parameters, context)
        first, *others = [self.field(name, parameters, context) for name in self.FIELDS] or [""]
        more: Optional[Sequence[str]] = [field for field in others if field]
        if self.KEEPS_FIELDS:
            more = None
        self._polygons = vector_input(
            self, "POLYGONS", parameters, context, first, self._input, more
        )

    def polygon_values(self, feedback: QgsProcessingFeedback) -> Dict[str, Any]:
        """Where the polygons are, by the names of the job's parameters; writes what has no file."""
        if self._polygons is None:
            return {}
        return {
            "polygons": self._polygons.file(feedback),
            "polygons_layer": self._polygons.layer,
        }

    def field(self, name: str, parameters: Dict[str, Any], context: QgsProcessingContext) -> str:
        """The field that the parameter ``name`` tells, or ""."""
        return self.parameterAsString(parameters, name, context) if name else ""

    def clean_up(self) -> None:
        super().clean_up()
        if self._polygons is not None:
            self._polygons.clean_up()
