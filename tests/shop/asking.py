"""The shop with functions that answer root fields, in both strategies."""

import json

from mainspring.assembly.assemble import assemble
from mainspring.blueprint.finding import Severity
from mainspring.blueprint.index import BlueprintIndex
from mainspring.conf import GraphQLSettings, Limits, Settings
from mainspring.execution.cursors import seal
from mainspring.execution.engine import Engine
from mainspring.execution.records import EntityRecords
from mainspring.operation.principal import ANONYMOUS
from mainspring.sources.sql.source import SqlSource
from mainspring.sources.sql.terms import Terms
from mainspring.surfaces.graphql.surface import GraphQLSurface
from tests.shop import asked


class Asking:
    """A surface of the shop.

    Args:
        strategy: "auto" or "rows".
        module: with the functions.
        limits: of one operation.
        around: scopes around operations.
    """

    def __init__(self, strategy="auto", *, module=asked, limits=None, around=()):
        made = assemble(apps=["shop"], domains=[module])
        errors = [str(item) for item in made.findings if item.severity is Severity.ERROR]
        assert not errors, errors
        index = BlueprintIndex(made.blueprint)
        source = SqlSource(
            index,
            bindings=made.bindings,
            terms=Terms(timeout=10.0),
            seal=seal,
            rows_only=strategy == "rows",
        )
        self.engine = Engine(
            index,
            source=source,
            tests=made.bindings.tests,
            page_size=100,
            cached_plans=100,
            bindings=made.bindings,
            around=around,
        )
        self.bindings = made.bindings
        settings = Settings(
            apps=("shop",),
            limits=limits or Limits(),
            graphql=GraphQLSettings(introspection=True, suggestions=False),
        )
        self.surface = GraphQLSurface(index, engine=self.engine, settings=settings)

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
