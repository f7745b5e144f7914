"""Rows of the second database."""

from decimal import Decimal

from tests.foreign.apps.clash_one.models import Article
from tests.foreign.apps.elsewhere import models
from tests.foreign.writer import Writer


def write(writer: Writer) -> None:
    """Write entries that point into the first database, one of them at nothing."""
    ledger = writer.add(models.Ledger, name="main")
    mark = writer.add(models.Mark, name="checked")
    there = writer.first(Article).pk
    for amount, article in (("10.00", there), ("-0.01", there), ("5.50", 404)):
        entry = writer.add(models.Entry, ledger=ledger, amount=Decimal(amount), article_id=article)
        writer.add(models.Entry.tags.through, entry=entry, mark=mark)
