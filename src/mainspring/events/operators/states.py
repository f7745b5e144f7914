"""The states of deliveries, as conditions of the database: by its clock, as workers see them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from django.db.models import Case, CharField, Q, Value, When

from mainspring.events.clock import Now
from mainspring.events.models import Outcome, Stage

if TYPE_CHECKING:
    from collections.abc import Iterable

RUNNING: Final = Q(stage=Stage.READY, lease_until__gte=Now())
BLOCKED: Final = Q(stage=Stage.BLOCKED)
LOST: Final = Q(stage=Stage.READY, lease_until__lt=Now())
"""Nobody has taken it since its lease ran out."""
CLAIMABLE: Final = (
    Q(stage=Stage.READY, lease_until__isnull=True) | LOST | Q(stage=Stage.WAITING, due__lte=Now())
)

UNFINISHED: Final[dict[str, Q]] = {
    "waiting": Q(stage=Stage.WAITING, attempts=0, due__gt=Now()),
    "ready": CLAIMABLE & Q(attempts=0),
    "running": RUNNING,
    "retrying": Q(attempts__gt=0) & (CLAIMABLE | Q(stage=Stage.WAITING, due__gt=Now())),
    "blocked": BLOCKED,
}
"""Each unfinished delivery is in one of them."""

FINISHED: Final[dict[str, Outcome]] = {outcome.label: outcome for outcome in Outcome}
"""Each finished delivery is in one of them."""

STATES: Final = (*UNFINISHED, *FINISHED)


def unfinished_in(states: Iterable[str]) -> Q:
    """Give the condition of unfinished deliveries in one of some states; nothing where in none."""
    condition = Q(pk__in=())
    for state in states:
        if state in UNFINISHED:
            condition |= UNFINISHED[state]
    return condition


def state_of_unfinished() -> Case:
    """Give the name of an unfinished delivery's state, as an expression."""
    cases = [When(condition, then=Value(name)) for name, condition in UNFINISHED.items()]
    return Case(*cases, default=Value("ready"), output_field=CharField())


def state_of_finished() -> Case:
    """Give the name of a finished delivery's state, as an expression."""
    cases = [When(outcome=outcome, then=Value(name)) for name, outcome in FINISHED.items()]
    return Case(*cases, default=Value("processed"), output_field=CharField())
