"""Documents made at random from the GraphQL schema alone: whatever it offers is asked for."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLUnionType,
    get_named_type,
    is_leaf_type,
)

if TYPE_CHECKING:
    from random import Random

    from mainspring.operation.principal import Principal
    from tests.vault.asking import Vault

_TEXTS = ("Alpha", "Ada", "secret", "secret-1", "code-Ada", "a", "zz", "Owls", "red", "car", "")
_DATES = ("2016-01-01", "2018-01-02", "2021-01-05")
_LOGIC = frozenset({"and", "or", "not"})
_TRIES = 30


@dataclass
class Anything:
    """Writes documents of one root field each.

    Args:
        vault: with its schema.
        who: asks; documents that somebody is refused are mostly left out.
        rng: decides everything.
    """

    vault: Vault
    who: Principal
    rng: Random
    _keys: int = 0

    def document(self) -> str:
        """Write a document."""
        for _ in range(_TRIES):
            text = self.written()
            answer = self.vault.whole(text, self.who)
            if any((answer.get("data") or {}).values()) or self.rng.random() < 1 / _TRIES:
                break
        return text

    def followed(self, text: str) -> str:
        """Ask for what comes after one of the cursors in the answer to a document."""
        answer = self.vault.whole(text, self.who)
        found = list(_cursors(answer.get("data")))
        if not found or "(" not in text.split("{", 2)[1]:
            return text
        name = self.rng.choice(("after", "before"))
        return text.replace("(", f"({name}: {json.dumps(self.rng.choice(found))}, ", 1)

    def written(self) -> str:
        """Write a document, whatever becomes of it."""
        self._keys = 0
        root = self.vault.surface.schema.query_type
        names = [name for name in root.fields if not name.startswith("_")]
        return f"{{ {self._field(self.rng.choice(names), root, depth=4)} }}"

    def _field(self, name: str, holder: Any, *, depth: int) -> str:
        field = holder.fields[name]
        given = [
            f"{argument}: {self._value(item.type, argument, depth=3)}"
            for argument, item in field.args.items()
            if isinstance(item.type, GraphQLNonNull) or self._wants(argument)
        ]
        text = f"{name}({', '.join(given)})" if given else name
        type_ = get_named_type(field.type)
        if is_leaf_type(type_):
            return text
        self._keys += 1
        return f"k{self._keys}: {text} {self._selection(type_, depth=depth - 1)}"

    def _wants(self, argument: str) -> bool:
        often = {"where": 0.6, "orderBy": 0.5, "search": 0.2, "first": 0.4, "last": 0.2}
        return self.rng.random() < often.get(argument, 0.15) and argument not in {"after", "before"}

    def _selection(self, type_: Any, *, depth: int) -> str:
        if isinstance(type_, GraphQLUnionType | GraphQLInterfaceType):
            types = self.vault.surface.schema.get_possible_types(type_)
            inner = [
                f"... on {item.name} {self._selection(item, depth=depth)}"
                for item in self.rng.sample(types, min(2, len(types)))
            ]
            return f"{{ __typename {' '.join(inner)} }}"
        assert isinstance(type_, GraphQLObjectType)
        leaves = [name for name, item in type_.fields.items() if self._is_leaf(item)]
        others = [name for name in type_.fields if name not in leaves]
        chosen = self.rng.sample(leaves, min(len(leaves), self.rng.randint(1, 4)))
        if depth > 0 and others:
            # Pages hold nothing but others.
            most = 3 if not leaves or "Connection" in type_.name or "Edge" in type_.name else 2
            chosen += self.rng.sample(others, min(len(others), self.rng.randint(0, most)))
        texts = [self._field(name, type_, depth=depth) for name in dict.fromkeys(chosen)]
        return f"{{ {' '.join(('__typename', *texts))} }}"

    @staticmethod
    def _is_leaf(field: Any) -> bool:
        return bool(is_leaf_type(get_named_type(field.type)))

    def _value(self, type_: Any, name: str, *, depth: int) -> str:
        if isinstance(type_, GraphQLNonNull):
            return self._value(type_.of_type, name, depth=depth)
        if isinstance(type_, GraphQLList):
            several = range(self.rng.randint(1, 2))
            return f"[{', '.join(self._value(type_.of_type, name, depth=depth) for _ in several)}]"
        if isinstance(type_, GraphQLInputObjectType):
            return self._object(type_, depth=depth)
        if isinstance(type_, GraphQLEnumType):
            return str(self.rng.choice(list(type_.values)))
        return self._plain(type_.name, name)

    def _object(self, type_: GraphQLInputObjectType, *, depth: int) -> str:
        needed = [name for name, item in type_.fields.items() if _is_needed(item)]
        names = [
            name
            for name, item in type_.fields.items()
            if depth > 0 or not isinstance(get_named_type(item.type), GraphQLInputObjectType)
        ]
        names = names or list(type_.fields)
        chosen = dict.fromkeys([*needed, self.rng.choice(names)])
        if self.rng.random() < 0.3 and "OrderBy" not in type_.name:
            chosen[self.rng.choice(names)] = None
        items = (
            f"{name}: {self._value(type_.fields[name].type, name, depth=depth - 1)}"
            for name in chosen
            if name not in _LOGIC or depth > 0
        )
        return "{" + ", ".join(items) + "}"

    def _plain(self, type_: str, name: str) -> str:  # noqa: PLR0911 - one for each type
        match type_:
            case "Int" if name in {"first", "last", "limit", "offset", "page"}:
                return str(self.rng.randint(1, 4))
            case "Int" | "Float":
                return str(self.rng.randint(-2, 60))
            case "Boolean":
                return self.rng.choice(("true", "false"))
            case "ID" | "Decimal":
                return f'"{self.rng.randint(1, 8)}"'
            case "Date" | "DateOrDateTime":
                return f'"{self.rng.choice(_DATES)}"'
            case "DateTime":
                return f'"{self.rng.choice(_DATES)}T12:30:00Z"'
            case "TimeZoneName":
                return '"Europe/Berlin"'
            case _ if "regex" in name.lower():
                return '"^[a-s]"'
            case _:
                return json.dumps(self.rng.choice(_TEXTS))


def _is_needed(field: Any) -> bool:
    return isinstance(field.type, GraphQLNonNull)


def _cursors(found: Any) -> Any:
    """Find all cursors of the root page of an answer."""
    for page in (found or {}).values():
        for part in (page or {}).values() if isinstance(page, dict) else ():
            edges = part if isinstance(part, list) else [part]
            for edge in edges:
                if isinstance(edge, dict):
                    names = ("cursor", "startCursor", "endCursor")
                    yield from (edge[name] for name in names if edge.get(name))
