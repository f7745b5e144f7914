"""The app of webhooks: it makes the handlers that fan events out and send messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.apps import AppConfig, apps
from django.utils.module_loading import import_string

from mainspring import conf
from mainspring.blueprint.handling import Backoff, Handling
from mainspring.errors import SetupError
from mainspring.events.handlers import Handler, fits
from mainspring.events.webhooks.own_types import MESSAGE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mainspring.operation.event import Event

QUEUE = "webhooks"


class WebhooksConfig(AppConfig):
    """Webhooks as an app of a Django project."""

    name = "mainspring.events.webhooks"
    label = "mainspring_webhooks"
    verbose_name = "Webhooks"
    default_auto_field = "django.db.models.BigAutoField"

    def event_handlers(self) -> Iterator[Handler]:
        """Make a handler for each of the types of the settings, and the one that sends."""
        settings = conf.load().events.webhooks
        for type_ in _apart(settings.types):
            handling = Handling(type=type_, retries=20, batch=100, queue=QUEUE)
            yield Handler(name=f"{self.name}.fan_out", function=_fan_out, handling=handling)
        handling = Handling(
            type=MESSAGE,
            retries=len(settings.waits),
            backoff=Backoff(first=5),  # where no attempt was noted; else sending says when
            queue=QUEUE,
        )
        yield Handler(name=f"{self.name}.send", function=_send, handling=handling)

    def ready(self) -> None:
        """Check that events are kept at all, and that the function of the settings is there.

        Raises:
            SetupError: one of them is not.
        """
        if not apps.is_installed("mainspring.events"):
            msg = "mainspring.events.webhooks needs mainspring.events in INSTALLED_APPS."
            raise SetupError(msg)
        path = conf.load().events.webhooks.allow
        try:
            if path is not None:
                import_string(path)
        except ImportError as error:
            msg = f"MAINSPRING['events']['webhooks']['allow'] names {path}, which is not there."
            raise SetupError(msg) from error


def _apart(types: tuple[str, ...]) -> list[str]:
    """Leave out the types that another one means as well: an event is fanned out once."""
    kept = dict.fromkeys(types)
    return [one for one in kept if not any(fits(one, other) for other in kept if other != one)]


def _fan_out(events: list[Event]) -> None:
    from mainspring.events.webhooks.fanning_out import fan_out

    fan_out(events)


async def _send(event: Event) -> None:
    from mainspring.events.webhooks.sending import send

    await send(event)
