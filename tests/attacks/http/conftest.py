"""The shop behind its endpoint."""

from tests.shop.fixtures import closed_shop, shop

__all__ = ["closed_shop", "shop"]
