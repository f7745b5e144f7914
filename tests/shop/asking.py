"""The shop with functions that answer root fields, in both strategies."""

import json

from mainspring.assembly.assemble import assemble
from mainspring.conf import GraphQLSettings, Limits, Settings
from mainspring.execution.records import EntityRecords
from mainspring.operation.principal import ANONYMOUS
from mainspring.surfaces.graphql.surface import GraphQLSurface
from tests.engines import engine_of
from tests.shop import asked


class Asking:
    """A surface of the shop.

    Args:
        strategy: "auto" or "rows".
        module: with the functions.
        limits: of one operation.
        around: scopes around operations.
        introspection: who may ask for the schema.
    """

    def __init__(
        self, strategy="auto", *, module=asked, limits=None, around=(), introspection=True
    ):
        made = assemble(apps=["shop"], domains=[module])
        self.engine = engine_of(made, strategy=strategy, around=around)
        self.bindings = made.bindings
        settings = Settings(
            apps=("shop",),
            limits=limits or Limits(),
            graphql=GraphQLSettings(introspection=introspection, suggestions=False),
        )
        self.surface = GraphQLSurface(self.engine.index, engine=self.engine, settings=settings)

    def records(self, entity, who=ANONYMOUS):
        """Read an entity from Python."""
        return EntityRecords(
            engine=self.engine, bindings=self.bindings, entity=entity, principal=who
        )

    def whole(self, document, who=ANONYMOUS, **variables):
        """Answer with everything."""
        return json.loads(self.surface.execute(document, variables, principal=who).body)

    def ask(self, document, who=ANONYMOUS, **variables):
        """Answer with the data; an error fails."""
        found = self.whole(document, who, **variables)
        assert "errors" not in found, found
        return found["data"]

    def codes(self, document, who=ANONYMOUS, **variables):
        """Answer with the codes of the errors."""
        found = self.whole(document, who, **variables)
        return [error["extensions"]["code"] for error in found.get("errors", ())]
