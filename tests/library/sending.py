"""Ask for parcels under rules and rates of a test's own."""

from __future__ import annotations

import json
from decimal import Decimal
from types import ModuleType
from typing import TYPE_CHECKING, Any

from mainspring.assembly.assemble import assemble
from mainspring.conf import Settings
from mainspring.definition.entity import Entity, model_of
from mainspring.execution.records import EntityRecords
from mainspring.operation.principal import ANONYMOUS
from mainspring.surfaces.graphql.surface import GraphQLSurface
from tests.engines import engine_of
from tests.library import models

if TYPE_CHECKING:
    from mainspring.assembly.assemble import Assembled
    from mainspring.operation.principal import Principal


def fill() -> None:
    """Write three parcels."""
    rows = (
        (1, 1.0, 100, "10.00", "EUR", "1.00"),
        (2, 2.0, 200, "20.00", "USD", "2.00"),
        (3, None, 300, None, "USD", "3.00"),
    )
    for key, weight, length, worth, currency, fee in rows:
        models.Parcel.objects.create(
            pk=key,
            weight=weight,
            length_cm=length,
            height_ft=Decimal(key),
            kept_at=float(key),
            worth=None if worth is None else Decimal(worth),
            worth_currency=currency,
            fee=Decimal(fee),
            guarded=key == 2,
        )


def assembled(definition: type[Entity[Any]], *, rates: Any = None) -> Assembled:
    """Assemble one model alone."""
    module = ModuleType(definition.__module__)
    module.Alone = definition  # type: ignore[attr-defined]
    model: Any = model_of(definition)
    return assemble(apps=[model._meta.label], domains=[module], rates=rates)


class Sending:
    """Parcels behind a surface.

    Args:
        definition: the entity of parcels.
        rates: of currencies.
        strategy: how lists are read.
    """

    def __init__(
        self, definition: type[Entity[Any]], *, rates: Any = None, strategy: str = "auto"
    ) -> None:
        made = assembled(definition, rates=rates)
        self.engine = engine_of(made, strategy=strategy)
        self.bindings = made.bindings
        self.surface = GraphQLSurface(
            self.engine.index, engine=self.engine, settings=Settings(apps=("library",))
        )

    def whole(self, document: str, who: Principal = ANONYMOUS, **variables: Any) -> Any:
        """Answer a document with the whole response."""
        return json.loads(self.surface.execute(document, variables, principal=who).body)

    def ask(self, document: str, who: Principal = ANONYMOUS, **variables: Any) -> Any:
        """Answer a document with its data; any error fails."""
        answer = self.whole(document, who, **variables)
        assert "errors" not in answer, answer
        return answer["data"]

    def error(self, document: str, **variables: Any) -> Any:
        """Answer a document with its only error."""
        (error,) = self.whole(document, **variables)["errors"]
        return error

    def records(self, entity: str = "Parcel", who: Principal = ANONYMOUS) -> EntityRecords:
        """Read an entity from Python."""
        return EntityRecords(
            engine=self.engine, bindings=self.bindings, entity=entity, principal=who
        )

    def keys(self, arguments: str, who: Principal = ANONYMOUS, **variables: Any) -> list[int]:
        """Give the keys of a list of parcels."""
        rows = self.ask(f"{{ parcels({arguments}) {{ id }} }}", who, **variables)["parcels"]
        return [int(row["id"]) for row in rows]
