"""Which backend the queues of a project have."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

from django.utils.module_loading import import_string

from mainspring.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mainspring.conf import EventsSettings
    from mainspring.events.backends.backend import Backend

DATABASE = "database"
"""The backend of workers that look for themselves."""

_KNOWN = {
    "celery": "mainspring.events.backends.celery.CeleryBackend",
    "rq": "mainspring.events.backends.rq.RQBackend",
    "dramatiq": "mainspring.events.backends.dramatiq.DramatiqBackend",
}


class Backends:
    """The backends of all queues.

    Args:
        settings: of events.

    Raises:
        SettingsError: there is no such backend, or what it needs is not installed.
    """

    def __init__(self, settings: EventsSettings) -> None:
        given = settings.backend
        names = dict(given) if isinstance(given, Mapping) else {}
        self._usual = DATABASE if isinstance(given, Mapping) else given
        made = {
            name: _made(name, settings)
            for name in dict.fromkeys([*names.values(), self._usual])
            if name != DATABASE
        }
        self._by_queue = {queue: made.get(name) for queue, name in names.items()}
        self._rest = made.get(self._usual)

    def declare(self, queues: Iterable[str]) -> None:
        """Tell each backend of its queues."""
        by_backend: dict[int, tuple[Backend, list[str]]] = {}
        for queue in queues:
            backend = self.of(queue)
            if backend is not None:
                by_backend.setdefault(id(backend), (backend, []))[1].append(queue)
        for backend, several in by_backend.values():
            backend.declare(several)

    def of(self, queue: str) -> Backend | None:
        """Give the backend of a queue; None is the database."""
        return self._by_queue.get(queue, self._rest)


def _made(name: str, settings: EventsSettings) -> Backend:
    path = _KNOWN.get(name, name)
    try:
        class_ = import_string(path)
    except ImportError as error:
        hint = f" Install mainspring[{name}]." if name in _KNOWN else ""
        msg = f"MAINSPRING['events']['backend'] names {name!r}: {error}.{hint}"
        raise SettingsError(msg) from error
    return cast("Backend", class_(settings))
