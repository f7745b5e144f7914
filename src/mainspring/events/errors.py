"""What handlers raise, and what becomes of a delivery by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.errors import MainspringError

if TYPE_CHECKING:
    from collections.abc import Mapping


class EventProcessingError(MainspringError):
    """A handler could not do it.

    Args:
        message: for people, in the log and the list of dead letters.
        code: for programs, such as "SMTP_DOWN".
        retryable: whether it is to be tried again.
        retry_after: seconds to wait; None is as the handler's backoff says.
    """

    def __init__(
        self,
        message: str = "",
        *,
        code: str = "FAILED",
        retryable: bool = True,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(message or code)
        self.code = code
        self.retryable = retryable
        self.retry_after = retry_after


class SomeFailed(MainspringError):
    """Of several events that a handler takes at once some failed; the others are processed.

    It is for handlers that write nothing to the database: what they wrote is undone for all.

    Args:
        failures: the error of each that failed, by the numbers of deliveries.
    """

    def __init__(self, failures: Mapping[int, Exception]) -> None:
        super().__init__(f"{len(failures)} failed.")
        self.failures = failures


class SkipEvent(MainspringError):
    """A handler wants none of an event: the delivery is skipped, and that is no failure."""


class HandlerTimeout(MainspringError):
    """An attempt took longer than its handler allows."""


class TransactionLost(MainspringError):
    """The database has undone, or ended, the transaction of a batch before the worker did.

    MySQL does so where two of them wait for each other.

    Args:
        message: what has happened.
        reason: what its handler raised by then.
    """

    def __init__(self, message: str = "", *, reason: BaseException | None = None) -> None:
        super().__init__(message or "The transaction of the batch is lost.")
        self.reason = reason


class WorkerDied(EventProcessingError):
    """The workers died that had a delivery, as often as it may be tried."""

    def __init__(self, attempts: int) -> None:
        super().__init__(
            f"Its worker died at each of {attempts} attempts.", code="WORKER_DIED", retryable=False
        )


class LostLease(BaseException):
    """Somebody else has the delivery by now; nothing that its handler did may stay.

    It is no `Exception`: a handler that takes those for granted does not go on.
    """
