"""What goes with rows when they are deleted, by Django's own collector."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib.auth import get_permission_codename
from django.db.models import ProtectedError, QuerySet, RestrictedError
from django.db.models.deletion import Collector

from mainspring.planner.store import Doomed, Loosened

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mainspring.blueprint.index import BlueprintIndex


def doomed_with(
    rows: Sequence[Any], *, index: BlueprintIndex, alias: str
) -> tuple[list[Doomed], list[str]]:
    """List what goes with rows, the rows themselves first, and the models of rows that keep them.

    Args:
        rows: of one model.
        index: the blueprint.
        alias: of the database.
    """
    collector = Collector(using=alias, origin=rows[0])
    try:
        collector.collect(rows)
    except ProtectedError as error:
        return [], sorted({item._meta.label for item in error.protected_objects})
    except RestrictedError as error:
        return [], sorted({item._meta.label for item in error.restricted_objects})
    own = {(type(row)._meta.concrete_model, row.pk) for row in rows}
    found = _kinds(collector, index, own=own, alias=alias)
    return sorted(found, key=lambda kind: (not kind.is_own, kind.label)), []


def loosened_with(rows: Sequence[Any], *, index: BlueprintIndex, alias: str) -> Iterator[Loosened]:
    """List rows whose links are set to something else when others are deleted.

    Args:
        rows: of one model, which may be deleted.
        index: the blueprint.
        alias: of the database.
    """
    collector = Collector(using=alias, origin=rows[0])
    collector.collect(rows)
    updates: dict[Any, Any] = collector.field_updates
    for (field, value), several in updates.items():
        entity = index.by_label.get(field.model._meta.label)
        found = tuple(row for some in several for row in some)
        if entity is not None and found:
            yield Loosened(entity=entity.name, attribute=field.attname, value=value, rows=found)


def _kinds(
    collector: Collector, index: BlueprintIndex, *, own: set[Any], alias: str
) -> Iterator[Doomed]:
    found: dict[Any, list[QuerySet[Any]]] = {}
    for model, instances in collector.data.items():
        keys = [item.pk for item in instances]
        rows: QuerySet[Any] = QuerySet(model=model, using=alias)
        found.setdefault(model, []).append(rows.filter(pk__in=keys))
    for rows in collector.fast_deletes:
        found.setdefault(rows.model, []).append(rows)
    for model, several in found.items():
        options = model._meta
        for rows in several:
            count = rows.count()
            if count:
                entity = index.by_label.get(options.label)
                parents = {row[0] for row in own}
                yield Doomed(
                    label=options.label if entity is None else entity.name,
                    count=count,
                    rows=rows,
                    entity="" if entity is None else entity.name,
                    permission=(
                        f"{options.app_label}.{get_permission_codename('delete', options)}"
                    ),
                    is_own=_is_own(model, rows, own, parents),
                    is_between=bool(options.auto_created),
                )


def _is_own(model: Any, rows: QuerySet[Any], own: set[Any], kinds: set[Any]) -> bool:
    """Tell whether rows are those that are deleted, or their own parts in tables of parents."""
    if not any(issubclass(kind, model) for kind in kinds):
        return False
    keys = {key for _, key in own}
    return all(key in keys for key in rows.values_list("pk", flat=True))
