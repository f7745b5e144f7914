"""What workers and publishers want of the place where events are kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from threading import Event as Stopped

    from mainspring.operation.event import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
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
class Claimed:
    """A delivery that a worker has."""

    id: int
    kind: int
    attempts: int
    max_attempts: int | None  # of an operator; else the handler's
    order_key: str | None
    event: Event


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What a worker wants."""

    queues: Sequence[str]
    kinds: Sequence[int]
    limit: int
    lease: float  # seconds
    fence: int
    worker: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
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


class Queue(Protocol):
    """A database with events; each call is one step of the protocol."""

    def begin(self) -> None:
        """Make the connection one of a worker's; asked before each batch."""

    def durable(self) -> None:
        """Let the transaction that is open be as durable as those of no worker."""

    def publish(self, rows: Sequence[Row], wanted: Sequence[Wanted]) -> list[tuple[int, bool]]:
        """Write events and their deliveries in the transaction that is open.

        Returns:
            Of each event its id, and whether it is new.
        """

    def claim(self, claim: Claim) -> list[Claimed]:
        """Take deliveries that are ready, in order."""

    def save(self, ids: Sequence[int], *, fence: int, is_first: bool) -> bool:
        """Make the savepoint of a handler in the transaction that is open, and lock its deliveries.

        Args:
            ids: of the deliveries that it is about to handle.
            fence: under which they are held.
            is_first: whether it is the first one in this transaction; else it takes the place of
                the one before.

        Returns:
            Whether all of them are still held.
        """

    def undo(self) -> None:
        """Go back to the savepoint."""

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
        """

    def extend(self, ids: Sequence[int], *, fence: int, lease: float) -> None:
        """Hold deliveries for longer."""

    def give_back(self, ids: Sequence[int], *, fence: int) -> None:
        """Let go of deliveries that were not begun; they count as not tried."""

    def promote(self, limit: int) -> None:
        """Make deliveries ready that are due."""

    def register(self, name: str, queues: Sequence[str]) -> int:
        """Enter a worker in the list of those at work; give its number."""

    def leave(self, worker: int) -> None:
        """Strike a worker out."""

    def idle(self, worker: int, seconds: float) -> float | None:
        """Say that a worker waits to be woken for so long, if nothing is there at its next look.

        Returns:
            The seconds until the next delivery is due; None where none waits.
        """

    def wait(self, seconds: float, *, stopped: Stopped) -> None:
        """Wait until somebody wakes the worker, the time is over, or it is to stop."""

    @property
    def wakes(self) -> bool:
        """Whether workers are woken; else they look for themselves."""

    def wake(self, queues: Sequence[str]) -> None:
        """Wake one worker of some queues that waits."""
