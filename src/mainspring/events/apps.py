"""The app that keeps events and their deliveries; a project can have it without any surface."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from django.apps import AppConfig, apps
from django.core import checks
from django.db.models.signals import post_save

from mainspring import conf
from mainspring.blueprint.finding import Severity
from mainspring.errors import BadInput, SettingsError
from mainspring.events.backends.dispatch import Dispatch
from mainspring.events.backends.forwarding import forwarders
from mainspring.events.backends.registry import Backends
from mainspring.events.backends.task_handlers import task_handlers, task_queues
from mainspring.events.backends.task_types import FINISHED, TASK
from mainspring.events.declared import DeclaredTypes
from mainspring.events.discovery import (
    defined_in,
    handler_modules,
    handlers_in,
    payloads_in,
    provided_handlers,
    schedules_in,
    upcasters_in,
)
from mainspring.events.findings import Findings
from mainspring.events.handlers import OWN, Handlers
from mainspring.events.payloads.payloads import Payloads
from mainspring.events.rates import rates_of
from mainspring.events.scheduling.schedules import Schedules

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import ModuleType

    from mainspring.blueprint.finding import Finding
    from mainspring.events.handlers import Handler
    from mainspring.events.tables.delivering import Delivering
    from mainspring.events.tables.event_tables import EventTables


class EventsConfig(AppConfig):
    """Events as an app of a Django project."""

    name = "mainspring.events"
    label = "mainspring_events"
    verbose_name = "Events"
    default_auto_field = "django.db.models.BigAutoField"
    handlers: Handlers
    schedules: Schedules
    payloads: Payloads
    declared: DeclaredTypes
    task_queues: list[str]  # of Django's tasks
    backends: Backends
    dispatch: Dispatch | None  # where all handlers are called by workers that look for themselves
    settings: conf.EventsSettings
    sessions: str
    _modules: tuple[ModuleType, ...] | None = None  # with handlers; None before all are imported
    # What a domain has beside them: methods by where they are, types, and its modules.
    _methods: tuple[tuple[str, Any], ...] = ()
    _types: tuple[tuple[str, frozenset[str] | None], ...] = ()
    _domains: tuple[ModuleType, ...] = ()
    tables: EventTables
    delivering: Delivering

    def ready(self) -> None:
        """Read the settings, and find the project's handlers, schedules and payloads.

        Raises:
            SettingsError: a setting is wrong.
            AssemblyError: payloads are.
            Exception: whatever a module of handlers raises.
        """
        settings = conf.load()
        self.settings, self.sessions = settings.events, settings.sessions
        if self.settings.emit and not apps.is_installed("mainspring"):
            msg = "MAINSPRING['events']['emit'] needs \"mainspring\" in INSTALLED_APPS."
            raise SettingsError(msg)
        rates_of(self.settings.rates)
        self.backends = Backends(self.settings)
        self.task_queues = task_queues(conf.event_tasks())
        self._modules = tuple(handler_modules())
        self._gather()
        checks.register(_check, "mainspring")

    def connect(
        self,
        *,
        methods: Iterable[tuple[str, Any]],
        types: Iterable[tuple[str, frozenset[str] | None]],
        modules: Iterable[ModuleType],
    ) -> None:
        """Add what a domain has, before or after this app is ready.

        Args:
            methods: that handle events, each with where it is.
            types: of events that it declares, with the names in the payloads of those that it
                publishes by itself.
            modules: in which payloads may stand.

        Raises:
            AssemblyError: payloads are wrong, or are not what is published.
        """
        self._methods, self._types = tuple(methods), tuple(types)
        self._domains = tuple(modules)
        if self._modules is not None:
            self._gather()

    def _gather(self) -> None:
        modules = self._modules or ()
        members = [*defined_in(modules), *self._methods]
        self.handlers = Handlers([*handlers_in(members), *provided_handlers()])
        self.dispatch = self._dispatch()
        self.schedules = Schedules.of(schedules_in(members))
        declared = payloads_in((*modules, *self._domains))
        self.payloads = Payloads(
            declared, upcasters_in((*modules, *self._domains), [class_ for _, class_ in declared])
        )
        self.payloads.check_published(self._types)
        types = [type_ for type_, _ in self._types]
        self.declared = DeclaredTypes(
            (*types, *self.schedules.names(), *self.payloads.types(), TASK, FINISHED),
            settings=self.settings.types,
        )
        self._find_tables()

    def _find_tables(self) -> None:
        """Find the tables of events, and hear of new rows in those of the project's own."""
        # Their models are there by now.
        from mainspring.events.tables.delivering import Delivering
        from mainspring.events.tables.event_tables import EventTables, own_models

        self.tables = EventTables(own_models())
        self.delivering = Delivering(self.tables, self.handlers)
        for model in apps.get_models():
            if self.delivering.listens_to(model):
                post_save.connect(self._deliver, sender=model)

    def _deliver(
        self,
        *,
        instance: Any,
        created: bool,
        raw: bool,
        using: str,
        **_others: Any,
    ) -> None:
        # Rows of a fixture are written as they are.
        if created and not raw:
            self.delivering.deliver([instance], using=using)

    def check_types(self, types: Iterable[str]) -> None:
        """Refuse types that nobody declares, where the settings say so.

        Raises:
            BadInput: nobody declares one.
        """
        if self.settings.undeclared != "error":
            return
        for type_ in types:
            if type_ not in self.declared and not type_.startswith(OWN):
                msg = f"Nobody declares the event type {type_!r}."
                raise BadInput(msg, hint=self.declared.hint(type_))

    def undeclared(self) -> Findings:
        """Find the types that handlers want and nobody declares."""
        findings = Findings()
        if self.settings.undeclared == "allow":
            return findings
        for handler in self.handlers:
            type_ = handler.handling.type
            # What an app of ours provides, and patterns, are of what others declare.
            if handler.name.startswith(OWN) or type_.endswith("*"):
                continue
            # Those of a model of the project's own are its choices.
            if not handler.handling.model and type_ not in self.declared:
                message = f"It wants {type_!r}, and nobody declares such events."
                findings.add(
                    "W024",
                    handler.name,
                    message,
                    hint=self.declared.hint(type_),
                    is_error=self.settings.undeclared == "error",
                )
        return findings

    def event_handlers(self) -> Iterator[Handler]:
        """List the handlers that settings ask for: what runs tasks, and what forwards events."""
        yield from task_handlers(conf.event_tasks())
        yield from forwarders(self.settings)

    def _dispatch(self) -> Dispatch | None:
        """Give what sends for queues that have a backend, if any has one."""
        found = [one.handling.queue for one in self.handlers]
        queues = dict.fromkeys([*found, *self.task_queues])
        if not any(map(self.backends.of, queues)):
            return None
        self.backends.declare(queues)
        return Dispatch(self.backends, self.handlers)


def the_events() -> EventsConfig:
    """Give the app of the project that is running."""
    return cast("EventsConfig", apps.get_app_config(EventsConfig.label))


def _check(**_options: Any) -> list[checks.CheckMessage]:
    """Show the findings in `manage.py check`."""
    from mainspring.events.tables.findings import findings

    events = the_events()
    return [
        *findings(events.tables, events.handlers),
        *(_told(finding) for finding in events.undeclared()),
    ]


def _told(finding: Finding) -> checks.CheckMessage:
    return checks.CheckMessage(
        checks.ERROR if finding.severity is Severity.ERROR else checks.WARNING,
        finding.message,
        hint=finding.hint or None,
        obj=finding.node,
        id=finding.id,
    )
