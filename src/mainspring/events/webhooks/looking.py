"""What operators see of webhooks: endpoints and attempts, without what is secret of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from django.db.models import Q

from mainspring.errors import BadInput
from mainspring.events.clock import Now
from mainspring.events.webhooks.models import (
    Attempt,
    Endpoint,
    Outcome,
    Secret,
    alias_of_webhooks,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class EndpointLine:
    """An endpoint in a list."""

    id: int
    state: str
    host: str  # the rest of an address may be a password
    types: str
    owner: str
    failures: int
    failing_since: datetime | None
    succeeded_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptLine:
    """An attempt in a list."""

    at: datetime
    endpoint: int
    message: str
    type: str
    attempt: int
    outcome: str
    status: int | None
    seconds: float
    error: str


def endpoint_of(id_: int) -> Endpoint:
    """Find an endpoint.

    Raises:
        BadInput: there is none.
    """
    found = Endpoint.objects.using(alias_of_webhooks()).filter(pk=id_).first()
    if found is None:
        msg = f"There is no endpoint {id_}."
        raise BadInput(msg)
    return found


def host_of(url: str) -> str:
    """Give the part of an address that is no secret."""
    try:
        return urlsplit(url).hostname or "?"
    except ValueError:
        return "?"


def endpoint_lines(*, owner: str = "") -> list[EndpointLine]:
    """List endpoints.

    Args:
        owner: only theirs.
    """
    known: Any = Endpoint.objects.using(alias_of_webhooks()).annotate(now=Now()).order_by("pk")
    return [
        EndpointLine(
            id=one.pk,
            state=state_of(one),
            host=host_of(one.url),
            types=", ".join(map(str, one.types)),
            owner=one.owner,
            failures=one.failures,
            failing_since=one.failing_since,
            succeeded_at=one.succeeded_at,
        )
        for one in (known.filter(owner=owner) if owner else known)
    ]


def state_of(endpoint: Any) -> str:
    """Tell how an endpoint stands; it has `now`."""
    if not endpoint.enabled:
        return "disabled"
    if endpoint.rests_until is not None and endpoint.rests_until > endpoint.now:
        return "rests"
    return "fails" if endpoint.failures else "on"


def attempt_lines(
    *, endpoint: int | None = None, message: str = "", failed: bool = False, limit: int
) -> list[AttemptLine]:
    """List attempts, the newest first.

    Args:
        endpoint: only of this one.
        message: only of this one.
        failed: only those that were not taken.
        limit: so many at most.
    """
    said = {"endpoint": endpoint, "message": message}
    wanted = Q(**{name: value for name, value in said.items() if value})
    if failed:
        wanted &= ~Q(outcome=Outcome.DELIVERED)
    found = Attempt.objects.using(alias_of_webhooks()).filter(wanted).order_by("-pk")
    return [
        AttemptLine(
            at=one.at,
            endpoint=one.endpoint_id,  # type: ignore[attr-defined]
            message=one.message,
            type=one.type,
            attempt=one.attempt,
            outcome=Outcome(one.outcome).label,
            status=one.status,
            seconds=round(one.seconds, 3),
            error=one.error,
        )
        for one in found[:limit]
    ]


def described(endpoint: Endpoint) -> Iterator[tuple[str, Any]]:
    """Tell all of an endpoint but its secrets, and the values of its headers."""
    for column in Endpoint._meta.concrete_fields:
        value = getattr(endpoint, column.name)
        if column.name == "headers":
            value = ", ".join(value) if isinstance(value, dict) else "?"
        yield column.name, value
    known = Secret.objects.using(alias_of_webhooks()).filter(endpoint=endpoint).order_by("-pk")
    yield "secrets", "; ".join(map(_secret, known)) or "none"


def _secret(one: Secret) -> str:
    made = one.created_at.isoformat(sep=" ", timespec="seconds")
    if one.expires_at is None:
        return f"of {made}"
    return f"of {made}, signs until {one.expires_at.isoformat(sep=' ', timespec='seconds')}"
