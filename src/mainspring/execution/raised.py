"""Problems of an answer as the errors that they came from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.errors import OperationError

if TYPE_CHECKING:
    from collections.abc import Iterator


def raised(problem: Any) -> OperationError:
    """Turn a problem back into the error that it came from."""
    kinds = {kind.code: kind for kind in _subclasses(OperationError)}
    kind = kinds.get(problem.code, OperationError)
    return (
        kind(problem.message) if kind.code != "LIMIT_EXCEEDED" else OperationError(problem.message)
    )


def _subclasses(kind: type[OperationError]) -> Iterator[type[OperationError]]:
    for inner in kind.__subclasses__():
        yield inner
        yield from _subclasses(inner)
