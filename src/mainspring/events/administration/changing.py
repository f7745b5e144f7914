"""The actions of the admin: the changes of operators, for whoever has their permissions."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, ClassVar

from django.contrib import admin, messages

from mainspring.events.apps import the_events
from mainspring.events.operators.asked import Asked
from mainspring.events.operators.bulk import Changed, changed, changed_of, chunks_of
from mainspring.events.operators.changes import changes_of
from mainspring.events.queues.databases import alias_of_events

if TYPE_CHECKING:
    from collections.abc import Iterator

    from django.db.models import QuerySet
    from django.http import HttpRequest

    from mainspring.events.operators.bulk import Change

_FAILED = ("exhausted", "cancelled", "blocked")


class ChangingMixin:
    """The actions requeue, mark processed and cancel of an admin of deliveries, or of events."""

    actions: ClassVar[Any] = ("requeue", "mark_processed", "cancel")

    @admin.action(description="Requeue", permissions=["requeue"])
    def requeue(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        """Handle deliveries anew that ended without success; of events those that failed."""
        change = changes_of(alias_of_events()).requeue
        self._change(request, queryset, change, "requeued", _FAILED)

    @admin.action(description="Mark processed", permissions=["settle"])
    def mark_processed(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        """Let deliveries count as processed that nobody runs."""
        change = changes_of(alias_of_events()).mark_processed
        self._change(request, queryset, change, "marked processed", ())

    @admin.action(description="Cancel", permissions=["cancel"])
    def cancel(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        """End deliveries that nobody runs."""
        change = changes_of(alias_of_events()).cancel
        self._change(request, queryset, change, "cancelled", ())

    def has_requeue_permission(self, request: HttpRequest) -> bool:
        """Tell whether somebody may requeue."""
        return request.user.has_perm("mainspring_events.requeue_delivery")

    def has_settle_permission(self, request: HttpRequest) -> bool:
        """Tell whether somebody may mark deliveries processed."""
        return request.user.has_perm("mainspring_events.settle_delivery")

    def has_cancel_permission(self, request: HttpRequest) -> bool:
        """Tell whether somebody may cancel."""
        return request.user.has_perm("mainspring_events.cancel_delivery")

    def _change(
        self,
        request: HttpRequest,
        queryset: QuerySet[Any],
        change: Change,
        done: str,
        states: tuple[str, ...],
    ) -> None:
        """Change what was chosen, and say what was left in which states."""
        count, left = 0, Counter[str]()
        for one in _changed(change, queryset, states):
            count += one.done
            left.update(one.left.values())
        messages.success(request, f"{count:,} {done}.")
        if left:
            told = ", ".join(f"{number:,} {state}" for state, number in sorted(left.items()))
            messages.warning(request, f"Left as they were: {told}.")


def _changed(change: Change, queryset: QuerySet[Any], states: tuple[str, ...]) -> Iterator[Changed]:
    table = the_events().tables.of_model(queryset.model)
    for ids in chunks_of(queryset):
        if table is not None:
            asked = Asked(events=tuple(ids), states=states, table=table)
            yield from changed(change, asked, limit=None)
        else:
            yield changed_of(change, ids)
