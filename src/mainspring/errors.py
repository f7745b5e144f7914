"""The whole exception tree.

MainspringError
├── SetupError                  the project is wrong; raised at start-up, never during a request
│   ├── SettingsError           MAINSPRING = {...} holds something that is not a setting
│   └── AssemblyError           the domain does not assemble; carries every finding
└── OperationError              a caller's problem; becomes one coded entry in `errors`
├── BadInput                BAD_INPUT            a value that cannot be used
├── Unauthenticated         UNAUTHENTICATED      nobody is signed in, and somebody must be
├── Forbidden               FORBIDDEN            the Decision says no
├── MethodNotAllowed    METHOD_NOT_ALLOWED   a write came by a method that only reads
├── LimitExceeded           LIMIT_EXCEEDED       a limit of the settings was passed
├── TimedOut                TIMEOUT              the database ended the statement
├── Refusal                 REFUSED              an action does not do it; codes are the project's
├── Rejected                REJECTED             a write was not done; carries every problem with it
│   └── Conflict            CONFLICT             the row has another version than was expected
├── Gone                    GONE                 a row is no longer there for a later part
├── Unavailable             UNAVAILABLE          a source cannot be reached
└── Failed                  INTERNAL             a defect; carries an id for the log, nothing else
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence


class MainspringError(Exception):
    """Root of every exception this library raises on purpose."""


class SetupError(MainspringError):
    """The project is set up wrongly; raised at start-up."""


class SettingsError(SetupError):
    """`MAINSPRING` holds something that is not a setting, or a value of the wrong type."""


class AssemblyError(SetupError):
    """The domain does not assemble.

    Args:
        problems: one printable line for every finding of severity error, in order.
    """

    def __init__(self, problems: Sequence[str]) -> None:
        self.problems = tuple(problems)
        listing = "\n".join(f"  {problem}" for problem in self.problems)
        count = len(self.problems)
        found = "1 finding" if count == 1 else f"{count} findings"
        super().__init__(f"The domain does not assemble ({found}):\n{listing}")


class OperationError(MainspringError):
    """A problem of one operation that its caller may see.

    Args:
        message: what happened and what was expected; safe to show.
        path: response keys and list indexes that lead to the field, from the root.
        hint: what to do instead, or empty.
    """

    code: str = "OPERATION"

    def __init__(self, message: str, *, path: Sequence[str | int] = (), hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.path = tuple(path)
        self.inputs: tuple[str | int, ...] = ()  # the way to the value inside its field's arguments
        self.hint = hint


class BadInput(OperationError):
    """A value cannot be used where it stands."""

    code = "BAD_INPUT"


class Unauthenticated(OperationError):
    """Nobody is signed in, and somebody must be."""

    code = "UNAUTHENTICATED"


class Forbidden(OperationError):
    """The caller's Decision says no."""

    code = "FORBIDDEN"


class MethodNotAllowed(OperationError):
    """A write came by a method that only reads."""

    code = "METHOD_NOT_ALLOWED"


class LimitExceeded(OperationError):
    """A limit of the settings was passed.

    Args:
        message: which limit, its value and what was asked for.
        limit: the name of the limit in the settings.
        path: response keys and list indexes that lead to the field, from the root.
        hint: what to do instead, or empty.
    """

    code = "LIMIT_EXCEEDED"

    def __init__(
        self, message: str, *, limit: str, path: Sequence[str | int] = (), hint: str = ""
    ) -> None:
        super().__init__(message, path=path, hint=hint)
        self.limit = limit


class TimedOut(OperationError):
    """The database ended the statement because it ran too long."""

    code = "TIMEOUT"


class Refusal(OperationError):
    """What an action raises to say that it does not do something; nothing of it stays.

    Args:
        code: what programs tell it by, such as TOO_LATE.
        message: what happened and what was expected; safe to show.
        path: the parameter or the field that it is about, if it is about one.
        hint: what to do instead, or empty.
    """

    code = "REFUSED"

    def __init__(
        self, code: str, message: str, *, path: str | Sequence[str | int] = (), hint: str = ""
    ) -> None:
        super().__init__(message, path=(path,) if isinstance(path, str) else path, hint=hint)
        self.code = code


class Rejected(OperationError):
    """A write was not done, and nothing of it stays.

    Args:
        message: the first problem's.
        problems: what is wrong, each with a code, a message, a path of inputs and a hint.
        row: as it is now, where it was changed by others, and the principal may read it.
    """

    code = "REJECTED"

    def __init__(self, message: str, *, problems: Sequence[Any] = (), row: Any = None) -> None:
        super().__init__(message)
        self.problems = tuple(problems)
        self.row = row


class Conflict(Rejected):
    """A row has another version than was expected: somebody else has changed it."""

    code = "CONFLICT"


class Gone(OperationError):
    """A row of the first part of an answer is not there any more, or not seen, for a later part."""

    code = "GONE"


class Unavailable(OperationError):
    """A source cannot be reached now; trying again later may work."""

    code = "UNAVAILABLE"


class Failed(OperationError):
    """A defect of the server or of the project; its message carries only an id for the log."""

    code = "INTERNAL"
