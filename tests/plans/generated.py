"""Makes up valid documents from a schema, with variables, by draws that hypothesis can shrink."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    get_named_type,
)
from hypothesis import strategies as st

T = TypeVar("T")
SERIAL = "00000000-0000-0000-0000-000000000007"
VALUES: Mapping[str, Sequence[Any]] = {
    "ID": ["1", "2", "3", "5", 8, "404"],
    "Int": [0, 1, 2, 3, 4, 100, 174, 250, 300, -1, 2**31 - 1],
    "BigInt": ["0", "12", str(2**40 + 7), -(2**63), str(2**63 - 1)],
    "Float": [0, 0.25, 0.75, 1.0, -1.5, 1e300],
    "Decimal": ["0", "7.35", "12.5", 1, "-0.01", "99999.99"],
    "String": [
        "Kokoro",
        "War and Peace 1",
        "part 3",
        "",
        "o",
        "100% Wool",
        "_",
        "é",
        "Pat",
        "'",
        "\\",
    ],
    "Boolean": [True, False],
    "Date": ["1945-04-15", "1900-01-01", "2024-02-29", "0001-01-01", "9999-12-31"],
    "DateTime": [
        "2020-06-01T00:00:00Z",
        "2020-01-31T09:30:01.000001+00:00",
        "9999-12-31T23:59:59Z",
    ],
    "DateOrDateTime": ["2019-12-30", "2020-06-01", "2020-02-01T00:00:00Z"],
    "Time": ["08:05:00", "08:02:00.002", "00:00:00"],
    "Duration": ["P3DT23H56M", "P0D", "-P1D", "P10D"],
    "JSON": [1, 3, "en", "language", {"weight": 3}, [1], True, {}],
    "TimeZoneName": ["UTC", "Asia/Tokyo", "America/Lima"],
    "CurrencyCode": ["EUR", "USD", "JPY", "GBP"],
    "UUID": [SERIAL, "01234567-89ab-4def-8123-456789abcdef"],
}
# Keys that are no numbers, by the type of their conditions or the field of a root.
WORDS: Mapping[str, Sequence[Any]] = {
    "PressWhere.code": ["penguin", "old", "a/b", "none"],
    "CopyWhere.serial": ["01234567-89ab-4def-8123-456789abcdef", SERIAL],
    "DeviceWhere.serial": [SERIAL],
    "CountryWhere.iso": ["DE", "FR", "ZZ"],
    "LabelWhere.code": ["", "0", "a/b", "null"],
    "regex": ["^K", "o$", "[0-9]"],
    "VolumeWhere.details.at.path": ["weight", "language", "0", 0, "nothing", '"'],
    "search": ["kokoro", "o part", "leo", "", " ", "%", "war peace 1"],
}
_NUMBERS = {"limit", "first", "last", "offset", "page"}
_APART = {
    "last": frozenset({"first", "offset", "page"}),
    "first": frozenset({"last"}),
    "offset": frozenset({"last", "page"}),
    "page": frozenset({"last", "offset"}),
}
"""Arguments that do not go together."""
_CURSORS = {"after", "before"}
"""Nobody can make these up."""
_PATTERNS = {"regex", "iregex"}


@dataclass(kw_only=True)
class Document:
    """A document in the making."""

    data: Any  # hypothesis's
    schema: GraphQLSchema
    skipped: frozenset[str]  # arguments and operators that are never used
    types: dict[str, str] = field(default_factory=dict)  # of the variables
    values: list[dict[str, Any]] = field(default_factory=lambda: [{}, {}])  # two sets of them
    aliases: int = 0

    # Draws -----------------------------------------------------------------------------------

    def pick(self, items: Sequence[T]) -> T:
        """Draw one of several."""
        return items[self.data.draw(st.integers(0, len(items) - 1))]

    def chance(self, percent: int) -> bool:
        """Draw whether something happens."""
        return bool(self.data.draw(st.integers(0, 99)) >= 100 - percent)

    def some(self, items: Sequence[T], most: int) -> list[T]:
        """Draw some of several, at least one."""
        found = [self.pick(items) for _ in range(1 + self.data.draw(st.integers(0, most - 1)))]
        return list({id(item): item for item in found}.values())

    # Selections ------------------------------------------------------------------------------

    def text(self, roots: Sequence[str]) -> str:
        """Write an operation with one root field."""
        name = self.pick(roots)
        assert self.schema.query_type
        body = self.asked(name, self.schema.query_type.fields[name], depth=3)
        given = ", ".join(f"${name}: {type_}" for name, type_ in self.types.items())
        return f"query {f'({given}) ' if given else ''}{{ {body} }}"

    def asked(
        self, name: str, definition: Any, *, depth: int, parent: str = "", named: bool = False
    ) -> str:
        """Write a field with arguments and what is asked of it; perhaps with a key of its own."""
        arguments = self.arguments(definition.args, f"{parent}.{name}")
        type_ = get_named_type(definition.type)
        below = ""
        if isinstance(type_, GraphQLObjectType | GraphQLInterfaceType | GraphQLUnionType):
            below = f" {{ {self.selection(type_, depth=depth - 1)} }}"
        self.aliases += 1
        alias = f"k{self.aliases}: " if arguments or below or named or self.chance(10) else ""
        return f"{alias}{name}{arguments}{below}"

    def selection(self, type_: Any, *, depth: int) -> str:
        """Write what is asked of a row."""
        if isinstance(type_, GraphQLUnionType):
            own = ["__typename"]
            possible = [self.pick(type_.types)]
        else:
            own = self.fields(type_, depth=depth)
            possible = []
            if isinstance(type_, GraphQLInterfaceType) and self.chance(60):
                possible = self.some(self.schema.get_possible_types(type_), 3)
        for item in possible:
            fields = self.fields(item, depth=depth, parts=True)
            own.append(f"... on {item.name} {{ {' '.join(fields)} }}")
        return " ".join(own)

    def fields(self, type_: Any, *, depth: int, parts: bool = False) -> list[str]:
        """Write some fields of a type; in parts for several types each has a key of its own."""
        leaves: list[str] = []
        links: list[str] = []
        for name, definition in type_.fields.items():
            deep = hasattr(get_named_type(definition.type), "fields") or isinstance(
                get_named_type(definition.type), GraphQLUnionType
            )
            (links if deep else leaves).append(name)
        found = [
            *(self.some(leaves, 4) if leaves else ()),
            *(["__typename"] if self.chance(10) else ()),
        ]
        if links and depth > 0:
            found += self.some(links, 2) if self.chance(80) else []
        return [
            name
            if name == "__typename"
            else self.asked(name, type_.fields[name], depth=depth, parent=type_.name, named=parts)
            for name in found
        ]

    # Arguments -------------------------------------------------------------------------------

    def arguments(self, arguments: Mapping[str, Any], path: str) -> str:
        given, taken = [], []
        for name, argument in arguments.items():
            required = isinstance(argument.type, GraphQLNonNull)
            if name in self.skipped or not (required or self.chance(35)):
                continue
            if name in _CURSORS or not _APART.get(name, frozenset()).isdisjoint(taken):
                continue
            taken.append(name)
            given.append(f"{name}: {self.given(name, argument.type, path)}")
        return f"({', '.join(given)})" if given else ""

    def given(self, name: str, type_: Any, path: str) -> str:
        """Write an argument: a value, or a variable with two of them."""
        make = self.bound if name in _NUMBERS else None
        if make is None:
            pool = WORDS.get(name)
            make = (lambda: self.pick(pool)) if pool else (lambda: self.value(type_, path, 3))
        return self.written(type_, make)

    def bound(self) -> int:
        return self.pick([0, 1, 2, 3, 7, 50])

    def written(self, type_: Any, make: Any) -> str:
        if self.chance(30):
            name = f"v{len(self.types)}"
            self.types[name] = str(type_)
            for values in self.values:
                values[name] = plain(make())
            return f"${name}"
        return literal(make())

    # Values ----------------------------------------------------------------------------------

    def value(self, type_: Any, path: str, depth: int) -> Any:
        """Draw a value of an input type."""
        type_ = type_.of_type if isinstance(type_, GraphQLNonNull) else type_
        if isinstance(type_, GraphQLList):
            count = self.data.draw(st.integers(0, 3))
            return [self.value(type_.of_type, path, depth) for _ in range(count)]
        if isinstance(type_, GraphQLEnumType):
            return Name(self.pick(list(type_.values)))
        if isinstance(type_, GraphQLInputObjectType):
            return self.object(type_, path, depth)
        return self.pick(self.pool(type_, path))

    def pool(self, type_: Any, path: str) -> Sequence[Any]:
        """Find values of a scalar type."""
        if path.rsplit(".", 1)[-1] in _PATTERNS:
            return WORDS["regex"]
        if type_.name in {"ID", "String"}:
            own = (pool for key, pool in WORDS.items() if path.startswith(f"{key}."))
            return next(own, VALUES[type_.name])
        return VALUES[type_.name]

    def object(self, type_: GraphQLInputObjectType, path: str, depth: int) -> dict[str, Any]:
        """Draw conditions or sort keys; deep ones hold only plain fields."""
        names = [
            name
            for name in type_.fields
            if name not in self.skipped and self.fits(type_, name, depth)
        ]
        if not names:
            return {}
        made = {}
        required = [name for name in names if isinstance(type_.fields[name].type, GraphQLNonNull)]
        for name in [*required, *self.some(names, 2)]:
            inner = f"{type_.name}.{name}" if type_.name.endswith("Where") else f"{path}.{name}"
            made[name] = self.value(type_.fields[name].type, inner, depth - 1)
        return made

    def fits(self, type_: GraphQLInputObjectType, name: str, depth: int) -> bool:
        if f"{type_.name}.{name}" in self.skipped:
            return False
        inner = get_named_type(type_.fields[name].type)
        if depth > 0 or not isinstance(inner, GraphQLInputObjectType):
            return True
        return inner.name.endswith("Filter") and not type_.name.endswith("Filter")


class Name(str):
    """A value of an enum, which a document writes without quotes."""

    __slots__ = ()


def literal(value: Any) -> str:
    """Write a value as a document does."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name}: {literal(item)}" for name, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(literal, value)) + "]"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str) and not isinstance(value, Name):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return str(value)


def plain(value: Any) -> Any:
    """Turn a value into what JSON holds, to be sent as a variable."""
    if isinstance(value, dict):
        return {name: plain(item) for name, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return str(value) if isinstance(value, Name) else value
