"""Ask the vault as somebody, under the standing domain or with other rules for some entities."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType, ModuleType
from typing import TYPE_CHECKING, Any

from django.apps import apps

from mainspring.assembly.assemble import assemble
from mainspring.blueprint.index import BlueprintIndex
from mainspring.conf import GraphQLSettings, Limits, Settings
from mainspring.definition.entity import Entity, model_of
from mainspring.execution.records import EntityRecords
from mainspring.operation.principal import Principal
from mainspring.surfaces.graphql.schema import DomainSchema, build_schema
from mainspring.surfaces.graphql.surface import GraphQLSurface
from tests.engines import engine_of
from tests.vault import domain as standing

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mainspring.assembly.assemble import Assembled
    from mainspring.blueprint.bindings import Bindings
    from mainspring.execution.engine import Engine

_SETTINGS = Settings(
    apps=("vault",),
    limits=Limits(
        aliases=1_000,
        cost=10_000_000,
        filter_nodes=1_000,
        directives=1_000,
        later_parts=1_000,
        tokens=20_000,
    ),
    graphql=GraphQLSettings(introspection=True, suggestions=False),
)


@dataclass(frozen=True, kw_only=True)
class Vault:
    """The vault behind a surface."""

    index: BlueprintIndex
    bindings: Bindings
    engine: Engine
    surface: GraphQLSurface

    def records(self, entity: str, who: Principal) -> EntityRecords:
        """Read an entity from Python."""
        return EntityRecords(
            engine=self.engine, bindings=self.bindings, entity=entity, principal=who
        )

    def raw(self, document: str, who: Principal, **variables: Any) -> bytes:
        """Answer a document with the bytes of the response."""
        return self.surface.execute(document, variables, principal=who).body

    def ask(self, document: str, who: Principal, **variables: Any) -> Any:
        """Answer a document with its data; any error fails."""
        answer = self.whole(document, who, **variables)
        assert "errors" not in answer, answer
        return answer["data"]

    def whole(self, document: str, who: Principal, **variables: Any) -> Any:
        """Answer a document with the whole response."""
        return json.loads(self.raw(document, who, **variables))

    def codes(self, document: str, who: Principal, **variables: Any) -> list[str]:
        """Answer a document with the codes of its errors."""
        answer = self.whole(document, who, **variables)
        return [error["extensions"]["code"] for error in answer.get("errors", ())]


def assembled(*definitions: type[Entity[Any]]) -> Assembled:
    """Assemble the vault, with other definitions for some models."""
    own = {model_of(item) for item in definitions}
    rest = [
        item
        for item in vars(standing).values()
        if isinstance(item, type)
        and issubclass(item, Entity)
        and item is not Entity
        and model_of(item) not in own
    ]
    return assemble(apps=["vault"], domains=_modules([*definitions, *rest]))


def vault(
    *definitions: type[Entity[Any]], strategy: str = "auto", cached_plans: int = 10_000
) -> Vault:
    """Open the vault, with other definitions for some models."""
    orders = tuple(
        tuple(model._meta.ordering) for model in apps.get_app_config("vault").get_models()
    )
    made, schema = _described(definitions, orders)
    engine = engine_of(made, strategy=strategy, cached_plans=cached_plans)
    return Vault(
        index=engine.index,
        bindings=made.bindings,
        engine=engine,
        surface=GraphQLSurface(engine.index, engine=engine, settings=_SETTINGS, domain=schema),
    )


# What describes a domain never changes; plans and documents are kept by the engine and the surface.
@lru_cache(maxsize=32)
def _described(
    definitions: Sequence[type[Entity[Any]]], _orders: Sequence[Sequence[Any]]
) -> tuple[Assembled, DomainSchema]:
    """Describe the vault, once for each set of definitions and as long as models keep their order.

    Tests change the order of rows to see what comes of it.
    """
    made = assembled(*definitions)
    return made, build_schema(BlueprintIndex(made.blueprint))


def _modules(definitions: Iterable[type[Entity[Any]]]) -> Sequence[ModuleType]:
    found: dict[str, ModuleType] = {}
    number: dict[str, int] = defaultdict(int)
    for item in definitions:
        module = found.setdefault(item.__module__, ModuleType(item.__module__))
        number[item.__module__] += 1
        setattr(module, f"entity_{number[item.__module__]}", item)
    return list(found.values())


def someone(
    *roles: str, staff: bool = False, permissions: Iterable[str] = (), **attributes: Any
) -> Principal:
    """Make somebody who is signed in."""
    held = frozenset(permissions)
    return Principal(
        id=attributes.pop("id", 1),
        is_authenticated=True,
        is_staff=staff,
        roles=frozenset(roles),
        attributes=MappingProxyType(attributes),
        permits=held.__contains__,
    )
