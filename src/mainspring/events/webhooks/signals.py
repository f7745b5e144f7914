"""What the app tells the project of, as Django's signals."""

from __future__ import annotations

from django.dispatch import Signal

webhook_disabled = Signal()
"""An endpoint was disabled: the sender is `Endpoint`, and it has `endpoint` and `reason`."""
