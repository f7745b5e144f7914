"""Rows of the app `keys`, among them links that point at nothing."""

import datetime
import uuid
from decimal import Decimal

from tests.foreign.apps.keys import models
from tests.foreign.writer import Writer

UTC = datetime.UTC
# Strings that are keys somewhere.
CODES = (
    "",
    "0",
    "a/b",
    "a,b:c",
    'it\'s "quoted"',
    "100%",
    "ключ 🔑",
    "<b>",
    "tab\there",
    "null",
    "[1]",
    "Q291bnRyeTox",
)


def write(writer: Writer) -> None:
    """Write rows with keys of every kind."""
    _write_single(writer)
    _write_composite(writer)
    _write_pairs(writer)
    _write_dangling(writer)


def _write_single(writer: Writer) -> None:
    countries = writer.add_each(
        models.Country,
        [
            {"iso": "DE", "alpha3": "DEU", "number": 276, "name": "Germany"},
            {"iso": "FR", "alpha3": "FRA", "number": 250, "name": "France"},
            {"iso": "XK", "alpha3": "XKX", "number": None, "name": "Kosovo"},
        ],
    )
    labels = writer.add_each(models.Label, [{"code": code, "note": repr(code)} for code in CODES])
    writer.add_each(models.LabelUse, [{"label": label} for label in labels])
    device = writer.add(models.Device, serial=uuid.UUID(int=7), name="probe")
    for taken in (
        datetime.datetime(1, 1, 1, tzinfo=UTC),
        datetime.datetime(2024, 2, 29, 12, 0, 0, 1, tzinfo=UTC),
        datetime.datetime(9999, 12, 31, 23, 59, 59, 999999, tzinfo=UTC),
    ):
        writer.add(models.Reading, taken=taken, device=device, value=0.5)
    writer.add(models.Holiday, day=datetime.date(2024, 2, 29), name="Leap day")
    writer.add_each(models.Amount, [{"amount": Decimal(text)} for text in ("-0.001", "12.500")])
    passport = writer.add(models.Passport, country=countries[0], colour="red")
    writer.add(models.PassportCover, passport=passport, leather=False)
    for number in (-(2**63), -1, 0, 2**53 + 1, 2**63 - 1):
        writer.add(models.Huge, id=number, name=str(number))
    writer.add(models.Tiny)
    writer.add(models.Plain)
    writer.add(models.ByCode, country=countries[0], number=countries[1])
    writer.add(models.ByCode, country=countries[2], number=None)


def _write_composite(writer: Writer) -> None:
    tenants = writer.add_each(models.Tenant, [{"name": "north"}, {"name": "south"}])
    for tenant in tenants:
        for number in (1, 2):
            writer.add(models.Desk, tenant=tenant, id=number, name=f"{tenant.name} {number}")
    writer.add(models.Drawer, tenant=tenants[0], desk_number=2, content="pens")
    writer.add(models.Drawer, tenant=tenants[1], desk_number=1, content="paper")
    writer.add(models.Drawer, tenant=tenants[1], desk_number=None, content="stands on the floor")
    writer.add(models.Drawer, tenant=tenants[1], desk_number=99, content="of a desk that is gone")
    for room in ("a", "a,b", ""):
        writer.add(models.Slot, room=room, day=datetime.date(2024, 1, 1), token=uuid.UUID(int=9))


def _write_pairs(writer: Writer) -> None:
    germany = writer.first(models.Country)
    for year in (2023, 2024):
        writer.add(
            models.Rate, country=germany, year=year, current=year == 2024, percent=Decimal("19.00")
        )
        writer.add(models.Invoice, country=germany, year=year)
    writer.add(models.Invoice, country=germany, year=1900)


def _write_dangling(writer: Writer) -> None:
    device = writer.first(models.Device)
    tenant = writer.first(models.Tenant)
    writer.add(models.Pointer, strict=device, loose_id="DE", single=tenant)
    gone = writer.add(models.Pointer, strict_id=uuid.UUID(int=404), loose_id="ZZ", single_id=404)
    writer.add(models.Pointer, strict=device, loose=None, single_id=405)
    through = models.Pointer.many.through
    writer.add(through, pointer=gone, tenant=tenant)
    writer.add(through, pointer=gone, tenant_id=404)
    writer.add(through, pointer_id=404, tenant=tenant)
