"""Which events writes of a model publish by themselves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypedDict

Updated = str | Sequence[str] | Mapping[str, Sequence[str]]
"""A type of events, fields of which one is to change, or such fields by types of events."""


class Emit(TypedDict, total=False):
    """The events of one model, by what is done to its rows.

    ```python
    class Flights(Entity[Flight]):
        emit = {
            "created": "flight.scheduled",
            "updated": {"flight.delayed": ["departure_delay"], "flight.moved": ["origin"]},
            "deleted": "flight.cancelled",
            "values": ["flight_number"],
        }
    ```
    """

    created: str  # type of the event
    updated: Updated
    deleted: str  # type of the event
    values: Sequence[str]  # fields whose values the payload of each of them has
    signals: bool  # whether `save()` and `delete()` of Django publish them as well
