"""How endpoints stand: whether they answer, rest, or are disabled. Each change is one statement."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from django.db.models import F, Q
from django.db.models.functions import Coalesce

from mainspring import telemetry
from mainspring.events.clock import Now
from mainspring.events.webhooks.models import Endpoint, alias_of_webhooks
from mainspring.events.webhooks.settings import the_settings
from mainspring.events.webhooks.signals import webhook_disabled

if TYPE_CHECKING:
    from django.db.models import QuerySet

_MINUTE = timedelta(minutes=1)
_PATIENCE = 3  # failures without an answer, one after the other, behind which an endpoint rests
_SHORTEST_REST, _LONGEST_REST = 15.0, 300.0  # seconds


def succeeded(endpoint: Endpoint) -> None:
    """Note a success; where the last one was just before, nothing is written."""
    old = Q(succeeded_at__isnull=True) | Q(succeeded_at__lt=Now() - _MINUTE)
    _row(endpoint).filter(old | Q(failures__gt=0)).update(
        failures=0, failing_since=None, silences=0, rests_until=None, succeeded_at=Now()
    )


def failed(endpoint: Endpoint, *, is_silent: bool, rest: float) -> None:
    """Note a failure.

    Args:
        endpoint: whose.
        is_silent: whether time was lost by waiting for it. Where that happens again and again it
            rests, so that messages to others do not wait for it.
        rest: seconds that it asks for.
    """
    _row(endpoint).update(
        failures=F("failures") + 1,
        failing_since=Coalesce(F("failing_since"), Now()),
        silences=F("silences") + 1 if is_silent else 0,
    )
    known: Any = _row(endpoint).annotate(now=Now()).first()
    if known is None:
        return
    if known.silences >= _PATIENCE:
        # As long as it has failed for: the longer that is, the less often it is asked.
        failed_for = (known.now - known.failing_since).total_seconds()
        rest = max(rest, _SHORTEST_REST, min(failed_for, _LONGEST_REST))
    if rest:
        _row(endpoint).update(rests_until=Now() + timedelta(seconds=rest))


def disable_if_dead(endpoint: Endpoint) -> bool:
    """Disable an endpoint that has had no success for too long."""
    days = the_settings().disable_after
    if days is None:
        return False
    dead = Q(failing_since__lte=Now() - timedelta(days=days))
    return disable(endpoint, reason=f"All attempts failed for {days:g} days.", where=dead)


def disable(endpoint: Endpoint, *, reason: str, where: Q | None = None) -> bool:
    """Let an endpoint have no more messages; tell whether it had some before.

    Args:
        endpoint: which.
        reason: for people.
        where: only if that holds.
    """
    enabled = _row(endpoint).filter(where or Q(), enabled=True)
    if not enabled.update(enabled=False, disabled_at=Now(), disabled_reason=reason[:200]):
        return False
    endpoint.refresh_from_db(using=alias_of_webhooks())
    telemetry.emit(telemetry.WEBHOOK_DISABLED, str(endpoint.pk), reason=reason)
    webhook_disabled.send_robust(sender=Endpoint, endpoint=endpoint, reason=reason)
    return True


def enable(endpoint: Endpoint) -> bool:
    """Let an endpoint have messages from now on; tell whether it had none before."""
    disabled = _row(endpoint).filter(enabled=False)
    changed = disabled.update(
        enabled=True,
        disabled_at=None,
        disabled_reason="",
        failures=0,
        failing_since=None,
        silences=0,
        rests_until=None,
    )
    endpoint.refresh_from_db(using=alias_of_webhooks())
    return bool(changed)


def _row(endpoint: Endpoint) -> QuerySet[Endpoint]:
    return Endpoint.objects.using(alias_of_webhooks()).filter(pk=endpoint.pk)
