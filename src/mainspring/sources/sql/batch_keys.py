"""The keys that come with a batch: one list for each column, behind the request's own values."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from django.db.models import F

from mainspring.blueprint.expression import Slot
from mainspring.operation.principal import ANONYMOUS
from mainspring.sources.sql.comparison import Comparison
from mainspring.sources.sql.frame import end_of
from mainspring.sources.sql.parameters import Sample

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mainspring.sources.sql.frame import Frame
    from mainspring.sources.sql.parameters import Binder, Inputs


def _slots(width: int) -> tuple[Slot, ...]:
    return tuple(Slot(place - width) for place in range(width))


def among(names: Sequence[str], *, frame: Frame) -> list[Comparison]:
    """Make the conditions that columns are among the keys of a batch, one list for each column."""
    return _compared(names, "in", tuple([] for _ in names), frame=frame)


def equal(names: Sequence[str], key: Sequence[Any], *, frame: Frame) -> list[Comparison]:
    """Make the conditions that columns hold the only key of a batch, one part for each column.

    Args:
        names: of the columns.
        key: the one at hand, one part for each column.
        frame: what the statement is compiled with.
    """
    return _compared(names, "exact", key, frame=frame)


def _compared(
    names: Sequence[str], lookup: str, values: Sequence[Any], *, frame: Frame
) -> list[Comparison]:
    # Keys come with each batch, also where the other values stand in the statement.
    inputs = replace(frame.sample.inputs, values=values, principal=ANONYMOUS, direct=False)
    sample = Sample(inputs)
    return [
        Comparison(F(name), lookup, slot, sample=sample, dialect=frame.dialect)
        for name, slot in zip(names, _slots(len(names)), strict=True)
    ]


@dataclass(frozen=True, slots=True)
class PreparedKeys:
    """Binds the keys of a batch as the field behind them stores its values."""

    field: Any

    def bind(self, inputs: Inputs) -> Sequence[Any]:
        """Give the list of prepared keys as the only parameter."""
        keys = inputs.resolve(_slots(1)[0])
        connection = inputs.connection
        return ([self.field.get_db_prep_value(key, connection, prepared=False) for key in keys],)


def takes_keys(binder: Binder) -> bool:
    """Tell whether a binder's parameter is a list of a batch's keys."""
    if isinstance(binder, Comparison):
        return isinstance(binder.operand, Slot) and binder.operand.index < 0
    return isinstance(binder, PreparedKeys)


def column_field(model: Any, path: str) -> Any:
    """Find the field at the end of a lookup's path."""
    options = model._meta
    *hops, last = path.split("__")
    for hop in hops:
        options = options.get_field(hop).related_model._meta
    found = options.pk if last == "pk" else options.get_field(last)
    return end_of(found)
