"""Receipts that are numbered without gaps, and mottos that store themselves."""

from mainspring import Entity, Policy, anyone
from tests.office.models import Motto, Receipt


class Receipts(Entity[Receipt]):
    policy = Policy(read=anyone, create=anyone, update=anyone)


class Mottos(Entity[Motto]):
    policy = Policy(read=anyone, create=anyone, update=anyone)
