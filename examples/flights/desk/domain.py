"""What Mainspring is told about the desk: who may read what, and that the past is kept."""

from mainspring import Entity, History, Policy, anyone, owns, role

from desk.models import Notice


class Notices(Entity[Notice]):
    """What passengers are told about a flight that is late or cancelled, until it has left."""

    policy = Policy(
        read=anyone,
        fields={"rebooked": role("dispatcher") | owns("flight__airline")},
    )
    history = History()
