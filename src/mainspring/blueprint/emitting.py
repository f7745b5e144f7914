"""Which events are published by themselves when rows are written."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Moment(StrEnum):
    """What was done to a row."""

    CREATED = "created"
    UPDATED = "updated"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True, kw_only=True)
class EmissionNode:
    """An event for each row of a model to which something is done."""

    type: str  # of the event: "flight.delayed"
    label: str  # of the model: "flights.Flight"
    entity: str = ""  # name of its entity; empty where the model is not exposed
    moment: Moment
    watched: tuple[str, ...] = ()  # attributes of which one is to change; any where none is given
    told: tuple[str, ...] = ()  # attributes whose old and new values the payload has if they change
    values: tuple[str, ...] = ()  # attributes whose values the payload always has
    signals: bool = False  # whether it is published by signals of Django instead of by mutations
