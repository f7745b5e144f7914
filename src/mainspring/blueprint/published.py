"""Which types of events a domain declares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.blueprint.emitting import Moment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mainspring.blueprint.nodes import Blueprint


def published_types(blueprint: Blueprint) -> Iterator[tuple[str, frozenset[str] | None]]:
    """List the types of events that a domain declares, and what their payloads have.

    Yields:
        A type, and the names in its payload; None where a method makes that.
    """
    for emission in blueprint.emissions:
        is_update = emission.moment is Moment.UPDATED
        parts = {"id": True, "changed": is_update, "values": bool(emission.values)}
        yield emission.type, frozenset(name for name, is_there in parts.items() if is_there)
    for entity in blueprint.entities:
        for action in entity.writes.actions if entity.writes is not None else ():
            for type_ in action.emits:
                yield type_, frozenset(action.tells) if type_ == action.publishes else None
