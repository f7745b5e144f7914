"""What values of a type can be asked: the operators of a filter, and the parts of its value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mainspring.blueprint.types import Scalar


@dataclass(frozen=True, slots=True, kw_only=True)
class OperatorNode:
    """A comparison with a value that the caller gives."""

    name: str  # as every surface spells it
    lookup: str  # as the source spells it
    value: Scalar  # the type of what is given
    text: str | None = None  # name of the type of texts that it must fit
    many: bool = False  # whether a list of such values is given
    negated: bool = False  # whether rows that meet the lookup are left out
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartNode:
    """A value that is made of another one, and has conditions of its own."""

    name: str  # as every surface spells it
    step: str  # as the source spells it
    filter: str  # name of the filter of the value that is made
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FilterNode:
    """The conditions on values of a type; fields whose values can be asked the same share it."""

    name: str  # of its type on every surface
    operators: tuple[OperatorNode, ...]
    parts: tuple[PartNode, ...] = ()
    zoned: bool = False  # whether the parts depend on a time zone
    path: bool = False  # whether it speaks of a value inside a document, to which keys lead
    description: str = ""
