"""Puts deliveries into any state, as workers would in time."""

from datetime import timedelta

from django.db.models.functions import Now

SOON = timedelta(hours=1)


def set_state(id_, state, *, ago=timedelta(0)):
    """Let a delivery be in a state.

    Args:
        id_: of it; it is ready.
        state: which, or "lost": its worker's lease has run out.
        ago: how long it has been so.
    """
    from mainspring.events.models import Delivery, Finished, Outcome, Stage

    delivery = Delivery.objects.filter(pk=id_)
    match state:
        case "waiting":
            delivery.update(stage=Stage.WAITING, due=Now() + SOON)
        case "ready":
            delivery.update(due=Now() - ago)
        case "running":
            delivery.update(attempts=1, fence=7, lease_until=Now() + SOON)
        case "retrying":
            delivery.update(stage=Stage.WAITING, attempts=1, due=Now() + SOON)
        case "lost":
            delivery.update(attempts=1, fence=7, lease_until=Now() - SOON)
        case "blocked":
            delivery.update(stage=Stage.BLOCKED, attempts=1, order_key="a")
        case _:
            kept = delivery.values("id", "event", "kind", "queue", "order_key", "priority").get()
            outcome = Outcome[state.upper()]
            Finished.objects.create(**kept, attempts=1, outcome=outcome, finished_at=Now() - ago)
            delivery.delete()
