"""What workers and publishers want of the place where events are kept.

Of what there is one for each event, tuples are made: they take a third of the time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol

from mainspring.operation.event import Event

if TYPE_CHECKING:
    from collections.abc import Sequence
    from threading import Event as Stopped


class Row(NamedTuple):
    """An event as it is stored."""

    type: str
    version: int
    payload: str  # JSON
    subject_type: str
    subject_id: str
    key: str
    idempotency_key: str | None
    not_before: datetime | None
    priority: int
    correlation_id: str
    causation_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A delivery that events of a type are to have."""

    type: str
    kind: int
    queue: str
    order: int  # 0 none, 1 by key, 2 by subject


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """A delivery of an event that stands in a table of the project's own."""

    event: int
    kind: int
    queue: str
    order_key: str | None
    priority: int
    not_before: datetime | None


class Claimed(NamedTuple):
    """A delivery that a worker has."""

    id: int
    kind: int
    attempts: int
    max_attempts: int | None  # of an operator; else the handler's
    order_key: str | None
    event: Event
    lost: bool = False  # whether another worker had it, and let its lease run out


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Up to where a queue has been taken, of one priority; what is higher or lower has none."""

    priority: int
    due: str  # as the database writes it
    since: float  # when all of it was looked through, by the clock of `time.monotonic`


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What a worker wants."""

    queues: Sequence[str]
    kinds: Sequence[int]
    limit: int
    lease: float  # seconds
    fence: int
    worker: int
    aged: float | None = None  # seconds: what is ready for longer comes first, from each priority
    marks: dict[str, Mark] | None = None  # of queues, kept from claim to claim; None is look at all


class Done(NamedTuple):
    """A delivery that is finished."""

    id: int
    outcome: int  # of `mainspring.events.models.Outcome`


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """An attempt that failed."""

    id: int
    attempt: int
    code: str
    error: str
    wait: float | None  # seconds until it is tried again; None is never
    blocks: bool = False  # whether those behind it are to wait for an operator then


_NEVER: Final = datetime.min.replace(tzinfo=UTC)


def unread(id_: int, *, event: int, attempts: int) -> Event:
    """Give an event of which its number is known alone: it is read from its own table later."""
    return Event(
        id=event,
        type="",
        version=0,
        payload=None,
        subject_type="",
        subject_id="",
        key="",
        correlation_id="",
        causation_id="",
        created_at=_NEVER,
        delivery=id_,
        attempt=attempts,
    )


def is_unread(event: Event) -> bool:
    """Tell whether an event is still to be read."""
    return event.created_at is _NEVER


class Joint(Protocol):
    """What makes the savepoint of a handler, in one round trip with its first statement."""

    is_first: bool  # whether it is the first one in this transaction

    @property
    def commands(self) -> str:
        """Give what goes before the statement."""

    def has_saved(self) -> bool:
        """Tell, of a statement that failed, whether the savepoint was made."""

    def is_held(self) -> bool:
        """Tell, of one that did not, whether all deliveries are still held.

        The cursor stands at what the statement gave then.
        """


class Queue(Protocol):
    """A database with events; each call is one step of the protocol."""

    def begin(self, *, lock_timeout: float | None = None) -> None:
        """Make the connection one of a worker's; asked before each batch.

        Args:
            lock_timeout: seconds that a statement waits for locks of others; None leaves it as it
                is. Where sessions are of others too, it holds for what handlers write.
        """

    def begin_attempt(self) -> None:
        """Make the connection of this thread one of an attempt that runs beside others.

        Asked in no transaction, before that of the attempt. What a worker has said with `begin`
        holds for it too.
        """

    def end(self) -> None:
        """Make the connection an ordinary one, until it is begun with again."""

    def durable(self) -> None:
        """Let the transaction that is open be as durable as those of no worker."""

    def publish(self, rows: Sequence[Row], wanted: Sequence[Wanted]) -> list[tuple[int, bool]]:
        """Write events and their deliveries in the transaction that is open.

        Returns:
            Of each event its id, and whether it is new.
        """

    def lock(self, keys: Sequence[int]) -> None:
        """Let others who lock or publish the same keys wait until the open transaction ends.

        Args:
            keys: as `mainspring.events.queues.order_keys.numbers` gives them.
        """

    def deliver(self, deliveries: Sequence[Delivered]) -> None:
        """Write deliveries in the transaction that is open, of events that are in other tables."""

    def claim(self, claim: Claim) -> list[Claimed]:
        """Take deliveries that are ready, in order.

        Kinds below 0 are of events in other tables: what is claimed of them has `unread` events.
        """

    def save(self, ids: Sequence[int], *, fence: int, is_first: bool) -> bool:
        """Make the savepoint of a handler in the transaction that is open, and lock its deliveries.

        Args:
            ids: of the deliveries that it is about to handle.
            fence: under which they are held.
            is_first: whether it is the first one in this transaction; else it takes the place of
                the one before.

        Returns:
            Whether all of them are still held.

        Raises:
            TransactionLost: nothing that was done in the transaction may stay.
        """

    def keep(self) -> None:
        """End with the savepoint: what its handler wrote is a part of the transaction.

        Raises:
            TransactionLost: there is no such transaction any more.
        """

    def joint(self, ids: Sequence[int], *, fence: int, is_first: bool, cursor: Any) -> Joint | None:
        """Give what does the same as `save` together with a statement.

        Args:
            ids: of the deliveries that it is about to handle.
            fence: under which they are held.
            is_first: whether it is the first one in this transaction.
            cursor: that runs the statement.

        Returns:
            None where the driver cannot, or has nothing to gain by it.
        """

    def undo(self) -> None:
        """Go back to the savepoint.

        Raises:
            TransactionLost: there is no such transaction any more.
        """

    def acknowledge(
        self,
        done: Sequence[Done],
        failed: Sequence[Failed],
        *,
        fence: int,
        then: Claim | None = None,
    ) -> list[Claimed]:
        """Finish deliveries and let those wait that failed, as far as they are still held.

        Args:
            done: the finished ones; those that are exhausted stand in both lists.
            failed: attempts that failed.
            fence: under which they are held.
            then: what is claimed next.

        Returns:
            What was claimed.

        Raises:
            TransactionLost: nothing that was done in the transaction that is open may stay.
        """

    def extend(self, ids: Sequence[int], *, fence: int, lease: float) -> None:
        """Hold deliveries for longer."""

    def give_back(self, ids: Sequence[int], *, fence: int, lost: bool = False) -> None:
        """Let go of deliveries that were not begun; they count as not tried.

        Args:
            ids: of the deliveries.
            fence: under which they are held.
            lost: whether they were claimed as lost ones, which they are to stay.
        """

    def promote(self, limit: int) -> None:
        """Make deliveries ready that are due."""

    def next_due(self, limit: int, queues: Sequence[str]) -> float | None:
        """Make deliveries ready that are due, and see when the next one is.

        Returns:
            The seconds until the next delivery is due, or a lease of these queues runs out; 0 where
            that may be now, None where none waits.
        """

    def register(self, name: str, queues: Sequence[str]) -> int:
        """Enter a worker in the list of those at work; give its number."""

    def leave(self, worker: int) -> None:
        """Strike a worker out."""

    def idle(self, worker: int, seconds: float) -> None:
        """Say that a worker waits to be woken for so long, if nothing is there at its next look."""

    def wait(self, seconds: float, *, stopped: Stopped) -> None:
        """Wait until somebody wakes the worker, the time is over, or it is to stop."""

    @property
    def wakes(self) -> bool:
        """Whether workers are woken; else they look for themselves."""

    def wake(self, queues: Sequence[str]) -> None:
        """Wake one worker of some queues that waits."""
