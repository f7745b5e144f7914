"""The plugin manager of one domain."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

import pluggy

from mainspring.plugins import hookspecs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from contextlib import AbstractContextManager

    from mainspring.operation.principal import Principal

    Around = Callable[[Principal], AbstractContextManager[object]]


def plugin_manager(plugins: Iterable[object]) -> pluggy.PluginManager:
    """Make the manager of some plugins: modules or objects with functions marked `hookimpl`."""
    manager = pluggy.PluginManager("mainspring")
    manager.add_hookspecs(hookspecs)
    for plugin in plugins:
        manager.register(plugin)
    manager.check_pending()
    return manager


def around_operation(manager: pluggy.PluginManager) -> tuple[Around, ...]:
    """Give what opens the scopes of all plugins; nothing when none has one."""
    if not manager.hook.around_operation.get_hookimpls():
        return ()

    def around(principal: Principal) -> AbstractContextManager[object]:
        stack = ExitStack()
        with stack:
            for scope in manager.hook.around_operation(principal=principal):
                stack.enter_context(scope)
            return stack.pop_all()

    return (around,)
