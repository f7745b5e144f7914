"""Events as those who publish and handle them see them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic

if TYPE_CHECKING:
    from datetime import datetime

    from typing_extensions import TypeVar

    Payload = TypeVar("Payload", default=Any)
else:
    # One with a default is only for type checkers, which know more than all of our Pythons.
    from typing import TypeVar

    Payload = TypeVar("Payload")


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """The row that an event is about, where it is known by its key alone."""

    type: str  # label of its model: "flights.Flight"
    id: str  # its key as a text; empty where it is about no single row


@dataclass(frozen=True, slots=True, kw_only=True)
class NewEvent:
    """An event that is to be published."""

    type: str  # "flight.delayed"
    payload: Any = field(default_factory=dict)  # what JSON can hold, or a dataclass
    version: int | None = None  # of the payload; None is that of its type
    subject: Any = None  # the row that it is about, or a `Subject`
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
class Event(Generic[Payload]):
    """An event as its handlers see it: `Event[FlightDelayed]` where its type has a dataclass."""

    id: int
    type: str
    version: int
    payload: Payload
    subject_type: str  # label of the model of the row that it is about, "flights.Flight"
    subject_id: str
    key: str
    correlation_id: str
    causation_id: str
    created_at: datetime
    delivery: int  # the number of the piece of work
    attempt: int  # 1 the first time
    model: str = ""  # "flights.FlightEvent" where it stands in a table of the project's own
    record: Any = field(default=None, repr=False, compare=False)  # the row there

    @property
    def delivery_key(self) -> str:
        """What is the same at each attempt of this handler, for whatever it calls elsewhere."""
        return f"mainspring-{self.delivery}"

    @property
    def reference(self) -> str:
        """What names it among the events of all tables: "12", or "flights.FlightEvent:12"."""
        # As long as columns of such names are.
        return f"{self.model}:{self.id}"[-64:] if self.model else str(self.id)
