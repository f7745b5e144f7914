"""Documents made at random from the schema of the vault."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from mainspring.assembly.filter_tables import operators
from mainspring.blueprint.expression import FALSE
from mainspring.blueprint.measured_fields import ASKED_OF, COMPARED, FieldSet, field_set
from mainspring.blueprint.measures import Function
from mainspring.blueprint.nodes import Origin
from mainspring.blueprint.types import KINDS, Scalar
from mainspring.errors import Forbidden
from mainspring.planner.access import Access
from mainspring.policy.facts import Facts
from tests.vault.summaries import summary

if TYPE_CHECKING:
    from random import Random

    from mainspring.blueprint.nodes import EntityNode, FieldNode, RelationNode
    from mainspring.operation.principal import Principal
    from tests.vault.asking import Vault

_WORDS = ("Alpha", "alp", "Ada", "secret", "secret-1", "code-Ada", "a", "zz", "Owls", "red", "car")
_DATES = ("2016-01-01", "2018-01-02", "2021-01-05")
_PARTS = {
    Scalar.DATE: ("year", "month", "day", "quarter", "weekDay"),
    Scalar.STRING: ("length",),
}
_ORDERS = ("ASC", "DESC", "ASC_NULLS_FIRST", "DESC_NULLS_LAST")


def _is_paired(item: FieldNode) -> bool:
    return item.sortable and item.type.scalar in KINDS


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
            arguments = self._arguments(entity, counted=True)
            return f"{names.aggregate_field}{arguments} {summary(self, entity)}"
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
        measured = [item for item in entity.relations if item.aggregate] if depth else []
        parts.extend(self._measures_of(relation) for relation in self._some(tuple(measured), 1))
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

    def _measures_of(self, relation: RelationNode) -> str:
        target = self.vault.index.entity(relation.target)
        arguments = self._arguments(target, counted=True)
        return f"{relation.aggregate}{arguments} {summary(self, target)}"

    def _key(self, entity: str) -> str:
        return next(item.name for item in self.vault.index.entity(entity).fields)

    def _arguments(
        self,
        entity: EntityNode,
        *,
        page: bool = False,
        counted: bool = False,
    ) -> str:
        found: list[str] = []
        if self.rng.random() < 0.6:
            found.append(f"where: {self._where(entity, 3)}")
        if entity.search and self.rng.random() < 0.15:
            found.append(f"search: {json.dumps(self.rng.choice(_WORDS))}")
        if not counted:
            if self.rng.random() < 0.5:
                keys = ", ".join(self.order(entity, 2) for _ in range(self.rng.randint(1, 2)))
                found.append(f"orderBy: [{keys}]")
            elif not page and self.rng.random() < 0.3:
                found.extend(self._distinct(entity))
            if self.rng.random() < 0.1:
                found.append(f"shuffle: {self.rng.randint(0, 9)}")
            found.append(f"{'first' if page else 'limit'}: {self.rng.randint(1, 6)}")
            if self.rng.random() < 0.2:
                found.append(f"offset: {self.rng.randint(0, 3)}")
        return f"({', '.join(found)})" if found else ""

    def _distinct(self, entity: EntityNode) -> list[str]:
        """Keep one row of equal ones, sorted by what else there is."""
        fields = [item for item in entity.fields if item.sortable and self.usable(entity, item)]
        if not fields:
            return []
        name = self.rng.choice(fields).name
        return [
            f"distinctOn: [{name}]",
            f"orderBy: [{{{name}: {self.rng.choice(_ORDERS)}}}, {self.order(entity, 2)}]",
        ]

    def _where(self, entity: EntityNode, depth: int) -> str:
        parts: dict[str, str] = {}
        for _ in range(self.rng.randint(1, 2)):
            kind = self.rng.randrange(7)
            if kind == 0 and depth:
                name = self.rng.choice(("and", "or"))
                items = ", ".join(self._where(entity, depth - 1) for _ in range(2))
                parts[name] = f"[{items}]"
            elif kind == 1 and depth:
                parts["not"] = self._where(entity, depth - 1)
            elif kind <= 3 and depth and entity.relations:
                self._related(entity, depth, parts)
            elif kind == 4:
                self._pair(entity, parts)
            else:
                self._compared(entity, parts)
        return "{" + ", ".join(f"{name}: {value}" for name, value in parts.items()) + "}"

    def _related(self, entity: EntityNode, depth: int, parts: dict[str, str]) -> None:
        relations = [item for item in entity.relations if item.union is None]
        relation = self.allowed(entity, relations)
        if relation is None:
            return
        target = self.vault.index.entity(relation.target)
        if not relation.many:
            parts[relation.name] = self._where(target, depth - 1)
        elif self.rng.random() < 0.4:
            parts[relation.name] = f"{{aggregate: {self.having(target, depth - 1)}}}"
        else:
            quantifier = self.rng.choice(("some", "none", "every"))
            parts[relation.name] = f"{{{quantifier}: {self._where(target, depth - 1)}}}"

    def having(self, entity: EntityNode, depth: int) -> str:
        """Write a condition on measures of an entity's rows."""
        parts: dict[str, str] = {}
        if depth and self.rng.random() < 0.4:
            parts["where"] = self._where(entity, depth - 1)
        kind = self.rng.randrange(6)
        if kind == 0 and depth:
            items = ", ".join(self.having(entity, depth - 1) for _ in range(2))
            parts[self.rng.choice(("and", "or"))] = f"[{items}]"
        elif kind == 1 and depth:
            parts["not"] = self.having(entity, depth - 1)
        else:
            function, item = self.measure(entity)
            compared = self._compared_measure(function, item)
            parts[function] = compared if item is None else f"{{{item.name}: {compared}}}"
        return "{" + ", ".join(f"{name}: {value}" for name, value in parts.items()) + "}"

    def measure(self, entity: EntityNode) -> tuple[Function, FieldNode | None]:
        """Choose a measure of an entity's rows."""
        functions = list(COMPARED)
        for function in self.rng.sample(functions, len(functions)):
            fields = field_set(function, entity.fields)
            usable = [item for item in fields if self.usable(entity, item)]
            if usable and self.rng.random() < 0.8:
                return function, self.rng.choice(usable)
        return Function.COUNT, None

    def _compared_measure(self, function: Function, item: FieldNode | None) -> str:
        if self.rng.random() < 0.2:
            return f"{{isNull: {self.rng.choice(('true', 'false'))}}}"
        order = ("eq", "ne", "gt", "gte", "lt", "lte")
        if item is None or function is Function.COUNT_DISTINCT:
            return f"{{{self.rng.choice(order)}: {self.rng.randint(0, 4)}}}"
        if ASKED_OF[function] is FieldSet.VALUES:
            return f"{{{self.rng.choice(order)}: {self._value(item)}}}"
        if ASKED_OF[function] is FieldSet.FLAGS:
            return f"{{{self.rng.choice(order[:2])}: {self._value(item)}}}"
        # Sums of floats depend on the order of the rows in their last digits.
        return f"{{{self.rng.choice(order[2:])}: {self.rng.randint(-2, 60)}.5}}"

    def allowed(self, entity: EntityNode, relations: list[RelationNode]) -> RelationNode | None:
        """Choose a link that may be followed."""
        for relation in self.rng.sample(relations, len(relations)):
            try:
                self._access.hop(entity.name, relation.name, to="filter")
            except Forbidden:
                if not self._dares():
                    continue
            return relation
        return None

    def _pair(self, entity: EntityNode, parts: dict[str, str]) -> None:
        """Compare two fields of one kind."""
        fields = [item for item in entity.fields if item.sortable and self.usable(entity, item)]
        one = self.rng.choice(fields)
        kind = KINDS.get(one.type.scalar)
        alike = [item for item in fields if KINDS.get(item.type.scalar) == kind is not None]
        if not alike or sum(map(_is_paired, entity.fields)) < 2:
            self._compared(entity, parts)
            return
        operator = self.rng.choice(("eq", "ne", "gt", "gte", "lt", "lte"))
        other = self.rng.choice(alike).name
        parts[entity.names.compare] = f"[{{field: {one.name}, {operator}: {other}}}]"

    def _compared(self, entity: EntityNode, parts: dict[str, str]) -> None:
        fields = [item for item in entity.fields if item.filterable and self.usable(entity, item)]
        item = self.rng.choice(fields)
        if self.rng.random() < 0.2:
            parts[item.name] = f"{{isNull: {self.rng.choice(('true', 'false'))}}}"
            return
        part = _PARTS.get(item.type.scalar)
        if part is not None and item.origin is Origin.COLUMN and self.rng.random() < 0.3:
            name = self.rng.choice(part)
            number = self.rng.choice((1, 2, 3, 5, 8, 12, 2018, 2021))
            parts[item.name] = f"{{{name}: {{{self.rng.choice(('gte', 'lt', 'eq'))}: {number}}}}}"
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

    def order(self, entity: EntityNode, depth: int) -> str:
        """Write one key of an order of rows."""
        if self.rng.random() < 0.3:
            many = [item for item in entity.relations if item.aggregate]
            linked = self.allowed(entity, many)
            if linked is not None:
                return f"{{{linked.aggregate}: {self._order_of_rows(linked)}}}"
        to_one = [item for item in entity.relations if not item.many and item.union is None]
        relation = self.allowed(entity, to_one) if depth and self.rng.random() < 0.4 else None
        if relation is not None:
            inner = self.order(self.vault.index.entity(relation.target), depth - 1)
            return f"{{{relation.name}: {inner}}}"
        fields = [item for item in entity.fields if item.sortable and self.usable(entity, item)]
        return f"{{{self.rng.choice(fields).name}: {self.rng.choice(_ORDERS)}}}"

    def _order_of_rows(self, relation: RelationNode) -> str:
        function, item = self.measure(self.vault.index.entity(relation.target))
        direction = self.rng.choice(_ORDERS)
        named = direction if item is None else f"{{{item.name}: {direction}}}"
        return f"{{{function}: {named}}}"

    def usable(self, entity: EntityNode, item: FieldNode) -> bool:
        """Tell whether a field is asked for."""
        return self._access.field(entity.name, item.attribute) != FALSE or self._dares()

    def _some(self, items: tuple[Any, ...], most: int) -> list[Any]:
        return self.rng.sample(items, min(len(items), self.rng.randint(0, most)))

    def _dares(self) -> bool:
        return self.rng.random() < self.daring
