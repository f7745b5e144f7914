"""Runs documents on both strategies and watches their statements."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db import connections

from mainspring.apps import build
from mainspring.conf import Limits
from mainspring.domain import Domain
from mainspring.operation.principal import Principal

STRATEGIES = ("default", "rows")
Statements = list[tuple[str, object]]


@dataclass(frozen=True, kw_only=True)
class Run:
    """An answer and the statements that it took."""

    answer: bytes
    statements: Sequence[tuple[str, object]]  # SQL and parameters


@cache
def domain(strategy: str) -> Domain:
    """Build the domain of the test project for a strategy."""
    made: Domain = apps.get_app_config("mainspring").domain  # type: ignore[attr-defined]
    return made if strategy == "default" else build(replace(made.settings, strategy=strategy))


@cache
def unlimited(strategy: str) -> Domain:
    """Build the same without limits that made-up documents would pass."""
    limits = Limits(
        cost=10**9,
        depth=50,
        aliases=10_000,
        tokens=100_000,
        filter_nodes=10_000,
        directives=10_000,
        later_parts=10_000,
    )
    return build(replace(domain(strategy).settings, limits=limits))


def answer(
    made: Domain, document: str, variables: Mapping[str, Any], principal: Principal
) -> bytes:
    """Answer a document."""
    return made.graphql.execute(document, variables, principal=principal).body


def run(strategy: str, document: str, variables: Mapping[str, Any], principal: Principal) -> Run:
    """Answer a document twice, first with cold caches, and watch the second time."""
    made = domain(strategy)
    ContentType.objects.clear_cache()
    first = answer(made, document, variables, principal)
    with watched() as statements:
        second = answer(made, document, variables, principal)
    assert first == second, "the kept plan answers otherwise than the new one"
    return Run(answer=second, statements=statements)


@contextmanager
def watched() -> Iterator[Statements]:
    """Collect the statements of all databases."""
    found: Statements = []

    def watch(execute: Any, sql: str, params: object, many: bool, context: Any) -> Any:
        found.append((sql, params))
        return execute(sql, params, many, context)

    with ExitStack() as stack:
        for connection in connections.all():
            stack.enter_context(connection.execute_wrapper(watch))
        yield found
