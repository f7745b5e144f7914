# ruff: noqa: DJ008
"""Models with fields whose Python value is not what the database holds."""

from django.db import models

from tests.foreign.apps.custom_fields import columns
from tests.foreign.apps.custom_fields.values import MarkingDecoder, MarkingEncoder


class Contact(models.Model):
    """Fields: NULL that is "" in Python, a phone number with a descriptor, plain ones beside."""

    name = models.CharField(max_length=40)
    nickname = columns.EmptyIfNullChar(max_length=40, null=True, blank=True, unique=True)
    phone = columns.PhoneNumber()
    fax = columns.PhoneNumber(null=True)


class Page(models.Model):
    """Fields: translated text stored as JSON and a stream of blocks."""

    title = columns.TranslatedText()
    subtitle = columns.TranslatedText(null=True)
    body = columns.BlockStream()
    contact = models.ForeignKey(Contact, models.CASCADE, related_name="pages")


class Product(models.Model):
    """Fields: normalised decimals, string lists, money in two columns, a colour."""

    price = columns.NormalisedDecimal(max_digits=12, decimal_places=4)
    tags = columns.StringList(null=True)
    cost = columns.MoneyColumn(max_digits=12, decimal_places=2, null=True)
    colour = columns.HexColour(max_length=7)
    page = models.ForeignKey(Page, models.CASCADE, related_name="products")


class Diary(models.Model):
    """Fields: encrypted-like text, converters, another expression, no built-in parent."""

    entry = columns.EncryptedText()
    length = columns.Minutes(null=True)
    mood = columns.MoodColumn(null=True)
    loud = columns.Shouted(max_length=40)
    nick = columns.OtherAttribute(max_length=40)


class Prefixed(models.Model):
    """Fields: a primary key with a conversion of its own."""

    key = columns.PrefixedKey(primary_key=True)
    name = models.CharField(max_length=40)


class PrefixedUse(models.Model):
    """Fields: links whose key needs the target's conversion."""

    one = models.ForeignKey(Prefixed, models.CASCADE, related_name="uses")
    many = models.ManyToManyField(Prefixed, related_name="many_uses")


class Event(models.Model):
    """Fields: JSON with an encoder and a decoder of its own."""

    payload = models.JSONField(encoder=MarkingEncoder, decoder=MarkingDecoder)
    maybe = models.JSONField(encoder=MarkingEncoder, decoder=MarkingDecoder, null=True)
