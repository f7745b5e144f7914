"""What handlers raise, and what becomes of a delivery by it."""

from __future__ import annotations

from mainspring.errors import MainspringError


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


class SkipEvent(MainspringError):
    """A handler wants none of an event: the delivery is skipped, and that is no failure."""


class HandlerTimeout(MainspringError):
    """An attempt took longer than its handler allows."""


class LostLease(BaseException):
    """Somebody else has the delivery by now; nothing that its handler did may stay.

    It is no `Exception`: a handler that takes those for granted does not go on.
    """
