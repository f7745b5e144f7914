"""Rows of the app `choices`, some with values that left the list."""

import datetime
from decimal import Decimal

from tests.foreign.apps.choices import models
from tests.foreign.writer import Writer


def write(writer: Writer) -> None:
    """Write listed and unlisted values."""
    writer.add(
        models.Plain,
        size="small",
        maybe_size="large",
        blank_size="small",
        level=-1,
        maybe_level=10,
        known=True,
        maybe_known=False,
    )
    writer.add(models.Plain, size="large", blank_size="", level=0, known=False)
    writer.add(
        models.Plain,
        size="huge (left the list)",
        maybe_size="",
        blank_size="SMALL",
        level=99,
        maybe_level=7,
        known=True,
        maybe_known=None,
    )
    usual = {
        "grouped": "vinyl",
        "called": "new",
        "mapped": "c",
        "emptied": "",
        "decimal": Decimal("0.07"),
        "launch": datetime.date(1969, 7, 20),
    }
    left = {
        "grouped": "Audio",
        "called": "older",
        "mapped": "b",
        "emptied": "none",
        "decimal": Decimal("0.16"),
        "launch": datetime.date(1, 1, 1),
    }
    writer.add_each(models.Unusual, [usual, left])
    _write_names(writer)


def _write_names(writer: Writer) -> None:
    for action, price, kept, foreign in (
        ("git-push", "Fixed price", "true", "größer"),
        ("git-force-push", "S/standard", "false", "数"),
        ("git push", "1st", "null", "数"),
        ("git", "", "__type", "größer"),
    ):
        writer.add(models.Unnameable, action=action, price=price, kept=kept, foreign=foreign)
    writer.add_each(models.Doubled, [{"value": v} for v in ("a-b", "a_b", "A B", "A_B", "ab")])
    for country, icon in (("c000", "icon/0"), ("c249", "icon/680"), ("c250", "icon/681")):
        writer.add(models.Long, country=country, icon=icon)
    writer.add(models.Long, country="", icon=None)
    writer.add(models.Unlisted, none="anything", single="other")
