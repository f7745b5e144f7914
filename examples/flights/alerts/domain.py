"""What Mainspring is told about the alerts: who sees what passengers were told."""

from mainspring import Entity, Policy, anyone, owns, role

from alerts.models import Alert, Headcount


class Alerts(Entity[Alert]):
    """What a passenger was told of their flight, by a worker, soon after it happened."""

    policy = Policy(read=role("dispatcher") | owns("booking__flight__airline"))


class Headcounts(Entity[Headcount]):
    """Passengers who are to be rebooked, counted each minute."""

    policy = Policy(read=anyone)
