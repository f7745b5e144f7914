"""What Django tells of attempts that ended: signals, sent behind the commit.

The sender is the handler's function. Receivers get `event`, `handler` (its name), `attempt` and
`seconds`; those of failures also `error`, and `event_failed` the seconds until the next attempt
as `wait`. A receiver that fails is logged and changes nothing.
"""

from __future__ import annotations

from django.dispatch import Signal

event_processed = Signal()
"""A handler has done its work."""
event_failed = Signal()
"""An attempt failed; there will be another one."""
event_exhausted = Signal()
"""An attempt failed, and it was the last: a dead letter, or one that blocks those behind it."""
