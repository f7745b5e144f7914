"""What may be read of the library, by whom, and what is computed."""

from collections.abc import Sequence
from decimal import Decimal

from django.db.models import DecimalField, Q
from django.db.models.functions import Upper

from mainspring import (
    Entity,
    F,
    History,
    Outer,
    Policy,
    Search,
    anyone,
    authenticated,
    computed,
    measure,
    money,
    nobody,
    owns,
    relation,
    role,
    staff,
    when,
    where,
)
from mainspring.definition.computed import Row
from mainspring.definition.rules import principal
from mainspring.operation.principal import Principal
from tests.library import models


def is_auditor(who: Principal) -> bool:
    """Tell whether somebody audits; the attribute may hold anything."""
    return who.attribute("audits") == "everything"


class Writers(Entity[models.Writer]):
    """Somebody who wrote a volume."""

    names = {"born": "birthday"}
    policy = Policy(read=anyone, fields={"notes": role("librarian")})
    loud = computed(Upper("name"))

    @computed(needs=["name"])
    def initials(rows: Sequence[Row]) -> list[str]:  # noqa: N805 - a function of a batch
        """Give the first letters of the names."""
        return ["".join(word[0] for word in row.name.split()) for row in rows]


class Presses(Entity[models.Press]):
    """Who prints volumes."""

    plural = "Presses"
    policy = Policy(read=anyone, fields={"volumes": authenticated})


class Subjects(Entity[models.Subject]):
    policy = Policy(read=anyone)


class Volumes(Entity[models.Volume]):
    """A work, written by somebody."""

    policy = Policy(
        read=anyone,
        # Never seen, seen by some, and seen by all on some rows.
        fields={"cost": role("finance"), "sold": role("finance") | where(lendable=True)},
    )
    search = Search("title", "subtitle", "writer__name")
    long = computed(F("pages") > 300)
    # Of a field, so that every database writes its two places.
    margin = computed(F("price") - F("cost"), output=models.Volume._meta.get_field("price"))
    ancestry = computed(Upper("writer__name"))

    best = relation(models.Critique, on={"id": "volume"}, order_by=("-stars", "-text"))
    cheaper = relation(
        models.Volume,
        on={"writer": "writer"},
        where=Q(price__lt=Outer("price")),
        many=True,
        order_by="-price",
    )

    @computed(needs=["price", "pages"])
    def page_price(rows: Sequence[Row]) -> list[float | None]:  # noqa: N805 - as above
        """Divide the price by the pages."""
        return [
            round(float(row.price) / row.pages, 4) if row.price and row.pages else None
            for row in rows
        ]

    @computed(needs=["title", "writer__name"])
    def cited(rows: Sequence[Row]) -> list[str]:  # noqa: N805 - as above
        """Spell the volume as a bibliography does."""
        return [f"{row.writer__name}: {row.title}" for row in rows]


class Helps(Entity[models.Help]):
    policy = Policy(read=anyone)


class Racks(Entity[models.Rack]):
    policy = Policy(read=anyone)
    history = History()


class Copies(Entity[models.Copy]):
    plural = "Copies"
    policy = Policy(read=anyone, fields={"rack": role("librarian") | where(number=1)})
    beside = relation(
        models.Copy,
        on={"rack": "rack"},
        where=~Q(serial=Outer("serial")),
        many=True,
        description="What stands on the same rack.",
    )


class Patrons(Entity[models.Patron]):
    policy = Policy(
        read=role("librarian") | (authenticated & where(hidden=False)) | where(pk=principal.patron),
        fields={"email": role("librarian") | where(pk=principal.patron)},
    )


class Tickets(Entity[models.Ticket]):
    policy = Policy(read=role("librarian") | owns("patron"))


class Borrowings(Entity[models.Borrowing]):
    policy = Policy(
        read=role("librarian") | owns("patron") | when(is_auditor),
        fields={"fine": ~role("trainee")},
    )
    ticket = relation(models.Ticket, on={"patron": "patron"})
    before = relation(
        models.Borrowing,
        on={"patron": "patron"},
        where=Q(taken__lt=Outer("taken")),
        order_by="-taken",
        description="What the patron borrowed last before.",
    )

    @computed(needs=["copy__volume__title", "patron__name"])
    def label(rows: Sequence[Row]) -> list[str]:  # noqa: N805 - as above
        """Name what was borrowed and by whom."""
        return [f"{row.copy__volume__title} / {row.patron__name}" for row in rows]


class Critiques(Entity[models.Critique]):
    policy = Policy(
        read=where(shown=True) | owns("patron") | role("librarian"),
        fields={
            "text": where(stars__gte=2) | staff,
            "draft": owns("patron"),
            "patron": authenticated,
        },
    )


class Keepers(Entity[models.Keeper]):
    history = History(exclude=("bonus",))
    policy = Policy(
        read=authenticated, fields={"wage": role("finance"), "bonus": role("finance") | nobody}
    )
    total = computed(F("wage") + F("bonus"), output=DecimalField(max_digits=8, decimal_places=2))

    @computed(needs=["wage"])
    def monthly(rows: Sequence[Row]) -> list[Decimal]:  # noqa: N805 - as above
        """Divide the wage by twelve."""
        return [round(row.wage / 12, 2) for row in rows]


class Parcels(Entity[models.Parcel]):
    policy = Policy(
        read=anyone,
        fields={
            "kept_at": role("librarian"),
            "worth_currency": where(guarded=False) | role("librarian"),
        },
    )
    weight = measure(unit="kg")
    length = measure("length_cm", unit="cm")
    height = measure("height_ft", unit="ft", description="How high it stands.")
    heat = measure("kept_at", unit="CELSIUS")
    worth = money(currency="worth_currency")
    fee = money(currency="EUR")
