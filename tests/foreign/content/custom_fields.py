"""Rows of the app `custom_fields`."""

import datetime
from decimal import Decimal

from tests.foreign.apps.custom_fields import models
from tests.foreign.apps.custom_fields.columns import Mood
from tests.foreign.apps.custom_fields.values import Money, Phone
from tests.foreign.writer import Writer

MOMENT = datetime.datetime(2024, 2, 29, 13, 14, 15, 161718, tzinfo=datetime.UTC)


def write(writer: Writer) -> None:
    """Write values and the NULLs that stand for some."""
    named = writer.add(
        models.Contact,
        name="Named",
        nickname="nick",
        phone=Phone(country="49", number="30123"),
        fax=Phone(country="1", number="5550100"),
    )
    writer.add(models.Contact, name="Unnamed", nickname="", phone="+44 20123", fax=None)
    writer.add(models.Contact, name="Unnamed too", nickname=None, phone="", fax="")
    page = writer.add(
        models.Page,
        title={"en": "Sheep", "de": "Schafe"},
        subtitle=None,
        body=[{"type": "h1", "value": "Wool"}, {"type": "list", "value": [1, {"a": None}]}],
        contact=named,
    )
    writer.add(models.Page, title={}, subtitle={"fr": "Moutons"}, body=[], contact=named)
    _write_products(writer, page)
    _write_diary(writer)
    for number in (7, 2**53 + 1):
        target = writer.add(models.Prefixed, key=number, name=f"number {number}")
        use = writer.add(models.PrefixedUse, one_id=f"usr_{number}")
        writer.add(models.PrefixedUse.many.through, prefixeduse=use, prefixed_id=target.pk)
    marked = {"at": MOMENT, "sum": Decimal("1.10"), "few": frozenset({2, 1}), "raw": {"a": 1}}
    writer.add(models.Event, payload=marked, maybe=None)
    writer.add(models.Event, payload=[MOMENT], maybe={"$decimal": "7.00"})


def _write_products(writer: Writer, page: models.Page) -> None:
    for price, tags, cost in (
        ("100.0000", ["a", "b, c"], Money(amount=Decimal("9.90"), currency="USD")),
        ("1.5000", [], Money(amount=Decimal("0.00"), currency="JPY")),
        ("0.0000", None, None),
        ("-0.0001", ["ü", '"'], Money(amount=Decimal("-1.00"), currency="EUR")),
    ):
        writer.add(
            models.Product, price=Decimal(price), tags=tags, cost=cost, colour="#00ff00", page=page
        )


def _write_diary(writer: Writer) -> None:
    writer.add(
        models.Diary,
        entry="dear diary: plain text of the sealed entry",
        length=datetime.timedelta(hours=2),
        mood=Mood.BAD,
        loud="whisper",
        raw_nick="Nicky",
    )
    writer.add(models.Diary, entry="", length=None, mood=None, loud="", raw_nick="")
