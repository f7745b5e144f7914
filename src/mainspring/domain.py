"""An assembled domain with its engine and its surfaces: what the composition root makes."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from django.apps import apps
from django.core.exceptions import FieldDoesNotExist

from mainspring.building import uncollected
from mainspring.execution.records import EntityRecords
from mainspring.identity.django_users import principal_for
from mainspring.operation.principal import Principal
from mainspring.surfaces.export.exporter import Exporter
from mainspring.surfaces.graphql.surface import GraphQLSurface

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mainspring.blueprint.bindings import Bindings
    from mainspring.blueprint.finding import Finding
    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.conf import Settings
    from mainspring.definition.entity import Entity
    from mainspring.execution.engine import Engine
    from mainspring.plugins.versions import Versions


@dataclass(frozen=True, kw_only=True)
class Domain:
    """Everything that one description became."""

    settings: Settings
    index: BlueprintIndex
    bindings: Bindings
    engine: Engine
    findings: tuple[Finding, ...]
    versions: Mapping[str, Versions] = field(default_factory=dict)  # of rows, by entity
    allowed: Mapping[str, str] = field(default_factory=dict)  # documents of the allow-list, by hash

    def principal(self, user: Any) -> Principal:
        """Make the principal of a user."""
        return principal_for(user, attributes=self.settings.attributes)

    def records(self, entity: type[Entity[Any]], who: Any) -> EntityRecords:
        """Give the rows of an entity as somebody sees them.

        Raises:
            TypeError: it is nobody who could see something.
        """
        if not _is_somebody(who):
            msg = f"as_() takes a user, a Principal or None, not {who!r}."
            raise TypeError(msg)
        name = self.bindings.entities[entity]
        return EntityRecords(
            engine=self.engine,
            bindings=self.bindings,
            entity=name,
            principal=self.principal(who),
        )

    @cached_property
    def graphql(self) -> GraphQLSurface:
        """The GraphQL surface; made when it is first asked for."""
        with uncollected():
            return GraphQLSurface(self.index, engine=self.engine, settings=self.settings)

    @cached_property
    def export_documents(self) -> GraphQLSurface:
        """The GraphQL surface that reads the documents of exports, which have other limits."""
        usual = self.settings.limits
        return self.graphql.with_limits(
            replace(usual, max_page_size=usual.export_rows, warn_only=False)
        )

    @cached_property
    def exports(self) -> Exporter:
        """What writes lists as files."""
        return Exporter(
            self.engine,
            limits=self.settings.limits,
            fields=lambda entity, attribute: _field_of(self.bindings.models[entity], attribute),
        )


def _field_of(model: Any, attribute: str) -> Any:
    try:
        return model._meta.get_field(attribute)
    except FieldDoesNotExist:
        return None


def _is_somebody(who: Any) -> bool:
    """Tell whether it is a user of whatever class, a principal, or None for nobody."""
    if who is None or isinstance(who, Principal):
        return True
    return hasattr(who, "is_authenticated") and not isinstance(who, type)


def the_domain() -> Domain:
    """Give the project's domain, once Django is ready."""
    domain: Domain = apps.get_app_config("mainspring").domain  # type: ignore[attr-defined]
    return domain
