"""States of rows and the ways from one to another."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from mainspring.blueprint.expression import Expression


@dataclass(frozen=True, kw_only=True, eq=False)
class States:
    """What `states` says of a field."""

    field: str
    transitions: Mapping[str, tuple[Any, Any]]
    initial: Any
    allow: Expression | Mapping[str, Expression] | None
    guards: Mapping[str, Callable[[Any], Any]]


def states(
    field: str,
    transitions: Mapping[str, tuple[Any, Any]],
    *,
    initial: Any = None,
    allow: Expression | Mapping[str, Expression] | None = None,
    guards: Mapping[str, Callable[[Any], Any]] = MappingProxyType({}),
) -> States:
    """Let the value of a field change only by named transitions, each of which is an action.

    ```python
    progress = states(
        "state",
        {"start": ("open", "busy"), "finish": ("busy", "done"), "drop": (["open", "busy"], "done")},
        allow={"start": authenticated, "finish": owns("owner"), "drop": role("boss")},
        guards={"finish": lambda task: task.points > 0},
    )
    ```

    The field is no input of any write. A method with
    `@action` that has the name of a transition is called in it, with the row in its new state.

    Args:
        field: by its Django name.
        transitions: by name, the state or a list of states before, and the state after.
        initial: the state of new rows; the default of the field when not given.
        allow: who may do them, to which rows: one rule, or one for each by name; nobody may do
            those for which none is given.
        guards: by transition, a function of the locked row: True lets it pass; a `ValidationError`
            of Django's or a `Refusal` tells why not.
    """
    return States(field=field, transitions=transitions, initial=initial, allow=allow, guards=guards)
