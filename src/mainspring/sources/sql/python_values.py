"""Values that Python makes: converted columns, computed functions, addresses of files."""

from __future__ import annotations

from collections import namedtuple
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from itertools import islice
from typing import TYPE_CHECKING, Any

from mainspring.blueprint.nodes import Origin
from mainspring.blueprint.types import Scalar, TypeRef
from mainspring.operation.kept import kept
from mainspring.sources.sql.encoding import also_needed, json_text, value_of
from mainspring.sources.sql.losses import Losses
from mainspring.sources.sql.unloadable import Unloadable

if TYPE_CHECKING:
    from collections.abc import Callable

    from mainspring.blueprint.nodes import FieldNode
    from mainspring.planner.plan import Value
    from mainspring.sources.sql.frame import Frame
    from mainspring.sources.sql.listed import Listed
    from mainspring.sources.sql.parameters import Inputs
    from mainspring.sources.sql.rows import Filler


_TEXT = TypeRef(scalar=Scalar.STRING)
_SPELLED = (float, Decimal, datetime)
"""Types whose equal values may be written differently: 1.0 and 1.00, or a moment in two zones."""


class _WithoutStatements:
    """Fills gaps from the columns of a row alone."""

    __slots__ = ()

    def statements(self) -> tuple[Listed, ...]:
        """List nothing."""
        return ()


@dataclass(frozen=True, slots=True)
class Converted(_WithoutStatements):
    """A column whose own field makes the value."""

    node: FieldNode
    field: Any  # the Django field
    model: Any
    others: tuple[str, ...]  # attributes of the further columns of a row

    def fill(self, rows: list[tuple[Any, ...]], inputs: Inputs) -> list[str]:
        """Make the values as an instance of the model shows them."""
        alias = inputs.connection.alias
        with Losses(f"{self.model.__name__}.{self.field.name}") as losses:
            return [self._one(value, others, alias, losses) for value, *others in rows]

    def _one(self, value: Any, others: list[Any], alias: str, losses: Losses) -> str:
        broken = _first_broken((value, *others))
        if broken is not None:
            return losses.add(broken.error)
        try:
            made = value_of(
                self.model,
                self.field,
                value,
                others=dict(zip(self.others, others, strict=True)),
                alias=alias,
                # A list is as it is; its items are written one by one.
                scalar=Scalar.JSON if self.node.type.lists else self.node.type.scalar,
            )
            return json_text(made, self.node.type)
        except Exception as error:  # noqa: BLE001 - a project's code; one bad value is one coded error
            return losses.add(error)


@dataclass(frozen=True, slots=True)
class Computed(_WithoutStatements):
    """A function of a batch of rows."""

    node: FieldNode
    function: Callable[..., Any]
    row: Any  # a named tuple class with a name for each need
    batch_size: int | None = None

    def fill(self, rows: list[tuple[Any, ...]], inputs: Inputs) -> list[str]:  # noqa: ARG002
        """Call the function for all rows whose values could be loaded, for equal ones once."""
        keys = [_first_broken(values) or identity(values) for values in rows]
        known: dict[Any, str] = kept((self.function, self.node.type))
        asked = {
            key: values
            for key, values in zip(keys, rows, strict=True)
            if not isinstance(key, Unloadable) and key not in known
        }
        failed: dict[Any, Exception] = {}
        remaining = iter(asked.items())
        while batch := dict(islice(remaining, self.batch_size)):
            self._ask(batch, known=known, failed=failed)
        with Losses(self.node.name) as losses:
            return [
                losses.add(key.error)
                if isinstance(key, Unloadable)
                else known[key]
                if key in known
                else losses.add(failed[key])
                for key in keys
            ]

    def _ask(
        self,
        batch: dict[Any, tuple[Any, ...]],
        *,
        known: dict[Any, str],
        failed: dict[Any, Exception],
    ) -> None:
        rows = [self.row._make(values) for values in batch.values()]
        try:
            values = list(self.function(rows))
            if len(values) != len(rows):
                msg = f"gave {len(values)} values for {len(rows)} rows"
                raise ValueError(msg)  # noqa: TRY301 - handled with what the function itself raises
        except Exception as error:  # noqa: BLE001 - a project's code; one bad function is one coded error
            failed.update(dict.fromkeys(batch, error))
            return
        for key, value in zip(batch, values, strict=True):
            try:
                known[key] = json_text(value, self.node.type)
            except (TypeError, ValueError) as error:
                failed[key] = error


def identity(values: tuple[Any, ...]) -> Any:
    """Tell rows apart by their values: what is equal but spelled in another way is another.

    Rows that cannot be told apart, as they hold lists or documents, are all different.
    """
    spelled = tuple(
        (type(value), repr(value) if isinstance(value, _SPELLED) else value) for value in values
    )
    try:
        hash(spelled)
    except TypeError:
        return object()
    return spelled


@dataclass(frozen=True, slots=True)
class FileParts(_WithoutStatements):
    """The name and the address of a file; the file is not opened."""

    storage: Any
    parts: tuple[tuple[str, str], ...]

    def fill(self, rows: list[tuple[Any, ...]], inputs: Inputs) -> list[str]:  # noqa: ARG002
        """Write the parts that were asked for."""
        with Losses("the address of a file") as losses:
            return [self._one(name, losses) for (name,) in rows]

    def _one(self, name: str | None, losses: Losses) -> str:
        if not name:
            return "null"
        made: dict[str, Callable[[], str]] = {
            "name": lambda: name,
            "url": lambda: str(self.storage.url(name)),
            "__typename": lambda: "File",
        }
        try:
            texts = (f'"{key}":{json_text(made[part](), _TEXT)}' for key, part in self.parts)
            return f"{{{','.join(texts)}}}"
        except Exception as error:  # noqa: BLE001 - a storage's code; one bad name is one coded error
            return losses.add(error)


def filler_for(output: Value, *, entity: str, frame: Frame) -> Filler:
    """Make what fills the place of a value that Python makes."""
    node = output.field
    if node.origin is Origin.FUNCTION:
        function = frame.bindings.functions[entity, node.attribute]
        row = namedtuple("Row", function.names)  # type: ignore[misc]
        return Computed(node, function.call, row, function.batch_size)
    model = frame.model(entity)
    field = model._meta.get_field(node.attribute)
    if node.type.scalar is Scalar.FILE:
        return FileParts(field.storage, output.parts)
    return Converted(node, field, model, also_needed(model, field))


def _first_broken(values: tuple[Any, ...]) -> Unloadable | None:
    return next((value for value in values if isinstance(value, Unloadable)), None)
