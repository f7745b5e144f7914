# ruff: noqa: DJ001, DJ008
"""Fields with choices of every kind."""

import datetime
from decimal import Decimal

from django.db import models
from django.utils.translation import gettext_lazy as _

# A list as long as that of the countries.
COUNTRIES = tuple((f"c{number:03}", f"Country {number}") for number in range(250))
# A list as long as that of the icons or time zones.
ICONS = tuple((f"icon/{number}", f"Icon {number}") for number in range(681))


def states() -> list[tuple[str, str]]:
    """Return choices that may be others tomorrow."""
    return [("new", "New"), ("old", "Old")]


class Level(models.IntegerChoices):
    """Integers with an empty label."""

    LOW = -1, "Low"
    NONE = 0, "None"
    HIGH = 10, "High"

    __empty__ = "(unknown)"


class Size(models.TextChoices):
    """Strings that are names of GraphQL."""

    SMALL = "small", _("Small")
    LARGE = "large", _("Large")


class Launch(datetime.date, models.Choices):
    """Dates as an enumeration."""

    FIRST = 1969, 7, 20, "First"
    SECOND = 1969, 11, 19, "Second"


class Plain(models.Model):
    """Choices: integers, booleans, nullable and blank ones; values that left the list."""

    size = models.CharField(max_length=40, choices=Size)
    maybe_size = models.CharField(max_length=40, choices=Size, null=True)
    blank_size = models.CharField(max_length=40, choices=Size, blank=True)
    level = models.IntegerField(choices=Level)
    maybe_level = models.SmallIntegerField(choices=Level, null=True)
    known = models.BooleanField(choices=[(True, "Yes"), (False, "No")])
    maybe_known = models.BooleanField(
        choices=[(None, "Unknown"), (True, "Yes"), (False, "No")], null=True
    )


class Unusual(models.Model):
    """Choices: groups, callables, a mapping, an empty value, decimals and dates."""

    grouped = models.CharField(
        max_length=40,
        choices=[("Audio", [("vinyl", "Vinyl"), ("cd", "CD")]), ("unknown", "Unknown")],
    )
    called = models.CharField(max_length=40, choices=states)
    mapped = models.CharField(max_length=40, choices={"a": "A", "b": {"c": "C"}})
    emptied = models.CharField(max_length=40, choices=[("", "Nothing"), ("some", "Some")])
    decimal = models.DecimalField(
        max_digits=4, decimal_places=2, choices=[(Decimal("0.07"), "7%"), (Decimal("0.19"), "19%")]
    )
    launch = models.DateField(choices=Launch)


class Unnameable(models.Model):
    """Choices: values that are no GraphQL names, or names that GraphQL keeps."""

    action = models.CharField(
        max_length=40,
        choices=[("git-push", "Push"), ("git-force-push", "Force push"), ("git push", "Push")],
    )
    price = models.CharField(
        max_length=40, choices=[("Fixed price", "Fixed"), ("S/standard", "Standard"), ("1st", "1")]
    )
    kept = models.CharField(
        max_length=40,
        choices=[("true", "T"), ("false", "F"), ("null", "N"), ("__type", "Type")],
    )
    foreign = models.CharField(max_length=40, choices=[("größer", "Greater"), ("数", "Number")])


class Doubled(models.Model):
    """Choices: two that map to one name."""

    value = models.CharField(
        max_length=40,
        choices=[("a-b", "Dash"), ("a_b", "Underscore"), ("A B", "Space"), ("A_B", "Upper")],
    )


class Long(models.Model):
    """Choices: 250 and 681 entries."""

    country = models.CharField(max_length=40, choices=COUNTRIES)
    icon = models.CharField(max_length=40, choices=ICONS, null=True)


class Unlisted(models.Model):
    """Choices: an empty list and one that was never a list of pairs to begin with."""

    none = models.CharField(max_length=40, choices=[])
    single = models.CharField(max_length=40, choices=[("only", "Only")])
