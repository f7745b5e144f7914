"""Every hook: one signature and one sentence each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pluggy

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from mainspring.operation.changes import Change, Deed
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


@hookspec
def acted(deed: Deed, principal: Principal) -> None:
    """Tell that an action was done, inside its transaction; what it raises undoes it."""


@hookspec
def writing(changes: tuple[Change, ...], principal: Principal) -> None:
    """Tell what a mutation changes, at the end of its transaction; what it raises undoes it all."""


@hookspec
def written(changes: tuple[Change, ...], principal: Principal) -> None:
    """Tell what a mutation changed once the outermost transaction around it is committed."""


@hookspec
def compares(label: str) -> bool:  # type: ignore[empty-body]
    """Tell whether changes of a model's rows come with their values before and after."""
