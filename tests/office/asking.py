"""The office as a domain of its own: asked by GraphQL and from Python."""

import json

from django.db import connection
from django.test.utils import CaptureQueriesContext

from mainspring.assembly.assemble import assemble
from mainspring.conf import GraphQLSettings, Limits, Settings
from mainspring.execution.records import EntityRecords
from mainspring.operation.principal import ANONYMOUS
from mainspring.surfaces.graphql.surface import GraphQLSurface
from tests.engines import engine_of
from tests.office import domain
from tests.vault.asking import someone

EXPOSED = ["office.Team", "office.Person", "office.Badge", "office.Skill", "office.Task"]
BOSS = someone("boss", id=None)
ERRORS = "errors { code path message hint }"


class Office:
    """A surface of the office.

    Args:
        module: with its entities.
        exposed: models.
        limits: of one operation.
        around: scopes around operations.
        plugins: with hooks.
    """

    def __init__(self, module=domain, *, exposed=EXPOSED, limits=None, around=(), plugins=()):
        made = assemble(apps=list(exposed), domains=[module])
        self.engine = engine_of(made, around=around, plugins=plugins)
        self.bindings = made.bindings
        settings = Settings(
            apps=tuple(exposed),
            limits=limits or Limits(),
            graphql=GraphQLSettings(introspection=True, suggestions=False),
        )
        self.surface = GraphQLSurface(self.engine.index, engine=self.engine, settings=settings)

    def records(self, entity, who=BOSS):
        """Read and write an entity from Python."""
        return EntityRecords(
            engine=self.engine, bindings=self.bindings, entity=entity, principal=who
        )

    def whole(self, document, who=BOSS, **variables):
        """Answer with everything."""
        return json.loads(self.surface.execute(document, variables, principal=who).body)

    def ask(self, document, who=BOSS, **variables):
        """Answer with the data; an error of GraphQL's fails."""
        found = self.whole(document, who, **variables)
        assert "errors" not in found, found
        return found["data"]

    def do(self, mutation, who=BOSS, **variables):
        """Do one mutation that answers with ok and errors, and give its payload."""
        (payload,) = self.ask(mutation, who, **variables).values()
        return payload

    def done(self, mutation, who=BOSS, **variables):
        """Do one mutation, which must not fail."""
        payload = self.do(mutation, who, **variables)
        assert payload["ok"], payload
        return payload

    def problems(self, mutation, who=BOSS, **variables):
        """Do one mutation that is to fail, and give the code and the place of each problem."""
        payload = self.do(mutation, who, **variables)
        assert not payload["ok"]
        return [(item["code"], ".".join(item["path"])) for item in payload["errors"]]


def statements():
    """Count the statements that change or read rows."""
    return CaptureQueriesContext(connection)


def told(context):
    """List the first words of statements but for those of transactions."""
    skipped = ("BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE", "SET ")
    return [
        item["sql"].split()[0] for item in context if not item["sql"].upper().startswith(skipped)
    ]


NOBODY = ANONYMOUS
