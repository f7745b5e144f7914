"""Asks a domain as somebody, and counts the statements that it took."""

import json
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from functools import cache

from django.db import connections, transaction
from django.test.utils import CaptureQueriesContext

from mainspring import conf, telemetry
from mainspring.apps import build
from mainspring.operation.principal import Principal
from tests.foreign.project import exposed_labels

EVERYTHING = Principal(id=1, is_authenticated=True, permits=lambda _permission: True)
"""Who may read all that is exposed."""

DATABASES = ("default", "other")

WIDE = conf.Limits(
    tokens=1_000_000,
    aliases=100_000,
    root_fields=10_000,
    depth=50,
    cost=10**12,
    page_size=1_000,
    introspection_depth=50,
)
"""Limits that a full selection of everything does not reach."""


def made_domain(**changes):
    """Assemble the foreign project with the settings of the tests, but for some."""
    settings = conf.load()
    usual = {
        "apps": tuple(exposed_labels(connections["default"].vendor)),
        "limits": WIDE,
        "graphql": replace(settings.graphql, introspection=True),
    }
    return build(replace(settings, **{**usual, **changes}))


@cache
def domain_for(strategy):
    """Assemble the foreign project for a strategy, once."""
    return made_domain(strategy=strategy)


@contextmanager
def untouched():
    """Take back whatever a failing statement did to the transactions."""
    with ExitStack() as stack:
        for alias in DATABASES:
            stack.enter_context(transaction.atomic(using=alias))
            stack.callback(transaction.set_rollback, True, using=alias)
        yield


class Asker:
    """Asks one domain.

    Args:
        domain: assembled.
    """

    def __init__(self, domain):
        self.domain = domain
        self.statements = []
        self.failures = []  # what was reported as a defect of ours or of the project

    def ask(self, document, variables=None, *, who=EVERYTHING):
        """Give the whole response, and keep the statements."""
        return json.loads(self.ask_bytes(document, variables, who=who))

    def ask_bytes(self, document, variables=None, *, who=EVERYTHING):
        """Give the body of the response, and keep the statements."""
        principal = self.domain.principal(who)
        self.failures = []
        with untouched(), ExitStack() as stack:
            stack.callback(telemetry.subscribe(self._note))
            logs = [
                stack.enter_context(CaptureQueriesContext(connections[alias]))
                for alias in DATABASES
            ]
            body = self.domain.graphql.execute(document, variables, principal=principal).body
            self.statements = [
                query["sql"]
                for log in logs
                for query in log.captured_queries
                if not str(query["sql"]).startswith(("SAVEPOINT", "RELEASE"))
            ]
        return body

    def _note(self, occurrence):
        if occurrence.name in {telemetry.FAILURE, telemetry.ALARM}:
            self.failures.append((occurrence.name, occurrence.subject, repr(occurrence.error)))

    def data(self, document, variables=None, *, who=EVERYTHING):
        """Give the data of a response without errors."""
        response = self.ask(document, variables, who=who)
        assert "errors" not in response, (document[:2000], response["errors"][:5])
        return response["data"]
