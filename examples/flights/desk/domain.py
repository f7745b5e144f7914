"""What Mainspring is told about the desk: who may read and write what, and what is kept of it."""

from mainspring import Entity, History, Policy, Search, anyone, owns, role

from desk.models import Bulletin, Closure, Comment, Contact, Notice, PlaneChange

DISPATCHER = role("dispatcher")
OPEN = Policy(read=anyone, create=DISPATCHER, update=DISPATCHER, delete=DISPATCHER)


class Notices(Entity[Notice]):
    """What passengers are told about a flight that is late or cancelled, until it has left."""

    policy = Policy(
        read=anyone,
        create=DISPATCHER,
        update=DISPATCHER,
        delete=DISPATCHER,
        fields={"rebooked": DISPATCHER | owns("flight__airline")},
    )
    history = History()


class Comments(Entity[Comment]):
    """What the desk says of a notice among itself."""

    policy = Policy(read=DISPATCHER, create=DISPATCHER, update=DISPATCHER, delete=DISPATCHER)


class Bulletins(Entity[Bulletin]):
    """What the desk tells its own people; a flight or an airport is what it is about."""

    policy = OPEN
    search = Search("title", "text", language="english", weights={"title": "A"}, typos=True)


class Closures(Entity[Closure]):
    """A runway that is closed."""

    policy = OPEN


class PlaneChanges(Entity[PlaneChange]):
    """Another plane than was planned."""

    policy = OPEN


class Contacts(Entity[Contact]):
    """Whom the desk asks at an airline."""

    policy = OPEN
    types = {
        "email": "Email",
        "phone": "PhoneNumber",
        "website": "URL",
        "country": "CountryCode",
    }
