"""Fills the tables of the library, always with the same rows."""

import datetime
import uuid
from decimal import Decimal

from tests.foreign.writer import Writer
from tests.library import models

UTC = datetime.UTC


def fill() -> None:
    """Write every row into empty tables."""
    writer = Writer()
    _write_volumes(writer)
    _write_places(writer)
    _write_patrons(writer)
    _write_critiques(writer)
    _write_parcels(writer)
    writer.close()


def _write_volumes(writer: Writer) -> None:
    writers = [
        writer.add(models.Writer, name=name, born=born, country=country, notes=f"about {name}")
        for name, born, country in (
            ("Mary Shelley", datetime.date(1797, 8, 30), "en-GB"),
            ("Leo Tolstoy", datetime.date(1828, 9, 9), "ru"),
            ("Natsume Soseki", datetime.date(1867, 2, 9), "ja-JP"),
            ("Anna Example", None, None),
            ("Émile Ünlaut", datetime.date(1900, 1, 1), ""),
            ("No Volumes", None, "xx"),
        )
    ]
    for pupil, mentor in ((1, 0), (2, 1), (3, 1), (4, 4)):
        models.Writer._default_manager.filter(pk=writers[pupil].pk).update(mentor=writers[mentor])
    for code, name, founded in (
        ("penguin", "Penguin", 1935),
        ("old", "Old Press", 1470),
        ("a/b", "Slash & Sons", None),
    ):
        writer.add(models.Press, code=code, name=name, founded=founded)
    root = writer.add(models.Subject, title="Everything", parent=None)
    art = writer.add(models.Subject, title="Art", parent=root)
    writer.add(models.Subject, title="Science", parent=root)
    writer.add(models.Subject, title="Novels", parent=art)
    for number in range(1, 25):
        _write_volume(writer, number)
    for number in (1, 2, 5, 9):
        models.Volume._default_manager.filter(pk=number).update(sequel_id=number + 1)
    for number in range(1, 11):
        role = ("editor", "translator", "painter")[number % 3]
        writer.add(models.Help, volume_id=number % 7 + 1, writer_id=number % 5 + 1, role=role)


_TITLES = ("Frankenstein", "War and Peace", "Kokoro", "100% Wool", "under_score", "Ünder 'quotes'")


def _write_volume(writer: Writer, number: int) -> None:
    third, fourth = number % 3 == 0, number % 4 == 0
    title = f"{_TITLES[number % 6]}{'' if number <= 6 else f' {number // 6}'}"
    writer.add(
        models.Volume,
        title=title,
        subtitle=None if third else ("" if fourth else f"part {number % 5}"),
        isbn=f"978{number:010}",
        writer_id=number % 5 + 1,
        press_id=(None, "penguin", "old", "a/b")[number % 4],
        pages=None if number % 7 == 0 else 100 + 37 * (number % 9),
        price=None if number % 5 == 0 else Decimal(number) * Decimal("2.45"),
        cost=Decimal(number) + Decimal("0.10"),
        rating=None if fourth else (number % 6) / 4,
        published=None if third else datetime.date(1900 + number * 3, number % 12 + 1, number),
        sold=2**40 + number if number % 2 else number,
        lendable=number % 3 != 1,
        details=None if fourth else {"language": ("en", "ru", "ja")[number % 3], "weight": number},
        cover=f"covers/{number}.png" if number % 2 else "",
    )
    for subject in {number % 4 + 1, number % 2 + 1}:
        writer.add(models.Volume.subjects.through, volume_id=number, subject_id=subject)


def _write_places(writer: Writer) -> None:
    hall = writer.add(models.Rack, label="hall", inside=None)
    left = writer.add(models.Rack, label="left", inside=hall)
    writer.add(models.Rack, label="right", inside=hall)
    writer.add(models.Rack, label="bottom left", inside=left)
    for number in range(1, 31):
        writer.add(
            models.Copy,
            serial=uuid.UUID(int=number * 0x0123456789ABCDEF0123456789ABCDEF % 2**128, version=4),
            volume_id=number % 12 + 1,
            number=number // 12 + 1,
            rack_id=(None, 1, 2, 3, 4)[number % 5],
        )
    for name, wage, bonus, rack in (
        ("Kim", "30000.00", None, 1),
        ("Lee", "42000.50", "100.00", 2),
        ("Moe", "18000.25", "0.00", None),
    ):
        writer.add(
            models.Keeper,
            name=name,
            wage=Decimal(wage),
            bonus=None if bonus is None else Decimal(bonus),
            rack_id=rack,
        )


def _write_patrons(writer: Writer) -> None:
    joined = datetime.datetime(2020, 1, 1, 9, 30, tzinfo=UTC)
    for number, (name, standing, hidden) in enumerate(
        (
            ("Pat", 9, False),
            ("Ron", 1, False),
            ("Hid", 0, True),
            ("Una", None, False),
            ("Odd", 5, False),
        )
    ):
        writer.add(
            models.Patron,
            name=name,
            email=f"{name.lower()}@example.org",
            standing=standing,
            joined=joined + datetime.timedelta(days=number, microseconds=number),
            hidden=hidden,
        )
    for number, colour in ((1, "red"), (2, "blue"), (3, "grey")):
        writer.add(models.Ticket, patron_id=number, colour=colour)
    copies = writer.written[models.Copy]
    for number in range(1, 21):
        taken = joined + datetime.timedelta(
            days=30 * number, seconds=number, microseconds=number % 3
        )
        writer.add(
            models.Borrowing,
            copy=copies[number],
            patron_id=number % 4 + 1,
            taken=taken,
            brought=None if number % 4 == 1 else taken + datetime.timedelta(days=number),
            allowed=None if number % 5 == 0 else datetime.timedelta(days=number, minutes=-number),
            at=None if number % 6 == 0 else datetime.time(8, number, number % 2, number % 3 * 1000),
            fine=Decimal(number) / 4,
        )


def _write_critiques(writer: Writer) -> None:
    for number in range(1, 26):
        writer.add(
            models.Critique,
            volume_id=number * number % 11 + 1,
            patron_id=None if number % 6 == 0 else number % 4 + 1,
            stars=number % 6,
            text=f"critique {number}",
            draft=None if number % 2 else f"draft {number}",
            shown=number % 5 != 0,
        )


def _write_parcels(writer: Writer) -> None:
    rows = (
        # kilograms, centimetres, feet, degrees Celsius, worth, its currency, fee
        (1.0, 100, "3.281", 20.0, "100.00", "EUR", "4.50"),
        (0.45359237, 30, "0.984", -40.0, "125.00", "USD", "0.00"),
        (None, 254, None, None, None, "USD", "9.99"),
        (1e-9, 0, "0.000", -273.15, "10000.00", "JPY", "1.00"),
        (2.2, 61, "2.000", 37.0, "80.00", "GBP", "4.50"),
        (1e20, 1, "99999.999", 1e300, "7.00", None, "4.50"),
        (5.0, 1000, "32.808", 0.0, "12.34", "CHF", "2.00"),
    )
    for number, (weight, length, height, heat, worth, currency, fee) in enumerate(rows, start=1):
        writer.add(
            models.Parcel,
            rack_id=number if number < 3 else None,
            weight=weight,
            length_cm=length,
            height_ft=None if height is None else Decimal(height),
            kept_at=heat,
            worth=None if worth is None else Decimal(worth),
            worth_currency=currency,
            fee=Decimal(fee),
            guarded=number % 2 == 0,
        )
