"""Rows of the app `fields`: the largest, the smallest and the strangest values."""

import datetime
import uuid
from decimal import Decimal

from tests.foreign.apps.fields import models
from tests.foreign.writer import Writer

UTC = datetime.UTC
MOMENT = datetime.datetime(2024, 2, 29, 13, 14, 15, 161718, tzinfo=UTC)
CONTROLS = "".join(map(chr, [*range(1, 32), 127, 128, 0x2028, 0x2029, 0xFEFF, 0xFFFF]))
STRANGE = "a\"b'c\\d`e/*f*/--g;%s{}$1 </script> ünï 👩\u200d🚀 e\u0301 \u202eltr  "
LONGEST = datetime.timedelta(days=100_000, hours=23, minutes=59, seconds=59, microseconds=999_999)


def write(writer: Writer) -> None:
    """Write the rows."""
    _write_numbers(writer)
    _write_maybe_numbers(writer)
    _write_texts(writer)
    _write_moments(writer)
    _write_lengths(writer)
    _write_blobs(writer)
    _write_files(writer)
    _write_rest(writer)


def _write_numbers(writer: Writer) -> None:
    low = {
        "small": -(2**15),
        "positive_small": 0,
        "integer": -(2**31),
        "positive": 0,
        "big": -(2**63),
        "positive_big": 0,
        "number": -0.0,
        "exact": Decimal("-0.0000000001"),
        "whole": Decimal(-1),
        "flag": False,
    }
    high = {
        "small": 2**15 - 1,
        "positive_small": 2**15 - 1,
        "integer": 2**31 - 1,
        "positive": 2**31 - 1,
        "big": 2**63 - 1,
        "positive_big": 2**63 - 1,
        "number": 1.7976931348623157e308,
        # More digits than SQLite keeps; its ORM value is rounded, and that is the right answer.
        "exact": Decimal("12345678901234567890.0123456789"),
        "whole": Decimal(9999999999999999999),
        "flag": True,
    }
    usual = {**high, "number": 0.1 + 0.2, "big": 2**53 + 1, "exact": Decimal("1.5000000000")}
    writer.add_each(models.Numbers, [low, high, usual, {**usual, "exact": Decimal(100)}])


def _write_maybe_numbers(writer: Writer) -> None:
    writer.add(models.MaybeNumbers, name="nulls")
    writer.add(models.MaybeNumbers, name="zeros", integer=0, number=0.0, exact=0, flag=False)
    writer.add(models.MaybeNumbers, name="tiny", number=2.2250738585072014e-308)
    if writer.vendor == "mysql":  # neither infinity nor NaN, but one more bit
        writer.add(models.MaybeNumbers, name="unsigned", positive_big=2**64 - 1)
        return
    writer.add(models.MaybeNumbers, name="infinity", number=float("inf"))
    writer.add(models.MaybeNumbers, name="minus infinity", number=float("-inf"))
    # SQLite keeps NaN as NULL.
    writer.add(models.MaybeNumbers, name="nan", number=float("nan"))


def _write_texts(writer: Writer) -> None:
    usual = {
        "char": "char",
        "text": "text",
        "slug": "a-slug",
        "email": "a@example.org",
        "url": "https://example.org/?a=1&b=2#c",
        "address": "2001:db8::1",
        "address_4": "10.0.0.1",
        "identifier": uuid.UUID(int=2**128 - 1),
        "path": "/srv/nowhere/file",
    }
    writer.add(models.Texts, **usual)
    writer.add(models.Texts, **{**usual, "char": CONTROLS, "text": CONTROLS * 100})
    writer.add(models.Texts, **{**usual, "char": STRANGE, "text": STRANGE})
    writer.add(
        models.Texts, **{**usual, "char": "", "text": "", "slug": "", "email": "", "url": ""}
    )
    writer.add(models.Texts, **{**usual, "char": " padded ", "text": "ß ss SS İ i̇ ı"})  # noqa: RUF001
    if writer.vendor != "postgresql":  # which has no NUL
        writer.add(models.Texts, **{**usual, "char": "nul\0nul", "text": "\0"})
    writer.add(models.MaybeTexts)
    writer.add(models.MaybeTexts, char="", text="", slug="", email="", url="", path="")
    writer.add(models.MaybeTexts, char="x", address="::ffff:10.0.0.1", identifier=uuid.UUID(int=0))


def _write_moments(writer: Writer) -> None:
    writer.add(
        models.Moments,
        day=datetime.date(1, 1, 1),
        time=datetime.time(0, 0),
        moment=datetime.datetime(1, 1, 1, tzinfo=UTC),
    )
    writer.add(
        models.Moments,
        day=datetime.date(9999, 12, 31),
        time=datetime.time(23, 59, 59, 999999),
        moment=datetime.datetime(9999, 12, 31, 23, 59, 59, 999999, tzinfo=UTC),
    )
    writer.add(
        models.Moments,
        day=MOMENT.date(),
        time=datetime.time(1, 2, 3, 40),
        moment=MOMENT,
        maybe_day=MOMENT.date(),
        maybe_time=datetime.time(1, 2),
        maybe_moment=MOMENT.replace(microsecond=0),
    )
    stamps = writer.add(models.Stamps, name="stamped")
    # Past `auto_now`, which would take the clock's time.
    models.Stamps.objects.filter(pk=stamps.pk).update(
        created=MOMENT, changed=MOMENT, changed_day=MOMENT.date(), changed_time=MOMENT.time()
    )


def _write_lengths(writer: Writer) -> None:
    for name, length in (
        ("none", datetime.timedelta()),
        ("a microsecond less", datetime.timedelta(microseconds=-1)),
        ("negative", datetime.timedelta(days=-1, hours=-2, microseconds=-3)),
        ("over a month", datetime.timedelta(days=45, hours=1)),
        ("over a year", datetime.timedelta(days=400, hours=1, minutes=2, seconds=3)),
        ("mixed", datetime.timedelta(days=3, seconds=-1)),
        ("longest", LONGEST),
        ("shortest", -LONGEST),
    ):
        writer.add(models.Lengths, name=name, length=length, maybe=-length or None)
    if writer.vendor == "postgresql":  # whose intervals count months and days apart
        row = writer.add(models.Lengths, name="months", length=datetime.timedelta())
        writer.set(row, "length", "interval '1 year 2 months -3 days 4 hours'")


def _write_blobs(writer: Writer) -> None:
    writer.add(models.Blobs, name="empty", data=b"", maybe=None)
    writer.add(models.Blobs, name="all", data=bytes(range(256)), maybe=b"\0")
    writer.add(models.Blobs, name="text", data=b"text", maybe=b"")
    writer.add(models.Blobs, name="large", data=b"\xfe" * 70_000)


def _write_files(writer: Writer) -> None:
    sized = {"width": 640, "height": 480}
    empty = writer.add(models.Files, name="empty")
    writer.set(empty, "maybe", "NULL")  # Django itself writes the empty string
    writer.add(models.Files, name="empty strings", maybe="", image="", plain="")
    writer.add(
        models.Files,
        name="full",
        document="dated/report.pdf",
        maybe="maybe.txt",
        image="pics/one.png",
        plain="pics/two.png",
        **sized,
    )
    writer.add(models.Files, name="odd", document="dated/ä b?&#1.txt", image="p.png", **sized)
    unsized = writer.add(models.Files, name="unsized", image="pics/unsized.png")
    # An instance of this row opens its file to find the size; a list must not.
    models.Files.objects.filter(pk=unsized.pk).update(width=None, height=None)


def _write_rest(writer: Writer) -> None:
    writer.add(models.Computed, name="Wide", width=2**31 - 1, height=2**31 - 1)
    writer.add(models.Computed, name="NARROW", width=1, height=None)
    if models.ComputedOnRead._meta.can_migrate("default"):
        writer.add(models.ComputedOnRead, width=21)
    row = writer.add(models.Defaults)
    models.Defaults.objects.filter(pk=row.pk).update(created=MOMENT)
    writer.add(
        models.Columns,
        select="select",
        spaced="spaced",
        upper="upper",
        dotted="dotted",
        umlaut="umlaut",
        long="long",
    )
    writer.add_each(models.Bare, [{}, {}])
