"""Which class or callable stands behind a node; kept beside the blueprint, never in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchFunction:
    """A function of a batch of rows."""

    call: Callable[..., Any]
    names: tuple[str, ...]  # of the values of a row, in the order of the field's needs
    batch_size: int | None = None  # rows it takes at a time; None is all of a level


@dataclass(frozen=True, slots=True, kw_only=True)
class QueryFunction:
    """A function that answers a root field."""

    call: Callable[..., Any]
    principals: tuple[str, ...] = ()  # parameters that get whoever asks


@dataclass(frozen=True, slots=True, kw_only=True)
class Bindings:
    """The Python behind a blueprint."""

    models: Mapping[str, Any] = field(default_factory=dict)  # entity -> model class
    entities: Mapping[type, str] = field(default_factory=dict)  # Entity class -> entity
    expressions: Mapping[tuple[str, str], Any] = field(
        default_factory=dict
    )  # computed -> expression
    functions: Mapping[tuple[str, str], BatchFunction] = field(
        default_factory=dict
    )  # computed -> function of rows
    # declared relation -> makes its condition from the columns of the row that it starts from
    links: Mapping[tuple[str, str], Callable[[Callable[[str], Any]], Any]] = field(
        default_factory=dict
    )
    tests: Mapping[str, Callable[..., bool]] = field(default_factory=dict)  # `when` -> function
    conditions: Mapping[str, Any] = field(default_factory=dict)  # native conditions
    queries: Mapping[str, QueryFunction] = field(default_factory=dict)  # by a query's binding
    records: Mapping[str, type] = field(default_factory=dict)  # record -> dataclass
    rates: Callable[[], Mapping[str, Any]] | None = None  # of currencies
    choices: Mapping[str, type] = field(default_factory=dict)  # enum of a query -> class
    rules: Mapping[str, Callable[..., Any]] = field(default_factory=dict)  # by a rule's binding
    actions: Mapping[str, QueryFunction] = field(default_factory=dict)  # by an action's binding
    # Methods that handle events, by where they are: "flights.domain.Flights.notify".
    handlers: Mapping[str, Callable[..., Any]] = field(default_factory=dict)
