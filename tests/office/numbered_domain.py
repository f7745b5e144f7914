"""Receipts that are numbered without gaps, and stamps that store themselves."""

from mainspring import Entity, Policy, anyone
from tests.office.models import Receipt, Stamp


class Receipts(Entity[Receipt]):
    policy = Policy(read=anyone, create=anyone, update=anyone)


class Stamps(Entity[Stamp]):
    policy = Policy(read=anyone, create=anyone, update=anyone)
