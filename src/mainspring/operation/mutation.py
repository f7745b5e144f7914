"""What a caller writes: rows by their keys, values, and what to do with links."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mainspring.blueprint.expression import Expression
    from mainspring.blueprint.writes import Change as ChangeOfValue
    from mainspring.blueprint.writes import Verb
    from mainspring.operation.changes import Change
    from mainspring.operation.query import Read
    from mainspring.operation.result import Answer, Problem

Path = tuple[str | int, ...]
"""Of an input: names of arguments and inputs and indexes, from the root field."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """A row by one of its unique keys."""

    parts: tuple[tuple[str, Any], ...]  # attribute of a field or name of a link, and its value
    path: Path = ()
    known: bool = False  # whether it is of a row that is at hand, and nobody's guess

    @property
    def names(self) -> tuple[str, ...]:
        """The attributes and links that it is made of."""
        return tuple([name for name, _ in self.parts])


class LinkVerb(StrEnum):
    """What to do with a link of a row that is written."""

    CONNECT = "connect"
    CREATE = "create"
    CONNECT_OR_CREATE = "connectOrCreate"
    UPDATE = "update"
    UPSERT = "upsert"
    DISCONNECT = "disconnect"
    SET = "set"
    DELETE = "delete"


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkStep:
    """One thing to do with a link."""

    verb: LinkVerb
    path: Path
    keys: tuple[Key, ...] = ()  # of the row behind it; several only to set
    create: RowInput | None = None
    update: RowInput | None = None
    target: str = ""  # entity of that row, where the link may lead to several


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueChange:
    """What is done with a value beside setting it."""

    kind: ChangeOfValue
    value: Any
    name: str  # of the input


@dataclass(frozen=True, slots=True, kw_only=True)
class RowInput:
    """What a row is given; what is absent is not touched."""

    path: Path = ()
    values: Mapping[str, Any] = field(
        default_factory=lambda: MappingProxyType({})
    )  # by attribute of a field
    changes: Mapping[str, tuple[ValueChange, ...]] = field(
        default_factory=lambda: MappingProxyType({})
    )  # by attribute of a field, which has no value then
    links: Mapping[str, tuple[LinkStep, ...]] = field(
        default_factory=lambda: MappingProxyType({})
    )  # by name of a relation


@dataclass(frozen=True, slots=True, kw_only=True)
class Write:
    """One root field that writes."""

    key: str  # of the answer
    verb: Verb
    entity: str
    target: Key | None = None  # of a row that is there
    action: str = ""  # its name, where the verb is to act
    targets: tuple[Key, ...] = ()  # of rows that it is done to
    many: bool = False  # whether it is done to several, whatever their number
    arguments: Mapping[str, Any] = field(
        default_factory=lambda: MappingProxyType({})
    )  # of an action, by attribute; rows by a `Key` or several
    spelled: bool = False  # whether arguments are values as documents have them
    creates: tuple[RowInput, ...] = ()  # new rows; of an upsert the one that may be
    update: RowInput | None = None
    where: Expression | None = None  # of all rows that are changed or deleted
    limit: int | None = None  # how many of these at most
    most: int | None = None  # more of them are refused
    expect: Any = None  # the version that the row is to have
    validate_only: bool = False  # whether nothing is to stay of it
    skips: bool = False  # whether new rows that cannot be made are left out
    read: Read | None = None  # of the row, for the answer
    values: tuple[Any, ...] = ()  # of the slots of the read and of the condition


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of a write."""

    problems: tuple[Problem, ...] = ()  # why not all was done; paths are of its inputs
    rows: tuple[Any, ...] = ()  # as the source has them; None of those that were skipped
    answers: tuple[Answer | None, ...] = ()  # as the principal may read them, where it was asked
    failure: Problem | None = None  # a defect, or a database that cannot be reached
    count: int | None = None  # of the rows that fitted a condition
    counts: tuple[tuple[str, int], ...] = ()  # rows that a deletion takes, by entity
    changes: tuple[Change, ...] = ()  # where a plugin is told of them

    @property
    def ok(self) -> bool:
        """Whether all of it was done."""
        return not self.problems and self.failure is None
