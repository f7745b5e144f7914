"""The rates of types of events that the settings name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.blueprint.rates import Rate
from mainspring.errors import SettingsError
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mainspring.events.handlers import Handlers


def rates_of(texts: Mapping[str, str], handlers: Handlers | None = None) -> Mapping[str, Rate]:
    """Read the rates of types.

    Args:
        texts: by type, or by the very pattern of handlers, as they are written.
        handlers: of the project; None where they are not all known yet.

    Raises:
        SettingsError: one makes no sense, or nobody handles its type.
    """
    found: dict[str, Rate] = {}
    for type_, text in texts.items():
        where = f"MAINSPRING['events']['rates'][{type_!r}]"
        if handlers is not None and not _is_handled(type_, handlers):
            hint = did_you_mean(type_, {one.handling.type for one in handlers})
            msg = f"{where}: no handler wants events of this type. {hint}".strip()
            raise SettingsError(msg)
        try:
            found[type_] = Rate.of(text)
        except ValueError as error:
            msg = f"{where}: {error}"
            raise SettingsError(msg) from None
    return found


def _is_handled(type_: str, handlers: Handlers) -> bool:
    if type_.endswith("*"):
        return any(one.handling.type == type_ for one in handlers)
    return bool(handlers.of(type_))
