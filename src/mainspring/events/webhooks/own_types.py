"""The types of events and messages that are ours."""

from __future__ import annotations

MESSAGE = "mainspring.webhook"
"""Of the events that are messages: an event of the project for one endpoint."""
TEST = "webhook.test"
"""Of a message that only tests an endpoint."""
