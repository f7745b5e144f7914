"""Anybody reads the shelves; orders keep the default policy, Django's own permission."""

from mainspring import Entity, Policy, Search, anyone
from tests.shop import models


class Makers(Entity[models.Maker]):
    policy = Policy(read=anyone)


class Products(Entity[models.Product]):
    policy = Policy(read=anyone)
    search = Search("title", "maker__name")


class Reviews(Entity[models.Review]):
    policy = Policy(read=anyone)
