"""A measure of linked rows inside the statement of the row that they belong to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db.models import DecimalField, FloatField, Subquery

from mainspring.blueprint.measured_fields import ASKED_OF, FieldSet
from mainspring.blueprint.nodes import Origin
from mainspring.blueprint.types import Scalar
from mainspring.sources.sql.frame import end_of
from mainspring.sources.sql.measures import measured

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper
    from django.db.models import QuerySet
    from django.db.models.sql.compiler import SQLCompiler

    from mainspring.blueprint.measures import Function
    from mainspring.blueprint.nodes import FieldNode
    from mainspring.sources.sql.dialect import Dialect
    from mainspring.sources.sql.fragments import Compiled

_NAME = "ms_measure"


class MeasureOf(Subquery):
    """A measure of rows as a value that is compared or sorted by.

    Args:
        rows: that count.
        function: how it is made.
        value: the expression that it is made of; the count of rows takes none.
        field: of the values; none for the count of rows.
        dialect: of the database.
    """

    def __init__(
        self,
        rows: QuerySet[Any],
        function: Function,
        value: Any,
        *,
        field: FieldNode | None,
        dialect: Dialect,
    ) -> None:
        scalar = None if field is None else field.type.scalar
        own = _own_field(rows, field)
        rows = rows.order_by().values()
        made = measured(function, value, scalar=scalar, field=own, dialect=dialect)
        rows.query.add_annotation(made, _NAME, select=True)
        rows.query.set_values([_NAME])
        super().__init__(rows, **_compared_as(function, scalar))

    def as_sql(  # type: ignore[override]
        self,
        compiler: SQLCompiler,  # noqa: ARG002
        connection: BaseDatabaseWrapper,
        **_context: Any,
    ) -> Compiled:
        """Write the query, even where it can have no rows: they have a count, too."""
        inner = self.query.get_compiler(connection=connection, elide_empty=False)
        sql, params = inner.as_sql()
        return f"({sql})", list(params)


def _own_field(rows: QuerySet[Any], field: FieldNode | None) -> Any:
    """Find the Django field that knows the values, None where an expression makes them."""
    if field is None or field.origin is not Origin.COLUMN:
        return None
    return end_of(rows.model._meta.get_field(field.attribute))


def _compared_as(function: Function, scalar: Scalar | None) -> dict[str, Any]:
    """Tell as what a measure is compared: numbers made of others have more places than those."""
    if ASKED_OF.get(function) not in {FieldSet.AMOUNTS, FieldSet.NUMBERS}:
        return {}
    if scalar is Scalar.DURATION:
        return {}
    return {"output_field": DecimalField() if scalar is Scalar.DECIMAL else FloatField()}
