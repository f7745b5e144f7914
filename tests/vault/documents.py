"""Documents made at random from the schema of the vault."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from mainspring.assembly.filter_tables import operators
from mainspring.blueprint.expression import FALSE
from mainspring.blueprint.types import Scalar
from mainspring.errors import Forbidden
from mainspring.planner.access import Access
from mainspring.policy.facts import Facts

if TYPE_CHECKING:
    from random import Random

    from mainspring.blueprint.nodes import EntityNode, FieldNode, RelationNode
    from mainspring.operation.principal import Principal
    from tests.vault.asking import Vault

_WORDS = ("Alpha", "alp", "Ada", "secret", "secret-1", "code-Ada", "a", "zz", "Owls", "red", "car")
_DATES = ("2016-01-01", "2018-01-02", "2021-01-05")
_ORDERS = ("ASC", "DESC", "ASC_NULLS_FIRST", "DESC_NULLS_LAST")


@dataclass
class Documents:
    """Writes documents that mostly ask for what somebody may ask for.

    Args:
        vault: with its schema.
        who: asks.
        rng: decides everything.
        daring: how often something is asked for that is never seen.
    """

    vault: Vault
    who: Principal
    rng: Random
    daring: float = 0.03
    _access: Access = field(init=False)
    _aliases: int = 0

    def __post_init__(self) -> None:
        facts = Facts(self.who, functions=self.vault.engine._tests)
        self._access = Access(
            self.vault.index, decide=lambda entity: self.vault.engine.decision(entity, facts)
        )

    def document(self) -> str:
        """Write a document."""
        self._aliases = 0
        entities = [
            entity
            for entity in self.vault.index.blueprint.entities
            if not self._access.decide(entity.name).denied or self._dares()
        ]
        entity = self.rng.choice(entities)
        fragment = f"fragment f on {entity.name} {{ {self._leaves(entity)} }}"
        root = self._root(entity, "... f")
        return f"{{ {root} }} {fragment}" if "... f" in root else f"{{ {root} }}"

    def _root(self, entity: EntityNode, fragment: str) -> str:
        names = entity.names
        kind = self.rng.randrange(8)
        if kind == 0:
            return f"{names.aggregate_field}{self._arguments(entity, counted=True)} {{ count }}"
        if kind <= 2:
            rows = self._rows(entity, 2)
            parts = self.rng.sample(
                ("totalCount", "pageInfo { hasNextPage hasPreviousPage }", f"nodes {rows}",
                 f"edges {{ node {rows} }}"), self.rng.randint(1, 4)
            )  # fmt: skip
            arguments = self._arguments(entity, page=True)
            return f"{names.connection_field}{arguments} {{ {' '.join(parts)} }}"
        if kind == 3:
            return f'{names.single}(id: "{self.rng.randint(1, 30)}") {self._rows(entity, 2)}'
        if kind == 4 and not entity.children:
            return f"{names.plural}{self._arguments(entity)} {{ {fragment} }}"
        return f"{names.plural}{self._arguments(entity)} {self._rows(entity, 3)}"

    def _rows(self, entity: EntityNode, depth: int) -> str:
        parts = [self._leaves(entity)]
        links = self._some(entity.relations, 3) if depth else ()
        parts.extend(self._linked(relation, depth - 1) for relation in links)
        kinds = self._some(self.vault.index.descendants(entity.name), 2)
        parts.extend(f"... on {child.name} {{ {self._leaves(child)} }}" for child in kinds)
        return f"{{ {' '.join(parts)} }}"

    def _leaves(self, entity: EntityNode) -> str:
        names = [item.name for item in self._some(entity.fields, 4)]
        if self._aliases < 8 and self.rng.random() < 0.3:
            self._aliases += 1
            names.append(f"x{self._aliases}: {self.rng.choice(entity.fields).name}")
        return " ".join(dict.fromkeys(("id", *names, *self.rng.choice(((), ("__typename",))))))

    def _linked(self, relation: RelationNode, depth: int) -> str:
        if relation.union is not None:
            inner = " ".join(
                f"... on {target} {{ u{target}: {self._key(target)} }}"
                for target in relation.targets
            )
            self._aliases += len(relation.targets)
            return "" if self._aliases > 14 else f"{relation.name} {{ __typename {inner} }}"
        target = self.vault.index.entity(relation.target)
        arguments = self._arguments(target) if relation.many else ""
        return f"{relation.name}{arguments} {self._rows(target, depth)}"

    def _key(self, entity: str) -> str:
        return next(item.name for item in self.vault.index.entity(entity).fields)

    def _arguments(self, entity: EntityNode, *, page: bool = False, counted: bool = False) -> str:
        found: list[str] = []
        if self.rng.random() < 0.6:
            found.append(f"where: {self._where(entity, 3)}")
        if entity.search and self.rng.random() < 0.15:
            found.append(f"search: {json.dumps(self.rng.choice(_WORDS))}")
        if not counted:
            if self.rng.random() < 0.5:
                keys = ", ".join(self._order(entity, 2) for _ in range(self.rng.randint(1, 2)))
                found.append(f"orderBy: [{keys}]")
            found.append(f"{'first' if page else 'limit'}: {self.rng.randint(1, 6)}")
            if self.rng.random() < 0.2:
                found.append(f"offset: {self.rng.randint(0, 3)}")
        return f"({', '.join(found)})" if found else ""

    def _where(self, entity: EntityNode, depth: int) -> str:
        parts: dict[str, str] = {}
        for _ in range(self.rng.randint(1, 2)):
            kind = self.rng.randrange(6)
            if kind == 0 and depth:
                name = self.rng.choice(("and", "or"))
                items = ", ".join(self._where(entity, depth - 1) for _ in range(2))
                parts[name] = f"[{items}]"
            elif kind == 1 and depth:
                parts["not"] = self._where(entity, depth - 1)
            elif kind <= 3 and depth and entity.relations:
                self._related(entity, depth, parts)
            else:
                self._compared(entity, parts)
        return "{" + ", ".join(f"{name}: {value}" for name, value in parts.items()) + "}"

    def _related(self, entity: EntityNode, depth: int, parts: dict[str, str]) -> None:
        relations = [item for item in entity.relations if item.union is None]
        relation = self._allowed(entity, relations)
        if relation is None:
            return
        inner = self._where(self.vault.index.entity(relation.target), depth - 1)
        if relation.many:
            inner = f"{{{self.rng.choice(('some', 'none', 'every'))}: {inner}}}"
        parts[relation.name] = inner

    def _allowed(self, entity: EntityNode, relations: list[RelationNode]) -> RelationNode | None:
        for relation in self.rng.sample(relations, len(relations)):
            try:
                self._access.hop(entity.name, relation.name, to="filter")
            except Forbidden:
                if not self._dares():
                    continue
            return relation
        return None

    def _compared(self, entity: EntityNode, parts: dict[str, str]) -> None:
        fields = [item for item in entity.fields if item.filterable and self._usable(entity, item)]
        item = self.rng.choice(fields)
        if self.rng.random() < 0.2:
            parts[item.name] = f"{{isNull: {self.rng.choice(('true', 'false'))}}}"
            return
        names = [node.name for node in operators(item.type.scalar) if node.name != "isNull"]
        # A pattern of the caller's own is tried in another place.
        name = self.rng.choice([name for name in names if "regex" not in name])
        value = self._value(item)
        if name in {"in", "notIn"}:
            value = f"[{value}, {self._value(item)}]"
        parts[item.name] = f"{{{name}: {value}}}"

    def _value(self, item: FieldNode) -> str:
        match item.type.scalar:
            case Scalar.STRING:
                return json.dumps(self.rng.choice(_WORDS))
            case Scalar.BOOLEAN:
                return self.rng.choice(("true", "false"))
            case Scalar.DATE:
                return json.dumps(self.rng.choice(_DATES))
            case Scalar.ID | Scalar.DECIMAL:
                return f'"{self.rng.randint(1, 30)}"'
            case _:
                return str(self.rng.randint(-2, 60))

    def _order(self, entity: EntityNode, depth: int) -> str:
        to_one = [item for item in entity.relations if not item.many and item.union is None]
        relation = self._allowed(entity, to_one) if depth and self.rng.random() < 0.4 else None
        if relation is not None:
            inner = self._order(self.vault.index.entity(relation.target), depth - 1)
            return f"{{{relation.name}: {inner}}}"
        fields = [item for item in entity.fields if item.sortable and self._usable(entity, item)]
        return f"{{{self.rng.choice(fields).name}: {self.rng.choice(_ORDERS)}}}"

    def _usable(self, entity: EntityNode, item: FieldNode) -> bool:
        return self._access.field(entity.name, item.attribute) != FALSE or self._dares()

    def _some(self, items: tuple[Any, ...], most: int) -> list[Any]:
        return self.rng.sample(items, min(len(items), self.rng.randint(0, most)))

    def _dares(self) -> bool:
        return self.rng.random() < self.daring
