"""Every hook: one signature and one sentence each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pluggy

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from mainspring.operation.principal import Principal
    from mainspring.plugins.versions import Versions

hookspec = pluggy.HookspecMarker("mainspring")
hookimpl = pluggy.HookimplMarker("mainspring")


@hookspec
def around_operation(principal: Principal) -> AbstractContextManager[object]:  # type: ignore[empty-body]
    """Give a context manager that is open while an operation of the principal runs."""


@hookspec(firstresult=True)
def versions(label: str) -> Versions | None:
    """Tell where the versions of a model's rows are, if not in the table that migrations make."""
