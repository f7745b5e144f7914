"""Events as a user writes them; a type checker must accept what works, and refuse the rest."""

from dataclasses import dataclass
from typing import Any, assert_type

from mainspring import (
    AsyncBatchHandler,
    AsyncHandler,
    BatchHandler,
    Emit,
    Entity,
    Event,
    PlainHandler,
    action,
    anyone,
    event,
    exponential,
    on,
    upcast,
)
from tests.foreign.apps.links.models import Person


@event("person.moved", version=2)
@dataclass(frozen=True)
class Moved:
    """Where somebody lives."""

    street: str


@upcast("person.moved", to=2)
def with_street(old: dict[str, Any]) -> dict[str, Any]:
    """Take the address for the street."""
    return {"street": old["address"]}


assert_type(Moved("x"), Moved)


class Residents(Entity[Person]):
    """Somebody who moves."""

    emit = {
        "created": "person.born",
        "updated": {"person.renamed": ["name"], "person.led": ["boss"]},
        "deleted": "person.died",
        "values": ["name"],
    }

    @action(allow=anyone, emits="person.greeted")
    def greet(self, person: Person) -> None:
        """Say hello."""

    @action(allow=anyone, emits=["person.thanked", "person.paid"])
    def thank(self, person: Person) -> None:
        """Say more."""

    @on("person.moved", retries=5, backoff=exponential(first=1))
    def note(self, event: Event[Moved]) -> None:
        """Note where to."""
        assert_type(event.payload, Moved)

    @on("person.moved", order_by="subject", when=lambda event: event.attempt == 1)
    async def send(self, event: Event) -> None:
        """Send a card."""
        assert_type(event.payload, Any)

    @on("person.moved", batch=200)
    def count(self, events: list[Event[Moved]]) -> None:
        """Count them."""
        assert_type(events[0].payload.street, str)


wrong: Emit = {"craeted": "person.born"}  # type: ignore[typeddict-unknown-key]
wrong_type: Emit = {"created": 5}  # type: ignore[typeddict-item]


@on("person.moved")
def plain(event: Event) -> None:
    """Handle one."""


@on("person.moved")
async def waiting(event: Event[Moved]) -> None:
    """Handle one."""


@on("person.moved", batch=5)
async def several(events: list[Event]) -> None:
    """Handle several."""


@on("person.moved")  # type: ignore[type-var]
def nothing() -> None:
    """Take no event."""


@on("person.moved")  # type: ignore[type-var]
def text(event: str) -> None:
    """Take something else."""


@on("person.moved", batch=5)  # type: ignore[type-var]
def one(event: Event) -> None:
    """Take one of several."""


@on("person.moved", retires=5)  # type: ignore[call-overload]
def misspelled(event: Event) -> None:
    """Be tried again."""


handlers: list[PlainHandler] = [plain, waiting]
waiting_ones: list[AsyncHandler] = [waiting]
batches: list[BatchHandler] = [several]
waiting_batches: list[AsyncBatchHandler] = [several]
no_waiting: AsyncHandler = plain  # type: ignore[assignment]
