"""The plugin manager of one domain."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

import pluggy

from mainspring.plugins import hookspecs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from contextlib import AbstractContextManager

    from mainspring.operation.principal import Principal
    from mainspring.plugins.versions import Versions

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


def versions(manager: pluggy.PluginManager, labels: Mapping[str, str]) -> dict[str, Versions]:
    """Ask all plugins where the versions of rows are.

    Args:
        manager: of the plugins.
        labels: of models, by entity.

    Returns:
        What a plugin told, by entity.
    """
    told = {entity: manager.hook.versions(label=label) for entity, label in labels.items()}
    return {entity: found for entity, found in told.items() if found is not None}
