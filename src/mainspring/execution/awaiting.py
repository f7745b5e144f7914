"""Methods of the project, which may be coroutines."""

from __future__ import annotations

import inspect
from typing import Any

from asgiref.sync import async_to_sync


def awaited(found: Any) -> Any:
    """Give what a method returned, waiting for it where it is a coroutine."""
    return async_to_sync(_wait)(found) if inspect.isawaitable(found) else found


async def _wait(found: Any) -> Any:
    return await found
