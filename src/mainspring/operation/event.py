"""Events as those who publish and handle them see them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class NewEvent:
    """An event that is to be published."""

    type: str  # "flight.delayed"
    payload: Any = field(default_factory=dict)  # what JSON can hold, or a dataclass
    version: int = 1  # of the payload
    subject: Any = None  # the row that it is about
    key: str = ""  # events of one key can be handled in order
    idempotency_key: str | None = None  # of a type the first event with it is the only one
    not_before: datetime | None = None  # when it is due
    priority: int = 0  # higher ones come first
    correlation_id: str | None = None  # None is that of what is being done now
    causation_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """What became of an event."""

    id: int
    type: str
    is_new: bool = True  # False where its idempotency key was there: it is the first one


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """An event as its handlers see it."""

    id: int
    type: str
    version: int
    payload: Any
    subject_type: str  # label of the model of the row that it is about, "flights.Flight"
    subject_id: str
    key: str
    correlation_id: str
    causation_id: str
    created_at: datetime
    delivery: int  # the number of the piece of work
    attempt: int  # 1 the first time

    @property
    def delivery_key(self) -> str:
        """What is the same at each attempt of this handler, for whatever it calls elsewhere."""
        return f"mainspring-{self.delivery}"
