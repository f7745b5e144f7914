"""The nouns of a blueprint for root fields that functions answer: queries, arguments, records."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from mainspring.blueprint.expression import FALSE, Expression


class ValueKind(StrEnum):
    """What a value of a query is."""

    SCALAR = "scalar"
    ENUM = "enum"
    RECORD = "record"  # a dataclass of the project
    ENTITY = "entity"
    LIST = "list"


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueType:
    """The type of an argument, of a result or of a part of one."""

    kind: ValueKind
    name: str = ""  # of the scalar, enum, record or entity
    nullable: bool = False
    items: ValueType | None = None  # of a list

    @property
    def innermost(self) -> ValueType:
        """The type inside all lists."""
        return self if self.items is None else self.items.innermost


@dataclass(frozen=True, slots=True, kw_only=True)
class ArgumentNode:
    """A parameter of a query, or a field of a record."""

    name: str  # as every surface spells it
    attribute: str  # as Python spells it
    type: ValueType
    required: bool = True
    default: object = None  # a JSON value, where there is one and it is no null
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordNode:
    """A dataclass of the project."""

    name: str  # of its type in answers
    input: str  # of its type in arguments
    fields: tuple[ArgumentNode, ...]
    description: str = ""
    one_of: bool = False  # whether exactly one field is given in an argument


@dataclass(frozen=True, slots=True, kw_only=True)
class QueryNode:
    """A root field that a function answers."""

    name: str
    binding: str  # key into the bindings' queries
    arguments: tuple[ArgumentNode, ...]
    result: ValueType
    allow: Expression = FALSE
    description: str = ""
