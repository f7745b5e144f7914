"""Anybody may write trips: the other contenders ask for no rights either."""

from benchmarks.bookings.models import Ticket, Trip
from mainspring import Entity, Policy, anyone


class Trips(Entity[Trip]):
    """What somebody booked."""

    policy = Policy(read=anyone, create=anyone, update=anyone)


class Tickets(Entity[Ticket]):
    """One seat of a trip."""

    policy = Policy(read=anyone, create=anyone, update=anyone)
