"""Parameters of a statement that are made of values of the request."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db.models import Func, TextField

from mainspring.sources.sql.parameters import Marker

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from django.db.backends.base.base import BaseDatabaseWrapper
    from django.db.models.sql.compiler import SQLCompiler

    from mainspring.blueprint.expression import Literal, Slot
    from mainspring.sources.sql.fragments import Compiled
    from mainspring.sources.sql.parameters import Inputs, Sample

    Operands = tuple[Slot | Literal, ...]


class RequestValue(Func):
    """One parameter that a function makes of values of the request.

    Args:
        operands: where the request has them.
        make: takes them in order.
        sample: the request that the statement is compiled for.
        sql: what stands in the statement, with the place of the parameter.
    """

    def __init__(
        self,
        operands: Operands,
        make: Callable[..., Any],
        *,
        sample: Sample,
        sql: str = "%s",
        output_field: Any = None,
    ) -> None:
        super().__init__(output_field=output_field or TextField())
        self.made = Made(operands, make)
        self.sample = sample
        self.sql = sql

    def as_sql(  # type: ignore[override]  # noqa: D102 - Django's own protocol
        self,
        compiler: SQLCompiler,  # noqa: ARG002
        connection: BaseDatabaseWrapper,  # noqa: ARG002
        **_context: Any,
    ) -> Compiled:
        # Inside a comparison that is bound anew, the request that it was compiled for is over.
        if self.sample.is_over or not self.sample.inputs.direct:
            return self.sql, [Marker(self.made, 0)]
        return self.sql, [*self.made.bind(self.sample.inputs)]


@dataclass(frozen=True, slots=True)
class Made:
    """Binds the parameter; it keeps nothing of the request that the statement was compiled for."""

    operands: Operands
    make: Callable[..., Any]

    def bind(self, inputs: Inputs) -> Sequence[Any]:
        """Give the only parameter."""
        return (self.make(*(inputs.resolve(operand) for operand in self.operands)),)
