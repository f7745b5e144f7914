"""The settings of webhooks of the project that is running."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.events.apps import the_events

if TYPE_CHECKING:
    from mainspring.conf import WebhooksSettings


def the_settings() -> WebhooksSettings:
    """Give them."""
    return the_events().settings.webhooks
