"""Functions that answer root fields of the shop, one for each kind of thing they may return."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

from django.db import connection
from django.db.models import Avg, QuerySet

from mainspring import (
    Entity,
    Policy,
    Principal,
    anyone,
    authenticated,
    nobody,
    query,
    role,
    when,
    where,
)
from mainspring.errors import BadInput
from tests.shop.models import Maker, Product, Review


class Makers(Entity[Maker]):
    policy = Policy(read=where(name="Mo") | role("clerk"))


class Products(Entity[Product]):
    policy = Policy(
        read=where(stock__gt=0) | role("clerk"), fields={"price": where(kind="toy") | role("clerk")}
    )


class Reviews(Entity[Review]):
    policy = Policy(read=role("clerk"))


class Size(Enum):
    """How large something is."""

    SMALL = 1
    LARGE = (2, "l")


@dataclass
class Span:
    """From when to when."""

    start: datetime.date
    end: datetime.date | None = None
    sizes: list[Size] = field(default_factory=list)
    inner: "Span | None" = None


@dataclass
class Report:
    """Numbers about a maker."""

    title: str
    maker: Maker | None
    products: Iterable[Product]
    average: Decimal | None = None
    size: Size = Size.SMALL
    parts: "list[Report]" = field(default_factory=list)


CALLS: list[tuple[Any, ...]] = []


@query(allow=anyone)
def add(one: int, other: int = 2, *, scale: float = 1.0) -> float:
    """Add two numbers."""
    return (one + other) * scale


@query(allow=anyone, name="echoed")
def echo(  # noqa: PLR0913, PLR0917 - one of each kind
    text: str | None = None,
    flag: bool = True,  # noqa: FBT002 - as above
    amount: Decimal | None = None,
    day: datetime.date | None = None,
    moment: datetime.datetime | None = None,
    key: UUID | None = None,
    sizes: list[Size] | None = None,
    span: Span | None = None,
    facts: Any = None,
) -> dict[str, Any]:
    """Tell what was understood."""
    return {"seen": repr((text, flag, amount, day, moment, key, sizes, span, facts))}


@query(allow=anyone)
def size(given: Size = Size.LARGE) -> Size:
    """Give a size back."""
    return given


@query(allow=authenticated)
def whoami(who: Principal, greeting: str = "Hello") -> str:
    """Greet whoever asks."""
    return f"{greeting}, {who.id}"


@query(allow=anyone)
async def later(text: str) -> str:
    """Answer later."""
    return text.upper()


@query(allow=anyone)
async def counted(*, least: int = 0) -> int:
    """Count products, with the asynchronous methods of Django."""
    return await Product.objects.filter(stock__gte=least).acount()


@query(allow=anyone)
def breaking() -> Iterable[Product]:
    """Let the database fail."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT zzz FROM zzz")
    return []


@query(allow=anyone)
def once_each() -> Iterable[Product]:
    """List products, each once, of those that reviews multiply."""
    return Product.objects.filter(reviews__stars__gte=2).distinct().order_by("-reviews__stars")


@query(allow=anyone)
def best() -> Product | None:
    """Find the product that costs most."""
    return Product.objects.order_by("-price").first()


@query(allow=anyone)
def named(title: str) -> Product | None:
    """Find a product by its title."""
    return Product.objects.filter(title=title).first()


@query(allow=anyone)
def by_review(least: int = 0) -> "QuerySet[Product]":
    """List products, best first."""
    found = Product.objects.annotate(stars=Avg("reviews__stars"))
    return found.filter(stars__gte=least).order_by("-stars")


@query(allow=anyone)
def listed(backwards: bool = False) -> list[Product]:  # noqa: FBT002 - an argument
    """List all products."""
    return list(Product.objects.order_by("-sku" if backwards else "sku"))


@query(allow=anyone)
def sliced() -> Iterable[Product]:
    """List four products."""
    return Product.objects.order_by("sku")[:4]


@query(allow=anyone)
def united() -> Iterable[Product]:
    """List products of two queries."""
    return (
        Product.objects.filter(sku="1")
        .union(Product.objects.filter(sku__in=["2", "3"]))
        .order_by("-sku")
    )


@query(allow=anyone)
def all_reviews() -> Iterable[Review]:
    """List what most may not read."""
    return Review.objects.all()


@query(allow=anyone)
def reports() -> list[Report]:
    """Sum every maker up."""
    CALLS.append(())
    return [
        Report(
            title=maker.name,
            maker=maker,
            products=maker.products.order_by("-sku"),
            average=Decimal("1.50"),
            parts=[Report(title="part", maker=maker, products=[], size=Size.LARGE)],
        )
        for maker in Maker.objects.order_by("name")
    ]


@query(allow=role("clerk") & ~when(lambda who: bool(who.attributes["barred"])))
def secret() -> str:
    """Tell clerks."""
    CALLS.append(("secret",))
    return "secret"


@query(allow=nobody)
def closed() -> int:
    """Tell nobody."""
    CALLS.append(("closed",))
    return 1


@query
def forgotten() -> int:
    """Tell nobody, as nobody said who may ask."""
    CALLS.append(("forgotten",))
    return 1


@query(allow=anyone)
def refusing(why: str) -> int:
    """Refuse."""
    raise BadInput(why, hint="Ask otherwise.")


@query(allow=anyone)
def failing() -> int:
    """Fail."""
    msg = "the password is hunter2"
    raise RuntimeError(msg)


@query(allow=anyone)
def lying(how: str) -> int:
    """Return what is not annotated."""
    return {"text": '1,"x":2', "none": None, "flag": True, "much": 2**40}[how]  # type: ignore[return-value]


@query(allow=anyone)
def mistaken() -> Iterable[Product]:
    """Return rows of another model."""
    return Maker.objects.all()  # type: ignore[return-value]
