"""Where the values of a request come from: a document's constants and its variables."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass
from typing import TYPE_CHECKING, Any, Protocol

from django.utils.timezone import is_naive, make_aware

from mainspring.blueprint.types import Price, Span
from mainspring.errors import BadInput
from mainspring.execution import cursors
from mainspring.surfaces.graphql import global_ids
from mainspring.surfaces.graphql.amounts import amount_in, price_of
from mainspring.surfaces.graphql.texts import checked_document, checked_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mainspring.blueprint.units import Conversion

    Variables = Mapping[str, Any]
    Inside = tuple[str | int, ...]
    """The way to a value in the variables: a variable's name, then keys and indexes."""


class Source(Protocol):
    """Finds a value for each request."""

    def value(self, variables: Variables) -> Any:
        """Find the value.

        Args:
            variables: of the request, coerced.

        Raises:
            BadInput: a value cannot be used.
        """


@dataclass(frozen=True, slots=True)
class Constant:
    """A value that stands in the document."""

    given: Any

    def value(self, variables: Variables) -> Any:  # noqa: ARG002 - the same for all
        """Give the value."""
        return self.given


@dataclass(frozen=True, slots=True)
class FromVariable:
    """A value inside a variable."""

    path: Inside

    def value(self, variables: Variables) -> Any:
        """Find the value; texts must be storable."""
        return checked_text(_inside(self.path, variables))


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text inside a variable."""

    path: Inside
    number: int

    def value(self, variables: Variables) -> Any:
        """Find the word."""
        return checked_text(_inside(self.path, variables).split()[self.number])


@dataclass(frozen=True, slots=True)
class KeyPart:
    """One part of the key inside an opaque id in a variable."""

    path: Inside
    number: int

    def value(self, variables: Variables) -> Any:
        """Find the part."""
        found = global_ids.decode(_inside(self.path, variables))
        return None if found is None else found[1][self.number]


@dataclass(frozen=True, slots=True)
class CursorPart:
    """The value of one key inside a cursor in a variable."""

    path: Inside
    number: int

    def value(self, variables: Variables) -> Any:
        """Find the value; it is not checked, as it is signed: a row of the database holds it."""
        cursor = cursors.opened(_inside(self.path, variables))
        return None if cursor is None else cursor.values[self.number]


@dataclass(frozen=True, slots=True)
class CursorMoment:
    """The moment of the rows that a cursor in a variable is a place among."""

    path: Inside

    def value(self, variables: Variables) -> Any:
        """Find the moment."""
        cursor = cursors.opened(_inside(self.path, variables))
        return None if cursor is None else cursor.moment


@dataclass(frozen=True, slots=True)
class Agreed:
    """A value that counts only where two moments are the same."""

    source: Source
    held: Source  # the moment of a cursor
    asked: Source  # that of the read

    def value(self, variables: Variables) -> Any:
        """Find the value."""
        check_same(self.held.value(variables), self.asked.value(variables))
        return self.source.value(variables)


def check_same(held: Any, asked: Any) -> None:
    """Refuse a cursor of rows at another moment than the one that is asked for.

    Raises:
        BadInput: it is such a one.
    """
    moment = make_aware(asked) if is_naive(asked) else asked
    if held != moment:
        msg = "A cursor is of rows at another moment."
        raise BadInput(msg, hint=f"Ask as of {held.isoformat()}, or for the first page again.")


@dataclass(frozen=True, slots=True)
class PageStart:
    """How many rows stand before a numbered page."""

    page: Source  # counted from 1
    size: Source  # rows of a page

    def value(self, variables: Variables) -> Any:
        """Count the rows."""
        return (self.page.value(variables) - 1) * self.size.value(variables)


@dataclass(frozen=True, slots=True)
class Listed:
    """A list in the document, some of whose items are variables."""

    items: tuple[Source, ...]

    def value(self, variables: Variables) -> Any:
        """Make the list."""
        return [item.value(variables) for item in self.items]


@dataclass(frozen=True, slots=True)
class Mapped:
    """An object in the document, some of whose values are variables."""

    items: tuple[tuple[str, Source], ...]

    def value(self, variables: Variables) -> Any:
        """Make the object."""
        return {name: item.value(variables) for name, item in self.items}


@dataclass(frozen=True, slots=True)
class Checked:
    """A value for the project's own code, which may store any text in it."""

    source: Source

    def value(self, variables: Variables) -> Any:
        """Find the value; all texts in it must be storable."""
        return checked_document(self.source.value(variables))


@dataclass(frozen=True, slots=True)
class SpanOf:
    """A range in the document or inside a variable: its parts by their names in the schema."""

    parts: tuple[tuple[str, Source], ...]

    def value(self, variables: Variables) -> Any:
        """Make the range; it must not end before it begins."""
        parts = {name: item.value(variables) for name, item in self.parts}
        span = Span(
            lower=parts.get("lower"),
            upper=parts.get("upper"),
            lower_inclusive=parts.get("lowerInclusive", True),
            upper_inclusive=parts.get("upperInclusive", False),
        )
        if span.lower is not None and span.upper is not None and span.lower > span.upper:
            msg = "The lower bound of a range is greater than the upper one."
            raise BadInput(msg, hint="Give the smaller value as lower.")
        return span


@dataclass(frozen=True, slots=True)
class AmountIn:
    """An amount in the unit of the numbers that it is compared with."""

    amount: Source
    way: Conversion
    _: KW_ONLY
    places: int | None  # of those numbers; None for floats
    up: bool  # whether the next larger one stands for an amount between two of them
    name: str  # of the field

    def value(self, variables: Variables) -> Any:
        """Convert the amount."""
        amount = self.amount.value(variables)
        return amount_in(amount, self.way, places=self.places, up=self.up, name=self.name)


@dataclass(frozen=True, slots=True)
class PriceOf:
    """An amount of money with its currency."""

    amount: Source
    currency: Source
    _: KW_ONLY
    only: str  # the currency that all amounts of the field have; empty where each has its own
    places: int | None  # of the amounts that it is compared with; None leaves it as it is
    up: bool  # whether the next larger one stands for an amount between two of them
    name: str  # of the field

    def value(self, variables: Variables) -> Any:
        """Make the price."""
        price = Price(self.amount.value(variables), self.currency.value(variables))
        return price_of(price, only=self.only, places=self.places, up=self.up, name=self.name)


@dataclass(frozen=True, slots=True)
class Within:
    """A number, or a text of so many characters, between two bounds."""

    source: Source
    name: str  # of the argument
    bounds: tuple[int, int]  # the least and the most
    path: tuple[str, ...]  # of what it is an argument of, for errors

    def value(self, variables: Variables) -> Any:
        """Find the value."""
        value = self.source.value(variables)
        least, most = self.bounds
        size = len(value) if isinstance(value, str) else value
        if not least <= size <= most:
            told = f"has {size} characters" if isinstance(value, str) else f"is {size}"
            msg = f"{self.name} {told}; it is to be from {least} to {most}."
            raise BadInput(msg, path=self.path, hint="Change it, or leave it out.")
        return value


def _inside(path: Inside, variables: Variables) -> Any:
    found: Any = variables
    for step in path:
        found = found[step]
    return found
