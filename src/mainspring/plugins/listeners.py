"""Tells plugins what mutations change."""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

from pluggy import PluginValidationError

from mainspring import telemetry

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pluggy import HookImpl, PluginManager

    from mainspring.operation.changes import Change, Deed
    from mainspring.operation.principal import Principal

    Busy = frozenset[int]
    """Identities of plugins that are being told."""

_BUSY: ContextVar[Busy] = ContextVar("mainspring_plugins_told", default=frozenset())


class Listeners:
    """The plugins that want to know what is written.

    They are told one after the other: those marked `tryfirst`, then the others from the one that is
    named last in the settings to the first, then those marked `trylast`. A plugin is not told of
    what is written while it is told itself, so that none goes round in circles.

    Args:
        acted: what is called when an action was done, in order.
        writing: what is called inside transactions, in order.
        written: what is called behind them, in order.
        compared: names of entities whose values before and after are wanted.
    """

    def __init__(
        self,
        *,
        acted: tuple[HookImpl, ...] = (),
        writing: tuple[HookImpl, ...],
        written: tuple[HookImpl, ...],
        compared: frozenset[str],
    ) -> None:
        self._acted = acted
        self._writing = writing
        self._written = written
        self.compared = compared

    @property
    def wants_deeds(self) -> bool:
        """Whether anybody wants to know of actions."""
        return bool(self._acted)

    def acted(self, deed: Deed, principal: Principal) -> None:
        """Tell of an action inside its transaction; whatever a plugin raises is passed on."""
        for hook in _free(self._acted, _BUSY.get()):
            _tell(hook, {"deed": deed, "principal": principal})

    def writing(self, changes: tuple[Change, ...], principal: Principal) -> None:
        """Tell what is written inside a transaction; whatever a plugin raises is passed on."""
        for hook in _free(self._writing, _BUSY.get()):
            _tell(hook, {"changes": changes, "principal": principal})

    def busy(self) -> Busy:
        """Give those that are not to be told of what is written now."""
        return _BUSY.get()

    def written(self, changes: tuple[Change, ...], principal: Principal, *, but: Busy) -> None:
        """Tell what was written; a plugin that fails is recorded, and the others are told.

        Args:
            changes: what became of rows.
            principal: who wrote.
            but: those that were told something while it was written.
        """
        for hook in _free(self._written, but):
            try:
                _tell(hook, {"changes": changes, "principal": principal})
            except Exception as error:  # noqa: BLE001 - what is committed stays answered
                subject = f"the hook written of {hook.plugin_name}"
                telemetry.emit(telemetry.FAILURE, subject, error=error)


def listeners(manager: PluginManager, labels: Mapping[str, str]) -> Listeners | None:
    """Find the plugins that want to know what is written; None where there are none.

    Args:
        manager: of all plugins.
        labels: of models, by entity.

    Raises:
        PluginValidationError: one of them wraps others.
    """
    acted = tuple(reversed(manager.hook.acted.get_hookimpls()))
    writing = tuple(reversed(manager.hook.writing.get_hookimpls()))
    written = tuple(reversed(manager.hook.written.get_hookimpls()))
    if not (acted or writing or written):
        return None
    for hook in (*acted, *writing, *written):
        if hook.wrapper or hook.hookwrapper:
            msg = f"{hook.plugin_name}: {hook.function.__name__} cannot be a wrapper."
            raise PluginValidationError(hook.plugin, msg)
    asks = manager.hook.compares
    compared = frozenset(entity for entity, label in labels.items() if any(asks(label=label)))
    return Listeners(acted=acted, writing=writing, written=written, compared=compared)


def _free(hooks: tuple[HookImpl, ...], busy: Busy) -> Iterator[HookImpl]:
    return (hook for hook in hooks if id(hook.plugin) not in busy)


def _tell(hook: HookImpl, given: Mapping[str, object]) -> None:
    with _told(hook):
        hook.function(*(given[name] for name in hook.argnames))


@contextmanager
def _told(hook: HookImpl) -> Iterator[None]:
    """Note that a plugin is being told."""
    token = _BUSY.set(_BUSY.get() | {id(hook.plugin)})
    try:
        yield
    finally:
        _BUSY.reset(token)
