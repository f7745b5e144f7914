"""Engines of domains that a test put together itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.blueprint.finding import Severity
from mainspring.blueprint.index import BlueprintIndex
from mainspring.execution.cursors import seal
from mainspring.execution.engine import Engine
from mainspring.plugins.listeners import listeners
from mainspring.plugins.registry import plugin_manager
from mainspring.sources.sql.source import SqlSource
from mainspring.sources.sql.terms import Terms
from mainspring.sources.sql.write_store import SqlStore

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mainspring.assembly.assemble import Assembled
    from mainspring.plugins.registry import Around


def engine_of(
    made: Assembled,
    *,
    strategy: str = "auto",
    cached_plans: int = 100,
    around: Sequence[Around] = (),
    plugins: Sequence[object] = (),
) -> Engine:
    """Make the engine of a domain without mistakes.

    Args:
        made: the domain.
        strategy: "auto" or "rows".
        cached_plans: how many plans are kept.
        around: scopes around operations.
        plugins: with hooks.
    """
    errors = [str(item) for item in made.findings if item.severity is Severity.ERROR]
    assert not errors, errors
    index = BlueprintIndex(made.blueprint)
    return Engine(
        index,
        source=SqlSource(
            index,
            bindings=made.bindings,
            terms=Terms(timeout=10.0),
            seal=seal,
            rows_only=strategy == "rows",
        ),
        tests=made.bindings.tests,
        page_size=100,
        cached_plans=cached_plans,
        bindings=made.bindings,
        store=SqlStore(index, bindings=made.bindings, terms=Terms(timeout=10.0)),
        around=around,
        listeners=listeners(
            plugin_manager(plugins), {item.name: item.label for item in index.blueprint.entities}
        ),
    )
