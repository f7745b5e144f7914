"""Publishes events of `save()` and `delete()` of Django, where a project asks for that.

Django sends `post_save` behind the transaction that it may have opened itself, so an event would be
written behind the row and could be lost: a transaction that is open is needed before.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from django.apps import apps
from django.db import connections
from django.db.models.signals import post_delete, post_save, pre_save

from mainspring.blueprint.emitting import Moment
from mainspring.errors import SetupError
from mainspring.events.emitting import event_of, fitting
from mainspring.events.publishing import publish_subjects
from mainspring.events.queues.databases import alias_of_events

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from mainspring.blueprint.emitting import EmissionNode

_BEFORE = "mainspring_before"
"""The attribute of a row's state that holds what the row held, while it is being saved."""


def connect_signals(emissions: Iterable[EmissionNode]) -> list[ModelSignals]:
    """Listen to the models of which events are published by signals.

    Returns:
        What listens, one for each model.
    """
    found: dict[str, list[EmissionNode]] = defaultdict(list)
    for emission in emissions:
        if emission.signals:
            found[emission.label].append(emission)
    return [ModelSignals(apps.get_model(label), several) for label, several in found.items()]


class ModelSignals:
    """Listens to one model.

    Args:
        model: exactly this one: rows that are saved as a child or a proxy of it are none of it.
        emissions: what is to be published.
    """

    def __init__(self, model: Any, emissions: Sequence[EmissionNode]) -> None:
        self._model = model
        self._emissions = emissions
        self._columns = [column.attname for column in model._meta.concrete_fields]
        self._updates = any(item.moment is Moment.UPDATED for item in emissions)
        pre_save.connect(self.saving, sender=model, weak=False)
        post_save.connect(self.saved, sender=model, weak=False)
        post_delete.connect(self.deleted, sender=model, weak=False)

    def disconnect(self) -> None:
        """Listen no more."""
        pre_save.disconnect(self.saving, sender=self._model)
        post_save.disconnect(self.saved, sender=self._model)
        post_delete.disconnect(self.deleted, sender=self._model)

    def saving(self, *, instance: Any, raw: bool, using: str, **_others: Any) -> None:
        """Look at what a row holds before it is saved.

        Raises:
            SetupError: nothing would keep the row and its event together.
        """
        if raw:
            return  # of a fixture: it is a copy of what has happened elsewhere
        self._check(using)
        if self._updates and instance.pk is not None:
            rows = self._model._base_manager.using(using).filter(pk=instance.pk)
            setattr(instance._state, _BEFORE, rows.values(*self._columns).first())

    def saved(self, *, instance: Any, created: bool, raw: bool, **others: Any) -> None:
        """Publish that a row was saved."""
        before: Mapping[str, Any] | None = vars(instance._state).pop(_BEFORE, None)
        if raw:
            return
        after = _held(instance, self._columns)
        if created:
            self._publish(Moment.CREATED, instance.pk, before={}, after=after, changed=set())
        elif before is not None:
            named = others.get("update_fields")
            fields = self._columns if named is None else self._named(named)
            changed = {name for name in fields if name not in after or after[name] != before[name]}
            self._publish(Moment.UPDATED, instance.pk, before=before, after=after, changed=changed)

    def deleted(self, *, instance: Any, using: str, **_others: Any) -> None:
        """Publish that a row was deleted; Django does that in a transaction."""
        self._check(using)
        before = _held(instance, self._columns)
        self._publish(Moment.DELETED, instance.pk, before=before, after={}, changed=set())

    def _named(self, fields: Iterable[str]) -> list[str]:
        names = set(fields)
        return [
            column.attname
            for column in self._model._meta.concrete_fields
            if column.name in names or column.attname in names
        ]

    def _publish(
        self,
        moment: Moment,
        pk: Any,
        *,
        before: Mapping[str, Any],
        after: Mapping[str, Any],
        changed: set[str],
    ) -> None:
        key = pk if isinstance(pk, tuple) else (pk,)
        publish_subjects(
            fitting(event)
            for emission in self._emissions
            if emission.moment is moment
            for event in event_of(emission, key=key, changed=changed, before=before, after=after)
        )

    def _check(self, using: str) -> None:
        label = self._model._meta.label
        if using != alias_of_events():
            msg = f"A {label} is written to {using!r}, and its event to {alias_of_events()!r}."
            raise SetupError(msg)
        if not connections[using].in_atomic_block:
            msg = f"A {label} publishes an event, and no transaction is open that would keep both."
            raise SetupError(f"{msg} Save it inside of transaction.atomic().")


def _held(row: Any, columns: Iterable[str]) -> dict[str, Any]:
    """Give what a row holds, but for what only the database knows."""
    held = vars(row)
    return {
        name: held[name]
        for name in columns
        if name in held and not hasattr(held[name], "resolve_expression")
    }
