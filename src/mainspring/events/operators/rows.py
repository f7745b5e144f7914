"""The tables of events where they are written: a replica may be behind what an operator did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.events.models import ArchivedEvent, Delivery, Failure, Finished
from mainspring.events.queues.databases import alias_of_events

if TYPE_CHECKING:
    from django.db.models import QuerySet


def deliveries() -> QuerySet[Delivery]:
    """Give the deliveries that are not finished."""
    return Delivery._default_manager.using(alias_of_events())


def finished() -> QuerySet[Finished]:
    """Give the deliveries that are finished."""
    return Finished._default_manager.using(alias_of_events())


def failures() -> QuerySet[Failure]:
    """Give the attempts that failed."""
    return Failure._default_manager.using(alias_of_events())


def archived() -> QuerySet[ArchivedEvent]:
    """Give the events that were moved to the archive."""
    return ArchivedEvent._default_manager.using(alias_of_events())
