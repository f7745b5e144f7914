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
    # Keys come with each batch, also where the other values stand in the statement.
    empty: tuple[list[Any], ...] = tuple([] for _ in names)
    sample = Sample(replace(frame.sample.inputs, values=empty, principal=ANONYMOUS, direct=False))
    return [
        Comparison(F(name), "in", slot, sample=sample, dialect=frame.dialect)
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
