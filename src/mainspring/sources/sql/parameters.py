"""Values that come with each request, and their places in a compiled statement."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from mainspring.blueprint.expression import Beside, Literal, PrincipalRef, Slot

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from django.db.backends.base.base import BaseDatabaseWrapper

    from mainspring.blueprint.expression import Operand
    from mainspring.operation.principal import Principal


class ShapeChanged(Exception):
    """A value needs another statement; it is compiled anew for this request."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """Everything that a request brings to a compiled statement."""

    values: Sequence[Any]  # by slot
    principal: Principal
    connection: BaseDatabaseWrapper
    direct: bool = False  # whether the statement is for this request alone: values stand in it

    def resolve(self, operand: Operand | int) -> Any:
        """Find the value of an operand."""
        match operand:
            case Slot(index):
                return self.values[index]
            case PrincipalRef(attribute):
                return self.principal.attribute(attribute)
            case Literal(value):
                return value
            case tuple():
                return [self.resolve(item) for item in operand]
            case _:
                return operand


class Sample:
    """The request at hand while statements are compiled; kept statements must not keep it.

    Args:
        inputs: what it brings.
    """

    __slots__ = ("_inputs",)

    def __init__(self, inputs: Inputs) -> None:
        self._inputs: Inputs | None = inputs

    @property
    def inputs(self) -> Inputs:
        """What the request brings."""
        if self._inputs is None:
            msg = "The request that a statement was compiled for is over."
            raise RuntimeError(msg)
        return self._inputs

    @property
    def is_over(self) -> bool:
        """Whether the request was let go of."""
        return self._inputs is None

    def forget(self) -> None:
        """Let go of the request: its values, its principal and its connection."""
        self._inputs = None


class Binder(Protocol):
    """Makes the parameters of one part of a statement."""

    def bind(self, inputs: Inputs) -> Sequence[Any]:
        """Give the parameters for a request.

        Raises:
            ShapeChanged: they do not fit the compiled statement.
        """


@dataclass(frozen=True, slots=True)
class Marker:
    """Stands among a statement's parameters where a binder's parameter goes."""

    binder: Binder
    place: int  # which of the binder's parameters


@dataclass(frozen=True, slots=True)
class Constants:
    """Binds the same values for every request."""

    given: tuple[Any, ...]

    def bind(self, inputs: Inputs) -> Sequence[Any]:  # noqa: ARG002 - the same for all
        """Give the values."""
        return self.given


@dataclass(frozen=True, slots=True)
class Direct:
    """Binds one operand as it is."""

    operand: Operand

    @property
    def kind(self) -> Hashable:
        """Tell what is bound."""
        return (Direct, self.operand) if isinstance(self.operand, Slot) else None

    def bind(self, inputs: Inputs) -> Sequence[Any]:
        """Give the operand's value as the only parameter."""
        return (inputs.resolve(self.operand),)


def is_fixed(operand: Operand) -> bool:
    """Tell whether an operand is part of the statement's shape."""
    if isinstance(operand, tuple):
        return all(is_fixed(item) for item in operand)
    return isinstance(operand, Literal | Beside)
