"""What a project does with endpoints: add them, change their secrets, send tests, send again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.db.models import Q

from mainspring.errors import BadInput
from mainspring.events.clock import Now
from mainspring.events.models import StoredEvent
from mainspring.events.operators.asked import Asked
from mainspring.events.operators.bulk import changed
from mainspring.events.operators.changes import changes_of
from mainspring.events.publishing import publish
from mainspring.events.queues.databases import alias_of_events
from mainspring.events.webhooks.fanning_out import moment, new_message
from mainspring.events.webhooks.models import Attempt, Endpoint, Secret, alias_of_webhooks
from mainspring.events.webhooks.own_types import MESSAGE, TEST
from mainspring.events.webhooks.sending import Message, attempt
from mainspring.events.webhooks.settings import the_settings
from mainspring.events.webhooks.signing import key_of, new_secret

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mainspring.events.webhooks.sending import Tried

_MOST_SECRETS = 3
_CHUNK = 5_000


def add_endpoint(
    url: str,
    *,
    types: Sequence[str],
    secret: str | None = None,
    **said: Any,
) -> tuple[Endpoint, str]:
    """Add an endpoint.

    Args:
        url: where messages are sent to.
        types: of events, such as ["flight.*"].
        secret: to sign with; None draws one.
        said: `filter`, `headers`, `description`, `owner` and `created_by`.

    Returns:
        It, and its secret, which the receiver is to know.

    Raises:
        ValidationError: by field, what cannot be used.
        BadInput: the secret is none.
    """
    endpoint = Endpoint(url=url, types=list(types), **said)
    endpoint.full_clean()
    alias = alias_of_webhooks()
    with transaction.atomic(using=alias):
        endpoint.save(using=alias)
        return endpoint, give_secret(endpoint, secret)


def give_secret(endpoint: Endpoint, secret: str | None = None) -> str:
    """Let messages to an endpoint be signed with a secret, besides others that it has."""
    value = new_secret() if secret is None else secret
    key_of(value)
    Secret.objects.using(alias_of_webhooks()).create(endpoint=endpoint, secret=value)
    return value


def rotate(endpoint: Endpoint, *, secret: str | None = None) -> str:
    """Give an endpoint another secret; the old one signs beside it for `keep_secret` hours.

    Args:
        endpoint: which.
        secret: the new one; None draws it.

    Raises:
        BadInput: the secret is none.
    """
    alias = alias_of_webhooks()
    ends = Now() + timedelta(hours=the_settings().keep_secret)
    with transaction.atomic(using=alias):
        # Of two who do so at once, the second sees the secret of the first.
        locked = Endpoint.objects.using(alias).select_for_update().get(pk=endpoint.pk)
        known = Secret.objects.using(alias).filter(endpoint=locked)
        known.filter(expires_at__lte=Now()).delete()
        known.filter(expires_at__isnull=True).update(expires_at=ends)
        value = give_secret(locked, secret)
        kept = list(known.order_by("-pk").values_list("pk", flat=True)[:_MOST_SECRETS])
        known.filter(~Q(pk__in=kept)).delete()
    return value


def send_test(endpoint: Endpoint) -> Tried:
    """Send a message of the type `webhook.test` now, also to an endpoint that is disabled."""
    message = Message(
        id=new_message(),
        event=None,
        type=TEST,
        timestamp=moment(datetime.now(UTC)),
        data={"endpoint": endpoint.pk},
    )
    return attempt(endpoint, message, number=1)


def resend(endpoint: Endpoint, message: str) -> int:
    """Send a message once more, under its id; give the number of the event that keeps it.

    Raises:
        BadInput: the endpoint had no such message, or it is no longer there.
    """
    kept = StoredEvent._default_manager.using(alias_of_events()).filter(
        type=MESSAGE, subject_type=Endpoint._meta.label, subject_id=str(endpoint.pk), key=message
    )
    first = kept.order_by("pk").first()
    if first is None:
        msg = f"Endpoint {endpoint.pk} had no message {message!r}, or its event was removed."
        raise BadInput(msg)
    again = publish(
        MESSAGE,
        first.payload,
        subject=endpoint,
        key=message,
        correlation_id=first.correlation_id,
        causation_id=first.causation_id,
    )
    return again.id


def resend_failed(endpoint: Endpoint, *, since: datetime | None = None) -> int:
    """Send again what an endpoint did not take, or missed while it was disabled; count that.

    Args:
        endpoint: which.
        since: only what came of events from then on.
    """
    asked = _messages(endpoint, since=since, states=("exhausted", "skipped", "cancelled"))
    requeue = changes_of(alias_of_events()).requeue
    return sum(one.done for one in changed(requeue, asked, limit=None))


def _messages(endpoint: Endpoint, **said: Any) -> Asked:
    return Asked(types=(MESSAGE,), subject=f"{Endpoint._meta.label}:{endpoint.pk}", **said)


def purge_attempts(*, days: float | None = None) -> Iterator[int]:
    """Remove old attempts from the log, in chunks; tell of each how many went.

    Args:
        days: older than that; None is as the setting `keep_attempts` says.
    """
    kept = the_settings().keep_attempts if days is None else days
    if kept is None:
        return
    known = Attempt.objects.using(alias_of_webhooks())
    old = known.filter(at__lt=Now() - timedelta(days=kept)).order_by("at")
    while ids := list(old.values_list("pk", flat=True)[:_CHUNK]):
        gone, _ = known.filter(pk__in=ids).delete()
        yield gone
